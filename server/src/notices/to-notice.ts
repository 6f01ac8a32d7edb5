import { periodText } from '../companies/period-text.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { packageName } from '../integrations/catalogue.js';
import type { NoticeRow } from './notice-rows.js';

/** Returns what a notice is about, in the language of whoever reads it. */
export function noticeText(row: NoticeRow, language: Language): Pick<Schemas['Notice'], 'about' | 'periodText'> {
  const { name, package: key, periodType, year, periodFrom, periodTo } = row;
  if (key !== null) return { about: `${packageName(key)}, ${name}`, periodText: null };
  const period = { periodType: periodType!, year: year!, periodFrom: periodFrom!, periodTo: periodTo! };
  return { about: name, periodText: periodText(period, language) };
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
  };
}

export function toNoticeList(rows: readonly NoticeRow[], language: Language): Schemas['NoticeList'] {
  const items = rows.map((row) => toNotice(row, language));
  return { items, unread: items.filter(({ read }) => !read).length };
}
