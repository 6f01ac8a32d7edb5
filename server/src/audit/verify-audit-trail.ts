import type { Database } from '../database/index.js';
import type { Handler } from '../contract/handler.js';
import { fill, type Language } from '../contract/text.js';
import { messages } from '../generated/texts.js';
import { type Verification, verifyChain } from './verify-chain.js';

/** Whoever asks while a check goes on gets what that one finds. */
const underWay = new WeakMap<Database, Map<string, Promise<Verification>>>();

export const verifyAuditTrail: Handler<'verifyAuditTrail'> = async (
  { actor: { tenantId }, language },
  { database },
) => {
  const known = underWay.get(database) ?? new Map<string, Promise<Verification>>();
  underWay.set(database, known);
  const checking = known.get(tenantId) ?? verifyChain(database, tenantId).finally(() => known.delete(tenantId));
  known.set(tenantId, checking);
  const found = await checking;
  const { entries, headSeq, headHash, fault } = found;
  return {
    body: {
      intact: fault === undefined,
      message: toMessage(found, language),
      entries,
      headSeq,
      headHash,
      seq: fault?.seq ?? null,
      fault: fault?.fault ?? null,
    },
  };
};

/** Says what was found, and what to do about it. */
export function toMessage({ entries, fault }: Verification, language: Language): string {
  if (fault) {
    const what = fill(messages.AuditFault[fault.fault][language], { seq: fault.seq });
    return language === 'nl'
      ? `${what} Bewaar de database zoals die is, en vraag de beheerder van de installatie wie erbij kon.`
      : `${what} Keep the database as it is, and ask the operator of the installation who had access to it.`;
  }
  return language === 'nl'
    ? `Alle ${entries} regels staan er zoals ze zijn vastgelegd.`
    : `All ${entries} entries are as they were recorded.`;
}
