import fc from 'fast-check';
import type { Booking } from '@loonpoort/server/companies/booking-period.js';
import type { JournalEntry, EntryLine } from '@loonpoort/server/integrations/files/journal-entry.js';
import { sampleEntry } from '@loonpoort/server/integrations/files/sample-entry.js';

export { sampleEntry };

/** Returns the sample as it is booked there. */
export const entryOf = ({ date, period: { year, number, start, end } }: Booking): JournalEntry => ({
  ...sampleEntry,
  ...{ date, year, period: number, periodSpan: { start, end } },
});

const nasty = [
  ...['<b>', '&amp;', ']]>', '<!--', '"', "'", ';', ',', '\t', '\r\n', '\n', '=1+1', '@', ' '],
  ...['💶', 'Ł', '\u0000', '\u001b', '\ufffe', '\ud800'],
];

/** Texts have between ordinary words what markup, encodings, spreadsheets and separators trip over. */
export const anyText = fc.oneof(
  fc.constantFrom('Bruto lonen', 'Loonheffingen', 'Café ’t Hoekje €', 'Salaris januari'),
  fc
    .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', minLength: 30, maxLength: 90 }),
);

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** Generates accounts as a scheme has them: each number has one name, one kind and one RGS code. */
const anyAccount = (text: fc.Arbitrary<string>) =>
  fc.record({
    account: digits(1, 8),
    accountName: text,
    rgs: fc.constantFrom(null, 'WPerLesLon', 'BSchSalNet'),
    balance: fc.boolean(),
  });

const anyCode = digits(1, 5);
/** A cost unit goes with a cost centre. */
const anyCosts = fc.oneof(
  fc.constant({ costCentre: null, costUnit: null }),
  fc.record({ costCentre: anyCode, costUnit: fc.option(anyCode) }),
);

const linesOf = (text: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(anyAccount(text), { selector: ({ account }) => account, minLength: 1, maxLength: 8 })
    .chain((accounts) =>
      fc.array(
        fc.record({
          account: fc.constantFrom(...accounts),
          costs: anyCosts,
          department: fc.option(anyCode),
          employeeNumber: fc.option(fc.integer({ min: 1, max: 9_999_999_999 })),
          description: text,
          amount: fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -99_999_999, max: 99_999_999 })),
        }),
        { minLength: 1, maxLength: 30 },
      ),
    )
    .map((drawn) => drawn.map(({ account, costs, ...line }): EntryLine => ({ ...account, ...costs, ...line })));

/** Generates any balanced entry whose codes fit every package, with such texts. */
export const entriesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<JournalEntry> =>
  fc
    .record({
      number: fc.integer({ min: 1, max: 99_999_999 }),
      id: fc.uuid({ version: 7 }),
      year: fc.integer({ min: 2020, max: 2035 }),
      period: fc.integer({ min: 1, max: 12 }),
      description: text,
      company: fc.record({
        name: text,
        number: fc.integer({ min: 1, max: 9_999_999_999 }),
        wageTaxNumber: fc.constantFrom(null, '123456782L01'),
      }),
      lines: linesOf(text),
    })
    .map(({ lines, ...entry }) => {
      const [start, end] = [1, 0].map((day) => {
        const time = Date.UTC(entry.year, entry.period - day, day);
        return new Date(time).toISOString().slice(0, 10);
      }) as [string, string];
      return {
        ...entry,
        reference: `LP${String(entry.number).padStart(8, '0')}`,
        periodSpan: { start, end },
        date: end,
        lines: balanced(lines),
      };
    });

/** Any balanced entry whose codes fit every package; its texts are anything. */
export const anyEntry = entriesOf(anyText);

/** Adds a last line that takes what is missing, and drops lines of nothing. */
function balanced(lines: EntryLine[]): EntryLine[] {
  const some = lines.filter(({ amount }) => amount !== 0);
  const [first = { ...lines[0]!, amount: 1 }] = some;
  const head = some.length > 0 ? some : [first];
  const total = head.reduce((sum, { amount }) => sum + amount, 0);
  const last = { ...first, amount: -total };
  return total === 0 ? head : [...head, last];
}
