import { labels } from '../../../generated/texts.js';
import type { JournalEntry, EntryLine } from '../journal-entry.js';
import type { PackageSettings } from '../format.js';
import { relationOf } from '../employee-relation.js';
import { costsOf } from '../settings.js';
import { chunks, date, decimal } from '../text.js';
import { quote, toText } from './cell.js';
import { type Column, separators, type Template, textual } from './template.js';

type Cell = (line: EntryLine, number: number) => string;

const lineEndings = { crlf: '\r\n', lf: '\n' } as const satisfies Record<Template['lineEnding'], string>;

/** Stands for the journal as a whole in a head line. */
const noLine: EntryLine = {
  account: '',
  accountName: '',
  rgs: null,
  balance: true,
  costCentre: null,
  costUnit: null,
  department: null,
  employeeNumber: null,
  description: '',
  amount: 0,
};

/** Writes the file in parts of whole lines. */
export const writeColumns = (entry: JournalEntry, template: Template, settings: PackageSettings): Iterable<string> =>
  chunks(linesOf(entry, template, settings));

function* linesOf(entry: JournalEntry, template: Template, settings: PackageSettings): Generator<string> {
  if (template.header) yield headings(template);
  if (template.head) yield compile(template.head, entry, template, settings)(noLine, 0);
  const row = compile(template.columns, entry, template, settings);
  let number = 0;
  for (const line of entry.lines) yield row(line, ++number);
}

const headings = (template: Template): string =>
  template.columns
    .map(({ source, heading, text }) => heading ?? text ?? (source === 'empty' ? '' : labels.ColumnSource[source].nl))
    .map((heading) => quote(toText(heading, template), true, template))
    .join(separators[template.separator]) + lineEndings[template.lineEnding];

/** Returns a function that writes a line of the file; what is the same on every line is worked out once. */
function compile(columns: readonly Column[], entry: JournalEntry, template: Template, settings: PackageSettings): Cell {
  const pieces: { before: string; cell: Cell }[] = [];
  let text = '';
  columns.forEach((column, index) => {
    if (index > 0) text += separators[template.separator];
    const value = cellOf(column, entry, template, settings);
    const isText = textual.has(column.source);
    if (typeof value === 'string') {
      text += quote(value, isText, template);
      return;
    }
    pieces.push({ before: text, cell: (line, number) => quote(value(line, number), isText, template) });
    text = '';
  });
  const end = text + lineEndings[template.lineEnding];
  return (line, number) => {
    let row = '';
    for (const { before, cell } of pieces) row += before + cell(line, number);
    return row + end;
  };
}

/** Returns what stands in a column: one text, or one per line. */
function cellOf(
  { source, length, text = '' }: Column,
  entry: JournalEntry,
  template: Template,
  settings: PackageSettings,
): string | Cell {
  const money = (cents: number): string =>
    template.decimalSign === 'none' ? String(cents) : decimal(cents, template.decimalSign === 'comma' ? ',' : '.');
  const costs = costsOf(settings);
  switch (source) {
    case 'journalCode':
      return journalOf(template, settings);
    case 'year':
      return String(entry.year);
    case 'period':
      return String(entry.period);
    case 'yearPeriod':
      return yearPeriod(entry);
    case 'shortYearPeriod':
      return yearPeriod(entry).slice(2);
    case 'date':
      return date(entry.date, template.dateFormat);
    case 'reference':
      return entry.reference;
    case 'number':
      return String(entry.number);
    case 'journalDescription':
      return toText(entry.description, template, length);
    case 'text':
      return toText(text, template);
    case 'empty':
      return '';
    case 'lineNumber':
      return (_, number) => String(number);
    case 'account':
      return (line) => line.account;
    case 'accountName':
      return (line) => toText(line.accountName, template, length);
    case 'description':
      return (line) => toText(line.description, template, length);
    case 'amount':
      return ({ amount }) => money(amount);
    case 'debit':
      return ({ amount }) => (amount > 0 ? money(amount) : '');
    case 'credit':
      return ({ amount }) => (amount < 0 ? money(-amount) : '');
    case 'side':
      return ({ amount }) => (amount < 0 ? 'C' : 'D');
    case 'absoluteAmount':
      return ({ amount }) => money(Math.abs(amount));
    case 'costCentre':
      return (line) => costs.centre(line) ?? '';
    case 'costUnit':
      return (line) => costs.unit(line) ?? '';
    case 'employeeNumber':
      return ({ employeeNumber }) => (employeeNumber === null ? '' : String(employeeNumber));
    case 'relation': {
      const relation = relationOf(settings);
      return (line) => relation(line) ?? '';
    }
    case 'department':
      return (line) => line.department ?? '';
  }
}

/** Writes year and period as 202601. */
export const yearPeriod = ({ year, period }: JournalEntry): string => `${year}${String(period).padStart(2, '0')}`;

/** Returns the journal in the package: a code, or a number. */
export const journalOf = ({ journal }: Template, settings: PackageSettings): string => String(settings[journal] ?? '');
