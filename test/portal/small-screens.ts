import type { Desk } from './portal.js';

/** Returns the faults of what a desk shows. */
export type Look = (desk: Desk) => Promise<unknown[]>;

/** Returns how much of the height is taken by what stays in place while the page scrolls. */
const heightOfBars = (page: Desk['page']): Promise<number> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(document)
      .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, top, bottom }) => width > innerWidth / 2 && top < innerHeight && bottom > 0)
      .reduce((sum, { height }) => sum + height, 0);
  });

const sizes = [
  [320, 640],
  [390, 844],
  [640, 400], // as wide and high as 1280 × 800 at 200 %
] as const;

/** Returns the names of lists to choose from that are too narrow to show what is chosen. */
const squeezedChoices = (page: Desk['page']): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('select')]
      .filter((each) => each.checkVisibility() && each.offsetWidth < 64)
      .map((each) => each.getAttribute('aria-label') ?? each.name),
  );

/** Finds where a small screen scrolls sideways or squeezes, or what stays in place takes more than a quarter of it. */
export const faultsWhenSmall: Look = async ({ page, main }) => {
  const faults: unknown[] = [];
  const whole = page.viewportSize()!;
  for (const all of await main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).all())
    await all.click();
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    // What observes its own size is drawn anew a frame later.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    if (content > width) faults.push(`${content} px in ${width} px`);
    faults.push(...(await squeezedChoices(page)).map((name) => `${name}: cannot be read at ${width} px`));
    const bars = await heightOfBars(page);
    if (width > 320 && bars > height / 4) faults.push(`bars of ${bars} px at ${width} × ${height}`);
  }
  await page.setViewportSize(whole);
  return faults;
};
