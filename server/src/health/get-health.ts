import type { Handler } from '../contract/handler.js';
import { rows } from '../database/index.js';
import { version } from '../version.js';

/** Takes the write lock and gives it back, which costs no disk write. */
export const getHealth: Handler<'getHealth'> = async (_call, { database }) => {
  await database.transaction((trx) => rows(trx, 'SELECT 1'));
  return { body: { status: 'ok', version } };
};
