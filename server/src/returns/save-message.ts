import type { Knex } from 'knex';
import type { PeriodType, WageTaxPeriod } from '../companies/company.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { type Condition, rows } from '../database/index.js';
import { MessageError } from './messages/message-error.js';
import type { PeriodContent, ReturnMessage } from './messages/read-message.js';
import { withBalances, writeReturnContent } from './return-content.js';
import { findReturnSpan, returnPeriodText, returnPeriodType } from './return-span.js';
import { WageTaxReturn } from './wage-tax-return.js';

interface FoundCompany {
  id: string;
  name: string;
  periodType: PeriodType;
  wageTaxPeriod: WageTaxPeriod | null;
}

/**
 * Keeps what a message declares with the company of its wage-tax number.
 *
 * @param seen on `c`, the companies among which it is looked for
 * @throws MessageError where there is no such company, or its returns are of other periods
 */
export async function saveMessage(
  trx: Knex.Transaction,
  tenantId: string,
  message: ReturnMessage,
  seen: Condition,
  language: Language,
): Promise<Schemas['WageTaxReturnImport']> {
  const company = await findByNumber(trx, tenantId, message.wageTaxNumber, seen);
  const periods: Schemas['ImportedReturnPeriod'][] = [];
  for (const content of message.periods)
    periods.push(await savePeriod(trx, { tenantId, company, message, content }, language));
  return { companyId: company.id, companyName: company.name, kind: message.kind, periods };
}

interface PeriodInput {
  tenantId: string;
  company: FoundCompany;
  message: ReturnMessage;
  content: PeriodContent;
}

async function savePeriod(
  trx: Knex.Transaction,
  { tenantId, company, message, content }: PeriodInput,
  language: Language,
): Promise<Schemas['ImportedReturnPeriod']> {
  const span = findReturnSpan(content.start, content.end);
  if (!span) throw new MessageError('returnSpan', { line: content.spanLine });
  const periodText = returnPeriodText(span, language);
  if (returnPeriodType(company) !== span.type)
    throw new MessageError('returnPeriodType', { period: periodText, company: company.name });
  const { year, period } = span;
  const identity = { tenantId, companyId: company.id, year, period };
  const before = await WageTaxReturn.query(trx).findOne(identity);
  const outcome = outcomeOf(before, message);
  const declared = message.kind === 'corrections' ? await withBalances(trx, before, content) : content;
  const incomes = content.incomes.length;
  if (outcome === 'created' || outcome === 'updated') {
    const columns = {
      source: 'message' as const,
      total: declared.total,
      messageCreatedAt: message.createdAt,
      messageHash: message.hash,
      incomes,
    };
    const saved = before
      ? await WageTaxReturn.updateAtVersion(trx, tenantId, before.id, before.version, columns)
      : await WageTaxReturn.query(trx).insertAndFetch({ ...identity, ...columns, version: 1 });
    await writeReturnContent(trx, saved, declared, message.kind);
  }
  return { outcome, year, period, periodText, incomes, total: declared.total };
}

/** Files come in any order, so the message that was made last stays. */
function outcomeOf(
  before: WageTaxReturn | undefined,
  { hash, createdAt }: ReturnMessage,
): Schemas['WageTaxReturnOutcome'] {
  if (!before) return 'created';
  if (before.messageHash === hash) return 'unchanged';
  return before.messageCreatedAt !== null && before.messageCreatedAt > createdAt ? 'older' : 'updated';
}

async function findByNumber(
  trx: Knex.Transaction,
  tenantId: string,
  number: string,
  seen: Condition,
): Promise<FoundCompany> {
  const found = await rows<FoundCompany>(
    trx,
    `SELECT c.id, c.name, c.period_type AS "periodType", c.wage_tax_period AS "wageTaxPeriod" FROM companies AS c
      WHERE c.tenant_id = ? AND c.wage_tax_number = ? AND c.kind <> 'template' AND (${seen.sql}) ORDER BY c.sort_name`,
    [tenantId, number, ...seen.bindings],
  );
  const companies = found.map(({ name }) => name).slice(0, 5);
  if (found.length > 1) throw new MessageError('returnCompanies', { number, companies: companies.join(', ') });
  if (!found[0]) throw new MessageError('returnCompany', { number });
  return found[0];
}
