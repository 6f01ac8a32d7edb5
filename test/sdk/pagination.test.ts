import { test } from '../harness/test.js';
import { Loonpoort } from '@loonpoort/sdk';
import { json, problem, serve, type Reply, type TestServer } from './server.js';

const pages: Record<string, { names: string[]; next: string | null }> = {
  first: { names: ['a', 'b'], next: 'second' },
  second: { names: ['c', 'd'], next: 'third' },
  third: { names: ['e'], next: null },
};

const list: Reply = (response, { url }) => {
  const { names, next } = pages[new URLSearchParams(url.split('?')[1]).get('cursor') ?? 'first']!;
  const body = { items: names.map((name) => ({ name })), total: 5, next };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

async function start(t: Parameters<typeof serve>[0], reply = list): Promise<TestServer & { client: Loonpoort }> {
  const server = await serve(t, reply);
  return { ...server, client: new Loonpoort({ baseUrl: server.baseUrl, auth: 'token' }) };
}

test('a list resolves to its first page', async (t) => {
  const { client, received } = await start(t);
  const page = await client.companies.list();
  t.deepEqual(
    page.items.map(({ name }) => name),
    ['a', 'b'],
  );
  t.is(page.total, 5);
  t.true(page.hasNext());
  t.is(received.length, 1);
});

test('a page keeps what else the response says of the list', async (t) => {
  const totals = { journalTotal: 1563_02, returnTotal: 1560_00, difference: 3_02 };
  const { client } = await start(t, json({ items: [], total: 0, next: 'second', totals }));
  const page = await client.reconciliations.list({ year: 2026 });
  t.deepEqual(page.totals, totals);
  t.deepEqual((await page.nextPage()).totals, totals);
});

test('pages follow one another to the last', async (t) => {
  const { client } = await start(t);
  const second = await (await client.companies.list()).nextPage();
  const third = await second.nextPage();
  t.deepEqual(
    third.items.map(({ name }) => name),
    ['e'],
  );
  t.false(third.hasNext());
  t.throws(() => third.nextPage(), { instanceOf: RangeError });
});

test('a list is iterated over all its pages, with the same query', async (t) => {
  const { client, received } = await start(t);
  const names: string[] = [];
  for await (const { name } of client.companies.list({ q: 'bakker', kind: ['client', 'test'] })) names.push(name);
  t.deepEqual(names, ['a', 'b', 'c', 'd', 'e']);
  t.deepEqual(
    received.map(({ url }) => url),
    [
      '/api/companies?q=bakker&kind=client%2Ctest',
      '/api/companies?q=bakker&kind=client%2Ctest&cursor=second',
      '/api/companies?q=bakker&kind=client%2Ctest&cursor=third',
    ],
  );
});

test('a page is iterated from where it is', async (t) => {
  const { client } = await start(t);
  const names: string[] = [];
  for await (const { name } of await (await client.companies.list()).nextPage()) names.push(name);
  t.deepEqual(names, ['c', 'd', 'e']);
});

test('iteration by page', async (t) => {
  const { client } = await start(t);
  const sizes: number[] = [];
  for await (const { items } of client.companies.list().iterPages()) sizes.push(items.length);
  t.deepEqual(sizes, [2, 2, 1]);
});

test('leaving the loop fetches no more pages', async (t) => {
  const { client, received } = await start(t);
  for await (const { name } of client.companies.list()) {
    if (name === 'b') break;
  }
  t.is(received.length, 1);
});

test('toArray stops at its limit, and fetches no page more than it needs', async (t) => {
  const { client, received } = await start(t);
  t.is((await client.companies.list().toArray({ limit: 4 })).length, 4);
  t.is(received.length, 2);
  t.is((await client.companies.list().toArray({ limit: 100 })).length, 5);
  t.deepEqual(await client.companies.list().toArray({ limit: 0 }), []);
});

test('withResponse gives the page with its headers', async (t) => {
  const { client } = await start(t);
  const { data, response } = await client.companies.list().withResponse();
  t.is(data.total, 5);
  t.is(response.headers.get('content-type'), 'application/json');
});

test('a failure on a later page ends the iteration with its error', async (t) => {
  const { client } = await start(t, (response, received) =>
    (received.url.includes('cursor') ? problem(403, 'forbidden') : list)(response, received),
  );
  const names: string[] = [];
  const error = await t.throwsAsync(async () => {
    for await (const { name } of client.companies.list()) names.push(name);
  });
  t.is(error?.name, 'PermissionDeniedError');
  t.deepEqual(names, ['a', 'b']);
});

test('abort ends the iteration', async (t) => {
  const { client, received } = await start(t);
  const controller = new AbortController();
  const error = await t.throwsAsync(async () => {
    for await (const { name } of client.companies.list({}, { signal: controller.signal })) {
      if (name === 'b') controller.abort();
    }
  });
  t.is(error?.name, 'AbortError');
  t.is(received.length, 1);
});
