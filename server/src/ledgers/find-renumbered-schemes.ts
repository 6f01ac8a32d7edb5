import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { refuseUnknown } from '../contract/refusals.js';
import { rows } from '../database/index.js';
import {
  findScheme,
  isEditable,
  schemeColumns,
  type SchemeOfOwner,
  schemeTables,
  visibleSchemes,
} from './find-scheme.js';

/**
 * Reads the schemes that are named, or all that the login may change where none are.
 *
 * @throws Problem `rejected-input` at one that the login does not see; `forbidden` for one that it may not change
 */
export async function findRenumberedSchemes(
  knex: Knex,
  operation: 'renumberLedgerSchemes' | 'undoLedgerRenumbering',
  actor: Actor,
  ids: readonly string[] | undefined,
): Promise<SchemeOfOwner[]> {
  if (ids === undefined) {
    const { sql, bindings } = visibleSchemes(actor, 's');
    const all = await rows<SchemeOfOwner>(knex, `SELECT ${schemeColumns} ${schemeTables} WHERE ${sql}`, bindings);
    return all.filter((scheme) => isEditable(scheme, actor));
  }
  const schemes: SchemeOfOwner[] = [];
  for (const [index, id] of ids.entries()) {
    const scheme = await findScheme(knex, actor, id).catch(refuseUnknown(operation, `/schemeIds/${index}`));
    if (!isEditable(scheme, actor)) throw new Problem('forbidden');
    schemes.push(scheme);
  }
  return schemes;
}
