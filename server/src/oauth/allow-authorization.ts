import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Body, Handler, PersonActor } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { and, anyOf, insertRows, rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { Authorization, consentTimeMs } from './authorization.js';
import { answerRequest, type AuthorizationRequest, findRequest } from './authorization-request.js';
import { clearStandings } from './standing.js';

export const allowAuthorization: Handler<'allowAuthorization'> = async (call, app) => {
  const { body, actor } = call;
  const redirectTo = await app.database.transaction(async (trx) => {
    const request = await findRequest(app, trx, call);
    const companyIds = body.companies === 'chosen' ? await checkedCompanies(trx, actor, body) : undefined;
    const consent = await saveConsent(app, trx, actor, request, companyIds);
    return answerRequest(app, trx, request, {
      login: { accountId: actor.login.id, remember: false },
      consent: { grantId: consent.id },
    });
  });
  clearStandings(app);
  return { status: 201, body: { redirectTo } };
};

/** @throws Problem `rejected-input` where none are chosen, or the login does not see one */
async function checkedCompanies(
  trx: Knex.Transaction,
  actor: PersonActor,
  { companyIds = [] }: Body<'allowAuthorization'>,
): Promise<string[]> {
  if (companyIds.length === 0) throw fieldProblem(fieldError('allowAuthorization', '/companyIds', 'required'));
  const { sql, bindings } = and(scopeOf(actor).companies('c'), anyOf('c.id', companyIds));
  const found = await rows<{ id: string }>(trx, `SELECT c.id FROM companies AS c WHERE ${sql}`, bindings);
  const seen = new Set(found.map(({ id }) => id));
  const { code, values } = fieldError('allowAuthorization', '/companyIds', 'notFound');
  const errors = companyIds.flatMap((id, index) =>
    seen.has(id) ? [] : [{ pointer: `/companyIds/${index}`, code, values }],
  );
  if (errors.length > 0) throw fieldProblem(...errors);
  return companyIds;
}

/** There is one consent of a login to a client: what still holds of it stays, for the companies that are chosen now. */
async function saveConsent(
  app: App,
  trx: Knex.Transaction,
  { tenantId, sessionId, login }: PersonActor,
  { client, scopes, offline }: AuthorizationRequest,
  companyIds: string[] | undefined,
): Promise<Authorization> {
  const now = app.now();
  const key = { tenantId, clientId: client.id, loginId: login.id };
  const before = await Authorization.query(trx).findOne(key);
  const holds = before?.endedReason === null && before.expiresAt > now.toISOString();
  const values = {
    sessionId,
    scopes: [...new Set([...(holds ? before.scopes : []), ...scopes])].sort(),
    offline: offline || (holds && before.offline),
    onlyChosen: companyIds !== undefined,
    endedReason: null,
    expiresAt: new Date(now.getTime() + consentTimeMs).toISOString(),
  };
  const { id } = before ?? (await Authorization.query(trx).insert({ ...key, ...values, createdAt: now.toISOString() }));
  if (before) await Authorization.query(trx).patch(values).where({ tenantId, id });
  const consent = { tenant_id: tenantId, authorization_id: id };
  await rows(trx, 'DELETE FROM authorization_companies WHERE tenant_id = ? AND authorization_id = ?', [tenantId, id]);
  const chosen = (companyIds ?? []).map((companyId) => [companyId]);
  await insertRows(trx, 'authorization_companies', consent, ['company_id'], chosen);
  return Authorization.query(trx).findById([tenantId, id]).throwIfNotFound();
}
