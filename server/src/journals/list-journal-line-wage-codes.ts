import type { Handler, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { explainLine } from './explain-journal.js';
import type { BookingCause, LineSource } from './line-source.js';
import { toReasons } from './to-line-source.js';

type WageCode = Schemas['JournalLineWageCode'];

export const listJournalLineWageCodes: Handler<'listJournalLineWageCodes'> = async (
  { params, query, actor, language },
  app,
) => {
  const wageCodes = groupByWageCode(await explainLine(app.database.read, actor, params, language), language);
  const found = wageCodes.filter(({ wageCode, name }) => matchesWords(query.q, `${wageCode ?? ''} ${name ?? ''}`));
  return { body: pageOf(found, query, (each) => each) };
};

/** Adds up what each wage code has on a line; one that two schemes, or two parts of a line, put there stands there twice. */
function groupByWageCode(sources: readonly LineSource[], language: Language): WageCode[] {
  const keys = new Map<BookingCause, string>();
  const groups = new Map<string, { group: WageCode; employees: Set<number> }>();
  for (const { cause, rounding, amount, employee } of sources) {
    const key = keys.get(cause) ?? keyOf(cause);
    keys.set(cause, key);
    let known = groups.get(key);
    if (!known) {
      const { wageCode, name } = cause;
      const group = { wageCode, name, employees: 0, rounding: 0, amount: 0, ...toReasons(cause, language) };
      groups.set(key, (known = { group, employees: new Set() }));
    }
    known.group.rounding += rounding;
    known.group.amount += amount;
    known.employees.add(employee);
  }
  return [...groups.values()]
    .map(({ group, employees }) => ({ ...group, employees: employees.size }))
    .sort((a, b) => (a.wageCode ?? Infinity) - (b.wageCode ?? Infinity));
}

const keyOf = ({ wageCode, origin, side, scheme, part }: BookingCause): string =>
  JSON.stringify([wageCode, origin, side, scheme?.id, scheme?.version, scheme?.costCentre, part]);
