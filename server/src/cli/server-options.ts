import { dirname, join } from 'node:path';
import { databasePath } from '../database/index.js';
import type { ServerOptions } from '../server.js';
import type { Options } from './options.js';
import { readPackages } from './packages-file.js';

/** Returns what the options of a command ask of the service. */
export function serverOptions(options: Options): ServerOptions {
  const databaseUrl = options.databaseUrl ?? options.databaseUrlFile;
  // Refuses what is no address of a database.
  if (databaseUrl !== undefined) databasePath(databaseUrl);
  const smtpUrl = options.smtpUrl ?? options.smtpUrlFile;
  return {
    dataDir: options.dataDir,
    databaseUrl: databaseUrl ?? `sqlite:${join(options.dataDir, 'loonpoort.db')}`,
    keyFile: options.keyFile,
    key: process.env.LOONPOORT_KEY,
    baseUrl: options.baseUrl,
    smtpUrl,
    from: options.mailFrom,
    record: options.demo === true && !smtpUrl,
    host: options.host ?? 'localhost',
    port: options.port ?? 3000,
    defaultTenant: options.defaultTenant ?? (options.demo ? 'oamkb' : undefined),
    trustProxy: options.trustProxy,
    limitFactors: options.rateLimitFactors,
    totpGraceSeconds: options.totpGraceSeconds,
    logLevel: options.logLevel,
    leaveBackground: options.leaveBackground,
    webhooks: { loopback: options.localWebhooks ?? options.demo ?? false },
    packages: options.packagesFile ? readPackages(options.packagesFile) : undefined,
  };
}

/** Returns the folder of which the disk has to have room: that of SQLite's file, or of the keys alone. */
export function diskFolder({ databaseUrl, dataDir }: Pick<ServerOptions, 'databaseUrl' | 'dataDir'>): string {
  const path = databasePath(databaseUrl);
  return path === undefined ? dataDir : dirname(path);
}
