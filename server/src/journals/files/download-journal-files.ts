import { Readable } from 'node:stream';
import type { Handler } from '../../contract/handler.js';
import { assertJournalsInScope } from '../journals-in-scope.js';
import { writeArchive } from './write-archive.js';

export const downloadJournalFiles: Handler<'downloadJournalFiles'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  await assertJournalsInScope(app.database, actor, journalIds);
  const archive = writeArchive(app, { actor, journalIds, language });
  // Nothing is read ahead: what was not read has not been taken.
  const stream = Readable.from(archive, { objectMode: false, highWaterMark: 1 });
  const name = { nl: 'journaalposten', en: 'journals' }[language];
  return { body: { fileName: `${name}-${app.now().toISOString().slice(0, 10)}.zip`, stream } };
};
