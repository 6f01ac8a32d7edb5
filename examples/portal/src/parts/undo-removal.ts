import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';

/** Puts back what was removed. */
export type Restore = () => Promise<unknown>;

/** What a list is about to remove. */
let pending: { operation: string; subject: string; restore: Restore } | undefined;

/**
 * Reads what a list is about to remove, so that it can be put back. Where it cannot be read, it is removed for good.
 *
 * @param subject what a person calls it
 */
export async function rememberRemoval(operation: string, subject: string, read: () => Promise<Restore>): Promise<void> {
  pending = undefined;
  const restore = await read().catch(() => undefined);
  pending = restore && { operation, subject, restore };
}

/** Offers to put back what a list has removed. */
export const offerUndo =
  (context: PageContext) =>
  ({ currentTarget, detail }: CustomEvent<{ operation: string }>): void => {
    const removal = pending;
    pending = undefined;
    if (removal?.operation !== detail.operation) return;
    const list = currentTarget as HTMLElement & { refresh(): Promise<void> };
    notifyRemoval(context, removal.subject, async () => {
      await removal.restore();
      await list.refresh();
    });
  };

/** Says what was removed, and offers to put it back. */
export function notifyRemoval({ notify, language }: PageContext, subject: string, restore: Restore): void {
  const text = removalTexts[language];
  notify(text.removed(subject), async () => {
    await restore();
    notify(text.putBack(subject));
  });
}
