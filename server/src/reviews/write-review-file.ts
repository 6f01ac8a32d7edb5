import { createHash } from 'node:crypto';
import type { Text } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { quoteText } from '../integrations/files/columns/cell.js';
import type { AccessReview } from './access-review.js';
import { grantInWords } from './grant-in-words.js';
import type { ReviewItem } from './review-items.js';

export interface ReviewFile {
  fileName: string;
  content: Buffer;
  /** In hexadecimal. */
  sha256: string;
}

type Cell = (item: ReviewItem, review: AccessReview) => string;

/** Each row says of itself which review it is of, so that rows of several years can stand in one sheet. */
const columns: [heading: Text, cell: Cell][] = [
  [{ nl: 'Controle begonnen', en: 'Review started' }, (_, { begunAt }) => begunAt],
  [{ nl: 'Begonnen door', en: 'Started by' }, (_, { begunBy, language }) => begunBy ?? automatic[language]],
  [{ nl: 'Afgesloten', en: 'Closed' }, (_, { closedAt }) => closedAt ?? ''],
  [{ nl: 'Afgesloten door', en: 'Closed by' }, (_, { closedBy }) => closedBy ?? ''],
  [{ nl: 'Naam', en: 'Name' }, ({ name }) => name],
  [{ nl: 'E-mailadres', en: 'E-mail address' }, ({ email }) => email],
  [{ nl: 'Rol', en: 'Role' }, ({ role }, { language }) => labels.ViewerRole[role][language]],
  [{ nl: 'Kantoor', en: 'Firm' }, ({ firmName }) => firmName],
  [{ nl: 'Ziet', en: 'Sees' }, (item, { language }) => grantInWords(item, language)],
  [{ nl: 'Bedrijven', en: 'Companies' }, ({ companyCount }) => String(companyCount)],
  [{ nl: 'Sinds', en: 'Since' }, ({ since }) => since],
  [{ nl: 'Laatst gebruikt', en: 'Last used' }, ({ lastUsedAt }) => lastUsedAt ?? ''],
  [{ nl: 'Gegeven door', en: 'Given by' }, ({ grantedBy }) => grantedBy],
  [
    { nl: 'Gebruik', en: 'Use' },
    ({ unused }, { language }) => labels.AccessUsage[unused ? 'unused' : 'used'][language],
  ],
  [{ nl: 'Sindsdien', en: 'Since then' }, ({ change }, { language }) => labels.AccessChange[change][language]],
  [{ nl: 'Oordeel', en: 'Decision' }, ({ decision }, { language }) => labels.AccessDecision[decision][language]],
  [{ nl: 'Beoordeeld door', en: 'Decided by' }, ({ decidedBy }) => decidedBy ?? ''],
  [{ nl: 'Beoordeeld op', en: 'Decided on' }, ({ decidedAt }) => decidedAt ?? ''],
];

const automatic: Text = { nl: 'Automatisch', en: 'Automatically' };

/** Writes a review as CSV between semicolons (RFC 4180): the same rows give the same bytes, and so the same hash. */
export function writeReviewFile(review: AccessReview, items: readonly ReviewItem[]): ReviewFile {
  const { language, begunAt } = review;
  const lines = [
    columns.map(([heading]) => quoteText(heading[language])),
    ...items.map((item) => columns.map(([, cell]) => quoteText(cell(item, review)))),
  ];
  // The mark at the front tells spreadsheets that it is UTF-8.
  const content = Buffer.from(`\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`);
  const name = { nl: 'toegangscontrole', en: 'access-review' }[language];
  return {
    fileName: `${name}-${begunAt.slice(0, 10)}.csv`,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
