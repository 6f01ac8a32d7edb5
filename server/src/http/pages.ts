import inert from '@hapi/inert';
import type { Server } from '@hapi/hapi';

const portalPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A built single-page portal at `/`: files by name, and its `index.html` for every other address. */
export async function addPortal(server: Server, folder: string): Promise<void> {
  if (!('@hapi/inert' in server.registrations)) await server.register({ plugin: inert });
  server.route({
    method: 'GET',
    path: '/{path*}',
    options: { auth: false },
    handler: {
      directory: { path: folder, index: ['index.html'], etagMethod: 'hash', lookupCompressed: false },
    },
  });
  server.ext('onPreResponse', (request, h) => {
    const { response } = request;
    const page = ['get', 'head'].includes(request.method) && !request.path.startsWith('/api/');
    if (!page || 'isBoom' in response) return h.continue;
    const missing = response.statusCode === 404 && !/\.[a-z0-9]+$/.test(request.path);
    const answer = missing ? h.file('index.html', { confine: folder, etagMethod: 'hash' }) : response;
    if (missing) answer.code(200).type('text/html');
    if (request.path.startsWith('/embed/')) {
      // Elements for pages of other origins: public code, without data.
      answer.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    }
    return answer
      .header('content-security-policy', String(response.headers['content-security-policy'] ?? portalPolicy))
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cache-control', /-[A-Z0-9]{8}\.\w+$/.test(request.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
}
