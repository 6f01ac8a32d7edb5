import '@loonpoort/components/define/loon-tag-form';
import '@loonpoort/components/define/loon-tag-user-list';
import type { TagDetail } from '@loonpoort/sdk';
import { html } from 'lit';
import { tagTexts } from '../messages/tags.js';
import { definePage, type PageContext } from '../page.js';
import { renderConfirmRow } from '../parts/confirm-button.js';
import { renderFacts } from '../parts/facts.js';
import { renderTagMark } from '../parts/tag-mark.js';
import { notifyRemoval } from '../parts/undo-removal.js';
import { inAddress } from '../parts/list-query.js';

/** One label of debtors: how it is called, who sees debtors by it, and its end. */
export const page = definePage<TagDetail>({
  needs: 'updateTag',
  load: async ({ client, params }) => client.tags.get({ tagId: params['tagId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/explorer', label: text.explorer },
    { href: '/tags', label: text.tags },
  ],
  render: (context, tag) => html`
    ${renderFacts([
      [tagTexts[context.language].shown, renderTagMark(tag)],
      [tagTexts[context.language].carriers, html`<a href="/debtors?tag=${tag.id}">${tag.debtorCount}</a>`],
    ])}
    <loon-tag-form
      class="measure" heading-level="0" tag-id=${tag.id} @loon-success=${() => context.go('/tags')}
    ></loon-tag-form>
    <section>
      <loon-tag-user-list
        tag-id=${tag.id} href="/accounts/logins/{loginId} /settings/software/{clientId}" ${inAddress(context)}
      ></loon-tag-user-list>
    </section>
    <section>${renderRemoval(context, tag)}</section>
  `,
});

/** What a grant names is not removed: the list above it says whose grants those are. */
function renderRemoval(context: PageContext, tag: TagDetail) {
  const { id, debtorCount, loginCount, clientCount } = tag;
  const { attempt, client, go, language } = context;
  const words = tagTexts[language];
  if (loginCount || clientCount) return html`<h2>${words.remove}</h2><p>${words.inUse}</p>`;
  const remove = (): void =>
    void attempt(async () => {
      // Read again: what was seen on this page may have been changed since.
      const { response } = await client.tags.get({ tagId: id }).withResponse();
      const debtorIds = await carriersOf(context, id);
      await client.tags.remove({ tagId: id }, { ifMatch: response.headers.get('etag') ?? '' });
      go('/tags');
      notifyRemoval(context, words.named(tag.name), async () => {
        const back = await client.tags.create({ number: tag.number, name: tag.name, color: tag.color });
        if (debtorIds.length) await client.debtorTags.change({ debtorIds, giveTagIds: [back.id] });
        go(`/tags/${back.id}`);
      });
    });
  const confirmation = {
    id: 'remove-tag',
    label: words.remove,
    hint: words.removeHint(debtorCount),
    yes: words.remove,
  };
  return renderConfirmRow(confirmation, remove, context);
}

/** Reads who carries a tag, also those that have ended. */
async function carriersOf({ client }: PageContext, tag: string): Promise<string[]> {
  const debtors = await client.debtors.list({ tag, include: ['closed'] }).toArray({ limit: 5000 });
  return debtors.map(({ id }) => id);
}
