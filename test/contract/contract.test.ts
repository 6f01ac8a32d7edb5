import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Handlers } from '@loonpoort/server/contract/handler.js';
import { Problem } from '@loonpoort/server/contract/problem.js';
import type { OperationId, Route } from '@loonpoort/server/contract/route.js';
import { routes } from '@loonpoort/server/generated/routes.js';
import { assertContract } from '@loonpoort/server/http/contract-check.js';
import { RateLimits } from '@loonpoort/server/http/limits/rate-limits.js';
import { createHttp } from '@loonpoort/server/http/server.js';
import { handlers } from '@loonpoort/server/server.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';

// The type check fails when one of these compiles.
const { listCompanies, ...incomplete } = handlers;
// @ts-expect-error -- a handler is missing
export const missing: Handlers = incomplete;
// @ts-expect-error -- the contract has no such operation
export const extra: Handlers = { ...handlers, listShoes: listCompanies };
// @ts-expect-error -- the answer is not that of the contract
export const wrong: Pick<Handlers, 'getHealth'> = { getHealth: async () => ({ body: { status: 'fine' } }) };

test('the server does not start with a route that the contract lacks', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  t.notThrows(() => assertContract(service.http));
  service.http.route({ method: 'GET', path: '/api/shoes', options: { auth: false }, handler: () => 'none' });
  t.throws(() => assertContract(service.http), { message: /Not in the contract: GET \/api\/shoes/ });
});

/** Returns the status of `GET /health` by a server with a handler that drifted from the contract. */
async function statusOf(t: ExecutionContext, getHealth: () => Promise<unknown>, checkAnswers: boolean) {
  const service = await startService({ demo: false, logLevel: 'silent' });
  t.teardown(() => service.stop());
  const http = await createHttp(service.app, {
    host: 'localhost',
    port: 0,
    isOriginAllowed: async () => false,
    authenticate: async () => undefined,
    assertProved: async () => undefined,
    authenticateOperator: async () => undefined,
    logLevel: 'silent',
    handlers: { ...handlers, getHealth } as Handlers,
    limits: new RateLimits(),
    observer: { answered: async () => undefined, failed: () => undefined },
    checkAnswers,
  });
  await http.start();
  t.teardown(() => http.stop());
  return (await send({ url: `http://localhost:${http.info.port}` }, 'GET', '/health')).status;
}

test('an answer that is not in the contract is an error while answers are checked', async (t) => {
  const drifted = async () => ({ body: { status: 'ok', version: '1', uptime: 5 } });
  t.is(await statusOf(t, drifted, true), 500);
  t.is(await statusOf(t, drifted, false), 200);
});

test('an error that an operation does not document is an error while answers are checked', async (t) => {
  const gone = async () => {
    throw new Problem('link-used');
  };
  t.is(await statusOf(t, gone, true), 500);
  t.is(await statusOf(t, gone, false), 410);
});

test('every operation answers what the contract says to a caller without a token', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  for (const [id, { method, path, permission }] of Object.entries(routes)) {
    if (permission === 'public') continue;
    const { status, body } = await send(
      service,
      method,
      path.replace(/\{\w+\}/g, '01938f2e-6b1a-7c3d-8e4f-0123456789ab'),
    );
    t.is(status, 401, id);
    const code = permission === 'operator' ? 'operator-unknown' : 'unauthenticated';
    t.is(body.type, `urn:loonpoort:problem:${code}`, id);
  }
});

const has = (route: Route, header: string): boolean => header in (route.headers.properties as object);

/** Operations that make, move or mail something without an `Idempotency-Key`, each with what holds in its place. */
const repeatable: Partial<Record<OperationId, string>> = {
  createSession: 'a session that nobody uses ends by itself, and whoever signs in has no identity for a key yet',
  createPasskeyChallenge: 'a challenge that nobody answers ends by itself',
  answerChallenge: 'the challenge works once',
  startChallengeEnrolment: 'nothing is added before the factor has shown that it works',
  addChallengeFactor: 'the enrolment works once',
  startEnrolment: 'nothing is added before the factor has shown that it works',
  addFactor: 'the enrolment works once, and the answer has codes that are kept nowhere',
  createRecoveryCodes: 'the answer has codes that are kept nowhere, and so cannot be given again',
  removeAccountFactors: 'what is gone is gone, and a second mail of it does no harm',
  challengeSession: 'a challenge is of no consequence until it is answered',
  proveSession: 'a proof is renewed, once or twice',
  startProviderSignIn:
    'nobody is signed in before the provider has answered, and what is not gone on with ends by itself',
  completeProviderSignIn: 'what a provider sent back counts once',
  claimProviderSignIn: 'what the portal handed over counts once',
  testSignInProvider: 'changes nothing, and is done again to see what is so now',
  refreshSession: 'the cookie is spent by it, and repeating it within ten seconds gives the same session',
  createToken: 'a token is of no consequence until it is used',
  requestPasswordReset: 'mails are limited by address and hour, and who asks is unknown',
  resetPassword: 'the link works once',
  acceptInvitation: 'the link works once',
  previewInvitation: 'changes nothing',
  previewFile: 'changes nothing',
  previewLedgerChange: 'changes nothing',
  previewLedgerRenumbering: 'changes nothing',
  checkJournalFiles: 'changes nothing',
  testIntegration: 'changes nothing, and is done again to see what is so now',
  testWebhook: 'is done again to see what is so now',
  readNotices: 'a notice that was read stays read',
  requestRemedy: 'the same is asked of the administrators once in a while only, whoever repeats it',
  undoLedgerRenumbering: 'what was undone is not there to be undone',
  lockRun: 'a locked run stays locked',
  processRuns: 'a run has one journal that counts, and a journal is sent once',
  makeJournals: 'a run has one journal that counts',
  sendJournals: 'a journal that is on its way or in the package is not sent again',
  bookInOpenPeriod: 'a journal is booked in another period once',
  downloadJournalFiles: 'the same files are made, and who downloaded them is noted once',
  acknowledgeJournals: 'what is acknowledged stays so',
  acknowledgeJournal: 'what is acknowledged stays so',
  reopenJournals: 'what is open stays so',
  leaveJournals: 'what is left stays so',
  retryDelivery: 'goes with the version of the delivery, which it raises',
  settleDelivery: 'goes with the version of the delivery, which it raises',
  endTenant: 'goes with the version of the tenant, which it raises',
  closeAccessReview: 'goes with the version of the review, which it raises',
  confirmAccess: 'what is confirmed stays so',
  withdrawAccess: 'what is withdrawn is gone',
  exportOwnTenant: 'the same export is made again, which is recorded each time',
  importWageTaxReturn: 'the same message takes the place of itself',
  saveMappings: 'saves what it says, once or twice',
  startConnection: 'nothing is connected before the consent is completed',
  completeConnection: 'a consent is completed once',
  allowAuthorization: 'a request is answered once',
  createClient: 'the answer has a secret that is kept nowhere; another client is seen and removed',
  createWebhook: 'the answer has a secret that is kept nowhere; another webhook is seen and removed',
  rotateClientSecret: 'the answer has a secret that is kept nowhere, and so cannot be given again',
  rotateWebhookSecret: 'the answer has a secret that is kept nowhere, and so cannot be given again',
  replayWebhookMessage: 'a message that waits goes out once',
};

test('what makes, moves or mails something can be repeated', (t) => {
  const posts = (Object.entries(routes) as [OperationId, Route][]).filter(([, { method }]) => method === 'POST');
  const without = posts.filter(([, route]) => !has(route, 'idempotency-key')).map(([id]) => id);
  t.deepEqual(without.sort(), Object.keys(repeatable).sort());
});

/** Changes and removals without `If-Match`, each with the reason. */
const unversioned: Partial<Record<OperationId, string>> = {
  endSession: 'a session is not changed by others',
  selectLogin: 'a session is not changed by others',
  endAccountSessions: 'whatever sessions there are end',
  endOwnSession: 'a session is not changed by others',
  refuseAuthorization: 'a request is answered once',
  removeAuthorization: 'whatever was allowed is withdrawn',
  removeConsent: 'whatever was allowed is ended',
  endOtherSessions: 'whatever other sessions there are end',
  endAccountSession: 'a session is not changed, only ended',
  changePassword: 'goes with the present password',
  revokeInvitation: 'an invitation is not changed, only answered, which is a conflict of its own',
  setSavedView: 'a view is the own one of a login',
  removeSavedView: 'a view is the own one of a login',
  setColumnChoice: 'a choice is the own one of a login, of which the last counts',
  setFavouriteCompany: 'a favourite is the own one of a login, and there or not',
  removeFavouriteCompany: 'a favourite is the own one of a login, and there or not',
  saveReconciliationExplanation: 'goes with the difference that was looked at',
  removeReconciliationExplanation: 'an explanation is taken back whole, whoever gave it',
  saveReturnWageCode: 'is one choice for a wage code, of which the last counts',
  removeLinkedProvider: 'a link is not changed, only there or not',
  removeProviderLink: 'a link is not changed, only there or not',
  removeConnection: 'a consent is taken back whole, whoever gave it',
};

test('a change or removal goes with the version that was seen', (t) => {
  const changes = (Object.entries(routes) as [OperationId, Route][]).filter(([, { method }]) =>
    ['PUT', 'PATCH', 'DELETE'].includes(method),
  );
  const without = changes.filter(([, route]) => !has(route, 'if-match')).map(([id]) => id);
  t.deepEqual(without.sort(), Object.keys(unversioned).sort());
  const loose = changes.filter(
    ([, { method, headers }]) => method === 'PATCH' && !(headers.required as string[]).includes('if-match'),
  );
  t.deepEqual(
    loose.map(([id]) => id),
    [],
    'a patch names the version always',
  );
});

test('a removal that names the version that was seen takes nothing else away', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(
    service,
    demoLogins.find(({ email }) => email.startsWith('beheer'))!,
  );
  const call = (method: string, path: string, body?: object, headers?: Record<string, string>) =>
    send(service, method, path, { token, body, headers });
  const ownerId = (await call('GET', '/debtors?limit=1')).body.items[0].id as string;
  const scheme = await call('POST', '/ledger-schemes', { ownerId, number: 4712, name: 'Leeg' });
  const client = await call('POST', '/clients', {
    name: 'Boekhoudsoftware',
    scopes: ['journals:read'],
    grantKind: 'all',
  });
  const webhook = await call('POST', '/webhooks', {
    url: 'https://boekhouding.example/loonpoort',
    types: ['run.locked'],
  });
  for (const [path, { status, text, body, headers }] of [
    ['/ledger-schemes', scheme],
    ['/clients', client],
    ['/webhooks', webhook],
  ] as const) {
    t.is(status, 201, text);
    const place = `${path}/${(body.client ?? body.webhook ?? body).id}`;
    t.is((await call('DELETE', place, undefined, { 'if-match': '"7"' })).status, 412, path);
    const etag = headers.get('etag') ?? (await call('GET', place)).headers.get('etag')!;
    t.is((await call('DELETE', place, undefined, { 'if-match': etag })).status, 204, path);
  }
});
