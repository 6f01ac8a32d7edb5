import { inflateRawSync } from 'node:zlib';
import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import type { EffectiveScheme } from '../ledgers/effective-scheme.js';
import type { SchemeOrigin } from '../ledgers/scheme-origin.js';

/** What a company was booked under when a journal was made. */
export interface SchemeSnapshot {
  scheme: EffectiveScheme;
  /** What the scheme and those of its cost centres were called, by their id. */
  origins: Record<string, SchemeOrigin>;
}

export async function readSchemeSnapshot(knex: Knex, tenantId: string, hash: string): Promise<SchemeSnapshot> {
  const [row] = await rows<{ content: Buffer }>(
    knex,
    'SELECT content FROM scheme_snapshots WHERE tenant_id = ? AND hash = ?',
    [tenantId, hash],
  );
  return JSON.parse(inflateRawSync(row!.content).toString(), (_, value: unknown) =>
    isMap(value) ? new Map(value.entries) : value,
  ) as SchemeSnapshot;
}

const isMap = (value: unknown): value is { entries: [unknown, unknown][] } =>
  typeof value === 'object' && value !== null && Array.isArray((value as { entries?: unknown }).entries);
