import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { problem } from './fake-api.js';
import { integration, labelsOf, packages, tested } from './settings-data.js';
import { button, field, form, getIntegration, waitForFocus, notFound, open } from './settings-form.js';

test('a package is chosen from the catalogue with the keyboard, and another one later', async (t) => {
  const { page, api } = await open(t, form());
  await page.evaluate(() =>
    document.addEventListener('loon-change', (event) => {
      const { name, value } = (event as CustomEvent<{ name: string; value: unknown }>).detail;
      document.title += `${name}=${String(value)};`;
    }),
  );
  const group = page.getByRole('radiogroup', { name: 'Kies een boekhoudpakket' });
  await group.waitFor();
  t.is(await group.getByRole('radio').count(), packages.length);
  await group.getByRole('radio', { name: 'Exact Online XML, CSV · automatisch' }).waitFor();
  await group
    .getByRole('radio', { name: /^Alure CSV · met een bestand Alure heeft een passende importdefinitie nodig\.$/ })
    .waitFor();
  await button(page, 'Verder').click();
  await page.getByRole('alert').getByText('Maak een keuze om door te gaan.').waitFor();
  t.is(api.callsOf('getIntegration').length, 0);
  await group.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await field(page, 'Dagboek').fill('LOON');
  t.true(await page.getByRole('heading', { name: 'Exact Online' }).isVisible());
  await button(page, 'Ander pakket kiezen').click();
  t.true(await group.getByRole('radio', { name: /^Exact Online/ }).isChecked());
  await waitForFocus(page.getByRole('heading', { level: 2 }));
  await button(page, 'Verder').click();
  t.is(await field(page, 'Dagboek').inputValue(), 'LOON');
  t.is(
    await page.title(),
    'Kantoor Maasdalpackage=exact-online;journalCode=LOON;package=undefined;package=exact-online;',
  );
  t.is(api.callsOf('listPackages').length, 1);
});

for (const { key, name } of packages) {
  test(`${name} has a form of its own`, async (t) => {
    const { page } = await open(t, form(`package="${key}"`), { getIntegration: notFound });
    await page.getByRole('heading', { name }).waitFor();
    const labels = await page
      .locator('.fields > .field')
      .evaluateAll((all) =>
        all.map((each) =>
          each.querySelector('label, .label')!.textContent!.replace('(niet verplicht)', '').replace(/\s+/g, ' ').trim(),
        ),
      );
    t.deepEqual(labels, labelsOf(key));
    t.true(await page.getByRole('checkbox', { name: 'Koppeling is aan' }).isChecked());
    t.is((await button(page, 'Verwijderen').count()) + (await button(page, 'Testen').count()), 0);
  });
}

test('a test says how each check came out, in a word with a sign', async (t) => {
  const { page } = await open(t, form(`package="${integration.package}"`), {
    testIntegration: () => ({ body: tested }),
  });
  await button(page, 'Testen').click();
  const checks = page.getByRole('listitem');
  await checks.first().waitFor();
  t.deepEqual(
    (await checks.allInnerTexts()).map((text) => text.split('\n')),
    [
      ['In orde', 'De instellingen zijn volledig.'],
      ['Niet in orde', 'De toestemming van Unit4 Online geldt niet meer.'],
      ['Niet getest', 'Unit4 Online heeft geen aanmelding die hier te testen is.'],
    ],
  );
  t.is(await checks.locator('svg').count(), 3);
  await page.getByRole('status').getByText('De toestemming van Unit4 Online geldt niet meer.').waitFor();
  await page.getByText('Probleem').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-tested');
});

test("an accountant's own firm is meant where the page does not say", async (t) => {
  const { page, api } = await open(t, '<loon-integration-form package="cash"></loon-integration-form>');
  await page.getByText('Voor: Kantoor Maasdal (kantoor)').waitFor();
  t.like(api.callsOf('getIntegration')[0]!.params, { level: 'firm', package: 'cash' });
});

test('a failure to load can be tried again', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), {
    getIntegration: () => problem(500, 'unexpected', 'Er ging iets mis'),
  });
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  api.on('getIntegration', getIntegration);
  t.is(await page.getByRole('textbox').count(), 0);
  await button(page, 'Opnieuw proberen').click();
  await page.getByText('Voor: Bakkerij Peeters B.V. (bedrijf)').waitFor();
  t.is(await field(page, 'Dagboek').inputValue(), 'LOON');
});

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const { page, faults } = await open(t, form(), {}, { lang, colorScheme: scheme });
    await page.getByRole('radio', { name: /^Unit4 Online/ }).check();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') await screenshot(page, 'settings-catalogue');
    await page.getByRole('button').click();
    await page.locator('.fields input').first().waitFor();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') await screenshot(page, 'settings-form');
    await page.setViewportSize({ width: 320, height: 800 });
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    t.deepEqual(faults, { console: [], csp: [], requests: [] });
  });
}
