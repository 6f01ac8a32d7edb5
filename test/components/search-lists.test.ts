import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { employee, pageOf, signIn } from './data.js';
import { fakeApi, problem, type Handler } from './fake-api.js';
import { accounts, integrations, invitations, listCompanies, listTags } from './search-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define(
  'loon-company-search',
  'loon-employee-list',
  'loon-integration-list',
  'loon-account-list',
  'loon-invitation-list',
  'loon-tag-list',
  'loon-debtor-list',
);
const none = { console: [], csp: [], requests: [] };

async function open(
  t: ExecutionContext,
  html: string,
  handlers: Record<string, Handler>,
  more: Partial<PageOptions> = {},
) {
  const api = await fakeApi(t, { createSession: signIn(), listTags, ...handlers });
  const opened = await openPage(t, { api, script, html, signedIn: true, ...more });
  await opened.page.locator('[part="total"]').first().waitFor();
  return { api, ...opened };
}

/** Returns the cells of a row, without its actions. */
const cells = (page: Page, row: number): Promise<string[]> =>
  page.locator('tbody tr').nth(row).locator('th, td:not(.actions)').allInnerTexts();

const employees = [
  employee,
  {
    ...employee,
    number: 13,
    name: 'Ömer Yıldız',
    departmentName: null,
    inServiceOn: '2011-11-02',
    outOfServiceOn: '2026-11-30',
    costShares: [],
  },
];

test('dates, shares and what is missing', async (t) => {
  const listEmployees: Handler = () => pageOf(employees);
  const { page } = await open(t, '<loon-employee-list href="/e/{id}"></loon-employee-list>', { listEmployees });
  t.deepEqual(await cells(page, 0), [
    'Sanne van der Berg',
    '12',
    'Bakkerij De Korenaar B.V.',
    'Winkel',
    '1-3-2024',
    '–',
    '100 62,5 % · 200 37,5 %',
  ]);
  t.deepEqual(await cells(page, 1), [
    'Ömer Yıldız',
    '13',
    'Bakkerij De Korenaar B.V.',
    '–',
    '2-11-2011',
    '30-11-2026',
    '–',
  ]);
  await page.evaluate(() => (document.querySelector('loon-employee-list')!.lang = 'en'));
  await page.getByText('Total: 2').waitFor();
  t.deepEqual((await cells(page, 0)).slice(4), ['01/03/2024', '–', '100 62.5 % · 200 37.5 %']);
});

test('a status is a word with a sign, and a boolean is a word', async (t) => {
  const { page } = await open(
    t,
    '<loon-integration-list href="/i/{level}/{ownerId}/{package}"></loon-integration-list>',
    { listIntegrations: () => pageOf(integrations) },
  );
  t.deepEqual(await cells(page, 0), ['Twinfield', 'Kantoor', 'Kantoor Maasdal', 'Ja', 'In orde', 'Nee']);
  t.deepEqual(await cells(page, 1), ['Exact Online', 'Bedrijf', 'Bakkerij Peeters B.V.', 'Ja', 'Probleem', 'Ja']);
  const shapes = await page
    .locator('tbody .status path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  t.is(new Set(shapes).size, 3);
  t.regex(
    (await page.getByRole('link', { name: 'Exact Online' }).getAttribute('href'))!,
    /^\/i\/company\/01938f2e-[\w-]+\/exact-online$/,
  );
});

test('the logins of an account, each with its role', async (t) => {
  const { page } = await open(t, '<loon-account-list></loon-account-list>', { listAccounts: () => pageOf(accounts) });
  t.deepEqual(await cells(page, 0), [
    'Petra de Vries',
    'petra@maasdal.example',
    'Accountant, Kantoor Maasdal\nWerkgever, Bakkerij De Korenaar B.V.',
    '22-11-2026, 10:30',
  ]);
});

test('an action asks first, is done once, and says so', async (t) => {
  let rows = invitations();
  const { page, api, faults } = await open(t, '<loon-invitation-list></loon-invitation-list>', {
    listInvitations: () => pageOf(rows),
    revokeInvitation: ({ params }) => {
      rows = rows.map((row) => (row.id === params['invitationId'] ? { ...row, state: 'revoked' as const } : row));
      return { status: 204 };
    },
  });
  await page.evaluate(() =>
    document.addEventListener(
      'loon-success',
      (event) => (document.title = (event as CustomEvent<{ operation: string }>).detail.operation),
    ),
  );
  t.is(await page.locator('tbody a, tbody .open').count(), 0);
  const revoke = page.getByRole('button', { name: 'Intrekken: piet@maasdal.example' });
  t.is(await page.getByRole('button', { name: /^Intrekken: els/ }).count(), 0);
  await revoke.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Intrekken?' });
  await dialog.getByText('De link in de mail werkt daarna niet meer.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'invitation-revoke');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  t.true(await revoke.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button));
  t.is(api.callsOf('revokeInvitation').length, 0);
  await revoke.press('Enter');
  await dialog.getByRole('button', { name: 'Intrekken' }).click();
  await page.getByRole('status').getByText('De uitnodiging is ingetrokken.').waitFor();
  t.deepEqual(await cells(page, 0), [
    'piet@maasdal.example',
    'Accountant',
    'Kantoor Maasdal',
    'Ingetrokken',
    '25-11-2026, 10:30',
  ]);
  t.is(api.callsOf('revokeInvitation')[0]!.params['invitationId'], invitations()[0]!.id);
  t.is(await page.title(), 'revokeInvitation');
  t.true(
    await page
      .getByRole('heading', { level: 2 })
      .evaluate((heading) => (heading.getRootNode() as ShadowRoot).activeElement === heading),
  );
  t.deepEqual(faults, none);
});

test('an action that is refused leaves the list', async (t) => {
  const { page, api } = await open(t, '<loon-invitation-list></loon-invitation-list>', {
    listInvitations: () => pageOf(invitations()),
    resendInvitation: () => problem(409, 'conflict', 'Dat kan nu niet', 'De uitnodiging is al bevestigd.'),
  });
  await page.getByRole('button', { name: 'Opnieuw versturen: jan@maasdal.example' }).click();
  await page.getByRole('alert').getByText('De uitnodiging is al bevestigd.').waitFor();
  t.is(await page.locator('tbody tr').count(), 3);
  t.truthy(api.callsOf('resendInvitation')[0]!.headers['idempotency-key']);
});

/** Roles as the browser hands them to a screen reader. */
async function roles(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return [...new Set(nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value)))];
}

for (const width of [320, 390]) {
  test(`at ${width} px a table is a list of cards, and still a table to a screen reader`, async (t) => {
    const list = '<loon-company-search href="/c/{id}"></loon-company-search>';
    const { page } = await open(t, list, { listCompanies }, { viewport: { width, height: 800 } });
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const card = page.locator('tbody tr').first();
    const [name, number] = await Promise.all([
      card.locator('th').boundingBox(),
      card.locator('td').first().boundingBox(),
    ]);
    t.true(number!.y > name!.y);
    t.is(
      await card
        .locator('td')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content),
      '"Nummer"',
    );
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
      t.true((await roles(page)).includes(role), role);
    // Safari takes the roles of elements away with their display, so they are written out.
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
      t.true((await page.locator(`[role="${role}"]`).count()) > 0, role);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('checkbox', { name: 'Standaardbedrijf' }).check();
    await page.getByText('Aantal: 8', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Filters 1' }).waitFor();
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    t.deepEqual(await axe(page), []);
  });
}

const everything = `<loon-company-search href="/c/{id}"></loon-company-search><br><loon-employee-list href="/e/{id}"></loon-employee-list><br>
  <loon-integration-list href="/i/{id}"></loon-integration-list><br><loon-account-list></loon-account-list><br><loon-invitation-list></loon-invitation-list>`;

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const { page, faults } = await open(
      t,
      everything.replaceAll('<br>', ''),
      {
        listCompanies: (call) => listCompanies({ ...call, params: { ...call.params, limit: '10' } }),
        listEmployees: () => pageOf(employees),
        listIntegrations: () => pageOf(integrations),
        listAccounts: () => pageOf(accounts),
        listInvitations: () => pageOf(invitations()),
      },
      { lang, colorScheme: scheme },
    );
    await page.locator('[part="total"]').nth(4).waitFor();
    await page.locator('.pill').first().click();
    await page.locator('.bar.foot').first().waitFor();
    // Rows are paler while they are read again.
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') await screenshot(page, 'lists');
    t.deepEqual(faults, none);
  });
}

test('labels have their colour before their names, in their own list and in that of debtors', async (t) => {
  const bakers = { id: '1', number: 10, name: 'Bakkers', color: '#2f6fde' };
  const vans = { id: '2', number: 20, name: 'Bestelauto’s', color: '#8a3ffc' };
  const count = { debtorCount: 1, loginCount: 0, clientCount: 0 };
  const debtor = { id: '3', number: 1, name: 'De Korenaar', firmId: null, firmName: '', endsOn: null, state: 'active' };
  const of = { tags: [bakers, vans], tagIds: ['1', '2'], tagNames: 'Bakkers, Bestelauto’s' };
  const { page } = await open(
    t,
    '<loon-tag-list href="/tags/{id}"></loon-tag-list><loon-debtor-list href="/debtors/{id}"></loon-debtor-list>',
    {
      listTags: () => pageOf([bakers, vans].map((tag) => ({ ...tag, ...count }))),
      listDebtors: () =>
        pageOf([
          { ...debtor, ...of },
          { ...debtor, id: '4', tags: [], tagIds: [], tagNames: '' },
        ]),
    },
  );
  const marks = (within: string): Promise<[string, string][]> =>
    page
      .locator(within)
      .evaluateAll((all) =>
        all.map((mark) => [mark.textContent!.trim(), getComputedStyle(mark.querySelector('rect')!).fill]),
      );
  await page.locator('loon-tag-list .mark').first().waitFor();
  await page.locator('loon-debtor-list .mark').first().waitFor();
  const both = [
    ['Bakkers', 'rgb(47, 111, 222)'],
    ['Bestelauto’s', 'rgb(138, 63, 252)'],
  ];
  t.deepEqual(await marks('loon-tag-list tbody .mark'), both);
  t.is(await page.locator('loon-tag-list').getByRole('link', { name: 'Bakkers' }).getAttribute('href'), '/tags/1');
  t.deepEqual(await marks('loon-debtor-list tbody tr:first-child .mark'), both);
  t.is(await page.locator('loon-debtor-list tbody tr:nth-child(2) .mark').count(), 0);
  await screenshot(page, 'label-colours');
});
