/** Sends the mail that is due, until it is killed. Run by kill.test.ts, with the database's path, key and time and the mail server. */
import { openDatabase } from '../../server/src/database/index.js';
import { Mailer } from '../../server/src/mail/index.js';
import { Cipher } from '../../server/src/secrets/index.js';
import { OwnJobs } from '../background/own-jobs.js';

const [filename, key, time, smtpUrl] = process.argv.slice(2) as [string, string, string, string];
const now = () => new Date(Number(time));
const jobs = new OwnJobs({
  database: await openDatabase(filename),
  cipher: new Cipher([Buffer.from(key, 'base64')]),
  now,
});
new Mailer({ from: 'Loonpoort <geen-antwoord@loonpoort.example>', jobs, now, smtpUrl });
await jobs.runDue();
