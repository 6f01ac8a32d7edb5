import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { writeLine } from './add-line.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { assertNotLinked, findEditableScheme } from './find-scheme.js';
import { toLedgerLine } from './scheme-lines.js';
import { always, readTimeline } from './scheme-timeline.js';

export const saveLedgerLine: Handler<'saveLedgerLine'> = async ({ params, body, version, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    assertNotLinked(scheme);
    const { wageCode } = params;
    const timeline = await readTimeline(trx, scheme);
    const before = timeline.lineAt(wageCode, always);
    if (before && version === undefined) throw new Problem('precondition-required');
    const on = today(app.now());
    const key = { wageCode, validFrom: always, before };
    const line = await writeLine(trx, 'saveLedgerLine', scheme, timeline, key, body, on);
    return {
      status: before ? 200 : 201,
      body: toLedgerLine(timeline, line, on, language),
      version: await bumpVersion(app, trx, scheme, always),
    };
  });
