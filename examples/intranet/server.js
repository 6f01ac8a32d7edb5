import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Hapi from '@hapi/hapi';
import Inert from '@hapi/inert';

const components = dirname(createRequire(import.meta.url).resolve('@loonpoort/components/package.json'));
const folder = (path) => ({ directory: { path, index: ['index.html'] } });

const server = Hapi.server({ port: process.env.PORT ?? 3001, host: process.env.HOST ?? 'localhost' });
await server.register(Inert);
server.route([
  { method: 'GET', path: '/{path*}', handler: folder(fileURLToPath(new URL('site', import.meta.url))) },
  { method: 'GET', path: '/loonpoort/{path*}', handler: folder(join(components, 'dist')) },
]);
await server.start();
console.log(`The intranet of Kantoor Maasdal: ${server.info.uri}`);
