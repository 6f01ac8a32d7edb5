import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import type { Condition } from '../database/index.js';
import { readMessage } from './messages/read-message.js';
import { saveMessage } from './save-message.js';

/**
 * Brings in the message of a wage-tax return. It is read to its end before anything is written, so that a slow sender
 * holds up nobody.
 *
 * @param seen on `c`, the companies among which the return's is looked for
 * @throws MessageError that says why the message is not taken
 */
export async function importReturn(
  { database }: Pick<App, 'database'>,
  tenantId: string,
  bytes: AsyncIterable<Uint8Array>,
  seen: Condition,
  language: Language,
): Promise<Schemas['WageTaxReturnImport']> {
  const message = await readMessage(bytes);
  return database.transaction((trx) => saveMessage(trx, tenantId, message, seen, language));
}
