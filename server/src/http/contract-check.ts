import type { Server } from '@hapi/hapi';
import { contractFiles } from './contract-files.js';
import { routes } from '../generated/routes.js';

/** @throws Error when the API serves something that the contract does not have, or the other way round */
export function assertContract(server: Server): void {
  const served = server
    .table()
    .filter(({ path, method }) => path.startsWith('/api/') && !['options', '*'].includes(method))
    .filter(({ path }) => !(path in contractFiles))
    .map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  const promised = Object.values(routes).map(({ path, method }) => `${method} /api${path}`);
  const missing = promised.filter((each) => !served.includes(each));
  const extra = served.filter((each) => !promised.includes(each));
  if (missing.length || extra.length) {
    throw new Error(
      `Routes and contract differ. Not served: ${missing.join(', ') || 'none'}. Not in the contract: ${extra.join(', ') || 'none'}.`,
    );
  }
}
