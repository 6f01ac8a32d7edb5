import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import { Firm } from './firm.js';

type Place = [
  operation:
    | 'createInvitation'
    | 'createClient'
    | 'createSignInProvider'
    | 'updateLogin'
    | 'updateClient'
    | 'createDebtor'
    | 'updateDebtor',
  pointer: string,
];

/** Returns what is wrong with the firm that something is given or switched on for: it is not there, or it has ended. */
export async function firmErrors(
  db: Knex,
  tenantId: string,
  firmId: string | null,
  ...place: Place
): Promise<FieldError[]> {
  if (firmId === null) return [];
  const firm = await Firm.query(db).findById([tenantId, firmId]);
  if (!firm) return [fieldError(...place, 'notFound')];
  return firm.endedAt === null ? [] : [fieldError(...place, 'firmEnded', { name: firm.name })];
}
