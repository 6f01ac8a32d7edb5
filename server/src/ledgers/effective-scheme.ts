import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { CostCentre } from '../companies/cost-centre.js';
import { numberIn, rows } from '../database/index.js';
import { findSchemeByNumber } from './find-scheme-by-number.js';
import { LedgerScheme } from './ledger-scheme.js';
import type { SchemeContent } from './scheme-content.js';
import { readTimeline, type SchemeTimeline } from './scheme-timeline.js';

/** A company's scheme, with those of cost centres that deviate from it. */
export interface EffectiveScheme extends SchemeContent {
  /** The schemes of cost centres, by the code of the cost centre. */
  deviations: Map<string, SchemeContent>;
}

/**
 * Gives an expression for the id of the scheme that a company is booked under: the one whose number it names, of its
 * debtor or else of the bureau; the bureau's first where it names none.
 *
 * @param company alias of `companies` in the statement
 */
export function effectiveSchemeId(company: string): string {
  // In these words, with an expression on both sides, the index of schemes by owner and number finds them.
  const select = (owner: string, condition: string) => `(SELECT ls.id FROM ledger_schemes AS ls
    WHERE ls.tenant_id = ${company}.tenant_id AND coalesce(ls.debtor_id, '') = ${owner}${condition})`;
  const name = `${company}.ledger_scheme`;
  const named = ` AND ls.number = ${numberIn(name)} AND CAST(ls.number AS TEXT) = ${name}`;
  return `CASE WHEN ${name} IS NULL THEN ${select("''", ' ORDER BY ls.number LIMIT 1')}
    ELSE coalesce(${select(`coalesce(${company}.debtor_id, '')`, named)}, ${select("''", named)}) END`;
}

/**
 * Reads what companies are booked under, see `effectiveSchemeId`. A scheme that several companies share is read once,
 * and so is what a company is booked under on a day.
 */
export class EffectiveSchemes {
  readonly #timelines = new Map<string, Promise<SchemeTimeline>>();
  readonly #schemes = new Map<string, Promise<EffectiveScheme | undefined>>();

  constructor(
    readonly knex: Knex,
    readonly tenantId: string,
    /** Schemes, by their id, as they would be: read instead of those that are there. */
    readonly changed: ReadonlyMap<string, SchemeTimeline> = new Map(),
  ) {}

  /**
   * @param on the day (`YYYY-MM-DD`) that says which state of the scheme holds: see `schemeDay`
   * @returns undefined when the company names a scheme that is not there, or the bureau has none
   */
  of(companyId: string, on: string): Promise<EffectiveScheme | undefined> {
    const key = `${companyId} ${on}`;
    const known = this.#schemes.get(key) ?? this.#readOf(companyId, on);
    this.#schemes.set(key, known);
    return known;
  }

  async #readOf(companyId: string, on: string): Promise<EffectiveScheme | undefined> {
    const { knex, tenantId } = this;
    const [company] = await rows<{ debtorId: string; schemeId: string | null }>(
      knex,
      `SELECT c.debtor_id AS "debtorId", ${effectiveSchemeId('c')} AS "schemeId"
       FROM companies AS c WHERE c.tenant_id = ? AND c.id = ?`,
      [tenantId, companyId],
    );
    if (!company?.schemeId) return undefined;
    const content = (await this.#timeline(company.schemeId)).at(on);
    const deviations = new Map<string, SchemeContent>();
    const centres = await CostCentre.query(knex)
      .where({ tenantId, companyId })
      .whereNotNull('ledgerScheme')
      .orderBy('code');
    for (const { code, ledgerScheme } of centres) {
      const own = await findSchemeByNumber(knex, { tenantId, debtorId: company.debtorId, number: ledgerScheme! });
      if (own && own.id !== content.id) deviations.set(code, (await this.#timeline(own.id)).at(on));
    }
    return { ...content, deviations };
  }

  #timeline(id: string): Promise<SchemeTimeline> {
    const known = this.#timelines.get(id);
    if (known) return known;
    const timeline = this.#read(id);
    this.#timelines.set(id, timeline);
    return timeline;
  }

  async #read(id: string): Promise<SchemeTimeline> {
    const changed = this.changed.get(id);
    if (changed) return changed;
    const scheme = await LedgerScheme.query(this.knex).findById([this.tenantId, id]).throwIfNotFound();
    return readTimeline(this.knex, scheme);
  }
}

/** Reads what one company is booked under on a day, as `EffectiveSchemes` does. */
export const readEffectiveScheme = (
  knex: Knex,
  tenantId: string,
  companyId: string,
  on: string,
): Promise<EffectiveScheme | undefined> => new EffectiveSchemes(knex, tenantId).of(companyId, on);

/**
 * Writes down what a scheme says of each of these wage codes, as `code:hash` with spaces between: as long as it stays
 * the same, a run with these codes is booked the same.
 */
export function hashCodes(scheme: EffectiveScheme, wageCodes: Iterable<number>): string {
  const known = hashes.get(scheme) ?? new Map<number, string>();
  hashes.set(scheme, known);
  const hashOf = (code: number): string => {
    const hash = known.get(code) ?? hashCode(scheme, code);
    known.set(code, hash);
    return hash;
  };
  const codes = [...new Set(wageCodes)].sort((a, b) => a - b);
  return codes.map((code) => `${code}:${hashOf(code)}`).join(' ');
}

/** Many runs of a company have the same codes. */
const hashes = new WeakMap<EffectiveScheme, Map<number, string>>();

function hashCode(scheme: EffectiveScheme, code: number): string {
  const parts = [['', scheme] as const, ...scheme.deviations];
  const content = parts.map(([costCentre, { accounts, lines }]) => {
    const line = lines.get(code);
    // Not since when: that moves no amount.
    const said = line && { ...line, validFrom: undefined };
    const account = (number: string | null | undefined) => (number ? accounts.get(number) : null);
    const ofParts = line?.parts?.flatMap(({ debit, credit }) => [account(debit), account(credit)]) ?? [];
    return [costCentre, said ?? null, account(line?.debit), account(line?.credit), ...ofParts];
  });
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

/** Returns whether two results of `hashCodes` say otherwise of a wage code that both know. */
export function isBookedOtherwise(before: string, now: string): boolean {
  const known = new Map(before.split(' ').map((each) => each.split(':') as [string, string]));
  return now.split(' ').some((each) => {
    const [code, hash] = each.split(':') as [string, string];
    return known.has(code) && known.get(code) !== hash;
  });
}
