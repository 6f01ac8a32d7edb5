import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '@loonpoort/server';
import { handlers } from '@loonpoort/server/server.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import type { BareRoute, Plan } from './bare.js';
import { load, median, program } from './load.js';

type Statements = Extract<BareRoute, { statements: unknown }>['statements'];

export interface RouteFigure {
  route: string;
  /** Our requests per second as a share of the bare route's. */
  ratio: number;
  bar: number;
  requestsPerSecond: number;
  bare: number;
  p99: number;
}

const measured = [
  { route: 'listPackages', path: '/api/packages', bar: 0.5 },
  { route: 'listCompanies', path: '/api/companies?q=std', bar: 0.6 },
  { route: 'getDashboard', path: '/api/dashboards/current', bar: 0.6 },
] as const;

const rounds = 5;
const seconds = 4;

/** Measures our routes against bare ones that ask for no token, in turn, so that a busy moment of the machine meets both. */
export async function routes(): Promise<RouteFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-bench-'));
  const server = await program('server/dist/cli.js', [
    ...['start', '--demo', '--headless', '--data-dir', folder],
    ...['--port', '0', '--rate-limit-factors', '1000'],
  ]);
  try {
    const accountant = demoLogins.find(({ description }) => /86/.test(description.en))!;
    const { accessToken: token, login, person } = await signIn(server, accountant);
    const get = async (path: string): Promise<any> => (await send(server, 'GET', path, { token })).body;
    const planFile = join(folder, 'plan.json');
    await writeFile(planFile, JSON.stringify(await planOf(folder, { login, person }, get)));
    const bare = await program('test/bench/bare.ts', [planFile], ['--import=tsx']);
    try {
      const figures: RouteFigure[] = [];
      for (const { route, path, bar } of measured)
        figures.push(await compare({ route, path, bar }, server.url, bare.url, token));
      return figures;
    } finally {
      await bare.stop();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(
  { route, path, bar }: { route: string; path: string; bar: number },
  ours: string,
  theirs: string,
  token: string,
): Promise<RouteFigure> {
  const bytes = await Promise.all(
    [ours, theirs].map(async (url) => (await send({ url }, 'GET', path.slice(4), { token })).text),
  );
  if (bytes[0] !== bytes[1]) throw new Error(`${route}: the bare route sends other bytes:\n${bytes.join('\n')}`);
  const runs: { ours: Awaited<ReturnType<typeof load>>; bare: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const own = await load(ours, [path], token, seconds);
    const bare = await load(theirs, [path], token, seconds);
    // The first round warms both up.
    if (round > 0) runs.push({ ours: own, bare: bare.requestsPerSecond });
  }
  return {
    route,
    ratio: median(runs.map((run) => run.ours.requestsPerSecond / run.bare)),
    bar,
    requestsPerSecond: median(runs.map((run) => run.ours.requestsPerSecond)),
    bare: median(runs.map((run) => run.bare)),
    p99: median(runs.map((run) => run.ours.p99)),
  };
}

/** Collects the statements that our handlers run, taken down while they run. */
async function planOf(
  dataDir: string,
  session: { login: { id: string; role: string }; person: { id: string } },
  get: (path: string) => Promise<any>,
): Promise<Plan> {
  const database = join(dataDir, 'loonpoort.db');
  const app = await createApp({ dataDir, databaseUrl: database, port: 0, from: 'bench' });
  try {
    const [login] = await app.database.rows<{ tenantId: string; grantKind: string; firmId: string }>(
      'SELECT tenant_id AS "tenantId", grant_kind AS "grantKind", firm_id AS "firmId" FROM logins WHERE id = ?',
      [session.login.id],
    );
    const actor = {
      tenantId: login!.tenantId,
      personId: session.person.id,
      sessionId: '',
      login: { ...session.login, ...login },
    };
    const call = { actor, query: { q: 'std', limit: 50 }, params: {}, language: 'nl' };
    return {
      database,
      figures: (await get('/dashboards/current')).figures,
      routes: [
        { path: '/api/packages', body: await get('/packages') },
        {
          path: '/api/companies',
          statements: await statements(app, (spy) => handlers.listCompanies(call as never, spy)),
        },
        {
          path: '/api/dashboards/current',
          statements: await statements(app, (spy) => handlers.getDashboard(call as never, spy)),
        },
      ],
    };
  } finally {
    await app.database.close();
  }
}

async function statements(app: App, run: (app: App) => Promise<unknown>): Promise<Statements> {
  const seen: Statements = [];
  const database = Object.create(app.database, {
    rows: {
      value: (sql: string, bindings: (string | number)[]) => {
        seen.push({ sql, bindings });
        return app.database.rows(sql, bindings);
      },
    },
  }) as App['database'];
  await run({ ...app, database });
  return seen;
}
