import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { OperatorError } from '../../contract/operator-error.js';
import { type Database, databasePath } from '../database.js';
import { moveTable } from './target.js';

/** Stands beside a file of SQLite that was moved, so that nobody goes on in it by mistake. The file itself is as it was. */
const markOf = (path: string): string => `${path}.moved`;

/** @param to where it was moved to, without a password */
export async function markMoved(path: string, to: string): Promise<void> {
  await writeFile(markOf(path), `${to}\n`, { mode: 0o600 });
}

/** @throws OperatorError for a file that was moved */
export function assertNotMoved(url: string): void {
  const path = databasePath(url);
  if (path === undefined || !existsSync(markOf(path))) return;
  const to = readFileSync(markOf(path), 'utf8').trim();
  throw new OperatorError({
    nl: `${path} is verhuisd naar ${to}: geef dat adres als DATABASE_URL. Wie toch met dit bestand verder wil, verwijdert ${markOf(path)}`,
    en: `${path} was moved to ${to}: give that address as DATABASE_URL. To go on with this file all the same, remove ${markOf(path)}`,
  });
}

/** @throws OperatorError for a database into which a move is not finished */
export async function assertMoved(database: Database): Promise<void> {
  if (!(await database.hasTable(moveTable))) return;
  throw new OperatorError({
    nl: 'De verhuizing naar deze database is niet af: geef loonpoort move nog eens, die gaat verder waar hij was',
    en: 'The move into this database is not finished: run loonpoort move again, which goes on where it was',
  });
}
