import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Body, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, inLanguage, Problem } from '../contract/problem.js';
import { bodyValidator } from '../contract/validator.js';
import { routes } from '../generated/routes.js';
import { idempotent } from '../http/idempotent.js';
import { Tenant } from '../tenants/tenant.js';
import { listKind } from './grant-rules.js';
import { type FileLine, readInvitationFile } from './invitation-file.js';
import { TargetLookup } from './target-lookup.js';
import { invite, type InvitationInput } from './invite.js';
import { mailInvitation } from './mails.js';
import { inputErrors, readInvitationInput } from './invitation-input.js';

type Input = Body<'createInvitation'>;
type ReportLine = Schemas['InvitationReport']['lines'][number];

const validate = bodyValidator(routes.createInvitation.body!);

/** Invites every line that is good, and says of the others what is wrong with them. */
export const importInvitations: Handler<'importInvitations'> = (call, app) => {
  const file = readInvitationFile(call.body.csv);
  const { actor, language } = call;
  return idempotent(call, app, async (trx) => {
    const tenant = await Tenant.query(trx).findById(actor.tenantId).throwIfNotFound();
    const inviteLine = lineInviter(app, trx, tenant, actor);
    const lines: ReportLine[] = [];
    for (const each of file) {
      const errors = (await inviteLine(each)).slice(0, 20).map((error) => inLanguage(error, language));
      const email = each.values.email?.slice(0, 1000) ?? '';
      lines.push({ line: each.line, email, outcome: errors.length > 0 ? 'refused' : 'invited', errors });
    }
    const refused = lines.filter(({ outcome }) => outcome === 'refused').length;
    return { body: { invited: lines.length - refused, refused, lines } };
  });
};

/** Invites one line after another; what is wrong with one is returned, by the names of the columns. */
function lineInviter(app: App, trx: Knex.Transaction, tenant: Tenant, { tenantId, login }: Actor) {
  const targets = new TargetLookup(trx, tenantId);
  const seen = new Set<string>();
  return async (line: FileLine): Promise<FieldError[]> => {
    const { input, errors } = await inputOf(line, targets, tenant);
    if (errors.length > 0) return errors;
    const invitation = readInvitationInput(input);
    const wrong = inputErrors(invitation);
    if (wrong.length > 0) return wrong.map(toColumn);
    const key = invitationKey(invitation);
    if (seen.has(key)) return [fieldError('createInvitation', '/email', 'duplicate')];
    seen.add(key);
    try {
      await mailInvitation(app, trx, tenant, await invite(app, trx, tenant, invitation, login.id));
      return [];
    } catch (error) {
      if (error instanceof Problem) return error.errors;
      throw error;
    }
  };
}

/** Reads a line as the body of `createInvitation`, with everything that is wrong with its values. */
async function inputOf(
  { values, limit }: FileLine,
  targets: TargetLookup,
  tenant: Tenant,
): Promise<{ input: Input; errors: FieldError[] }> {
  const { email, name, role, firm, grant, targets: list = '', language = tenant.language } = values;
  const errors: FieldError[] = [];
  const firmId = firm === undefined ? undefined : await targets.firm(firm);
  if (firm !== undefined && firmId === undefined) errors.push(fieldError('createInvitation', '/firmId', 'notFound'));
  const given = { email, name, role, firmId, grantKind: grant, language };
  const input = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as Input;
  errors.push(...validate(input));
  if (limit !== undefined) errors.push({ pointer: '', code: 'tooMany', values: { limit } });
  if (errors.length > 0) return { input, errors: errors.map(toColumn) };

  const kind = listKind(input.grantKind ?? 'none');
  if (kind === undefined) {
    return { input, errors: list ? [toColumn(fieldError('createInvitation', '/grantIds', 'notAllowed'))] : [] };
  }
  const found = await targets.grant(kind, list);
  return { input: { ...input, grantIds: found.ids }, errors: found.errors };
}

const invitationKey = ({ email, role, firmId, grantKind, grantIds }: InvitationInput): string =>
  JSON.stringify([email, role, firmId, grantKind, [...grantIds].sort()]);

/** Moves an error from a field of the body to the column that the field comes from. */
function toColumn(error: FieldError): FieldError {
  const [, field = ''] = error.pointer.split('/');
  const column = { firmId: 'firm', grantKind: 'grant', grantIds: 'targets' }[field];
  return column ? { ...error, pointer: `/${column}` } : error;
}
