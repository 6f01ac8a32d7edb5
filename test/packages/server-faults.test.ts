import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Connector } from '@loonpoort/server/integrations/connectors/connector.js';
import { connectorOf } from '@loonpoort/server/integrations/registry.js';
import { EventBus } from '@loonpoort/server/events/event-bus.js';
import { testDatabase } from '../database/fixture.js';
import { addDeliveries, addJournals, addDestinations } from '../deliveries/fixture.js';
import { OwnDeliveries, type Row } from '../deliveries/world.js';
import type { Consents } from './consents.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { MoneybirdServer } from './moneybird-server.js';
import { ReeleezeeServer } from './reeleezee-server.js';
import type { Reply, StandIn } from './stand-in.js';
import { TwinfieldServer } from './twinfield-server.js';
import { MultiversServer } from './unit4-multivers-server.js';

/**
 * A journal is taken, and the answer is an error of the server: in the language of the user, as Exact Online words
 * refusals and faults of its own alike (picqer/exact-php-client issues 121 and 452 show both languages with status
 * 500), as a page of what stands in front of it, empty, or cut short. A status in the 500s says nothing of how far the
 * server got (RFC 9110 section 15.6).
 */
interface Vendor {
  start(): Promise<StandIn & { consents?: Consents }>;
  settings: Record<string, unknown>;
  secrets?: Record<string, string>;
  administration(server: never): string;
  held(server: never): number;
  /** A fault in the vendor's own form. */
  fault(message: string): unknown;
}

const vendors: Record<string, Vendor> = {
  'exact-online': {
    start: () => new ExactOnlineServer().start(),
    settings: { country: 'nl', journalCode: 'LOON' },
    administration: ({ division }: ExactOnlineServer) => division,
    held: ({ lines }: ExactOnlineServer) => new Set(lines.map(({ EntryID }) => EntryID)).size,
    fault: (value) => ({ error: { code: '', message: { lang: 'nl-NL', value } } }),
  },
  moneybird: {
    start: () => new MoneybirdServer().start(),
    settings: {},
    administration: ({ administration }: MoneybirdServer) => administration,
    held: ({ documents }: MoneybirdServer) => documents.length,
    fault: (error) => ({ error }),
  },
  reeleezee: {
    start: () => new ReeleezeeServer().start(),
    settings: { userName: 'loön', diaryCode: 'LOON' },
    secrets: { password: 'goed wachtwoord' },
    administration: ({ administration }: ReeleezeeServer) => administration,
    held: ({ journals }: ReeleezeeServer) => journals.size,
    fault: (message) => ({ error: { message } }),
  },
  twinfield: {
    start: () => new TwinfieldServer().start(),
    settings: { journalCode: 'LOON' },
    administration: ({ office }: TwinfieldServer) => office,
    held: ({ transactions }: TwinfieldServer) => transactions.length,
    fault: (message) =>
      `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring>${message}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
  },
  'unit4-multivers': {
    start: () => new MultiversServer().start(),
    settings: { journalCode: 'LOON' },
    administration: ({ database }: MultiversServer) => database,
    held: ({ transactions }: MultiversServer) => transactions.length,
    fault: (Message) => ({ messages: [{ Message }] }),
  },
};

const dutch = 'Er ging iets mis. Neem contact op met de helpdesk.';

/** One journal on its way to a vendor's stand-in, by the vendor's connector and a clock of the test's. */
async function sending(t: ExecutionContext, key: string) {
  const { start, settings, secrets = {}, administration, held } = vendors[key]!;
  const server = await start();
  t.teardown(() => server.stop());
  const database = await testDatabase(t);
  const [destination] = await addDestinations(database, [key]);
  const place = { ...destination!, package: key, administration: administration(server as never) };
  const { tenantId, companyId } = destination!;
  await database.transaction((trx) =>
    trx('administrationMappings').where({ tenantId, companyId }).update({ administration: place.administration }),
  );
  await addDeliveries(database, place, await addJournals(database, place, 1, ['4000', '4100', '2100']));
  const clock = { time: Date.parse('2026-11-22T10:00:00Z') };
  const connector = connectorOf(key) as Connector;
  const deliveries = new OwnDeliveries(
    { database, events: new EventBus(), now: () => new Date(clock.time) },
    {
      gateway: {
        connectorOf: () => connector,
        connect: ({ id }, administration, signal) => ({
          ...{ id: `${id}/${server.url}`, settings, secrets, administration, signal, url: server.url },
          token: async () => (server.consents ? granted(server.consents) : ''),
        }),
      },
    },
  );
  return {
    server,
    held: () => held(server as never),
    async later(milliseconds: number): Promise<Row> {
      clock.time += milliseconds;
      await deliveries.runDue();
      const [row] = await database.rows<Row>('SELECT state, reason, message, attempts FROM deliveries');
      return row!;
    },
    quietMs: connector.quietPeriodMs,
  };
}

for (const [key, { fault }] of Object.entries(vendors)) {
  const html = { 'content-type': 'text/html' };
  const whole = fault(dutch);
  const answers: Record<string, Reply> = {
    'a fault in Dutch': { status: 500, body: whole },
    'a page': { status: 502, headers: html, body: `<h1>${dutch}</h1>` },
    nothing: { status: 500, body: '' },
    'half an answer': { status: 500, body: (typeof whole === 'string' ? whole : JSON.stringify(whole)).slice(0, 20) },
  };
  test(`${key}: what was taken and answered with an error of the server is booked once`, async (t) => {
    for (const [what, answer] of Object.entries(answers)) {
      const { server, held, later, quietMs } = await sending(t, key);
      server.answers.push(answer);
      t.like(await later(0), { state: 'unknown', attempts: 1 }, what);
      t.is(held(), 1);
      t.like(await later(quietMs - 1), { state: 'unknown', attempts: 1 }, 'it may not show yet');
      t.like(await later(1), { state: 'posted', reason: null, message: null }, what);
      t.is(held(), 1, what);
    }
  });
}

test('a fault that comes again, with nothing booked, is put before a person in the words of the package', async (t) => {
  const { server, held, later, quietMs } = await sending(t, 'exact-online');
  (server as ExactOnlineServer).closed.add('LOON 2026/11');
  t.like(await later(0), { state: 'unknown', reason: '{"code":"faulted"}', message: 'De periode is afgesloten' });
  const posts = () => server.asked.filter((asked) => asked.startsWith('POST')).length;
  await later(quietMs);
  t.is(posts(), 2, 'a fault may pass, so it is tried once more');
  const refused = await later(2 * quietMs);
  t.like(refused, {
    state: 'refused',
    reason: '{"code":"faultedTwice"}',
    message: 'De periode is afgesloten',
  });
  await later(24 * 3_600_000);
  t.deepEqual([posts(), held()], [2, 0]);
});
