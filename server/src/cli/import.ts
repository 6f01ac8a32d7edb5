import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { App } from '../app.js';
import { inLanguage } from '../contract/problem.js';
import type { ImportOptions as FileOptions, ImportReport } from '../imports/index.js';
import { Tenant } from '../tenants/tenant.js';
import type { Options } from './options.js';
import { withApp } from './with-app.js';

type Import = (
  app: App,
  tenantId: string,
  stream: AsyncIterable<Uint8Array>,
  options?: FileOptions,
) => Promise<ImportReport>;
export type ImportOptions = Options & { tenant: string };

/** Returns what `loonpoort import` does with the file of one kind. */
export const importCommand =
  (importer: Import) =>
  (file: string, options: ImportOptions): Promise<void> =>
    run(importer, file, options);

async function run(importer: Import, file: string, options: ImportOptions): Promise<void> {
  const { size } = await stat(file);
  await withApp(options, async (app) => {
    const tenantId = await tenantOf(app, options.tenant);
    const bar = new SingleBar({ format: '{bar} {percentage} % | {lines} lines', clearOnComplete: true });
    bar.start(size, 0, { lines: 0 });
    try {
      const report = await importer(app, tenantId, createReadStream(file), {
        onProgress: ({ bytes, lines }) => bar.update(bytes, { lines }),
      });
      bar.stop();
      print(report);
    } finally {
      bar.stop();
    }
  });
}

export async function tenantOf(app: App, slug: string): Promise<string> {
  const tenant = await Tenant.query(app.database.read).findOne({ slug });
  if (!tenant) throw new Error(`There is no tenant ${slug}. Make it with: loonpoort init --tenant ${slug}`);
  return tenant.id;
}

function print({ lines, created, updated, errors, moreErrors }: ImportReport): void {
  for (const { line, field, value, error } of errors) {
    const place = [`line ${line}`, field, value && `"${value}"`].filter(Boolean).join(', ');
    process.stderr.write(`${place}: ${inLanguage(error, 'en').message}\n`);
  }
  if (errors.length > 0) {
    process.exitCode = 1;
    if (moreErrors > 0) process.stderr.write(`${moreErrors} more errors are not shown. Mend these first.\n`);
    const count = errors.length + moreErrors;
    process.stderr.write(`Nothing was imported: ${count} ${count === 1 ? 'error' : 'errors'} in ${lines} lines.\n`);
  } else {
    process.stdout.write(
      `${lines} lines: ${created} new, ${updated} changed, ${lines - created - updated} as they were.\n`,
    );
  }
}
