import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPortal, createService, type ServerOptions, type Service } from '@loonpoort/server';
import { addDemoBookkeeping, demoPackages } from '@loonpoort/server/demo/bookkeeping/index.js';
import { demoLogins, seedDemo } from '@loonpoort/server/demo/index.js';
import { Balancer } from './balancer.js';
import { settingsOf } from './place.js';
import { copyPrepared } from './prepared.js';
import { watchRecord } from './record.js';
import { dropDatabase, isOnPostgres, newDatabase } from './test-database.js';

export interface TestService extends Service {
  /** The address of the service, such as `http://localhost:41234`. */
  url: string;
  /** The folder of its keys. */
  dataDir: string;
  /** The one that calls go to in turns with this one. */
  second?: Service;
}

/** How a test has its service. */
export interface ServiceOptions extends Partial<ServerOptions> {
  /** Whether the demo is in its database. */
  demo?: boolean;
  /** Whether the demo's bookkeeping package is there in place of Exact Online. */
  bookkeeping?: boolean;
  /** The folder of a portal. */
  portal?: string;
  /** Whether it is one of two on a database, behind a balancer that sends each call to the next of them. */
  balanced?: boolean;
}

/** Starts a service on a free port with a database of its own; every answer is held against the contract. */
export async function startService({
  demo = true,
  bookkeeping,
  portal,
  balanced,
  ...options
}: ServiceOptions = {}): Promise<TestService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const settings = {
    ...settingsOf(dataDir),
    record: !options.smtpUrl,
    checkAnswers: true,
    checkTenants: true,
    // Tests call more often than persons do.
    limitFactors: { api: 1000, signIn: 1000, oauth: 1000, passwordReset: 1000, invitation: 1000, export: 1000 },
    ...options,
  };
  const balancer = balanced ? await Balancer.open() : undefined;
  if (balancer) Object.assign(settings, { baseUrl: balancer.url, trustProxy: true });
  // Keys or a database of the test's own must stay.
  if (!options.dataDir && !options.databaseUrl) await copyPrepared(demo ? 'demo' : 'tables', settings);
  if (isOnPostgres && !settings.databaseUrl) settings.databaseUrl = await newDatabase(dataDir);
  const service = await createService(settings);
  if (demo) await seedDemo(service.app);
  if (bookkeeping) addDemoBookkeeping(service.http, service.app, dataDir);
  if (portal) await addPortal(service.http, portal);
  // Set by `npm run trust -- record`, which reads what all tests leave behind.
  const { RECORD_FOLDER: recordFolder } = process.env;
  const writeRecord = recordFolder === undefined ? undefined : watchRecord(service, recordFolder);
  await service.start();
  const second = balancer && (await createService({ ...settings, leaveBackground: true }));
  await second?.start();
  if (second) balancer.ports = [service, second].map(({ http }) => Number(http.info.port));
  const { baseUrl } = service.app.settings;
  if (bookkeeping) service.app.settings.packages = demoPackages(baseUrl.origin);
  return {
    ...service,
    url: baseUrl.origin,
    dataDir: settings.dataDir,
    ...(second && { second }),
    async stop() {
      await writeRecord?.();
      await balancer?.stop();
      await second?.stop();
      await service.stop();
      if (!options.databaseUrl) await dropDatabase(settings.databaseUrl);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export { demoLogins };

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: any;
}

/** Sends a request as any HTTP client makes it. */
export async function send(
  service: { url: string },
  method: string,
  path: string,
  { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${service.url}/api${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: 'manual',
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
}

/** Signs in and returns the session. */
export async function signIn(
  service: { url: string },
  { email, password, tenant, role }: { email: string; password: string; tenant?: string; role?: string },
): Promise<any> {
  const answer = await send(service, 'POST', '/sessions', { body: { email, password, tenant, role } });
  if (answer.status !== 201) throw new Error(`Signing in as ${email} failed: ${answer.text}`);
  return answer.body;
}
