import type { App } from '../app.js';
import {
  findUnfinished,
  type KeyState,
  listKeyStates,
  rotateDataKeys,
  rotateEncryptionKey,
  rotateSigningKey,
} from '../keys/index.js';
import { encryptionKeyFile } from '../secrets/index.js';
import { encryptedColumns } from '../server.js';
import { Tenant } from '../tenants/tenant.js';
import { type Options, serverOptions } from './options.js';
import { printTable } from './print-table.js';
import { withApp } from './with-app.js';

/** The keys that `keys rotate` replaces. */
export const rotatable = ['encryption', 'data', 'signing'] as const;

type Rotatable = (typeof rotatable)[number];

export const keysStatusCommand = (options: Options): Promise<void> =>
  withApp(options, async ({ database, keyStore, now }) => {
    const slugs = new Map((await Tenant.query(database.read)).map(({ id, slug }) => [id, slug]));
    const states = await listKeyStates(keyStore, encryptedColumns);
    printTable(
      ['key', 'id', 'of', 'state', 'age', 'seals'],
      states.map((key) => [
        key.kind,
        key.id.slice(0, 8),
        key.tenantId === '' ? 'installation' : (slugs.get(key.tenantId) ?? key.tenantId),
        describe(key),
        key.createdAt === undefined ? '' : age(now().getTime() - Date.parse(key.createdAt)),
        key.uses === undefined ? '' : String(key.uses),
      ]),
    );
    for (const { kind, startedAt } of await findUnfinished(database))
      say(`The rotation of ${startedAt} is not finished: run loonpoort keys rotate ${kind} again.`);
  });

export const rotateKeysCommand = (
  which: Rotatable,
  { tenant: slug, ...options }: Options & { tenant?: string },
): Promise<void> =>
  withApp(options, async (app) => {
    if (slug !== undefined && which !== 'data')
      throw new Error('Only data keys belong to a tenant: leave out --tenant.');
    if (which === 'data') await rotateData(app, slug);
    else if (which === 'encryption') await rotateEncryption(app, options);
    else await rotateSigning(app);
  });

async function rotateData({ database, keyStore }: App, slug: string | undefined): Promise<void> {
  const tenant = slug === undefined ? undefined : await Tenant.query(database.read).findOne({ slug });
  if (slug !== undefined && !tenant) throw new Error(`There is no tenant ${slug}.`);
  const { isResumed, keys, envelopes, unreadable } = await rotateDataKeys(keyStore, encryptedColumns, {
    ...(tenant && { tenantId: tenant.id }),
  });
  if (isResumed) say('This went on with a rotation that was interrupted.');
  say(`${count(keys, 'new data key')}, and ${count(envelopes, 'secret')} sealed anew.`);
  say('A server removes the old keys an hour from now, once nothing is left under them.');
  for (const place of unreadable) say(`No key opens ${place}: it was altered, or moved from another row.`);
  if (unreadable.length > 0) process.exitCode = 1;
}

async function rotateEncryption({ keyStore }: App, options: Options): Promise<void> {
  const settings = serverOptions(options);
  const { isResumed, keys, current, removable } = await rotateEncryptionKey(keyStore, encryptedColumns, settings);
  if (isResumed) say('This went on with a rotation that was interrupted.');
  const place = settings.key ? 'LOONPOORT_KEY' : encryptionKeyFile(settings);
  say(`${count(keys, 'data key')} wrapped anew under the encryption key ${current} in ${place}.`);
  say('Keep a copy of it now, apart from the backups.');
  if (removable.length > 0) {
    const [they, them] = removable.length === 1 ? ['is', 'it'] : ['are', 'them'];
    say(
      `The database no longer needs ${removable.join(', ')}, which ${they} still in ${place}: backups from before now do. Remove ${them} when those are gone; loonpoort check says whether that was right.`,
    );
  }
}

async function rotateSigning({ keyStore }: App): Promise<void> {
  const { id, signsFrom, formerUntil, isResumed } = await rotateSigningKey(keyStore);
  if (isResumed) say('A rotation is under way already; no other key was made.');
  say(
    `The signing key ${id.slice(0, 8)} is published, signs from ${signsFrom} on, and the one before checks tokens until ${formerUntil}. Servers do it by themselves.`,
  );
}

function describe({ kind, state, changesAt }: KeyState): string {
  if (state === 'current') return kind === 'encryption' ? 'wraps the data keys' : kind === 'data' ? 'seals' : 'signs';
  if (state === 'next') return `${kind === 'signing' ? 'published, signs' : 'seals'} from ${changesAt}`;
  if (state === 'unneeded') return kind === 'encryption' ? 'no longer needed by the database' : 'no longer needed';
  return kind === 'signing' ? `checks tokens until ${changesAt}` : 'still needed';
}

const dayMs = 24 * 3_600_000;

const age = (ms: number): string => (ms < dayMs ? 'today' : count(Math.floor(ms / dayMs), 'day'));

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
