import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { Body } from '../contract/handler.js';
import type { FieldError } from '../contract/problem.js';
import { Firm } from '../tenants/firm.js';
import { grantErrors, grantKindFor, unknownTargets } from './grant-rules.js';
import type { Offer } from './invite.js';

const operation = 'createInvitation';

/** What an administrator asks for, with defaults filled in. */
export function offerOf(body: Body<'createInvitation'>): Offer {
  const { email, name, language = 'nl', role, firmId = null, grantKind = 'none', grantIds = [] } = body;
  return { email: email.toLowerCase(), name, language, role, firmId, grantKind: grantKindFor(role, grantKind), grantIds };
}

/** What is wrong with an offer in itself: an accountant, and nobody else, belongs to a firm; each role has its grants. */
export function offerErrors(offer: Offer): FieldError[] {
  const isAccountant = offer.role === 'accountant';
  const hasFirm = offer.firmId !== null;
  const code = isAccountant ? 'firmMissing' : 'notAllowed';
  const ofFirm = isAccountant === hasFirm ? [] : [fieldError(operation, '/firmId', code)];
  return [...ofFirm, ...grantErrors(operation, offer.role, offer)];
}

/** What an offer names that the tenant does not have. */
export async function unknownErrors(db: Knex, tenantId: string, offer: Offer): Promise<FieldError[]> {
  const { firmId } = offer;
  const firmUnknown = firmId !== null && !(await Firm.query(db).findById([tenantId, firmId]));
  const ofFirm = firmUnknown ? [fieldError(operation, '/firmId', 'notFound')] : [];
  return [...ofFirm, ...(await unknownTargets(db, operation, tenantId, offer))];
}
