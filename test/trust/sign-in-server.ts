/**
 * The service of the measure of sign-ins, in a process of its own: it says its address and who may sign in, forgets what it
 * measured when it is told to, and at the end of its input says how long its event loop stood still.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { demoLogins, startService } from '../harness/service.js';

const service = await startService({ checkAnswers: false });
const { email, password } = demoLogins[0]!;
const [person] = await service.app.database.rows<{ password_hash: string }>(
  'SELECT password_hash FROM persons WHERE email = ?',
  [email],
);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const logins = demoLogins.map((each) => ({ ...each, description: undefined }));
console.log(JSON.stringify({ url: service.url, logins, hash: person!.password_hash, password, parallel: 2 }));
for await (const line of createInterface({ input: process.stdin })) if (line === 'forget') delay.reset();
console.log(JSON.stringify({ blocked: delay.max / 1e6 }));
await service.stop();
