import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { build } from 'esbuild';
import type * as Sdk from '@loonpoort/sdk';
import { json, serve } from './server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Split {
  sdk: typeof Sdk;
  /** Takes the module with the rows away, and puts it back. */
  take(): Promise<void>;
  putBack(): Promise<void>;
}

/** Loads a copy of the SDK of its own, in the modules that a bundler makes of it. */
async function split(t: ExecutionContext): Promise<Split> {
  const folder = await mkdtemp(join(root, 'node_modules/.cache/loonpoort-sdk-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [join(root, 'sdk/src/index.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const [chunk = ''] = (await readdir(folder)).filter((each) => each.startsWith('lazy-operations-'));
  const [there, away] = [join(folder, chunk), join(folder, 'away')];
  return {
    sdk: (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as typeof Sdk,
    take: () => rename(there, away),
    putBack: () => rename(away, there),
  };
}

test('what a sign-in and an intranet call needs no other module; the first other call loads it', async (t) => {
  const { baseUrl, received } = await serve(t, json({ items: [], total: 0, next: null }));
  const { sdk, take } = await split(t);
  await take();
  const client = new sdk.Loonpoort({ baseUrl, auth: 'token' });
  await client.companies.list();
  await client.passwordResets.request({ email: 'jan@voorbeeld.nl' });
  await client.integrations.get({ level: 'firm', ownerId: '1', package: 'alure' });
  t.is(received.length, 3);
  t.is(typeof client.runs.lock, 'function');
  await t.throwsAsync(async () => client.runs.list(), { instanceOf: sdk.ConnectionError });
  t.is(received.length, 3);
});

test('a call whose row could not be loaded fails as a connection does, and the next one tries again', async (t) => {
  const { baseUrl, received } = await serve(t, json({ items: [{ number: 1 }], total: 1, next: null }));
  const { sdk, take, putBack } = await split(t);
  await take();
  const client = new sdk.Loonpoort({ baseUrl, auth: 'token' });

  const pages = client.runs.list();
  t.is(typeof pages.toArray, 'function');
  await t.throwsAsync(async () => pages, { instanceOf: sdk.ConnectionError, message: 'listRuns: no connection' });
  await t.throwsAsync(async () => client.runs.lock({ runId: '1' }, { signal: AbortSignal.abort() }), {
    instanceOf: sdk.AbortError,
  });
  await putBack();
  t.deepEqual(
    (await client.runs.list().toArray({ limit: 5 })).map(({ number }) => number),
    [1],
  );
  t.is(received.length, 1);
});

test('a call sends what it was given, whatever becomes of the object while its row is loaded', async (t) => {
  const { baseUrl, received } = await serve(t, json({}));
  const { sdk } = await split(t);
  const client = new sdk.Loonpoort({ baseUrl, auth: 'token' });
  const params = { name: 'Kantoor De Brug' };
  const call = client.firms.create(params as never);
  params.name = 'Ander kantoor';
  await call;
  t.deepEqual(received[0]?.body, { name: 'Kantoor De Brug' });
});

test('what was loaded beforehand, or brought along, needs nothing at the first call', async (t) => {
  const { baseUrl, received } = await serve(t, json({ items: [], total: 0, next: null }));
  const brought = await split(t);
  await brought.take();
  const client = new brought.sdk.Loonpoort({ baseUrl, auth: 'token' });
  await t.notThrowsAsync(client.preload(), 'a failure is left to the first call');
  client.addOperations('\nlistRuns G/runs?q,limit,cursor\n');
  await client.runs.list({ q: 'oktober' });
  const loaded = await split(t);
  const other = new loaded.sdk.Loonpoort({ baseUrl, auth: 'token' });
  await other.preload();
  await other.journals.list();
  t.deepEqual(
    received.map(({ url }) => url),
    ['/api/runs?q=oktober', '/api/journals'],
  );
});
