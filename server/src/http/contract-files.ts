import { fileURLToPath } from 'node:url';
import type { Server } from '@hapi/hapi';

/** The contract as it is written, by address, with the media types of RFC 8259 and RFC 9512. */
export const contractFiles: Record<string, { name: string; type: string }> = {
  '/api/openapi.json': { name: 'openapi.json', type: 'application/json' },
  '/api/openapi.yaml': { name: 'openapi.yaml', type: 'application/yaml' },
};

/** Serves the contract to everyone; the build puts its files beside this module. */
export function addContractFiles(server: Server): void {
  for (const [path, { name, type }] of Object.entries(contractFiles)) {
    const file = fileURLToPath(new URL(`./${name}`, import.meta.url));
    server.route({
      method: 'GET',
      path,
      options: { auth: false },
      handler: (_request, h) =>
        h.file(file, { confine: false, etagMethod: 'hash' }).type(type).header('cache-control', 'no-cache'),
    });
  }
}
