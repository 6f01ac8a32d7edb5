import { test } from '../harness/test.js';
import { SignInError } from '@loonpoort/server/integrations/connectors/connector.js';
import { connector } from '@loonpoort/server/integrations/packages/reeleezee/connector.js';
import { ReeleezeeServer } from './reeleezee-server.js';
import { benchOf, holdsForAll, journal, type Subject } from './suite.js';

const unbalanced = journal();
const subject: Subject<ReeleezeeServer> = {
  connector,
  start: () => new ReeleezeeServer().start(),
  settings: { userName: 'loön', diaryCode: 'LOON', costCentreMode: 'costCentre' },
  secrets: { password: 'goed wachtwoord' },
  administration: (server) => server.administration,
  held: (server) => server.journals.size,
  refused: { entry: { ...unbalanced, lines: unbalanced.lines.slice(1) }, message: /^De boeking is niet in balans$/ },
  limitWait: [7000, 7000],
};

holdsForAll(test, subject);

const begin = async (t: { teardown(run: () => Promise<void>): void }) => {
  const server = await subject.start();
  t.teardown(() => server.stop());
  return benchOf(subject, server);
};

test('a journal that is sent again under its own key stays one journal', async (t) => {
  const { server, send, find } = await begin(t);
  const entry = journal();
  server.troubles.push('lose');
  await t.throwsAsync(() => send(entry));
  const posted = await send(entry);
  t.is(posted.documentId, entry.id);
  t.deepEqual([...server.journals.keys()], [entry.id]);
  t.like(await find(entry), { debit: 729_002, lines: 14 });
});

test('the journal has its diary, status, departments and projects', async (t) => {
  const { server, send, connection } = await begin(t);
  const plain = journal();
  const entry = {
    ...plain,
    lines: plain.lines.map((line, index) => (index === 0 ? { ...line, costUnit: 'P1' } : line)),
  };
  await send(entry, { settings: { ...connection.settings, costCentreMode: 'costCentreAndUnit' } });
  const kept = server.journals.get(entry.id)!;
  t.like(kept, {
    Reference: entry.reference,
    JournalEntryDiaryCode: 'LOON',
    Status: 'tentative',
    BookDate: '2026-01-31',
  });
  t.like(kept.DocumentLineItems[0], {
    DebitAmount: 4200,
    CreditAmount: 0,
    Department: { Code: '100' },
    Project: { Name: 'P1' },
  });
  t.false('Department' in kept.DocumentLineItems.at(-1)!);
  t.is(kept.DocumentLineItems.filter((item) => 'Project' in item).length, 1);
});

test('a wrong password asks to sign in, and takes nothing', async (t) => {
  const { server, send } = await begin(t);
  await send(journal());
  await t.throwsAsync(() => send(journal(), { secrets: { password: 'fout' } }), { instanceOf: SignInError });
  t.is(server.journals.size, 1);
});
