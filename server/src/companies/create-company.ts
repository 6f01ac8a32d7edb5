import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import type { Actor, Call, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected, type FieldErrorCode } from '../contract/problem.js';
import { once } from '../http/once.js';
import { scopeOf } from '../scope/scope.js';
import { Company, type PeriodType } from './company.js';
import { Debtor } from './debtor.js';
import { addDivisions, readDivisions } from './divisions.js';
import { findCompany, toCompany } from './find-company.js';

/** Grants that cover what is added to a debtor later on; any other login would not see its own new company. */
const covering = ['all', 'tags', 'debtors'];

export const createCompany: Handler<'createCompany'> = async (call, app) => {
  const { actor, body } = call;
  if (!covering.includes(actor.login.grantKind)) throw new Problem('forbidden');
  return once(call, app, async (trx) => {
    const debtor = await findDebtor(trx, actor, body.debtorId);
    const template = body.templateId === undefined ? undefined : await findTemplate(trx, actor, body.templateId);
    const { id } = await insert(trx, {
      tenantId: actor.tenantId,
      debtorId: debtor.id,
      number: body.number,
      name: body.name.trim(),
      kind: body.kind ?? 'client',
      periodType: periodType(body, template),
      chamberNumber: body.chamberNumber ?? null,
      wageTaxNumber: body.wageTaxNumber ?? null,
      wageTaxPeriod: template?.wageTaxPeriod ?? null,
      ledgerScheme: template?.ledgerScheme ?? null,
      templateId: template?.id ?? null,
      ...Company.searchColumns({ number: body.number, name: body.name }, debtor),
    });
    if (template) await addDivisions(trx, actor.tenantId, id, await readDivisions(trx, actor.tenantId, template.id));
    const company = await findCompany(trx, actor, id);
    return { status: 201, body: toCompany(company, actor), version: company.version };
  });
};

async function insert(trx: Knex, company: Partial<Company>): Promise<Company> {
  try {
    return await Company.query(trx).insert(company);
  } catch (error) {
    if (!(error instanceof UniqueViolationError)) throw error;
    throw new Problem('already-exists', { errors: [fieldError('createCompany', '/number', 'taken')] });
  }
}

async function findDebtor(trx: Knex, actor: Actor, id: string): Promise<Debtor> {
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const debtor = await Debtor.query(trx)
    .alias('d')
    .where({ 'd.tenantId': actor.tenantId, 'd.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  return debtor ?? refuse('/debtorId', 'notFound');
}

async function findTemplate(trx: Knex, actor: Actor, id: string): Promise<Company> {
  const company = await findCompany(trx, actor, id).catch((error: unknown) => {
    throw error instanceof Problem ? rejected(fieldError('createCompany', '/templateId', 'notFound')) : error;
  });
  return company.kind === 'template' ? company : refuse('/templateId', 'notFound');
}

function periodType({ periodType }: Call<'createCompany'>['body'], template: Company | undefined): PeriodType {
  if (periodType && template && periodType !== template.periodType) refuse('/periodType', 'periodTypeDiffers');
  return periodType ?? template?.periodType ?? refuse('/periodType', 'periodTypeMissing');
}

function refuse(pointer: string, code: FieldErrorCode): never {
  throw rejected(fieldError('createCompany', pointer, code));
}
