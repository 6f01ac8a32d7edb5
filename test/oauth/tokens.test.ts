import * as oauth from 'openid-client';
import { test } from '../harness/test.js';
import { rotateSigningKey } from '@loonpoort/server/keys/index.js';
import { removePastTerm } from '@loonpoort/server/retention/retention-rounds.js';
import { openBureau } from '../accounts/bureau.js';
import { claimsOf, consent, discover, exchange, type Program, programOf, tokensOf } from './flow.js';

const refusal = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'allowed',
    (error: oauth.ResponseBodyError) => error.error ?? error.code ?? String(error),
  );

/** A client that is not known is challenged by HTTP Basic (RFC 6749 section 5.2). */
const wrongClient = 'OAUTH_WWW_AUTHENTICATE_CHALLENGE';

const refresh = ({ config }: Program, token: string, values?: Record<string, string>) =>
  oauth.refreshTokenGrant(config, token, values);

test('a code is for one use, one minute, one client and one verifier', async (t) => {
  const bureau = await openBureau(t);
  const [program, other] = [await programOf(bureau), await programOf(bureau, { name: 'Ander' })];
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const given = await consent(bureau, program, accessToken);
  t.is(await refusal(exchange(other, given)), 'invalid_grant', 'of another client');
  t.is(await refusal(exchange(program, { ...given, verifier: oauth.randomPKCECodeVerifier() })), 'invalid_grant');
  t.is(
    await refusal(exchange({ ...program, config: await discover(bureau.service, program.id, 'lp_x') }, given)),
    wrongClient,
  );
  const { access_token: token, refresh_token: next } = await exchange(program, given);
  t.is((await bureau.call('GET', '/companies', { token })).status, 200);
  t.is(await refusal(exchange(program, given)), 'invalid_grant', 'twice');
  t.is((await bureau.call('GET', '/companies', { token })).status, 401, 'the second use ends what the first gave');
  t.is(await refusal(refresh(program, next!)), 'invalid_grant');
  const late = await consent(bureau, program, accessToken);
  bureau.pass(61);
  t.is(await refusal(exchange(program, late)), 'invalid_grant', 'a minute later');
});

test('an answer of another issuer is not taken for one of ours', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const given = await consent(bureau, program, accessToken);
  const mixed = new URL(given.callback);
  mixed.searchParams.set('iss', 'https://elders.nl');
  await t.throwsAsync(exchange(program, { ...given, callback: mixed }));
  mixed.searchParams.delete('iss');
  await t.throwsAsync(exchange(program, { ...given, callback: mixed }));
});

test('a refresh token is spent by its use, and its second use ends all', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const first = await tokensOf(bureau, program, accessToken, { scope: 'companies:read runs:read' });
  t.regex(first.refresh, /^[\w-]{43,}$/);
  const { refresh_token: second, access_token: narrow } = await refresh(program, first.refresh, { scope: 'runs:read' });
  t.not(second, first.refresh);
  t.is(claimsOf(narrow).scope, 'runs:read');
  t.is((await bureau.call('GET', '/companies', { token: narrow })).status, 403);
  t.is(await refusal(refresh(program, second!, { scope: 'journals:read' })), 'invalid_scope', 'never wider');
  const third = await refresh(program, second!);
  t.is(third.scope, 'companies:read runs:read');
  bureau.pass(61);
  t.is(await refusal(refresh(program, second!)), 'invalid_grant', 'replayed');
  t.is(await refusal(refresh(program, third.refresh_token!)), 'invalid_grant', 'the family is gone');
  t.is((await bureau.call('GET', '/companies', { token: third.access_token })).status, 401);
  t.is((await bureau.call('GET', '/authorizations', { token: accessToken })).body.total, 0);
  const { body } = await bureau.ask('GET', '/audit-entries?action=tokenReused');
  t.is(
    body.items[0]?.message,
    'De toestemming aan Boekhouding is beëindigd: een sleutel die al gebruikt was, kwam terug',
  );
  // Consenting again begins anew, with what is asked then.
  const again = await tokensOf(bureau, program, accessToken, { scope: 'runs:read' });
  const { body: list } = await bureau.call('GET', '/authorizations', { token: accessToken });
  t.deepEqual(list.items[0].scopes, ['runs:read']);
  t.is((await bureau.call('GET', '/runs', { token: again.access })).status, 200);
});

test('a refresh token whose answer was lost gives the same next one, to the same software', async (t) => {
  const bureau = await openBureau(t);
  const [program, other] = [await programOf(bureau), await programOf(bureau, { name: 'Ander' })];
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const first = await tokensOf(bureau, program, accessToken);
  const { refresh_token: lost } = await refresh(program, first.refresh);
  bureau.pass(59);
  t.is(await refusal(refresh(other, first.refresh)), 'invalid_grant', 'of other software');
  const again = await refresh(program, first.refresh);
  t.is(again.refresh_token, lost, 'there is one chain');
  t.is((await bureau.call('GET', '/companies', { token: again.access_token })).status, 200);
  const third = await refresh(program, lost!);
  t.is((await bureau.call('GET', '/companies', { token: third.access_token })).status, 200);
});

test('a refresh token is not used again once its successor was, however soon', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const first = await tokensOf(bureau, program, accessToken);
  const { refresh_token: second } = await refresh(program, first.refresh);
  const { refresh_token: third } = await refresh(program, second!);
  t.is(await refusal(refresh(program, first.refresh)), 'invalid_grant');
  t.is(await refusal(refresh(program, third!)), 'invalid_grant', 'the family is gone');
});

test('of many uses of one refresh token at once all get the same next one', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const first = await tokensOf(bureau, program, accessToken);
  const all = await Promise.all(Array.from({ length: 8 }, () => refresh(program, first.refresh)));
  t.is(new Set(all.map(({ refresh_token: next }) => next)).size, 1);
  const last = await refresh(program, all[0]!.refresh_token!);
  t.is((await bureau.call('GET', '/companies', { token: last.access_token })).status, 200);
});

test('of a token that came back the person is told what to do, and so are the administrators, once', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken } = await bureau.signIn('anna@maasdal.nl');
  const { refresh: token } = await tokensOf(bureau, program, accessToken);
  await refresh(program, token);
  bureau.pass(61);
  for (let count = 0; count < 2; count += 1) t.is(await refusal(refresh(program, token)), 'invalid_grant');
  const own = await bureau.mailbox.waitForMail('anna@maasdal.nl');
  t.is(own.subject, 'Boekhouding is niet meer verbonden met Administratiekantoor Oost');
  t.regex(own.text ?? '', /Verbind het opnieuw vanuit het programma zelf/);
  t.true(own.text?.includes('/profile'));
  const other = await bureau.mailbox.waitForMail('beheer@oamkb.nl');
  t.is(other.subject, 'Boekhouding is niet meer verbonden met Administratiekantoor Oost voor Anna');
  t.is(bureau.mailbox.waiting, 0);
});

test('refresh tokens end after 60 days without use, and a year after the consent', async (t) => {
  const bureau = await openBureau(t);
  // A secret ends after a year too.
  const program = await programOf(bureau, { kind: 'public' });
  const offline = { scope: 'companies:read offline_access' };
  const day = 24 * 3600;
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const idle = await tokensOf(bureau, program, accessToken, offline);
  bureau.pass(61 * day);
  t.is(await refusal(refresh(program, idle.refresh)), 'invalid_grant');
  const { accessToken: again } = await bureau.signIn('beheer@oamkb.nl');
  let { refresh: token } = await tokensOf(bureau, program, again, offline);
  for (let passed = 0; passed < 350; passed += 50) {
    bureau.pass(50 * day);
    ({ refresh_token: token = '' } = await refresh(program, token));
  }
  bureau.pass(16 * day);
  t.is(await refusal(refresh(program, token)), 'invalid_grant');
});

test('what has expired is removed by the rounds of every day', async (t) => {
  const bureau = await openBureau(t);
  const { app } = bureau.service;
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  await tokensOf(bureau, program, accessToken);
  const left = async (table: string) => (await app.database.rows(`SELECT 1 FROM ${table}`)).length;
  const round = () => removePastTerm(app, bureau.tenantId, new AbortController().signal);
  bureau.pass(601);
  await round();
  t.is(await left('oauth_states'), 1, 'the refresh token');
  bureau.pass(366 * 24 * 3600);
  await round();
  t.is(await left('oauth_states'), 0);
  t.is(await left('authorizations'), 0);
});

test('nothing readable of codes and tokens is kept', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const given = await consent(bureau, program, accessToken);
  const code = given.callback.searchParams.get('code')!;
  const { refresh_token: token } = await exchange(program, given);
  const rows = JSON.stringify(await bureau.service.app.database.rows('SELECT * FROM oauth_states'));
  t.true(rows.includes('RefreshToken'));
  for (const secret of [code, token!, program.secret!]) t.false(rows.includes(secret));
});

test('a new signing key signs from its time on, and what the old one signed goes on', async (t) => {
  const bureau = await openBureau(t);
  const { service } = bureau;
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const before = await tokensOf(bureau, program, accessToken, { scope: 'companies:read openid' });
  await rotateSigningKey(service.app.keyStore);
  bureau.pass(361);
  await service.app.keyStore.refresh();
  const after = await refresh(program, before.refresh);
  t.not(claimsOf(after.access_token, 0).kid, claimsOf(before.access, 0).kid);
  for (const token of [before.access, after.access_token])
    t.is((await bureau.call('GET', '/companies', { token })).status, 200);
});

test('OpenID software is told for which login it works, in a token that opens nothing', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken, login } = await bureau.signIn('beheer@oamkb.nl');
  const config = await discover(bureau.service, program.id, program.secret, 'oidc');
  const given = await consent(bureau, { ...program, config }, accessToken, { scope: 'openid companies:read' });
  const tokens = await exchange({ ...program, config }, given);
  t.is(tokens.claims()?.sub, login!.id);
  t.is((await bureau.call('GET', '/companies', { token: tokens.id_token })).status, 401);
});

test('software withdraws and looks into its own refresh tokens, and no others', async (t) => {
  const bureau = await openBureau(t);
  const [program, other] = [await programOf(bureau), await programOf(bureau, { name: 'Ander' })];
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const { access, refresh: token } = await tokensOf(bureau, program, accessToken);
  const look = (by: Program, which: string) => oauth.tokenIntrospection(by.config, which);
  t.like(await look(program, token), { active: true, client_id: program.id, scope: 'companies:read' });
  t.deepEqual({ ...(await look(other, token)) }, { active: false });
  t.deepEqual({ ...(await look(program, 'onbekend')) }, { active: false });
  await oauth.tokenRevocation(other.config, token);
  t.true((await look(program, token)).active, 'of another client');
  await oauth.tokenRevocation(program.config, 'onbekend');
  t.is(await refusal(oauth.tokenRevocation(program.config, access)), 'unsupported_token_type');
  await oauth.tokenRevocation(program.config, token);
  t.deepEqual({ ...(await look(program, token)) }, { active: false });
  t.is((await bureau.call('GET', '/companies', { token: access })).status, 401);
  const stranger = await discover(bureau.service, program.id, 'lp_wrong');
  t.is(await refusal(oauth.tokenIntrospection(stranger, token)), wrongClient);
});

test('wrong secrets make software wait, and no other grant gives a token', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const post = (form: Record<string, string>) =>
    fetch(`${bureau.service.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
  const own = { client_id: program.id, client_secret: program.secret! };
  for (const grant of ['password', 'client_credentials', 'implicit', 'urn:ietf:params:oauth:grant-type:device_code']) {
    const answer = await post({ ...own, grant_type: grant, username: 'beheer@oamkb.nl', password: 'x' });
    t.is(answer.status, 400);
    t.is(((await answer.json()) as { error: string }).error, 'unsupported_grant_type', grant);
  }
  const wrong = { ...own, client_secret: 'lp_wrong', grant_type: 'refresh_token', refresh_token: 'x' };
  for (let count = 0; count < 5; count += 1) t.is((await post(wrong)).status, 401);
  t.is((await post({ ...wrong, ...own })).status, 429);
  bureau.pass(31);
  t.is((await post({ ...wrong, ...own })).status, 400);
});

test('who calls too often is told to wait, in the words of OAuth, and what is left before', async (t) => {
  // Of 300 in five minutes three.
  const bureau = await openBureau(t, { limitFactors: { signIn: 0.01 } });
  const ask = () =>
    fetch(`${bureau.service.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token' }),
    });
  const answers = [await ask(), await ask(), await ask(), await ask()];
  t.deepEqual(
    answers.map(({ status }) => status),
    [400, 400, 400, 429],
  );
  t.is(answers[0]!.headers.get('ratelimit-policy'), '"signIn-address";q=3;w=300');
  t.regex(answers[0]!.headers.get('ratelimit')!, /^"signIn-address";r=2;t=\d+$/);
  t.regex(answers[3]!.headers.get('retry-after')!, /^\d+$/);
  t.is(((await answers[3]!.json()) as { error: string }).error, 'temporarily_unavailable');
  const page = await fetch(`${bureau.service.url}/oauth/authorize?client_id=x`, { redirect: 'manual' });
  t.is(page.status, 429);
  t.is((await fetch(`${bureau.service.url}/.well-known/oauth-authorization-server`)).status, 200);
});
