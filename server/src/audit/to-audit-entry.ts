import type { PersonActor, Schemas } from '../contract/handler.js';
import { fill, type Language } from '../contract/text.js';
import { periodText } from '../companies/period-text.js';
import type { PeriodType } from '../companies/company.js';
import { labels, messages } from '../generated/texts.js';
import type { Details, EntryRow } from './entry.js';

export interface EntryRead extends EntryRow {
  /** How the company pays, which a period is named by. */
  periodType: PeriodType | null;
}

type Entry = Schemas['AuditEntry'];

/** Returns an entry as the caller sees it. Where others did something from is not for everybody. */
export function toAuditEntry(row: EntryRead, actor: PersonActor, language: Language): Entry {
  const { seq, at, loginId, subjectId, companyId, count } = row;
  const details = JSON.parse(row.details) as Details;
  const [action, subject, actorKind] = [row.action, row.subject, row.actorKind] as [
    Entry['action'],
    Entry['subject'],
    Entry['actorKind'],
  ];
  const subjectName = nameOf(row, details, language);
  return {
    seq,
    at,
    action,
    message: sentence({ ...row, action, subject, actorKind }, details, subjectName, language),
    actorKind,
    actorName: details.actor ?? null,
    loginId,
    subject,
    subjectId,
    subjectName,
    companyId,
    companyName: details.company ?? null,
    count,
    address: seesOrigin(row, actor) ? (details.address ?? null) : null,
  };
}

/** Where somebody works from is for administrators, and for that login itself. */
export const seesOrigin = ({ loginId }: EntryRow, { login }: PersonActor): boolean =>
  login.role === 'administrator' || loginId === login.id;

/** Periods are kept as numbers, since every language names them in its own way. */
function nameOf({ subject, periodType }: EntryRead, { name }: Details, language: Language): string | null {
  const [, year, from, to] = /^(\d{4})-(\d+)(?:-(\d+))?$/.exec(name ?? '') ?? [];
  if (subject !== 'run' || periodType === null || year === undefined) return name ?? null;
  const [periodFrom, periodTo] = [Number(from), Number(to ?? from)];
  return periodText({ periodType, year: Number(year), periodFrom, periodTo }, language);
}

function sentence(
  {
    action,
    subject,
    subjectId,
    actorKind,
    count,
  }: Pick<Entry, 'action' | 'subject' | 'subjectId' | 'actorKind' | 'count'>,
  { actor, company }: Details,
  name: string | null,
  language: Language,
): string {
  const isSeveral = count > 1 && subjectId === null && subject !== 'auditTrail';
  const what = isSeveral
    ? `${count} ${messages.AuditSubjects[subject][language]}`
    : fill(messages.AuditSubject[subject][language], { name: name ?? '' }).trim();
  const of =
    company !== undefined && subject !== 'company' ? `${what} ${language === 'nl' ? 'van' : 'of'} ${company}` : what;
  const who = actor ?? labels.AuditActorKind[actorKind][language];
  const text = fill(messages.AuditAction[action][language], { actor: who, subject: of, name: name ?? '' });
  const often = count > 1 && !isSeveral ? ` (${count} ${language === 'nl' ? 'keer' : 'times'})` : '';
  return text.charAt(0).toUpperCase() + text.slice(1) + often;
}
