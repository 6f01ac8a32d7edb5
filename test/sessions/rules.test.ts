import { test } from '../harness/test.js';
import {
  addressGroup,
  addressMemoryMs,
  disabledAfter,
  freeTries,
  waitAfterMs,
} from '@loonpoort/server/accounts/throttling/throttle-rules.js';
import {
  absoluteTimeMs,
  graceTimeMs,
  idleTimeMs,
  isAlive,
  recordUseAfterMs,
} from '@loonpoort/server/sessions/session-lifetime.js';

const seconds = 1000;
const hours = 3600 * seconds;

test('failures wait from the last free one on: half a minute, doubling to an hour', (t) => {
  t.deepEqual(
    [4, 5, 6, 7, 11, 12, 13, 99].map((failures) => waitAfterMs(failures, freeTries.place) / seconds),
    [0, 30, 60, 120, 1920, 3600, 3600, 3600],
  );
  t.deepEqual(
    [19, 20, 21].map((failures) => waitAfterMs(failures, freeTries.address) / seconds),
    [0, 30, 60],
  );
  t.deepEqual([disabledAfter, addressMemoryMs], [100, hours]);
});

test('an address counts as itself, of IPv6 as its /64, and text as itself', (t) => {
  for (const [address, group] of [
    ['192.0.2.9', '192.0.2.9'],
    ['::ffff:192.0.2.9', '192.0.2.9'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff:0:0:9', '2001:db8:1:2'],
    ['2001:db8:1:ab3::1', '2001:db8:1:ab3'],
    ['unknown', 'unknown'],
  ] as const) {
    t.is(addressGroup(address), group, address);
  }
});

test('a session lives until it ends, for twelve hours, and for an hour after its last use', (t) => {
  const start = Date.parse('2026-11-22T09:00:00.000Z');
  const at = (ms: number) => new Date(start + ms).toISOString();
  const session = { endedAt: null, expiresAt: at(12 * hours), lastUsedAt: at(0) };
  const lives = (ms: number, more: Partial<Parameters<typeof isAlive>[0]> = {}) =>
    isAlive({ ...session, ...more }, new Date(start + ms));
  t.deepEqual([lives(0), lives(1 * hours - 1), lives(1 * hours)], [true, true, false]);
  const used = { lastUsedAt: at(11.5 * hours) };
  t.deepEqual([lives(12 * hours - 1, used), lives(12 * hours, used)], [true, false]);
  t.false(lives(0, { endedAt: at(0) }));
  t.deepEqual(
    [absoluteTimeMs, idleTimeMs, graceTimeMs, recordUseAfterMs],
    [12 * hours, 1 * hours, 10 * seconds, 60 * seconds],
  );
});
