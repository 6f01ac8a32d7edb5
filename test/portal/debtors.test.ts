import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { administrator, callerOf } from '../companies/caller.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator makes a label, and gives it to a debtor with another name', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/tags', 'Labels');
  await main.getByRole('textbox', { name: 'Nummer', exact: true }).fill('77');
  await main.getByRole('textbox', { name: 'Label', exact: true }).fill('Horeca zuid');
  await main.getByRole('button', { name: 'Toevoegen' }).click();
  await main.getByRole('link', { name: 'Horeca zuid' }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'tags');

  await desk.open('/debtors', 'Debiteuren');
  const name = 'Standaardbedrijven';
  const link = main.getByRole('link', { name });
  await link.waitFor();
  await screenshot(page, 'debtors');
  t.deepEqual(await axe(page), []);
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await main.getByLabel('Debiteur', { exact: true }).fill(`${name} Zuid`);
  await main.getByRole('combobox', { name: 'Labels' }).fill('horeca');
  await page.getByRole('option', { name: 'Horeca zuid' }).click();
  await screenshot(page, 'debtor');
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('row', { name: new RegExp(`${name} Zuid .*Horeca zuid`) }).waitFor();
  assertQuiet(t, desk);
});

test('an administrator gives a label to debtors at once, finds them by it, takes it from one, and removes it', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/tags', 'Labels');
  await main.getByRole('textbox', { name: 'Nummer', exact: true }).fill('78');
  await main.getByRole('textbox', { name: 'Label', exact: true }).fill('Seizoen');
  await main.getByRole('button', { name: 'Toevoegen' }).click();
  await main.getByRole('link', { name: 'Seizoen' }).waitFor();

  const dialog = page.getByRole('dialog');
  const change = async (field: string): Promise<void> => {
    await main.getByRole('button', { name: 'Labels geven of wegnemen' }).press('Enter');
    await dialog.getByRole('combobox', { name: field }).fill('seiz');
    await dialog.getByRole('option', { name: 'Seizoen' }).click();
  };
  await desk.open('/debtors', 'Debiteuren');
  for (const index of [0, 1, 2]) await main.getByRole('row').getByRole('checkbox').nth(index).press('Space');
  await change('Labels geven');
  await dialog.getByRole('heading', { name: '3 debiteuren geselecteerd' }).waitFor();
  await screenshot(page, 'debtor-tags');
  t.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De labels van 3 debiteuren zijn gewijzigd.').waitFor();
  await dialog.waitFor({ state: 'detached' });

  await desk.open('/tags', 'Labels');
  await main
    .getByRole('row', { name: /Seizoen/ })
    .getByRole('link', { name: '3', exact: true })
    .click();
  await desk.total(3);
  await main.getByRole('row').getByRole('checkbox').nth(0).press('Space');
  await change('Labels wegnemen');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await desk.total(2);

  await desk.open('/tags', 'Labels');
  await main.getByRole('link', { name: 'Seizoen' }).click();
  await main.getByText('Geen inlog en geen software ziet debiteuren door dit label.').waitFor();
  await screenshot(page, 'tag');
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Label verwijderen' }).click();
  await page.getByText('Het label verdwijnt van 2 debiteuren.').last().waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Label verwijderen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Labels' }).waitFor();
  await main.getByRole('link', { name: 'Maasdal', exact: true }).click();
  await main.getByText('Dit label bepaalt wie wat ziet.').waitFor();
  await screenshot(page, 'tag-in-use');
  assertQuiet(t, desk);
});

test('the colour of a label is seen on its own page and on the page of a debtor that carries it', async (t) => {
  const caller = await callerOf(portal, administrator);
  const [debtor] = (await caller.get('/debtors?q=standaardbedrijven')).body.items;
  const tags = [
    { number: 80, name: 'Label Roze', color: '#c2185b', painted: 'rgb(194, 24, 91)', id: '' },
    { number: 81, name: 'Label Groen', color: '#2e7d32', painted: 'rgb(46, 125, 50)', id: '' },
  ];
  for (const tag of tags) {
    const { number, name, color } = tag;
    tag.id = (await caller.post('/tags', { number, name, color })).body.id;
  }
  await caller.post('/debtor-tags', { debtorIds: [debtor.id], giveTagIds: tags.map(({ id }) => id) });
  const desk = await deskOf(t, portal, people.administrator);
  const colorOf = (name: string): Promise<string> =>
    desk.main
      .getByRole('link', { name, exact: true })
      .locator('rect')
      .evaluate((rect) => getComputedStyle(rect).fill);
  for (const { id, name, painted } of tags) {
    await desk.open(`/tags/${id}`, name);
    t.is(await colorOf(name), painted);
  }
  await desk.open(`/debtors/${debtor.id}`, /^Standaardbedrijven/);
  for (const { name, painted } of tags) t.is(await colorOf(name), painted);
  assertQuiet(t, desk);
});
