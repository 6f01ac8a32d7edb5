import type { Handler } from '../contract/handler.js';
import { RecoveryCode } from './factor.js';

export const getRecoveryCodes: Handler<'getRecoveryCodes'> = async ({ actor }, { database }) => {
  const { tenantId, personId } = actor;
  const codes = await RecoveryCode.query(database.read).where({ tenantId, personId });
  const left = codes.filter(({ usedAt }) => usedAt === null).length;
  return { body: { left, createdAt: codes[0]?.createdAt ?? null } };
};
