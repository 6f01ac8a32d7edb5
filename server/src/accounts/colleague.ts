import type { Knex } from 'knex';
import type { Answer, PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { type Condition, rows } from '../database/index.js';
import { colleagueGrantErrors, ownTargets } from './colleague-grant.js';
import type { Grant } from './grant-rules.js';
import { Login, LoginGrant } from './login.js';
import { loginTexts } from './login-texts.js';
import { scopeText } from './to-login.js';

export interface ColleagueRow {
  id: string;
  name: string;
  email: string;
  state: Schemas['LoginState'];
}

/** The bureau knows a person who was invited, and who is nobody's colleague here yet, by more than the address. */
const isStranger = `(l.accepted_at IS NULL AND EXISTS (SELECT 1 FROM logins AS o
  WHERE o.tenant_id = l.tenant_id AND o.person_id = l.person_id AND (o.firm_id IS NULL OR o.firm_id <> l.firm_id)))`;

const unlessStranger = (column: string): string => `CASE WHEN ${isStranger} THEN p.email ELSE ${column} END`;

/** Says of a login `l` and its person `p` whether it can be used, in SQL. */
export const colleagueState = `(CASE WHEN l.disabled_at IS NOT NULL OR p.disabled_at IS NOT NULL THEN 'disabled'
  WHEN l.accepted_at IS NULL THEN 'invited' ELSE 'active' END)`;

/** What is read of the logins `l` of a firm and their persons `p`, and by what they are searched and sorted. */
export const colleagueColumns = {
  select: `l.id, ${unlessStranger('p.name')} AS name, p.email, ${colleagueState} AS state`,
  from: 'FROM logins AS l JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id',
  searchText: unlessStranger('p.search_text'),
  sortName: unlessStranger('p.sort_name'),
};

/** Selects the logins `l` of the firm that a login manages. */
export const ofOwnFirm = ({ tenantId, login }: PersonActor): Condition => ({
  sql: `l.tenant_id = ? AND l.role = 'accountant' AND l.firm_id = ?`,
  bindings: [tenantId, login.firmId ?? ''],
});

/** Returns what a login grants. */
export async function grantOf(db: Knex, { tenantId, id, grantKind }: Login): Promise<Grant> {
  const grants = await LoginGrant.query(db).where({ tenantId, loginId: id }).orderBy('targetId');
  return { grantKind, grantIds: grants.map(({ targetId }) => targetId) };
}

/** Returns whose login it is to change: a login that sees more than the caller is the bureau's. */
export async function accessTo(db: Knex, actor: PersonActor, login: Login): Promise<Schemas['Colleague']['access']> {
  if (login.personId === actor.personId) return 'own';
  if (login.managesFirm) return 'manager';
  const wider = await colleagueGrantErrors(db, 'updateColleague', actor, await grantOf(db, login));
  return wider.length > 0 ? 'wider' : 'manageable';
}

export async function toColleague(
  db: Knex,
  actor: PersonActor,
  { id, name, email, state }: ColleagueRow,
  language: Language,
): Promise<Schemas['Colleague']> {
  const login = await Login.query(db).findById([actor.tenantId, id]).throwIfNotFound();
  const grant = await grantOf(db, login);
  const access = await accessTo(db, actor, login);
  const sees = access === 'own' || (await colleagueGrantErrors(db, 'updateColleague', actor, grant)).length === 0;
  return {
    id,
    name,
    email,
    state,
    grantKind: grant.grantKind as Schemas['ColleagueGrantKind'],
    grantIds: await ownTargets(db, actor, grant),
    // How much more somebody sees is not the caller's to know.
    scope: sees ? await scopeText(db, login, language) : loginTexts.more[language],
    access,
    lastUsedAt: login.lastUsedAt,
  };
}

/**
 * Reads a login of the own firm, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readColleague(
  db: Knex,
  actor: PersonActor,
  id: string,
  language: Language,
): Promise<Answer<Schemas['Colleague']>> {
  const { sql, bindings } = ofOwnFirm(actor);
  const [row] = await rows<ColleagueRow & { version: number }>(
    db,
    `SELECT ${colleagueColumns.select}, l.version ${colleagueColumns.from} WHERE ${sql} AND l.id = ?`,
    [...bindings, id],
  );
  if (!row) throw new Problem('not-found');
  return { body: await toColleague(db, actor, row, language), version: row.version };
}

/**
 * Finds a login of the own firm that the caller may change or end.
 *
 * @throws Problem `not-found`, `own-login`, or `login-of-bureau` where it manages the firm too
 */
export async function findColleague(trx: Knex.Transaction, actor: PersonActor, id: string): Promise<Login> {
  const { tenantId, personId, login } = actor;
  const found = await Login.query(trx).findOne({ tenantId, id, role: 'accountant', firmId: login.firmId ?? '' });
  if (!found) throw new Problem('not-found');
  if (found.personId === personId) throw new Problem('own-login');
  if (found.managesFirm) throw new Problem('login-of-bureau');
  return found;
}
