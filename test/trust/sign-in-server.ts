/**
 * The service of the measure of sign-ins, in a process of its own: it says its address and who may sign in, and answers each
 * line of its input: `begin`, `end` with what it took since, `bare` with what verifying the same hashes alone takes here, and
 * `stop`.
 */
import { createInterface } from 'node:readline';
import { verify } from '@node-rs/argon2';
import { watchLoop } from '../bench/watch-loop.js';
import { demoLogins, startService } from '../harness/service.js';

const service = await startService({ checkAnswers: false });
const { email, password } = demoLogins[0]!;
const [person] = await service.app.database.rows<{ password_hash: string }>(
  'SELECT password_hash FROM persons WHERE email = ?',
  [email],
);

const loopTimes = watchLoop();
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
    loopTimes();
    say({});
  } else if (line === 'end') say({ took: took(from), ...loopTimes() });
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
