import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { addAuthenticator } from './authenticator.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

/** Makes the last proof of everyone eleven minutes old. */
const age = (): Promise<unknown> =>
  portal.app.database.transaction((trx) =>
    trx.raw('UPDATE sessions SET proved_at = ?', [new Date(Date.now() - 660_000).toISOString()]),
  );

test('what needs a proof asks for the password in place, and is then done with all that was typed', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { page, main } = desk;
  await desk.open('/accounts/firms', 'Kantoren');
  await age();
  const name = main.getByRole('textbox', { name: 'Naam' });
  await main.getByRole('textbox', { name: 'Nummer' }).fill('77');
  await name.fill('Kantoor Roer');
  await name.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Ben jij het nog?' });
  const password = dialog.getByLabel('Wachtwoord', { exact: true });
  await dialog.locator('input:focus').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'proof');
  await page.keyboard.press('Escape');
  await main.getByText('Bevestig eerst dat jij het bent').waitFor();
  t.is(await name.inputValue(), 'Kantoor Roer', 'what was typed stays when it is given up');

  await name.press('Enter');
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.type('dit is niet het wachtwoord');
  await page.keyboard.press('Enter');
  await dialog.getByText('Dit is niet je huidige wachtwoord.').waitFor();
  await password.fill(people.administrator.password);
  await page.keyboard.press('Enter');
  await main.getByText('Het kantoor is toegevoegd.').waitFor();
  t.is(await dialog.count(), 0);
  const [row] = await portal.app.database.rows<{ firms: number }>(
    "SELECT count(*) AS firms FROM firms WHERE name = 'Kantoor Roer'",
  );
  t.is(row!.firms, 1);
  t.deepEqual(desk.faults.csp, []);
  desk.faults.requests = desk.faults.requests.filter(
    (each) => !/^(401 POST .*\/firms|422 POST .*\/proofs)$/.test(each),
  );

  assertQuiet(t, desk);
});

test('whoever has a passkey proves with that, in place of the password', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await addAuthenticator(page);
  await desk.open('/profile', 'Mijn gegevens');
  await main.getByRole('button', { name: /^Passkey/ }).click();
  await main.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await main.getByText('Je hebt nog 10 van de 10 herstelcodes.').waitFor();
  await age();
  await main.getByRole('button', { name: 'Nieuwe herstelcodes maken' }).click();
  await page.getByRole('button', { name: 'Nieuwe herstelcodes maken' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'Ben jij het nog?' });
  const byPasskey = dialog.getByRole('button', { name: 'Bevestigen met een passkey' });
  await byPasskey.waitFor();
  await dialog.getByRole('button', { name: 'Herstelcode gebruiken' }).waitFor();
  t.is(await dialog.getByLabel('Wachtwoord').count(), 0, 'a passkey goes without the password');
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'proof-passkey');
  await byPasskey.click();
  await main.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor();
  desk.faults.requests = desk.faults.requests.filter((each) => !/^401 POST .*\/recovery-codes$/.test(each));
  assertQuiet(t, desk);
});
