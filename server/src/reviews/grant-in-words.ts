import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import type { AccessReviewItem } from './access-review.js';

/** Says a grant in words, such as "Labels: Bakkers, Slagers". */
export function grantInWords(
  { grantKind, grantNames }: Pick<AccessReviewItem, 'grantKind' | 'grantNames'>,
  language: Language,
): string {
  const kind = labels.GrantKind[grantKind][language];
  return grantNames === '' ? kind : `${kind}: ${grantNames.replaceAll('\n', ', ')}`;
}
