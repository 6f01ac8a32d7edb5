import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
  const { accessToken: token } = await signInByApi(portal, people.administrator);
  // The journals of every month and period that the employer has runs of.
  const { body } = await send(portal, 'GET', '/runs?limit=200&periodType=month', { token });
  const runIds = (body.items as { id: string }[]).map(({ id }) => id).slice(0, 100);
  await send(portal, 'POST', '/journals/batches', { token, body: { runIds } });
});
test.after.always(() => portal.stop());

const euros = (cents: number): string =>
  new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(/\s/g, ' ');

test('the start screen shows what the wages cost, in a chart and in words and a table, by keyboard', async (t) => {
  const { accessToken: token } = await signInByApi(portal, people.accountant);
  const { items } = (await send(portal, 'GET', '/wage-costs', { token })).body as {
    items: { periodType: string; periodText: string; costs: number; booked: number }[];
  };
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const chart = main.locator('wage-costs-chart');
  t.is(await chart.getByRole('img').count(), 0, 'it is fetched when it is scrolled to');
  await main.getByRole('heading', { name: 'Loonkosten' }).scrollIntoViewIfNeeded();
  await chart.getByRole('img', { name: /^Staafdiagram van \d+ perioden/ }).waitFor();
  await chart.getByText('Als tabel').focus();
  await page.keyboard.press('Enter');
  const shown = items.filter(({ periodType }) => periodType === 'month');
  const rows = await chart.getByRole('row').allInnerTexts();
  t.is(rows.length, shown.length + 1);
  for (const [index, { periodText, costs, booked }] of shown.entries()) {
    const row = rows[index + 1]!.replace(/\s+/g, ' ');
    t.true(row.startsWith(periodText), row);
    t.true(row.includes(booked > 0 ? euros(costs) : '–'), row);
  }
  t.true(shown.some(({ booked }) => booked > 0));
  // A period without costs has no bar, not a full grey one: nothing is painted above the base line.
  const painted = await chart
    .locator('.bars svg')
    .evaluateAll((bars) =>
      bars.map((bar) =>
        Math.max(...[...bar.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('height')))),
      ),
    );
  t.true(shown.some(({ costs }) => costs === 0));
  t.deepEqual(
    painted.map((height) => height > 1),
    shown.map(({ costs }) => costs > 0).reverse(),
  );
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'start-wage-costs');
  await chart.getByRole('button', { name: 'Week' }).click();
  await chart
    .getByRole('rowheader', { name: /^week \d+$/ })
    .first()
    .waitFor();
  assertQuiet(t, desk);
});

test('an employer sees the costs of the own companies, a company’s page its own, and an employee none', async (t) => {
  const employer = await deskOf(t, portal, people.employer);
  await employer.main
    .locator('wage-costs-chart')
    .getByText(/^(Als tabel|Er is nog)/)
    .first()
    .waitFor();
  t.deepEqual(await axe(employer.page), []);
  await screenshot(employer.page, 'start-employer-costs');
  const { accessToken: token } = await signInByApi(portal, people.employer);
  const [company] = (await send(portal, 'GET', '/companies', { token })).body.items as { id: string }[];
  await employer.open(`/companies/${company!.id}`, /./);
  await employer.main.locator('wage-costs-chart').getByText('Als tabel').waitFor();
  assertQuiet(t, employer);
  const employee = await deskOf(t, portal, people.employee);
  await employee.main.getByRole('heading', { level: 2 }).first().waitFor();
  t.is(await employee.main.locator('wage-costs-chart').count(), 0);
  assertQuiet(t, employee);
});

test('costs that do not come say so, and are tried again', async (t) => {
  const desk = await deskOf(t, portal);
  let fails = true;
  await desk.page.route('**/api/wage-costs', (route) => (fails ? route.abort() : route.continue()));
  await desk.page.goto(desk.url);
  await desk.page.getByLabel('E-mailadres').fill(people.employer.email);
  await desk.page.getByLabel('Wachtwoord', { exact: true }).fill(people.employer.password);
  await desk.page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  const chart = desk.main.locator('wage-costs-chart');
  await chart.getByText('De loonkosten konden niet worden geladen.').waitFor();
  fails = false;
  await chart.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await chart.getByText('Als tabel').waitFor();
  t.pass();
});
