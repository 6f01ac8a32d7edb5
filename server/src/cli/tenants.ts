import { type FileHandle, open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { App } from '../app.js';
import { end } from '../operators/end.js';
import { endWork } from '../operators/end-work.js';
import { startExport } from '../operators/export-tenant.js';
import { commandOperator } from '../operators/operator.js';
import { resume, suspend } from '../operators/suspension.js';
import { sendFirstInvitation } from '../operators/send-first-invitation.js';
import { toManagedTenant } from '../operators/to-managed-tenant.js';
import { importTenant } from '../privacy/import-tenant.js';
import { Tenant } from '../tenants/tenant.js';
import { createTenant } from './init.js';
import type { Options } from './options.js';
import { printTable } from './print-table.js';
import { withApp } from './with-app.js';

/**
 * These commands work on the database itself, as `init` does: they need no credential and no server, so that an
 * installation can be run before there is an operator, and when nothing listens. Other machines have the API.
 */
export const listTenantsCommand = (options: Options): Promise<void> =>
  withApp(options, async (app) => {
    const tenants = await Tenant.query(app.database.read).orderBy('slug');
    printTable(
      ['slug', 'state', 'since', 'name'],
      tenants.map((tenant) => {
        const { slug, state, name } = toManagedTenant(tenant);
        const since = tenant.endingAt ?? tenant.suspendedAt ?? tenant.createdAt;
        return [slug, state, since.slice(0, 10), name];
      }),
    );
  });

export const createTenantCommand = (
  slug: string,
  { name, email, person, ...options }: Options & { name: string; email: string; person?: string },
): Promise<void> =>
  withApp(options, async (app) => {
    const link = await createTenant(app, { slug, name, email, ...(person !== undefined && { person }) });
    process.stdout.write(`${link}\n`);
  });

export const inviteTenantCommand = (slug: string, options: Options): Promise<void> =>
  withApp(options, async (app) => {
    const tenant = await tenantOf(app, slug);
    const link = await app.database.transaction((trx) =>
      sendFirstInvitation(app, trx, commandOperator, { tenant, way: 'link' }),
    );
    process.stdout.write(`${link}\n`);
  });

export const suspendTenantCommand = (slug: string, options: Options): Promise<void> =>
  withApp(options, async (app) => {
    await suspend(app, changeOf(await tenantOf(app, slug)));
    process.stdout.write(`${slug} is suspended: within 5 seconds nobody gets in, and its work waits.\n`);
  });

export const resumeTenantCommand = (slug: string, options: Options): Promise<void> =>
  withApp(options, async (app) => {
    await resume(app, changeOf(await tenantOf(app, slug)));
    process.stdout.write(`${slug} is open again.\n`);
  });

export const endTenantCommand = (
  slug: string,
  { confirm, ...options }: Options & { confirm?: string },
): Promise<void> =>
  withApp(options, async (app) => {
    await end(app, changeOf(await tenantOf(app, slug)), confirm);
    // A server that runs may be doing it too; either finishes what the other began.
    await app.background.runDue(endWork);
    process.stdout.write(`${slug} has ended, and nothing is left of its data here. Backups are yours to remove.\n`);
  });

export const exportTenantCommand = (slug: string, { to, ...options }: Options & { to?: string }): Promise<void> =>
  withApp(options, async (app) => {
    const { id } = await tenantOf(app, slug);
    const path = to ?? `${slug}-${app.now().toISOString().slice(0, 10)}.zip`;
    const file = await openNew(path);
    const { stream } = await startExport(app, commandOperator, id);
    try {
      await pipeline(stream, file.createWriteStream());
    } catch (error) {
      // It closes once nothing reads the database any more, whatever error it closes with.
      if (!stream.closed) await new Promise((resolve) => stream.once('close', resolve).on('error', () => undefined));
      await rm(path, { force: true });
      throw error;
    }
    process.stdout.write(`${path}\n`);
  });

export const importTenantCommand = (path: string, options: Options): Promise<void> =>
  withApp(options, async (app) => {
    const counts = await importTenant(app, path);
    const tables = Object.entries(counts).filter(([, count]) => count > 0);
    printTable(
      ['table', 'rows'],
      tables.map(([name, count]) => [name, String(count)]),
    );
    process.stdout.write('Everything was read in as it was exported. Persons ask for a new password to get in.\n');
  });

/** All data of a bureau: no other user of the machine reads it, and no file that is there is overwritten. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${path} exists already.`, { cause: error });
  }
}

const changeOf = ({ id, version }: Tenant) => ({ by: commandOperator, id, version });

async function tenantOf(app: App, slug: string): Promise<Tenant> {
  const tenant = await Tenant.query(app.database.read).findOne({ slug });
  if (!tenant) throw new Error(`There is no tenant ${slug}. See them with: loonpoort tenants list`);
  return tenant;
}
