import { resolve } from 'node:path';

/** A path as the caller wrote it, counted from where npm was called. */
export function inCallersFolder(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Runs a command on the options of this process; what fails is said in one line, with exit code 1. */
export function main<Options>(
  read: (args: string[]) => Options,
  run: (options: Options) => Promise<void>,
): void {
  const start = async () => run(read(process.argv.slice(2).filter((argument) => argument !== '--')));
  start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
