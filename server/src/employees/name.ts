import type { Employee } from './employee.js';

/** Returns a name as it is spoken: Sanne van der Berg. */
export const fullName = ({
  firstName,
  prefix,
  lastName,
}: Pick<Employee, 'firstName' | 'prefix' | 'lastName'>): string =>
  [firstName, prefix, lastName].filter(Boolean).join(' ');
