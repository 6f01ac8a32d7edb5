import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { Body } from '../contract/handler.js';
import type { FieldError } from '../contract/problem.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { grantErrors, grantKindFor, managerErrors, unknownTargets } from './grant-rules.js';
import type { InvitationInput } from './invite.js';

const operation = 'createInvitation';

/** Returns what an administrator asks for, with defaults filled in. */
export function readInvitationInput(body: Body<'createInvitation'>): InvitationInput {
  const {
    email,
    name,
    language = 'nl',
    role,
    firmId = null,
    managesFirm = false,
    grantKind = 'none',
    grantIds = [],
  } = body;
  return {
    email: email.toLowerCase(),
    name,
    language,
    role,
    firmId,
    managesFirm,
    grantKind: grantKindFor(role, grantKind),
    grantIds,
  };
}

/**
 * Returns what is wrong with an invitation in itself: an accountant, and nobody else, belongs to a firm, and each role
 * has its kinds of grant.
 */
export function inputErrors(input: InvitationInput): FieldError[] {
  const isAccountant = input.role === 'accountant';
  const hasFirm = input.firmId !== null;
  const code = isAccountant ? 'firmMissing' : 'notAllowed';
  const ofFirm = isAccountant === hasFirm ? [] : [fieldError(operation, '/firmId', code)];
  return [...ofFirm, ...managerErrors(operation, input.role, input), ...grantErrors(operation, input.role, input)];
}

/** Returns what an invitation names that the tenant does not have. */
export async function unknownReferenceErrors(
  db: Knex,
  tenantId: string,
  input: InvitationInput,
): Promise<FieldError[]> {
  const { firmId } = input;
  const ofFirm = await firmErrors(db, tenantId, firmId, operation, '/firmId');
  return [...ofFirm, ...(await unknownTargets(db, operation, tenantId, input))];
}
