import type { CDPSession, Page as Tab } from '@playwright/test';

/** Counts main-thread work in the thread's own time: what other processes take of the machine does not count. */
export async function countTasks(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/**
 * Makes a world beside the page's own, as content scripts have one: the page's policies and scripts do not reach it. It is
 * gone when the tab navigates.
 * @returns runs source text in it; rejects with what it throws
 */
export async function isolatedWorld(
  tab: Tab,
  session: CDPSession,
): Promise<(source: string) => Promise<void>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return async (expression) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
    if (!exceptionDetails) return;
    const { exception, text } = exceptionDetails;
    throw new Error(`${tab.url()}: ${exception?.description ?? text}`);
  };
}
