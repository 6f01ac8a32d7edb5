/**
 * A process of its own that gives journals document numbers, one after another: `number-giver.ts DATABASE SERIES JOURNAL…`,
 * where the series is JSON. Tells each `journal number` on its output once it is given.
 */
import { openDatabase } from '@loonpoort/server/database/index.js';
import { giveDocumentNumber, type NumberSeries } from '@loonpoort/server/integrations/document-numbers.js';

const [path, series, ...journalIds] = process.argv.slice(2) as [string, string, ...string[]];
const database = await openDatabase(path);
for (const id of journalIds) {
  const number = await database.transaction((trx) =>
    giveDocumentNumber(trx, JSON.parse(series) as NumberSeries, id, { firstEntryNumber: 26_700_001 }),
  );
  process.stdout.write(`${id} ${number}\n`);
}
await database.close();
