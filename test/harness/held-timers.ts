import type { Page } from 'playwright-core';

interface Holding {
  setTimeout: (work: () => void, delay?: number) => unknown;
  heldTimers: (() => void)[];
}

/**
 * From now on, timers of `delay` ms of the document that is shown wait for `endTimers`, so that what is shown for some
 * seconds stays however busy the machine is. All others run: axe and requests need theirs.
 */
export function holdTimers(page: Page, delay: number): Promise<void> {
  return page.evaluate((held) => {
    const holding = globalThis as unknown as Holding;
    const { setTimeout } = globalThis;
    holding.heldTimers = [];
    holding.setTimeout = (work, ms) => (ms === held ? holding.heldTimers.push(work) : setTimeout(work, ms));
  }, delay);
}

/** The time of the timers that are held is over. */
export function endTimers(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const work of (globalThis as unknown as Holding).heldTimers.splice(0)) work();
  });
}
