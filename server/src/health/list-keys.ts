import type { Handler } from '../contract/handler.js';
import { publicKeyCacheSeconds } from '../keys/index.js';

export const listKeys: Handler<'listKeys'> = async (_call, { keys }) => ({
  body: keys.jwks,
  maxAgeSeconds: publicKeyCacheSeconds,
});
