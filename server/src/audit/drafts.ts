import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { nextTurn } from '../turns.js';
import type { FieldChange } from './entry.js';
import type { ChangeRow } from './triggers.js';
import { findWatched, type WatchedTable } from './watched-tables.js';

/** What is to be recorded about one subject, or about several of a kind that changed together. */
export interface Draft {
  tenantId: string;
  action: string;
  subject: string;
  subjectId: string | null;
  companyId: string | null;
  personId: string | null;
  loginId: string | null;
  name: string | null;
  names: string[];
  changes: FieldChange[];
  count: number;
}

/** Of more than this of a kind in one company, the entry says how many, and not what each became. */
const mostApart = 20;
/** A field with more values has the first ones. */
const mostValues = 50;
const pageSize = 1000;

interface Subject extends Draft {
  event: ChangeRow['event'] | 'part';
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  hidden: Set<string>;
  parts: Map<string, Map<string, number>>;
}

/** Takes what the triggers noted in this transaction, gathered by what it is about. */
export async function takeDrafts(trx: Knex.Transaction): Promise<Draft[]> {
  const subjects = new Map<string, Subject>();
  const groups = new Map<string, { members: Set<string>; draft: Subject }>();
  for (;;) {
    const page = await rows<ChangeRow>(trx, take);
    for (const row of page.sort((one, other) => one.n - other.n)) {
      const watched = findWatched(row.watched);
      if (watched) note(row, watched, subjects, groups);
    }
    if (page.length < pageSize) break;
    await nextTurn();
  }
  return [...subjects.values()].flatMap(toDraft);
}

/** Forgets what the triggers noted in this transaction. */
export async function discardChanges(trx: Knex.Transaction): Promise<void> {
  await rows(trx, 'DELETE FROM audit_changes');
}

/** Takes a page of what was noted first, in no order. */
const take = `DELETE FROM audit_changes WHERE n IN (SELECT n FROM audit_changes ORDER BY n LIMIT ${pageSize})
  RETURNING n, watched, event, tenant_id AS "tenantId", subject_id AS "subjectId", name,
  company_id AS "companyId", person_id AS "personId", login_id AS "loginId", before, after, hidden`;

function note(
  row: ChangeRow,
  watched: WatchedTable,
  subjects: Map<string, Subject>,
  groups: Map<string, { members: Set<string>; draft: Subject }>,
): void {
  const { subject: kind } = watched;
  const { tenantId, subjectId, companyId } = row;
  const groupKey = [tenantId, kind, companyId ?? subjectId].join(' ');
  const key = [tenantId, kind, subjectId].join(' ');
  const group = groups.get(groupKey) ?? { members: new Set(), draft: toSubject(row, watched) };
  groups.set(groupKey, group);
  group.members.add(key);
  if (group.members.size <= mostApart) {
    const subject = subjects.get(key) ?? toSubject(row, watched);
    subjects.set(key, subject);
    merge(subject, row, watched);
    return;
  }
  if (!subjects.has(groupKey)) gather(group, subjects, groupKey);
  group.draft.count = group.members.size;
}

/** Puts one entry about all of a kind in the place of those about each. */
function gather(
  { members, draft }: { members: Set<string>; draft: Subject },
  subjects: Map<string, Subject>,
  groupKey: string,
): void {
  const apart = [...members].flatMap((key) => subjects.get(key) ?? []);
  for (const key of members) subjects.delete(key);
  const names = apart.flatMap(({ name }) => name ?? []);
  const isSame = apart.every(({ event }) => event === draft.event);
  Object.assign(draft, { subjectId: null, name: null, names, event: isSame ? draft.event : 'part' });
  subjects.set(groupKey, draft);
}

function toSubject(
  { event, tenantId, subjectId, companyId, personId, loginId, name }: ChangeRow,
  { subject, part, inserted }: WatchedTable,
): Subject {
  return {
    tenantId,
    subject,
    subjectId,
    companyId,
    personId,
    loginId,
    name: name === null ? null : String(name),
    names: [],
    count: 1,
    changes: [],
    action: event === 'insert' && inserted ? inserted : '',
    event: part ? 'part' : event,
    before: {},
    after: {},
    hidden: new Set(),
    parts: new Map(),
  };
}

function merge(
  subject: Subject,
  { event, name, before, after, hidden }: ChangeRow,
  { part, inserted, ended }: WatchedTable,
): void {
  if (name !== null) subject.name = String(name);
  if (part) {
    const values = subject.parts.get(part.field) ?? new Map<string, number>();
    subject.parts.set(part.field, values);
    const add = (text: string | null, by: number): void => {
      if (text !== null) values.set(text, (values.get(text) ?? 0) + by);
    };
    add(before, -1);
    add(after, 1);
    return;
  }
  const [former, latter] = [before, after].map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>);
  if (event === 'insert') Object.assign(subject, { event, action: inserted ?? '' });
  if (event === 'delete') subject.event = subject.event === 'insert' ? 'part' : 'delete';
  if (event === 'update' && subject.event === 'part') subject.event = 'update';
  subject.before = { ...former, ...subject.before };
  subject.after = event === 'delete' ? {} : latter!;
  for (const [field, isChanged] of Object.entries(JSON.parse(hidden ?? '{}') as Record<string, 0 | 1>)) {
    if (isChanged === 1) subject.hidden.add(field);
  }
  if (ended && event === 'update' && former![ended.column] !== latter![ended.column]) {
    subject.action ||= ended.actions[String(latter![ended.column])] ?? ended.otherwise;
  }
}

function toDraft(subject: Subject): Draft[] {
  const { event, before, after, hidden, parts, action, ...draft } = subject;
  if (subject.count > 1) return [{ ...draft, action: action || actions[event] }];
  const changes = [
    ...fields(event === 'insert' ? {} : before, after),
    ...[...hidden].map((field) => ({ field: camelCase(field), before: null, after: null, hidden: true as const })),
    ...[...parts].flatMap(([field, values]) => partChange(field, values)),
  ];
  if (changes.length === 0 && event !== 'delete' && event !== 'insert') return [];
  return [{ ...draft, changes, action: action || actions[event] }];
}

const actions = { insert: 'created', update: 'changed', delete: 'removed', part: 'changed' } as const;

function fields(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ field: camelCase(name), before: before[name] ?? null, after: after[name] ?? null }))
    .filter((each) => each.before !== each.after);
}

function partChange(field: string, values: Map<string, number>): FieldChange[] {
  const having = (isHere: (by: number) => boolean): unknown[] =>
    [...values].filter(([, by]) => isHere(by)).map(([text]) => JSON.parse(text) as unknown);
  const [removed, added] = [having((by) => by < 0), having((by) => by > 0)];
  const count = removed.length + added.length;
  if (count === 0) return [];
  const [before, after] = [removed, added].map((list) => list.slice(0, mostValues));
  const isCut = removed.length > mostValues || added.length > mostValues;
  return [{ field, before, after, ...(isCut && { count }) }];
}

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
