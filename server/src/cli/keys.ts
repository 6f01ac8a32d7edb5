import type { App } from '../app.js';
import type { Language } from '../contract/text.js';
import {
  findUnfinished,
  type KeyState,
  listKeyStates,
  rotateDataKeys,
  rotateEncryptionKey,
  rotateSigningKey,
} from '../keys/index.js';
import { encryptionKeyFile } from '../secrets/index.js';
import { encryptedColumns } from '../create-app.js';
import { Tenant } from '../tenants/tenant.js';
import type { Rotatable } from './arguments.js';
import type { Options } from './options.js';
import { printTable } from './print-table.js';
import { serverOptions } from './server-options.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

type Words = (typeof cliTexts)[Language]['keys'];

export const keysStatusCommand =
  (language: Language) =>
  (options: Options): Promise<void> =>
    withApp(options, async ({ database, keyStore, now }) => {
      const words = cliTexts[language].keys;
      const slugs = new Map((await Tenant.query(database.read)).map(({ id, slug }) => [id, slug]));
      const states = await listKeyStates(keyStore, encryptedColumns);
      printTable(
        words.headings,
        states.map((key) => [
          key.kind,
          key.id.slice(0, 8),
          key.tenantId === '' ? words.installation : (slugs.get(key.tenantId) ?? key.tenantId),
          describe(key, words),
          key.createdAt === undefined
            ? ''
            : words.age(Math.floor((now().getTime() - Date.parse(key.createdAt)) / dayMs)),
          key.uses === undefined ? '' : String(key.uses),
        ]),
      );
      for (const { kind, startedAt } of await findUnfinished(database)) say(words.unfinished(startedAt, kind));
    });

export const rotateKeysCommand =
  (language: Language) =>
  (which: Rotatable, { tenant: slug, ...options }: Options & { tenant?: string }): Promise<void> =>
    withApp(options, async (app) => {
      if (slug !== undefined && which !== 'data') throw new Error(cliTexts[language].keys.dataOnly);
      if (which === 'data') await rotateData(app, slug, language);
      else if (which === 'encryption') await rotateEncryption(app, options, cliTexts[language].keys);
      else await rotateSigning(app, cliTexts[language].keys);
    });

async function rotateData({ database, keyStore }: App, slug: string | undefined, language: Language): Promise<void> {
  const words = cliTexts[language].keys;
  const tenant = slug === undefined ? undefined : await Tenant.query(database.read).findOne({ slug });
  if (slug !== undefined && !tenant) throw new Error(cliTexts[language].tenants.unknown(slug));
  const { isResumed, keys, envelopes, unreadable } = await rotateDataKeys(keyStore, encryptedColumns, {
    ...(tenant && { tenantId: tenant.id }),
  });
  if (isResumed) say(words.isResumed);
  say(words.dataRotated(keys, envelopes));
  say(words.oldDataKeys);
  for (const place of unreadable) say(words.unreadable(place));
  if (unreadable.length > 0) process.exitCode = 1;
}

async function rotateEncryption({ keyStore }: App, options: Options, words: Words): Promise<void> {
  const settings = serverOptions(options);
  const { isResumed, keys, current, removable } = await rotateEncryptionKey(keyStore, encryptedColumns, settings);
  if (isResumed) say(words.isResumed);
  const place = settings.key ? 'LOONPOORT_KEY' : encryptionKeyFile(settings);
  say(words.encryptionRotated(keys, current, place));
  say(words.keepCopy);
  if (removable.length > 0) say(words.removable(removable, place));
}

async function rotateSigning({ keyStore }: App, words: Words): Promise<void> {
  const { id, signsFrom, formerUntil, isResumed } = await rotateSigningKey(keyStore);
  if (isResumed) say(words.signingUnderWay);
  say(words.signingRotated(id.slice(0, 8), signsFrom, formerUntil));
}

function describe({ kind, state, changesAt }: KeyState, words: Words): string {
  if (state === 'current') return words.current[kind];
  if (state === 'next') return kind === 'signing' ? words.signsFrom(changesAt!) : words.sealsFrom(changesAt!);
  if (state === 'unneeded') return kind === 'encryption' ? words.unneededByDatabase : words.unneeded;
  return kind === 'signing' ? words.checksUntil(changesAt!) : words.stillNeeded;
}

const dayMs = 24 * 3_600_000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
