import type { Role } from '@loonpoort/sdk';
import type { LoadStart } from './load-start.js';

const office = async (): Promise<LoadStart> => (await import('./office.js')).loadStart;

/** Each role has a start of its own, which is fetched for that role only. */
export const starts: Record<Role, () => Promise<LoadStart>> = {
  administrator: office,
  accountant: office,
  employer: async () => (await import('./employer.js')).loadStart,
  manager: async () => (await import('./manager.js')).loadStart,
  employee: async () => (await import('./employee.js')).loadStart,
};
