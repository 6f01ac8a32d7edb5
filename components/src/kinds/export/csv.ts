import { looksLikeFormula, type Cell, type Sheet } from './sheet.js';

/** How a spreadsheet in each language reads a file: it splits, counts and dates as its region does. */
const dialects = {
  nl: { separator: ';', decimal: ',', day: (year: string, month: string, day: string) => `${day}-${month}-${year}` },
  en: { separator: ',', decimal: '.', day: (year: string, month: string, day: string) => `${year}-${month}-${day}` },
};

type Dialect = (typeof dialects)['nl'];

/** Writes a sheet as CSV (RFC 4180); the byte order mark tells Excel that it is UTF-8. */
export function toCsv({ language, heads, rows }: Sheet): string {
  const dialect = dialects[language];
  const lines = [heads.map((value): Cell => ({ type: 'text', value })), ...rows];
  return `\uFEFF${lines.map((line) => line.map((cell) => field(cell, dialect)).join(dialect.separator)).join('\r\n')}\r\n`;
}

function field(cell: Cell, dialect: Dialect): string {
  switch (cell.type) {
    case 'number':
      return String(cell.value).replace('.', dialect.decimal);
    case 'money':
      return cell.value.toFixed(2).replace('.', dialect.decimal);
    case 'date':
    case 'dateTime': {
      const [date, time] = cell.value.split('T') as [string, string?];
      const day = dialect.day(...(date.split('-') as [string, string, string]));
      return time ? `${day} ${time}` : day;
    }
    case 'text':
      return quote(looksLikeFormula(cell.value) ? `'${cell.value}` : cell.value);
  }
}

const quote = (text: string): string => (/[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
