import type { Schemas } from '../contract/handler.js';
import type { Factor } from './factor.js';

export const toFactor = (factor: Factor): Schemas['Factor'] => {
  const { id, type, name, createdAt, lastUsedAt, blockedAt, version } = factor;
  return { id, type, name, createdAt, lastUsedAt, isBlocked: blockedAt !== null, version };
};
