import { Readable } from 'node:stream';
import type { Handler, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { idempotent } from '../http/idempotent.js';
import { toLineError } from '../tables/line-errors.js';
import { unpack } from '../tables/unpack.js';
import { fileKinds } from './file-kinds.js';
import type { ImportBounds, ImportReport } from './import-report.js';
import { type Importer, prepareImport } from './importer.js';

type Report = Schemas['FileImportReport'];

/** Who asked waits for the answer, and others work on meanwhile. */
const bounds: ImportBounds = { lines: 500_000, jsonLine: 4 * 1024 * 1024 };

/** Brings in a file as a whole or not at all, or says what would come of it. */
export const importFile: Handler<'importFile'> = (call, app) => {
  const { actor, language, body } = call;
  const { preview = true } = body;
  const importer: Importer<'events' | 'jobs' | 'now'> = fileKinds[body.kind];
  return app.database.stage(async (stage) => {
    const file = unpack(Readable.from([Buffer.from(body.file, 'base64')]));
    const { report, keep } = await prepareImport(app, stage, importer, actor.tenantId, file, { bounds });
    const answer = { body: toReport(report, preview, language) };
    if (preview || report.errors.length > 0) return answer;
    return idempotent(call, { database: stage, now: app.now }, async (trx) => {
      await keep(trx);
      return answer;
    });
  });
};

function toReport(report: ImportReport, preview: boolean, language: Language): Report {
  const { errors, moreErrors, changes, lines } = report;
  const isRefused = errors.length > 0;
  const [created, updated] = isRefused ? [0, 0] : [report.created, report.updated];
  return {
    preview,
    accepted: created + updated,
    created,
    updated,
    unchanged: isRefused ? 0 : lines - created - updated,
    refused: errors.length + moreErrors,
    lines: isRefused ? toRefusedLines(report, language) : changes.map((change) => ({ ...change, errors: [] })),
  };
}

/** Returns the lines with errors, each with its own. */
function toRefusedLines({ errors }: ImportReport, language: Language): Report['lines'] {
  const lines = new Map<number, Report['lines'][number]>();
  for (const { line, name = '', value, error } of errors) {
    const known = lines.get(line) ?? { line, name: name.slice(0, 400), outcome: 'refused', errors: [] };
    known.errors.push(toLineError(error, value, language));
    lines.set(line, known);
  }
  return [...lines.values()];
}
