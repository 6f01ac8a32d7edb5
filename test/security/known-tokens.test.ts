import { newSigningKey } from '@loonpoort/server/secrets/index.js';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';

test('a token that was accepted before is refused once it has expired, and once its key is no longer one of ours', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(service, demoLogins[0]!);
  const ask = async () => (await send(service, 'GET', '/sessions/current', { token })).status;
  t.is(await ask(), 200);
  const { now } = Date;
  Date.now = () => now() + 640_000;
  const late = await ask().finally(() => (Date.now = now));
  t.is(late, 401);
  t.is(await ask(), 200);
  service.app.keys.replace([newSigningKey()]);
  t.is(await ask(), 401);
});
