import { labels } from '../../../generated/texts.js';
import type { Entry, EntryLine } from '../entry.js';
import type { Settings } from '../format.js';
import { costsOf } from '../settings.js';
import { chunks, date, decimal } from '../text.js';
import { quote, words } from './cell.js';
import { type Column, separators, type Template, textual } from './template.js';

type Cell = (line: EntryLine, number: number) => string;

const lineEndings = { crlf: '\r\n', lf: '\n' } as const satisfies Record<Template['lineEnding'], string>;

/** Stands for the journal as a whole in a head line. */
const noLine: EntryLine = {
  account: '', accountName: '', rgs: null, balance: true, costCentre: null, costUnit: null, department: null, description: '', amount: 0,
};

/** The file in parts of whole lines. */
export const writeColumns = (entry: Entry, template: Template, settings: Settings): Iterable<string> =>
  chunks(linesOf(entry, template, settings));

function* linesOf(entry: Entry, template: Template, settings: Settings): Generator<string> {
  if (template.header) yield headings(template);
  if (template.head) yield compile(template.head, entry, template, settings)(noLine, 0);
  const row = compile(template.columns, entry, template, settings);
  let number = 0;
  for (const line of entry.lines) yield row(line, ++number);
}

const headings = (template: Template): string =>
  template.columns
    .map(({ source, heading, text }) => heading ?? text ?? (source === 'empty' ? '' : labels.ColumnSource[source].nl))
    .map((heading) => quote(words(heading, template), true, template))
    .join(separators[template.separator]) + lineEndings[template.lineEnding];

/** A line of the file; what is the same on every line is worked out once. */
function compile(columns: readonly Column[], entry: Entry, template: Template, settings: Settings): Cell {
  const between = separators[template.separator];
  const end = lineEndings[template.lineEnding];
  const cells = columns.map((column): Cell => {
    const value = cellOf(column, entry, template, settings);
    const isText = textual.has(column.source);
    if (typeof value === 'string') {
      const cell = quote(value, isText, template);
      return () => cell;
    }
    return (line, number) => quote(value(line, number), isText, template);
  });
  return (line, number) => {
    let text = '';
    for (let index = 0; index < cells.length; index++) {
      if (index > 0) text += between;
      text += cells[index]!(line, number);
    }
    return text + end;
  };
}

/** What stands in a column: one text, or one per line. */
function cellOf({ source, length, text = '' }: Column, entry: Entry, template: Template, settings: Settings): string | Cell {
  const money = (cents: number): string =>
    template.decimalSign === 'none' ? String(cents) : decimal(cents, template.decimalSign === 'comma' ? ',' : '.');
  const costs = costsOf(settings);
  const { year, period } = entry;
  const yearPeriod = `${year}${String(period).padStart(2, '0')}`;
  switch (source) {
    case 'journalCode': return journalCodeOf(settings);
    case 'year': return String(year);
    case 'period': return String(period);
    case 'yearPeriod': return yearPeriod;
    case 'shortYearPeriod': return yearPeriod.slice(2);
    case 'date': return date(entry.date, template.dateFormat);
    case 'reference': return entry.reference;
    case 'number': return String(entry.number);
    case 'journalDescription': return words(entry.description, template, length);
    case 'text': return words(text, template);
    case 'empty': return '';
    case 'lineNumber': return (_, number) => String(number);
    case 'account': return (line) => line.account;
    case 'accountName': return (line) => words(line.accountName, template, length);
    case 'description': return (line) => words(line.description, template, length);
    case 'amount': return ({ amount }) => money(amount);
    case 'debit': return ({ amount }) => (amount > 0 ? money(amount) : '');
    case 'credit': return ({ amount }) => (amount < 0 ? money(-amount) : '');
    case 'side': return ({ amount }) => (amount < 0 ? 'C' : 'D');
    case 'absoluteAmount': return ({ amount }) => money(Math.abs(amount));
    case 'costCentre': return (line) => costs.centre(line) ?? '';
    case 'costUnit': return (line) => costs.unit(line) ?? '';
    case 'department': return (line) => line.department ?? '';
  }
}

/** The journal in the package; iMUIS numbers it. */
export const journalCodeOf = ({ journalCode, journalNumber }: Settings): string => String(journalCode ?? journalNumber ?? '');
