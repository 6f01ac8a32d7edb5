import { rmSync } from 'node:fs';
import type { Knex } from 'knex';
import { acrossTenants, type Database, rows } from '../database/index.js';
import { type Cipher, type DataKey, readSigningFile, SigningKeys, signingKeyFile } from '../secrets/index.js';
import { dataKeyColumns, type DataKeyRow, insertDataKey } from './data-key-rows.js';
import { insertSigningKey, openSigningKey, signingKeysSql, type SigningKeyRow } from './signing-key-rows.js';
import { scheduleSigning, verifiesUntil } from './signing-schedule.js';

export interface KeyStoreOptions {
  database: Database;
  cipher: Cipher;
  now: () => Date;
  /** The folder where an older version kept the signing keys. */
  dataDir: string;
  /** Milliseconds for which a new data key is known before it seals, so that every process opens what it sealed; 5000. */
  publishMs?: number;
}

/**
 * The keys in the database: the data keys, which seal secrets, and the signing keys, which sign tokens. All processes
 * on one database have the same, and each takes over within a second what another has changed: see `registerKeyUpkeep`.
 */
export class KeyStore {
  readonly database: Database;
  readonly cipher: Cipher;
  readonly signing = new SigningKeys([]);
  readonly now: () => Date;
  readonly publishMs: number;
  #revision = 0;
  /** The next moment at which keys change by themselves. */
  #changesAt = '';
  #generation = 0;

  private constructor({ database, cipher, now, publishMs = 5000 }: KeyStoreOptions) {
    this.database = database;
    this.cipher = cipher;
    this.now = now;
    this.publishMs = publishMs;
  }

  /** Reads the keys of an up to date database, and makes those that are missing. */
  static async open(options: KeyStoreOptions): Promise<KeyStore> {
    const store = new KeyStore(options);
    await store.refresh();
    await store.#addMissing(options.dataDir);
    return store;
  }

  /** Goes up each time that this process takes over other keys. */
  get generation(): number {
    return this.#generation;
  }

  /** Takes over what another process has changed, and what has become due. */
  refresh(): Promise<void> {
    return acrossTenants(() => this.#refresh());
  }

  async #refresh(): Promise<void> {
    const [found] = await this.database.rows<{ revision: number }>('SELECT revision FROM key_revision');
    const revision = found?.revision ?? 0;
    if (revision === this.#revision && this.now().toISOString() < this.#changesAt) return;
    const dataKeys = await this.database.rows<DataKeyRow>(
      `SELECT ${dataKeyColumns} FROM data_keys ORDER BY seals_from, id`,
    );
    const signingKeys = await this.database.rows<SigningKeyRow>(signingKeysSql);
    this.#useDataKeys(dataKeys);
    this.#useSigningKeys(signingKeys);
    const now = this.now().toISOString();
    const moments = [
      ...dataKeys.map(({ sealsFrom }) => sealsFrom),
      ...signingKeys.flatMap((key) => [key.signsFrom, verifiesUntil(key)]),
    ];
    this.#changesAt = moments.filter((moment) => moment > now).sort()[0] ?? '9';
    this.#revision = revision;
    this.#generation++;
  }

  /**
   * Gives a new tenant its data key. The installation's seals for it until every process has that key; what it sealed is
   * sealed anew then.
   */
  async addTenantKey(trx: Knex.Transaction, tenantId: string): Promise<void> {
    const now = this.now();
    const sealsFrom = new Date(now.getTime() + this.publishMs);
    await insertDataKey(trx, this.cipher, tenantId, { now, sealsFrom });
  }

  #useDataKeys(stored: readonly DataKeyRow[]): void {
    const now = this.now().toISOString();
    const keys: DataKey[] = [];
    const sealing = new Map<string, DataKey>();
    for (const row of stored) {
      const key = this.cipher.findDataKey(row.id) ?? this.#unwrap(row);
      keys.push(key);
      if (row.sealsFrom <= now) sealing.set(row.tenantId, key);
    }
    this.cipher.useDataKeys(keys, [...sealing.values()]);
  }

  #unwrap(row: DataKeyRow): DataKey {
    try {
      return this.cipher.unwrap(row);
    } catch {
      // A rotation may have put a new key into the file.
      this.cipher.encryptionKeys.reload();
      return this.cipher.unwrap(row);
    }
  }

  #useSigningKeys(stored: readonly SigningKeyRow[]): void {
    const { signing, published } = scheduleSigning(stored, this.now().toISOString());
    if (!signing) return;
    const ordered = [signing, ...published.filter((key) => key !== signing)];
    const same = this.signing.jwks.keys.map(({ kid }) => kid).join() === ordered.map(({ id }) => id).join();
    if (!same) this.signing.replace(ordered.map((row) => openSigningKey(this.cipher, row)));
  }

  async #addMissing(dataDir: string): Promise<void> {
    const keyless = `SELECT id FROM (SELECT '' AS id UNION ALL SELECT id FROM tenants WHERE ending_at IS NULL) AS owners
      WHERE id NOT IN (SELECT tenant_id FROM data_keys)`;
    const [first] = await this.database.rows(`${keyless} LIMIT 1`);
    const [signing] = await this.database.rows('SELECT 1 FROM signing_keys LIMIT 1');
    if (!first && signing) return;
    const kept = signing ? undefined : readSigningFile(dataDir);
    await this.database.transaction(async (trx) => {
      for (const { id } of await rows<{ id: string }>(trx, keyless)) {
        if (id !== '') await this.addTenantKey(trx, id);
        else
          this.cipher.addDataKey(await insertDataKey(trx, this.cipher, id, { now: this.now(), sealsFrom: this.now() }));
      }
      const [another] = await rows(trx, 'SELECT 1 FROM signing_keys LIMIT 1');
      if (another) return;
      const now = this.now();
      // Those that only checked tokens were followed by the one that signs.
      for (const [index, key] of (kept ?? [undefined]).entries()) {
        const signsFrom = new Date(now.getTime() - index);
        await insertSigningKey(trx, this.cipher, { ...(key && { key }), now, signsFrom });
      }
    });
    if (kept) rmSync(signingKeyFile(dataDir), { force: true });
    await this.refresh();
  }
}
