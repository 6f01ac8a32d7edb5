import { test } from '../harness/test.js';
import type { Locator } from 'playwright-core';
import type { PeriodPlan, PlanCause } from '@loonpoort/sdk';
import type { FindingCode } from '@loonpoort/server/contract/finding.js';
import type { ExaminedRun } from '@loonpoort/server/plans/examine-run.js';
import { groupCauses } from '@loonpoort/server/plans/group-causes.js';
import { remedies } from '@loonpoort/server/plans/remedies.js';
import { administrator, callerOf, every } from '../companies/caller.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

type Remedy = PlanCause['remedy'];

/** What a plan is about when every finding stands in its way. */
async function findEverything() {
  const caller = await callerOf(portal, administrator);
  const [delivery] = (await every(caller, '/deliveries')).items as unknown as [Record<string, string>];
  const run = (await caller.get(`/runs?companyId=${delivery['companyId']}`)).body.items[0] as Record<string, string>;
  const company = (await caller.get(`/companies/${delivery['companyId']}`)).body as Record<string, string>;
  const journal = (await caller.get(`/journals/${delivery['journalId']}`)).body as Record<string, string>;
  const integration = (await every(caller, '/integrations')).items.find(
    (each) => each['package'] === 'exact-online' && each['level'] === 'firm',
  )!;
  const [scheme] = (await every(caller, '/ledger-schemes?level=tenant')).items as unknown as [Record<string, string>];
  const codes = Object.keys(remedies) as FindingCode[];
  const values = { account: '4000', costCentre: '100', costUnit: 'A' };
  const examined = {
    run: { ...{ runId: run['id'], companyId: company['id'] }, journalId: journal['id'], deliveryId: delivery['id'] },
    schemeId: scheme['id'],
    integration: { ...integration, state: 'working' },
    findings: codes.map((code) => ({
      code,
      values: { ...values, wageCode: remedies[code] === 'chooseAccount' ? 3150 : 1000 },
    })),
  } as unknown as ExaminedRun;
  const groups = groupCauses([examined], { holderOf: (id) => id, accountOf: (_, number) => number });
  const causes = groups.map(({ key, finding, remedy, target, runIds }): PlanCause => ({
    ...{ key, code: finding.code, severity: 'stop', message: finding.code, remedy, remedyLabel: remedy, target },
    ...{ runIds, mayMend: true, menders: [], requestedAt: null },
  }));
  return { causes, codes, company, delivery, journal, integration, scheme };
}

test('every finding of the catalogue opens its way out with the right thing chosen, and comes back', async (t) => {
  t.timeout(180_000);
  const { causes, codes, company, delivery, journal, integration, scheme } = await findEverything();
  t.deepEqual(new Set(causes.map(({ code }) => code)), new Set(codes));
  const desk = await deskOf(t, portal, people.administrator);
  const { page, main } = desk;
  let asked = 0;
  await page.route('**/api/period-plans/**', async (route) => {
    asked += 1;
    const answer = await route.fetch();
    const plan = (await answer.json()) as PeriodPlan;
    await route.fulfill({ response: answer, json: { ...plan, causes } });
  });
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const field = (name: string) => main.getByRole('textbox', { name, exact: true });
  const holds = async (name: string, value: string) => t.is(await field(name).inputValue(), value, name);

  /** What shows on the page of each remedy that the right thing is chosen there. */
  const opened: Partial<Record<Remedy, () => Promise<unknown>>> = {
    chooseAccount: async () => {
      await heading('Looncode 3150').waitFor();
      await main.getByRole('textbox', { name: /^Debet/ }).waitFor();
      t.is(await main.getByRole('textbox', { name: 'Looncode' }).count(), 0, 'it is settled');
      t.is(await main.getByRole('textbox', { name: /^Naam/ }).getAttribute('aria-required'), 'true');
    },
    editLine: async () => {
      await heading('Looncode 1000').waitFor();
      await holds('Naam', 'Brutoloon');
      await field('Vaste kostenplaats').waitFor();
    },
    editAccount: async () => {
      await heading('Grootboekrekening 4000').waitFor();
      await holds('Nummer', '4000');
    },
    openScheme: () => heading(scheme['name']!).waitFor(),
    chooseScheme: async () => {
      await heading(company['name']!).waitFor();
      await main.getByLabel('Rekeningschema', { exact: true }).waitFor();
    },
    connect: async () => {
      await heading(`Boekhoudkoppeling voor ${company['name']}`).waitFor();
      await main.getByRole('radio', { name: /^Exact Online/ }).waitFor();
    },
    signIn: () => ofIntegration(),
    editIntegration: () => ofIntegration(),
    mapAdministrations: () => heading('Administraties in Exact Online').waitFor(),
    editCostCentres: () => ofCompany('Kostenplaatsen'),
    editCostUnits: () => ofCompany('Kostensoorten'),
    openDelivery: () => heading(new RegExp(`^${delivery['reference']} naar `)).waitFor(),
    openJournal: () => heading(new RegExp(`^${journal['reference']} · `)).waitFor(),
  };
  const ofIntegration = async () => {
    await heading(`Boekhoudkoppeling voor ${integration['ownerName']}`).waitFor();
    await main.getByRole('heading', { level: 2, name: 'Exact Online' }).waitFor();
  };
  const ofCompany = async (list: string) => {
    await heading(company['name']!).waitFor();
    await main.locator('[aria-current=page]').getByText(list, { exact: true }).waitFor();
    await main.getByRole('button', { name: 'Toevoegen' }).waitFor();
  };
  /** What shows on the plan itself where a remedy is done on the spot. */
  const onTheSpot: Partial<Record<Remedy, (cause: Locator) => Promise<unknown>>> = {
    bookInOpenPeriod: (cause) => cause.getByRole('button', { name: 'bookInOpenPeriod' }).waitFor(),
    chooseCorrection: async (cause) => t.is(await cause.getByRole('button').count(), 3),
    lookAgain: async (cause) => {
      const before = asked;
      await cause.getByRole('button', { name: 'lookAgain' }).click();
      await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
      t.true(asked > before);
    },
    lockRuns: async (cause) => {
      await cause.getByRole('button', { name: 'lockRuns' }).click();
      await page.getByRole('alertdialog', { name: 'lockRuns' }).waitFor();
      await page.keyboard.press('Escape');
    },
  };

  await desk.open('/journals/plan', /verwerken$/);
  const seen = new Set<string>();
  for (const { key, code, remedy } of causes) {
    const cause = main.locator(`[id="cause-${key}"]`);
    const link = cause.getByRole('link', { name: remedy, exact: true });
    if (onTheSpot[remedy]) {
      t.is(await link.count(), 0, code);
      if (!seen.has(remedy)) await onTheSpot[remedy](cause);
      seen.add(remedy);
      continue;
    }
    const address = (await link.getAttribute('href'))!;
    if (seen.has(address)) continue;
    seen.add(address);
    await link.click();
    t.truthy(opened[remedy], code);
    await opened[remedy]!();
    await main.getByRole('link', { name: /^Terug naar ‘.* verwerken’$/ }).click();
    await heading(/verwerken$/).waitFor();
  }
  t.true(seen.size >= 15, `${seen.size} ways out`);
  // The demo's package has not been signed in to, so it tells no administrations.
  desk.faults.requests = desk.faults.requests.filter((each) => !/^409 GET .*mapping-suggestions/.test(each));
  assertQuiet(t, desk);
});
