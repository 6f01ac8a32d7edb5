import '@loonpoort/components/define/loon-tag-form';
import type { Tag } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';

/** One label of debtors. */
export const page = definePage<Tag>({
  needs: 'updateTag',
  load: async ({ client, params }) => client.tags.get({ tagId: params['tagId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/explorer', label: text.explorer },
    { href: '/tags', label: text.tags },
  ],
  render: ({ go }, { id }) => html`<loon-tag-form
    class="measure" heading-level="0" tag-id=${id} @loon-success=${() => go('/tags')}
  ></loon-tag-form>`,
});
