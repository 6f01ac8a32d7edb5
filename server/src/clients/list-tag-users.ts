import { readTag } from '../companies/tag-rows.js';
import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { tagUsers } from '../scope/tag-users.js';

type Row = Omit<Schemas['TagUser'], 'loginId' | 'clientId'> & { id: string };

const list: List<Row, Schemas['TagUser'], SortColumn<'listTagUsers'>> = {
  select: `u.id, u.name, u.email, u.role, coalesce(f.name, '') AS "firmName", u.state`,
  from: `FROM ${tagUsers} AS u LEFT JOIN firms AS f ON f.tenant_id = u.tenant_id AND f.id = u.firm_id`,
  order: ['u.sort_name', 'u.id'],
  sorts: {
    name: byValue('u.sort_name'),
    email: orEmpty('u.email', byText),
    role: byLabel('u.role', labels.ViewerRole),
    firmName: orEmpty('f.name', byText),
    state: byLabel('u.state', labels.LoginState),
  },
  toItem: ({ id, ...row }) => ({
    loginId: row.role === 'software' ? null : id,
    clientId: row.role === 'software' ? id : null,
    ...row,
  }),
};

export const listTagUsers: Handler<'listTagUsers'> = async ({ params, query, actor }, { database }) => {
  const tag = await readTag(database.read, actor, params.tagId);
  const filter = and(
    { sql: 'u.tenant_id = ? AND u.tag_id = ?', bindings: [actor.tenantId, tag.body.id] },
    wordCondition(query.q ?? '', 'u.search_text'),
  );
  return { body: await readPage(database, list, filter, query) };
};
