import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

/** Reads `€ 1.234,56` as cents. */
const cents = (text: string): number => Number(text.replace(/[^\d,-]/g, '').replace(',', ''));

test('a line of a journal opens to its wage codes and employees, and an employee’s wage code to its lines', async (t) => {
  t.timeout(120_000);
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/journals/all', 'Journaalposten');
  const journals = main.locator('loon-journal-list');
  const reference = await journals
    .getByRole('link', { name: /^LP\d{8}$/ })
    .first()
    .innerText();
  await journals.getByRole('link', { name: reference }).click();
  const lines = main.locator('loon-journal-lines');
  const account = lines.getByRole('rowheader', { name: '4000' }).first();
  await account.waitFor();

  // By keyboard alone: every step is a link.
  await account.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { level: 1, name: /^Regel \d+: 4000 / }).waitFor();
  const codes = main.locator('loon-journal-line-wage-codes');
  await codes
    .getByText(/Schema \d+ .+, versie \d+/)
    .first()
    .waitFor();
  const sources = main.locator('loon-journal-line-sources');
  await sources.getByRole('rowheader').first().waitFor();
  t.deepEqual(await axe(page), []);

  const line = cents(await main.locator('.facts dd').first().innerText());
  const booked = await codes
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => row.lastElementChild!.textContent!.trim()));
  t.is(
    booked.reduce((sum, text) => sum + cents(text), 0),
    line,
  );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Herkomst downloaden (CSV)' }).click(),
  ]);
  t.regex(download.suggestedFilename(), new RegExp(`^${reference}-\\d+\\.csv$`));

  const code = await codes.getByRole('rowheader').first().innerText();
  await codes.getByRole('rowheader').first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await main.getByText(`Alleen looncode ${code}.`).waitFor();

  await sources.getByRole('rowheader').first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { level: 1, name: new RegExp(`^Looncode ${code} van medewerker \\d+$`) }).waitFor();
  const bookings = main.locator('loon-run-line-bookings');
  await bookings.getByRole('rowheader', { name: reference }).first().waitFor();
  t.deepEqual(await axe(page), []);
  await bookings.getByRole('rowheader', { name: reference }).first().getByRole('link').click();
  await main.getByRole('heading', { level: 1, name: /^Regel \d+: / }).waitFor();
  assertQuiet(t, desk);
});
