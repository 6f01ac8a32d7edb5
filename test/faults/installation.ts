/** An installation as a bureau has it on PostgreSQL, each part of which can fail by itself: see `postgres.test.ts`. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPackages } from '@loonpoort/server/demo/bookkeeping/index.js';
import { Cluster } from '../harness/cluster.js';
import { Network } from '../harness/network.js';
import { freePort } from '../harness/ports.js';
import { hasPooler, runPooler } from '../harness/pooler.js';
import { type Ending, type Program, runCli } from '../harness/process.js';
import { startService, type TestService } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';

export interface Server extends Program {
  url: string;
  /** The address of its monitor. */
  monitor: string;
}

export interface Installation {
  cluster: Cluster;
  /** Between PostgreSQL and the programs. */
  network: Network;
  /** The address of the database by way of pgbouncer. */
  pooledUrl: string;
  mailbox: Mailbox;
  /** The bookkeeping package, which is elsewhere and has no part in what fails. */
  vendor: TestService;
  startServer(own?: NodeJS.ProcessEnv): Promise<Server>;
  startWorker(): Promise<Server>;
  /** The pooler comes back where it was. */
  killPooler(): Promise<void>;
  startPooler(): Promise<void>;
}

/** Collects what has to end, and ends it in the other order. */
export function newEnding(): Ending & { end(): Promise<void> } {
  const all: (() => unknown)[] = [];
  return {
    teardown: (each) => void all.push(each),
    async end() {
      for (const each of all.reverse()) await each();
    },
  };
}

/**
 * Sets up PostgreSQL with the demo in it, a mail server and a bookkeeping package. Programs reach the database over a
 * network that can be cut, or by way of pgbouncer where that is there.
 */
export async function install(ending: Ending): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  ending.teardown(() => rm(dataDir, { recursive: true, force: true }));
  const mailbox = await Mailbox.open();
  ending.teardown(() => mailbox.stop());
  const vendor = await startService({ bookkeeping: true });
  ending.teardown(() => vendor.stop());
  const cluster = await Cluster.make(ending);
  await cluster.query('CREATE DATABASE loonpoort');
  const network = await Network.to(ending, cluster.port);
  const packages = join(dataDir, 'packages.json');
  writeFileSync(packages, JSON.stringify(demoPackages(vendor.url)));
  const pooler = await poolerBefore(ending, cluster.port);
  if (hasPooler) await pooler.start();
  const databaseUrl = cluster.urlOf('loonpoort', network.port);
  const env = {
    ...{ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, DEFAULT_TENANT: 'oamkb', SMTP_URL: mailbox.url },
    ...{ PACKAGES_FILE: packages, LEAVE_BACKGROUND: 'true', RATE_LIMIT_FACTORS: '1000', LOG_LEVEL: 'error' },
  };
  const run = async (command: string, ready: RegExp, own: NodeJS.ProcessEnv = {}): Promise<Server> => {
    const [port, monitor] = [String(await freePort()), String(await freePort())];
    const program = runCli(ending, [command], { ...env, ...own, PORT: port, MONITOR: monitor });
    await program.waitFor(ready);
    return { ...program, url: `http://localhost:${port}`, monitor: `http://localhost:${monitor}` };
  };
  await fill(env);
  return {
    ...{ cluster, network, mailbox, vendor },
    pooledUrl: cluster.urlOf('loonpoort', pooler.port),
    startServer: (own) => run('start', /is ready/, own),
    startWorker: () => run('worker', /works in the background/),
    killPooler: () => pooler.kill(),
    startPooler: () => pooler.start(),
  };
}

/** Puts the demo into the database, with the keys that the programs find. */
async function fill({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }: Record<string, string>): Promise<void> {
  const service = await startService({
    dataDir: dataDir!,
    databaseUrl: databaseUrl!,
    demo: true,
    leaveBackground: true,
  });
  await service.stop();
}

async function poolerBefore(ending: Ending, target: number) {
  const port = await freePort();
  const own = await mkdtemp(join(tmpdir(), 'loonpoort-pooler-'));
  ending.teardown(() => rm(own, { recursive: true, force: true }));
  const settings = join(own, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
     * = host=localhost port=${target} user=loonpoort password=loonpoort
     [pgbouncer]
     listen_addr = localhost
     listen_port = ${port}
     unix_socket_dir =
     auth_type = any
     pool_mode = transaction
     default_pool_size = 20
     max_client_conn = 200`.replace(/^ +/gm, ''),
  );
  let kill: (() => Promise<void>) | undefined;
  return {
    port,
    async start() {
      kill = await runPooler(ending, settings);
    },
    kill: () => kill!(),
  };
}
