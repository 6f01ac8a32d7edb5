import { v7 as uuid } from 'uuid';
import { type Database, rows } from '../database/index.js';

/** A rotation that was begun. It is finished by whoever runs the command again, after any interruption. */
export interface Rotation {
  id: string;
  kind: 'encryption' | 'data';
  /** The id of a tenant; empty for all. */
  scope: string;
  /** The encryption key in front when it began. */
  formerKey: string | null;
  startedAt: string;
}

const columns = 'id, kind, scope, former_key AS "formerKey", started_at AS "startedAt"';

export const findUnfinished = (database: Database): Promise<Rotation[]> =>
  database.rows<Rotation>(`SELECT ${columns} FROM key_rotations WHERE finished_at IS NULL ORDER BY id`);

/** Begins a rotation, or goes on with the one of that kind and scope that was interrupted. */
export function beginRotation(
  database: Database,
  { kind, scope, formerKey, startedAt }: Omit<Rotation, 'id'>,
): Promise<{ rotation: Rotation; isResumed: boolean }> {
  return database.transaction(async (trx) => {
    const [kept] = await rows<Rotation>(
      trx,
      `SELECT ${columns} FROM key_rotations WHERE finished_at IS NULL AND kind = ? AND scope = ?`,
      [kind, scope],
    );
    if (kept) return { rotation: kept, isResumed: true };
    const rotation = { id: uuid(), kind, scope, formerKey, startedAt };
    await rows(trx, 'INSERT INTO key_rotations (id, kind, scope, former_key, started_at) VALUES (?, ?, ?, ?, ?)', [
      rotation.id,
      kind,
      scope,
      formerKey,
      startedAt,
    ]);
    return { rotation, isResumed: false };
  });
}

export async function finishRotation(database: Database, { id }: Rotation, at: Date): Promise<void> {
  await database.transaction((trx) =>
    rows(trx, 'UPDATE key_rotations SET finished_at = ? WHERE id = ?', [at.toISOString(), id]),
  );
}
