import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import type { Binding } from '../../server/src/database/engine.js';
import { accountant, administrator, type Caller, callerOf } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;

test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

interface Step {
  id: number;
  parent: number;
  detail: string;
}

/** Returns how the database does what a call reads, statement by statement. The planner goes by counts that are fixed. */
async function plansOf(caller: Caller, path: string): Promise<{ sql: string; steps: Step[] }[]> {
  const { database } = service.app;
  const rows = database.rows.bind(database);
  const [{ id: tenantId } = { id: '' }] = await rows<{ id: string }>('SELECT id FROM tenants');
  const statements: [string, readonly Binding[]][] = [];
  database.rows = (sql, bindings = []) => {
    // What works in the background reads as well.
    if (bindings.includes(tenantId)) statements.push([sql, bindings]);
    return rows(sql, bindings);
  };
  try {
    await caller.get(path);
  } finally {
    database.rows = rows;
  }
  return Promise.all(
    statements.map(async ([sql, bindings]) => ({
      sql,
      steps: await rows<Step>(`EXPLAIN QUERY PLAN ${sql}`, bindings),
    })),
  );
}

/** What grows with the years. */
const growing = /\b(?:r|j|d|e|jc|vl|jw|dw|rw|p|dl)\b/;
/** Reads rows of the tenant in no order and by no company or period: all of them. */
const walksAll = (detail: string): boolean =>
  /^SCAN (?!page\b|latest_|CONSTANT|\(|c$|seen|[a-z]+ VIRTUAL)/.test(detail) ||
  (/^SEARCH \w+ USING (?!COVERING)\w+ .*\(tenant_id=\?\)$/.test(detail) && growing.test(detail.split(' ')[1]!));
const sortsAll = (detail: string): boolean => detail === 'USE TEMP B-TREE FOR ORDER BY';

/** These are opened every day, and grow with every month. */
const hot = [
  '/runs',
  '/runs?year=2026&period=10',
  '/runs?work=sent',
  '/journals',
  '/journals?year=2026&period=10',
  '/deliveries',
  '/deliveries?state=refused',
  '/employees',
];

// One after another, as each listens to what the service reads.
sqliteTest('lists read and sort no more than their page, and what some see is found by their companies', async (t) => {
  const all = await callerOf(service, administrator);
  for (const path of hot) {
    const plans = await plansOf(all, `${path}${path.includes('?') ? '&' : '?'}limit=2`);
    const page = plans.find(({ sql }) => sql.startsWith('WITH page'))!;
    const { id } = page.steps.find(({ detail }) => detail === 'MATERIALIZE page')!;
    const found = page.steps.filter(({ parent }) => parent === id).map(({ detail }) => detail);
    t.log(`${path}: ${found.join('; ')}`);
    t.true(found.length > 0, path);
    t.false(found.some(sortsAll), `${path}: ${found.join('; ')}`);
  }
  // Who sees all companies sees those of one bureau: no index is read from end to end.
  for (const path of [...hot, '/dashboards/current', '/open-periods', '/journals?fileState=toDownload'])
    for (const { sql, steps } of await plansOf(all, path))
      for (const { detail } of steps)
        t.false(/^SCAN \w+ USING/.test(detail) && growing.test(detail.split(' ')[1]!), `${path}: ${detail} in\n${sql}`);
  const some = await callerOf(service, accountant);
  for (const path of [...hot, '/dashboards/current', '/open-periods', '/runs?work=toSend']) {
    const plans = await plansOf(some, path);
    t.true(plans.length > 0, path);
    for (const { sql, steps } of plans)
      for (const { detail } of steps) t.false(walksAll(detail), `${path}: ${detail} in\n${sql}`);
  }
});
