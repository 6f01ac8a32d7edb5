import type { Request } from 'playwright-core';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { evaluate } from '../harness/evaluate.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('an accountant finds the open periods with how far they are, and each number opens exactly what it counts', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const strip = main.getByRole('article');
  await strip.first().waitFor();
  await main.getByText(/^Nog \d+ perioden$/).click();
  const numbers = await Promise.all(
    (await strip.getByRole('link').all()).map(async (link) => ({
      href: (await link.getAttribute('href'))!,
      value: await link
        .locator('strong')
        .evaluateAll(([strong]) => strong && (strong as HTMLElement).innerText.split(' ')[0]),
    })),
  );
  t.true(numbers.length > 8);
  for (const { href, value } of numbers.slice(0, 6)) {
    await page.goto(`${portal.url}${href}`);
    if (value) await desk.total(value);
  }
  assertQuiet(t, desk);
});

test('what needs the accountant stands on top, names its period, and is opened from the keyboard', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const needs = main.locator('section').filter({ has: page.getByRole('heading', { name: 'Wat je aandacht vraagt' }) });
  await needs.getByRole('link').first().waitFor();
  const labels = await needs.locator('strong').allInnerTexts();
  t.regex(labels[0]!, /^1 verzending is mislukt of vraagt je aandacht: /);
  t.regex(labels.at(-1)!, /verouderd: /);
  const headings = await main.getByRole('heading', { level: 2 }).allInnerTexts();
  t.deepEqual(headings.slice(0, 3), ['Wat je aandacht vraagt', 'Lopende perioden', 'Overzicht']);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'start-periods');
  await needs.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/work=failed/);
  await desk.total(1);
  assertQuiet(t, desk);
});

test('a number that is zero is no link, and on a narrow screen nothing runs off the page', async (t) => {
  const desk = await deskOf(t, portal, people.accountant, { viewport: { width: 390, height: 844 } });
  const { main, page } = desk;
  const period = main.getByRole('article').first();
  await period.waitFor();
  await period.getByText('Verstuurd of ingelezen', { exact: true }).waitFor();
  t.is(await period.getByRole('link', { name: /^Verstuurd of ingelezen/ }).count(), 0);
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  assertQuiet(t, desk);
});

test('the sign-in page downloads 90 kB at most, and the start screen after it 20 kB', async (t) => {
  const { main, page, url } = await deskOf(t, portal);
  const open = new Set<Request>();
  let bodies: Promise<number>[] = [];
  page.on('request', (request) => void open.add(request));
  page.on('requestfinished', (request) => {
    open.delete(request);
    bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const downloaded = async (): Promise<number> => {
    while (open.size > 0) await page.waitForEvent('requestfinished');
    const sizes = await Promise.all(bodies);
    bodies = [];
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  };
  // What checks the form and what the next page is made of come at the form's first use.
  const used = Promise.all(
    ['/errors-', '/office-'].map((name) => page.waitForRequest((request) => request.url().includes(name))),
  );
  await page.goto(url);
  await main.getByLabel('E-mailadres').fill(people.accountant.email);
  const modules = (await used).map((request) => request.url());
  // A module is there once all that it imports is, of which nobody knows before it was read.
  await evaluate(page, (urls) => Promise.all(urls.map((url) => import(url))).then(() => undefined), modules);
  await main.getByLabel('Wachtwoord', { exact: true }).fill(people.accountant.password);
  const signInPage = await downloaded();
  await page.keyboard.press('Enter');
  await main.getByRole('article').first().waitFor();
  await main.locator('loon-dashboard').getByRole('link').first().waitFor();
  await page.getByRole('banner').getByRole('combobox').waitFor();
  await page.getByRole('button', { name: /^Meldingen/ }).waitFor();
  const start = await downloaded();
  t.log(`sign-in ${signInPage} kB, start ${start} kB`);
  t.true(signInPage <= 90, `${signInPage} kB`);
  t.true(start <= 20, `${start} kB`);
});
