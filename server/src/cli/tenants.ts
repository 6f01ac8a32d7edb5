import { type FileHandle, open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { App } from '../app.js';
import type { Language } from '../contract/text.js';
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
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

/**
 * These commands work on the database itself, as `init` does: they need no credential and no server, so that an
 * installation can be run before there is an operator, and when nothing listens. Other machines have the API.
 */
export const listTenantsCommand =
  (language: Language) =>
  (options: Options): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language].tenants;
      const tenants = await Tenant.query(app.database.read).orderBy('slug');
      printTable(
        words.headings,
        tenants.map((tenant) => {
          const { slug, state, name } = toManagedTenant(tenant);
          const since = tenant.endingAt ?? tenant.suspendedAt ?? tenant.createdAt;
          return [slug, words.states[state], since.slice(0, 10), name];
        }),
      );
    });

export const createTenantCommand =
  (language: Language) =>
  (
    slug: string,
    { name, email, person, ...options }: Options & { name: string; email: string; person?: string },
  ): Promise<void> =>
    withApp(options, async (app) => {
      const link = await createTenant(app, { slug, name, email, ...(person !== undefined && { person }) }, language);
      process.stdout.write(`${link}\n`);
    });

export const inviteTenantCommand =
  (language: Language) =>
  (slug: string, options: Options): Promise<void> =>
    withApp(options, async (app) => {
      const tenant = await tenantOf(app, slug, language);
      const link = await app.database.transaction((trx) =>
        sendFirstInvitation(app, trx, commandOperator, { tenant, way: 'link' }),
      );
      process.stdout.write(`${link}\n`);
    });

export const suspendTenantCommand =
  (language: Language) =>
  (slug: string, options: Options): Promise<void> =>
    withApp(options, async (app) => {
      await suspend(app, changeOf(await tenantOf(app, slug, language)));
      process.stdout.write(`${cliTexts[language].tenants.suspended(slug)}\n`);
    });

export const resumeTenantCommand =
  (language: Language) =>
  (slug: string, options: Options): Promise<void> =>
    withApp(options, async (app) => {
      await resume(app, changeOf(await tenantOf(app, slug, language)));
      process.stdout.write(`${cliTexts[language].tenants.resumed(slug)}\n`);
    });

export const endTenantCommand =
  (language: Language) =>
  (slug: string, { confirm, ...options }: Options & { confirm?: string }): Promise<void> =>
    withApp(options, async (app) => {
      await end(app, changeOf(await tenantOf(app, slug, language)), confirm);
      // A server that runs may be doing it too; either finishes what the other began.
      await app.background.runDue(endWork);
      process.stdout.write(`${cliTexts[language].tenants.ended(slug)}\n`);
    });

export const exportTenantCommand =
  (language: Language) =>
  (slug: string, { to, ...options }: Options & { to?: string }): Promise<void> =>
    withApp(options, async (app) => {
      const { id } = await tenantOf(app, slug, language);
      const path = to ?? `${slug}-${app.now().toISOString().slice(0, 10)}.zip`;
      const file = await openNew(path, language);
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

export const importTenantCommand =
  (language: Language) =>
  (path: string, options: Options): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language].tenants;
      const counts = await importTenant(app, path);
      const tables = Object.entries(counts).filter(([, count]) => count > 0);
      printTable(
        words.importHeadings,
        tables.map(([name, count]) => [name, String(count)]),
      );
      process.stdout.write(`${words.imported}\n`);
    });

/** All data of a bureau: no other user of the machine reads it, and no file that is there is overwritten. */
async function openNew(path: string, language: Language): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(cliTexts[language].tenants.fileExists(path), { cause: error });
  }
}

const changeOf = ({ id, version }: Tenant) => ({ by: commandOperator, id, version });

async function tenantOf(app: App, slug: string, language: Language): Promise<Tenant> {
  const tenant = await Tenant.query(app.database.read).findOne({ slug });
  if (!tenant) throw new Error(cliTexts[language].tenants.unknown(slug));
  return tenant;
}
