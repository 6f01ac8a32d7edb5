import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('people are invited from a file: an example, what would come of it, the file mended, and only then sent', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/accounts/invitations/import', 'Uitnodigen uit een bestand');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Voorbeeldbestand' }).click(),
  ]);
  t.is(download.suggestedFilename(), 'voorbeeld-uitnodigingen.csv');
  const example = await readFile(await download.path(), 'utf8');
  t.true(example.startsWith('\uFEFFE-mail;Naam;Rol;Kantoor;Ziet;Welke;Taal\r\n'));

  const choose = (...lines: string[]): Promise<void> =>
    main.getByLabel('Bestand', { exact: true }).setInputFiles({
      name: 'uitnodigingen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['E-mail;Naam;Rol;Ziet;Welke', ...lines].join('\r\n')),
    });
  const look = main.getByRole('button', { name: 'Bestand bekijken' });
  await choose('truus@nieuw.example;Truus Nieuw;Werkgeefster;;');
  await look.click();
  await main.getByText('Er is niemand uitgenodigd: geen regel is goed.').waitFor();
  await main.getByText('“Werkgeefster”: Dit kan niet bij rol.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'invitation-import-refused');

  await choose('truus@nieuw.example;Truus Nieuw;Werkgever;;', 'wim@nieuw.example;Wim Nieuw;Baas;;');
  await look.click();
  await main.getByText('Er is nog niemand uitgenodigd. Goede regels: 1. Te verbeteren: 1.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'invitation-import-preview');
  await main.getByRole('button', { name: '1 uitnodigen' }).click();
  await main.getByText('Uitgenodigd: 1. Geweigerd: 1.').waitFor();
  await desk.open('/accounts/invitations', 'Uitnodigingen');
  await main.getByText('truus@nieuw.example').waitFor();
  t.is(await main.getByText('wim@nieuw.example').count(), 0);
  assertQuiet(t, desk);
});
