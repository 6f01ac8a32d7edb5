import type { QueryBuilder } from 'objection';
import type { Handler, Schemas } from '../contract/handler.js';
import { wordCondition } from '../database/index.js';
import { decodeCursor, page } from '../http/page.js';
import { Invitation } from './invitation.js';
import { invitationRow, type InvitationRow } from './invitation-view.js';

/** Newest first. */
export const listInvitations: Handler<'listInvitations'> = async ({ query, actor: { tenantId } }, app) => {
  const { q = '', state, limit = 50 } = query;
  const words = wordCondition(q, 'p.search_text');
  const matching = Invitation.query(app.database.read)
    .alias('i')
    .join('persons as p', (on) => on.on('p.tenantId', 'i.tenantId').on('p.id', 'i.personId'))
    .join('logins as l', (on) => on.on('l.tenantId', 'i.tenantId').on('l.id', 'i.loginId'))
    .leftJoin('firms as f', (on) => on.on('f.tenantId', 'l.tenantId').on('f.id', 'l.firmId'))
    .where('i.tenantId', tenantId)
    .whereRaw(words.sql, words.bindings)
    .modify(inState, state, app.now());
  const [before] = decodeCursor(query.cursor, 1) ?? [];
  const [total, rows] = await Promise.all([
    matching.clone().resultSize(),
    matching
      .clone()
      .select('i.*', 'p.name', 'l.role', 'f.name as firmName')
      .modify((invitations) => {
        if (before !== undefined) void invitations.where('i.id', '<', before);
      })
      .orderBy('i.id', 'desc')
      .limit(limit + 1),
  ]);
  return { body: page(rows as InvitationRow[], limit, total, ({ id }) => [id], (row) => invitationRow(app, row)) };
};

/** As `invitationState` tells them apart, in SQL. */
function inState(
  invitations: QueryBuilder<Invitation>,
  state: Schemas['InvitationState'] | undefined,
  now: Date,
): void {
  if (state === undefined) return;
  if (state === 'accepted') return void invitations.whereNotNull('i.acceptedAt');
  void invitations.whereNull('i.acceptedAt');
  if (state === 'revoked') return void invitations.whereNotNull('i.revokedAt');
  void invitations.whereNull('i.revokedAt').where('i.expiresAt', state === 'open' ? '>' : '<=', now.toISOString());
}
