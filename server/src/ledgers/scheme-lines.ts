import type { Schemas } from '../contract/handler.js';
import { fill, type Language } from '../contract/text.js';
import { messages } from '../generated/texts.js';
import { toHolds } from './scheme-accounts.js';
import type { SchemePart } from './scheme-content.js';
import type { LineState, SchemeTimeline } from './scheme-timeline.js';

/**
 * Shows a line with the numbers that its accounts have on a day, or on the first day of the line where that comes later.
 */
export function toLedgerLine(
  timeline: SchemeTimeline,
  { wageCode, name, debit, credit, costCentre, costUnit, parts, validFrom }: LineState,
  on: string,
  language: Language,
): Schemas['LedgerLine'] {
  const day = validFrom > on ? validFrom : on;
  const [debited, credited] = [timeline.accountAt(debit, day), timeline.accountAt(credit, day)];
  const numbered = parts.map((part) => ({
    ...part,
    debit: timeline.accountAt(part.debit, day)?.number ?? null,
    credit: timeline.accountAt(part.credit, day)?.number ?? null,
  }));
  return {
    wageCode,
    name,
    debit: debited?.number ?? null,
    debitName: debited?.name ?? null,
    credit: credited?.number ?? null,
    creditName: credited?.name ?? null,
    costCentre,
    costUnit,
    parts: numbered.map(({ share, ...part }) => ({ ...part, percentage: share / 100 })),
    partsText: partsText(
      { debit: debited?.number ?? null, credit: credited?.number ?? null, costCentre, costUnit },
      numbered,
      language,
    ),
    ...toHolds(validFrom),
  };
}

/** Writes what is special of a line: `voor afdeling 20: 4005; 60 %: 4000, vaste kostenplaats 900`. */
function partsText(
  line: Pick<SchemePart, 'debit' | 'credit' | 'costCentre' | 'costUnit'>,
  parts: readonly SchemePart[],
  language: Language,
): string | null {
  const said = [fixedText(line, language), ...parts.map((part) => partText(part, line, language))].filter(Boolean);
  return said.length > 0 ? said.join('; ') : null;
}

function partText(part: SchemePart, line: Pick<SchemePart, 'debit' | 'credit'>, language: Language): string {
  const { department } = messages.BookingReason;
  const which = [
    part.department !== null && fill(department[language], { department: part.department }),
    part.share !== 10_000 && `${percentageText(part.share, language)} %`,
  ];
  const where = [
    [part.debit ?? line.debit, part.credit ?? line.credit].filter(Boolean).join(' / '),
    fixedText(part, language),
  ];
  return `${which.filter(Boolean).join(', ')}: ${where.filter(Boolean).join(', ')}`.replace(/^: |: $/, '');
}

function fixedText({ costCentre, costUnit }: Pick<SchemePart, 'costCentre' | 'costUnit'>, language: Language): string {
  const { fixedCostCentre, fixedCostUnit } = messages.BookingReason;
  return [
    costCentre !== null && fill(fixedCostCentre[language], { costCentre }),
    costUnit !== null && fill(fixedCostUnit[language], { costUnit }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Writes basis points as a percentage. */
export const percentageText = (share: number, language: Language): string => (share / 100).toLocaleString(language);
