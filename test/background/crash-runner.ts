/** Starts a job, says so, and never ends it. Run by jobs.test.ts, with the database's path, key and time. */
import { openDatabase } from '../../server/src/database/index.js';
import { Cipher } from '../../server/src/secrets/index.js';
import { OwnJobs } from './own-jobs.js';

const [filename, key, time] = process.argv.slice(2) as [string, string, string];
const jobs = new OwnJobs({
  database: await openDatabase(filename),
  cipher: new Cipher([Buffer.from(key, 'base64')]),
  now: () => new Date(Number(time)),
});
jobs.handle('cut', () => {
  process.stdout.write('running\n');
  return new Promise(() => setInterval(() => undefined, 1000));
});
await jobs.runDue();
