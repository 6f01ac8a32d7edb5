import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';

type Kind = Schemas['ErasureKind'];

/** What goes of somebody, and what stays, why and until which day; none of it says who it is. */
export interface ErasurePlan {
  gone: { kind: Kind; count: number }[];
  stays: { kind: Kind; count: number; reason: Schemas['ErasureReason']; until: string | null }[];
}

/** Leaves out what there is none of. */
export const toPlan = ({ gone, stays }: ErasurePlan): ErasurePlan => ({
  gone: gone.filter(({ count }) => count > 0),
  stays: stays.filter(({ count }) => count > 0),
});

export const toErasure = ({ gone, stays }: ErasurePlan, language: Language): Schemas['Erasure'] => ({
  gone: gone.map((each) => ({ ...each, what: labels.ErasureKind[each.kind][language] })),
  stays: stays.map((each) => ({
    ...each,
    what: labels.ErasureKind[each.kind][language],
    why: labels.ErasureReason[each.reason][language],
  })),
});
