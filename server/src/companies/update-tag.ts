import type { Handler } from '../contract/handler.js';
import { refuseTaken } from '../contract/refusals.js';
import { Tag } from './tag.js';
import { readTag } from './tag-rows.js';

export const updateTag: Handler<'updateTag'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { id, number, name, color } = (await readTag(trx, actor, params.tagId)).body;
    const row = { number, color, ...body, name: body.name?.trim() ?? name };
    await Tag.updateAtVersion<Tag>(trx, actor.tenantId, id, version!, {
      ...row,
      ...Tag.searchColumns(row),
    }).catch(refuseTaken('updateTag', '/number'));
    return readTag(trx, actor, id);
  });
