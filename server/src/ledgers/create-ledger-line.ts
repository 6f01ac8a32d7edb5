import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { firstLineOf, writeLine } from './add-line.js';
import { bumpVersion } from './bump-version.js';
import { assertNotLinked, findEditableScheme } from './find-scheme.js';
import { LedgerLine } from './ledger-line.js';
import { toLedgerLine } from './scheme-lines.js';
import { always, readTimeline } from './scheme-timeline.js';

export const createLedgerLine: Handler<'createLedgerLine'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { wageCode, ...input } = call.body;
    const scheme = await findEditableScheme(trx, call.actor, call.params.schemeId);
    assertNotLinked(scheme);
    if (await LedgerLine.query(trx).findOne(firstLineOf(scheme, wageCode))) {
      throw new Problem('already-exists', { errors: [fieldError('createLedgerLine', '/wageCode', 'taken')] });
    }
    const timeline = await readTimeline(trx, scheme);
    const on = today(app.now());
    const key = { wageCode, validFrom: always, before: undefined };
    const line = await writeLine(trx, 'createLedgerLine', scheme, timeline, key, input, on);
    const version = await bumpVersion(app, trx, scheme, always);
    return { status: 201, body: toLedgerLine(timeline, line, on, call.language), version };
  });
