import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Locator, Page } from 'playwright-core';
import type { RunSummary } from '@loonpoort/sdk';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { logins, signIn } from './data.js';
import { fakeApi, problem, type Handler } from './fake-api.js';
import { journalOf, listRuns, runs } from './runs-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define('loon-run-list');
const none = { console: [], csp: [], requests: [] };
const list = `<loon-run-list href="/journals/{journalId} /runs/{id}" hrefs='{"packageName": "/deliveries/{deliveryId}"}'></loon-run-list>`;

interface Desk {
  rows: RunSummary[];
}

/** Makes the journals of all runs but those of the companies with these numbers. */
const makeJournals =
  (desk: Desk, refused: number[] = []): Handler =>
  ({ body }) => {
    const items = (body['runIds'] as string[]).map((runId) => {
      const run = desk.rows.find((each) => each.id === runId)!;
      const isRefused = refused.includes(run.companyNumber);
      if (!isRefused)
        desk.rows = desk.rows.map((each) =>
          each === run ? { ...run, journalId: journalOf(run), journalState: 'made' } : each,
        );
      const findings = isRefused
        ? [
            {
              code: 'unmappedWageCode',
              severity: 'stop',
              message: 'Looncode 1234 (Bonus) heeft nog geen grootboekrekening.',
            },
          ]
        : [];
      return {
        runId,
        companyName: run.companyName,
        outcome: isRefused ? 'refused' : 'made',
        journalId: null,
        message: null,
        findings,
      };
    });
    return { body: { made: 0, unchanged: 0, refused: 0, runs: items } };
  };

async function open(
  t: ExecutionContext,
  count: number,
  handlers: (desk: Desk) => Record<string, Handler>,
  more: Partial<PageOptions> = {},
) {
  const desk: Desk = { rows: runs(count) };
  const api = await fakeApi(t, {
    createSession: signIn([logins[0]!]),
    listRuns: listRuns(() => desk.rows),
    ...handlers(desk),
  });
  const opened = await openPage(t, { api, script, html: list, signedIn: true, ...more });
  await opened.page.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).waitFor();
  await opened.page.locator('[part="total"]').waitFor();
  return { desk, api, ...opened };
}

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Selectie' });
const all = (page: Page): Locator => page.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' });
const countSelected = (page: Page): Promise<number> => page.locator('tbody input:checked').count();

test('a month is selected as a whole, also what is not shown yet, and what failed stays selected', async (t) => {
  const { page, api, faults } = await open(t, 86, (desk) => ({ makeJournals: makeJournals(desk, [3, 70]) }));
  await all(page).check();
  await bar(page).getByText('30 geselecteerd').waitFor();
  await bar(page).getByRole('button', { name: 'Alle 86 selecteren' }).click();
  await bar(page).getByText('Alle 86 geselecteerd').waitFor();
  t.is(await countSelected(page), 86);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'bulk-selected');
  await bar(page).getByRole('button', { name: 'Journaalposten maken' }).click();
  const report = page.getByRole('group', { name: 'Journaalposten maken' });
  await report.getByText('Journaalposten maken: 84 gemaakt, 2 niet gemaakt').waitFor();
  t.is(await report.getByText('Looncode 1234 (Bonus) heeft nog geen grootboekrekening.').count(), 2);
  await bar(page).getByText('2 geselecteerd').waitFor();
  t.is(await page.locator('tbody tr').count(), 86);
  t.is(await page.getByRole('cell', { name: 'Gemaakt', exact: true }).count(), 84);
  const asked = api.callsOf('makeJournals').flatMap(({ body }) => body['runIds'] as string[]);
  t.is(new Set(asked).size, 86);
  t.is(asked.length, 86);
  t.true(api.callsOf('makeJournals').length > 1);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'bulk-report');
  await report.getByRole('button', { name: 'Sluiten' }).click();
  await report.waitFor({ state: 'detached' });
  t.deepEqual(faults, none);
});

test('what fits no selected row says why, and what fits some is done for those', async (t) => {
  const sendJournals: Handler = ({ body }) => ({
    body: {
      items: (body['journalIds'] as string[]).map((journalId) => ({
        journalId,
        outcome: 'queued',
        deliveryId: null,
        state: 'ready',
        findings: [],
      })),
    },
  });
  const { page, desk, api } = await open(t, 3, (own) => {
    own.rows = own.rows.map((row, index) =>
      index === 1 ? { ...row, journalId: journalOf(row), journalState: 'made' } : row,
    );
    return { sendJournals };
  });
  await page.getByRole('checkbox', { name: /^Selecteer Bakkerij/ }).check();
  const send = bar(page).getByRole('button', { name: 'Versturen', exact: true });
  t.is(await send.getAttribute('aria-disabled'), 'true');
  t.is(
    await page.locator(`#${await send.getAttribute('aria-describedby')}`).innerText(),
    'Maak eerst de journaalposten.',
  );
  await all(page).check();
  const reason = page.locator(`#${await send.getAttribute('aria-describedby')}`);
  await reason.getByText('Kan bij 1 van de geselecteerde rijen.').waitFor();
  await send.click();
  const dialog = page.getByRole('dialog', { name: 'Versturen?' });
  await dialog.getByText('1 geselecteerd').waitFor();
  await dialog.getByRole('button', { name: 'Versturen' }).click();
  await page.getByText('Versturen: 1 onderweg').waitFor();
  t.deepEqual(
    api.callsOf('sendJournals').map(({ body }) => body['journalIds']),
    [[journalOf(desk.rows[1]!)]],
  );
  t.is(await countSelected(page), 2);
});

test('the keyboard selects rows and ranges, and what is selected is said', async (t) => {
  const { page } = await open(t, 10, () => ({}));
  const row = (index: number): Locator => page.locator('tbody input').nth(index);
  await row(1).press('Space');
  await page.locator('[role="status"]').getByText('1 geselecteerd').waitFor();
  await row(4).click({ modifiers: ['Shift'] });
  await bar(page).getByText('4 geselecteerd').waitFor();
  await row(4).press('Tab');
  t.regex(
    await page.evaluate(() => document.querySelector('loon-run-list')!.shadowRoot!.activeElement!.textContent!.trim()),
    /5$/,
  );
  await bar(page).getByRole('button', { name: 'Selectie opheffen' }).press('Enter');
  await bar(page).waitFor({ state: 'detached' });
  t.true(await all(page).evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box));
});

test('a row that is no longer shown is not selected', async (t) => {
  const { page, api } = await open(t, 8, (desk) => ({ makeJournals: makeJournals(desk) }));
  await all(page).check();
  await page.getByRole('searchbox').fill('kapsalon');
  await page.locator('[part="total"]').getByText('Aantal: 2', { exact: true }).waitFor();
  await bar(page).getByText('Alle 2 geselecteerd').waitFor();
  await bar(page).getByRole('button', { name: 'Journaalposten maken' }).click();
  await page.getByText('Journaalposten maken: 2 gemaakt').waitFor();
  t.is((api.callsOf('makeJournals')[0]!.body['runIds'] as string[]).length, 2);
});

test('a call that fails half-way keeps what was done and what is still to do', async (t) => {
  let calls = 0;
  const { page } = await open(t, 30, (desk) => {
    const make = makeJournals(desk);
    return {
      makeJournals: (call) =>
        (calls += 1) === 2 ? problem(409, 'conflict', 'Dat kan nu niet', 'Probeer het zo opnieuw.') : make(call),
    };
  });
  await all(page).check();
  await bar(page).getByRole('button', { name: 'Journaalposten maken' }).click();
  await page.getByRole('alert').getByText('Dat kan nu niet').waitFor();
  await bar(page).getByText('10 geselecteerd').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByText('Journaalposten maken: 10 gemaakt').waitFor();
  t.is(await page.getByRole('cell', { name: 'Gemaakt', exact: true }).count(), 30);
});

test('a list follows rows that are on their way, and cells link to what they name', async (t) => {
  const { page, desk } = await open(t, 2, (own) => {
    own.rows = own.rows.map((row) => ({
      ...row,
      journalId: journalOf(row),
      journalState: 'made',
      deliveryId: row.id,
      deliveryState: 'sending',
    }));
    return {};
  });
  await page.getByRole('cell', { name: 'Wordt verstuurd' }).first().waitFor();
  desk.rows = desk.rows.map((row) => ({
    ...row,
    deliveryState: 'posted',
    documentNumber: `26110${row.companyNumber}`,
    packageName: 'Exact Online',
  }));
  await page.getByRole('cell', { name: '261101' }).waitFor();
  t.is(await page.getByRole('cell', { name: 'Geboekt' }).count(), 2);
  t.regex(
    (await page.getByRole('link', { name: 'Exact Online' }).first().getAttribute('href'))!,
    /^\/deliveries\/01938f2e-/,
  );
  t.regex(
    (await page.getByRole('rowheader').first().getByRole('link').getAttribute('href'))!,
    /^\/journals\/01938f2e-.*2001$/,
  );
});

for (const [width, scheme] of [
  [390, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
] as const) {
  test(`ticking stays within ${width} px, in ${scheme}`, async (t) => {
    const { page } = await open(t, 12, () => ({}), { viewport: { width, height: 800 }, colorScheme: scheme });
    await page.locator('tbody input').first().check();
    await bar(page).waitFor();
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    t.deepEqual(await axe(page), []);
  });
}

test('from what selects all rows the keyboard comes to the action with one Tab, also in a long list', async (t) => {
  const { page } = await open(t, 30, (desk) => ({ makeJournals: makeJournals(desk) }));
  const focused = (): Promise<string> =>
    page.evaluate(() => document.querySelector('loon-run-list')!.shadowRoot!.activeElement!.textContent!.trim());
  await all(page).press('Space');
  await bar(page).waitFor();
  const reached = [];
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  t.true(reached.includes('Journaalposten maken'), reached.join());
});

for (const [width, height] of [
  [390, 844],
  [640, 400],
  [320, 640],
] as const) {
  test(`at ${width} × ${height} all is selected, the action is done, and what stays in place takes a quarter at most`, async (t) => {
    const { page } = await open(t, 30, (desk) => ({ makeJournals: makeJournals(desk) }), {
      viewport: { width, height },
    });
    await all(page).click();
    const { height: taken } = (await bar(page).boundingBox())!;
    t.true(taken <= height / 4, `${taken} of ${height}`);
    const others = bar(page).getByRole('button', { name: /^Andere acties/ });
    await others.click();
    await bar(page).getByText('Maak eerst de journaalposten.').first().waitFor();
    await screenshot(page, `bulk-narrow-${height}`);
    await others.click();
    await bar(page).getByRole('button', { name: 'Journaalposten maken' }).click();
    await page.getByText('Journaalposten maken: 30 gemaakt').waitFor();
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
