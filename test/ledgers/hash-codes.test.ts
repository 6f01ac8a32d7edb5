import { test } from '../harness/test.js';
import { hashCodes, isBookedOtherwise, type EffectiveScheme } from '@loonpoort/server/ledgers/effective-scheme.js';
import type { SchemeAccount, SchemeContent, SchemeLine } from '@loonpoort/server/ledgers/scheme-content.js';

const gross: SchemeAccount = { number: '4000', name: 'Bruto lonen', kind: 'profitAndLoss', rgs: 'WPerLesLon' };
const net: SchemeAccount = { number: '2100', name: 'Nettoloon', kind: 'balance', rgs: 'BSchSalNet' };
const other: SchemeAccount = { number: '4100', name: 'Sociale lasten', kind: 'profitAndLoss', rgs: null };
const lines: Record<number, SchemeLine> = {
  2: { debit: '4000', credit: '2100', name: 'Brutoloon' },
  10: { debit: null, credit: '2100', name: 'Netto' },
  30: { debit: '4100', credit: null, name: 'Premie' },
};

const content = (changed: Record<number, SchemeLine> = {}, accounts = [gross, net, other]): SchemeContent => ({
  id: 'scheme',
  version: 1,
  accounts: new Map(accounts.map((account) => [account.number, account])),
  lines: new Map(Object.entries({ ...lines, ...changed }).map(([code, line]) => [Number(code), line])),
});
const scheme = (own: SchemeContent, deviations: Record<string, SchemeContent> = {}): EffectiveScheme => ({
  ...own,
  deviations: new Map(Object.entries(deviations)),
});
const codes = [10, 2, 10];
const before = hashCodes(scheme(content()), codes);

test('each code is written down once, in their order', (t) => {
  t.regex(before, /^2:[0-9a-f]{16} 10:[0-9a-f]{16}$/);
  t.is(hashCodes(scheme(content()), new Set([2, 10])), before);
  t.is(hashCodes(scheme(content()), []), '');
  t.regex(hashCodes(scheme(content()), [77]), /^77:[0-9a-f]{16}$/, 'one that the scheme does not have too');
});

const part = { department: 20, share: 10_000, debit: '4100', credit: null, costCentre: null, costUnit: null };
const split = (changed = {}): SchemeLine => ({ ...lines[2]!, parts: [{ ...part, ...changed }] });
const gone = content();
gone.lines.delete(2);
const changes: Record<string, EffectiveScheme> = {
  'another name': scheme(content({ 2: { ...lines[2]!, name: 'Bruto' } })),
  'another account in debit': scheme(content({ 2: { ...lines[2]!, debit: '4100' } })),
  'another account in credit': scheme(content({ 2: { ...lines[2]!, credit: '4100' } })),
  'no account in debit': scheme(content({ 2: { ...lines[2]!, debit: null } })),
  'another name of its account in debit': scheme(content({}, [{ ...gross, name: 'Lonen' }, net, other])),
  'another kind of its account in credit': scheme(content({}, [gross, { ...net, kind: 'profitAndLoss' }, other])),
  'a scheme that no longer has it': scheme(gone),
  'a fixed cost centre': scheme(content({ 2: { ...lines[2]!, costCentre: '900' } })),
  'a fixed cost unit': scheme(content({ 2: { ...lines[2]!, costUnit: 'A' } })),
  'a part for a department': scheme(content({ 2: split() })),
  'a cost centre with a scheme of its own': scheme(content(), { 100: content({ 2: lines[10]! }) }),
};
for (const [name, after] of Object.entries(changes)) {
  test(`${name} is seen`, (t) => t.true(isBookedOtherwise(before, hashCodes(after, codes))));
}

test('what a cost centre’s own scheme says counts, and for which cost centre', (t) => {
  const deviating = (costCentre: string, debit: string) =>
    hashCodes(scheme(content(), { [costCentre]: content({ 2: { ...lines[2]!, debit } }) }), codes);
  t.true(isBookedOtherwise(deviating('100', '4000'), deviating('100', '4100')));
  t.true(isBookedOtherwise(deviating('100', '4100'), deviating('200', '4100')));
  t.false(isBookedOtherwise(deviating('100', '4100'), deviating('100', '4100')));
});

test('whatever a part says counts, and so does the account that it is booked on', (t) => {
  const first = hashCodes(scheme(content({ 2: split() })), codes);
  const changed = [{ department: 30 }, { share: 5_000 }, { debit: null }, { credit: '4100' }, { costCentre: '900' }];
  for (const change of changed)
    t.true(isBookedOtherwise(first, hashCodes(scheme(content({ 2: split(change) })), codes)));
  const renamed = content({ 2: split() }, [gross, net, { ...other, name: 'Lasten' }]);
  t.true(isBookedOtherwise(first, hashCodes(scheme(renamed), codes)));
});

test('what none of the codes uses is not seen', (t) => {
  const elsewhere = content({ 30: { ...lines[30]!, name: 'Bijdrage' } }, [gross, net, { ...other, name: 'Lasten' }]);
  t.is(hashCodes(scheme({ ...elsewhere, version: 2 }), codes), before);
});

test('only codes that both know can differ', (t) => {
  t.false(isBookedOtherwise('2:a 10:b', '2:a 10:b'));
  t.true(isBookedOtherwise('2:a 10:b', '2:a 10:c'));
  t.true(isBookedOtherwise('2:a 10:b', '2:x 10:b'));
  t.false(isBookedOtherwise('2:a', '2:a 10:b'));
  t.false(isBookedOtherwise('2:a 10:b', '10:b'));
  t.false(isBookedOtherwise('', '10:b'));
});
