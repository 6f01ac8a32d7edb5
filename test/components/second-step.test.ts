import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { logins, PASSWORD, person, session } from './data.js';
import { fakeApi, problem } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-login');
const html = '<loon-login></loon-login>';
const challenge = 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA';
const asked = (purpose: string, methods: string[]) => () => ({
  status: 200,
  body: { challenge, expiresAt: new Date(Date.now() + 300_000).toISOString(), purpose, methods, passkey: null },
});
const noFaults = { console: [], csp: [], requests: [] };

test('asks for a code after the password, or for a recovery code, from the keyboard and under the strictest policy', async (t) => {
  const api = await fakeApi(t, {
    createSession: asked('verify', ['totp', 'recoveryCode']),
    answerChallenge: () => problem(401, 'wrong-code', 'Deze code klopt niet'),
  });
  const { page, faults } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  const code = page.getByLabel('Code uit de app');
  await code.waitFor();
  t.is(await code.getAttribute('autocomplete'), 'one-time-code');
  t.is(await code.getAttribute('inputmode'), 'numeric');
  await page.locator('#'.concat((await code.getAttribute('id'))!, ':focus')).waitFor();
  t.deepEqual(await axe(page), []);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.getByText('Vul de zes cijfers van de code in.').waitFor();
  t.is(api.callsOf('answerChallenge').length, 0);
  await code.fill('123 456');
  await page.keyboard.press('Enter');
  await page.getByText('Deze code klopt niet').waitFor();
  t.deepEqual(api.callsOf('answerChallenge')[0]?.body, { challenge, code: '123 456' });
  await screenshot(page, 'login-code');

  await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  api.on('answerChallenge', () => session(logins[0]!));
  await page.getByLabel('Herstelcode').fill('k3f9-0w7m-x2qa-8zcd');
  await page.keyboard.press('Enter');
  await page.getByText('Je bent ingelogd als').waitFor();
  t.deepEqual(faults.csp, noFaults.csp);
  t.deepEqual(faults.console, []);
});

test('who must add a factor scans or types the secret, and keeps the recovery codes before coming in', async (t) => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const codes = Array.from({ length: 10 }, (_, index) => `k3f9-0w7m-x2qa-8zc${index}`);
  const api = await fakeApi(t, {
    createSession: asked('enrol', ['totp']),
    startChallengeEnrolment: () => ({
      status: 201,
      body: {
        enrolment: challenge,
        expiresAt: new Date().toISOString(),
        totp: { secret, uri: `otpauth://totp/oamkb:petra?secret=${secret}` },
        passkey: null,
      },
    }),
    addChallengeFactor: () => ({ status: 201, body: { factor: {}, recoveryCodes: codes } }),
    answerChallenge: () => session(logins[0]!),
  });
  const { page, faults } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Voeg een tweede stap toe' }).waitFor();
  await page.getByRole('button', { name: /Authenticator-app/ }).click();
  await page.getByRole('img', { name: 'QR-code voor de authenticator-app' }).waitFor();
  await page.getByText('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'login-enrol');
  await page.getByLabel('Code uit de app').fill('123456');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor();
  t.is(await page.locator('.codes li').count(), 10);
  t.is(api.callsOf('answerChallenge').length, 0);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'login-codes');
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await page.getByText('Je bent ingelogd als').waitFor();
  t.deepEqual(api.callsOf('answerChallenge')[0]?.body, { challenge });
  t.deepEqual(faults, noFaults);
});
