import type { Handler } from '../contract/handler.js';
import { findScheme } from './find-scheme.js';
import { findLineState } from './find-state.js';
import { toLedgerLine } from './scheme-lines.js';
import { readTimeline } from './scheme-timeline.js';

export const getLedgerLineChange: Handler<'getLedgerLineChange'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const timeline = await readTimeline(read, scheme);
  const line = findLineState(timeline, params.wageCode, params.validFrom);
  return { body: toLedgerLine(timeline, line, params.validFrom, language), version: scheme.version };
};
