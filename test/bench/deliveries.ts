import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '@loonpoort/server';
import { encryptTokens } from '@loonpoort/server/integrations/connections/oauth-connection.js';
import { connectorOf } from '@loonpoort/server/integrations/registry.js';
import { Agent, fetch } from 'undici';
import { addDeliveries, addJournals, addDestinations, type Destination } from '../deliveries/fixture.js';
import { median, program } from './load.js';
import type { Call } from './package-server.js';

export interface DeliveryFigure {
  package: string;
  /** Milliseconds that the package takes to answer. */
  answer: number;
  /** Calls that a journal takes: Exact Online is asked what it booked, Moneybird says it by itself. */
  calls: number;
  /** Our time per journal as a multiple of that of the same calls, with the same bodies, made bare. */
  ratio: number;
  /** The ratio may be at most this; null where the package answers at once, as none on another machine does. */
  bar: number | null;
  /** The same against only the call that brings the journal. */
  ratioToPosting: number;
  /** Milliseconds per journal. */
  ours: number;
  bare: number;
  posting: number;
}

type Key = 'moneybird' | 'exact-online';

/** A vendor near by, for which the bar is; and one that takes no time, so that what is left is ours. */
const answers = [
  { answer: 50, bar: 2 },
  { answer: 0, bar: null },
] as const;
const packages: Record<Key, { administration: string; calls: number }> = {
  moneybird: { administration: 'administrationId', calls: 1 },
  'exact-online': { administration: 'division', calls: 2 },
};
const rounds = 7;
const warmUps = 3;
/** Exact Online is sent as many in a minute. */
const journals = 20;
const agent = new Agent();

/**
 * Measures journals that the dispatcher brings, over a connector, to a package on this machine; and in turn the same
 * calls made bare, over connections as many and kept open as long.
 */
export async function deliveries(): Promise<DeliveryFigure[]> {
  const figures: DeliveryFigure[] = [];
  for (const { answer, bar } of answers) {
    const server = await program('test/bench/package-server.ts', [String(answer)], ['--import=tsx']);
    try {
      for (const key of Object.keys(packages) as Key[])
        figures.push({ package: key, answer, bar, ...(await measure(server.url, key)) });
    } finally {
      await server.stop();
    }
  }
  return figures;
}

async function measure(url: string, key: Key): Promise<Omit<DeliveryFigure, 'package' | 'answer' | 'bar'>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-bench-'));
  const app = await createApp({
    dataDir,
    databaseUrl: join(dataDir, 'loonpoort.db'),
    port: 0,
    from: 'bench',
    packages: { [key]: { url } },
  });
  try {
    const { calls } = packages[key];
    const destinations = await addDestinations(app.database, Array<string>(warmUps + rounds).fill(key));
    const runs: Record<'ours' | 'bare' | 'posting', number>[] = [];
    for (const destination of destinations) {
      await connect(app, destination, key);
      const { milliseconds: ours, made } = await deliver(app, destination, key, url);
      const postings = made.filter(({ body }) => body !== undefined);
      const others = made.filter(({ body }) => body === undefined);
      if (postings.length !== journals - 1 || made.length !== calls * postings.length)
        throw new Error(`${made.length} calls for ${postings.length} journals`);
      const concurrent = connectorOf(key)!.limits.concurrent;
      const bare = await repeat(
        url,
        postings.map((posting, index) => [posting, ...others.slice(index, index + calls - 1)]),
        concurrent,
      );
      runs.push({
        ours,
        bare,
        posting: await repeat(
          url,
          postings.map((posting) => [posting]),
          concurrent,
        ),
      });
    }
    const measured = runs.slice(warmUps);
    const milliseconds = (which: keyof (typeof runs)[number]) =>
      Number(median(measured.map((run) => run[which])).toFixed(2));
    return {
      calls,
      ratio: median(measured.map(({ ours, bare }) => ours / bare)),
      ratioToPosting: median(measured.map(({ ours, posting }) => ours / posting)),
      ...{ ours: milliseconds('ours'), bare: milliseconds('bare'), posting: milliseconds('posting') },
    };
  } finally {
    await app.database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const callsSinceLast = async (url: string): Promise<Call[]> => (await (await fetch(`${url}/calls`)).json()) as Call[];

async function connect(app: App, { tenantId, integrationId }: Destination, key: Key): Promise<void> {
  const { administration } = packages[key];
  const moment = new Date().toISOString();
  await app.database.transaction(async (trx) => {
    await trx('integrations')
      .where({ id: integrationId })
      .update({ settings: JSON.stringify({ journalCode: 'LOON', [administration]: '1' }) });
    await trx('connections').insert({
      ...{ tenantId, integrationId, tokens: encryptTokens(app, { tenantId, id: integrationId }, { access: 'bench' }) },
      ...{ expiresAt: '2100-01-01T00:00:00.000Z', refreshedAt: moment, connectedAt: moment, connectedBy: 'bench' },
    });
  });
}

/**
 * The first journal, for which the connector looks accounts up, is not counted.
 *
 * @returns milliseconds per journal, and the calls that were made
 */
async function deliver(
  { database, background }: App,
  destination: Destination,
  key: Key,
  url: string,
): Promise<{ milliseconds: number; made: Call[] }> {
  const [first, ...others] = await addJournals(database, destination, journals);
  await addDeliveries(database, { ...destination, package: key }, [first!]);
  await background.runDue('deliveries');
  await addDeliveries(database, { ...destination, package: key }, others);
  await callsSinceLast(url);
  const start = performance.now();
  await background.runDue('deliveries');
  return { milliseconds: (performance.now() - start) / others.length, made: await callsSinceLast(url) };
}

/** Makes the calls of each journal one after another. @returns milliseconds per journal */
async function repeat(url: string, byJournal: readonly Call[][], concurrent: number): Promise<number> {
  const waiting = [...byJournal];
  const headers = { accept: 'application/json', authorization: 'Bearer bench', 'content-type': 'application/json' };
  const start = performance.now();
  const worker = async () => {
    for (let calls = waiting.shift(); calls; calls = waiting.shift()) {
      for (const { path, body } of calls) {
        const response = await fetch(`${url}${path}`, {
          method: body === undefined ? 'GET' : 'POST',
          headers,
          body,
          dispatcher: agent,
        });
        await response.json();
      }
    }
  };
  await Promise.all(Array.from({ length: concurrent }, worker));
  return (performance.now() - start) / byJournal.length;
}
