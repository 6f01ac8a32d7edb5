import test from 'ava';
import { type From, nextStep, patience, target, type Transition, transitions, unclearAnswer } from '@loonpoort/server/deliveries/states.js';

const states: From[] = ['ready', 'sending', 'sendingAgain', 'unknown', 'posted', 'refused', 'needsPerson', 'cancelled'];

/** Where each transition leads, from every state where it can be made. */
const table: Record<Transition, Partial<Record<From, string>>> = {
  send: { ready: 'sending' },
  sendAgain: { unknown: 'sending' },
  find: { unknown: 'unknown' },
  posted: { sending: 'posted', sendingAgain: 'posted' },
  refused: { sending: 'refused', sendingAgain: 'needsPerson' },
  notTaken: { ready: 'ready', sending: 'ready', sendingAgain: 'unknown', unknown: 'unknown' },
  lost: { sending: 'unknown', sendingAgain: 'unknown', unknown: 'unknown' },
  askPerson: { sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  found: { unknown: 'posted' },
  differs: { sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  notFound: { unknown: 'ready' },
  disconnect: { ready: 'refused', sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  retry: { ready: 'ready', refused: 'ready', needsPerson: 'unknown' },
  cancel: { ready: 'cancelled', refused: 'cancelled' },
  sayPosted: { needsPerson: 'posted' },
  sayNotPosted: { needsPerson: 'ready' },
  sayNotWanted: { needsPerson: 'cancelled' },
};

for (const transition of Object.keys(transitions) as Transition[]) {
  test(`${transition} leads where the table says, and nowhere else`, (t) => {
    for (const from of states) {
      const delivery = from === 'sendingAgain' ? ({ state: 'sending', unclear: 1 } as const) : ({ state: from, unclear: 0 } as const);
      t.is(target(transition, delivery), table[transition][from] as never, from);
    }
  });
}

test('what is in a package or may be in it is sent again only after it was looked for, by a person, or under a key', (t) => {
  const toReady = (Object.keys(transitions) as Transition[]).filter((each) => Object.entries(table[each]).some(([from, to]) => to === 'ready' && ['sendingAgain', 'unknown', 'posted', 'needsPerson'].includes(from)));
  t.deepEqual(toReady.sort(), ['notFound', 'sayNotPosted']);
  const toSending = (Object.keys(transitions) as Transition[]).filter((each) => Object.values(table[each]).includes('sending'));
  t.deepEqual(toSending.sort(), ['send', 'sendAgain']);
  t.is(nextStep('unknown', 'reference'), 'find');
  t.is(nextStep('unknown', 'key'), 'sendAgain');
  t.is(nextStep('unknown', 'none'), 'askPerson');
});

test('nothing leaves posted or cancelled', (t) => {
  for (const each of Object.values(table)) t.false('posted' in each || 'cancelled' in each);
});

test('what is ready is sent, whatever the package can look up', (t) => {
  for (const reconciliation of ['reference', 'key', 'none'] as const) t.is(nextStep('ready', reconciliation), 'send');
});

test('a person is asked at once where nothing can be looked up, and elsewhere once patience is at its end', (t) => {
  t.is(unclearAnswer('none', 0), 'askPerson');
  for (const reconciliation of ['reference', 'key'] as const) {
    t.is(unclearAnswer(reconciliation, patience - 1), 'lost');
    t.is(unclearAnswer(reconciliation, patience), 'askPerson');
  }
});
