import type { Handler } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { explainLine } from './explain-journal.js';
import { isOfWageCode } from './line-source.js';
import { toLineSource } from './to-line-source.js';

export const listJournalLineSources: Handler<'listJournalLineSources'> = async (
  { params, query, actor, language },
  app,
) => {
  const { wageCode, q } = query;
  const sources = await explainLine(app.database.read, actor, params, language);
  const found = sources.filter(
    (source) =>
      (wageCode === undefined || isOfWageCode(source, wageCode)) &&
      matchesWords(q, `${source.employee} ${source.employeeName}`),
  );
  return { body: pageOf(found, query, (source) => toLineSource(source, language)) };
};
