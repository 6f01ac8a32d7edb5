/**
 * A bookkeeping package that takes all that it gets, as fast as it can or after so many milliseconds: what Moneybird
 * and Exact Online answer on the way that a journal usually goes. Its argument is the wait.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

interface Body {
  general_journal_document?: { reference: string; general_journal_document_entries_attributes: object[] };
  GeneralJournalEntryLines?: { AmountFC: number }[];
}

export interface Call {
  path: string;
  /** Only a call that brings a journal has a body. */
  body?: string;
}

const wait = Number(process.argv[2]);
let calls: Call[] = [];
let number = 26_900_000;
const entries = new Map<string, object[]>();
const accounts = Array.from({ length: 100 }, (_, index) => String(4000 + index));

function post(body: string): object {
  const { general_journal_document: document, GeneralJournalEntryLines: lines = [] } = JSON.parse(body) as Body;
  if (document) {
    const { reference, general_journal_document_entries_attributes: given } = document;
    return { id: String(++number), reference, general_journal_document_entries: given };
  }
  const entry = { EntryID: randomUUID(), EntryNumber: ++number };
  entries.set(
    entry.EntryID,
    lines.map(({ AmountFC }) => ({ ...entry, AmountDC: AmountFC })),
  );
  return { d: entry };
}

function get(path: string): object {
  if (path.endsWith('/ledger_accounts.json')) {
    return accounts.map((code) => ({
      id: code,
      account_id: code,
      name: code,
      active: true,
      allowed_document_types: ['general_journal_document'],
      taxonomy_item: null,
    }));
  }
  if (path.includes('/GLAccounts'))
    return { d: { results: accounts.map((code) => ({ ID: code, Code: code, Description: code })) } };
  const [, id] = /guid'(.+?)'/.exec(decodeURIComponent(path))!;
  return { d: { results: entries.get(id!) } };
}

/** Returns the calls since this was asked last. */
function sinceLast(): Call[] {
  const all = calls;
  calls = [];
  return all;
}

async function answer(request: IncomingMessage): Promise<object> {
  const path = request.url!;
  if (path === '/calls') return sinceLast();
  const body = request.method === 'POST' ? await text(request) : undefined;
  calls.push({ path, body });
  if (wait > 0) await pause(wait);
  return body === undefined ? get(path) : post(body);
}

const server = createServer((request, response) => {
  void answer(request).then((body) => {
    response
      .writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  });
});
server.listen(0, 'localhost', () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
