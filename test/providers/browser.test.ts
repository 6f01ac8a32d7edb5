import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { clearOriginCache } from '@loonpoort/server/tenants/allowed-origin.js';
import { tokenIn } from '../accounts/bureau.js';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { visit } from '../harness/browser.js';
import { screenshot } from '../harness/screenshot.js';
import { send, signIn, startService, type TestService } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { serve } from '../harness/static.js';
import { assertQuiet, deskOf, people } from '../portal/portal.js';
import { clientId, clientSecret, startProvider, type TestProvider } from './provider.js';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const { email } = people.accountant;
const anna = { sub: 'anna', claims: { email, email_verified: true } };

/** Has the firm of the accountant use a provider. @returns the firm's id */
async function useAtMaasdal(service: TestService, token: string, { issuer, register }: TestProvider): Promise<string> {
  const [firm] = (await send(service, 'GET', '/firms?q=maasdal', { token })).body.items;
  const created = await send(service, 'POST', '/sign-in-providers', {
    token,
    body: { firmId: firm.id, name: 'Microsoft', issuer, clientId, clientSecret, domains: ['maasdal.example'] },
    headers: { 'idempotency-key': 'the provider' },
  });
  register(created.body.redirectUrl);
  return firm.id as string;
}

async function start(t: ExecutionContext): Promise<TestService> {
  const service = await startService({ portal: path('examples/portal/dist'), providers: { loopback: true } });
  t.teardown(() => service.stop());
  return service;
}

test('an administrator sets a provider up, and an accountant signs in with it', async (t) => {
  const service = await start(t);
  const provider = await startProvider(t);
  provider.account = anna;
  provider.asks = true;
  const desk = await deskOf(t, service, people.administrator);
  const { page, main } = desk;

  await desk.open('/accounts/firms', 'Kantoren');
  await main.getByRole('link', { name: 'Kantoor Maasdal' }).click();
  await main.getByRole('link', { name: 'Inloggen met eigen account' }).click();
  await main.getByRole('textbox', { name: 'Naam op de knop' }).fill('Microsoft');
  await main.getByRole('textbox', { name: 'Adres van de aanbieder' }).fill(provider.issuer);
  await main.getByRole('textbox', { name: 'Toepassings-id' }).fill(clientId);
  await main.getByLabel('Clientgeheim', { exact: true }).fill('een ander geheim');
  await main.getByRole('textbox', { name: 'E-maildomeinen' }).fill('maasdal.example');
  await screenshot(page, 'provider-new');
  await main.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Microsoft, Kantoor Maasdal' }).waitFor();
  await main.getByRole('button', { name: 'Controleren' }).click();
  await main.getByText('De aanbieder kent de toepassings-id of het geheim niet.').waitFor();
  await main.getByLabel('Nieuw clientgeheim').fill(clientSecret);
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByText('De aanbieder is opgeslagen.').waitFor();
  await main.getByRole('button', { name: 'Controleren' }).click();
  await main.getByText('De toepassings-id en het geheim kloppen.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'provider');
  const redirectUrl = await main.locator('.secret code').innerText();
  t.regex(redirectUrl, new RegExp(`^${service.url}/loon-sign-in/[\\w-]{36}$`));
  provider.register(redirectUrl);
  assertQuiet(t, desk);

  const other = await deskOf(t, service);

  const stored: string[] = [];
  await other.page.exposeFunction('noteStored', (text: string) => void stored.push(text));
  await other.page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      (window as unknown as { noteStored(text: string): void }).noteStored(`${name} ${value}`);
      setItem.call(this, name, value);
    };
  });
  await other.page.goto(`${service.url}/journals?q=bakkerij`);
  await other.page.getByLabel('E-mailadres').fill(email);
  const button = other.page.getByRole('button', { name: 'Inloggen met Microsoft' });
  await button.waitFor();
  await screenshot(other.page, 'provider-sign-in');
  t.deepEqual(await axe(other.page), []);
  // By keyboard alone.
  await button.focus();
  await other.page.keyboard.press('Enter');
  await other.page.getByRole('link', { name: 'Verder als Anna' }).click();
  await other.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  t.is(other.page.url(), `${service.url}/journals?q=bakkerij`);
  // What lay in the browser meanwhile tells nobody who, nor what was searched for (ASVS 5.0, 14.3.3).
  t.true(stored.some((text) => text.startsWith('loon-sign-in ')));
  t.notRegex(stored.join('\n'), /anna|maasdal|accountant|bakkerij|journals/i);

  // The Back button brings the answer again, which counted: nothing is asked of who is in.
  await other.page.goto(`${redirectUrl}?code=x&state=y`);
  await other.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await other.page.waitForURL(`${service.url}/`);
  assertQuiet(t, other);

  provider.denies = true;
  const refused = await deskOf(t, service);
  await refused.page.goto(service.url);
  await refused.page.getByLabel('E-mailadres').fill(email);
  await refused.page.getByRole('button', { name: 'Inloggen met Microsoft' }).click();
  await refused.page.getByRole('link', { name: 'Verder als Anna' }).click();
  await refused.page.getByText('Je hebt niet ingelogd bij Microsoft').waitFor();
  await screenshot(refused.page, 'provider-denied');
  await refused.page.getByLabel('Wachtwoord', { exact: true }).waitFor();
  t.is(refused.page.url(), `${service.url}/`);
  // Nothing is typed again: the address is there, and so is the way to try once more.
  await refused.page.locator('[name=password]:focus').waitFor();
  t.is(await refused.page.getByLabel('E-mailadres').inputValue(), email);
  await refused.page.getByRole('button', { name: 'Inloggen met Microsoft' }).waitFor();
  t.deepEqual(await refused.page.evaluate(() => ({ ...sessionStorage })), {});
});

test('a person sees in the portal what account is linked, and unlinks it once there is another way in', async (t) => {
  const service = await start(t);
  const provider = await startProvider(t);
  provider.account = anna;
  const { accessToken: token } = await signIn(service, people.administrator);
  await useAtMaasdal(service, token, provider);
  const { database } = service.app;
  const [person] = await database.rows<{ hash: string }>('SELECT password_hash AS hash FROM persons WHERE email = ?', [
    email,
  ]);
  const setHash = (passwordHash: string | null) =>
    database.transaction((trx) => trx('persons').where({ email }).update({ passwordHash }));
  await setHash(null);

  const desk = await deskOf(t, service);
  const { page, main } = desk;
  await page.goto(service.url);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Inloggen met Microsoft' }).click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await desk.open('/profile', 'Mijn gegevens');
  const row = main.getByRole('row', { name: /Microsoft/ });
  await row.waitFor();
  await screenshot(page, 'profile-linked');
  await page.setViewportSize({ width: 390, height: 844 });
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  await page.setViewportSize({ width: 1280, height: 800 });
  const unlink = async () => {
    await row.getByRole('button', { name: 'Ontkoppelen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ontkoppelen' }).click();
  };
  await unlink();
  await page.getByText('Zonder dit account kom je er niet meer in.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'profile-last-way-in');
  await page.keyboard.press('Escape');

  await setHash(person!.hash);
  await unlink();
  await main.getByText('Ontkoppeld. Je krijgt er een mail over.').waitFor();
  await main.getByText('Er is geen account gekoppeld.').waitFor();
  t.is(await row.count(), 0);
  desk.faults.requests = desk.faults.requests.filter((each) => !/^409 DELETE .*\/linked-providers\//.test(each));
  desk.faults.console = desk.faults.console.filter((each) => !each.includes('409'));
  assertQuiet(t, desk);
});

test('whoever is invited accepts by signing in with the account of the firm', async (t) => {
  const mailbox = await Mailbox.open();
  const service = await startService({
    portal: path('examples/portal/dist'),
    providers: { loopback: true },
    smtpUrl: mailbox.url,
  });
  t.teardown(async () => {
    await service.stop();
    await mailbox.stop();
  });
  const provider = await startProvider(t);
  const invited = 'nieuw@maasdal.example';
  provider.account = { sub: 'nieuw', claims: { email: invited, email_verified: true } };
  const { accessToken: token } = await signIn(service, people.administrator);
  const firmId = await useAtMaasdal(service, token, provider);
  const sent = await send(service, 'POST', '/invitations', {
    token,
    body: { email: invited, name: 'Nieuw', role: 'accountant', firmId, grantKind: 'all' },
    headers: { 'idempotency-key': 'the invitation' },
  });
  t.is(sent.status, 201, sent.text);
  const link = tokenIn(await mailbox.waitForMail(invited));

  const desk = await deskOf(t, service);
  const { page } = desk;
  await page.goto(`${service.url}/invitation#token=${link}`);
  const button = page.getByRole('button', { name: 'Inloggen met Microsoft' });
  await button.waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'invitation-provider');
  await button.click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await page.waitForURL(`${service.url}/`);
  assertQuiet(t, desk);
});

test('an intranet page sends to the provider and gets its own session back', async (t) => {
  const service = await start(t);
  const provider = await startProvider(t);
  provider.account = anna;
  const origin = await serve(t, {
    folders: { '/loonpoort/': path('components/dist'), '/': path('examples/intranet/site') },
    pages: {},
  });
  const { accessToken: token } = await signIn(service, people.administrator);
  const firmId = await useAtMaasdal(service, token, provider);
  await service.app.database.transaction((trx) =>
    trx('firms')
      .where({ id: firmId })
      .update({ embedOrigins: JSON.stringify([origin]) }),
  );
  clearOriginCache(service.app);
  const { page, faults } = await visit(t);

  const address = `${origin}/index.html?api=${encodeURIComponent(`${service.url}/api`)}`;
  await page.goto(address);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Inloggen met Microsoft' }).click();
  await page.getByText('Je bent ingelogd als').waitFor({ state: 'attached' });
  t.is(page.url(), address, 'nothing of it stays in the address');
  t.deepEqual(await page.evaluate(() => ({ ...sessionStorage })), {});
  t.deepEqual(faults.console, []);
  t.deepEqual(faults.csp, []);

  // Somebody else's token in a link signs nobody in here.
  const stranger = await visit(t);
  await stranger.page.goto(`${address}#loon-sign-in=${'x'.repeat(43)}`);
  await stranger.page.getByText('Begin opnieuw met inloggen').waitFor();
  t.is(stranger.page.url(), address);
});

test('whoever has logins at another firm too sees there why not all are listed, and opens the others with the provider', async (t) => {
  const service = await start(t);
  const provider = await startProvider(t);
  provider.account = anna;
  const { accessToken: token } = await signIn(service, people.administrator);
  const strictFirm = await useAtMaasdal(service, token, provider);
  const { database } = service.app;
  const one = async (sql: string, ...values: string[]) => (await database.rows<{ id: string }>(sql, values))[0]!.id;
  const personId = await one('SELECT id FROM persons WHERE email = ?', email);
  const otherFirm = await one('SELECT id FROM firms WHERE id <> ?', strictFirm);
  const login = await one('SELECT id FROM logins WHERE person_id = ? AND firm_id = ?', personId, strictFirm);
  await database.transaction(async (trx) => {
    const row = await trx('logins').where({ id: login }).first();
    for (const id of ['01938f2e-0000-7000-8000-000000000001', '01938f2e-0000-7000-8000-000000000002'])
      await trx('logins').insert({ ...row, id, firmId: otherFirm });
    await trx('signInProviders').update({ acceptsPassword: 0 });
  });

  const desk = await deskOf(t, service);
  const { page } = desk;
  const words = page.getByText('Een wachtwoord opent alleen inlogs bij andere kantoren.');
  const button = page.getByRole('button', { name: 'Inloggen met Microsoft' });
  await page.goto(service.url);
  await page.getByLabel('E-mailadres').fill(email);
  await words.waitFor();
  await button.waitFor();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(people.accountant.password);
  await page.keyboard.press('Enter');
  const picker = page.locator('loon-role-picker');
  await picker.getByRole('radio').first().waitFor();
  t.is(await picker.getByRole('radio').count(), 2);
  await words.waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'logins-of-two-firms');
  await button.click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  const [session] = await database.rows<{ id: string }>(
    'SELECT login_id AS id FROM sessions WHERE person_id = ? AND ended_at IS NULL AND login_id IS NOT NULL',
    [personId],
  );
  t.is(session?.id, login);
  assertQuiet(t, desk);
});
