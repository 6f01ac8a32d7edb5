import type { Handler } from '../contract/handler.js';
import { readTag } from './tag-rows.js';

export const getTag: Handler<'getTag'> = ({ params, actor }, app) => readTag(app.database.read, actor, params.tagId);
