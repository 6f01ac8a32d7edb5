import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { administrator, type Caller, callerOf, every, type Item } from './caller.js';

let service: TestService;
let bureau: Caller;

test.before(async () => {
  service = await startService();
  bureau = await callerOf(service, administrator);
});
test.after.always(() => service.stop());

const compare = (a: unknown[], b: unknown[]): number => {
  const index = a.findIndex((value, each) => value !== b[each]);
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
};

const orders: Record<string, (item: Item) => unknown[]> = {
  number: ({ number, id }) => [number, id],
  debtorNumber: ({ debtorNumber, number }) => [debtorNumber, number],
};

for (const limit of [1, 7, 50, 200]) {
  test(`pages of ${limit} hold every company once, in order, and each the exact total`, async (t) => {
    for (const sort of ['name', 'number', 'debtorNumber']) {
      const { items, totals } = await every(bureau, `/companies?sort=${sort}`, limit);
      t.is(new Set(items.map(({ id }) => id)).size, items.length);
      t.is(items.length, 176);
      t.true(totals.every((total) => total === 176));
      const key = orders[sort];
      if (key) t.deepEqual(items.map(key), items.map(key).sort(compare));
    }
  });
}

test('names are sorted as people look for them', async (t) => {
  const { items } = await every(bureau, '/companies');
  const plain = items.map(({ name }) =>
    String(name)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, ''),
  );
  t.true(
    plain.findIndex((name) => name.startsWith('cafe')) < plain.findIndex((name) => name.startsWith('drogisterij')),
  );
  t.true(
    plain.findIndex((name) => name.startsWith('std bouwbedrijf 4')) <
      plain.findIndex((name) => name.startsWith('std bouwbedrijf maand')),
  );
});

test('rows that come or change while somebody pages neither repeat nor drop the others', async (t) => {
  const before = (await every(bureau, '/companies?kind=client')).items;
  const [debtor] = (await bureau.get('/debtors?q=10024')).body.items as Item[];
  const first = (await bureau.get('/companies?kind=client&limit=40')).body;
  for (const [number, name] of [
    [801, 'AAA vooraan'],
    [802, 'ZZZ achteraan'],
  ]) {
    t.is((await bureau.post('/companies', { debtorId: debtor!.id, number, name, periodType: 'month' })).status, 201);
  }
  const rest: Item[] = [];
  for (let cursor = first.next; cursor;) {
    const { body } = await bureau.get(`/companies?kind=client&limit=40&cursor=${cursor}`);
    rest.push(...body.items);
    cursor = body.next;
  }
  const seen = [...first.items, ...rest].map(({ id }: Item) => id);
  t.is(new Set(seen).size, seen.length);
  t.true(before.every(({ id }) => seen.includes(id)));
  t.is(seen.length, before.length + 1, 'only what was added behind the cursor');
});

test('an empty last page still has the total', async (t) => {
  const { items } = await every(bureau, '/companies');
  const cursor = Buffer.from(JSON.stringify(['', '~', items.at(-1)!.id])).toString('base64url');
  const { body } = await bureau.get(`/companies?cursor=${cursor}`);
  t.like(body, { items: [], next: null, total: items.length });
});
