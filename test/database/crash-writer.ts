/**
 * Writes pairs of rows, each pair in one transaction, and reports each pair after its commit, until it is killed.
 * Run by crash.test.ts, with the database's path.
 */
import { writeSync } from 'node:fs';
import { migrate, openDatabase } from '../../server/src/database/index.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { Tenant } from '../../server/src/tenants/tenant.js';

const database = await openDatabase(process.argv[2] as string);
await migrate(database);
const tenant =
  (await Tenant.query(database.read).findOne({ slug: 'crash' })) ??
  (await database.transaction((trx) => Tenant.query(trx).insert({ slug: 'crash', name: 'Crash' })));
const [{ last }] = (await database.rows('SELECT coalesce(max(number), 0) AS last FROM firms')) as [{ last: number }];
for (let number = last + 2; ; number += 2) {
  await database.transaction(async (trx) => {
    await Firm.query(trx).insert({ tenantId: tenant.id, number: number - 1, name: 'first' });
    await Firm.query(trx).insert({ tenantId: tenant.id, number, name: 'second' });
  });
  // Synchronous: what the parent has read was committed.
  writeSync(1, `${number}\n`);
}
