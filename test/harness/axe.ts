import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * WCAG 2.2 AA violations of the page as it stands, shadow roots included: one line per failing node, with the rule, the
 * element and what to change. The script goes in through the debugger, so no CSP of the page stands in its way.
 *
 * @param scope CSS selector of the part to check; default the whole document.
 */
export async function axe(page: Page, scope?: string): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    ({ scope, tags }) =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(scope ?? document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    { scope, tags: WCAG_22_AA },
  );
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => {
      const element = node.target.flat().join(' » ');
      return `${rule.id}: ${element}: ${(node.failureSummary ?? rule.help).replace(/\s+/g, ' ')}`;
    }),
  );
}
