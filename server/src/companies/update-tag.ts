import type { Handler } from '../contract/handler.js';
import { refuseTaken } from '../contract/refusals.js';
import { findTag } from './find-tag.js';
import { Tag } from './tag.js';
import { toTag } from './to-tag.js';

export const updateTag: Handler<'updateTag'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { id, number, name, color } = await findTag(trx, actor, params.tagId);
    const row = { number, color, ...body, name: body.name?.trim() ?? name };
    const tag = await Tag.updateAtVersion<Tag>(trx, actor.tenantId, id, version!, {
      ...row,
      ...Tag.searchColumns(row),
    }).catch(refuseTaken('updateTag', '/number'));
    return { body: toTag(tag), version: tag.version };
  });
