import { posix } from 'node:path';
import { tableError } from '../table-error.js';
import type { Line } from '../read-csv.js';
import { readXml } from './read-xml.js';
import { type Cell, readDayStyles, readTexts, type SheetContext, TextCollector, toText } from './sheet-values.js';
import { WorkbookParts } from './workbook-parts.js';

const mebibyte = 1024 * 1024;
/** The texts of cells wait in memory; rows do not. */
const most = { sheet: 512 * mebibyte, texts: 64 * mebibyte, other: 16 * mebibyte };
/** A sheet of Excel has no more columns. */
const mostColumns = 16_384;

/**
 * Reads the rows of a workbook's first sheet, one at a time, as the lines of a CSV file: ECMA-376, which Excel,
 * LibreOffice and Google Sheets write. A line's number is its row's.
 *
 * @throws TableError
 */
export async function* readWorkbook(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const parts = await WorkbookParts.open(bytes);
  const { relation, since1904 } = await readFirstSheet(parts);
  const targets = await readTargets(parts);
  const sheet = targets.get(relation);
  if (sheet === undefined) throw tableError(1, 'workbookUnreadable');
  const context: SheetContext = { texts: [], dayStyles: new Set(), since1904 };
  const [texts, styles] = [targets.get('sharedStrings'), targets.get('styles')];
  if (texts) for await (const text of readTexts(parts.text(texts, most.texts))) context.texts.push(text);
  if (styles) for await (const place of readDayStyles(parts.text(styles, most.other))) context.dayStyles.add(place);
  yield* readSheet(parts.text(sheet, most.sheet), context);
}

/** Returns the relation of the first sheet, and from when days are counted. */
async function readFirstSheet(parts: WorkbookParts): Promise<{ relation: string; since1904: boolean }> {
  let relation: string | undefined;
  let since1904 = false;
  const elements = readXml<[name: string, attributes: Record<string, string>]>(
    parts.text('xl/workbook.xml', most.other),
    (emit) => ({ open: (name, attributes) => emit([name, attributes]) }),
  );
  for await (const [name, attributes] of elements) {
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name === 'sheet') relation ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
  }
  return { relation: relation ?? '', since1904 };
}

/** Returns the names of the parts that a workbook refers to, by the reference and by the last word of their type. */
async function readTargets(parts: WorkbookParts): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const relations = readXml<Record<string, string>>(parts.text('xl/_rels/workbook.xml.rels', most.other), (emit) => ({
    open: (name, attributes) => name === 'Relationship' && emit(attributes),
  }));
  for await (const { Id = '', Type = '', Target = '' } of relations) {
    const name = posix.resolve('/xl', Target).slice(1);
    targets.set(Id, name);
    targets.set(posix.basename(Type), name);
  }
  return targets;
}

const readSheet = (chunks: AsyncIterable<string>, context: SheetContext): AsyncGenerator<Line> =>
  readXml<Line>(chunks, (emit) => {
    let line: Line = { number: 0, cells: [] };
    let cell: Cell = { t: 'n', s: '0' };
    let content = new TextCollector();
    let column = 0;
    return {
      open(name, { r, t = 'n', s = '0' }) {
        if (name === 'row') line = { number: r ? Number(r) : line.number + 1, cells: [] };
        if (name === 'c') {
          column = r ? columnOf(r) : line.cells.length;
          cell = { t, s };
          content = new TextCollector();
        }
        content.open(name);
      },
      text: (part) => content.text(part),
      close(name) {
        content.close(name);
        if (name === 'c') setCell(line.cells, column, toText(cell, content.value, context).trim());
        if (name === 'row' && line.cells.some((each) => each !== '')) emit(line);
      },
    };
  });

function setCell(cells: string[], column: number, text: string): void {
  if (column >= mostColumns) throw tableError(1, 'workbookUnreadable');
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** Returns the place of the column that a reference such as `AB12` names, from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((place, letter) => place * 26 + parseInt(letter, 36) - 9, 0) - 1;
