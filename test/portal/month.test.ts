import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { test } from '../harness/test.js';
import { unzip } from '../harness/unzip.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Presses Tab until the focus is on something, as far as a person would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It is not reached by the keyboard.');
}

test('an accountant does a month from the start screen to its end, in 19 clicks', async (t) => {
  t.timeout(300_000);
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  let clicks = 0;
  const click = async (role: 'button' | 'link' | 'radio', name: string | RegExp) => {
    clicks += 1;
    await main.getByRole(role, { name }).first().click();
  };

  await click('link', /^\p{Lu}\p{Ll}+ \d{4} verwerken$/u);
  await heading(page, /verwerken$/);
  const title = await page.getByRole('heading', { level: 1 }).innerText();

  // Consent at the package leads back to the plan, which asks for the administrations next.
  await main.getByText('Er is nog geen verbinding met Exact Online.').waitFor();
  await click('link', 'Verbinding maken');
  await click('button', 'Verbinden met Exact Online');
  await page.waitForURL(/\/demo\/boekhouding\//);
  clicks += 1;
  await page.getByRole('button', { name: 'Toestaan' }).click();
  await heading(page, title);
  await page.getByText('De verbinding met Exact Online is gemaakt.').waitFor();
  await main.getByText('Er is nog geen administratie in Exact Online gekozen.').waitFor();
  await screenshot(page, 'month-connected');
  await click('link', 'Administraties kiezen');
  await click('button', /administraties opslaan$/);
  await heading(page, title);

  const go = main.getByRole('button', { name: /^Verwerk \d+ loonruns$/ });
  await go.waitFor();
  const count = Number(/\d+/.exec(await go.innerText())![0]);
  t.true(count >= 30, `${count} runs`);
  await click('button', /^Verwerk \d+ loonruns$/);
  await page.getByText(`${count} loonruns zijn verwerkt`).waitFor();
  await main.getByText(`${count} loonruns zijn klaar.`).waitFor();
  await main.getByText('Wat verwerkt kan worden, is verwerkt.').waitFor();

  // Two companies without a package get one that takes files.
  const without = main.getByRole('listitem').filter({ hasText: 'Er is nog geen boekhoudpakket gekoppeld.' }).first();
  const before = Number(/\d+/.exec(await without.locator('summary').innerText())![0]);
  for (const left of [before - 1, before - 2]) {
    await click('link', 'Boekhoudpakket koppelen');
    await click('radio', /^King XML(?! met)/);
    await click('button', 'Verder');
    await main.getByRole('textbox', { name: /^Dagboek/ }).fill('90');
    await click('button', 'Opslaan');
    await heading(page, title);
    await without
      .locator('summary')
      .getByText(new RegExp(`\\b${left}\\b`))
      .waitFor();
  }
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'month-mended');
  await click('button', 'Verwerk 2 loonruns');
  await main.getByText('3 bestanden te downloaden').waitFor();
  clicks += 1;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Downloaden' }).click(),
  ]);
  t.is(Object.keys(await unzip(await readFile(await download.path()))).length, 3);
  await click('button', 'Als ingelezen markeren');
  await main.getByText(`${count + 3} loonruns zijn klaar.`).waitFor();

  // What this login may not put right is asked.
  await click('button', 'Vraag het');
  await main.getByText(/Gevraagd op /).waitFor();
  const mail = await portal.mailbox.waitForMail(people.administrator.email);
  t.regex(mail.text!, /Looncode 3150 heeft nog geen grootboekrekening/);
  await screenshot(page, 'month-after');
  t.deepEqual(await axe(page), []);
  t.is(clicks, 19);
  assertQuiet(t, desk);
});

test('a week is processed with the keyboard alone', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  const press = async (wanted: Locator) => {
    await tabTo(page, wanted);
    await page.keyboard.press('Enter');
  };
  await press(main.getByRole('link', { name: /^Week \d+ verwerken$/ }));
  await heading(page, /^Week \d+ verwerken$/);
  await press(main.getByRole('button', { name: /^Verwerk \d+ loonruns$/ }));
  await main.getByText(/^\d+ loonruns zijn klaar\.$/).waitFor();
  await press(main.getByRole('link', { name: 'Boekhoudpakket koppelen' }));
  const king = main.getByRole('radio', { name: /^King XML(?! met)/ });
  await tabTo(page, main.getByRole('radio').first());
  for (let presses = 0; presses < 20 && !(await king.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  await press(main.getByRole('button', { name: 'Verder' }));
  await tabTo(page, main.getByRole('textbox', { name: /^Dagboek/ }));
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await heading(page, /^Week \d+ verwerken$/);
  await press(main.getByRole('button', { name: 'Verwerk 1 loonrun' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(main.getByRole('button', { name: 'Downloaden' })),
  ]);
  t.regex(download.suggestedFilename(), /\.zip$/);
  await press(main.getByRole('button', { name: 'Als ingelezen markeren' }));
  await page.getByText('Gemarkeerd als ingelezen.').waitFor();
  assertQuiet(t, desk);
});
