/** A file writes days in one of these ways; they are the contract's `DateFormat`. */
export type DateFormat = 'dd-MM-yyyy' | 'dd-MM-yy' | 'ddMMyyyy' | 'yyyyMMdd' | 'yyMMdd' | 'yyyy-MM-dd';

/** Returns the first `limit` characters (Unicode code points, as XML Schema counts them): half an emoji is no character. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (let count = 0; count < limit && end < text.length; count++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

/** Writes cents with two decimals, `-` before a negative amount, nothing between thousands; without floating point. */
export function decimal(cents: number, sign: '.' | ','): string {
  const size = Math.abs(cents);
  const rest = size % 100;
  return `${cents < 0 ? '-' : ''}${(size - rest) / 100}${sign}${rest < 10 ? '0' : ''}${rest}`;
}

/** @param day `YYYY-MM-DD` */
export function date(day: string, format: DateFormat): string {
  const [year, month, dayOfMonth] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  switch (format) {
    case 'dd-MM-yyyy':
      return `${dayOfMonth}-${month}-${year}`;
    case 'dd-MM-yy':
      return `${dayOfMonth}-${month}-${year.slice(2)}`;
    case 'ddMMyyyy':
      return `${dayOfMonth}${month}${year}`;
    case 'yyyyMMdd':
      return `${year}${month}${dayOfMonth}`;
    case 'yyMMdd':
      return `${year.slice(2)}${month}${dayOfMonth}`;
    case 'yyyy-MM-dd':
      return day;
  }
}

/** Joins pieces into chunks that are worth a write each. */
export function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
