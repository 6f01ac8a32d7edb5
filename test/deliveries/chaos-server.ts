/** The service, with the stand-in as its package, once its input ends. Says when nothing is left to do. */
import { once } from 'node:events';
import { createService } from '@loonpoort/server';
import { gatewayTo } from './connector.js';

const [dataDir, databaseUrl, packageUrl, quietPeriod, looks] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
await once(process.stdin.resume(), 'end');
const service = await createService({
  ...{ dataDir, databaseUrl, host: 'localhost', port: 0, from: 'Loonpoort <geen-antwoord@voorbeeld.nl>', record: true },
  pollMs: 20,
  deliveries: {
    marginMs: 300,
    delaysMs: [50, 100, 200],
    gateway: gatewayTo(() => packageUrl, {
      quietPeriodMs: Number(quietPeriod),
      timeoutMs: 1000,
      limits: { concurrent: 2 },
      // The control: never finds anything, so that everything unclear is sent again.
      ...(looks === 'no' && { find: async () => undefined }),
    }),
  },
});
await service.start();
setInterval(async () => {
  const [row] = await service.app.database.rows<{ open: number }>(
    'SELECT count(*) AS open FROM deliveries WHERE next_at IS NOT NULL',
  );
  if (row!.open === 0) process.stdout.write('done\n');
}, 50);
