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
  await page.getByRole('dialog').getByRole('button', { name: 'Wegnemen' }).click();
  await main.getByText('Een webadres is https:// met de naam van de site').waitFor();
  await screenshot(page, 'firm');
  t.deepEqual(await axe(page), []);
  await origins.fill('https://twee.zuid.nl');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wegnemen' }).click();
  await main.getByRole('row', { name: /Kantoor Zuid 77 https:\/\/twee\.zuid\.nl Actief/ }).waitFor();
  desk.faults.requests = desk.faults.requests.filter((each) => !each.startsWith('400 PATCH'));
  assertQuiet(t, desk);
});

test('an administrator lets an accountant manage the firm, who invites a colleague, narrows what is seen, and ends it', async (t) => {
  const { database } = portal.app;
  const [login] = await database.rows<{ id: string }>(
    `SELECT l.id FROM logins AS l JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
     WHERE p.email = ? AND l.role = 'accountant'`,
    [people.accountant.email],
  );
  const bureau = await deskOf(t, portal, people.administrator);
  await bureau.open(`/accounts/logins/${login!.id}`, 'Marleen Claessens');
  await bureau.main.getByRole('checkbox', { name: 'Beheert de collega' }).check();
  await bureau.main.getByRole('button', { name: 'Opslaan' }).click();
  await bureau.main.getByText('De inlog is gewijzigd.').waitFor();
  assertQuiet(t, bureau);

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: "Collega's" }).press('Enter');
  await page.getByRole('heading', { level: 1, name: "Collega's" }).waitFor();
  await main.getByRole('link', { name: 'Marleen Claessens' }).waitFor();
  t.is(await main.getByText('heuvelland').count(), 0, 'another firm');
  await main.getByRole('link', { name: 'Collega uitnodigen' }).click();
  await main.getByRole('textbox', { name: 'E-mailadres' }).fill('joost@maasdal.example');
  await main.getByRole('textbox', { name: 'Naam' }).fill('Joost Pijls');
  const sees = main.getByRole('combobox', { name: 'Wat ziet deze collega?' });
  await sees.selectOption({ label: 'Alle bedrijven' });
  await main.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await main.getByText('Je kunt niet meer te zien geven dan je zelf ziet.').waitFor();
  await screenshot(page, 'colleague-new');
  t.deepEqual(await axe(page), []);
  await sees.selectOption({ label: 'Debiteuren met een label' });
  await main.getByRole('combobox', { name: 'Welke' }).fill('maas');
  await main.getByRole('option', { name: 'Maasdal' }).click();
  await main.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await main.getByRole('row', { name: /Joost Pijls .*Uitgenodigd/ }).waitFor();
  await portal.mailbox.waitForMail('joost@maasdal.example');
  await screenshot(page, 'colleagues');
  t.deepEqual(await axe(page), []);

  await main.getByRole('link', { name: 'Joost Pijls' }).click();
  await page.getByRole('heading', { level: 1, name: 'Joost Pijls' }).waitFor();
  await sees.selectOption({ label: 'Niets' });
  await screenshot(page, 'colleague');
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('row', { name: /Joost Pijls .*Geen bedrijven/ }).waitFor();
  await main.getByRole('link', { name: 'Marleen Claessens' }).click();
  await main.getByText('Dit ben jij.').waitFor();
  await page.goBack();
  await main.getByRole('link', { name: 'Joost Pijls' }).click();
  await main.getByRole('button', { name: 'Inlog beëindigen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Inlog beëindigen' }).click();
  await page.getByRole('heading', { level: 1, name: "Collega's" }).waitFor();
  await main.getByRole('link', { name: 'Marleen Claessens' }).waitFor();
  t.is(await main.getByText('Joost Pijls').count(), 0);
  // The grant that was too wide was refused.
  desk.faults.requests = desk.faults.requests.filter((each) => !/^422 POST .*\/colleagues$/.test(each));
  assertQuiet(t, desk);
});

test('the bureau gets another name and sender, and keeps its address', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings', 'Instellingen');
  await main.getByRole('link', { name: 'Salarisbureau', exact: true }).click();
  await main.getByText('Naam in webadressen').waitFor();
  const name = main.getByRole('textbox', { name: 'Naam', exact: true });
  t.is(await name.inputValue(), 'oamkb');
  await name.fill('Loonhuis OAMKB');
  await main.getByRole('textbox', { name: 'Afzender van mails' }).fill('Loonhuis');
  await main.getByRole('textbox', { name: 'Antwoordadres van mails' }).fill('salaris');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.locator('[aria-invalid=true]').waitFor();
  await main.getByRole('textbox', { name: 'Antwoordadres van mails' }).fill('salaris@oamkb.example');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByText('De gegevens van het salarisbureau zijn opgeslagen.').waitFor();
  await page.locator('header').getByText('Loonhuis OAMKB').first().waitFor();
  await screenshot(page, 'bureau');
  t.deepEqual(await axe(page), []);
  assertQuiet(t, desk);
});
