import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { Payroll } from '../journals/payroll.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('behind the bell stands what waits, unread until it is opened, each at its place', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page } = desk;
  const bell = page.getByRole('button', { name: /^Meldingen/ });
  await page.getByRole('button', { name: /^Meldingen: \d+ ongelezen$/ }).waitFor();
  const count = Number(/\d+/.exec(await bell.innerText())![0]);
  t.true(count >= 3);
  await bell.click();
  const menu = page.getByRole('dialog', { name: 'Wat op je wacht' });
  t.is(await menu.getByRole('listitem').count(), count);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'notices');
  await menu
    .getByRole('link', { name: /^Verzending vraagt je aandacht/ })
    .first()
    .click();
  await page.waitForURL(/\/deliveries\/[\w-]{36}$/);
  // The menu closes once the page is there.
  await menu.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: `Meldingen: ${count - 1} ongelezen` }).waitFor();
  for (const [name, path] of [
    [/^Journaalpost is verouderd/, /\/journals\/[\w-]{36}$/],
    [/^Koppeling werkt niet meer/, /\/settings\/integrations\/company\/[\w-]{36}\/[\w-]+$/],
  ] as const) {
    await bell.click();
    await menu.getByRole('link', { name }).first().click();
    await page.waitForURL(path);
    await menu.waitFor({ state: 'hidden' });
  }
  assertQuiet(t, desk);
});

test('by keyboard: the bell opens, all is read, and Escape goes back to it', async (t) => {
  const desk = await deskOf(t, portal, people.administrator, { viewport: { width: 390, height: 844 } });
  const { page } = desk;
  await page.getByRole('button', { name: /^Meldingen: \d+ ongelezen$/ }).waitFor();
  const bell = page.getByRole('button', { name: /^Meldingen/ });
  await bell.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Wat op je wacht' });
  await menu.getByRole('button', { name: 'Alles gelezen' }).focus();
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Meldingen', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  t.false(await menu.isVisible());
  await page.reload();
  await page.getByRole('button', { name: 'Meldingen', exact: true }).waitFor();
  assertQuiet(t, desk);
});

test('a login chooses how it is mailed on the page of its own data; an employee has neither bell nor choice', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/profile', 'Mijn gegevens');
  const form = main.locator('loon-notice-settings-form');
  const choice = form
    .getByRole('combobox')
    .or(form.getByRole('radio', { name: 'Eén keer per dag' }))
    .first();
  await choice.waitFor();
  await ((await choice.getAttribute('type')) === 'radio'
    ? choice.check()
    : choice.selectOption({ label: 'Eén keer per dag' }));
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await form.getByText('Je keuze is opgeslagen.').waitFor();
  t.deepEqual(await axe(page), []);
  await page.reload();
  await form.getByRole('button', { name: 'Opslaan' }).waitFor();
  const kept = (await choice.getAttribute('type')) === 'radio' ? await choice.isChecked() : await choice.inputValue();
  t.true(kept === true || kept === 'daily');
  assertQuiet(t, desk);

  const employee = await deskOf(t, portal, people.employee);
  await employee.open('/profile', 'Mijn gegevens');
  await employee.main.getByRole('button', { name: 'Opslaan' }).first().waitFor();
  t.is(await employee.page.getByRole('button', { name: /^Meldingen/ }).count(), 0);
  t.is(await employee.main.locator('loon-notice-settings-form').count(), 0);
  assertQuiet(t, employee);
});

test('what somebody asks for opens at its place in the plan of the period', async (t) => {
  const payroll = await Payroll.of(portal, {});
  await payroll.employee(1);
  await payroll.run({ 1: { 1000: 10_00, 3998: 5_00, 9900: 15_00 } }, { year: 2020, periodFrom: 5, state: 'locked' });
  const path = '/period-plans/month/2020/5';
  const { causes } = (await payroll.caller.get(path)).body;
  const cause = causes.find(({ code }: { code: string }) => code === 'unmappedWageCode');
  await payroll.caller.post(`${path}/requests`, { cause: cause.key });
  const desk = await deskOf(t, portal, people.administrator);
  const { page } = desk;
  await page.getByRole('button', { name: /^Meldingen/ }).click();
  const menu = page.getByRole('dialog', { name: 'Wat op je wacht' });
  const request = menu.getByRole('link', { name: /^Iemand vraagt je hulp/ });
  t.regex(await request.innerText(), /mei\s2020 · [^:]+: Looncode 3998 heeft nog geen grootboekrekening\./);
  await request.click();
  await page.waitForURL(new RegExp(`/journals/plan\\?periodType=month&year=2020&period=5#cause-${cause.key}$`));
  await desk.main.getByRole('link', { name: 'Rekening kiezen' }).first().waitFor();
  assertQuiet(t, desk);
});
