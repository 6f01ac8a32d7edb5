import type { Knex } from 'knex';
import type { Actor, Call, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, fieldProblem, type FieldErrorCode } from '../contract/problem.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { rows } from '../database/index.js';
import { idempotent } from '../http/idempotent.js';
import { grantsCoveringDebtor } from '../scope/scope.js';
import { Company, type PeriodType } from './company.js';
import { addCompanyStructure, readCompanyStructure } from './company-structure.js';
import { findCompany } from './find-company.js';
import { findGoingDebtor } from './find-going-debtor.js';
import { toCompany } from './to-company.js';

/** The contract's own bound. */
const highestNumber = 9_999_999_999;

export const createCompany: Handler<'createCompany'> = async (call, app) => {
  const { actor, body } = call;
  // Any other login would not see its own new company.
  if (!grantsCoveringDebtor.includes(actor.login.grantKind)) throw new Problem('forbidden');
  return idempotent(call, app, async (trx) => {
    const debtor = await findGoingDebtor(trx, call);
    const template = body.templateId === undefined ? undefined : await findTemplate(trx, actor, body.templateId);
    const searched = {
      number: await numberFor(trx, call),
      name: body.name.trim(),
      chamberNumber: body.chamberNumber ?? null,
      wageTaxNumber: body.wageTaxNumber ?? null,
    };
    const company: Partial<Company> = {
      tenantId: actor.tenantId,
      debtorId: debtor.id,
      kind: body.kind ?? 'client',
      periodType: periodType(body, template),
      wageTaxPeriod: template?.wageTaxPeriod ?? null,
      ledgerScheme: template?.ledgerScheme ?? null,
      templateId: template?.id ?? null,
      ...searched,
      ...Company.searchColumns(searched, debtor),
    };
    const { id } = await Company.query(trx).insert(company).catch(refuseTaken('createCompany', '/number'));
    if (template)
      await addCompanyStructure(trx, actor.tenantId, id, await readCompanyStructure(trx, actor.tenantId, template.id));
    const created = await findCompany(trx, actor, id);
    return { status: 201, body: toCompany(created, actor, app), version: created.version };
  });
};

/**
 * Returns the number of a new company. Numbers are unique within the debtor, and a confidential company has one too:
 * "in use" would tell of it. So whoever may not see it chooses no number, and gets the one after all of the tenant, in
 * which gaps say nothing of one debtor.
 */
async function numberFor(trx: Knex, { actor, body }: Call<'createCompany'>): Promise<number> {
  const { tenantId, login } = actor;
  if (body.number !== undefined) return login.grantKind === 'all' ? body.number : refuse('/number', 'notAllowed');
  const [highest] = await rows<{ number: number | null }>(
    trx,
    'SELECT max(number) AS number FROM companies WHERE tenant_id = ? AND number < ?',
    [tenantId, highestNumber],
  );
  return Number(highest?.number ?? 0) + 1;
}

async function findTemplate(trx: Knex, actor: Actor, id: string): Promise<Company> {
  const company = await findCompany(trx, actor, id).catch(refuseUnknown('createCompany', '/templateId'));
  return company.kind === 'template' ? company : refuse('/templateId', 'notFound');
}

function periodType({ periodType }: Call<'createCompany'>['body'], template: Company | undefined): PeriodType {
  if (periodType && template && periodType !== template.periodType) refuse('/periodType', 'periodTypeDiffers');
  return periodType ?? template?.periodType ?? refuse('/periodType', 'periodTypeMissing');
}

function refuse(pointer: string, code: FieldErrorCode): never {
  throw fieldProblem(fieldError('createCompany', pointer, code));
}
