import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-debtor-edit-form';
import type { Debtor } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { closingTexts } from '../messages/closing.js';
import { definePage } from '../page.js';
import { renderDebtorClosure } from '../parts/debtor-closure.js';
import { renderFacts } from '../parts/facts.js';
import { formatDay } from '../parts/format.js';
import { renderTagMark } from '../parts/tag-mark.js';

/** One debtor: its name, its firm, its labels and its companies, and whether it goes on. */
export const page = definePage<Debtor>({
  needs: 'updateDebtor',
  load: async ({ client, params }) => client.debtors.get({ debtorId: params['debtorId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/explorer', label: text.explorer },
    { href: '/debtors', label: text.debtors },
  ],
  render: (context, debtor) => {
    const { go, language, text } = context;
    const { id, endsOn, tags } = debtor;
    const facts: [string, unknown][] = [];
    if (tags.length) facts.push([text.tags, html`<span class="tags">${tags.map(renderTagMark)}</span>`]);
    const words = closingTexts[language];
    if (endsOn !== null) facts.push([words.lastDay, formatDay(endsOn, language)]);
    return html`
      ${facts.length ? renderFacts(facts) : nothing}
      <loon-debtor-edit-form
        class="measure" heading-level="0" debtor-id=${id} @loon-success=${() => go('/debtors')}
      ></loon-debtor-edit-form>
      <section>
        <h2>${words.companiesOfDebtor}</h2>
        <loon-company-search
          plain heading-level="0" hidden-columns="debtorName debtorNumber" debtor-id=${id} include="closed,hidden"
          href="/companies/{id}"
        ></loon-company-search>
      </section>
      ${renderDebtorClosure(context, debtor)}
    `;
  },
});
