import { test } from '../harness/test.js';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { pageOf } from './data.js';
import { problem, type Handler } from './fake-api.js';
import { integration, ownerId, versioned } from './settings-data.js';
import { button, field, form, waitForFocus, last, open } from './settings-form.js';

const journals = [
  { code: '90', name: 'Memoriaal' },
  { code: 'LOON', name: 'Loonjournaal' },
];
const choices: Record<string, { code: string; name: string }[]> = {
  administrations: [{ code: 'MVL20000', name: 'Bakkerij Peeters' }],
  journals,
};
const connected = { getIntegration: () => versioned({ ...integration, connected: true }, 3) };
const listChoices: Handler = ({ params }) =>
  pageOf(
    (choices[params['choiceKind']!] ?? []).filter(({ code, name }) => `${code} ${name}`.includes(params['q'] ?? '')),
  );
const combobox = (page: Page, label: string): Locator => page.getByRole('combobox', { name: label, exact: true });

test('what a connected package offers can be chosen by code and name, of the administration in the form', async (t) => {
  const saveIntegration: Handler = ({ body }) =>
    versioned({ ...integration, connected: true, settings: body['settings'] as Record<string, unknown> }, 4);
  const { page, api, faults } = await open(t, form(`package="${integration.package}"`), {
    ...connected,
    listChoices,
    saveIntegration,
  });
  await combobox(page, 'Administratie').click();
  await page.getByRole('option', { name: 'MVL20000 Bakkerij Peeters' }).click();
  t.is(await combobox(page, 'Administratie').inputValue(), 'MVL20000');
  const journal = combobox(page, 'Dagboek');
  t.is(await journal.inputValue(), 'LOON');
  await journal.focus();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('listbox', { name: 'Dagboek' }).getByRole('option');
  await options.first().waitFor();
  t.deepEqual(
    (await options.allInnerTexts()).map((text) => text.trim()),
    ['90 Memoriaal', 'LOON Loonjournaal'],
  );
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-choices');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  t.is(await journal.inputValue(), '90');
  await waitForFocus(journal);
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { database: 'MVL20000', journalCode: '90' });
  const place = { level: 'company', ownerId, package: integration.package, limit: '20' };
  t.deepEqual(
    api.callsOf('listChoices').map(({ params }) => params),
    [
      { ...place, choiceKind: 'administrations' },
      { ...place, choiceKind: 'journals', administration: 'MVL20000' },
    ],
  );
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

test('a value that the package does not offer is kept, and Enter takes no other for it', async (t) => {
  const saveIntegration: Handler = ({ body }) =>
    versioned({ ...integration, connected: true, settings: body['settings'] as Record<string, unknown> }, 4);
  const { page, api } = await open(t, form(`package="${integration.package}"`), {
    ...connected,
    listChoices,
    saveIntegration,
  });
  const journal = combobox(page, 'Dagboek');
  await journal.fill('LO');
  await page.getByRole('option', { name: 'LOON Loonjournaal' }).waitFor();
  t.is(await journal.getAttribute('aria-activedescendant'), null);
  await journal.fill('SALARIS');
  await page.getByText('Niet gevonden in het pakket. Je kunt het toch opslaan.').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { journalCode: 'SALARIS' });
  t.is(await journal.inputValue(), 'SALARIS');
});

test('choices that cannot be read leave a text field with a hint', async (t) => {
  const down: Handler = () => problem(503, 'package-unreachable', 'Unit4 Online antwoordt niet');
  const { page } = await open(t, form(`package="${integration.package}"`), { ...connected, listChoices: down });
  const journal = combobox(page, 'Dagboek');
  await journal.fill('MEMO');
  await page.getByText('De keuzes uit het pakket zijn nu niet op te halen. Typ het zelf.').first().waitFor();
  t.is(await page.getByRole('alert').count(), 0);
  t.deepEqual(await axe(page), []);
  await page.keyboard.press('Tab');
  t.is(await journal.inputValue(), 'MEMO');
  t.is(await page.locator('.options', { hasText: 'De keuzes uit het pakket' }).count(), 0);
});

test('a package that is not connected is not asked', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), { listChoices });
  await field(page, 'Dagboek').click();
  await field(page, 'Administratie').fill('MVL30000');
  t.is(await page.getByRole('combobox', { name: /Dagboek|Administratie/ }).count(), 0);
  t.is(api.callsOf('listChoices').length, 0);
});
