import { Worker } from 'node:worker_threads';
import type { Table } from './bins';
import type { Forest } from './forest';
import type { Params } from './gbdt';

/** A forest to grow, and rows to judge with it. */
export interface Task {
  table: Table;
  labels: Float32Array;
  weights: Float32Array;
  train: Int32Array;
  /** Rows whose probabilities are wanted. */
  judge: Int32Array;
  params: Params;
}

export interface Grown {
  forest: Forest;
  /** Of the rows to judge, in their order. */
  probabilities: Float32Array;
}

/** A few threads that grow forests side by side. What they read lies in shared memory. */
export class Pool {
  private readonly idle: Worker[];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  constructor(threads: number) {
    const file = new URL('worker.mjs', import.meta.url);
    this.idle = Array.from({ length: threads }, () => new Worker(file));
  }

  /** @throws what the worker threw. */
  async grow(task: Task): Promise<Grown> {
    const worker = await this.worker();
    try {
      return await new Promise<Grown>((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (grown: Grown) => {
          worker.off('error', reject);
          resolve(grown);
        });
        worker.postMessage(task);
      });
    } finally {
      const next = this.waiting.shift();
      if (next) next(worker);
      else this.idle.push(worker);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((worker) => worker.terminate()));
  }

  private async worker(): Promise<Worker> {
    return this.idle.pop() ?? new Promise((resolve) => this.waiting.push(resolve));
  }
}
