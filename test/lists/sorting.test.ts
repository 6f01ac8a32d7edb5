import { test } from '../harness/test.js';
import { normalise } from '@loonpoort/server/database/index.js';
import { isForOperators, readContract, type Operation, type Schema } from '../../sdk/generator/contract.js';
import { accountant, administrator, type Caller, callerOf, every, type Item } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { openOperator } from '../operators/operator.js';
import {
  addAuthorizations,
  addFirmManager,
  addJournals,
  addProviders,
  addReviews,
  addSoftware,
} from '../security/world-rows.js';
import { addMappings, addMessages, changeReturns, placesOf } from './rows.js';

const contract = await readContract(new URL('../../openapi.yaml', import.meta.url).pathname);
const lists = contract.operations.filter((of) => sortsOf(of).length > 0);

let service: TestService;
let bureau: Caller;
let operator: Caller;
let office: Caller;
let places: Record<string, string>;
test.before(async () => {
  service = await startService();
  await addJournals(service.app);
  await addSoftware(service.app);
  await addAuthorizations(service.app);
  await addProviders(service.app);
  await addFirmManager(service.app);
  await addMappings(service.app);
  await addMessages(service.app);
  await changeReturns(service.app);
  // Who is signed in twice has two sessions to sort.
  await callerOf(service, administrator);
  bureau = await callerOf(service, administrator);
  office = await callerOf(service, accountant);
  await addReviews(service.app);
  places = await placesOf(service.app);
  operator = await actingOperator();
  places.personId = (await bureau.get('/sessions/current')).body.person.id as string;
  places.line = await lineOfManyCodes();
  Object.assign(places, await runLineOfManyBookings());
});
test.after.always(() => service.stop());

/** Returns an operator who has done something. */
async function actingOperator(): Promise<Caller> {
  const { ask, secret, tenants, read } = await openOperator(service);
  const other = (await tenants()).find(({ slug }) => slug !== 'oamkb')!;
  for (const method of ['PUT', 'DELETE']) {
    const etag = (await read(other.id)).etag;
    await ask(method, `/operator/tenants/${other.id}/suspension`, { headers: { 'if-match': etag } });
  }
  return { ...bureau, token: secret, get: (path) => ask('GET', path) };
}

const callerFor = (of: Operation): Caller =>
  isForOperators(of) ? operator : of.permission.includes('firmManager') ? office : bureau;

function sortsOf({ parameters }: Operation): string[] {
  return (parameters.find(({ name }) => name === 'sort')?.schema.enum as string[] | undefined) ?? [];
}

/** Returns a line of the journal in which several wage codes are added up. */
async function lineOfManyCodes(): Promise<string> {
  const { items } = await every(bureau, `/journals/${places.journalId}/lines`);
  for (const { line } of items) {
    const { body } = await bureau.get(`/journals/${places.journalId}/lines/${String(line)}/wage-codes`);
    if (body.total > 1) return String(line);
  }
  throw new Error('No line has several wage codes');
}

/** Returns an employee's wage code that the journal has in several lines. */
async function runLineOfManyBookings(): Promise<Record<string, string>> {
  const { items } = await every(bureau, `/runs/${places.runId}/lines`);
  for (const each of items) {
    const [employee, wageCode] = [String(each.employee), String(each.wageCode)];
    const { body } = await bureau.get(`/runs/${places.runId}/lines/${employee}/${wageCode}/bookings`);
    if (body.total > 1) return { employee, wageCode };
  }
  throw new Error('No wage code is in several lines');
}

const addressOf = ({ path }: Operation): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (places[name] === undefined) throw new Error(`This test has no ${name} for ${path}`);
    return places[name];
  });

/** Returns the schema of a column, in which an enumeration has its order. */
const columnOf = ({ success }: Operation, name: string): Schema =>
  success['200']!.properties!.items!.items!.properties![name]!;

type Value = string | number;

/** Returns what a row is sorted by; null where the cell is empty. */
function valueOf(of: Operation, column: string): (item: Item) => Value | null {
  const { 'x-labels': labels } = columnOf(of, column);
  return (item) => {
    // A period is sorted by when it is, not by its words.
    if (column === 'periodText') return Number(item.year) * 1000 + Number(item.periodFrom ?? 0);
    // Employees are looked for by what follows their first name and prefix.
    if (of.id === 'listEmployees' && column === 'name')
      return String(item.name).replace(/^(\S+) ((?:[a-z']+ )*)(.*)$/, '$3 $1');
    const value = item[column];
    if (value === null || value === undefined || value === '') return null;
    if (labels) return Object.keys(labels as object).indexOf(String(value));
    return value as Value;
  };
}

const collator = new Intl.Collator('nl', { numeric: true });
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Names are sorted as they are searched for, other texts without regard to capitals, and codes as people count. */
const orders: ((a: string, b: string) => number)[] = [
  (a, b) => byCode(normalise(a), normalise(b)),
  (a, b) => byCode(a.toLowerCase(), b.toLowerCase()),
  (a, b) => collator.compare(a, b),
];

/** Returns whether the values stand in order, the empty ones last. */
function isInOrder(values: readonly (Value | null)[], direction: number): boolean {
  const filled = values.filter((value) => value !== null);
  if (values.slice(0, filled.length).some((value) => value === null)) return false;
  return orders.some((compare) =>
    filled.every((value, index) => {
      if (index === 0) return true;
      const before = filled[index - 1]!;
      const difference =
        typeof value === 'number' && typeof before === 'number'
          ? before - value
          : compare(String(before), String(value));
      return difference * direction <= 0;
    }),
  );
}

/** Identifies a row; some have no id of their own. */
const identify = (item: Item): string => JSON.stringify(item);

/** Lists that need no order but their own. */
const short: Record<string, string> = {
  listFactors: 'a person has twenty at most, and most have one or two',
  listLinkedProviders: 'a person has one, or none',
};

test('every list with columns can be sorted by some', (t) => {
  const unsorted = contract.operations.filter(
    (of) =>
      (of.component as { kind?: string } | undefined)?.kind === 'search' && !lists.includes(of) && !(of.id in short),
  );
  t.deepEqual(
    unsorted.map(({ id }) => id),
    [],
  );
});

for (const of of lists) {
  test(`${of.id} has every row once in each of its orders`, async (t) => {
    const address = addressOf(of);
    const { items: all } = await every(callerFor(of), address);
    t.true(all.length > 1, 'nothing to sort');
    const known = all.map(identify).sort();
    const limit = Math.min(200, Math.max(1, Math.ceil(all.length / 4)));
    for (const sort of sortsOf(of)) {
      const { items, totals } = await every(callerFor(of), `${address}?sort=${sort}`, limit);
      t.deepEqual(items.map(identify).sort(), known, `${sort}: other rows`);
      t.true(totals.length > 1 && totals.every((total) => total === all.length), `${sort}: another total`);
      const values = items.map(valueOf(of, sort.replace('-', '')));
      t.true(isInOrder(values, sort.startsWith('-') ? -1 : 1), `${sort}: ${JSON.stringify(values)}`);
    }
  });

  test(`${of.id} refuses a cursor of another order`, async (t) => {
    const address = addressOf(of);
    const [sort, other] = sortsOf(of);
    const caller = callerFor(of);
    const { body } = await caller.get(`${address}?limit=1&sort=${sort}`);
    for (const query of [`sort=${other}`, 'limit=1']) {
      const answer = await caller.get(`${address}?${query}&cursor=${body.next}`);
      t.is(answer.status, 400);
      t.like(answer.body.errors, [{ pointer: 'cursor' }]);
    }
    t.is((await caller.get(`${address}?sort=shoes`)).status, 400);
  });
}

test('the order is not one that everything stands in', (t) => {
  t.false(isInOrder([1, 3, 2], 1));
  t.false(isInOrder([null, 1], 1));
  t.false(isInOrder(['b', 'a'], 1));
  t.true(isInOrder(['b', 'a', null], -1));
});
