/**
 * Writes a workbook of one sheet (ECMA-376, Office Open XML). The parts are few and their form is fixed, so only the ZIP
 * is a library's: what writes workbooks compresses in workers of `blob:` addresses, which a strict CSP forbids.
 */
import { strToU8, zipSync } from 'fflate';
import { looksLikeFormula, type Cell, type Sheet } from './sheet.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The most that a cell holds, in characters, and a sheet in rows. */
const MAX_TEXT = 32_767;
const MAX_ROWS = 1_048_576;

/** The places of the formats in `styles`. */
const styleOf = { text: 0, head: 1, money: 2, date: 3, dateTime: 4, formula: 5, number: 0 };

/** @returns the bytes of an `.xlsx` file */
export function toXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': workbook(sheet.name),
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml', ['styles', 'styles.xml']),
    'xl/styles.xml': styles(sheet.language),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(bytes));
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
</Types>`;

function relationship(...parts: (string | [string, string])[]): string {
  const [type, target, ...more] = parts as [string, string, ...[string, string][]];
  const all = [[type, target], ...more].map(
    ([name, path], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${name}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="${relations}">${all.join('')}</Relationships>`;
}

/** A sheet's name has at most 31 characters, and none of these. */
const workbook = (name: string): string => `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>
<sheet name="${escape(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** A cell with `quotePrefix` stays a text when somebody edits it. */
const styles = (language: Sheet['language']): string => {
  const day = language === 'nl' ? 'd\\-m\\-yyyy' : 'dd/mm/yyyy';
  const cell = (more: string): string => `<xf xfId="0" borderId="0" fillId="0" ${more}/>`;
  return `<styleSheet xmlns="${main}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="${day}"/><numFmt numFmtId="165" formatCode="${day} hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6">${[
    'numFmtId="0" fontId="0"',
    'numFmtId="0" fontId="1" applyFont="1"',
    'numFmtId="4" fontId="0" applyNumberFormat="1"',
    'numFmtId="164" fontId="0" applyNumberFormat="1"',
    'numFmtId="165" fontId="0" applyNumberFormat="1"',
    'numFmtId="0" fontId="0" quotePrefix="1"',
  ]
    .map(cell)
    .join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
};

/** The heads stay in sight, and each column is as wide as its longest text, within bounds. */
function worksheet({ heads, rows }: Sheet): string {
  const shown = rows.slice(0, MAX_ROWS - 1);
  const widths = heads.map((head, index) => {
    const longest = shown.reduce((most, row) => Math.max(most, widthOf(row[index]!)), head.length);
    return Math.min(60, Math.max(8, longest + 2));
  });
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [heads.map((head) => text(head, styleOf.head)), ...shown.map((row) => row.map(cellOf))].map(
    (cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const widthOf = (cell: Cell): number =>
  cell.type === 'text' ? Math.max(...cell.value.split('\n').map((line) => line.length)) : String(cell.value).length;

function cellOf(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return text(cell.value, looksLikeFormula(cell.value) ? styleOf.formula : styleOf.text);
    case 'date':
      return number(serial(`${cell.value}T00:00`), styleOf.date);
    case 'dateTime':
      return number(serial(cell.value), styleOf.dateTime);
    default:
      return number(cell.value, styleOf[cell.type]);
  }
}

const number = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;

const text = (value: string, style: number): string =>
  value
    ? `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(value.slice(0, MAX_TEXT))}</t></is></c>`
    : `<c s="${style}"/>`;

/** Counts the days since the last of 1899, as Excel does for every day after February 1900. */
const serial = (moment: string): number => Date.parse(`${moment}Z`) / 86_400_000 + 25_569;

const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Leaves out what XML 1.0 has no characters for. */
const escape = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => entities[sign]!);
