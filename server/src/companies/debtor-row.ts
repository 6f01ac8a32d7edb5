import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Answer, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { jsonObjects, rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { isClosed } from './standing.js';
import { today } from './wage-period.js';

/** A debtor as it is read in one statement. */
export interface DebtorRow extends Omit<Schemas['Debtor'], 'tags' | 'tagIds' | 'tagNames' | 'state'> {
  /** The labels as JSON, because a debtor has several. */
  tags: string;
  version: number;
}

export const debtorRows = {
  select: `d.id, d.number, d.name, d.firm_id AS "firmId", coalesce(f.name, '') AS "firmName", d.ends_on AS "endsOn", d.version, (
    SELECT ${jsonObjects({ id: 't.id', number: 't.number', name: 't.name', color: 't.color' })}
    FROM debtor_tags AS dt JOIN tags AS t ON t.tenant_id = dt.tenant_id AND t.id = dt.tag_id
    WHERE dt.tenant_id = d.tenant_id AND dt.debtor_id = d.id) AS tags`,
  from: 'FROM debtors AS d LEFT JOIN firms AS f ON f.tenant_id = d.tenant_id AND f.id = d.firm_id',
};

export function toDebtor(
  { id, number, name, firmId, firmName, tags: json, endsOn }: DebtorRow,
  { now }: Pick<App, 'now'>,
): Schemas['Debtor'] {
  const tags = (JSON.parse(json) as Schemas['Tag'][]).sort((a, b) => a.number - b.number);
  const tagNames = tags.map((tag) => tag.name).join(', ');
  const state = isClosed({ endsOn }, today(now())) ? 'closed' : 'open';
  return { id, number, name, firmId, firmName, tags, tagIds: tags.map((tag) => tag.id), tagNames, endsOn, state };
}

/**
 * Reads a debtor as far as the login sees it, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readDebtor(
  app: Pick<App, 'now'>,
  knex: Knex,
  actor: Actor,
  id: string,
): Promise<Answer<Schemas['Debtor']>> {
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const [row] = await rows<DebtorRow>(
    knex,
    `SELECT ${debtorRows.select} ${debtorRows.from} WHERE (${sql}) AND d.id = ?`,
    [...bindings, id],
  );
  if (!row) throw new Problem('not-found');
  return { body: toDebtor(row, app), version: row.version };
}
