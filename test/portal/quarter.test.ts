import { test } from '../harness/test.js';
import { every, type Item } from '../companies/caller.js';
import { axe } from '../harness/axe.js';
import { TwinfieldServer } from '../packages/twinfield-server.js';
import { assertQuiet, deskOf, type Desk, people, startPortal, type Portal } from './portal.js';
import { addQuarter, type Client, clients, type Quarter } from './quarter.js';

let portal: Portal;
let twinfield: TwinfieldServer;
let quarter: Quarter;

test.before(async () => {
  portal = await startPortal();
  twinfield = await new TwinfieldServer().start();
  const { url } = twinfield;
  portal.app.settings.packages = {
    ...portal.app.settings.packages,
    twinfield: { clientId: 'loonpoort', clientSecret: 'geheim', url, signInUrl: url },
  };
  quarter = await addQuarter(portal, twinfield);
});
test.after.always(async () => {
  await portal.stop();
  await twinfield.stop();
});

type Booked = [administration: string, period: string, date: string];

/** Reads what the demo's package has booked from its own page, the newest first. */
async function inExact(): Promise<Booked[]> {
  const page = await (await fetch(`${portal.url}/demo/boekhouding`)).text();
  const entries = page.matchAll(/<h2>\d+ · ([^<]+) · dagboek LOON · (\d+\/\d+) · ([\d-]+)<\/h2>/g);
  return [...entries].map(([, name, period, date]) => [name!, period!, date!]);
}

const inTwinfield = (): Booked[] =>
  twinfield.transactions.map(({ header: { office, period, date } }) => [
    office,
    period.replace('/0', '/'),
    date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  ]);

/** Returns what a package should hold, by the calendar that was written by hand. */
const expected = (key: Client['package']): Booked[] =>
  clients
    .filter((client) => client.package === key)
    .flatMap(({ name, periodCount, places }) =>
      places.map(([, date, month, ofThirteen]): Booked => [
        key === 'twinfield' ? quarter.places.get(name)!.administration : name,
        `2026/${periodCount === 12 ? month : ofThirteen}`,
        date,
      ]),
    )
    .sort();

/** Makes and sends all runs that a search finds; returns when the package has them. */
async function sendAll({ main, page, ...desk }: Desk, query: string): Promise<void> {
  const count = clients.filter(({ name }) => name.includes(query)).reduce((sum, { places }) => sum + places.length, 0);
  await desk.open(`/journals?q=${encodeURIComponent(query)}`, 'Journaalposten');
  await desk.total(count);
  const all = main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' });
  await all.check();
  await main.getByRole('button', { name: 'Journaalposten maken' }).click();
  await main.getByText(`Journaalposten maken: ${count} gemaakt`).waitFor();
  await all.check();
  await main.getByRole('button', { name: 'Versturen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click();
  await main.getByText(`Versturen: ${count} onderweg`).waitFor();
  await main
    .getByRole('link', { name: 'Geboekt' })
    .nth(count - 1)
    .waitFor();
}

test('weekly and four-weekly clients book the last quarter where it belongs, in offices of twelve and of thirteen periods', async (t) => {
  t.timeout(300_000);
  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  const words: [name: string, row: RegExp][] = [
    ['Bakkerij Kwartaal Twinfield', /^week 45 .* november \d{4}$/],
    ['Smederij Kwartaal Twinfield', /^week 45 .* periode 12 van \d{4} \(\d+ nov –\u2060? \d+ (nov|dec)\)$/],
  ];
  for (const [name, row] of words) {
    await desk.open(`/companies/${quarter.places.get(name)!.id}/integration`, name);
    const table = main.getByRole('region', { name: /^Waar de lonen van \d{4} geboekt worden$/ });
    await table.getByRole('row', { name: row }).waitFor();
  }
  for (const query of ['Kwartaal Exact', 'Kwartaal Twinfield', 'Januari']) await sendAll(desk, query);
  t.deepEqual((await inExact()).sort(), expected('exact-online'));
  t.deepEqual(inTwinfield().sort(), expected('twinfield'));
  assertQuiet(t, desk);
});

/** The client whose January is corrected after eleven months were closed, and which has a run of January 2027 too. */
const late = 'Drukkerij Januari';

test('a correction of January goes into the open period, and is sent, by one answer', async (t) => {
  t.timeout(300_000);
  const { firm, places } = quarter;
  const { id: companyId, administration } = places.get(late)!;
  const [run] = (await every(firm, `/runs?companyId=${companyId}`)).items;
  const before = await inExact();
  const { headers, body } = await firm.get(`/runs/${run!.id}`);
  const lines = (await every(firm, `/runs/${run!.id}/lines`)).items.map(({ employee, wageCode, amount }) => ({
    ...{ employee, wageCode },
    // One hour that was forgotten.
    amount: Number(amount) + (employee === 1 && [1000, 9900].includes(Number(wageCode)) ? 20_00 : 0),
  }));
  t.is(body.state, 'open');
  const replaced = await firm.put(`/runs/${run!.id}`, { periodFrom: 1, lines }, headers.get('etag'));
  t.is(replaced.status, 200, replaced.text);
  for (let period = 1; period <= 11; period++) {
    const closed = new URLSearchParams({
      division: administration,
      year: '2026',
      period: String(period),
      closed: 'yes',
    });
    await fetch(`${portal.url}/demo/boekhouding/periods`, { method: 'POST', body: closed, redirect: 'manual' });
  }

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open(`/runs/${run!.id}`, /Drukkerij Januari/);
  await main.getByLabel('Correctie').selectOption('Alleen het verschil boeken');
  await main.getByRole('button', { name: 'Maken' }).click();
  await main.getByText('In het pakket is januari 2026 gesloten. Boek op 1 december 2026').waitFor();
  await desk.open(`/journals?q=${encodeURIComponent(late)}`, 'Journaalposten');
  await main.getByRole('checkbox', { name: /^Selecteer Drukkerij Januari/ }).check();
  await main.getByRole('button', { name: 'Versturen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click();
  await main.getByText('Versturen: 1 niet verstuurd').waitFor();
  await main.getByText(/januari 2026 gesloten\. Boek op 1 december 2026/).waitFor();
  t.deepEqual(await axe(page), []);
  // What was refused is selected still: one answer moves and sends it.
  await main.getByRole('button', { name: 'In open periode versturen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In open periode versturen' }).click();
  await main.getByText('In open periode versturen: 1 onderweg in een open periode').waitFor();
  await main.getByRole('link', { name: 'Geboekt' }).waitFor();
  const booked = await inExact();
  t.deepEqual(booked[0], [late, '2026/12', '2026-12-01']);
  t.deepEqual(booked.slice(1), before);
  assertQuiet(t, desk);
});

/** Reads `€ 1.234,56` as cents. */
const cents = (text: string): number => Number(text.replace(/[^\d,-]/g, '').replace(',', ''));

test('numbers for 2027 change no figure of 2026, and every line opens to its sources', async (t) => {
  t.timeout(300_000);
  const { firm, places } = quarter;
  const journals = async () => (await every(firm, '/journals?q=kwartaalgroep')).items;
  const linesOf = async ({ id }: Item) => (await every(firm, `/journals/${id}/lines`)).items;
  const before = await journals();
  t.is(
    before.length,
    clients.reduce((sum, client) => sum + client.places.length, 1),
  );
  const last = before.filter(({ companyName }) => companyName === 'Gieterij Kwartaal Twinfield');
  const linesBefore = await Promise.all(last.map(linesOf));

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const form = main.locator('loon-ledger-renumbering-form');
  const fill = async () => {
    await desk.open('/settings/ledger-schemes/renumbering', 'Nummers voor een nieuw jaar');
    await form.getByRole('combobox', { name: /^Rekeningschema’s/ }).fill('kwartaal');
    await form.getByRole('option', { name: /Schema Kwartaal/ }).click();
    await form.getByLabel(/^Vanaf/).fill('2027-01-01');
    await form.getByLabel('Wat begint met').fill('4');
    await form.getByLabel('Begint voortaan met').fill('44');
  };
  for (const preview of [true, false]) {
    await fill();
    await form.getByLabel('Eerst laten zien wat er verandert').setChecked(preview);
    await form.getByRole('button', { name: 'Verder' }).click();
    await form.getByRole('row', { name: /4000 44000$/ }).waitFor();
    t.deepEqual(await axe(page), []);
  }

  const run = { companyId: places.get(late)!.id, year: 2027, periodFrom: 1, number: 101 };
  const wages = [1000, 9900].map((wageCode) => ({ employee: 1, wageCode, amount: 10_00 }));
  const { body } = await firm.post('/runs', { ...run, lines: wages });
  const made = await firm.post('/journals', { runId: body.id });
  const accounts = (await linesOf(made.body.journal as Item)).map(({ account }) => account);
  t.deepEqual(accounts, ['44000', '2100']);
  const unchanged = (await journals()).filter(({ id }) => id !== made.body.journal.id);
  t.deepEqual(unchanged, before);
  t.deepEqual(await Promise.all(last.map(linesOf)), linesBefore);

  const [journal] = last;
  for (const [index, { amount }] of linesBefore[0]!.entries()) {
    await desk.open(`/journals/${journal!.id}`, /Gieterij Kwartaal Twinfield$/);
    await main.locator('loon-journal-lines').getByRole('rowheader').nth(index).getByRole('link').click();
    await main.getByRole('heading', { level: 1, name: /^Regel \d+: / }).waitFor();
    for (const list of ['loon-journal-line-wage-codes', 'loon-journal-line-sources']) {
      const rows = main.locator(list).getByRole('row');
      await rows.nth(1).waitFor();
      const amounts = await rows.evaluateAll((all) => all.slice(1).map((row) => row.lastElementChild!.textContent!));
      t.is(
        amounts.reduce((sum, text) => sum + cents(text), 0),
        Number(amount),
        `${list} of line ${index + 1}`,
      );
    }
  }
  assertQuiet(t, desk);
});
