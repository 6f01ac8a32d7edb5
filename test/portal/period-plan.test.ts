import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { accountant, callerOf, every } from '../companies/caller.js';
import { connect } from '../demo/consent.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

/** Clicks, and counts that. */
function counting({ main }: Desk) {
  const counted = {
    clicks: 0,
    async click(role: 'button' | 'link', name: string | RegExp) {
      counted.clicks += 1;
      await main.getByRole(role, { name }).first().click();
    },
  };
  return counted;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

test('a month is processed in three clicks from the start, and what cannot go is mended from there', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  const caller = await callerOf(portal, accountant);
  const way = counting(desk);
  await way.click('link', /^\p{Lu}\p{Ll}+ \d{4} verwerken$/u);
  await heading(page, /verwerken$/);
  await main.getByText('Er is nog geen verbinding met Exact Online.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'period-plan-causes');

  // The way out: sign in to the package, choose the administrations that fit, and back to the plan by itself.
  const { items } = await every(caller, '/integrations');
  const {
    ownerId,
    package: key,
    id,
  } = items.find((each) => each['package'] === 'exact-online' && each['level'] === 'firm')!;
  await connect(caller, `/integrations/firm/${String(ownerId)}/${String(key)}`, portal.url);
  await caller.post(`/integrations/firm/${String(ownerId)}/${String(key)}/tests`);
  await page.reload();
  await main.getByRole('link', { name: 'Administraties kiezen' }).click();
  await page.waitForURL(`**/suggestions/${id}`);
  await main.getByRole('link', { name: /^Terug naar/ }).waitFor();
  await main.getByRole('button', { name: /opslaan/ }).click();
  await heading(page, /verwerken$/);
  t.is(await main.getByRole('link', { name: /^Terug naar/ }).count(), 0, 'one is there');

  const go = main.getByRole('button', { name: /^Verwerk \d+ loonruns$/ });
  await go.waitFor();
  await screenshot(page, 'period-plan-ready');
  t.deepEqual(await axe(page), []);
  const count = Number(/\d+/.exec(await go.innerText())![0]);
  t.true(count >= 30, `${count} runs of clients with an administration`);
  await way.click('button', /^Verwerk \d+ loonruns$/);
  await page.getByText(new RegExp(`^${count} loonruns zijn verwerkt`)).waitFor();
  t.true(way.clicks <= 3);
  await main.getByText(`${count} loonruns zijn klaar.`).waitFor();
  await screenshot(page, 'period-plan-after');

  // The file that is left: downloaded and marked as imported.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Downloaden' }).click(),
  ]);
  t.regex(download.suggestedFilename(), /\.zip$/);
  await main.getByRole('button', { name: 'Als ingelezen markeren' }).click();
  await main.getByText(`${count + 1} loonruns zijn klaar.`).waitFor();
  assertQuiet(t, desk);
});

test('a wage code without an account: the accountant asks, the administrator mends it from the mail in four clicks', async (t) => {
  const asking = await deskOf(t, portal, people.accountant);
  await asking.open('/journals/plan', /verwerken$/);
  const cause = asking.main.getByRole('listitem').filter({ hasText: 'Looncode 3150' }).first();
  await cause.getByText(/Dit kan een beheerder oplossen: /).waitFor();
  await cause.getByRole('button', { name: 'Vraag het' }).click();
  await cause.getByText(/Gevraagd op /).waitFor();
  t.is(await cause.getByRole('button', { name: 'Vraag het' }).count(), 0);
  const mail = await portal.mailbox.waitForMail(people.administrator.email);
  t.regex(mail.text!, /Looncode 3150 heeft nog geen grootboekrekening/);
  const link = /http\S+\/journals\/plan\S+/.exec(mail.text!)![0];

  const desk = await deskOf(t, portal, people.administrator);
  const { page, main } = desk;
  await page.goto(link);
  await heading(page, /verwerken$/);
  const way = counting(desk);
  await way.click('link', 'Rekening kiezen');
  await main.getByRole('link', { name: /^Terug naar/ }).waitFor();
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Bonus');
  await page.getByRole('textbox', { name: /^Debet/ }).fill('4000');
  await screenshot(page, 'period-plan-mend');
  way.clicks += 1;
  await main.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await heading(page, /verwerken$/);
  await main.getByText('Looncode 3150').waitFor({ state: 'detached' });
  t.true(way.clicks <= 4);
  assertQuiet(t, desk);
});
