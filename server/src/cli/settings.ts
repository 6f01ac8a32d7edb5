import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { OperatorError } from '../contract/operator-error.js';
import { isLoopbackHost } from '../contract/formats.js';
import { type LimitFactors, type LimitName, policies } from '../http/limits/policies.js';

/** These read settings as people write them. Each throws an Error of one line that names the setting. */

const yes = ['true', '1', 'yes', 'on', 'ja', 'aan'];
const no = ['false', '0', 'no', 'off', 'nee', 'uit', ''];

/**
 * Makes "no" in the environment mean no: the command line's library takes a variable of any text as yes.
 *
 * @param env changed in place
 */
export function readSwitches(program: Command, env: NodeJS.ProcessEnv): void {
  const switches = program.commands.flatMap(({ options }) => options).filter((option) => option.isBoolean());
  for (const name of new Set(switches.map(({ envVar }) => envVar))) {
    const text = name && env[name]?.trim().toLowerCase();
    if (text === undefined || yes.includes(text)) continue;
    if (!no.includes(text))
      throw new OperatorError({
        nl: `${name}: "${env[name!]}" is geen ja of nee; geef true of false`,
        en: `${name}: "${env[name!]}" is neither yes nor no; give true or false`,
      });
    delete env[name!];
  }
}

export function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new OperatorError({
      nl: `PORT: ${text} is geen poort; geef een getal van 0 tot en met 65535`,
      en: `PORT: ${text} is not a port`,
    });
  return value;
}

/** Reads the address of a web site: where links in mails start. */
export function baseUrl(text: string): string {
  const { protocol, origin, href } = URL.canParse(text) ? new URL(text) : { protocol: '', origin: '', href: '' };
  if (!['http:', 'https:'].includes(protocol) || href !== `${origin}/`) {
    throw new OperatorError({
      nl: `BASE_URL: "${text}" is geen adres van een website; geef er een zoals https://loon.example.nl`,
      en: `BASE_URL: "${text}" is not the address of a web site; give one such as https://loon.example.nl`,
    });
  }
  // Browsers keep the session's cookie over HTTPS and on their own machine only (RFC 6265bis, section 5.7, `__Host-`).
  if (protocol === 'http:' && !isLoopbackHost(new URL(text).hostname)) {
    throw new OperatorError({
      nl: 'BASE_URL: over gewoon http houden browsers niemand ingelogd, en leest iedereen onderweg mee; zet een proxy met TLS voor de dienst en geef https://…',
      en: 'BASE_URL: over plain http browsers keep nobody signed in, and anyone on the way reads along; put a proxy with TLS before the service and give https://…',
    });
  }
  return origin;
}

export function smtpUrl(text: string): string {
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : { protocol: '', hostname: '' };
  if (!['smtp:', 'smtps:'].includes(protocol) || !hostname) {
    throw new OperatorError({
      nl: 'SMTP_URL: dit is geen mailserver; geef er een zoals smtp://gebruiker:wachtwoord@mail.example.nl:587',
      en: 'SMTP_URL: this is not a mail server; give one such as smtp://user:password@mail.example.nl:587',
    });
  }
  return text;
}

/** Reads the mail server from a file, where its password is not to stand among the settings. */
export const smtpUrlFile = (path: string): string => smtpUrl(readSecret('SMTP_URL_FILE', path));

/** Reads the address of the database from a file, for the same reason. */
export const databaseUrlFile = (path: string): string => readSecret('DATABASE_URL_FILE', path);

function readSecret(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      {
        nl: `${name}: ${path} is niet te lezen (${code})`,
        en: `${name}: ${path} cannot be read (${code})`,
      },
      { cause: error },
    );
  }
}

export function mailFrom(text: string): string {
  if (!/^([^<>@\n\r]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text)) {
    throw new OperatorError({
      nl: `MAIL_FROM: "${text}" is geen afzender; geef er een zoals "Loonpoort <geen-antwoord@example.nl>"`,
      en: `MAIL_FROM: "${text}" is not a sender; give one such as "Loonpoort <geen-antwoord@example.nl>"`,
    });
  }
  return text;
}

const levels = ['silent', 'error', 'warn', 'info'];

export function logLevel(text: string): string {
  if (!levels.includes(text))
    throw new OperatorError({
      nl: `LOG_LEVEL: "${text}" is geen van ${levels.join(', ')}`,
      en: `LOG_LEVEL: "${text}" is not one of ${levels.join(', ')}`,
    });
  return text;
}

/** Reads `9100`, or `0.0.0.0:9100` where others than this machine may look. */
export function monitorAddress(text: string): { host: string; port: number } {
  const [, host = 'localhost', number = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (!number || Number(number) > 65_535) {
    throw new OperatorError({
      nl: `MONITOR: "${text}" is geen adres om op te luisteren; geef een poort zoals 9100, of 0.0.0.0:9100`,
      en: `MONITOR: "${text}" is no address to listen on; give a port such as 9100, or 0.0.0.0:9100`,
    });
  }
  return { host, port: Number(number) };
}

export function drainSeconds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 300)
    throw new OperatorError({
      nl: `DRAIN_SECONDS: ${text} is niet 0 tot en met 300`,
      en: `DRAIN_SECONDS: ${text} is not 0 to 300`,
    });
  return value;
}

/**
 * Reads how much more, or less, is allowed than the limits say: `2` for all of them, or by name, such as
 * `api=4,export=0.5`.
 */
export function limitFactors(text: string): LimitFactors {
  const names = Object.keys(policies) as LimitName[];
  const given = /^[\d.]+$/.test(text.trim()) ? names.map((name) => `${name}=${text}`) : text.split(',');
  const factors: LimitFactors = {};
  for (const each of given) {
    const [name = '', factor = ''] = each.split('=').map((part) => part.trim());
    const value = Number(factor);
    if (!names.includes(name as LimitName) || !(value >= 0.01 && value <= 1000))
      throw new OperatorError({
        nl: `RATE_LIMIT_FACTORS: "${each.trim()}" is geen factor van een limiet; geef een getal van 0.01 tot en met 1000, of per naam, zoals api=4,export=0.5 (${names.join(', ')})`,
        en: `RATE_LIMIT_FACTORS: "${each.trim()}" is no factor of a limit; give a number of 0.01 to 1000, or by name, such as api=4,export=0.5 (${names.join(', ')})`,
      });
    factors[name as LimitName] = value;
  }
  return factors;
}

/** Returns what reads a whole number of a setting, from `least` to `most`. */
export const wholeNumber =
  (name: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new OperatorError({
        nl: `${name}: ${text} is niet ${least} tot en met ${most}`,
        en: `${name}: ${text} is not ${least} to ${most}`,
      });
    return value;
  };

/** Reads where a weakness is reported: a mail address, or the address of a page. */
export function securityContact(text: string): string {
  if (/^(mailto:)?[^<>@\s:/]+@[^<>@\s]+$/.test(text)) return text.startsWith('mailto:') ? text : `mailto:${text}`;
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
  throw new OperatorError({
    nl: `SECURITY_CONTACT: "${text}" is geen mailadres en geen pagina; geef er een zoals security@example.nl`,
    en: `SECURITY_CONTACT: "${text}" is neither a mail address nor a page; give one such as security@example.nl`,
  });
}
