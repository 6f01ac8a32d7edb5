import { randomBytes } from 'node:crypto';
import { auditChanges, auditTriggers } from '@loonpoort/server/audit/triggers.js';
import { migrate, openDatabase } from '../../server/src/database/index.js';
import { freePort } from '../harness/ports.js';
import { runCli } from '../harness/process.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';
import { dropDatabase, newDatabase } from '../harness/test-database.js';
import { test } from '../harness/test.js';
import { folder } from './fixture.js';
import { withSample } from './sample-migration.js';

test('a server goes on while a newer version has changed the tables and what is watched', async (t) => {
  const old = await startService();
  t.teardown(() => old.stop());
  const { accessToken: token } = await signIn(old, demoLogins[2]);
  const call = async (method: string, path: string, body?: unknown) => {
    const { status, body: answer, text } = await send(old, method, path, { token, body });
    t.true(status < 300, text);
    return answer;
  };
  const before = await call('GET', '/companies?limit=5');

  const newer = await openDatabase(old.app.database.engine.url);
  t.teardown(() => newer.close());
  await migrate(newer, withSample(newer));
  const triggers = auditTriggers();
  const unknown = { ...triggers[0]!, name: 'audit_newer_insert', table: 'tags', event: 'insert' as const };
  const values = { watched: "'newer'", event: "'insert'", tenant_id: 'new.tenant_id', subject_id: 'new.id' };
  await newer.engine.watch(auditChanges, [{ ...unknown, when: undefined, values }, ...triggers]);

  t.deepEqual(await call('GET', '/companies?limit=5'), before);
  const { id } = await call('POST', '/tags', { number: 4711, name: 'Nieuw' });
  const { items } = await call('GET', `/audit-entries?q=nieuw&limit=1`);
  t.like(items[0], { action: 'created', subject: 'tag', subjectId: id, subjectName: 'Nieuw' });
  t.like(await call('GET', '/audit-trails/current'), { fault: null });
});

test('servers that start on an empty database at once all come up', async (t) => {
  const path = folder(t);
  const url = await newDatabase(path);
  t.teardown(() => dropDatabase(url));
  const env = {
    DATA_DIR: path,
    DATABASE_URL: url,
    LOONPOORT_KEY: randomBytes(32).toString('base64'),
    HEADLESS: 'true',
  };
  const ports = await Promise.all([freePort(), freePort()]);
  const servers = ports.map((port) => runCli(t, ['start'], { ...env, PORT: String(port) }));
  await Promise.all(servers.map((server, index) => server.waitFor(new RegExp(`http://[^\\s]*:${ports[index]}\\b`))));
  for (const port of ports) t.is((await fetch(`http://localhost:${port}/api/health`)).status, 200);
});
