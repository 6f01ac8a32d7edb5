import { dataKeyColumns, type DataKeyRow } from './data-key-rows.js';
import type { KeyStore } from './key-store.js';
import { keysInUse, wrapsInUse } from './keys-in-use.js';
import type { EncryptedColumn } from './reseal.js';
import { signingKeysSql, type SigningKeyRow } from './signing-key-rows.js';
import { scheduleSigning, verifiesUntil } from './signing-schedule.js';

/** What a key does now. */
export interface KeyState {
  kind: 'encryption' | 'data' | 'signing';
  id: string;
  /** The id of a tenant; empty for the installation. */
  tenantId: string;
  /** `current` is in use for what is new, `next` will be, `former` is for what is old, `unneeded` for nothing. */
  state: 'current' | 'next' | 'former' | 'unneeded';
  /** ISO timestamp; an encryption key does not say when it was made. */
  createdAt: string | undefined;
  /** When it begins, for the next one; when it is done, for a former one of which that is known. */
  changesAt: string | undefined;
  /** How many envelopes, or data keys, are sealed under it. */
  uses: number | undefined;
}

/** Lists the keys that are here, with what each does. */
export async function listKeyStates(store: KeyStore, columns: readonly EncryptedColumn[]): Promise<KeyState[]> {
  const { database, now } = store;
  const moment = now().toISOString();
  const envelopes = await keysInUse(database, columns);
  const dataKeys = await database.rows<DataKeyRow>(
    `SELECT ${dataKeyColumns} FROM data_keys ORDER BY tenant_id, seals_from, id`,
  );
  const signing = await database.rows<SigningKeyRow>(signingKeysSql);
  return [
    ...(await encryptionStates(store, envelopes)),
    ...signingStates(signing, moment),
    ...dataKeys.map((key): KeyState => dataKeyState(key, dataKeys, moment, envelopes.get(key.id) ?? 0)),
  ];
}

async function encryptionStates(
  { database, cipher: { encryptionKeys } }: KeyStore,
  envelopes: ReadonlyMap<string, number>,
): Promise<KeyState[]> {
  const wraps = await wrapsInUse(database);
  return encryptionKeys.ids.map((id) => {
    const uses = (wraps.get(id) ?? 0) + (envelopes.get(id) ?? 0);
    const former = uses > 0 ? 'former' : 'unneeded';
    const state = id === encryptionKeys.current.id ? 'current' : former;
    return { kind: 'encryption', id, tenantId: '', state, createdAt: undefined, changesAt: undefined, uses };
  });
}

function signingStates(keys: readonly SigningKeyRow[], moment: string): KeyState[] {
  const { signing, expired } = scheduleSigning(keys, moment);
  return keys.map((key, index) => {
    const successor = keys[index + 1];
    const base = { kind: 'signing' as const, id: key.id, tenantId: '', createdAt: key.createdAt, uses: undefined };
    if (key === signing) return { ...base, state: 'current', changesAt: undefined };
    if (!successor || key.signsFrom > moment) return { ...base, state: 'next', changesAt: key.signsFrom };
    return { ...base, state: expired.includes(key) ? 'unneeded' : 'former', changesAt: verifiesUntil(successor) };
  });
}

function dataKeyState(key: DataKeyRow, all: readonly DataKeyRow[], moment: string, uses: number): KeyState {
  const { id, tenantId, createdAt, sealsFrom } = key;
  const started = all.filter((each) => each.tenantId === tenantId && each.sealsFrom <= moment);
  const former = uses > 0 ? 'former' : 'unneeded';
  const state = sealsFrom > moment ? 'next' : key === started.at(-1) ? 'current' : former;
  return { kind: 'data', id, tenantId, state, createdAt, changesAt: state === 'next' ? sealsFrom : undefined, uses };
}
