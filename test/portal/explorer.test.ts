import { test } from '../harness/test.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('row 7: every figure of the start screen is a link to the list that it counts', async (t) => {
  for (const person of [people.accountant, people.administrator, people.employer]) {
    const desk = await deskOf(t, portal, person);
    const tiles = desk.main.locator('loon-dashboard').getByRole('link');
    await tiles.first().waitFor();
    const figures = await Promise.all(
      (await tiles.all()).map(async (tile) => ({
        href: await tile.getAttribute('href'),
        text: await tile.innerText(),
      })),
    );
    t.true(figures.length >= 3);
    for (const { href, text } of figures) {
      const value = /([\d.]+)\s*$/.exec(text)![1]!;
      await desk.page.goto(`${portal.url}${href}`);
      await desk.total(value);
    }
    assertQuiet(t, desk);
  }
});

test('row 7: the figures are those of the companies that the login sees, not of the bureau', async (t) => {
  const own = await signInByApi(portal, people.accountant);
  const bureau = await signInByApi(portal, people.administrator);
  const companies = async (token: string) =>
    (await send(portal, 'GET', '/dashboards/current', { token })).body.figures[0].value;
  t.is(await companies(own.accessToken), 86);
  t.true((await companies(bureau.accessToken)) >= 146);
});

test('rows 8 and 9: EXPLORER, the magnifier at "Bedrijf", all visible employers with their number and the total', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  // So it is where the portal is served over plain http on an internal name.
  await desk.page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'));
  await desk.page.reload();
  await desk.page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Explorer' }).click();
  await desk.main.getByRole('link', { name: 'Zoek bedrijf' }).click();
  await desk.total(86);
  await desk.main.getByRole('button', { name: 'Meer laden' }).click();
  const named = {
    'Std Boekhandel (maand)': '12',
    'Std bouwbedrijf (4 wkn)': '3',
    'Std bouwbedrijf (maand)': '4',
    'Std bouwbedrijf UTA (4 wkn)': '1',
    'Std bouwbedrijf UTA (maand)': '2',
    'Std Detailhandel levensmiddelen (4 wkn)': '13',
    'Std Detailhandel levensmiddelen (maand)': '14',
    'Std Detailhandel Medica (4 wkn)': '22',
  };
  for (const [name, number] of Object.entries(named)) {
    const row = desk.main.getByRole('row').filter({ has: desk.page.getByRole('link', { name, exact: true }) });
    await row.waitFor();
    t.true((await row.getByRole('cell').allInnerTexts()).includes(number), name);
  }

  const box = desk.main.getByRole('searchbox', { name: 'Zoek op naam, nummer, KvK, postcode of e-mail' });
  for (const [words, total] of [
    ['4 bouw std', 3],
    ['DETAILHANDEL levens', 2],
    ['cafe hoekje', 1],
    ['xyzzy', 0],
  ] as const) {
    await box.fill(words);
    if (total > 0) await desk.total(total);
    else await desk.main.getByText('Niets gevonden voor ‘xyzzy’').first().waitFor();
  }
  await box.fill('std boekhandel');
  await desk.main.getByRole('link', { name: 'Std Boekhandel (maand)' }).click();
  await desk.main.getByRole('heading', { level: 1, name: 'Std Boekhandel (maand)' }).waitFor();
  assertQuiet(t, desk);
});

test('row 9: filters narrow the list and stay in the address', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await desk.open('/companies?kind=template', 'Zoek bedrijf');
  await desk.total(8);
  await desk.main.getByLabel('4 weken', { exact: true }).check();
  await desk.total(4);
  await desk.page.waitForURL(/periodType=fourWeek/);
  await desk.page.reload();
  await desk.total(4);
  assertQuiet(t, desk);
});

test('row 8: the top bar’s search works from the keyboard on every page', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  for (const path of ['/', '/explorer', '/settings', '/profile']) {
    await desk.page.goto(`${portal.url}${path}`);
    await desk.main.getByRole('heading', { level: 1 }).waitFor();
    const box = desk.page.getByRole('banner').getByRole('combobox', { name: 'Zoek bedrijf' });
    await box.waitFor();
    await desk.page.keyboard.press('/');
    t.true(
      await box.evaluate((element) => (element.getRootNode() as ShadowRoot | Document).activeElement === element),
      path,
    );
  }
  await desk.page.keyboard.type('uta maand');
  const option = desk.page.getByRole('option', { name: /Std bouwbedrijf UTA \(maand\)/ });
  await option.waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.main.getByRole('heading', { level: 1, name: 'Std bouwbedrijf UTA (maand)' }).waitFor();
});
