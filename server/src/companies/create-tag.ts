import type { Handler } from '../contract/handler.js';
import { refuseTaken } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { Tag } from './tag.js';
import { readTag } from './tag-rows.js';

export const createTag: Handler<'createTag'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { number, color } = call.body;
    const row = { number, color: color!, name: call.body.name.trim() };
    const { id } = await Tag.query(trx)
      .insert({ tenantId: call.actor.tenantId, ...row, ...Tag.searchColumns(row) })
      .catch(refuseTaken('createTag', '/number'));
    return { status: 201, ...(await readTag(trx, call.actor, id)) };
  });
