import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { accountant, callerOf, type Caller, type Item } from '../companies/caller.js';
import { connect } from '../demo/consent.js';
import { Payroll } from '../journals/payroll.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
let firm: Caller;
let integrationId: string;
test.before(async () => {
  portal = await startPortal();
  firm = await callerOf(portal, accountant);
  const { items } = (await firm.get('/integrations?q=exact')).body as { items: Item[] };
  const [{ id, ownerId }] = items.filter(({ level }) => level === 'firm') as [Item];
  integrationId = String(id);
  await connect(firm, `/integrations/firm/${String(ownerId)}/exact-online`, portal.url);
});
test.after.always(() => portal.stop());

const wages = { 1: { 1000: 10_00, 9900: 10_00 } };

/** A client that is booked in the demo's package, by the number of its administration there. */
async function clientOf(periodType: string): Promise<{ payroll: Payroll; administration: string }> {
  const payroll = await Payroll.of(portal, { periodType });
  await payroll.employee(1);
  const { id } = payroll.company;
  const [row] = await portal.app.database.rows<{ key: number }>(
    'SELECT search_key AS key FROM companies WHERE id = ?',
    [String(id)],
  );
  const administration = String(100_000 + row!.key);
  const saved = await firm.put(`/administration-mappings/${String(id)}`, { integrationId, administration });
  if (saved.status !== 200) throw new Error(saved.text);
  return { payroll, administration };
}

test('the form of the administration shows in words where each week is booked', async (t) => {
  t.timeout(120_000);
  const { payroll } = await clientOf('week');
  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  await desk.open(`/companies/${String(payroll.company.id)}/integration`, 'Boekhandel De Pagina');
  const table = main.getByRole('region', { name: /^Waar de lonen van \d{4} geboekt worden$/ });
  // In every year week 25 ends in June, and is one of the weeks of the seventh period by number.
  await table.getByRole('row', { name: /^week 25 .* juni \d{4}$/ }).waitFor();
  await main.getByText('Volgens de perioden van de administratie in het pakket').waitFor();
  await main.getByLabel('Boekperiode').selectOption('De periode met het nummer van de loonperiode');
  await main.locator('loon-mapping-form').getByRole('button', { name: 'Opslaan' }).click();
  await main.getByText('De administratie is opgeslagen.').waitFor();
  await table.getByRole('row', { name: /^week 25 .* juli \d{4}$/ }).waitFor();
  t.deepEqual(await axe(desk.page), []);
  assertQuiet(t, desk);
});

test('a journal whose month is closed in the package is booked in the one that is open, by one button', async (t) => {
  t.timeout(120_000);
  const { payroll, administration } = await clientOf('fourWeek');
  const year = portal.app.now().getFullYear();
  const { id } = await payroll.made(await payroll.run(wages, { year, periodFrom: 1 }));
  const closed = new URLSearchParams({ division: administration, year: String(year), period: '1', closed: 'yes' });
  await fetch(`${portal.url}/demo/boekhouding/periods`, { method: 'POST', body: closed });
  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  await desk.open(`/journals/${id}`, /^LP\d{8} · Boekhandel De Pagina$/);
  await main.getByText(`In het pakket is januari ${year} gesloten.`).waitFor();
  t.true(await main.getByRole('button', { name: 'Versturen naar Exact Online' }).isDisabled());
  t.deepEqual(await axe(desk.page), []);
  await main.getByRole('button', { name: `Boeken op 1 februari ${year}` }).click();
  await main.getByText(`februari ${year}`, { exact: true }).waitFor();
  await main.getByText('Er staat niets in de weg.').waitFor();
  t.true(await main.getByRole('button', { name: 'Versturen naar Exact Online' }).isEnabled());
  assertQuiet(t, desk);
  const moved = new URL(desk.page.url()).pathname.split('/').at(-1)!;
  t.not(moved, id);
  const sent = (await firm.post('/deliveries', { journalIds: [moved] })).body as { items: Item[] };
  t.is(sent.items[0]!.outcome, 'queued');
});
