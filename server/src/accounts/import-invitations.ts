import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { type FieldError, Problem } from '../contract/problem.js';
import type { TableToStage } from '../database/index.js';
import { idempotent } from '../http/idempotent.js';
import { toLineError } from '../tables/line-errors.js';
import { type ReadRow, readTableRows } from '../tables/read-table-rows.js';
import { RowReader } from '../tables/row-reader.js';
import { TableError } from '../tables/table-error.js';
import { unpack } from '../tables/unpack.js';
import { Tenant } from '../tenants/tenant.js';
import { listKind } from './grant-rules.js';
import { invitationColumns, type InvitationRow } from './invitation-columns.js';
import { inputErrors, readInvitationInput } from './invitation-input.js';
import { invite, type InvitationInput } from './invite.js';
import { mailInvitation } from './mails.js';
import { TargetLookup } from './target-lookup.js';

type Reader = RowReader<InvitationRow>;
type Line = Omit<ReadRow<InvitationRow>, 'errors'> & { errors: FieldError[] };
type Report = Schemas['InvitationReport'];

/** A file has at most as many lines as people look through when some are refused. */
const atMost = 1000;

/** What invitations are written to. A person whose login another makes meanwhile would have it twice. */
const tables: TableToStage[] = [
  { name: 'persons', key: ['id'] },
  { name: 'logins', key: ['id'], isFixed: true, othersWrite: ['last_used_at'] },
  { name: 'login_grants', key: ['login_id', 'target_id'] },
  { name: 'invitations', key: ['id'], othersWrite: ['last_sent_at'] },
  { name: 'invitation_links', key: ['id'], isBroughtInParts: true },
  { name: 'jobs', key: ['id'], isBroughtInParts: true },
];

/** Invites every line that is good, and says of the others what is wrong with them; or says what it would do. */
export const importInvitations: Handler<'importInvitations'> = async (call, app) => {
  const { actor, language, body } = call;
  const reader = new RowReader(invitationColumns);
  const lines = await readLines(reader, Buffer.from(body.file, 'base64'));
  const { preview = true } = body;
  return app.database.stage(async (stage) => {
    const report = await stage.prepare(actor.tenantId, tables, async (trx): Promise<Report> => {
      const tenant = await Tenant.query(trx).findById(actor.tenantId).throwIfNotFound();
      const inviteLine = lineInviter(app, trx, tenant, actor, reader);
      const report: Report = { preview, accepted: 0, refused: 0, lines: [] };
      for (const line of lines) {
        const errors = await inviteLine(line);
        const outcome = errors.length > 0 ? 'refused' : preview ? 'ready' : 'invited';
        report[outcome === 'refused' ? 'refused' : 'accepted']++;
        report.lines.push({
          line: line.number,
          email: line.cellAt(reader.titleOf('email'))?.slice(0, 1000) ?? '',
          outcome,
          errors: errors.slice(0, 20).map((error) => toLineError(error, line.cellAt(error.pointer), language)),
        });
      }
      return report;
    });
    if (preview) return { body: report };
    return idempotent(call, { database: stage, now: app.now }, async (trx) => {
      await stage.keep(trx);
      app.background.wakeAfter(trx, app.jobs.name);
      return { body: report };
    });
  });
};

/** Reads the file; what cannot be read on ends it with a line that says so. */
async function readLines(reader: Reader, file: Buffer): Promise<Line[]> {
  const lines: Line[] = [];
  try {
    for await (const line of readTableRows(reader, unpack(Readable.from([file])))) {
      if (lines.length === atMost)
        throw new TableError(line.number, [{ pointer: '', code: 'linesTooMany', values: { limit: atMost } }]);
      lines.push(line);
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return [{ number: error.line, row: {}, errors: error.errors, cellAt: () => undefined, name: () => '' }];
  }
  return lines;
}

/** Invites one line after another; what is wrong with one is returned, by the names of the columns. */
function lineInviter(app: App, trx: Knex.Transaction, tenant: Tenant, { tenantId, login }: Actor, reader: Reader) {
  const targets = new TargetLookup(trx, tenantId);
  const seen = new Map<string, number>();
  return async ({ number, row, errors }: Line): Promise<FieldError[]> => {
    if (errors.length > 0) return errors;
    const { input, errors: unknown } = await inputOf(row as InvitationRow, targets, tenant, reader);
    const wrong = unknown.length > 0 ? unknown : inputErrors(input).map((error) => atColumn(reader, error));
    if (wrong.length > 0) return wrong;
    const key = invitationKey(input);
    const earlier = seen.get(key);
    if (earlier !== undefined) return [reader.error('email', 'lineTwice', { line: earlier })];
    seen.set(key, number);
    try {
      await mailInvitation(app, trx, tenant, await invite(app, trx, tenant, input, login.id));
      return [];
    } catch (error) {
      if (error instanceof Problem) return error.errors.map((each) => atColumn(reader, each));
      throw error;
    }
  };
}

/** Reads a line as an invitation, with an error for each firm, tag, … that is not there. */
async function inputOf(
  { email, name, role, firm, grantKind = 'none', targets = [], language }: InvitationRow,
  lookup: TargetLookup,
  tenant: Tenant,
  reader: Reader,
): Promise<{ input: InvitationInput; errors: FieldError[] }> {
  const errors: FieldError[] = [];
  const firmId = firm === undefined ? undefined : await lookup.firm(firm);
  if (firm !== undefined && firmId === undefined) errors.push(reader.error('firm', 'nameUnknown', { name: firm }));
  const kind = listKind(grantKind);
  const { ids, unknown } = kind ? await lookup.grant(kind, targets) : { ids: [], unknown: [] };
  errors.push(...unknown.map((target) => reader.error('targets', 'nameUnknown', { name: target })));
  if (!kind && targets.length > 0) errors.push(reader.error('targets', 'targetsUnused'));
  return {
    input: readInvitationInput({
      email,
      name,
      role,
      firmId,
      grantKind,
      grantIds: ids,
      language: language ?? tenant.language,
    }),
    errors,
  };
}

const invitationKey = ({ email, role, firmId, grantKind, grantIds }: InvitationInput): string =>
  JSON.stringify([email, role, firmId, grantKind, [...grantIds].sort()]);

/** Moves an error from a field of the body of `createInvitation` to the column that the field comes from. */
function atColumn(reader: Reader, { pointer, code, values }: FieldError): FieldError {
  const [, field = ''] = pointer.split('/');
  const column = { firmId: 'firm', grantIds: 'targets' }[field] ?? field;
  return reader.error(column as keyof InvitationRow, code, values);
}
