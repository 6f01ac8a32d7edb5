import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../contract/handler.js';
import { insertModels, TenantModel } from '../../database/index.js';
import { nameOfActor } from '../name-of-actor.js';

/** Says that somebody downloaded a journal as a file. */
export class JournalDownload extends TenantModel {
  static override tableName = 'journal_downloads';

  declare journalId: string;
  declare package: string;
  /** 1 while nobody has said what became of a file that is there to be imported. */
  declare isOpen: 0 | 1;
  /** The id of the login or of the client that downloaded it. */
  declare loginId: string;
  declare downloadedAt: string;
  /** The name of the person or of the software. */
  declare downloadedBy: string;
}

/** A file that was taken. */
export interface TakenFile {
  journalId: string;
  package: string;
  /** True where the company's books get the journal from that file. */
  isImported: boolean;
}

/** Notes that files were downloaded. */
export async function recordDownloads(
  trx: Knex.Transaction,
  actor: Actor,
  taken: readonly TakenFile[],
  now: Date,
): Promise<void> {
  const { tenantId, login } = actor;
  const [downloadedAt, downloadedBy] = [now.toISOString(), await nameOfActor(trx, actor)];
  await insertModels(
    trx,
    JournalDownload,
    taken.map(({ journalId, package: key, isImported }) => ({
      tenantId,
      id: uuid(),
      journalId,
      package: key,
      isOpen: isImported ? 1 : 0,
      loginId: login.id,
      downloadedAt,
      downloadedBy,
    })),
  );
}
