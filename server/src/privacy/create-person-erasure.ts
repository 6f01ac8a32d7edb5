import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { toErasure } from './erasure.js';
import { carryOutPersonErasure, planPersonErasure } from './person-erasure.js';
import { recordErasure } from './record-erasure.js';

export const createPersonErasure: Handler<'createPersonErasure'> = (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId, personId } = call.actor;
    const person = await Person.query(trx).findById([tenantId, call.params.personId]);
    if (!person) throw new Problem('not-found');
    if (person.id === personId) throw new Problem('own-login');
    const plan = await planPersonErasure(trx, person);
    await carryOutPersonErasure(app, trx, person, plan);
    await recordErasure(app, trx, { tenantId, subject: 'person', subjectId: person.id }, plan);
    return { body: toErasure(plan, call.language) };
  });
