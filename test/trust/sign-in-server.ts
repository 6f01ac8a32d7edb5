/**
 * The service of the measure of sign-ins, in a process of its own: it says its address and who may sign in, and answers each
 * line of its input: `begin`, `end` with what it took since, `bare` with what verifying the same hashes alone takes here, and
 * `stop`.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { verify } from '@node-rs/argon2';
import { demoLogins, startService } from '../harness/service.js';

const service = await startService({ checkAnswers: false });
const { email, password } = demoLogins[0]!;
const [person] = await service.app.database.rows<{ password_hash: string }>(
  'SELECT password_hash FROM persons WHERE email = ?',
  [email],
);

/** Milliseconds that this thread ran, and that it could have run while others had the processors (proc_schedstat). */
function schedule(): { ran: number; waited: number } {
  const [ran, waited] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ').map(Number);
  return { ran: ran! / 1e6, waited: waited! / 1e6 };
}

const everyMs = 5;
let blocked = 0;
let wall = 0;
let ranAtOnce = 0;
let last = { at: performance.now(), ...schedule() };
setInterval(() => {
  const { ran, waited } = schedule();
  const at = performance.now();
  const late = at - last.at - everyMs;
  wall = Math.max(wall, late);
  // What the machine gave to others is no work of the loop: it stood still for no longer than it could have run.
  blocked = Math.max(blocked, late - (waited - last.waited));
  ranAtOnce = Math.max(ranAtOnce, ran - last.ran);
  last = { at, ran, waited };
}, everyMs);

const say = (value: object): void => console.log(JSON.stringify(value));
const took = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
let from = process.cpuUsage();
const logins = demoLogins.map((each) => ({ ...each, description: undefined }));
say({ url: service.url, logins });
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'begin') {
    from = process.cpuUsage();
    [blocked, wall, ranAtOnce] = [0, 0, 0];
    say({});
  } else if (line === 'end') say({ took: took(from), blocked, wall, ranAtOnce });
  else if (line === 'bare') {
    const before = process.cpuUsage();
    const times = 40;
    const two = async (): Promise<void> => {
      for (let turn = 0; turn < times / 2; turn += 1) await verify(person!.password_hash, password);
    };
    await Promise.all([two(), two()]);
    say({ took: took(before) / times });
  } else break;
}
await service.stop();
process.exit();
