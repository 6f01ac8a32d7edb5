import type { Handler } from '../contract/handler.js';
import { findTag } from './find-tag.js';
import { toTag } from './to-tag.js';

export const getTag: Handler<'getTag'> = async ({ params, actor }, app) => {
  const tag = await findTag(app.database.read, actor, params.tagId);
  return { body: toTag(tag), version: tag.version };
};
