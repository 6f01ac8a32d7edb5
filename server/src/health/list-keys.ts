import type { Handler } from '../contract/handler.js';

export const listKeys: Handler<'listKeys'> = async (_call, { keys }) => ({ body: keys.jwks });
