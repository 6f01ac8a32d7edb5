import { test } from '../harness/test.js';
import fc from 'fast-check';
import { startService, type TestService } from '../harness/service.js';
import { accountant, administrator, type Caller, callerOf, every, type Item } from './caller.js';

let service: TestService;
let bureau: Caller;
let firm: Caller;
const companies: Item[] = [];

test.before(async () => {
  service = await startService();
  [bureau, firm] = await Promise.all([callerOf(service, administrator), callerOf(service, accountant)]);
  for (const { id } of (await every(bureau, '/companies')).items)
    companies.push((await bureau.get(`/companies/${id}`)).body as Item);
});
test.after.always(() => service.stop());

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = ({ number, name, debtorNumber, debtorName }: Item) =>
  `${number} ${name} ${debtorNumber} ${debtorName}`.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const numbersOf = (item: Item) =>
  ['chamberNumber', 'wageTaxNumber', 'postalCode', 'email'].map((name) =>
    plain(String(item[name] ?? '')).replace(/[^\p{L}\p{N}]/gu, ''),
  );
const ids = (items: Item[]) => items.map(({ id }) => id).sort();

test('the accountant finds the 86 companies of the manual, and the templates with their numbers', async (t) => {
  t.is((await firm.get('/companies')).body.total, 86);
  const { items } = await every(firm, '/companies?q=std');
  t.deepEqual(
    items.map(({ name, number, kind }) => [name, number, kind]),
    [
      ['Std Boekhandel (maand)', 12, 'template'],
      ['Std bouwbedrijf (4 wkn)', 3, 'template'],
      ['Std bouwbedrijf (maand)', 4, 'template'],
      ['Std bouwbedrijf UTA (4 wkn)', 1, 'template'],
      ['Std bouwbedrijf UTA (maand)', 2, 'template'],
      ['Std Detailhandel levensmiddelen (4 wkn)', 13, 'template'],
      ['Std Detailhandel levensmiddelen (maand)', 14, 'template'],
      ['Std Detailhandel Medica (4 wkn)', 22, 'template'],
    ],
  );
  t.deepEqual(
    items.map(({ periodType }) => periodType),
    ['month', 'fourWeek', 'month', 'fourWeek', 'month', 'fourWeek', 'month', 'fourWeek'],
  );
});

test('parts of words find a company, in any order, case and with any diacritics', async (t) => {
  const letters = fc.constantFrom('', '\u0301', '\u0308', '\u0327');
  const query = fc.constantFrom(...companies).chain((company) =>
    fc
      .shuffledSubarray(wordsOf(company), { minLength: 1, maxLength: 3 })
      .chain((words) =>
        fc.tuple(
          ...words.map((word) =>
            fc
              .tuple(fc.nat(word.length - 1), fc.integer({ min: 1, max: 6 }), fc.boolean(), letters)
              .map(([from, length, upper, mark]) => {
                const part = word.slice(from, from + length);
                return (
                  (upper ? part.toUpperCase() : part.toLowerCase()).normalize('NFC') +
                  (/\p{L}$/u.test(part) ? mark : '')
                );
              }),
          ),
        ),
      )
      .map((parts) => ({ company, q: parts.join(' ') })),
  );
  await fc.assert(
    fc.asyncProperty(query, async ({ company, q }) => {
      const { items } = await every(bureau, `/companies?q=${encodeURIComponent(q)}`);
      const parts = plain(q)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      t.true(
        items.some(({ id }) => id === company.id),
        `${q} finds ${company.name}`,
      );
      for (const item of items) {
        const text = plain(wordsOf(item).join('')).replace('ł', 'l').replace('ı', 'i');
        const numbers = numbersOf(companies.find(({ id }) => id === item.id)!);
        const isIn = (part: string) => part.length >= 4 && numbers.some((each) => each.includes(part));
        t.true(
          parts.every((part) => text.includes(part.replace('ł', 'l').replace('ı', 'i')) || isIn(part)) ||
            isIn(parts.join('')),
          `${q} does not find ${item.name}`,
        );
      }
    }),
    { numRuns: 150, seed: 2 },
  );
});

test('a search sees no more than its login does, whichever way it is answered', async (t) => {
  const own = new Set((await every(firm, '/companies')).items.map(({ id }) => id));
  for (const q of [
    'b',
    'bv',
    'bouw',
    'de',
    '1',
    '10',
    '6131',
    'example',
    'sittard',
    'std bouw 4',
    'café hoek',
    'xyzzy',
    '   ',
    '%',
    "'",
    '"',
    '*',
  ]) {
    const path = `/companies?q=${encodeURIComponent(q)}`;
    const all = (await every(bureau, path)).items;
    const seen = (await every(firm, path)).items;
    t.deepEqual(ids(seen), ids(all.filter(({ id }) => own.has(id))), q);
  }
});

test('filters keep what they name, and go together', async (t) => {
  const tags = (await bureau.get('/tags')).body.items as Item[];
  const tag = tags.find(({ name }) => name === 'Standaardbedrijven')!;
  for (const [query, keeps] of [
    ['kind=template', (item: Item) => item.kind === 'template'],
    ['kind=template,test', (item: Item) => item.kind !== 'client'],
    ['periodType=week', (item: Item) => item.periodType === 'week'],
    [
      'periodType=week,fourWeek&kind=client&q=bouw',
      (item: Item) =>
        item.kind === 'client' && item.periodType !== 'month' && /bouw/i.test(`${item.name} ${item.debtorName}`),
    ],
    [`tag=${tag.id}`, (item: Item) => item.debtorName === 'Standaardbedrijven'],
  ] as const) {
    const { items, totals } = await every(bureau, `/companies?${query}`);
    t.deepEqual(ids(items), ids(companies.filter(keeps)), query);
    t.true(totals.every((total) => total === items.length));
    t.true(items.length > 0, query);
  }
});

test('a filter that does not exist, or is given twice, is refused by name', async (t) => {
  for (const [query, pointer] of [
    ['kind=customer', 'kind/0'],
    ['kind=client&kind=test', 'kind'],
    ['colour=red', 'colour'],
    ['limit=0', 'limit'],
    ['cursor=abc', 'cursor'],
  ]) {
    const { status, body } = await bureau.get(`/companies?${query}`);
    t.is(status, 400, query);
    t.is(body.errors[0].pointer, pointer);
  }
});
