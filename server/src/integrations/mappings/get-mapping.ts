import type { Handler } from '../../contract/handler.js';
import { findMapping, toMapping } from './find-mapping.js';

export const getMapping: Handler<'getMapping'> = async ({ params, actor }, app) => {
  const mapping = await findMapping(app.database.read, actor, params.companyId);
  return { body: toMapping(mapping), version: mapping.version };
};
