import { fileURLToPath } from 'node:url';
import type { Server } from '@hapi/hapi';

/**
 * Redoc fills an empty `<style>` and one of its own; the hashes are theirs, so that no other inline style passes.
 * The second belongs to the release of Redoc that is bundled.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the API reference at `/reference`, built from the contract; nothing of it comes from elsewhere. */
export function addReference(server: Server): void {
  const folder = fileURLToPath(new URL('./reference', import.meta.url));
  server.route({
    method: 'GET',
    path: '/reference/{file*}',
    options: { auth: false },
    handler: { directory: { path: folder, index: ['index.html'], etagMethod: 'hash' } },
  });
  server.ext('onPreResponse', (request, h) => {
    const { response } = request;
    if (request.path.startsWith('/reference') && !('isBoom' in response)) {
      response.header('content-security-policy', policy).header('cache-control', 'no-cache');
    }
    return h.continue;
  });
}
