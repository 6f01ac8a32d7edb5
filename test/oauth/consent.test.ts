import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oauth from 'openid-client';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { send, signIn as signInByApi } from '../harness/service.js';
import { assertQuiet, deskOf, people, signIn, startPortal } from '../portal/portal.js';
import { discover } from './flow.js';

test('a person who comes from a program signs in, chooses a company, and withdraws it later', async (t) => {
  const portal = await startPortal();
  t.teardown(() => portal.stop());
  // The program waits on the person's own computer for the browser to come back (RFC 8252 section 7.3).
  let arrived: (url: URL) => void;
  const callback = new Promise<URL>((resolve) => (arrived = resolve));
  const program = createServer((request, response) => {
    arrived(new URL(request.url!, 'http://127.0.0.1'));
    response.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,">Verbonden');
  });
  await new Promise<void>((resolve) => program.listen(0, '127.0.0.1', resolve));
  t.teardown(() => void program.close());
  const redirectUri = `http://127.0.0.1:${(program.address() as AddressInfo).port}/callback`;
  const { accessToken } = await signInByApi(portal, people.administrator);
  const { body } = await send(portal, 'POST', '/clients', {
    token: accessToken,
    body: {
      name: 'Boekhoudpakket',
      kind: 'public',
      redirectUris: ['http://127.0.0.1/callback'],
      scopes: ['companies:read', 'journals:read'],
    },
  });
  const config = await discover(portal, body.client.id as string, null);
  const verifier = oauth.randomPKCECodeVerifier();
  const address = oauth.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'companies:read journals:read offline_access',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });

  const desk = await deskOf(t, portal);
  const { main, page } = desk;
  await page.goto(address.href);
  await signIn(page, people.accountant);
  await page.getByRole('heading', { level: 1, name: 'Boekhoudpakket wil namens jou werken' }).waitFor();
  await main.getByText('Journaalposten ophalen').waitFor();
  await main.getByText('Een jaar, ook als je niet bent ingelogd').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'consent');
  await main.getByLabel('Bedrijven').selectOption('chosen');
  const search = main.getByRole('combobox', { name: 'Welke' });
  await search.fill('bakkerij');
  await page
    .getByRole('option', { name: /Bakkerij/ })
    .first()
    .click();
  await screenshot(page, 'consent-companies');
  await main.getByRole('button', { name: 'Toestaan' }).click();
  await page.getByText('Verbonden').waitFor();

  const { searchParams } = await callback;
  const back = new URL(redirectUri);
  back.search = searchParams.toString();
  const tokens = await oauth.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier });
  const list = () => send(portal, 'GET', '/companies', { token: tokens.access_token });
  t.is((await list()).body.total, 1);

  // An administrator finds it where the mails about it lead.
  const office = await deskOf(t, portal, people.administrator);
  await office.open('/settings/software', 'Instellingen');
  const given = office.main.locator('loon-consent-list').getByRole('row', { name: /Boekhoudpakket/ });
  await given.getByText('Accountant', { exact: true }).waitFor();
  await given.getByRole('button', { name: /^Beëindigen: / }).waitFor();
  t.deepEqual(await axe(office.page), []);
  await screenshot(office.page, 'consents');
  assertQuiet(t, office);

  await desk.open('/profile', 'Mijn gegevens');
  const row = main.getByRole('row', { name: /Boekhoudpakket/ });
  await row.getByRole('button', { name: 'Toestemming intrekken' }).click();
  await screenshot(page, 'connected-software');
  await page.getByRole('dialog').getByRole('button', { name: 'Toestemming intrekken' }).click();
  await main.getByText('Er is geen programma dat voor jou werkt.').waitFor();
  t.is((await list()).status, 401);
  assertQuiet(t, desk);
});
