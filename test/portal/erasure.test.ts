import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { test } from '../harness/test.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator takes out what is kept of an employee and a person, and erases it after seeing what stays', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  const [employee] = await portal.app.database.rows<{ id: string; name: string }>(
    `SELECT e.id, trim(e.first_name || ' ' || coalesce(e.prefix || ' ', '') || e.last_name) AS name FROM employees AS e
     JOIN tenants AS t ON t.id = e.tenant_id AND t.slug = 'oamkb'
     WHERE e.email IS NOT NULL AND e.out_of_service_on IS NULL LIMIT 1`,
  );
  await desk.open(`/employees/${employee!.id}`, employee!.name);
  const file = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Gegevens van deze medewerker (ZIP)' }).click();
  t.regex((await file).suggestedFilename(), /^employee-\d{4}-\d\d-\d\d\.zip$/);
  await main.getByRole('button', { name: 'Gegevens van deze medewerker wissen…' }).click();
  const question = page.getByRole('dialog', { name: 'Deze gegevens wissen?' });
  await question.getByText('E-mailadres en voorletters (1)').waitFor();
  await question.getByText('Gegevens van de medewerker (1): De medewerker is nog in dienst').waitFor();
  await screenshot(page, 'erasure');
  t.deepEqual(await axe(page), []);
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await main.getByRole('button', { name: 'Gegevens van deze medewerker wissen…' }).press('Enter');
  await question.getByRole('button', { name: 'Definitief wissen' }).press('Enter');
  await page.getByText('De gegevens zijn gewist.').waitFor();
  t.deepEqual(await portal.app.database.rows('SELECT email FROM employees WHERE id = ?', [employee!.id]), [
    { email: null },
  ]);

  const [login] = await portal.app.database.rows<{ id: string; person: string }>(
    `SELECT l.id, l.person_id AS person FROM logins AS l JOIN persons AS p ON p.id = l.person_id
     WHERE p.name = 'Sanne van der Berg' AND l.role = 'accountant' LIMIT 1`,
  );
  await desk.open(`/accounts/logins/${login!.id}`, 'Sanne van der Berg');
  const zip = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Gegevens van deze persoon (ZIP)' }).click();
  t.regex((await zip).suggestedFilename(), /^person-\d{4}-\d\d-\d\d\.zip$/);
  await main.getByRole('button', { name: 'Gegevens van deze persoon wissen…' }).click();
  await question.getByText('Inlogs met hun instellingen (4)').waitFor();
  await question.getByRole('button', { name: 'Definitief wissen' }).click();
  await page.waitForURL(/\/accounts$/);
  t.deepEqual(await portal.app.database.rows('SELECT id FROM persons WHERE id = ?', [login!.person]), []);
  assertQuiet(t, desk);
});
