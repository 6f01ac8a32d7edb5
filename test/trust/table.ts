import type { TrustFigures } from './main.js';

export interface TrustRow {
  figure: string;
  measured: string;
  bar: string;
  isMet: boolean;
}

/** Says each figure in a line, with its bar where it has one. */
export function table(figures: Partial<TrustFigures>): TrustRow[] {
  return [
    ...(figures.asvs ? asvsRows(figures.asvs) : []),
    ...(figures.leaks ? leakRows(figures.leaks) : []),
    ...(figures.record ? recordRows(figures.record) : []),
    ...(figures.kills ? killRows(figures.kills) : []),
    ...(figures.doubles ? doubleRows(figures.doubles) : []),
    ...(figures.storage ?? []).map(storageRow),
    ...(figures.walls ? wallRows(figures.walls) : []),
    ...(figures.revoke ? revokeRows(figures.revoke) : []),
    ...(figures.signIns ? signInRows(figures.signIns) : []),
    ...(figures.timing ? timingRows(figures.timing) : []),
    ...(figures.scanners ?? []).map(scannerRow),
  ];
}

const row = (figure: string, measured: string, bar = '', isMet = true): TrustRow => ({ figure, measured, bar, isMet });

const asvsRows = ({ items, applicable, proved, described }: TrustFigures['asvs']): TrustRow[] => [
  row(
    `items of OWASP ASVS 5.0, level 1 and 2, that tests prove, of ${items}`,
    `${proved} of ${applicable} that apply; ${described} more ask for words, and are described`,
  ),
];

const leakRows = ({ matrix, fuzzed, seed, leaks }: TrustFigures['leaks']): TrustRow[] => [
  row('calls for rows outside the scope of who calls, and leaks', `${matrix} calls, ${leaks} leaks`, '0', leaks === 0),
  row(
    'calls made of the contract, right, nearly right and wild, and answers that it does not have',
    `${fuzzed} calls, 0 such answers (seed ${seed})`,
    '0',
  ),
];

const recordRows = ({ operations, unrecorded, faults }: TrustFigures['record']): TrustRow[] => [
  row(
    'operations that the tests saw recorded as the contract says, and calls of which the record says something else',
    `${operations - unrecorded.length} of ${operations}; ${faults.length}`,
    'all; 0',
    unrecorded.length === 0 && faults.length === 0,
  ),
];

const killRows = ({
  kills,
  acknowledged,
  lost,
  doubled,
  unrecorded,
  chainIsIntact,
  control,
}: TrustFigures['kills']): TrustRow[] => [
  row(
    `acknowledged writes lost under ${kills} kills`,
    `${lost} of ${acknowledged}; what was asked again: ${doubled} doubled`,
    '0',
    lost + doubled === 0,
  ),
  row(
    'those that do not stand in the audit trail, and its chain',
    `${unrecorded}; ${chainIsIntact ? 'whole' : 'broken'}`,
    '0; whole',
    unrecorded === 0 && chainIsIntact,
  ),
  row('the same where writes are acknowledged too early', `${control.lost} lost`, 'some', control.lost > 0),
];

const doubleRows = ({ journals, doubled }: TrustFigures['doubles']): TrustRow[] => [
  row(
    `journals booked twice, of ${journals} whose answers get lost, by a service that is killed`,
    `${doubled}`,
    '0',
    doubled === 0,
  ),
];

function storageRow({ fault, acknowledged, refused, lost, statuses }: TrustFigures['storage'][number]): TrustRow {
  if (acknowledged === undefined) return row(fault, 'this machine cannot make it');
  const measured = `${lost} of ${acknowledged} acknowledged writes lost, ${refused} refused with ${statuses!.refused.join()}`;
  const isClean = lost === 0 && statuses!.read === 200 && statuses!.after === 201;
  return row(fault, measured, '0', isClean && refused! > 0 && statuses!.refused.every((status) => status === 503));
}

function wallRows({ largest, blockedBar, longestBar }: TrustFigures['walls']): TrustRow[] {
  const most = (key: 'blocked' | 'blockedByTheClock' | 'ranAtOnce' | 'longest'): number =>
    Math.max(...largest.map((each) => each[key]));
  const [blocked, longest] = [most('blocked'), most('longest')];
  return [
    row(
      'longest blocked loop under the worst bodies, without what others had the processor',
      `${blocked} ms (it ran for at most ${most('ranAtOnce')} ms at once; by the clock ${most('blockedByTheClock')} ms)`,
      `at most ${blockedBar} ms`,
      blocked <= blockedBar,
    ),
    row('longest that others waited meanwhile', `${longest} ms`, `at most ${longestBar} ms`, longest <= longestBar),
  ];
}

const revokeRows = ({ ways, bar }: TrustFigures['revoke']): TrustRow[] => {
  const longest = Math.max(...ways.map(({ seconds }) => seconds));
  return [
    row('seconds until what is revoked ends, in another process', `${longest}`, `at most ${bar}`, longest <= bar),
  ];
};

const signInRows = (figure: TrustFigures['signIns']): TrustRow[] => {
  const { signIn, bare, ratio, bar, blocked, blockedBar, blockedByTheClock, ranAtOnce } = figure;
  return [
    row(
      'sign-ins against bare Argon2id, in processor time of the service',
      `${ratio} (${signIn} ms against ${bare} ms)`,
      `at least ${bar}`,
      ratio >= bar,
    ),
    row(
      'longest blocked loop under sign-ins, without what others had the processor',
      `${blocked} ms (it ran for at most ${ranAtOnce} ms at once; by the clock ${blockedByTheClock} ms)`,
      `at most ${blockedBar} ms`,
      blocked <= blockedBar,
    ),
  ];
};

const timingRows = ({ samples, known, unknown, chance, control, bar }: TrustFigures['timing']): TrustRow[] => [
  row(
    'refusal of a wrong password, at an account that exists and at one that does not',
    `${known} and ${unknown} ms; such a difference has a chance of ${chance} in ${samples} each`,
    `at least ${bar}`,
    chance >= bar,
  ),
  row('the same where the latter is not hashed', `${control}`, `below ${bar}`, control < bar),
];

function scannerRow({ scanner, targets, findings, planted }: TrustFigures['scanners'][number]): TrustRow {
  if (targets === undefined) return row(scanner, 'not installed on this machine');
  const measured = `${findings!.length} found at ${targets} addresses; planted and found: ${planted || 'nothing'}`;
  return row(scanner, measured, '0', findings!.length === 0 && planted !== '');
}
