import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const ALL = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
/** Another colour scheme can break these rules only. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** Checks the rules about colours alone, see `axe`. */
export const axeColours = (page: Page): Promise<string[]> => check(page, COLOURS);

/**
 * Finds what breaks a rule of WCAG 2.2 AA or of axe's best practices on the page as it stands, shadow roots included: one
 * line per failing node, with the rule, the element and what to change. The script goes in through the debugger, so no CSP of the page stands in its
 * way.
 *
 * @param scope CSS selector of the part to check; default the whole document.
 */
export const axe = (page: Page, scope?: string): Promise<string[]> => check(page, ALL, scope);

async function check(page: Page, rules: typeof ALL | typeof COLOURS, scope?: string): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    ({ scope, rules }) =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(scope ?? document, {
        runOnly: { type: rules.type, values: [...rules.values] },
        resultTypes: ['violations'],
      }),
    { scope, rules },
  );
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => {
      const element = node.target.flat().join(' » ');
      return `${rule.id}: ${element}: ${(node.failureSummary ?? rule.help).replace(/\s+/g, ' ')}`;
    }),
  );
}
