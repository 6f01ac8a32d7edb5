import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { plusOne, rows, StaleVersionError } from '../database/index.js';
import { tagUsers } from '../scope/tag-users.js';
import { Debtor } from './debtor.js';
import { DebtorTag, Tag } from './tag.js';

/** The users that the refusal names; of the others it says how many there are. */
const namedAtMost = 5;

/** Refuses what a grant names: without it the grant would silently come to less, and no reader of it could tell why. */
export const removeTag: Handler<'removeTag'> = async ({ params, actor, version }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const tag = await Tag.query(trx).findById([tenantId, params.tagId]);
    if (!tag) throw new Problem('not-found');
    const { id } = tag;
    if (tag.version !== version) throw new StaleVersionError(Tag.tableName, id, version!);
    const users = await usersOf(trx, tag);
    if (users) throw new Problem('tag-in-use', { values: { users } });
    // Whoever has one of its debtors in a form learns that its tags are no longer what the form shows.
    const tagged = DebtorTag.query(trx).select('debtorId').where({ tenantId, tagId: id });
    await Debtor.query(trx)
      .patch({ version: plusOne('version') })
      .where({ tenantId })
      .whereIn('id', tagged);
    await DebtorTag.query(trx).delete().where({ tenantId, tagId: id });
    await Tag.query(trx).deleteById([tenantId, id]);
  });

/** Names those who see debtors by a tag; it is empty where there is nobody. */
async function usersOf(trx: Knex, { tenantId, id }: Tag): Promise<string> {
  const users = await rows<{ name: string; total: number }>(
    trx,
    `SELECT u.name, count(*) OVER () AS total FROM ${tagUsers} AS u WHERE u.tenant_id = ? AND u.tag_id = ?
     ORDER BY u.sort_name, u.id LIMIT ?`,
    [tenantId, id, namedAtMost],
  );
  const others = (users[0]?.total ?? 0) - users.length;
  return [...users.map(({ name }) => name), ...(others > 0 ? [`+ ${others}`] : [])].join(', ');
}
