/**
 * Our routes are measured against this: hapi with @hapi/jwt, the same SQL through the plain driver, the same bytes. No
 * contract, no scope, no session. Takes a JSON file with the database, the key and the statements of each route.
 */
import { readFile } from 'node:fs/promises';
import Hapi from '@hapi/hapi';
import { plugin as jwt } from '@hapi/jwt';
import sqlite from 'sqlite3';

export interface Plan {
  database: string;
  key: { kid: string; publicKey: string };
  routes: { path: string; statements: { sql: string; bindings: unknown[] }[] }[];
}

type Row = Record<string, unknown>;

const plan = JSON.parse(await readFile(process.argv[2]!, 'utf8')) as Plan;
const database = new sqlite.Database(plan.database, sqlite.OPEN_READONLY);
const rows = ({ sql, bindings }: { sql: string; bindings: unknown[] }) =>
  new Promise<Row[]>((resolve, reject) => {
    database.all(sql, bindings, (error: Error | null, found: Row[]) => (error ? reject(error) : resolve(found)));
  });

const server = Hapi.server({ host: 'localhost', port: 0 });
await server.register({ plugin: jwt });
server.auth.strategy('bare', 'jwt', {
  keys: { kid: plan.key.kid, key: plan.key.publicKey, algorithms: ['ES256'] },
  verify: { aud: 'loonpoort', iss: 'loonpoort', sub: false },
  validate: () => ({ isValid: true }),
});
server.auth.default('bare');

const bodies: Record<string, (found: Row[][]) => unknown> = {
  '/api/companies': ([items]) => ({
    items: items!.map(({ id, number, name, kind, periodType, debtorId, debtorNumber, debtorName }) => ({
      id,
      number,
      name,
      kind,
      periodType,
      debtorId,
      debtorNumber,
      debtorName,
    })),
    total: items!.length,
    next: null,
  }),
  '/api/dashboards/current': ([row]) => ({ figures: Object.entries(row![0]!).map(([key, value]) => ({ key, value })) }),
};

for (const { path, statements } of plan.routes) {
  server.route({
    method: 'GET',
    path,
    handler: async () => bodies[path]!(await Promise.all(statements.map(rows))) as object,
  });
}
await server.start();
console.log(server.info.uri.replace(/\/\/[^:]+:/, '//localhost:'));
