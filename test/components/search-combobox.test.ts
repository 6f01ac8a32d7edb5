import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { pageOf, selectLogin, signIn } from './data.js';
import { fakeApi, problem, type Handler } from './fake-api.js';
import { companies, listCompanies } from './search-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define('loon-company-search');
const none = { console: [], csp: [], requests: [] };
const bar =
  '<loon-company-search mode="combobox" href="/companies/{id}" all-href="/companies?q={q}"></loon-company-search><p><a href="/">Start</a></p>';

async function open(
  t: ExecutionContext,
  html = bar,
  handler: Handler = listCompanies,
  more: Partial<PageOptions> = {},
) {
  const api = await fakeApi(t, { createSession: signIn(), selectLogin, listCompanies: handler });
  const opened = await openPage(t, { api, script, html, signedIn: true, ...more });
  await opened.page.getByRole('combobox').waitFor();
  return { api, ...opened };
}

const input = (page: Page): Locator => page.getByRole('combobox', { name: 'Zoek bedrijf' });
const options = (page: Page): Locator => page.getByRole('option');

/** Returns the option that a screen reader speaks of. */
const active = (page: Page): Promise<string | undefined> =>
  input(page).evaluate((field) => {
    const id = field.getAttribute('aria-activedescendant');
    return id
      ? ((field.getRootNode() as ShadowRoot).getElementById(id)!.querySelector('.name')?.textContent ?? 'all')
      : undefined;
  });

test('is found, opened, walked through and followed with the keyboard alone', async (t) => {
  const { page, api, faults } = await open(t);
  await page.keyboard.press('Tab');
  t.is(api.callsOf('listCompanies').length, 0);
  t.is(await input(page).getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('ArrowDown');
  await options(page).first().waitFor();
  t.is(await input(page).getAttribute('aria-expanded'), 'true');
  t.is(await active(page), undefined);
  t.is(await options(page).count(), 8 + 1);
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    t.is(await active(page), undefined, `${key} belongs to the text while no option is active`);
  }
  t.is(api.callsOf('listCompanies')[0]!.params['limit'], '8');
  await page.keyboard.press('ArrowDown');
  t.is(await active(page), 'Std Boekhandel (maand)');
  await page.keyboard.press('End');
  t.is(await active(page), 'all');
  await page.keyboard.press('ArrowDown');
  t.is(await active(page), 'Std Boekhandel (maand)');
  await page.keyboard.press('ArrowUp');
  t.is(await active(page), 'all');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  t.is(await active(page), 'Std bouwbedrijf (4 wkn)');
  t.is(await page.getByRole('option', { selected: true }).count(), 1);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/companies/${companies[1]!.id}`);
  t.deepEqual(faults.console, []);
});

test('words find the first row, which Enter opens; the text keeps its own keys', async (t) => {
  const { page } = await open(t);
  await page.evaluate(() =>
    document.addEventListener('loon-select', (event) => {
      event.preventDefault();
      document.title = (event as CustomEvent<{ item: { name: string } }>).detail.item.name;
    }),
  );
  await input(page).focus();
  await page.keyboard.type('uta 4');
  await page.getByRole('option', { name: 'Std bouwbedrijf UTA (4 wkn) 1 Standaardbedrijven' }).waitFor();
  await page.getByRole('status').getByText('Aantal: 1').waitFor();
  t.is(await active(page), 'Std bouwbedrijf UTA (4 wkn)');
  await page.keyboard.press('Enter');
  t.is(await page.title(), 'Std bouwbedrijf UTA (4 wkn)');
  t.is(new URL(page.url()).pathname, '/');
  t.is(await input(page).inputValue(), '');
  t.is(await input(page).getAttribute('aria-expanded'), 'false');
  await page.keyboard.type('abc');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  t.is(await input(page).inputValue(), 'xabc');
});

test('Escape closes, then clears, and only then closes what is around it; leaving closes', async (t) => {
  const { page } = await open(t);
  await page.evaluate(() =>
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') document.title += ' Escape';
    }),
  );
  await input(page).focus();
  await page.keyboard.type('bak');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  t.false(await options(page).first().isVisible());
  t.is(await input(page).inputValue(), 'bak');
  await page.keyboard.press('Escape');
  t.is(await input(page).inputValue(), '');
  t.is(await page.title(), 'Kantoor Maasdal', 'a dialog around it hears of neither');
  await page.keyboard.press('Escape');
  t.is(await page.title(), 'Kantoor Maasdal Escape');
  await input(page).click();
  await options(page).first().waitFor();
  await page.keyboard.press('Tab');
  t.false(await options(page).first().isVisible());
  t.is(await page.evaluate(() => document.activeElement?.textContent), 'Start');
});

test('the last option leads to the whole list with the words', async (t) => {
  const { page } = await open(t);
  await input(page).focus();
  await Promise.all([page.waitForResponse('**/companies?q=jansen+%26+zonen*'), page.keyboard.type('jansen & zonen')]);
  const all = page.getByRole('option', { name: 'Alle 13 resultaten tonen' });
  await all.waitFor();
  t.is(await all.getAttribute('href'), '/companies?q=jansen%20%26%20zonen');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies?q=jansen%20%26%20zonen');
});

test('one result is spoken of as one', async (t) => {
  const { page } = await open(t);
  await input(page).focus();
  await page.keyboard.type('std boekhandel');
  t.is(
    await page.getByRole('option', { name: '1 resultaat tonen' }).getAttribute('href'),
    '/companies?q=std%20boekhandel',
  );
});

test('an option is a link for the mouse too, in a new tab as well', async (t) => {
  const { page, context } = await open(t);
  await input(page).click();
  const option = page.getByRole('option', { name: /Boekhandel/ });
  const address = new RegExp(`/companies/${companies[0]!.id}$`);
  const [tab] = await Promise.all([context.waitForEvent('page'), option.click({ modifiers: ['Control'] })]);
  await tab.waitForURL(address);
  t.true(await option.isVisible());
  await option.click();
  await page.waitForURL(address);
});

test('the latest words win', async (t) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { page } = await open(t, bar, async (call) => {
    if (call.params['q'] === 'std') await held;
    return listCompanies(call);
  });
  await Promise.all([page.waitForRequest('**/companies?q=std*'), input(page).fill('std')]);
  await input(page).fill('ünal');
  await page.getByRole('option', { name: 'Bakkerij Ünal B.V. 6' }).waitFor();
  release();
  // A later answer shows that the held one has come and gone.
  await Promise.all([page.waitForResponse('**/companies?q=bak*'), input(page).fill('bak')]);
  await Promise.all([page.waitForResponse('**/companies?q=%C3%BCnal*'), input(page).fill('ünal')]);
  await page.getByRole('option', { name: 'Bakkerij Ünal B.V. 6' }).waitFor();
  t.true((await options(page).first().innerText()).includes('Ünal'));
});

test('Enter before the rows are there opens the first of them', async (t) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { page } = await open(t, bar, async (call) => {
    if (call.params['q'] === 'ünal') await held;
    return listCompanies(call);
  });
  await input(page).fill('std');
  await options(page).first().waitFor();
  await Promise.all([page.waitForRequest('**/companies?q=%C3%BCnal*'), input(page).fill('ünal')]);
  await page.keyboard.press('Enter');
  const unal = companies.find(({ name }) => name.includes('Ünal'))!;
  release();
  await page.waitForURL(`**/companies/${unal.id}`);
  t.is(await page.getByText('Een andere pagina').count(), 1);
});

test('a company that is found by what is not shown says by what', async (t) => {
  const found = { ...companies[0]!, foundBy: 'postalCode' as const };
  const serve: Handler = ({ params }) => pageOf(params['q'] === '6131ek' ? [found] : companies.slice(0, 2));
  const { page } = await open(t, bar, serve);
  await input(page).fill('6131ek');
  await page.getByRole('option', { name: `${found.name} ${found.number} ${found.debtorName} · Postcode` }).waitFor();

  const { page: table } = await openPage(t, {
    api: await fakeApi(t, { createSession: signIn(), selectLogin, listCompanies: serve }),
    script,
    html: '<loon-company-search></loon-company-search>',
    signedIn: true,
  });
  await table.getByRole('searchbox').fill('6131ek');
  await table.getByRole('cell', { name: 'Postcode' }).waitFor();
  t.is(await table.getByRole('columnheader', { name: 'Gevonden op' }).count(), 1);
  await table.getByRole('searchbox').fill('std');
  await table.getByRole('rowheader', { name: companies[1]!.name }).waitFor();
  t.is(await table.getByRole('columnheader', { name: 'Gevonden op' }).count(), 0, 'no column without a word in it');
});

test('nothing found and a failure stand under the field', async (t) => {
  const { page, api } = await open(t);
  await input(page).fill('zeilmakerij');
  await page.getByText('Niets gevonden voor ‘zeilmakerij’.').first().waitFor();
  t.is(await input(page).getAttribute('aria-expanded'), 'false');
  api.on('listCompanies', () => problem(500, 'unexpected', 'Er ging iets mis'));
  await input(page).fill('bak');
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  api.on('listCompanies', listCompanies);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await options(page).first().waitFor();
  t.is(await input(page).inputValue(), 'bak');
  t.is(await active(page), 'Bakkerij Peeters B.V.');
});

test('the page can put the cursor in it', async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => document.querySelector('loon-company-search')!.focusInput());
  t.is(await page.evaluate(() => document.activeElement?.localName), 'loon-company-search');
  await page.keyboard.type('bak');
  await options(page).first().waitFor();
});

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const { page, faults } = await open(t, bar, listCompanies, { lang, colorScheme: scheme });
    t.deepEqual(await axe(page), []);
    await page.getByRole('combobox').fill('bak');
    await options(page).first().waitFor();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') {
      await screenshot(page, 'company-search-combobox');
      const tree = await page.locator('loon-company-search').ariaSnapshot();
      t.true(
        tree.startsWith(
          [
            '- combobox "Zoek bedrijf" [expanded]: bak',
            '- text: Zoek op naam, nummer, KvK, postcode of e-mail',
            '- listbox "Zoek bedrijf":',
            '  - option "Bakkerij Peeters B.V. 1 Peeters Holding" [selected]',
          ].join('\n'),
        ),
        tree,
      );
    }
    t.deepEqual(faults, none);
  });
}
