import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { codeOf } from '../factors/factors.js';
import { addAuthenticator } from './authenticator.js';
import { assertQuiet, deskOf, people, signIn, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('a person adds an app and a passkey, keeps recovery codes, renames and removes, and signs in with them', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await addAuthenticator(page);
  await desk.open('/profile', 'Mijn gegevens');
  await main.getByText('Je logt in met je wachtwoord alleen').waitFor();
  t.is(await main.getByRole('heading', { name: 'Herstelcodes' }).count(), 0);

  const byApp = main.getByRole('button', { name: /^Authenticator-app/ });
  await byApp.focus();
  await page.keyboard.press('Enter');
  await main.getByRole('img', { name: 'QR-code voor de authenticator-app' }).waitFor();
  await main.locator('input[name="code"]:focus').waitFor();
  const secret = (await main.locator('code.key').innerText()).replaceAll(' ', '');
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'profile-app');
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await main.getByText('Deze code klopt niet.').waitFor();
  await main.locator('input[name="code"]').fill(codeOf(secret, new Date()));
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor();
  t.is(await main.locator('.codes li').count(), 10);
  t.deepEqual(await axe(page), []);
  await page.setViewportSize({ width: 390, height: 844 });
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  const heights = await main.locator('.codes li').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  t.true(Math.max(...heights) < 30, 'a code stands on one line');
  await screenshot(page, 'profile-codes');
  await page.setViewportSize({ width: 1280, height: 800 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Downloaden' }).click(),
  ]);
  t.is(download.suggestedFilename(), 'herstelcodes.txt');
  await main.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await main.getByText('Je hebt nog 10 van de 10 herstelcodes.').waitFor();

  await main.getByRole('button', { name: /^Passkey/ }).click();
  await main.getByRole('link', { name: 'Passkey' }).click();
  await main.getByRole('heading', { level: 1, name: 'Passkey' }).waitFor();
  t.deepEqual(await axe(page), []);
  await main.getByLabel('Naam').fill('Laptop van Jan');
  await page.keyboard.press('Enter');
  await main.getByRole('link', { name: 'Laptop van Jan' }).waitFor();
  await screenshot(page, 'profile-factors');

  await main.getByRole('button', { name: 'Nieuwe herstelcodes maken' }).click();
  await page.getByRole('button', { name: 'Nieuwe herstelcodes maken' }).last().click();
  const spare = await main.locator('.codes code').first().innerText();
  await main.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await main.getByText('Je nieuwe herstelcodes gelden vanaf nu.').waitFor();
  t.deepEqual(await axe(page), []);

  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
  await signIn(page, people.accountant);
  await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  await page.getByLabel('Herstelcode').waitFor();
  await page.getByRole('button', { name: 'Passkey gebruiken' }).click();
  await page.getByRole('button', { name: 'Passkey gebruiken' }).click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();

  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
  const alone = page.getByRole('button', { name: 'Inloggen met een passkey' });
  await alone.waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'login-passkey');
  await alone.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();

  await desk.open('/profile', 'Mijn gegevens');
  const row = main.getByRole('row', { name: /Laptop van Jan/ });
  await row.getByRole('button', { name: 'Verwijderen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText('Verwijderd. Je krijgt er een mail over.').waitFor();
  t.is(await row.count(), 0);
  t.regex(spare, /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  desk.faults.requests = desk.faults.requests.filter((each) => !/^422 POST .*\/factors$/.test(each));
  assertQuiet(t, desk);
});

test('an administrator lets the second step and the password of a person lapse, and is asked why', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { page, main } = desk;
  const [login] = await portal.app.database.rows<{ id: string }>(
    'SELECT l.id FROM logins AS l JOIN persons AS p ON p.id = l.person_id WHERE p.email = ?',
    [people.employer.email],
  );
  await desk.open(`/accounts/logins/${login!.id}`, /./);
  await main.getByRole('button', { name: /Telefoon en herstelcodes kwijt/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Tweede stap en wachtwoord laten vervallen' });
  await dialog.getByText(/Weet je zeker dat/).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'factor-removal');
  await dialog.getByRole('button', { name: 'Laten vervallen' }).click();
  await dialog.getByText('Vul een reden in.').waitFor();
  await dialog.getByLabel('Reden').fill('Telefoon kwijt; gebeld op het nummer in het dossier');
  await page.keyboard.press('Enter');
  await main.getByText('De tweede stap en het wachtwoord zijn vervallen.').waitFor();
  const mail = await portal.mailbox.waitForMail(people.employer.email);
  t.regex(mail.text!, /gebeld op het nummer in het dossier/);
  assertQuiet(t, desk);
});
