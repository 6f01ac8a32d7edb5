import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knex } from 'knex';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { send, signIn } from '../harness/service.js';
import { program } from './load.js';

const email = 'bench@voorbeeld.nl';
const password = 'vier groene fietsen in de regen';

/** A bureau that the command line made, and its administrator's access. */
export interface Bureau {
  url: string;
  token: string;
  /** Asks for a path of the API, and fails on anything but 200. */
  get(path: string): Promise<any>;
  close(): Promise<void>;
}

/** Makes a bureau, fills its tables before the service starts, and signs its administrator in. */
export async function openBureau(fill: (trx: Knex.Transaction, tenantId: string) => Promise<void>): Promise<Bureau> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-bench-'));
  const link = await init(folder);
  const database = await openDatabase(join(folder, 'loonpoort.db'));
  const [tenant] = await database.rows<{ id: string }>('SELECT id FROM tenants');
  await database.transaction(async (trx) => {
    // A second factor is no part of what is measured.
    await trx('tenants').update({ factorRoles: '[]' });
    await fill(trx, tenant!.id);
  });
  await database.close();
  const server = await program('server/dist/cli.js', [
    ...['start', '--headless', '--data-dir', folder],
    ...['--port', '0', '--default-tenant', 'bench', '--rate-limit-factors', '1000'],
  ]);
  await send(server, 'POST', '/invitation-acceptances', { body: { token: link, password } });
  const { accessToken: token } = await signIn(server, { email, password });
  return {
    url: server.url,
    token,
    async get(path) {
      const { status, body, text } = await send(server, 'GET', path, { token });
      if (status !== 200) throw new Error(`${path}: ${text}`);
      return body;
    },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the bureau on the command line. @returns the token of the administrator's invitation */
async function init(folder: string): Promise<string> {
  const cli = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
  const child = spawn(process.execPath, [
    ...[cli, 'init', '--data-dir', folder],
    ...['--tenant', 'bench', '--name', 'Bench', '--email', email],
  ]);
  let text = '';
  child.stdout.on('data', (part) => (text += String(part)));
  await once(child, 'close');
  return /#token=([\w-]+)/.exec(text)![1]!;
}
