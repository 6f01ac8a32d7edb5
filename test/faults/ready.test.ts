import { createMonitor, watchHealth } from '@loonpoort/server/health/monitor.js';
import { startService } from '../harness/service.js';
import { test } from '../harness/test.js';

test('a service whose disk is full is not ready, and says what is wrong', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  const look = async (folder: string) => {
    const { http } = createMonitor(watchHealth(service.app, service.http, { folder }), service.http, {
      host: 'localhost',
      port: 0,
    });
    const { statusCode, payload } = await http.inject('/readyz');
    return { status: statusCode, ...(JSON.parse(payload) as { ready: boolean; checks: { disk: string } }) };
  };
  t.like(await look('.'), { status: 200, ready: true, checks: { disk: 'ok' } });
  // No room is ever left in it: https://man7.org/linux/man-pages/man5/proc.5.html
  t.like(await look('/proc'), { status: 503, ready: false, checks: { disk: '0 MB are left', database: 'ok' } });
});
