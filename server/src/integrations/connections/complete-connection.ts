import type { Handler } from '../../contract/handler.js';
import { packageName } from '../catalogue.js';
import { finishConsent } from './finish-consent.js';

export const completeConnection: Handler<'completeConnection'> = async ({ body, actor }, app) => {
  const { id, level, ownerId, package: key } = await finishConsent(app, actor, body);
  return { body: { id, level, ownerId, package: key, packageName: packageName(key) } };
};
