import { readFile } from 'node:fs/promises';
import test from 'ava';
import { axe } from '../harness/axe.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test.serial('an accountant connects a package, maps companies, makes and sends a month, and sees the document numbers', async (t) => {
  t.timeout(180_000);
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/settings', 'Instellingen');
  await main.locator('loon-integration-list').getByRole('link', { name: 'Exact Online', exact: true }).click();
  await main.getByRole('region', { name: 'Voorbeeld van het bestand' }).getByText('<eExact>').waitFor();
  await main.getByRole('button', { name: 'Verbinden met Exact Online' }).click();
  await page.waitForURL(/\/demo\/boekhouding\//);
  await page.getByRole('button').first().click();
  await main.getByText('De verbinding met Exact Online is gemaakt.').waitFor();

  await desk.open('/settings/administrations', 'Instellingen');
  await main.getByRole('link', { name: 'Exact Online Kantoor Maasdal' }).click();
  await main.getByRole('heading', { level: 1, name: 'Administraties in Exact Online' }).waitFor();
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: /^\d+ opslaan$/ }).click();
  await main.getByText(/^\d+ bedrijven hebben hun administratie\.$/).waitFor();

  await desk.open('/journaalposten', 'Journaalposten');
  await main.getByLabel('Periode', { exact: true }).selectOption('9');
  await page.waitForURL(/period=9/);
  await main.getByRole('searchbox').fill('bakkerij');
  await page.waitForURL(/q=bakkerij/);
  const all = main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' });
  await all.check();
  await main.getByRole('button', { name: 'Journaalposten maken' }).click();
  await main.getByText(/^Journaalposten maken: \d+ gemaakt$/).waitFor();
  await all.check();
  await main.getByRole('button', { name: 'Versturen' }).click();
  await main.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click();
  await main.getByText(/^Versturen: \d+ wordt verstuurd$/).waitFor();
  await main.getByRole('link', { name: 'Geboekt' }).first().waitFor();
  const number = main.getByRole('cell', { name: /^\d{8}$/ }).first();
  await number.waitFor();

  await main.getByRole('link', { name: 'Geboekt' }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} naar Exact Online$/ }).waitFor();
  await main.getByText('Versturen: Geboekt').waitFor();
  t.deepEqual(await axe(page), []);
  assertQuiet(t, desk);
});

test.serial('a journal shows its lines and is downloaded as any package reads it', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/journaalposten/alle', 'Journaalposten');
  await main.getByRole('link', { name: /^LP/ }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} · / }).waitFor();
  await main.getByRole('cell', { name: /^€/ }).first().waitFor();
  await main.getByRole('region', { name: 'Voorbeeld van het bestand' }).getByText('<eExact>').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), main.getByRole('button', { name: 'Downloaden' }).click()]);
  t.regex(download.suggestedFilename(), /^LP\d{8}\.xml$/);
  t.regex(await readFile(await download.path(), 'utf8'), /<GLTransaction>[^]*Brutoloon/);
  await main.getByLabel('Boekhoudpakket', { exact: true }).selectOption('xaf');
  await page.waitForURL(/package=xaf/);
  await main.getByRole('region', { name: 'Voorbeeld van het bestand' }).getByText('<auditfile').waitFor();
  assertQuiet(t, desk);
});

test.serial('a wage code without an account leads to the scheme, and the changed scheme makes journals stale', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main } = desk;
  await desk.open('/settings/ledger-schemes', 'Instellingen');
  await main.getByRole('link', { name: 'Standaard rekeningschema (compact)' }).click();
  await main.getByRole('link', { name: '2500' }).click();
  await main.getByRole('heading', { level: 1, name: 'Looncode 2500' }).waitFor();
  await main.getByLabel('Debet').fill('4000');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('table', { name: 'Looncodes' }).waitFor();
  await desk.open('/journaalposten/alle?stale=true', 'Journaalposten');
  await main.getByRole('link', { name: /^LP/ }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} · / }).waitFor();
  await main.getByText('Rekeningschema gewijzigd').waitFor();
  await main.getByRole('link', { name: 'Opnieuw maken' }).waitFor();
  t.deepEqual(await axe(desk.page), []);
  assertQuiet(t, desk);
});

test.serial('the total of a return stands beside the wage tax of the journals', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  await desk.open('/journaalposten/aansluiting?period=9&q=bakkerij', 'Journaalposten');
  await main.getByRole('link', { name: /Bakkerij/ }).first().click();
  await main.getByLabel('Totaal van de aangifte').fill('1.234,56');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('table', { name: 'Aansluiting loonheffingen' }).waitFor();
  await main.getByRole('cell', { name: '€ 1.234,56' }).waitFor();
  assertQuiet(t, desk);
});

test.serial('the secret of software is shown once, with its id', async (t) => {
  const desk = await deskOf(t, portal, people.administrator, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { main, page } = desk;
  await desk.open('/settings/software', 'Instellingen');
  await main.getByLabel('Naam', { exact: true }).fill('Boekhouding Maasdal');
  await main.getByLabel('Journaalposten ophalen').check();
  await main.getByLabel('Wat ziet de software?').selectOption('all');
  await main.getByRole('button', { name: 'Toegang geven' }).click();
  const dialog = page.getByRole('dialog', { name: 'Boekhouding Maasdal' });
  const secret = await dialog.getByText(/^lp_/).innerText();
  await page.keyboard.press('Escape');
  t.true(await dialog.isVisible());
  t.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Kopiëren: Geheim' }).click();
  t.is(await page.evaluate(() => navigator.clipboard.readText()), secret);
  await dialog.getByRole('button', { name: 'Ik heb het bewaard' }).click();
  await main.getByRole('link', { name: 'Boekhouding Maasdal' }).click();
  await main.getByRole('heading', { level: 1, name: 'Boekhouding Maasdal' }).waitFor();
  t.false((await main.innerText()).includes(secret));
  assertQuiet(t, desk);
});

test.serial('consent that was not given says so and keeps everything', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await desk.open('/verbinden?error=access_denied', 'Er is geen verbinding gemaakt');
  await desk.main.getByRole('link', { name: 'Naar de instellingen' }).click();
  await desk.main.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  assertQuiet(t, desk);
});
