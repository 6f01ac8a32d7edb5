import type { ExecutionContext } from 'ava';
import { refreshTokenGrant } from 'openid-client';
import type { OperationId, Route } from '@loonpoort/server/contract/route.js';
import { delegable } from '@loonpoort/server/oauth/authorization.js';
import { routes } from '@loonpoort/server/generated/routes.js';
import { labels } from '@loonpoort/server/generated/texts.js';
import { isForOperators, readContract, type Operation } from '../../sdk/generator/contract.js';
import { type Bureau, type LoginOf, openBureau } from '../accounts/bureau.js';
import { test } from '../harness/test.js';
import { programOf, tokensOf } from './flow.js';

const contract = await readContract(new URL('../../openapi.yaml', import.meta.url).pathname);
const operations = contract.operations.filter(({ permission }) => permission !== 'public');
const scopes = delegable(Object.keys(labels.Scope) as Parameters<typeof delegable>[0]);

/** The id of nothing, so that what is allowed changes nothing. */
const nowhere = '01938f2e-6b1a-7c3d-8e4f-0123456789ab';

/** A token for a login, with some of the scopes that its person consented to. */
interface Delegate {
  role: string;
  isManager: boolean;
  scopes: string[];
  token: string;
}

/** Gives a program the consent of a login with each role, and tokens with all scopes, each alone, and all but each. */
async function delegatesOf(bureau: Bureau): Promise<Delegate[]> {
  const { maasdal, debtor } = bureau.ids;
  const logins: (LoginOf & { email: string })[] = [
    { email: 'beheer2@oamkb.nl', role: 'administrator', grantKind: 'all' },
    { email: 'anna@maasdal.nl', role: 'accountant', firmId: maasdal, grantKind: 'all' },
    { email: 'kees@maasdal.nl', role: 'accountant', firmId: maasdal, grantKind: 'all', managesFirm: true },
    { email: 'eva@bakker.nl', role: 'employer', grantKind: 'debtors', grantIds: [debtor] },
    { email: 'mo@bakker.nl', role: 'manager', grantKind: 'debtors', grantIds: [debtor] },
    { email: 'jan@bakker.nl', role: 'employee', grantKind: 'debtors', grantIds: [debtor] },
  ];
  const program = await programOf(bureau, { scopes });
  const parts = [
    scopes,
    ...scopes.map((scope) => [scope]),
    ...scopes.map((one) => scopes.filter((each) => each !== one)),
  ];
  const found: Delegate[] = [];
  for (const { email, ...login } of logins) {
    await bureau.person(email, [login]);
    const { accessToken } = await bureau.signIn(email);
    let { refresh } = await tokensOf(bureau, program, accessToken, { scope: scopes.join(' ') });
    for (const part of parts) {
      const answer = await refreshTokenGrant(program.config, refresh, { scope: part.join(' ') });
      refresh = answer.refresh_token!;
      found.push({ role: login.role, isManager: login.managesFirm ?? false, scopes: part, token: answer.access_token });
    }
  }
  return found;
}

const isPermitted = ({ permission }: Operation, { role, isManager }: Delegate): boolean =>
  !Array.isArray(permission) || permission.includes(role) || (isManager && permission.includes('firmManager'));

/**
 * Leaves out what says nothing: what has no scope is forbidden with all of them, so fewer need not be tried; what has one is
 * tried with that alone, and with all others together.
 */
function isTelling({ scope, ...of }: Operation, delegate: Delegate): boolean {
  if (scope === undefined) return delegate.scopes === scopes && isPermitted(of as Operation, delegate);
  const { length } = delegate.scopes;
  return delegate.scopes.includes(scope) ? length === 1 : length >= scopes.length - 1;
}

/** Returns what the contract says of a call: the type of the problem, or that it is let in. */
function expected(of: Operation, delegate: Delegate): string {
  if (isForOperators(of)) return 'operator-unknown';
  if (of.scope === undefined) return 'forbidden';
  if (!delegate.scopes.includes(of.scope)) return 'insufficient-scope';
  return isPermitted(of, delegate) ? 'allowed' : 'forbidden';
}

async function outcome(bureau: Bureau, { method, path, body, xml }: Operation, token: string): Promise<string> {
  const values = { ...(body && { body: {} }), ...(xml && { headers: { 'content-type': 'application/xml' } }), token };
  const { status, body: problem } = await bureau.call(method, path.replaceAll(/\{\w+\}/g, nowhere), values);
  const type = String(problem?.type ?? '').replace('urn:loonpoort:problem:', '');
  return status === 401 || status === 403 ? type : 'allowed';
}

/** Returns where answers are not what the contract says. */
async function differences(bureau: Bureau, delegates: Delegate[]): Promise<string[]> {
  const found: string[] = [];
  for (const of of operations)
    for (const delegate of delegates.filter((each) => isTelling(of, each))) {
      const [says, answers] = [expected(of, delegate), await outcome(bureau, of, delegate.token)];
      const as = `${of.id} as ${delegate.role} with ${delegate.scopes.join(' ')}`;
      if (answers !== says) found.push(`${as}: ${answers}, not ${says}`);
    }
  return found;
}

test('a token for a person is let in exactly where its scope and the login are', async (t) => {
  const bureau = await openBureau(t);
  const delegates = await delegatesOf(bureau);
  const calls = operations.flatMap((of) =>
    delegates.filter((each) => isTelling(of, each)).map((each) => expected(of, each)),
  );
  for (const says of ['allowed', 'forbidden', 'insufficient-scope', 'operator-unknown'])
    t.true(calls.filter((each) => each === says).length > 10, says);
  t.log(`${calls.length} calls, of which ${calls.filter((each) => each === 'allowed').length} are let in`);
  t.deepEqual(await differences(bureau, delegates), []);

  // Planted: operations that forget that no scope is for them, which it is, and the role.
  const others = scopes.filter((scope) => scope !== 'companies:read').join(' ');
  const some = delegates.filter(
    ({ role, scopes: has }) =>
      (role === 'administrator' && has === scopes) ||
      (role === 'employer' && ['runs:read', others].includes(has.join(' '))),
  );
  t.deepEqual(await differences(bureau, some), []);
  plant(t, 'listAccounts', { scope: 'runs:read' });
  plant(t, 'listCompanies', { scope: 'runs:read' });
  plant(t, 'listRuns', { permission: 'person' });
  t.deepEqual(await differences(bureau, some), [
    `listAccounts as administrator with ${scopes.join(' ')}: allowed, not forbidden`,
    `listCompanies as employer with ${others}: allowed, not insufficient-scope`,
    'listRuns as employer with runs:read: allowed, not forbidden',
  ]);
});

function plant(t: ExecutionContext, id: OperationId, values: Partial<Route>): void {
  const kept = { ...routes[id] };
  Object.assign(routes[id], values);
  t.teardown(() => void Object.assign(routes[id], kept));
}
