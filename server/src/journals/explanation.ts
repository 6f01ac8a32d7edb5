import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { lineKey } from './journal-builder.js';
import type { JournalLine } from './journal.js';
import { type BookingCause, bySource, type LineSource, type SourcesByLine } from './line-source.js';
import type { Share } from './split-amount.js';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** A part holds as many sources: few enough that one is found at once, enough to be packed well. */
const sourcesPerPart = 2_000;

/** What the sources of a journal share, by its place here. */
interface Head {
  causes: BookingCause[];
  shares: Share[];
  /** By number. */
  employees: [number: number, name: string][];
}

/** Sources, a column for each of their properties: packed, a few bytes each. */
interface Columns {
  /** Of the line and of the employee, what it is more than that of the source before. */
  line: number[];
  employee: number[];
  cause: number[];
  share: number[];
  amount: number[];
  /** Cents of the wages that are not booked here. */
  rest: number[];
  rounding: number[];
}

/** Places of what sources share, in the order in which they come. */
class Places<Item> {
  readonly items: Item[] = [];
  readonly #byItem = new Map<Item, number>();
  readonly #byText = new Map<string, number>();

  of(item: Item): number {
    const known = this.#byItem.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    const place = this.#byText.get(text) ?? this.items.push(item) - 1;
    this.#byText.set(text, place);
    this.#byItem.set(item, place);
    return place;
  }
}

/**
 * Writes down for good what each line of a journal is made of. Rules of booking, wages and schemes change: what is
 * written here never does.
 *
 * @param sources those of lines that the journal does not have are left out
 */
export async function insertExplanation(
  trx: Knex.Transaction,
  tenantId: string,
  journalId: string,
  lines: readonly JournalLine[],
  sources: SourcesByLine,
): Promise<void> {
  const of = lines.map((line) => (sources.get(lineKey(line)) ?? []).toSorted(bySource));
  const names = new Map(of.flat().map(({ employee, employeeName }) => [employee, employeeName]));
  const employees = [...names].sort(([a], [b]) => a - b);
  const places = new Map(employees.map(([number], place) => [number, place]));
  const causes = new Places<BookingCause>();
  const shares = new Places<Share>();
  const numbered = of.flatMap((found, index) => found.map((source) => ({ line: index + 1, source })));
  for (let from = 0; from < numbered.length; from += sourcesPerPart) {
    const part = numbered.slice(from, from + sourcesPerPart);
    const numbers = part.map(({ source }) => source.employee);
    const columns: Columns = {
      line: toSteps(part.map(({ line }) => line)),
      employee: toSteps(numbers.map((number) => places.get(number)!)),
      cause: part.map(({ source }) => causes.of(source.cause)),
      share: part.map(({ source }) => shares.of(source.share)),
      amount: part.map(({ source }) => source.amount),
      rest: part.map(({ source }) => source.wages - source.amount),
      rounding: part.map(({ source }) => source.rounding),
    };
    await rows(
      trx,
      `INSERT INTO journal_explanation_parts
         (tenant_id, journal_id, part, first_line, last_line, first_employee, last_employee, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        tenantId,
        journalId,
        from,
        part[0]!.line,
        part.at(-1)!.line,
        Math.min(...numbers),
        Math.max(...numbers),
        await pack(columns),
      ],
    );
  }
  const head: Head = { causes: causes.items, shares: shares.items, employees };
  await rows(trx, 'INSERT INTO journal_explanations (tenant_id, journal_id, content) VALUES (?, ?, ?)', [
    tenantId,
    journalId,
    await pack(head),
  ]);
}

/**
 * Reads what lines of a journal are made of, in the order in which it is listed.
 *
 * @param wanted of which line and of which employee; left out, of all
 * @returns the sources by the place of their line; undefined where they were not written down
 */
export async function readExplanation(
  knex: Knex,
  tenantId: string,
  journalId: string,
  { line, employee }: { line?: number | undefined; employee?: number | undefined },
): Promise<Map<number, LineSource[]> | undefined> {
  const key = [tenantId, journalId];
  const [head] = await rows<{ content: Buffer }>(
    knex,
    'SELECT content FROM journal_explanations WHERE tenant_id = ? AND journal_id = ?',
    key,
  );
  if (!head) return undefined;
  const shared = await unpack<Head>(head.content);
  const parts = await rows<{ content: Buffer }>(
    knex,
    `SELECT content FROM journal_explanation_parts WHERE tenant_id = ? AND journal_id = ?
       AND coalesce(?, first_line) BETWEEN first_line AND last_line
       AND coalesce(?, first_employee) BETWEEN first_employee AND last_employee ORDER BY part`,
    [...key, line ?? null, employee ?? null],
  );
  const found = new Map<number, LineSource[]>();
  for (const { content } of parts) {
    for (const each of sourcesIn(await unpack<Columns>(content), shared)) {
      if (line !== undefined && each.line !== line) continue;
      if (employee !== undefined && each.source.employee !== employee) continue;
      const known = found.get(each.line);
      if (known) known.push(each.source);
      else found.set(each.line, [each.source]);
    }
  }
  return found;
}

function* sourcesIn(
  { line, employee, cause, share, amount, rest, rounding }: Columns,
  { causes, shares, employees }: Head,
): Generator<{ line: number; source: LineSource }> {
  let [atLine, atEmployee] = [0, 0];
  for (let at = 0; at < line.length; at++) {
    atLine += line[at]!;
    atEmployee += employee[at]!;
    const [number, name] = employees[atEmployee]!;
    yield {
      line: atLine,
      source: {
        employee: number,
        employeeName: name,
        cause: causes[cause[at]!]!,
        share: shares[share[at]!]!,
        wages: amount[at]! + rest[at]!,
        rounding: rounding[at]!,
        amount: amount[at]!,
      },
    };
  }
}

/** Numbers that mostly grow alike are packed best as what each is more than the one before. */
const toSteps = (numbers: readonly number[]): number[] => numbers.map((each, at) => each - (numbers[at - 1] ?? 0));

const pack = (content: Head | Columns): Promise<Buffer> => deflate(JSON.stringify(content));

const unpack = async <Content>(packed: Buffer): Promise<Content> =>
  JSON.parse((await inflate(packed)).toString()) as Content;
