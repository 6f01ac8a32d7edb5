import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Delivery } from '@loonpoort/sdk';
import { logins, pageOf, signIn } from './data.js';
import { fakeApi, problem, type Handler, type Reply } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define(
  'loon-wage-tax-return-form',
  'loon-delivery-settlement',
  'loon-mapping-form',
  'loon-integration-form',
);
const notFound: Handler = () => problem(404, 'not-found', 'Niet gevonden');
const id = '01938f2e-0000-7000-8000-0000000000c1';

async function open(t: ExecutionContext, html: string, handlers: Record<string, Handler>, login = logins[0]!) {
  const api = await fakeApi(t, { createSession: signIn([login]), ...handlers });
  return { api, ...(await openPage(t, { api, script, html, signedIn: true })) };
}

const versioned = (body: unknown, version: number): Reply => ({ body, headers: { etag: `"${version}"` } });

test('what is not there yet is made, with an amount in euros that is sent in cents', async (t) => {
  const form = `<loon-wage-tax-return-form company-id="${id}" year="2026" period="10"></loon-wage-tax-return-form>`;
  const saveWageTaxReturn: Handler = ({ body }) =>
    versioned({ companyId: id, year: 2026, period: 10, ...body, updatedAt: '2026-11-22T09:30:00.000Z' }, 1);
  const { page, api } = await open(t, form, { getWageTaxReturn: notFound, saveWageTaxReturn });
  const total = page.getByRole('textbox', { name: 'Totaal van de aangifte' });
  await total.fill('veel');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.locator('[name=total][aria-invalid=true]').waitFor();
  await total.fill('1.234,5');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('status').getByText('Het totaal van de aangifte is opgeslagen.').waitFor();
  const [made] = api.callsOf('saveWageTaxReturn');
  t.deepEqual(made!.body, { total: 123_450 });
  t.is(made!.headers['if-match'], undefined);
  t.is(await total.inputValue(), '1234,50');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Er is niets gewijzigd.').waitFor();
  await total.fill('-12');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('status').getByText('Het totaal van de aangifte is opgeslagen.').waitFor();
  const last = api.callsOf('saveWageTaxReturn').at(-1)!;
  t.deepEqual(last.body, { total: -1200 });
  t.is(last.headers['if-match'], '"1"');
});

test('an amount is sent to the cent, and the largest that is allowed is taken', async (t) => {
  const form = `<loon-wage-tax-return-form company-id="${id}" year="2026" period="10"></loon-wage-tax-return-form>`;
  const saveWageTaxReturn: Handler = ({ body }) => versioned({ companyId: id, year: 2026, period: 10, ...body }, 1);
  const { page, api } = await open(t, form, { getWageTaxReturn: notFound, saveWageTaxReturn });
  const total = page.getByRole('textbox', { name: 'Totaal van de aangifte' });
  for (const [typed, cents] of [
    ['19,99', 1999],
    ['1.150,29', 115_029],
    ['999999999,99', 99_999_999_999],
  ] as const) {
    await total.fill(typed);
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PUT'),
      page.getByRole('button', { name: 'Opslaan' }).click(),
    ]);
    t.deepEqual(api.callsOf('saveWageTaxReturn').at(-1)!.body, { total: cents });
  }
  await total.fill('1000000000');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Totaal van de aangifte mag hoogstens').waitFor();
  t.is(api.callsOf('saveWageTaxReturn').length, 3);
});

test('a statement about what was read is sent as a whole, also when no field was touched', async (t) => {
  const delivery = { id, version: 4, state: 'needsReview', reference: 'LP00000042', documentNumber: null } as Delivery;
  const { page, api } = await open(t, `<loon-delivery-settlement delivery-id="${id}"></loon-delivery-settlement>`, {
    getDelivery: () => versioned(delivery, 4),
    settleDelivery: () => versioned({ ...delivery, state: 'ready' }, 5),
  });
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await page.getByRole('status').getByText('Vastgelegd.').waitFor();
  const [call] = api.callsOf('settleDelivery');
  t.false(call!.body['posted']);
  t.is(call!.headers['if-match'], '"4"');
});

test('a chosen row is found by its name, however far down its list it stands', async (t) => {
  const integrations = Array.from({ length: 450 }, (_, index) => ({
    id: `${id.slice(0, -3)}${String(index).padStart(3, '0')}`,
    packageName: 'Exact Online',
    ownerName: `Kantoor ${index}`,
  }));
  const { page } = await open(t, `<loon-mapping-form company-id="${id}"></loon-mapping-form>`, {
    getMapping: () =>
      versioned(
        {
          companyId: id,
          integrationId: integrations[449]!.id,
          administration: '100',
          administrationName: 'Bakkerij',
          automatic: false,
        },
        1,
      ),
    listIntegrations: ({ params }) => {
      const from = Number(params['cursor'] ?? 0);
      const items = integrations.slice(from, from + 200);
      return {
        body: { items, total: integrations.length, next: from + 200 < integrations.length ? String(from + 200) : null },
      };
    },
  });
  const field = page.getByRole('combobox', { name: 'Koppeling' });
  await page.waitForFunction(
    () =>
      document.querySelector('loon-mapping-form')!.shadowRoot!.querySelector<HTMLInputElement>('[role="combobox"]')
        ?.value === 'Exact Online',
  );
  t.is(await field.inputValue(), 'Exact Online');
});

test('a login that may not set up a package is told so, and the catalogue is not asked for', async (t) => {
  const { page, api, faults } = await open(
    t,
    '<loon-integration-form></loon-integration-form>',
    { listPackages: () => pageOf([]) },
    logins[1]!,
  );
  await page.getByText('Dit kan niet met deze inlog.').waitFor();
  t.is(api.callsOf('listPackages').length, 0);
  t.deepEqual(faults.requests, []);
});
