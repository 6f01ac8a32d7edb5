import { today } from '../companies/wage-period.js';
import { periodText } from '../companies/period-text.js';
import { type Finding, toFinding } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import { fill, formatDay, type Language, type Text } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { packageName } from '../integrations/catalogue.js';
import type { NoticeRow } from './notice-rows.js';
import type { Requested } from './remedy-notice.js';

const texts = {
  review: { nl: 'Bevestig of beëindig wie toegang heeft', en: 'Confirm or end who has access' },
  oneLogin: { nl: '1 inlog is lang niet gebruikt', en: '1 login has not been used for a long time' },
  factor: {
    nl: 'Vanaf {day} log je in met een app of een passkey erbij. Voeg er nu een toe.',
    en: 'From {day} on you sign in with an app or a passkey as well. Add one now.',
  },
  logins: { nl: '{count} inlogs zijn lang niet gebruikt', en: '{count} logins have not been used for a long time' },
} satisfies Record<string, Text>;

/** Returns what a notice is about, in the language of whoever reads it. */
export function noticeText(row: NoticeRow, language: Language): Pick<Schemas['Notice'], 'about' | 'periodText'> {
  const { kind, name, package: key, periodType, year, periodFrom, periodTo } = row;
  if (kind === 'accessReviewOpen') return { about: texts.review[language], periodText: null };
  if (kind === 'loginsUnused') {
    const text = name === '1' ? texts.oneLogin : texts.logins;
    return { about: fill(text[language], { count: name }), periodText: null };
  }
  if (kind === 'factorNeeded') {
    const day = formatDay(today(new Date(name)), language);
    return { about: fill(texts.factor[language], { day }), periodText: null };
  }
  if (key !== null) return { about: `${packageName(key)}, ${name}`, periodText: null };
  const period = { periodType: periodType!, year: year!, periodFrom: periodFrom!, periodTo: periodTo! };
  return {
    about: kind === 'remedyRequested' ? requestText(name, language) : name,
    periodText: periodText(period, language),
  };
}

function requestText(name: string, language: Language): string {
  const { requester, finding } = JSON.parse(name) as Requested;
  return `${requester}: ${toFinding(JSON.parse(finding) as Finding, language).message}`;
}

/** Returns where a request is seen to. */
function requestOf({ kind, name, periodType, year, periodTo }: NoticeRow): Schemas['Notice']['request'] {
  if (kind !== 'remedyRequested') return null;
  const { cause } = JSON.parse(name) as Requested;
  return { periodType: periodType!, year: year!, period: periodTo!, cause };
}

export function toNotice(row: NoticeRow, language: Language): Schemas['Notice'] {
  const { kind, subjectId, since, readSince, level, ownerId, package: key } = row;
  return {
    id: `${kind}:${subjectId}`,
    kind,
    title: labels.NoticeKind[kind][language],
    subjectId,
    ...noticeText(row, language),
    since,
    read: readSince === since,
    level,
    ownerId,
    package: key,
    request: requestOf(row),
  };
}

export function toNoticeList(rows: readonly NoticeRow[], language: Language): Schemas['NoticeList'] {
  const items = rows.map((row) => toNotice(row, language));
  return { items, unread: items.filter(({ read }) => !read).length };
}
