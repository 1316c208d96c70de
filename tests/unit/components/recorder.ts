import { vi } from 'vitest';

/** Stands for a set of callbacks: each is there when it is asked for, and counts its calls. */
export function recorder<T extends object>(): T {
  const calls: Record<string, unknown> = {};
  return new Proxy(calls, {
    get: (made, name: string) => {
      made[name] ??= vi.fn();
      return made[name];
    },
  }) as T;
}
