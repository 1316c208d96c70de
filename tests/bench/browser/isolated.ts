import type { CDPSession, Page as Tab } from '@playwright/test';

/** Counts main-thread work in the thread's own time: what other processes take of the machine does not count. */
export async function countTasks(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** A script world. Both calls reject with what is thrown in it. */
export interface World {
  /** Runs source text. */
  run(source: string): Promise<void>;
  /** Calls a function, given as source text. What goes in and comes out is copied, as messages are. */
  call(declaration: string, ...values: unknown[]): Promise<unknown>;
}

/**
 * Makes a world beside the page's own, as content scripts have one: the page's policies and scripts do not reach it. It is
 * gone when the tab navigates.
 */
export async function isolatedWorld(tab: Tab, session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const check = (thrown: { text: string; exception?: { description?: string } } | undefined): void => {
    if (thrown) throw new Error(`${tab.url()}: ${thrown.exception?.description ?? thrown.text}`);
  };
  return {
    async run(expression) {
      const answer = await session.send('Runtime.evaluate', { expression, contextId: executionContextId });
      check(answer.exceptionDetails);
    },
    async call(functionDeclaration, ...values) {
      const answer = await session.send('Runtime.callFunctionOn', {
        functionDeclaration,
        executionContextId,
        arguments: values.map((value) => ({ value })),
        returnByValue: true,
      });
      check(answer.exceptionDetails);
      return answer.result.value;
    },
  };
}
