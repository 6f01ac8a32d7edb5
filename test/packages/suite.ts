import type { SerialFn } from 'ava';
import {
  type Connection,
  type Connector,
  MismatchError,
  RetryableError,
  RejectedError,
  SignInError,
} from '@loonpoort/server/integrations/connectors/connector.js';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import { sampleEntry } from '@loonpoort/server/integrations/files/sample-entry.js';
import type { StandIn, Trouble } from './stand-in.js';

let count = 0;

/** Makes a journal with a reference of its own: 7,290.02 in 14 lines. */
export function journal(changes: Partial<JournalEntry> = {}): JournalEntry {
  count += 1;
  return {
    ...sampleEntry,
    number: count,
    reference: `LP${String(count).padStart(8, '0')}`,
    id: `019b8a2e-6b1a-7c3d-8e4f-${String(count).padStart(12, '0')}`,
    ...changes,
  };
}

export interface Subject<S extends StandIn> {
  connector: Connector;
  /** Starts a server of its own for a test. */
  start: () => Promise<S>;
  settings: Record<string, unknown>;
  secrets?: Record<string, string>;
  administration: (server: S) => string;
  /** Returns an access token that the server takes. */
  token?: (server: S) => string;
  /** Returns how many journals the server holds. */
  held: (server: S) => number;
  /** A journal that the vendor refuses, and in what words. */
  refused: { entry: JournalEntry; message: RegExp };
  /** Milliseconds that it asks for where there were too many calls. */
  limitWait: [from: number, to: number];
}

export type Bench<S extends StandIn> = ReturnType<typeof benchOf<S>>;

/** Makes a connection with a server. */
export function benchOf<S extends StandIn>(subject: Subject<S>, server: S, changes: Partial<Connection> = {}) {
  const connection: Connection = {
    id: `test/${server.url}`,
    settings: subject.settings,
    secrets: subject.secrets ?? {},
    administration: subject.administration(server),
    url: server.url,
    token: async () => subject.token?.(server) ?? '',
    signal: new AbortController().signal,
    ...changes,
  };
  const { connector } = subject;
  return {
    server,
    connection,
    send: (entry: JournalEntry, more: Partial<Connection> = {}) => connector.send(entry, { ...connection, ...more }),
    find: (entry: JournalEntry) => connector.find!(entry, connection),
  };
}

/** Tests what holds for every package. */
export function holdsForAll<S extends StandIn>(test: SerialFn, subject: Subject<S>): void {
  const { connector, held } = subject;
  const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
    const server = await subject.start();
    t.teardown(() => server.stop());
    return benchOf(subject, server);
  };

  test('a journal is posted, read back and found by its reference', async (t) => {
    const { server, send, find } = await begin(t);
    const [entry, other] = [journal(), journal()];
    t.is(await find(entry), undefined);
    const posted = await send(entry);
    await send(other);
    t.is(held(server), 2);
    const found = await find(entry);
    t.deepEqual(found, { ...posted, debit: 729_002, credit: 729_002, lines: 14 });
    t.not((await find(other))!.documentId, posted.documentId);
  });

  const unclear: Trouble[] = ['lose', 'failed', 'closed', 'drop', 'broken', 'proxy', 'redirect', 'garbled'];
  for (const trouble of unclear) {
    test(`it stays open what happened when a posting meets: ${trouble}`, async (t) => {
      const { server, send, find } = await begin(t);
      const entry = journal();
      server.troubles.push(trouble);
      const error = await t.throwsAsync(() => send(entry));
      t.false(
        error instanceof RetryableError || error instanceof RejectedError || error instanceof SignInError,
        error.message,
      );
      const taken = trouble === 'lose' || trouble === 'failed' || trouble === 'garbled';
      if (trouble === 'failed')
        t.regex(error.message, /De boeking kan niet worden verwerkt/, 'in the words of the package');
      t.is(held(server), taken ? 1 : 0);
      t.is((await find(entry)) !== undefined, taken, 'and a look-up settles it');
      t.false(
        server.asked.some((asked) => asked.includes('elsewhere')),
        'a redirect is not followed',
      );
    });
  }

  test('it stays open what happened when no answer comes in time', async (t) => {
    const { server, send, find } = await begin(t);
    const entry = journal();
    const patience = new AbortController();
    server.troubles.push('late');
    server.onTaken = () => patience.abort();
    const error = await t.throwsAsync(() => send(entry, { signal: patience.signal }));
    t.is(error.name, 'Error', 'neither refused nor put off');
    t.like(await find(entry), { debit: 729_002, lines: 14 });
  });

  test('a limit is waited out: nothing was taken', async (t) => {
    const { server, send } = await begin(t);
    server.troubles.push('limit');
    const limited = await t.throwsAsync(() => send(journal()), { instanceOf: RetryableError });
    const [from, to] = subject.limitWait;
    t.true(limited.waitMs! >= from && limited.waitMs! <= to, String(limited.waitMs));
    t.is(held(server), 0);
  });

  test('a server that is not there took nothing', async (t) => {
    const { send, connection } = await begin(t);
    const gone = await subject.start();
    await gone.stop();
    await t.throwsAsync(() => send(journal(), { url: gone.url }), {
      instanceOf: RetryableError,
      message: /cannot be reached/,
    });
    await t.throwsAsync(() => send(journal(), { ...connection, url: 'http://bestaat-niet.invalid' }), {
      instanceOf: RetryableError,
      message: /cannot be reached/,
    });
  });

  test('a refusal comes in the words of the package', async (t) => {
    const { server, send } = await begin(t);
    const { entry, message } = subject.refused;
    t.regex((await t.throwsAsync(() => send(entry), { instanceOf: RejectedError })).message, message);
    t.is(held(server), 0);
  });

  // OCA/l10n-netherlands#344: an export with control characters is refused as a whole.
  test('no request holds characters that XML 1.0 forbids', async (t) => {
    const { server, send } = await begin(t);
    const entry = journal();
    const lines = entry.lines.map((line) => ({ ...line, description: `Loon\u0001 \ufffe\ud800 & <é>` }));
    await send({ ...entry, description: 'Lonen\u0000\u001f', lines });
    t.is(held(server), 1);
    t.false(
      server.bodies.some((body) => /\\u00[01]|\\ufffe|\\ud800|&#(?:[0-8]|1[124-9]|2\d|3[01]);|\ufffe/i.test(body)),
    );
  });

  test('an account that the administration does not have is refused before anything is sent, and found before sending', async (t) => {
    const { server, send, connection } = await begin(t);
    const entry = journal();
    const strange = {
      ...entry,
      lines: entry.lines.map((line) => (line.account === '2100' ? { ...line, account: '2199' } : line)),
    };
    await t.throwsAsync(() => send(strange), { instanceOf: RejectedError, message: /2199/ });
    t.is(held(server), 0);
    t.deepEqual(await connector.check!(entry, connection), []);
    t.deepEqual(await connector.check!(strange, connection), [{ code: 'accountUnknown', values: { account: '2199' } }]);
  });

  test('lines that the package drops without a word come to light', async (t) => {
    const { server, send, find } = await begin(t);
    server.dropsLines = true;
    const entry = journal();
    const error = await t.throwsAsync(() => send(entry), { instanceOf: MismatchError });
    t.like(error.found, { lines: 13, debit: 729_002, credit: 729_002 - 464_700 });
    t.like(await find(entry), { lines: 13 });
  });

  test('records that show late are found later', async (t) => {
    const { server, send, find } = await begin(t);
    const entry = journal();
    server.hiding = true;
    server.troubles.push('lose');
    await t.throwsAsync(() => send(entry));
    t.is(await find(entry), undefined);
    server.hiding = false;
    t.like(await find(entry), { lines: 14 });
  });

  test('a journal that was taken but does not show yet is not taken for one that lost its lines', async (t) => {
    const { server, send, find } = await begin(t);
    const entry = journal();
    server.hiding = true;
    const error = await send(entry).then(
      () => undefined,
      (reason: Error) => reason,
    );
    t.false(error instanceof MismatchError || error instanceof RejectedError || error instanceof RetryableError);
    server.hiding = false;
    t.like(await find(entry), { lines: 14 });
  });

  test('the administrations and ledger accounts are offered', async (t) => {
    const { server, connection } = await begin(t);
    const administrations = await connector.listChoices('administrations', { ...connection, administration: '' });
    t.true(administrations.some(({ code }) => code === subject.administration(server)));
    const accounts = await connector.listChoices('accounts', connection);
    t.truthy(accounts.find(({ code }) => code === '4000')?.name);
  });
}
