import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Locator, Page } from 'playwright-core';
import { logins, pageOf, selectLogin, signIn } from './data.js';
import { fakeApi, problem, type FakeApi, type Handler } from './fake-api.js';
import { listCompanies, listTags } from './search-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define('loon-company-search');
const none = { console: [], csp: [], requests: [] };
const list = '<loon-company-search href="/companies/{id}"></loon-company-search>';

async function open(
  t: ExecutionContext,
  html = list,
  handler: Handler = listCompanies,
  more: Partial<PageOptions> = {},
) {
  const api = await fakeApi(t, { createSession: signIn(), selectLogin, listCompanies: handler, listTags });
  return { api, ...(await openPage(t, { api, script, html, signedIn: true, ...more })) };
}

const field = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Zoek op naam, nummer, KvK, postcode of e-mail' });
const rows = (page: Page): Locator => page.getByRole('table').getByRole('row');
const total = (page: Page, count: number): Promise<void> =>
  page.locator('[part="total"]').getByText(`Aantal: ${count}`, { exact: true }).waitFor();
const asked = (api: FakeApi, name: string): (string | undefined)[] =>
  api.callsOf('listCompanies').map(({ params }) => params[name]);

/** Lets a handler wait until the test says so. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  return { opened: new Promise((resolve) => (open = resolve)), open: () => open() };
}

test('shows the rows of the manual with the exact total', async (t) => {
  const { page, faults } = await open(t);
  await total(page, 86);
  const heads = page.getByRole('columnheader');
  t.deepEqual(await heads.allInnerTexts(), ['Bedrijf', 'Nummer', 'Debiteur', 'Debiteurnummer', 'Periode', 'Soort']);
  t.is(await page.getByRole('table', { name: 'Zoek bedrijf' }).count(), 1);
  t.is(await rows(page).count(), 1 + 30);
  const first = rows(page).nth(1);
  t.deepEqual(await first.locator('th, td').allInnerTexts(), [
    'Std Boekhandel (maand)',
    '12',
    'Standaardbedrijven',
    '1',
    'Maand',
    'Standaardbedrijf',
  ]);
  t.is(await first.getByRole('rowheader').count(), 1);
  t.is(await first.getByText('12', { exact: true }).evaluate((cell) => getComputedStyle(cell).textAlign), 'end');
  t.deepEqual(faults, none);
});

test('a row is a link wherever it is pressed; a new tab works and the page can take over', async (t) => {
  const { page, context } = await open(t);
  const link = page.getByRole('link', { name: 'Std bouwbedrijf (4 wkn)' });
  await link.waitFor();
  const href = (await link.getAttribute('href'))!;
  t.regex(href, /^\/companies\/01938f2e-/);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    rows(page).nth(2).getByText('4 weken').click({ button: 'middle', force: true }),
  ]);
  await tab.waitForURL(`**${href}`);
  await page.evaluate(() =>
    document.addEventListener(
      'loon-select',
      (event) => {
        event.preventDefault();
        document.title = (event as CustomEvent<{ item: { name: string } }>).detail.item.name;
      },
      { once: true },
    ),
  );
  await rows(page).nth(2).getByText('4 weken').click({ force: true });
  t.is(await page.title(), 'Std bouwbedrijf (4 wkn)');
  await rows(page).nth(2).getByText('4 weken').click({ force: true });
  await page.waitForURL(`**${href}`);
});

test('without an address a row is a button', async (t) => {
  const { page } = await open(t, '<loon-company-search></loon-company-search>');
  await page.evaluate(() => document.addEventListener('loon-select', () => (document.title = 'opened')));
  await page.getByRole('button', { name: 'Std Boekhandel (maand)', exact: true }).press('Enter');
  t.is(await page.title(), 'opened');
});

test('the latest words win, and what was found stays until then', async (t) => {
  const slow = gate();
  const { page, api } = await open(t, list, async (call) => {
    if (call.params['q'] === 'std') await slow.opened;
    return listCompanies(call);
  });
  await total(page, 86);
  await field(page).fill('std');
  await page.locator('table[aria-busy="true"]').waitFor();
  t.is(await rows(page).count(), 31);
  const aborted = page.waitForEvent('requestfailed', (request) => request.url().includes('q=std'));
  await field(page).fill('kapsalon');
  await aborted;
  await total(page, 15);
  slow.open();
  t.deepEqual(asked(api, 'q'), [undefined, 'std', 'kapsalon']);
  t.is(await rows(page).nth(1).getByRole('link').innerText(), 'Kapsalon De Vries B.V.');
  t.is(
    await page.locator('loon-company-search').evaluate((element) => (element as HTMLElement & { q: string }).q),
    'kapsalon',
  );
});

test('typing waits for a pause and keeps its spaces; Enter does not wait', async (t) => {
  const { page, api } = await open(t);
  await total(page, 86);
  await field(page).evaluate((input: HTMLInputElement) => {
    for (const value of ['b', 'bo', 'bouw ']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  });
  await total(page, 4);
  t.is(await field(page).inputValue(), 'bouw ');
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'bouw uta';
    input.form!.requestSubmit();
  });
  await total(page, 2);
  t.deepEqual(asked(api, 'q'), [undefined, 'bouw', 'bouw uta']);
  await page.getByRole('status').getByText('Aantal: 2').waitFor();
});

/** Types, and reads the list again for another reason before the pause after the last key is over. */
const typeAndRead = (page: Page, text: string, isOther: boolean): Promise<void> =>
  page.locator('loon-company-search').evaluate(
    (element: HTMLElementTagNameMap['loon-company-search'], { text: typed, isOther: withFilter }) => {
      const input = element.shadowRoot!.querySelector('input')!;
      input.value = typed;
      input.dispatchEvent(new Event('input'));
      if (withFilter) element.setAttribute('period-type', 'month');
      else void element.refresh();
    },
    { text, isOther },
  );

for (const [reason, isOther] of [
  ['another filter is chosen', true],
  ['the list is read again', false],
] as const) {
  test(`what is typed is searched for although ${reason} meanwhile`, async (t) => {
    const { page, api } = await open(t);
    await total(page, 86);
    await typeAndRead(page, 'std', isOther);
    await total(page, isOther ? 4 : 8);
    t.is(await field(page).inputValue(), 'std');
    t.is(asked(api, 'q').at(-1), 'std');
    t.is(asked(api, 'periodType').at(-1), isOther ? 'month' : undefined);
  });
}

test('words that the page gives are newer than what was typed before', async (t) => {
  const { page, api } = await open(t);
  await total(page, 86);
  const shown = await page
    .locator('loon-company-search')
    .evaluate(async (element: HTMLElementTagNameMap['loon-company-search']) => {
      const input = element.shadowRoot!.querySelector('input')!;
      input.value = 'std';
      input.dispatchEvent(new Event('input'));
      element.setAttribute('q', 'peeters');
      await element.updateComplete;
      return input.value;
    });
  t.is(shown, 'peeters');
  await total(page, 13);
  await field(page).fill('bakkerij peeters');
  await total(page, 3);
  t.deepEqual(asked(api, 'q'), [undefined, 'peeters', 'bakkerij peeters']);
});

test('more rows come at the end, without losing the focus', async (t) => {
  const { page, faults } = await open(t);
  const more = page.getByRole('button', { name: 'Meer laden' });
  await more.waitFor();
  await page.getByText('30 van 86 getoond').waitFor();
  await more.press('Enter');
  await page.getByText('60 van 86 getoond').first().waitFor();
  t.is(await rows(page).count(), 61);
  t.true(await more.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button));
  await page.getByRole('status').getByText('60 van 86 getoond').waitFor();
  await more.press('Enter');
  await rows(page).nth(86).waitFor();
  t.is(await more.count(), 0);
  t.true(
    await rows(page)
      .nth(61)
      .getByRole('link')
      .evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link),
  );
  t.deepEqual(faults, none);
});

test('more rows of former words never mix with those of new ones', async (t) => {
  const slow = gate();
  const { page } = await open(t, list, async (call) => {
    if (call.params['cursor']) await slow.opened;
    return listCompanies(call);
  });
  await page.getByRole('button', { name: 'Meer laden' }).click();
  await field(page).fill('kapsalon');
  await total(page, 15);
  const late = page.waitForResponse((response) => response.url().includes('cursor='));
  slow.open();
  await (await late).finished();
  // Two frames: the element has had the answer, and drawn what it makes of it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  t.is(await rows(page).count(), 1 + 15);
});

test('a page that does not come leaves what is there, and can be asked again', async (t) => {
  const { page, api } = await open(t);
  await page.getByRole('button', { name: 'Meer laden' }).waitFor();
  api.on('listCompanies', () => problem(500, 'unexpected', 'Er ging iets mis', 'Probeer het later opnieuw.'));
  await page.getByRole('button', { name: 'Meer laden' }).click();
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  t.is(await rows(page).count(), 31);
  api.on('listCompanies', listCompanies);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByText('60 van 86 getoond').first().waitFor();
  t.is(await page.getByRole('alert').count(), 0);
});

test('filters and order narrow the list and tell the page', async (t) => {
  const { page, api } = await open(t);
  await page.evaluate(() =>
    document.addEventListener(
      'loon-search',
      (event) => (document.title = JSON.stringify((event as CustomEvent).detail)),
    ),
  );
  await page.getByRole('group', { name: 'Soort' }).getByRole('checkbox', { name: 'Standaardbedrijf' }).check();
  await total(page, 8);
  await page.getByRole('group', { name: 'Soort' }).getByRole('checkbox', { name: 'Testbedrijf' }).check();
  await total(page, 11);
  await page.getByRole('group', { name: 'Periode' }).getByRole('checkbox', { name: '4 weken' }).check();
  await page.getByRole('combobox', { name: 'Label' }).selectOption('Horeca');
  await page.getByRole('columnheader', { name: 'Nummer', exact: true }).getByRole('button').click();
  await page.waitForFunction(() => document.title.includes('"sort"'));
  const { kind, periodType, tag, sort } = api.callsOf('listCompanies').at(-1)!.params;
  t.deepEqual({ kind, periodType, sort }, { kind: 'template,test', periodType: 'fourWeek', sort: 'number' });
  t.regex(tag!, /^01938f2e/);
  t.like(JSON.parse(await page.title()) as object, { params: { kind: 'template,test' }, total: 5 });
});

test('nothing found says so and offers everything', async (t) => {
  const { page } = await open(t);
  await total(page, 86);
  await page.getByRole('checkbox', { name: 'Week' }).check();
  await field(page).fill('zeilmakerij');
  await page.getByText('Niets gevonden voor ‘zeilmakerij’.').first().waitFor();
  t.is(await page.getByRole('table').count(), 0);
  await page.getByRole('button', { name: 'Alles tonen' }).click();
  await total(page, 86);
  t.is(await field(page).inputValue(), '');
  t.false(await page.getByRole('checkbox', { name: 'Week' }).isChecked());
  t.true(await field(page).evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input));
});

test('an empty list says the next step, in the words of the contract or of the page', async (t) => {
  const { page } = await open(
    t,
    `${list}<loon-company-search><a slot="empty" href="/new">Maak er een</a></loon-company-search>`,
    () => pageOf([]),
  );
  await page.getByText('Vraag je salarisbureau om toegang.').first().waitFor();
  t.is(await page.getByRole('link', { name: 'Maak er een' }).getAttribute('href'), '/new');
});

test('a failure keeps the words and can be tried again; so does a lost connection', async (t) => {
  const { page, api } = await open(t);
  await total(page, 86);
  api.on('listCompanies', () => problem(500, 'unexpected', 'Er ging iets mis'));
  await field(page).fill('bakkerij');
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  t.is(await page.getByRole('table').count(), 0);
  t.is(await field(page).inputValue(), 'bakkerij');
  api.on('listCompanies', listCompanies);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await total(page, 16);
  await page.context().setOffline(true);
  await field(page).fill('garage');
  await page.getByRole('alert').getByText('Je bent offline.').waitFor();
  t.is(await field(page).inputValue(), 'garage');
  await page.context().setOffline(false);
  await total(page, 16);
});

test('parameters are properties, before and after attaching', async (t) => {
  const { page, api } = await open(t, '<div></div>');
  await page.evaluate(() => {
    const search = document.createElement('loon-company-search');
    Object.assign(search, { kind: 'template', hiddenColumns: 'debtorNumber kind', plain: true });
    document.querySelector('loon-provider')!.append(search);
  });
  await total(page, 8);
  t.deepEqual(await page.getByRole('columnheader').allInnerTexts(), ['Bedrijf', 'Nummer', 'Debiteur', 'Periode']);
  t.is((await page.getByRole('searchbox').count()) + (await page.getByRole('group').count()), 0);
  await page.evaluate(() => document.querySelector('loon-company-search')!.setAttribute('period-type', 'fourWeek'));
  await total(page, 4);
  t.is(api.callsOf('listCompanies').length, 2);
  t.is(api.callsOf('listTags').length, 0);
});

test('who may not see the choices of a filter has no such filter', async (t) => {
  const { page, api, faults } = await open(t);
  await page.getByRole('combobox', { name: 'Label' }).waitFor();
  await page.evaluate(
    // What comes of it is waited for below: DevTools may lose a promise that is pending.
    (id) => void document.querySelector('loon-provider')!.connection!.client.session.selectLogin(id),
    logins[2]!.id,
  );
  await page.getByRole('combobox', { name: 'Label' }).waitFor({ state: 'detached' });
  await total(page, 86);
  t.is(api.callsOf('listTags').length, 1);
  t.deepEqual(faults, none);
});

test('another login never sees the rows of the one before', async (t) => {
  const slow = gate();
  const { page, api } = await open(t);
  await total(page, 86);
  api.on('listCompanies', async () => {
    await slow.opened;
    return pageOf([]);
  });
  await page.evaluate(
    // What comes of it is waited for below: DevTools may lose a promise that is pending.
    (id) => void document.querySelector('loon-provider')!.connection!.client.session.selectLogin(id),
    logins[1]!.id,
  );
  await page.locator('tbody[aria-hidden="true"]').waitFor();
  t.is(await page.getByText('Std Boekhandel (maand)').count(), 0);
  slow.open();
  await page.getByText('Er zijn nog geen bedrijven').waitFor();
});
