import { readXml } from './read-xml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** Cells of text name one by its place. */
  texts: string[];
  /** The places of the styles that show a number as a day. */
  dayStyles: Set<number>;
  /** Whether days are counted from 1904, as Excel on a Mac once did. */
  since1904: boolean;
}

/** A cell as the sheet has it: its type, and the place of its style. */
export interface Cell {
  t: string;
  s: string;
}

/** Collects the text of an item or a cell. Hints of how to pronounce it are left out. */
export class TextCollector {
  value = '';
  #isText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    this.#isText = (name === 't' || name === 'v') && !this.#isPhonetic;
  }

  text(part: string): void {
    if (this.#isText) this.value += part;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    this.#isText = false;
  }
}

/** Reads the texts that cells share (ECMA-376 part 1, 18.4.8). */
export const readTexts = (chunks: AsyncIterable<string>): AsyncGenerator<string> =>
  readXml<string>(chunks, (emit) => {
    let item = new TextCollector();
    return {
      open(name) {
        if (name === 'si') item = new TextCollector();
        item.open(name);
      },
      text: (part) => item.text(part),
      close(name) {
        item.close(name);
        if (name === 'si') emit(item.value);
      },
    };
  });

/** Reads the places of the styles that show days (ECMA-376 part 1, 18.8.30: the formats that are built in). */
export const readDayStyles = (chunks: AsyncIterable<string>): AsyncGenerator<number> =>
  readXml<number>(chunks, (emit) => {
    const dayFormats = new Set([14, 15, 16, 17, 22]);
    let isCellStyle = false;
    let place = 0;
    return {
      open(name, { numFmtId = '', formatCode = '' }) {
        if (name === 'numFmt' && showsDay(formatCode)) dayFormats.add(Number(numFmtId));
        if (name === 'cellXfs') isCellStyle = true;
        if (name !== 'xf' || !isCellStyle) return;
        if (dayFormats.has(Number(numFmtId))) emit(place);
        place++;
      },
      close(name) {
        if (name === 'cellXfs') isCellStyle = false;
      },
    };
  });

/** A format shows a day where it has a `d` or a `y` outside its quotes, brackets and escapes. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Returns a cell as a person would have typed it into CSV: a formula's value, a day in ISO 8601. */
export function toText(
  { t: type, s: style }: Cell,
  value: string,
  { texts, dayStyles, since1904 }: SheetContext,
): string {
  if (value === '') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  const number = Number(value);
  if (dayStyles.has(Number(style)) && number >= 1 && number < lastDay) return toDay(number, since1904);
  // Excel shows fifteen digits; a sum in floating point has more of them: 0.30000000000000004.
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
}

/** The day after 9999-12-31. */
const lastDay = 2_958_466;

function toDay(serial: number, since1904: boolean): string {
  const day = Math.floor(serial);
  // Excel counts 29 February 1900, which never was (https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(start + day * 86_400_000).toISOString().slice(0, 10);
}
