import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { findScheme } from './find-scheme.js';
import { findLineState } from './find-state.js';
import { toLedgerLine } from './scheme-lines.js';
import { always, readTimeline } from './scheme-timeline.js';

export const getLedgerLine: Handler<'getLedgerLine'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const timeline = await readTimeline(read, scheme);
  const line = findLineState(timeline, params.wageCode, always);
  return { body: toLedgerLine(timeline, line, today(app.now()), language), version: scheme.version };
};
