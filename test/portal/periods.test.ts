import { test } from '../harness/test.js';
import { deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

const pages = ['/journals', '/journals/all', '/journals/reconciliation'];

test('no line of any list ends within a period', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { page } = desk;
  for (const path of pages) {
    await page.goto(`${desk.url}${path}`);
    await desk.main
      .locator('td', { hasText: /(januari|juni|oktober|november)\s20\d\d/ })
      .first()
      .waitFor();
    for (const width of [320, 390, 640, 768, 900, 1024, 1100, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'];
        months.push('september', 'oktober', 'november', 'december');
        const period = new RegExp(`(${months.join('|')})\\s\\d{4}|4\\sweken\\s\\d+\\s\\([^)]*\\)|week\\s\\d+`, 'g');
        const texts: { text: string; lines: number }[] = [];
        const look = (node: Node): void => {
          if (node instanceof Text) {
            for (const match of node.data.matchAll(period)) {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              if (lines.size) texts.push({ text: match[0], lines: lines.size });
            }
            return;
          }
          const root = node instanceof Element ? node.shadowRoot : undefined;
          for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) look(child);
        };
        look(document.querySelector('main')!);
        return texts;
      });
      t.true(found.length > 0, `${path} has periods at ${width}`);
      t.deepEqual(
        found.filter(({ lines }) => lines > 1),
        [],
        `${path} at ${width}`,
      );
    }
  }
});
