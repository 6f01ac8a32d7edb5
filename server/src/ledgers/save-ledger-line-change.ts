import type { Handler } from '../contract/handler.js';
import { writeLine } from './add-line.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { assertNotLinked, findEditableScheme } from './find-scheme.js';
import { toLedgerLine } from './scheme-lines.js';
import { readTimeline } from './scheme-timeline.js';

export const saveLedgerLineChange: Handler<'saveLedgerLineChange'> = async (
  { params, body, version, actor, language },
  app,
) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    assertNotLinked(scheme);
    const { wageCode, validFrom } = params;
    const timeline = await readTimeline(trx, scheme);
    const key = { wageCode, validFrom, before: timeline.lineAt(wageCode, validFrom) };
    const line = await writeLine(trx, 'saveLedgerLineChange', scheme, timeline, key, body, validFrom);
    const saved = toLedgerLine(timeline, line, validFrom, language);
    return { body: saved, version: await bumpVersion(app, trx, scheme, validFrom) };
  });
