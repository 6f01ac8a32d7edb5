import type { Handlers } from '../contract/handler.js';
import { version } from '../version.js';

export const service = {
  /** Takes the write lock and gives it back, which costs no disk write. */
  async getHealth(_call, { database }) {
    await database.transaction((trx) => trx.raw('SELECT 1'));
    return { body: { status: 'ok', version } };
  },
  listKeys: async (_call, { keys }) => ({ body: keys.jwks }),
} satisfies Partial<Handlers>;
