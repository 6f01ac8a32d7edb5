import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, type Desk, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('an integration whose consent is gone is on the start screen, with the way to sign in again', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const consent = async (button: string) => {
    await main.getByRole('button', { name: button }).click();
    await page.waitForURL(/\/demo\/boekhouding\//);
    await page.getByRole('button').first().click();
    await main.getByText('De verbinding met Exact Online is gemaakt.').waitFor();
  };
  await desk.open('/settings', 'Instellingen');
  await main
    .getByRole('row', { name: /Kantoor Maasdal/ })
    .getByRole('link', { name: 'Exact Online', exact: true })
    .click();
  await consent('Verbinden met Exact Online');
  await portal.app.database.transaction(async (trx) => {
    const { integrationId: id } = (await trx('connections').first('integrationId')) as { integrationId: string };
    await trx('connections').where({ integrationId: id }).update({ endedAt: new Date().toISOString() });
    await trx('integrations').where({ id }).update({ state: 'problem', problem: 'consent.expired' });
  });

  await page.goto(desk.url);
  const notice = main.getByRole('status').filter({ hasText: 'Exact Online, Kantoor Maasdal' });
  await notice.getByText('De toestemming van Exact Online geldt niet meer.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'start-failed-integration');
  await notice.getByRole('link', { name: 'Koppeling herstellen' }).click();
  const again = main.getByRole('button', { name: 'Opnieuw inloggen bij Exact Online' });
  await again.waitFor();
  await screenshot(page, 'integration-failed');
  await consent('Opnieuw inloggen bij Exact Online');
  t.is(await again.count(), 0);
  await page.goBack();
  await page.waitForURL(/\/demo\/boekhouding\//);
  t.notRegex(page.url(), /\/connect\b/, 'a connection that cannot be made twice');

  await page.goto(desk.url);
  await main.getByText('Koppelingen met een probleem').waitFor();
  t.is(await notice.count(), 0);
  assertQuiet(t, desk);
});

test('each integration of the demo that no longer works is put right from its notice', async (t) => {
  const noticeOf = (desk: Desk, about: string) => async () => {
    await desk.page.getByRole('button', { name: /^Meldingen/ }).click();
    const menu = desk.page.getByRole('dialog', { name: 'Wat op je wacht' });
    await menu.getByRole('listitem').first().waitFor();
    return menu.getByRole('link', { name: about });
  };
  const own = await deskOf(t, portal, people.accountant);
  const hotel = noticeOf(own, 'Exact Online, Hotel De Kroon');
  await (await hotel()).click();
  await own.main.getByRole('button', { name: 'Opnieuw inloggen bij Exact Online' }).click();
  await own.page.waitForURL(/\/demo\/boekhouding\//);
  await own.page.getByRole('button').first().click();
  await own.main.getByText('De verbinding met Exact Online is gemaakt.').waitFor();
  await own.page.goto(own.url);
  t.is(await (await hotel()).count(), 0);
  assertQuiet(t, own);

  const office = await deskOf(t, portal, people.administrator);
  const heuvelland = noticeOf(office, 'Reeleezee, ');
  await (await heuvelland()).click();
  await office.main.getByLabel('Wachtwoord', { exact: true }).fill('een nieuw wachtwoord');
  await office.main.getByRole('button', { name: 'Opslaan' }).click();
  await office.main.getByText('De koppeling is opgeslagen.').waitFor();
  await office.page.goto(office.url);
  t.is(await (await heuvelland()).count(), 0);
  assertQuiet(t, office);
});
