/**
 * Our routes are measured against this: hapi, the same SQL through the plain driver, the same bytes. No token, contract,
 * scope, session or limit. Takes a JSON file with the database and what each route sends.
 */
import { readFile } from 'node:fs/promises';
import Hapi from '@hapi/hapi';
import sqlite from 'sqlite3';

export interface Plan {
  database: string;
  /** Which figures the start screen has, and of which period. */
  figures: { key: string; periodText: string | null }[];
  routes: BareRoute[];
}

/** Sends what statements find, or a body that there is without any. */
export type BareRoute = { path: string } & ({ statements: { sql: string; bindings: unknown[] }[] } | { body: object });

type Row = Record<string, unknown>;

const plan = JSON.parse(await readFile(process.argv[2]!, 'utf8')) as Plan;
const database = new sqlite.Database(plan.database, sqlite.OPEN_READONLY);

/** Returns what runs a statement, compiled once as ours are. */
function prepare({ sql, bindings }: { sql: string; bindings: unknown[] }): () => Promise<Row[]> {
  const statement = database.prepare(sql);
  return () =>
    new Promise((resolve, reject) => {
      statement.all(bindings, (error: Error | null, found: Row[]) => (error ? reject(error) : resolve(found)));
    });
}

/** Makes of rows what our answers are, by the simplest code that does. */
const bodies: Record<string, (found: Row[][]) => object> = {
  '/api/companies': ([rows]) => ({ items: rows!.map(toCompany), total: rows!.length, next: null }),
  '/api/dashboards/current': ([rows]) => ({
    figures: plan.figures.map(({ key, periodText }) => ({ key, value: rows![0]![key], periodText })),
  }),
};

function toCompany(row: Row): object {
  const { id, number, name, kind, periodType, debtorId, debtorNumber, debtorName, endsOn, favourite } = row;
  return {
    ...{ id, number, name, kind, periodType, debtorId, debtorNumber, debtorName, endsOn, state: 'open' },
    favourite: favourite === 1,
  };
}

const server = Hapi.server({ host: 'localhost', port: 0 });
for (const route of plan.routes) {
  const { path } = route;
  const statements = 'statements' in route ? route.statements.map(prepare) : [];
  server.route({
    method: 'GET',
    path,
    handler: async () =>
      'body' in route ? route.body : bodies[path]!(await Promise.all(statements.map((run) => run()))),
  });
}
await server.start();
console.log(server.info.uri.replace(/\/\/[^:]+:/, '//localhost:'));
