import '@loonpoort/components/define/loon-tag-create-form';
import '@loonpoort/components/define/loon-tag-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';
import { refreshList } from '../parts/refresh-list.js';

/** The labels of debtors, and another one. */
export const page = definePage({
  needs: 'createTag',
  title: ({ text }) => text.tags,
  lead: ({ text }) => text.tagsLead,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  render: (context) => html`
    <loon-tag-list
      heading-level="0" href="/tags/{id}" .hrefs=${{ debtorCount: '/debtors?tag={id}' }}
      ${inAddress(context)}
    ></loon-tag-list>
    <section><loon-tag-create-form class="measure" @loon-success=${refreshList}></loon-tag-create-form></section>
  `,
});
