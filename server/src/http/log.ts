import type { Request, Server } from '@hapi/hapi';
import type { PersonCaller, Software } from '../contract/handler.js';
import { createLog } from '../log.js';

/**
 * Writes JSON lines to standard output; errors 500 with their cause, by the id that the caller was given.
 *
 * @param trustProxy whether callers count by the address that the proxy saw
 */
export function addLog(server: Server, { level, trustProxy }: { level: string; trustProxy: boolean }): void {
  const log = createLog(level);
  let warned = trustProxy;
  server.ext('onRequest', ({ headers }, h) => {
    if (!warned && headers['x-forwarded-for'] !== undefined) {
      warned = true;
      log.warn(
        'A request came with X-Forwarded-For, which is not trusted: if a proxy stands before this service, all who come through it count as one caller. Then set TRUST_PROXY=true.',
      );
    }
    return h.continue;
  });
  server.events.on({ name: 'request', channels: 'app' }, (request, event, tags) => {
    if (!tags.error) return;
    const { error } = event.data as { error: unknown };
    log.error({ ...idsOf(request), method: request.method, path: request.path, err: error });
  });
  server.events.on('response', (request) => {
    const { response, raw } = request;
    // What another library answered by itself is a symbol here.
    const isOwn = typeof response !== 'symbol';
    const status = !isOwn ? raw.res.statusCode : 'statusCode' in response ? response.statusCode : 499;
    log.info({
      ...idsOf(request),
      method: request.method,
      path: request.path,
      operation: request.route.settings.id,
      status,
      ms: request.info.responded - request.info.received,
      ...who(request.auth.credentials?.caller),
    });
  });
}

const idsOf = ({ app: { id, traceId } }: Request): object => ({ requestId: id, ...(traceId && { traceId }) });

const who = (caller: PersonCaller | Software | undefined): object =>
  caller === undefined
    ? {}
    : 'personId' in caller
      ? { personId: caller.personId, ...(caller.software && { clientId: caller.software.clientId }) }
      : { clientId: caller.login.id };
