import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { runNode } from '../harness/process.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

const bookkeeping = fileURLToPath(new URL('../../examples/bookkeeping/bookkeeping.ts', import.meta.url));

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

/** The month that is done, as the address has it: `?year=2026&period=10`. */
let month: string;
const bakeries = ['Bakkerij Bos B.V.', 'Bakkerij De Jong B.V.', 'Bakkerij Van de Ven B.V.'];

test('an accountant connects a package, maps three companies, makes and sends a month, and sees the document numbers', async (t) => {
  t.timeout(180_000);
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/settings', 'Instellingen');
  await main
    .getByRole('row', { name: /Kantoor Maasdal/ })
    .getByRole('link', { name: 'Exact Online', exact: true })
    .click();
  await main.getByRole('tab', { name: 'Tekst van het bestand' }).click();
  await main.getByRole('tabpanel', { name: 'Tekst van het bestand' }).getByText('<eExact>').waitFor();
  await main.getByRole('button', { name: 'Verbinden met Exact Online' }).click();
  await page.waitForURL(/\/demo\/boekhouding\//);
  await page.getByRole('button').first().click();
  await main.getByText('De verbinding met Exact Online is gemaakt.').waitFor();

  await desk.open('/settings/administrations', 'Instellingen');
  await main.getByRole('link', { name: 'Exact Online Kantoor Maasdal' }).click();
  await main.getByRole('heading', { level: 1, name: 'Administraties in Exact Online' }).waitFor();
  t.deepEqual(await axe(page), []);
  await main.getByRole('checkbox', { name: 'Alle voorstellen aanvinken' }).uncheck();
  t.true(await main.getByRole('button', { name: '0 administraties opslaan' }).isDisabled());
  for (const name of bakeries) await main.getByRole('checkbox', { name: `Opslaan: ${name}` }).check();
  await main.getByRole('button', { name: '3 administraties opslaan' }).click();
  await main.getByText('Opgeslagen: de administratie van 3 bedrijven.').waitFor();

  // It opens with the latest month.
  await desk.open('/journals', 'Journaalposten');
  await page.waitForURL(/year=\d+&period=\d+/);
  month = new URL(page.url()).search;
  const period = main.getByRole('combobox', { name: 'Periode', exact: true });
  const latest = await period.inputValue();
  t.is(new URLSearchParams(month).get('period'), latest);
  await period.selectOption('Alle perioden');
  await page.waitForURL((url) => !url.searchParams.has('period'));
  await period.selectOption(latest);
  await page.waitForURL((url) => url.searchParams.get('period') === latest);
  await main.getByRole('searchbox').fill('bakkerij');
  await page.waitForURL(/q=bakkerij/);
  await desk.total(3);
  t.deepEqual(await main.getByRole('rowheader').allInnerTexts(), bakeries);
  t.deepEqual(await main.getByRole('cell', { name: 'Exact Online' }).count(), 3);
  const all = main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' });
  await all.check();
  await main.getByRole('button', { name: 'Journaalposten maken' }).click();
  await main.getByText('Journaalposten maken: 3 gemaakt').waitFor();
  await all.check();
  await main.getByRole('button', { name: 'Versturen', exact: true }).click();
  await main.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click();
  await main.getByText('Versturen: 3 onderweg').waitFor();
  await main.getByRole('link', { name: 'Geboekt' }).nth(2).waitFor();
  t.is(await main.getByRole('cell', { name: /^\d{8}$/ }).count(), 3);

  await main.getByRole('link', { name: 'Geboekt' }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} naar Exact Online$/ }).waitFor();
  await main.getByText('Versturen: Geboekt').waitFor();
  t.deepEqual(await axe(page), []);
  assertQuiet(t, desk);
});

test('the same journals are downloaded as files', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  for (const name of bakeries) {
    await desk.open(`/journals${month}&q=bakkerij`, 'Journaalposten');
    await main.getByRole('link', { name, exact: true }).click();
    await main.getByRole('heading', { level: 1, name: new RegExp(`^LP\\d{8} · ${name}$`) }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    t.regex(download.suggestedFilename(), /^LP\d{8}\.xml$/);
    t.regex(await readFile(await download.path(), 'utf8'), /<GLTransaction>[^]*Brutoloon/);
  }
  assertQuiet(t, desk);
});

test('software that was given access fetches a fourth journal, and the portal shows its document number', async (t) => {
  t.timeout(180_000);
  const desk = await deskOf(t, portal, people.administrator, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { main, page } = desk;
  await desk.open('/settings/software', 'Instellingen');
  await main.getByRole('textbox', { name: 'Naam', exact: true }).fill('Eigen boekhouding');
  await main.getByLabel('Journaalposten ophalen').check();
  await main.getByLabel('Journaalposten bevestigen').check();
  await main
    .getByRole('combobox', { name: 'Wat ziet de software zonder toestemming van een persoon?' })
    .selectOption('companies');
  await main.getByRole('combobox', { name: /^Welke/ }).fill('drogisterij knops');
  await main.getByRole('option', { name: /Drogisterij Knops/ }).click();
  await main.getByRole('button', { name: 'Toegang geven' }).click();
  const dialog = page.getByRole('dialog', { name: 'Eigen boekhouding' });
  const copied = async (name: string): Promise<string> => {
    await dialog.getByRole('button', { name: `Kopiëren: ${name}` }).click();
    await dialog.getByText(`${name}: Gekopieerd`).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const access = { CLIENT_ID: await copied('Client-id'), CLIENT_SECRET: await copied('Geheim') };
  await dialog.getByRole('button', { name: 'Ik heb het bewaard' }).click();

  await desk.open(`/journals${month}&q=drogisterij+knops`, 'Journaalposten');
  await desk.total(1);
  await main.getByRole('checkbox', { name: /^Selecteer Drogisterij Knops/ }).check();
  await main.getByRole('button', { name: 'Journaalposten maken' }).click();
  await main.getByText('Journaalposten maken: 1 gemaakt').waitFor();

  const books = await mkdtemp(join(tmpdir(), 'books-'));
  t.teardown(() => rm(books, { recursive: true }));
  const program = runNode(t, ['--import=tsx', bookkeeping], {
    ...access,
    LOONPOORT_URL: `${portal.url}/api`,
    BOOKS: join(books, 'books.json'),
  });
  const [, reference, document] = await program.waitFor(/Booked (LP\d{8}) of Drogisterij Knops B\.V\. as (L\d+)/);
  await program.kill();

  await desk.open(`/journals${month}&q=drogisterij+knops`, 'Journaalposten');
  await main.getByRole('cell', { name: 'Ingelezen' }).waitFor();
  await main.getByRole('cell', { name: document!, exact: true }).waitFor();
  await main.getByRole('link', { name: 'Drogisterij Knops B.V.' }).click();
  await main.getByRole('heading', { level: 1, name: `${reference} · Drogisterij Knops B.V.` }).waitFor();
  await main.getByText('Eigen boekhouding').waitFor();
  await main.getByText(document!, { exact: true }).waitFor();
  assertQuiet(t, desk);
});

test('a journal shows its lines and is downloaded as any package reads it', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/journals/all', 'Journaalposten');
  await main.getByRole('link', { name: /^LP/ }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} · / }).waitFor();
  await main.getByRole('cell', { name: /^€/ }).first().waitFor();
  await main.getByRole('tab', { name: 'Tekst van het bestand' }).click();
  await main.getByRole('tabpanel', { name: 'Tekst van het bestand' }).getByText('<eExact>').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Downloaden' }).click(),
  ]);
  t.regex(download.suggestedFilename(), /^LP\d{8}\.xml$/);
  t.regex(await readFile(await download.path(), 'utf8'), /<GLTransaction>[^]*Brutoloon/);
  await main.getByLabel('Boekhoudpakket', { exact: true }).selectOption('xaf');
  await page.waitForURL(/package=xaf/);
  await main.getByRole('tabpanel', { name: 'Tekst van het bestand' }).getByText('<auditfile').waitFor();
  assertQuiet(t, desk);
});

test('a wage code without an account leads to the scheme, and the changed scheme makes journals stale', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main } = desk;
  await desk.open('/settings/ledger-schemes', 'Instellingen');
  await main.getByRole('link', { name: 'Standaard rekeningschema (compact)' }).click();
  await main.getByRole('link', { name: '2500' }).click();
  await main.getByRole('heading', { level: 1, name: 'Looncode 2500' }).waitFor();
  await main.getByLabel('Debet').fill('4000');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  const effect = desk.page.getByRole('dialog', { name: 'Journaalposten die hierdoor veranderen' });
  await effect.getByText('Welke', { exact: true }).click();
  await effect.getByRole('link', { name: /^LP/ }).first().waitFor();
  t.deepEqual(await axe(desk.page), []);
  await effect.getByRole('button', { name: 'Toch opslaan' }).click();
  await main.getByRole('table', { name: 'Looncodes' }).waitFor();
  await portal.app.background.runDue('journals');
  await desk.open('/journals/all?stale=true', 'Journaalposten');
  await main.getByRole('link', { name: /^LP/ }).first().click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} · / }).waitFor();
  await main.getByText('Rekeningschema gewijzigd').waitFor();
  await main.getByRole('link', { name: 'Opnieuw maken' }).waitFor();
  t.deepEqual(await axe(desk.page), []);
  assertQuiet(t, desk);
});

test('the secret of software is shown once, with its id', async (t) => {
  const desk = await deskOf(t, portal, people.administrator, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { main, page } = desk;
  await desk.open('/settings/software', 'Instellingen');
  await main.getByRole('textbox', { name: 'Naam', exact: true }).fill('Boekhouding Maasdal');
  await main.getByLabel('Journaalposten ophalen').check();
  await main
    .getByRole('combobox', { name: 'Wat ziet de software zonder toestemming van een persoon?' })
    .selectOption('all');
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

test('consent that was not given says so and keeps everything', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await desk.open('/connect/exact-online?error=access_denied', 'Er is geen verbinding gemaakt');
  await desk.main.getByRole('link', { name: 'Naar de instellingen' }).click();
  await desk.main.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  assertQuiet(t, desk);
});

test('a cost centre gets a ledger scheme of its own', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/companies?q=bakkerij+bos', 'Zoek bedrijf');
  await main.getByRole('link', { name: 'Bakkerij Bos B.V.' }).click();
  await main.getByRole('link', { name: 'Indeling' }).click();
  await main.getByRole('link', { name: 'Kostenplaatsen' }).click();
  t.deepEqual(await axe(page), []);
  await main.getByRole('link', { name: '200' }).click();
  await main.getByRole('heading', { level: 1, name: /^Kostenplaats 200 / }).waitFor();
  t.deepEqual(await axe(page), []);
  await main.getByRole('combobox', { name: 'Afwijkend rekeningschema' }).fill('standaard');
  await main.getByRole('option', { name: /Standaard rekeningschema/ }).click();
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('row', { name: /^200 / }).getByRole('cell', { name: '1', exact: true }).waitFor();
  assertQuiet(t, desk);
});

test('a company is unlinked from its administration, and a package is disconnected; both ask first', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/settings/administrations?mapped=present', 'Instellingen');
  await desk.total(3);
  await main.getByRole('button', { name: `Loskoppelen: ${bakeries[0]}` }).click();
  await main.getByRole('dialog').getByText('Wat al geboekt is, blijft daar staan.').waitFor();
  await main.getByRole('dialog').getByRole('button', { name: 'Loskoppelen' }).click();
  await main.getByText('Het bedrijf is losgekoppeld van zijn administratie.').waitFor();
  await desk.total(2);
  await main.getByRole('link', { name: bakeries[0]! }).waitFor({ state: 'detached' });

  await desk.open('/settings', 'Instellingen');
  await main
    .getByRole('row', { name: /Kantoor Maasdal/ })
    .getByRole('link', { name: 'Exact Online', exact: true })
    .click();
  await main.getByText('Loonpoort is verbonden met Exact Online').waitFor();
  await main.getByRole('button', { name: 'Verbinding verbreken' }).click();
  const question = page.getByRole('alertdialog', { name: 'Verbinding verbreken' });
  t.deepEqual(await axe(page), []);
  await question.getByRole('button', { name: 'Verbinding verbreken' }).click();
  await main.getByText('De verbinding is verbroken.').waitFor();
  await main.getByRole('button', { name: 'Verbinden met Exact Online' }).waitFor();
  await desk.open('/settings/administrations?mapped=present', 'Instellingen');
  await desk.total(2);
  assertQuiet(t, desk);
});

test('in January every page opens on the month that is being worked on', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open('/journals', 'Journaalposten');
  const year = await main.getByLabel('Jaar', { exact: true }).inputValue();
  const period = await main.getByRole('combobox', { name: 'Periode', exact: true }).inputValue();
  await page.clock.setFixedTime(`${Number(year) + 1}-01-15T10:00:00Z`);
  for (const path of ['/journals', '/journals/all', '/journals/deliveries', '/journals/reconciliation']) {
    await desk.open(path, 'Journaalposten');
    t.is(await main.getByLabel('Jaar', { exact: true }).inputValue(), year, path);
    t.is(await main.getByRole('combobox', { name: 'Periode', exact: true }).inputValue(), period, path);
  }
});
