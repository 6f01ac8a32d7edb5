import type { Page } from 'playwright-core';

/**
 * Does what `page.evaluate` does for a task that waits, such as for the network. DevTools holds a pending promise only
 * weakly (V8's inspector), so Chromium may collect the whole chain before the answer is there; here the page holds it.
 *
 * @param argument passed as JSON
 */
export async function evaluate<A, R>(page: Page, task: (argument: A) => Promise<R>, argument: A): Promise<R> {
  const held = await page.evaluateHandle<{ promise: Promise<R> }>(
    `({ promise: (${String(task)})(${JSON.stringify(argument)}) })`,
  );
  try {
    return await held.evaluate(({ promise }) => promise);
  } finally {
    await held.dispose();
  }
}
