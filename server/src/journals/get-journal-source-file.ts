import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { quoteText } from '../integrations/files/columns/cell.js';
import { explainJournal } from './explain-journal.js';
import { findJournal } from './find-journal.js';
import { readLines } from './journal-lines.js';
import type { JournalLine } from './journal.js';
import { bearerOf, type LineSource } from './line-source.js';
import { toReasons } from './to-line-source.js';

type Column = Schemas['SourceColumn'];

interface Row {
  reference: string;
  number: number;
  line: JournalLine;
  source: LineSource;
}

export const getJournalSourceFile: Handler<'getJournalSourceFile'> = async (
  { params, query, actor, language },
  app,
) => {
  const { read } = app.database;
  const { tenantId } = actor;
  const { reference } = await findJournal(read, actor, params.journalId, language);
  const lines = await readLines(read, tenantId, params.journalId);
  if (query.line !== undefined && query.line > lines.length) throw new Problem('not-found');
  const explained = await explainJournal(read, tenantId, params.journalId, query);
  if (!explained) throw new Problem('journal-unexplained');
  const rows = [...explained].flatMap(([number, sources]) =>
    sources.map((source): Row => ({ reference, number, line: lines[number - 1]!, source })),
  );
  const columns = query.columns ?? (Object.keys(cells) as Column[]);
  const text = [
    columns.map((column) => quoteText(labels.SourceColumn[column][language])),
    ...rows.map((row) => columns.map((column) => cells[column](row, language))),
  ];
  // The mark at the front tells spreadsheets that it is UTF-8.
  const content = Buffer.from(`\uFEFF${text.map((row) => `${row.join(';')}\r\n`).join('')}`);
  const part = query.line === undefined ? '' : `-${query.line}`;
  return {
    body: { fileName: `${reference}${part}.csv`, mediaType: 'text/csv', content: content.toString('base64') },
  };
};

const money = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

const cells: Record<Column, (row: Row, language: Language) => string> = {
  reference: ({ reference }) => reference,
  line: ({ number }) => String(number),
  account: ({ line }) => quoteText(line.account),
  accountName: ({ line }) => quoteText(line.accountName),
  employee: ({ source }) => String(source.employee),
  employeeName: ({ source }) => quoteText(source.employeeName),
  wageCode: ({ source }) => String(source.cause.wageCode ?? ''),
  name: ({ source }) => quoteText(source.cause.name ?? ''),
  wages: ({ source }) => money(source.wages),
  costCentre: ({ source }) => quoteText(bearerOf(source).costCentre ?? ''),
  costUnit: ({ source }) => quoteText(bearerOf(source).costUnit ?? ''),
  share: ({ source }) => money(source.share.share),
  rounding: ({ source }) => money(source.rounding),
  amount: ({ source }) => money(source.amount),
  explanation: ({ source }, language) => quoteText(toReasons(source.cause, language).explanation),
  validFrom: ({ source }, language) => toReasons(source.cause, language).scheme?.validFrom ?? '',
};
