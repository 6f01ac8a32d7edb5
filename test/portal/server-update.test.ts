import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { deskOf, people, type Desk } from './portal.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'examples/portal/dist');
const run = promisify(execFile);

let folder: string;
let portal: TestService;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loonpoort-portal-'));
  await cp(dist, folder, { recursive: true });
  portal = await startService({ portal: folder });
});
test.afterEach.always(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Puts another build in the place of the one that is served: every module has another name, and none an old one. */
async function update(): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const renamed = (text: string): string =>
    text.replace(/-[A-Z0-9]{8}(?=\.js\b)/g, (hash) => `-${[...hash.slice(1)].reverse().join('')}`);
  const modules = await Promise.all(
    names.map(async (name) => ({ name: renamed(name), text: renamed(await readFile(join(folder, name), 'utf8')) })),
  );
  await Promise.all(names.map((name) => rm(join(folder, name))));
  await Promise.all(modules.map(({ name, text }) => writeFile(join(folder, name), text)));
  await run(process.execPath, ['--import', 'tsx', join(root, 'examples/portal/build/pages.ts'), folder], { cwd: root });
}

const city = ({ main }: Desk) => main.getByRole('textbox', { name: 'Plaats' });

/** Opens a company, and types a place that is not saved. */
async function halfFilled(desk: Desk): Promise<void> {
  await desk.page.goto(`${portal.url}/companies?q=bakkerij+bos`);
  await desk.main
    .getByRole('link', { name: /Bakkerij/ })
    .first()
    .click();
  await city(desk).fill('Roermond aan de Maas');
}

/** Asserts that nothing went wrong but that modules of the old build were asked for. */
const isOldModule = (request: string): boolean => /^404 GET .*-[A-Z0-9]{8}\.js$/.test(request);

test('a page that was open while the server was updated goes on by a link, and a form keeps what was typed', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await halfFilled(desk);
  await update();
  await main.getByRole('link', { name: 'Medewerkers' }).click();
  await main.locator('loon-employee-list').getByRole('table').waitFor();
  await page.goBack();
  await main.getByText('Verder waar je was').waitFor();
  t.is(await city(desk).inputValue(), 'Roermond aan de Maas');
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.true(desk.faults.requests.some(isOldModule), 'a module was gone');
});

test('what a page fetches without going anywhere is fetched anew too, by the keyboard alone', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await halfFilled(desk);
  await update();
  await page.getByRole('button', { name: /^Account/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await main.getByText('Carry on where you were').waitFor();
  t.is(await main.getByRole('textbox', { name: 'Town' }).inputValue(), 'Roermond aan de Maas');
  t.true(desk.faults.requests.some(isOldModule), 'a module was gone');
});

test('the rows that were selected in a list still are, once', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { page, main } = desk;
  await page.goto(`${portal.url}/debtors?q=bakkerij`);
  const boxes = main.getByRole('checkbox', { name: /^Selecteer Bakkerij/ });
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await page.waitForFunction(() => sessionStorage.length > 0);
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  // Neither ids nor words that were searched for, and not of which list (ASVS 5.0, 14.3.3).
  t.notRegex(stored, /[0-9a-f]{8}-[0-9a-f]{4}-|bakkerij|debtor/i);
  await update();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await main.getByRole('region', { name: 'Selection' }).getByText('2 selected').waitFor();
  const selected = main.getByRole('checkbox', { name: /^Select Bakkerij/, checked: true });
  t.is(await selected.count(), 2);
  await main.getByRole('button', { name: 'Clear selection' }).click();
  await page.reload();
  await main
    .getByRole('checkbox', { name: /^Select Bakkerij/ })
    .first()
    .waitFor();
  t.is(await selected.count(), 0);
});

test('without a connection a page says so, promises nothing, and opens once there is one', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await page.context().setOffline(true);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Journaalposten' }).click();
  await main.getByText('Je bent offline. Maak weer verbinding en probeer het opnieuw.').waitFor();
  await page.context().setOffline(false);
  await main.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await main.getByRole('heading', { level: 1, name: 'Journaalposten' }).waitFor();
  t.pass();
});
