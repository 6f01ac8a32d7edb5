import { Person } from '../accounts/person.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { idempotent } from '../http/idempotent.js';
import { LegalHold } from './legal-hold.js';
import { holdColumns } from './list-legal-holds.js';

const tables = { debtor: 'debtors', company: 'companies', employee: 'employees' } as const;

/** The field of the body that names what each kind of hold is on. */
const fields = { debtor: 'debtorId', company: 'companyId', employee: 'employeeId' } as const;

export const setLegalHold: Handler<'setLegalHold'> = (call, app) =>
  idempotent<Schemas['LegalHold']>(call, app, async (trx) => {
    const { tenantId, personId } = call.actor;
    const { kind, reason } = call.body;
    const other = Object.entries(fields).find(([of, field]) => of !== kind && call.body[field] !== undefined);
    if (other) throw fieldProblem(fieldError('setLegalHold', `/${other[1]}`, 'notAllowed'));
    const subjectId = kind === 'tenant' ? null : (call.body[fields[kind]] ?? null);
    if (kind !== 'tenant') {
      const pointer = `/${fields[kind]}`;
      if (subjectId === null) throw fieldProblem(fieldError('setLegalHold', pointer, 'required'));
      const found = await rows(trx, `SELECT 1 FROM ${tables[kind]} WHERE tenant_id = ? AND id = ?`, [
        tenantId,
        subjectId,
      ]);
      if (found.length === 0) throw fieldProblem(fieldError('setLegalHold', pointer, 'unknown'));
    }
    const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    const { id } = await LegalHold.query(trx).insert({
      tenantId,
      kind,
      subjectId,
      reason: reason.trim(),
      setAt: app.now().toISOString(),
      setBy: person.name,
    });
    const [body] = await rows<Schemas['LegalHold']>(
      trx,
      `SELECT ${holdColumns} FROM legal_holds AS h WHERE h.tenant_id = ? AND h.id = ?`,
      [tenantId, id],
    );
    return { status: 201, body: body!, version: 1 };
  });
