import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { axe, axeColours } from '../harness/axe.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';
import { faultsWhenSmall, type Look } from './small-screens.js';

let portal: Portal;
/** The addresses of all pages, each of which has something to show. */
let pages: Record<'journals' | 'companies' | 'settings' | 'people', string[]>;
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
  const review = (await send(portal, 'POST', '/access-reviews', { token })).body.id as string;
  const centre = await first(`/cost-centres?companyId=${company}`);
  const { year } = (await send(portal, 'GET', `/runs/${run}`, { token })).body as { year: number };
  // Four weeks can end in the year after that of the latest month.
  const differing = async (of: number): Promise<any[]> =>
    (await send(portal, 'GET', `/reconciliations?year=${of}&state=differs`, { token })).body.items;
  const [difference] = [...(await differing(year)), ...(await differing(year + 1))];
  const [line] = (await send(portal, 'GET', `/runs/${run}/lines`, { token })).body.items;
  pages = {
    journals: [
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
    ],
    companies: [
      `/companies/${company}/runs`,
      `/companies/${company}/journals`,
      `/companies/${company}/deliveries`,
      `/companies/${company}/cost-centres`,
      `/companies/${company}/cost-units`,
      `/companies/${company}/departments`,
      `/companies/${company}/cost-centres/${centre}`,
      '/explorer',
      '/companies',
      '/companies?q=xyzzy',
      '/companies/new',
      `/companies/${company}`,
      `/companies/${company}/employees`,
      `/companies/${company}/employees/new`,
      `/companies/${company}/integration`,
      `/companies/${company}/audit`,
    ],
    settings: [
      '/connect/exact-online',
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
      '/settings/bureau',
      '/settings/access',
      '/settings/retention',
      `/settings/access/${review}`,
      `/settings/access/${review}/print`,
      '/settings/audit',
      '/settings/audit/1',
      '/settings/import',
      '/settings/software',
      '/settings/webhooks',
      `/settings/integrations/company/${company}/plain-csv`,
      '/settings',
      `/settings/integrations/company/${company}/twinfield`,
    ],
    people: [
      '/',
      '/debtors/new',
      '/employees',
      `/employees/${employee}`,
      '/accounts',
      '/accounts/invitations',
      '/accounts/invitations/new',
      '/accounts/invitations/import',
      '/accounts/firms',
      '/accounts/providers',
      '/debtors',
      '/tags',
      `/debtors/${await first('/debtors?q=bakkerij')}`,
      `/tags/${await first('/tags')}`,
      '/profile',
    ],
  };
});
test.after.always(() => portal.stop());

/** Waits for a page whose elements have said what they have to say: none waits for its code, and no skeleton is left. */
async function settled({ page, main }: Desk, address: string): Promise<void> {
  await page.goto(address);
  await main.getByRole('heading', { level: 1 }).waitFor();
  await loaded(page);
}

async function loaded(page: Desk['page']): Promise<void> {
  // Some parts come when they are scrolled to.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return !within(document).some((each) => each.matches('.skeleton, :not(:defined)'));
  });
  await page.evaluate(() => scrollTo(0, 0));
}

/** Finds what breaks a rule of axe, best practices included. */
const faultsInLight: Look = ({ page }) => axe(page);

/** Finds what the dark scheme can break: another colour changes nothing else. */
const faultsInTheDark: Look = async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await axeColours(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
};

/** Finds a page that does not show where one signs out (ASVS 5.0, 7.4.4). */
const faultOfSigningOut: Look = async ({ page }) => {
  const menu = page.getByRole('button', { name: /^Account/ });
  const out = page.getByRole('button', { name: /^(Uitloggen|Sign out)$/, includeHidden: true });
  return (await menu.isVisible()) && (await out.count()) === 1 ? [] : ['there is no way to sign out'];
};

/** Opens everything that opens over the page or within it, one after the other, and finds what breaks a rule there. */
const faultsOfOpened: Look = async (desk) => {
  const { page } = desk;
  const openers = page.locator('[popovertarget], [aria-haspopup]:not([role=combobox]), button.danger:visible');
  const faults: unknown[] = [];
  for (let index = 0; index < (await openers.count()); index += 1) {
    const opener = openers.nth(index);
    if (!(await opener.isVisible())) continue;
    const name = (await opener.innerText()).trim();
    await opener.click();
    await page.locator('dialog[open], [popover]:popover-open, [aria-expanded=true]').first().waitFor();
    const found = [...(await faultsInLight(desk)), ...(await faultsInTheDark(desk))];
    if (found.length) faults.push([name, ...found]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open], [popover]:popover-open').waitFor({ state: 'detached' });
  }
  return faults;
};

// Words differ, colours and sizes do not.
const languages: [locale: string, looks: Look[]][] = [
  ['nl-NL', [faultsInLight, faultsInTheDark, faultsOfOpened, faultsWhenSmall]],
  ['en-GB', [faultsInLight]],
];

for (const [locale, looks] of languages) {
  const look = async (t: ExecutionContext, desk: Desk, path: string): Promise<void> => {
    for (const find of looks) t.deepEqual(await find(desk), [], `${path}: ${find.name}`);
  };

  test(`signing in breaks no rule of axe: ${locale}`, async (t) => {
    const guest = await deskOf(t, portal, undefined, { locale });
    await settled(guest, portal.url);
    await look(t, guest, 'sign in');
    assertQuiet(t, guest);
  });

  for (const area of ['journals', 'companies', 'settings', 'people'] as const) {
    test(`no page, dialog or menu breaks a rule of axe, best practices included, or runs off a small screen: ${area}, ${locale}`, async (t) => {
      t.timeout(200_000);
      const desk = await deskOf(t, portal, undefined, { locale });
      await desk.page.goto(portal.url);
      await desk.page.locator('input[autocomplete=username]').fill(people.administrator.email);
      await desk.page.locator('input[autocomplete=current-password]').fill(people.administrator.password);
      await desk.page.keyboard.press('Enter');
      await desk.page.locator('loon-dashboard').waitFor();
      for (const path of pages[area]) {
        await settled(desk, `${portal.url}${path}`);
        await look(t, desk, path);
        t.deepEqual(await faultOfSigningOut(desk), [], path);
      }
      assertQuiet(t, desk);
    });
  }
}

/** Registers software, and returns the address to which it sends the browser of a person who is to consent. */
async function consentAddress(): Promise<string> {
  const { accessToken: token } = await signInByApi(portal, people.administrator);
  const redirectUri = 'https://boekhouding.voorbeeld.nl/callback';
  const scopes = ['companies:read', 'runs:read', 'journals:read', 'journals:acknowledge'];
  const body = { name: 'Boekhoudpakket', kind: 'public', redirectUris: [redirectUri], scopes };
  const made = await send(portal, 'POST', '/clients', { token, body });
  const asked = {
    client_id: made.body.client.id as string,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: `${scopes.join(' ')} offline_access`,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  };
  return `${portal.url}/oauth/authorize?${new URLSearchParams(asked).toString()}`;
}

for (const [locale, looks] of languages) {
  test(`the page on which a person consents breaks no rule of axe, or runs off a small screen: ${locale}`, async (t) => {
    const desk = await deskOf(t, portal, undefined, { locale });
    const { page, main } = desk;
    await page.goto(await consentAddress());
    await page.locator('input[autocomplete=username]').fill(people.accountant.email);
    await page.locator('input[autocomplete=current-password]').fill(people.accountant.password);
    await page.keyboard.press('Enter');
    await main.getByRole('heading', { level: 1, name: /^Boekhoudpakket / }).waitFor();
    await loaded(page);
    for (const find of looks) t.deepEqual(await find(desk), [], find.name);
    await main.locator('loon-authorization-form select').selectOption('chosen');
    await main.getByRole('combobox').last().waitFor();
    for (const find of looks) t.deepEqual(await find(desk), [], `companies are chosen: ${find.name}`);
    assertQuiet(t, desk);
  });
}

test('an address that is no page of the portal breaks no rule of axe', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  // The server answers 404 there; a link within the portal can still lead to it.
  await desk.page.evaluate(() => {
    history.pushState(null, '', '/nergens');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await desk.main.getByRole('heading', { level: 1, name: /^Deze pagina is er niet/ }).waitFor();
  await loaded(desk.page);
  t.deepEqual(await faultsInLight(desk), []);
  assertQuiet(t, desk);
});

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
