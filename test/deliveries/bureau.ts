import { type Answer, demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import type { Connection } from '@loonpoort/server/integrations/packages/connector.js';
import type { Finding } from '@loonpoort/server/integrations/packages/entry.js';
import { Bookkeeping, type Fate } from './bookkeeping.js';
import { sendersTo } from './connector.js';
import { addIntegration, addJournals, type Lane } from './fixture.js';

export interface World {
  lane: Lane;
  call(method: string, path: string, options?: { body?: unknown; version?: number; language?: string }): Promise<Answer>;
  journals(count: number): Promise<string[]>;
  /** Sends journals, and returns what became of each. */
  send(journalIds: (string | undefined)[], language?: string): Promise<Sent[]>;
  /** What happens to this company's journals next. */
  fate: Fate[];
  /** What the package has against them. */
  findings: Finding[];
  /** Makes the package's check fail. */
  deny(error: Error): void;
  /** What reached the package. */
  sent(): number;
}

export interface Sent {
  journalId: string;
  outcome: string;
  deliveryId: string;
  state: string;
  findings: { code: string; message: string }[];
}

export interface Bureau {
  service: TestService;
  books: Bookkeeping;
  /** As the accountant. */
  call: World['call'];
  /** A client company of the accountant's that is booked in an administration of its own. */
  world(options?: { automatic?: boolean }): Promise<World>;
  /** Sends what is due, and what follows from it at once. */
  run(): Promise<void>;
  /** The same, after so many milliseconds. */
  later(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** The demo, with the stand-in as its package. */
export async function startBureau(): Promise<Bureau> {
  const clock = { time: Date.now() };
  const fates = new Map<string, Fate[]>();
  const found = new Map<string, Finding[]>();
  const books = new Bookkeeping({ fate: (administration) => fates.get(administration)?.shift() ?? 'take' });
  const url = await books.listen();
  const denied = new Map<string, Error>();
  const check = async (_: unknown, { administration }: Connection) => {
    if (denied.has(administration)) throw denied.get(administration)!;
    return found.get(administration) ?? [];
  };
  const service = await startService({
    now: () => new Date(clock.time),
    deliveries: { senders: sendersTo(() => url, { check }), poll: 3_600_000 },
  });
  // The tests say when.
  service.app.deliveries.wake = () => undefined;
  const { accessToken: token } = await signIn(service, { ...demoLogins[0]!, role: 'accountant' });
  const call: World['call'] = (method, path, { body, version, language = 'nl' } = {}) =>
    send(service, method, path, {
      token,
      body,
      headers: { 'accept-language': language, ...(version !== undefined && { 'if-match': `"${version}"` }) },
    });
  const free = await freeCompanies(service, call);
  return {
    ...{ service, books, call },
    async world({ automatic = false } = {}) {
      const { id: companyId, tenantId } = free.pop()!;
      const administration = String(1000 + free.length);
      const { database } = service.app;
      const lane = await addIntegration(database, { tenantId, companyId, package: 'exact-online', administration, automatic });
      const fate: Fate[] = [];
      const findings: Finding[] = [];
      fates.set(administration, fate);
      found.set(administration, findings);
      return {
        ...{ lane, fate, findings, call },
        deny: (error) => void denied.set(administration, error),
        journals: (count) => addJournals(database, lane, count),
        send: async (journalIds, language) => (await call('POST', '/deliveries', { body: { journalIds }, language })).body.items as Sent[],
        sent: () => books.calls.filter((each) => each.what === 'send' && each.administration === administration).length,
      };
    },
    run: () => service.app.deliveries.runDue(),
    async later(milliseconds) {
      clock.time += milliseconds;
      await service.app.deliveries.runDue();
    },
    async stop() {
      await service.stop();
      await books.close();
    },
  };
}

/** The accountant's client companies without a mapping or an integration of their own. */
async function freeCompanies({ app }: TestService, call: World['call']): Promise<{ id: string; tenantId: string }[]> {
  const { items } = (await call('GET', '/companies?kind=client&limit=200')).body as { items: { id: string }[] };
  const [{ tenantId }] = (await app.database.rows('SELECT tenant_id AS tenantId FROM companies WHERE id = ?', [items[0]!.id])) as [{ tenantId: string }];
  const taken = await app.database.rows<{ id: string }>(
    "SELECT company_id AS id FROM administration_mappings UNION SELECT owner_id FROM integrations WHERE level = 'company'",
  );
  return items.filter(({ id }) => !taken.some((each) => each.id === id)).map(({ id }) => ({ id, tenantId }));
}
