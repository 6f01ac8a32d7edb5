import { html } from 'lit';
import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';
import { ask } from './question.js';
import { notifyRemoval } from './undo-removal.js';

/**
 * Asks before a form takes web addresses away on which the elements work, and offers to put them back.
 *
 * @param before the addresses that were read
 * @param save puts these in the place of those that are there
 */
export function watchOrigins(context: PageContext, before: string[], save: (origins: string[]) => Promise<unknown>) {
  const text = removalTexts[context.language];
  let removed: string[] = [];
  return {
    beforeSave: async ({ embedOrigins }: Record<string, unknown>): Promise<boolean> => {
      removed = embedOrigins ? before.filter((origin) => !(embedOrigins as string[]).includes(origin)) : [];
      if (!removed.length) return true;
      return ask({
        title: text.originsTitle,
        body: html`<p><strong>${removed.join(', ')}</strong><br />${text.originsLead}</p>`,
        no: context.text.cancel,
        yes: text.takeAway,
      });
    },
    offerUndo: (): void => {
      if (removed.length) notifyRemoval(context, removed.join(', '), () => save(before));
    },
  };
}
