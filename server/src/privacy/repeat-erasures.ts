import { readFile } from 'node:fs/promises';
import { Person } from '../accounts/person.js';
import { actAs } from '../acting.js';
import type { App } from '../app.js';
import type { Database } from '../database/index.js';
import { Employee } from '../employees/employee.js';
import { carryOutEmployeeErasure, planEmployeeErasure } from './employee-erasure.js';
import { carryOutPersonErasure, planPersonErasure } from './person-erasure.js';
import { erasureFile, type ErasureLine, recordErasure } from './record-erasure.js';

/** Returns the erasures of a file that a database does not know of: it is a backup of before them. */
export async function missingErasures(database: Database, path: string): Promise<ErasureLine[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ErasureLine);
  if (lines.length === 0) return [];
  const isThere = await database.hasTable('erasures');
  const known = isThere ? await database.rows<{ id: string }>('SELECT id FROM erasures') : [];
  const tenants = new Set((await database.rows<{ id: string }>('SELECT id FROM tenants')).map(({ id }) => id));
  const ids = new Set(known.map(({ id }) => id));
  return lines.filter(({ id, tenantId }) => !ids.has(id) && tenants.has(tenantId));
}

/** Erases again whom a backup brought back. */
export async function repeatErasures(app: App): Promise<void> {
  for (const line of await missingErasures(app.database, app.services.get(erasureFile)))
    await actAs({ kind: 'system', operation: 'repeatErasures' }, () => repeat(app, line));
}

const repeat = (app: App, line: ErasureLine): Promise<void> =>
  app.database.transaction(async (trx) => {
    const { tenantId, subject, subjectId } = line;
    const key = [tenantId, subjectId];
    if (subject === 'employee') {
      const employee = await Employee.query(trx).findById(key);
      const plan = employee ? await planEmployeeErasure(trx, employee, app.now()) : { gone: [], stays: [] };
      if (employee) await carryOutEmployeeErasure(trx, employee, plan);
      return recordErasure(app, trx, line, plan);
    }
    const person = await Person.query(trx).findById(key);
    const plan = person ? await planPersonErasure(trx, person) : { gone: [], stays: [] };
    if (person) await carryOutPersonErasure(app, trx, person, plan);
    return recordErasure(app, trx, line, plan);
  });
