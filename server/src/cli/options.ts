import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { ServerOptions } from '../server.js';
import type { LimitFactors } from '../http/limits/policies.js';
import { readPackages } from './packages-file.js';
import {
  baseUrl,
  drainSeconds,
  limitFactors,
  logLevel,
  mailFrom,
  monitorAddress,
  port,
  securityContact,
  smtpUrl,
  smtpUrlFile,
  wholeNumber,
} from './settings.js';

/** Adds the option of commands that speak Dutch too; what it says is read before there are commands. */
export const withLanguage = (command: Command, { help }: { help: { lang: string } }): Command =>
  command.addOption(new Option('--lang <language>', help.lang).choices(['nl', 'en']));

/** Adds the options of every command that opens the database; each can also come from the environment. */
export function withStorage(command: Command): Command {
  return command
    .addOption(new Option('--data-dir <dir>', 'folder of the database and the keys').env('DATA_DIR').default('./data'))
    .addOption(
      new Option('--database-url <url>', 'the database, such as sqlite:./data/loonpoort.db').env('DATABASE_URL'),
    )
    .addOption(
      new Option('--key-file <file>', 'file with the encryption keys (made in the data folder otherwise)').env(
        'LOONPOORT_KEY_FILE',
      ),
    )
    .addOption(
      new Option('--base-url <url>', 'address of the portal; links in mails start with it')
        .env('BASE_URL')
        .argParser(baseUrl),
    )
    .addOption(
      new Option('--smtp-url <url>', 'mail server, such as smtp://user:password@host:587')
        .env('SMTP_URL')
        .argParser(smtpUrl),
    )
    .addOption(
      new Option('--smtp-url-file <file>', 'file with that address, such as a secrets manager keeps it')
        .env('SMTP_URL_FILE')
        .argParser(smtpUrlFile),
    )
    .addOption(
      new Option('--mail-from <address>', 'sender of mails')
        .env('MAIL_FROM')
        .default('Loonpoort <geen-antwoord@localhost>')
        .argParser(mailFrom),
    );
}

const backupKeyFile = (): Option =>
  new Option('--backup-key-file <file>', 'file with the key that encrypts backups, which are plain without one').env(
    'BACKUP_KEY_FILE',
  );

/** Adds the options of the commands that make and read backups. */
export const withBackup = (command: Command): Command => withStorage(command).addOption(backupKeyFile());

export function withListening(command: Command): Command {
  return withStorage(command)
    .addOption(new Option('--backup-dir <dir>', 'folder in which the server makes backups by itself').env('BACKUP_DIR'))
    .addOption(
      new Option('--backup-minutes <number>', 'how many minutes after each other')
        .env('BACKUP_MINUTES')
        .default(15)
        .argParser(wholeNumber('BACKUP_MINUTES', 1, 1440)),
    )
    .addOption(
      new Option('--backup-keep <number>', 'how many of them are kept')
        .env('BACKUP_KEEP')
        .default(96)
        .argParser(wholeNumber('BACKUP_KEEP', 1, 100_000)),
    )
    .addOption(backupKeyFile())
    .addOption(new Option('--port <number>', 'port to listen on').env('PORT').default(3000).argParser(port))
    .addOption(new Option('--host <address>', 'address to listen on').env('HOST').default('localhost'))
    .addOption(new Option('--default-tenant <slug>', 'tenant of a host name that names none').env('DEFAULT_TENANT'))
    .addOption(
      new Option('--log-level <level>', 'what is logged: silent, error, warn or info')
        .env('LOG_LEVEL')
        .default('warn')
        .argParser(logLevel),
    )
    .addOption(new Option('--trust-proxy', 'take the client address from X-Forwarded-For').env('TRUST_PROXY'))
    .addOption(
      new Option('--rate-limit-factors <factors>', 'how much more, or less, is allowed than the limits say, such as 2')
        .env('RATE_LIMIT_FACTORS')
        .argParser(limitFactors),
    )
    .addOption(
      new Option('--monitor <address>', 'port, or host:port, of /livez, /readyz and /metrics')
        .env('MONITOR')
        .argParser(monitorAddress),
    )
    .addOption(
      new Option('--drain-seconds <number>', 'how long SIGTERM lets calls come in while /readyz says that it is going')
        .env('DRAIN_SECONDS')
        .default(0)
        .argParser(drainSeconds),
    )
    .addOption(
      new Option(
        '--security-contact <address>',
        'mail address or page where a weakness is reported, for /.well-known/security.txt',
      )
        .env('SECURITY_CONTACT')
        .argParser(securityContact),
    )
    .addOption(new Option('--portal <dir>', 'folder of a built portal, served at /').env('PORTAL_DIR'))
    .addOption(
      new Option(
        '--packages-file <file>',
        'JSON file: per bookkeeping package the clientId and clientSecret that its maker gave',
      ).env('PACKAGES_FILE'),
    )
    .addOption(new Option('--headless', 'the API only, without portal and reference').env('HEADLESS'))
    .addOption(
      new Option('--local-webhooks', 'let webhooks go to this machine over http; the demo does').env('LOCAL_WEBHOOKS'),
    )
    .addOption(
      new Option(
        '--demo',
        'fill an empty database with demo data, show sent mail at /mail and add a bookkeeping package at /demo/boekhouding',
      ).env('DEMO'),
    );
}

export interface Options {
  dataDir: string;
  databaseUrl?: string;
  keyFile?: string;
  baseUrl?: string;
  smtpUrl?: string;
  /** The address that the file holds. */
  smtpUrlFile?: string;
  mailFrom: string;
  port?: number;
  host?: string;
  defaultTenant?: string;
  trustProxy?: boolean;
  rateLimitFactors?: LimitFactors;
  monitor?: { host: string; port: number };
  drainSeconds?: number;
  logLevel?: string;
  securityContact?: string;
  portal?: string;
  headless?: boolean;
  backupDir?: string;
  backupMinutes?: number;
  backupKeep?: number;
  backupKeyFile?: string;
  localWebhooks?: boolean;
  packagesFile?: string;
  demo?: boolean;
}

export function serverOptions(options: Options): ServerOptions {
  const smtpUrl = options.smtpUrl ?? options.smtpUrlFile;
  return {
    dataDir: options.dataDir,
    databaseUrl: options.databaseUrl ?? `sqlite:${join(options.dataDir, 'loonpoort.db')}`,
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
    logLevel: options.logLevel,
    webhooks: { loopback: options.localWebhooks ?? options.demo ?? false },
    packages: options.packagesFile ? readPackages(options.packagesFile) : undefined,
  };
}
