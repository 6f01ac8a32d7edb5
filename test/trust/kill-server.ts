/**
 * A service that is killed, in a process of its own: `kill-server.js <folder> [early]` says its address. With `early` it
 * says that a firm was made before it is: what a service does that loses what it acknowledged.
 */
import { join } from 'node:path';
import { createService } from '@loonpoort/server';
import { seedDemo } from '@loonpoort/server/demo/index.js';

const [, , dataDir, early] = process.argv as [string, string, string, string | undefined];
const service = await createService({
  dataDir,
  databaseUrl: join(dataDir, 'loonpoort.db'),
  host: 'localhost',
  port: 0,
  defaultTenant: 'oamkb',
  from: 'Loonpoort <geen-antwoord@voorbeeld.nl>',
  record: true,
});
await seedDemo(service.app);
if (early) {
  service.http.ext('onPreHandler', (request, h) => {
    if (request.path !== '/api/firms' || request.method !== 'post' || request.headers['x-late']) return h.continue;
    const { authorization = '' } = request.headers as Record<string, string>;
    const headers = { authorization, 'content-type': 'application/json', 'x-late': '1' };
    const late = { method: 'POST', url: '/api/firms', payload: request.payload as object, headers };
    setImmediate(() => void service.http.inject(late));
    return h.response({}).code(201).takeover();
  });
}
await service.start();
console.log(service.app.settings.baseUrl.origin);
