import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('a firm gets another name, and a site is taken from it, in three clicks', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/accounts/firms', 'Kantoren');
  await main.getByRole('textbox', { name: 'Nummer', exact: true }).fill('77');
  await main.getByRole('textbox', { name: 'Naam', exact: true }).fill('Kantoor Zuid');
  await main
    .getByRole('textbox', { name: 'Webadressen van het intranet' })
    .fill('https://Een.zuid.nl/\nhttps://twee.zuid.nl');
  await main.getByRole('button', { name: 'Toevoegen' }).click();
  await main.getByText('Het kantoor is toegevoegd.').waitFor();
  await desk.open('/accounts/firms', 'Kantoren');
  await screenshot(page, 'firms');

  await main.getByRole('link', { name: 'Kantoor Zuid' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kantoor Zuid' }).waitFor();
  const origins = main.getByRole('textbox', { name: 'Webadressen van het intranet' });
  t.is(await origins.inputValue(), 'https://een.zuid.nl\nhttps://twee.zuid.nl');
  await origins.fill('http://twee.zuid.nl');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByText('Een webadres is https:// met de naam van de site').waitFor();
  await screenshot(page, 'firm');
  t.deepEqual(await axe(page), []);
  await origins.fill('https://twee.zuid.nl');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('row', { name: /Kantoor Zuid 77 https:\/\/twee\.zuid\.nl Actief/ }).waitFor();
  desk.faults.requests = desk.faults.requests.filter((each) => !each.startsWith('400 PATCH'));
  assertQuiet(t, desk);
});
