import { test } from '../harness/test.js';
import { pageOf, signIn } from './data.js';
import { fakeApi } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-delivery-list');
const delivery = {
  id: '01938f2e-6b1a-7c3d-8e4f-000000000001',
  version: 3,
  companyName: 'Bakkerij Peeters',
  reference: 'OAM-1',
  periodText: 'oktober 2026',
  packageName: 'Moneybird',
  documentNumber: null,
  updatedAt: '2026-11-22T09:30:00.000Z',
};

test('a list says what came of a retry where it was pressed, and why', async (t) => {
  let now: object = { state: 'refused', message: 'Grootboekrekening 4000 bestaat niet.' };
  const api = await fakeApi(t, {
    createSession: signIn(),
    listDeliveries: () => pageOf([{ ...delivery, ...now }]),
    retryDelivery: () => {
      now = { state: 'ready', message: null };
      return { body: { ...delivery, ...now } };
    },
  });
  const html = '<loon-delivery-list hidden-columns="message"></loon-delivery-list>';
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  const retry = page.getByRole('button', { name: 'Opnieuw proberen: Bakkerij Peeters' });
  const says = (text: string) => page.locator('loon-delivery-list .message').getByText(text, { exact: true }).waitFor();

  await retry.click();
  await page.getByText('Loonpoort probeert het opnieuw.').waitFor();
  now = { state: 'ready', message: 'Moneybird geeft geen antwoord.' };
  await says('Bakkerij Peeters: Staat klaar. Moneybird geeft geen antwoord.');
  now = { state: 'refused', message: 'Kostenplaats 10 bestaat niet.' };
  await says('Bakkerij Peeters: Geweigerd. Kostenplaats 10 bestaat niet.');

  await retry.click();
  await page.getByText('Loonpoort probeert het opnieuw.').waitFor();
  now = { state: 'posted', message: null };
  await says('Bakkerij Peeters: Geboekt');
  t.is(api.callsOf('retryDelivery').length, 2);
});
