import { stops, toFinding } from '../../contract/finding.js';
import type { Handler, Schemas } from '../../contract/handler.js';
import { assertJournalsInScope } from '../journals-in-scope.js';
import { prepareFile } from './prepare-file.js';

export const checkJournalFiles: Handler<'checkJournalFiles'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  await assertJournalsInScope(app.database, actor, journalIds);
  const items: Schemas['JournalFileReport']['items'] = [];
  for (const journalId of journalIds) {
    const { findings } = await prepareFile(app.database.read, actor, journalId, language);
    const outcome = findings.some(stops) ? 'refused' : 'written';
    items.push({ journalId, outcome, findings: findings.map((each) => toFinding(each, language)) });
  }
  return { body: { items } };
};
