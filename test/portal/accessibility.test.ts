import { test } from '../harness/test.js';
import { axe, axeColours } from '../harness/axe.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
let pages: string[];
test.before(async () => {
  portal = await startPortal();
  const { accessToken: token } = await signInByApi(portal, people.administrator);
  const first = async (path: string): Promise<string> => (await send(portal, 'GET', path, { token })).body.items[0].id;
  const company = await first('/companies?q=bakkerij');
  const employee = await first(`/employees?companyId=${company}`);
  const run = await first('/runs?periodType=month');
  const { journalId: journal } = (await send(portal, 'POST', '/journals/batches', { token, body: { runIds: [run] } }))
    .body.runs[0];
  const scheme = await first('/ledger-schemes');
  const centre = await first(`/cost-centres?companyId=${company}`);
  const { year } = (await send(portal, 'GET', `/runs/${run}`, { token })).body as { year: number };
  // Four weeks can end in the year after that of the latest month.
  const differing = async (of: number): Promise<any[]> =>
    (await send(portal, 'GET', `/reconciliations?year=${of}&state=differs`, { token })).body.items;
  const [difference] = [...(await differing(year)), ...(await differing(year + 1))];
  const [line] = (await send(portal, 'GET', `/runs/${run}/lines`, { token })).body.items;
  pages = [
    '/journals',
    '/journals/plan',
    '/journals/all',
    '/journals/deliveries',
    `/journals/reconciliation?year=${year}`,
    `/journals/reconciliation?year=${difference.year}&period=${difference.period}&state=differs`,
    `/journals/${journal}`,
    `/journals/${journal}/lines/1`,
    `/runs/${run}/lines/${line.employee}/${line.wageCode}`,
    `/runs/${run}`,
    `/wage-tax-returns/${company}/${year}/10`,
    `/wage-tax-returns/${difference.companyId}/${difference.year}/${difference.period}`,
    `/companies/${company}/runs`,
    `/companies/${company}/journals`,
    `/companies/${company}/deliveries`,
    `/companies/${company}/cost-centres`,
    `/companies/${company}/cost-units`,
    `/companies/${company}/departments`,
    `/companies/${company}/cost-centres/${centre}`,
    '/connect',
    '/settings/administrations',
    '/settings/ledger-schemes',
    '/settings/ledger-schemes/new',
    `/settings/ledger-schemes/${scheme}`,
    `/settings/ledger-schemes/${scheme}/accounts`,
    `/settings/ledger-schemes/${scheme}/comparison`,
    `/settings/ledger-schemes/${scheme}/general`,
    `/settings/ledger-schemes/${scheme}/lines/1000`,
    `/settings/ledger-schemes/${scheme}/accounts/4000`,
    '/settings/ledger-schemes/renumbering',
    '/settings/return-wage-codes',
    '/settings/import',
    '/settings/software',
    '/settings/webhooks',
    `/settings/integrations/company/${company}/plain-csv`,
    '/',
    '/explorer',
    '/companies',
    '/companies?q=xyzzy',
    '/companies/new',
    `/companies/${company}`,
    `/companies/${company}/employees`,
    `/companies/${company}/employees/new`,
    `/companies/${company}/integration`,
    '/debtors/new',
    '/employees',
    `/employees/${employee}`,
    '/settings',
    `/settings/integrations/company/${company}/twinfield`,
    '/accounts',
    '/accounts/invitations',
    '/accounts/invitations/new',
    '/accounts/invitations/import',
    '/accounts/firms',
    '/debtors',
    '/tags',
    '/profile',
  ];
});
test.after.always(() => portal.stop());

/** Waits for a page whose elements have said what they have to say: no skeleton is left. */
async function settled({ page, main }: Desk, address: string): Promise<void> {
  await page.goto(address);
  await main.getByRole('heading', { level: 1 }).waitFor();
  await loaded(page);
}

async function loaded(page: Desk['page']): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return !within(document).some((each) => each.classList.contains('skeleton'));
  });
}

/** Finds what breaks a rule of axe, best practices included, light and dark, or scrolls sideways at 320 px. */
async function faultsOf({ page }: Desk): Promise<unknown[]> {
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeColours(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  await page.setViewportSize({ width, height });
  return [...light, ...dark, ...(content! > window! ? [`${content} px in ${window} px`] : [])];
}

// Words differ, colours do not.
for (const [locale, check] of [
  ['nl-NL', faultsOf],
  ['en-GB', ({ page }: Desk) => axe(page)],
] as const) {
  test(`no page breaks a rule of axe, best practices included, and in Dutch none does in the dark or scrolls sideways at 320 px: ${locale}`, async (t) => {
    t.timeout(400_000);
    const guest = await deskOf(t, portal, undefined, { locale });
    await settled(guest, portal.url);
    t.deepEqual(await check(guest), [], 'sign in');
    const desk = await deskOf(t, portal, undefined, { locale });
    await desk.page.goto(portal.url);
    await desk.page.locator('input[autocomplete=username]').fill(people.administrator.email);
    await desk.page.locator('input[autocomplete=current-password]').fill(people.administrator.password);
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('loon-dashboard').waitFor();
    for (const path of pages) {
      await settled(desk, `${portal.url}${path}`);
      t.deepEqual(await check(desk), [], path);
    }
    // The server answers 404 there; a link within the portal can still lead to what is no page of it.
    await desk.page.evaluate(() => {
      history.pushState(null, '', '/nergens');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await desk.main
      .getByRole('heading', { level: 1, name: /^(Deze pagina is er niet|This page does not exist)/ })
      .waitFor();
    await loaded(desk.page);
    t.deepEqual(await check(desk), [], '/nergens');
    assertQuiet(t, desk);
  });
}

/** Opens everything that opens over the page or within it, one after the other, and finds what breaks a rule there. */
async function faultsOfOpened({ page }: Desk): Promise<unknown[]> {
  const openers = page.locator('[popovertarget], [aria-haspopup]:not([role=combobox]), button.danger:visible');
  const faults: unknown[] = [];
  for (let index = 0; index < (await openers.count()); index += 1) {
    const opener = openers.nth(index);
    if (!(await opener.isVisible())) continue;
    const name = (await opener.innerText()).trim();
    await opener.click();
    await page.locator('dialog[open], [popover]:popover-open, [aria-expanded=true]').first().waitFor();
    const found = [...(await axe(page)), ...(await coloursInTheDark(page))];
    if (found.length) faults.push([name, ...found]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open], [popover]:popover-open').waitFor({ state: 'detached' });
  }
  return faults;
}

async function coloursInTheDark(page: Desk['page']): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await axeColours(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

test('no dialog and no menu of any page breaks a rule of axe', async (t) => {
  t.timeout(400_000);
  const desk = await deskOf(t, portal, people.administrator);
  for (const path of pages) {
    await settled(desk, `${portal.url}${path}`);
    t.deepEqual(await faultsOfOpened(desk), [], path);
  }
  assertQuiet(t, desk);
});

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

// 1280 × 800 at 200 % is as wide and high as 640 × 400.
for (const [width, height] of [
  [390, 844],
  [640, 400],
] as const) {
  test(`at ${width} × ${height} what stays in place takes a quarter of any page at most, and nothing runs off it`, async (t) => {
    t.timeout(400_000);
    const desk = await deskOf(t, portal, people.administrator);
    const { page } = desk;
    await page.setViewportSize({ width, height });
    for (const path of pages) {
      await settled(desk, `${portal.url}${path}`);
      for (const all of await desk.main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).all())
        await all.click();
      t.true((await heightOfBars(page)) <= height / 4, `${path}: ${await heightOfBars(page)} px of ${height}`);
      t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
    }
    assertQuiet(t, desk);
  });
}

test('the keyboard alone signs in, finds a company and changes it', async (t) => {
  const desk = await deskOf(t, portal);
  const { keyboard } = desk.page;
  const focused = () =>
    desk.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (
        element?.getAttribute('aria-label') ??
        (element as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim() ??
        element?.textContent?.trim() ??
        ''
      );
    });
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      if (name.test(await focused())) return;
      await keyboard.press('Tab');
    }
    t.fail(`Tab does not reach ${name}`);
  };
  await desk.page.goto(portal.url);
  await desk.main.getByLabel('E-mailadres').waitFor();
  await tabTo(/^E-mailadres/);
  await keyboard.type(people.accountant.email);
  await tabTo(/^Wachtwoord$/);
  await keyboard.type(people.accountant.password);
  await keyboard.press('Enter');
  await desk.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await desk.page.getByRole('combobox', { name: 'Zoek bedrijf' }).waitFor();
  await keyboard.press('/');
  await keyboard.type('bakkerij bos');
  await desk.page
    .getByRole('option', { name: /Bakkerij/ })
    .first()
    .waitFor();
  await keyboard.press('Enter');
  await desk.main.getByLabel(/^Plaats/).waitFor();
  await tabTo(/^Plaats/);
  await keyboard.press('Control+A');
  await keyboard.type('Roermond aan de Maas');
  await tabTo(/^Opslaan$/);
  await keyboard.press('Enter');
  await desk.main.getByText('De gegevens zijn opgeslagen.').waitFor();
  assertQuiet(t, desk);
});

for (const [locale, signIn] of [
  ['en-GB', 'Sign in'],
  ['de-DE', 'Inloggen'],
  ['nl-BE', 'Inloggen'],
] as const) {
  test(`a browser in ${locale} starts with “${signIn}”`, async (t) => {
    const { main } = await deskOf(t, portal, undefined, { locale });
    await main.page().goto(portal.url);
    await main.getByRole('button', { name: signIn, exact: true }).waitFor();
    t.is(await main.page().evaluate(() => document.documentElement.lang), signIn === 'Sign in' ? 'en' : 'nl');
  });
}
