import type { ServerOptions } from '@loonpoort/server';
import { type Answer, demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import type { Connection, Connector } from '@loonpoort/server/integrations/connectors/connector.js';
import type { PackageFinding } from '@loonpoort/server/integrations/files/journal-entry.js';
import { Bookkeeping, type Fate } from './bookkeeping.js';
import { gatewayTo } from './connector.js';
import { addIntegration, addJournals, type Destination } from './fixture.js';

export interface World {
  destination: Destination;
  call(
    method: string,
    path: string,
    options?: { body?: unknown; version?: number; language?: string },
  ): Promise<Answer>;
  journals(count: number): Promise<string[]>;
  /** Sends journals, and returns what became of each. */
  send(journalIds: (string | undefined)[], language?: string): Promise<Sent[]>;
  /** Says what happens to this company's next journals. */
  fate: Fate[];
  /** The findings that the package has against them. */
  findings: PackageFinding[];
  /** Makes the package's check fail. */
  deny(error: Error): void;
  /** Has something happen while the package is asked before sending. */
  meanwhile(happens: () => Promise<unknown>): void;
  /** Counts the entries that reached the package. */
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
  /** Calls the API as the accountant. */
  call: World['call'];
  /** A client company of the accountant's that is booked in an administration of its own. */
  world(options?: { automatic?: boolean; package?: string }): Promise<World>;
  /** Sends what is due, and what follows from it at once. */
  run(): Promise<void>;
  /** The same, after so many milliseconds. */
  later(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the demo, with the stand-in as its package. */
export async function startBureau(
  connector: Partial<Connector> = {},
  options: Partial<ServerOptions> = {},
): Promise<Bureau> {
  const clock = { time: Date.now() };
  const fates = new Map<string, Fate[]>();
  const found = new Map<string, PackageFinding[]>();
  const books = new Bookkeeping({ fate: (administration) => fates.get(administration)?.shift() ?? 'take' });
  const url = await books.listen();
  const denied = new Map<string, Error>();
  const meanwhile = new Map<string, () => Promise<unknown>>();
  const check = async (_: unknown, { administration, token }: Connection) => {
    await token();
    await meanwhile.get(administration)?.();
    if (denied.has(administration)) throw denied.get(administration)!;
    return found.get(administration) ?? [];
  };
  const service = await startService({
    now: () => new Date(clock.time),
    pollMs: 3_600_000,
    ...options,
    deliveries: { gateway: gatewayTo(() => url, { check, ...connector }) },
  });
  // The tests say when.
  service.app.background.wakeAfter = () => undefined;
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
    async world({ automatic = false, package: key = 'exact-online' } = {}) {
      const { id: companyId, tenantId } = free.pop()!;
      const administration = String(1000 + free.length);
      const { database } = service.app;
      const destination = await addIntegration(database, {
        tenantId,
        companyId,
        package: key,
        administration,
        automatic,
      });
      const fate: Fate[] = [];
      const findings: PackageFinding[] = [];
      fates.set(administration, fate);
      found.set(administration, findings);
      return {
        ...{ destination, fate, findings, call },
        deny: (error) => void denied.set(administration, error),
        meanwhile: (happens) => void meanwhile.set(administration, happens),
        journals: (count) => addJournals(database, destination, count),
        send: async (journalIds, language) =>
          (await call('POST', '/deliveries', { body: { journalIds }, language })).body.items as Sent[],
        sent: () => books.calls.filter((each) => each.what === 'send' && each.administration === administration).length,
      };
    },
    run: () => service.app.background.runDue('deliveries'),
    async later(milliseconds) {
      clock.time += milliseconds;
      await service.app.background.runDue('deliveries');
    },
    async stop() {
      await service.stop();
      await books.close();
    },
  };
}

/** Finds the accountant's client companies without a mapping or an integration of their own. */
async function freeCompanies({ app }: TestService, call: World['call']): Promise<{ id: string; tenantId: string }[]> {
  const { items } = (await call('GET', '/companies?kind=client&limit=200')).body as { items: { id: string }[] };
  const [{ tenantId }] = (await app.database.rows('SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?', [
    items[0]!.id,
  ])) as [{ tenantId: string }];
  const taken = await app.database.rows<{ id: string }>(
    "SELECT company_id AS id FROM administration_mappings UNION SELECT owner_id FROM integrations WHERE level = 'company'",
  );
  return items.filter(({ id }) => !taken.some((each) => each.id === id)).map(({ id }) => ({ id, tenantId }));
}
