import type { Handler } from '../contract/handler.js';

/** Says that the service reads, to whoever asks: so it tells nothing else, and holds up no writer. */
export const getHealth: Handler<'getHealth'> = async (_call, { database }) => {
  await database.rows('SELECT 1');
  return { body: { status: 'ok' } };
};
