/**
 * Bookkeeping software that fetches journals: see README.md. Its books are one file. A journal and the cursor after it
 * are written in one go, before the journal is acknowledged, so whenever it is stopped it goes on where it was: nothing
 * is booked twice, and what was booked and not yet acknowledged is acknowledged at the next start.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Loonpoort, type Journal } from '@loonpoort/sdk';
import { verifyWebhook, WebhookError } from '@loonpoort/sdk/webhooks';
import { authorize } from './authorize.js';

interface Entry {
  /** The number in these books, which Loonpoort shows beside the journal. */
  document: string;
  reference: string;
  company: string;
  date: string;
  /** The lines in cents: debit is positive, credit negative. */
  lines: { account: string; costCentre: string | null; description: string; amount: number }[];
  acknowledged: boolean;
}

interface Books {
  /** The cursor of the last journal that was booked; fetching goes on after it. */
  cursor: string;
  entries: Record<string, Entry>;
}

const {
  LOONPOORT_URL = 'http://localhost:3000/api',
  CLIENT_ID,
  CLIENT_SECRET,
  ACCESS = 'access.json',
  BOOKS = 'books.json',
  WEBHOOK_SECRET,
  PORT = '3002',
} = process.env;
if (!CLIENT_ID)
  throw new Error('Set CLIENT_ID and CLIENT_SECRET, or CLIENT_ID alone for access that a person gives: see README.md.');

/** With a secret the software has access of its own; without one it acts for a person. */
const auth = CLIENT_SECRET
  ? { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET }
  : await authorize({
      apiUrl: LOONPOORT_URL,
      clientId: CLIENT_ID,
      scope: 'journals:read journals:acknowledge',
      file: ACCESS,
    });
const client = new Loonpoort({ baseUrl: LOONPOORT_URL, auth });
const books: Books = existsSync(BOOKS)
  ? (JSON.parse(readFileSync(BOOKS, 'utf8')) as Books)
  : { cursor: '0', entries: {} };

/** Replaces the file as a whole: a power cut leaves the old one or the new one. */
function save(): void {
  writeFileSync(`${BOOKS}.new`, JSON.stringify(books, null, 2), { flush: true });
  renameSync(`${BOOKS}.new`, BOOKS);
}

async function book(journal: Journal): Promise<void> {
  const lines = await client.journalLines.list({ journalId: journal.id }).toArray({ limit: journal.lineCount });
  const debit = lines.reduce((sum, line) => sum + (line.debit ?? 0), 0);
  const credit = lines.reduce((sum, line) => sum + (line.credit ?? 0), 0);
  if (debit !== journal.total || credit !== journal.total) throw new Error(`${journal.reference} does not add up`);
  books.entries[journal.id] = {
    document: `L${String(Object.keys(books.entries).length + 1).padStart(5, '0')}`,
    reference: journal.reference,
    company: journal.companyName,
    date: journal.date,
    lines: lines.map(({ account, costCentre, description, amount }) => ({ account, costCentre, description, amount })),
    acknowledged: false,
  };
  books.cursor = journal.cursor;
  save();
}

async function fetchJournals(): Promise<void> {
  for await (const journal of client.journals.list({ since: books.cursor })) {
    if (!books.entries[journal.id]) await book(journal);
  }
  for (const [journalId, entry] of Object.entries(books.entries).filter(([, { acknowledged }]) => !acknowledged)) {
    // A second acknowledgement does no harm, should this stop before the next line.
    await client.journals.acknowledge({ journalId, documentNumber: entry.document });
    entry.acknowledged = true;
    save();
    console.log(`Booked ${entry.reference} of ${entry.company} as ${entry.document}`);
  }
}

let last = Promise.resolve();
/** Fetches one time after another; a failure is made up for the next time. */
const fetchSoon = (): void =>
  void (last = last.then(fetchJournals).catch((error: Error) => console.error(error.message)));

setInterval(fetchSoon, 60_000);
fetchSoon();

if (WEBHOOK_SECRET) {
  const server = createServer(async (request, response) => {
    try {
      const body = Buffer.concat(await request.toArray());
      const event = await verifyWebhook(body, request.headers, WEBHOOK_SECRET);
      response.writeHead(204).end();
      if (event.type === 'journal.ready') fetchSoon();
    } catch (error) {
      response.writeHead(error instanceof WebhookError ? 400 : 500).end();
    }
  });
  server.listen(Number(PORT), () => console.log(`Listening for webhooks on port ${PORT}`));
}
