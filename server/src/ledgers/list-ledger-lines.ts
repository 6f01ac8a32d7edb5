import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { findScheme } from './find-scheme.js';
import { toLedgerLine } from './scheme-lines.js';
import { readTimeline } from './scheme-timeline.js';

export const listLedgerLines: Handler<'listLedgerLines'> = async ({ params, query, actor, language }, app) => {
  const { read } = app.database;
  const { q = '', on } = query;
  const timeline = await readTimeline(read, await findScheme(read, actor, params.schemeId));
  const found = timeline.lines.filter(
    (state) =>
      (on === undefined || timeline.lineAt(state.wageCode, on) === state) &&
      matchesWords(q, `${state.wageCode} ${state.name}`),
  );
  const day = on ?? today(app.now());
  return { body: pageOf(found, query, (state) => toLedgerLine(timeline, state, day, language)) };
};
