import { codesOf, lengthFindings, lineFindings, type Codes } from '../codes.js';
import type { JournalEntry, PackageFinding } from '../journal-entry.js';
import type { PackageSettings } from '../format.js';
import { relationOf } from '../employee-relation.js';
import { costsOf } from '../settings.js';
import { date } from '../text.js';
import { isFormula, isWritable } from './cell.js';
import type { Column, ColumnSource, Template } from './template.js';
import { journalOf, yearPeriod } from './write.js';

/** A package can ask more than its template says. */
export interface ColumnRules {
  /** Accounts, cost centres and cost units are numbers. */
  digits?: boolean;
  /** The journal may be left out. */
  noJournal?: boolean;
  /** Lines that one file may have. */
  maxLines?: number;
}

/** The length of the narrowest column of each source. */
type Lengths = ReadonlyMap<ColumnSource, number>;

/** Finds all that the columns cannot hold, each code once. */
export function checkColumns(
  entry: JournalEntry,
  template: Template,
  settings: PackageSettings,
  rules: ColumnRules = {},
): PackageFinding[] {
  const lengths = lengthsOf([...template.columns, ...(template.head ?? [])]);
  const limit = (name: ColumnSource) => lengths.get(name) ?? Infinity;
  const all = codesOf(entry.lines, costsOf(settings), relationOf(settings));
  const codes: Codes = {
    accounts: lengths.has('account') ? all.accounts : new Map(),
    costCentres: lengths.has('costCentre') ? all.costCentres : new Set(),
    costUnits: lengths.has('costUnit') ? all.costUnits : new Set(),
    relations: lengths.has('relation') ? all.relations : new Set(),
  };
  return [
    ...missing(template, settings, lengths, rules),
    ...lineFindings(entry, rules.maxLines ?? Infinity),
    ...tooWide(entry, template, settings, lengths),
    ...lengthFindings(codes, {
      account: limit('account'),
      costCentre: limit('costCentre'),
      costUnit: limit('costUnit'),
      relation: limit('relation'),
    }),
    ...(rules.digits ? noDigits(codes) : []),
    ...unwritable(entry, codes, template, settings, lengths),
    ...tooLarge(entry, template, lengths),
  ];
}

function lengthsOf(columns: readonly Column[]): Lengths {
  const lengths = new Map<ColumnSource, number>();
  for (const { source, length = Infinity } of columns)
    lengths.set(source, Math.min(length, lengths.get(source) ?? Infinity));
  return lengths;
}

/** A file without accounts or amounts is none. */
function missing(
  template: Template,
  settings: PackageSettings,
  columns: Lengths,
  { noJournal }: ColumnRules,
): PackageFinding[] {
  const { quoting, separator, decimalSign, journal } = template;
  const has = (...sources: ColumnSource[]) => sources.every((source) => columns.has(source));
  const isComplete = has('account') && (has('amount') || has('debit', 'credit') || has('side', 'absoluteAmount'));
  const isAmbiguous = quoting === 'never' && separator === 'comma' && decimalSign === 'comma';
  return Object.entries({
    columns: !isComplete,
    [journal]: !noJournal && has('journalCode') && journalOf(template, settings) === '',
    quoting: isAmbiguous,
  }).flatMap(([label, isMissing]): PackageFinding[] =>
    isMissing ? [{ code: 'settingMissing', values: { label } }] : [],
  );
}

const departmentsOf = ({ lines }: JournalEntry): Set<string> =>
  new Set(lines.map(({ department }) => department ?? ''));

/** Returns the highest number of an employee on a line, which has the most digits; 0 where none has one. */
const highestEmployee = ({ lines }: JournalEntry): number =>
  lines.reduce((highest, { employeeNumber }) => Math.max(highest, employeeNumber ?? 0), 0);

/** Finds values other than accounts and costs that the template gives too little room. */
function tooWide(
  entry: JournalEntry,
  template: Template,
  settings: PackageSettings,
  lengths: Lengths,
): PackageFinding[] {
  const values: [ColumnSource, string][] = [
    ['journalCode', journalOf(template, settings)],
    ['year', String(entry.year)],
    ['period', String(entry.period)],
    ['yearPeriod', yearPeriod(entry)],
    ['shortYearPeriod', yearPeriod(entry).slice(2)],
    ['date', date(entry.date, template.dateFormat)],
    ['reference', entry.reference],
    ['number', String(entry.number)],
    ['lineNumber', String(entry.lines.length)],
    ['employeeNumber', String(highestEmployee(entry))],
    ...[...departmentsOf(entry)].map((each): [ColumnSource, string] => ['department', each]),
  ];
  return values
    .flatMap(([column, value]): PackageFinding[] => {
      const limit = lengths.get(column) ?? Infinity;
      return value.length > limit ? [tooShort(column, value, limit)] : [];
    })
    .concat(tooWideTexts(template));
}

/** Fixed texts differ per column. */
const tooWideTexts = ({ columns, head = [] }: Template): PackageFinding[] =>
  [...columns, ...head].flatMap(({ source, text = '', length = Infinity }) =>
    source === 'text' && text.length > length ? [tooShort(source, text, length)] : [],
  );

const tooShort = (column: ColumnSource, value: string, limit: number): PackageFinding => ({
  code: 'columnTooShort',
  values: { column, value, limit },
});

function noDigits({ accounts, costCentres, costUnits }: Codes): PackageFinding[] {
  const format = '[0-9]+';
  const others = (values: Iterable<string>) => [...values].filter((value) => !/^\d+$/.test(value));
  return [
    ...others(accounts.keys()).map((account): PackageFinding => ({
      code: 'accountFormat',
      values: { account, format },
    })),
    ...others(costCentres).map((costCentre): PackageFinding => ({
      code: 'costCentreFormat',
      values: { costCentre, format },
    })),
    ...others(costUnits).map((costUnit): PackageFinding => ({ code: 'costUnitFormat', values: { costUnit, format } })),
  ];
}

/** Codes are never changed, so what would have to be transliterated or neutralised is reported. */
function unwritable(
  entry: JournalEntry,
  codes: Codes,
  template: Template,
  settings: PackageSettings,
  columns: Lengths,
): PackageFinding[] {
  const values = new Set([
    ...codes.accounts.keys(),
    ...codes.costCentres,
    ...codes.costUnits,
    ...codes.relations,
    ...(columns.has('journalCode') ? [journalOf(template, settings)] : []),
    ...(columns.has('department') ? departmentsOf(entry) : []),
  ]);
  return [...values]
    .filter((value) => !isWritable(value, template) || isFormula(value))
    .map((value) => ({ code: 'characters', values: { value, encoding: template.encoding } }));
}

/** The length of a column counts digits and the decimal sign, not the minus sign. */
function tooLarge({ lines }: JournalEntry, { decimalSign }: Template, lengths: Lengths): PackageFinding[] {
  const length = Math.min(
    ...(['amount', 'absoluteAmount', 'debit', 'credit'] as const).map((source) => lengths.get(source) ?? Infinity),
  );
  const limit = 10 ** (decimalSign === 'none' ? length : length - 1);
  return lines
    .filter(({ amount }) => Math.abs(amount) >= limit)
    .map(({ account, amount }) => ({ code: 'amountTooLarge', values: { account, amount } }));
}
