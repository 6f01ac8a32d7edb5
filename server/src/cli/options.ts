import { type Command, Option } from 'commander';
import type { LimitFactors } from '../http/limits/policies.js';
import type { optionsTexts } from './options-texts.js';
import {
  baseUrl,
  databaseUrlFile,
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

type OptionsHelp = (typeof optionsTexts)[keyof typeof optionsTexts];

/** Adds the options of every command that opens the database; each can also come from the environment. */
export function withStorage(command: Command, help: OptionsHelp): Command {
  return command
    .addOption(new Option('--data-dir <dir>', help.dataDir).env('DATA_DIR').default('./data'))
    .addOption(new Option('--database-url <url>', help.databaseUrl).env('DATABASE_URL'))
    .addOption(
      new Option('--database-url-file <file>', help.databaseUrlFile)
        .env('DATABASE_URL_FILE')
        .argParser(databaseUrlFile),
    )
    .addOption(new Option('--key-file <file>', help.keyFile).env('LOONPOORT_KEY_FILE'))
    .addOption(new Option('--base-url <url>', help.baseUrl).env('BASE_URL').argParser(baseUrl))
    .addOption(new Option('--smtp-url <url>', help.smtpUrl).env('SMTP_URL').argParser(smtpUrl))
    .addOption(new Option('--smtp-url-file <file>', help.smtpUrlFile).env('SMTP_URL_FILE').argParser(smtpUrlFile))
    .addOption(
      new Option('--mail-from <address>', help.mailFrom)
        .env('MAIL_FROM')
        .default('Loonpoort <geen-antwoord@localhost>')
        .argParser(mailFrom),
    );
}

const backupKeyFile = (help: OptionsHelp): Option =>
  new Option('--backup-key-file <file>', help.backupKeyFile).env('BACKUP_KEY_FILE');

/** Adds the options of the commands that make and read backups. */
export const withBackup = (command: Command, help: OptionsHelp): Command =>
  withStorage(command, help).addOption(backupKeyFile(help));

/** Adds the options of the commands that go on until they are stopped. */
export function withWorking(command: Command, help: OptionsHelp): Command {
  return withStorage(command, help)
    .addOption(new Option('--default-tenant <slug>', help.defaultTenant).env('DEFAULT_TENANT'))
    .addOption(new Option('--log-level <level>', help.logLevel).env('LOG_LEVEL').default('warn').argParser(logLevel))
    .addOption(new Option('--monitor <address>', help.monitor).env('MONITOR').argParser(monitorAddress))
    .addOption(
      new Option('--drain-seconds <number>', help.drainSeconds).env('DRAIN_SECONDS').default(0).argParser(drainSeconds),
    )
    .addOption(new Option('--packages-file <file>', help.packagesFile).env('PACKAGES_FILE'))
    .addOption(new Option('--local-webhooks', help.localWebhooks).env('LOCAL_WEBHOOKS'));
}

/** Adds the options of `start`. */
export function withListening(command: Command, help: OptionsHelp): Command {
  return withWorking(command, help)
    .addOption(new Option('--backup-dir <dir>', help.backupDir).env('BACKUP_DIR'))
    .addOption(
      new Option('--backup-minutes <number>', help.backupMinutes)
        .env('BACKUP_MINUTES')
        .default(15)
        .argParser(wholeNumber('BACKUP_MINUTES', 1, 1440)),
    )
    .addOption(
      new Option('--backup-keep <number>', help.backupKeep)
        .env('BACKUP_KEEP')
        .default(96)
        .argParser(wholeNumber('BACKUP_KEEP', 1, 100_000)),
    )
    .addOption(backupKeyFile(help))
    .addOption(new Option('--port <number>', help.port).env('PORT').default(3000).argParser(port))
    .addOption(new Option('--host <address>', help.host).env('HOST').default('localhost'))
    .addOption(new Option('--trust-proxy', help.trustProxy).env('TRUST_PROXY'))
    .addOption(
      new Option('--rate-limit-factors <factors>', help.rateLimitFactors)
        .env('RATE_LIMIT_FACTORS')
        .argParser(limitFactors),
    )
    .addOption(
      new Option('--totp-grace-seconds <number>', help.totpGraceSeconds)
        .env('TOTP_GRACE_SECONDS')
        .default(0)
        .argParser(wholeNumber('TOTP_GRACE_SECONDS', 0, 30)),
    )
    .addOption(
      new Option('--security-contact <address>', help.securityContact)
        .env('SECURITY_CONTACT')
        .argParser(securityContact),
    )
    .addOption(new Option('--portal <dir>', help.portal).env('PORTAL_DIR'))
    .addOption(new Option('--headless', help.headless).env('HEADLESS'))
    .addOption(new Option('--leave-background', help.leaveBackground).env('LEAVE_BACKGROUND'))
    .addOption(new Option('--demo', help.demo).env('DEMO'));
}

export interface Options {
  dataDir: string;
  databaseUrl?: string;
  /** The address that the file holds. */
  databaseUrlFile?: string;
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
  totpGraceSeconds?: number;
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
  leaveBackground?: boolean;
  localWebhooks?: boolean;
  packagesFile?: string;
  demo?: boolean;
}
