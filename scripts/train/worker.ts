import { parentPort } from 'node:worker_threads';
import { predictRows } from './forest';
import { learn } from './gbdt';
import type { Grown, Task } from './pool';

parentPort?.on('message', ({ table, labels, weights, train, judge, params }: Task) => {
  const forest = learn(table, labels, weights, train, params);
  const grown: Grown = { forest, probabilities: predictRows(forest, table, judge) };
  parentPort?.postMessage(grown);
});
