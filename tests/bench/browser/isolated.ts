import type { CDPSession, Page as Tab } from '@playwright/test';

/** A world beside the page's own, as content scripts have one: the page's policies and scripts do not reach it. */
export interface IsolatedWorld {
  /** Runs source text; its value comes back by JSON. */
  run<T>(source: string): Promise<T>;
  /** Milliseconds of main-thread work the tab has done so far. */
  taskTime(): Promise<number>;
}

/** Makes a fresh world in the page a tab shows. It is gone when the tab navigates. */
export async function isolatedWorld(tab: Tab, session: CDPSession): Promise<IsolatedWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return {
    run: async (source) => {
      const done = await session.send('Runtime.evaluate', {
        expression: source,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (done.exceptionDetails) {
        const { exception, text } = done.exceptionDetails;
        throw new Error(`${tab.url()}: ${exception?.description ?? text}`);
      }
      return done.result.value;
    },
    taskTime: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
  };
}
