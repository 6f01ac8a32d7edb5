import '@loonpoort/components/define/loon-ledger-account-create-form';
import '@loonpoort/components/define/loon-ledger-account-list';
import '@loonpoort/components/define/loon-ledger-line-create-form';
import '@loonpoort/components/define/loon-ledger-line-list';
import '@loonpoort/components/define/loon-ledger-scheme-form';
import '@loonpoort/components/define/loon-ledger-scheme-list';
import type { LedgerScheme } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage, type PageContext } from '../page.js';
import { words } from '../parts/contract-words.js';
import { facts } from '../parts/facts.js';
import { asked, reflecting } from '../parts/list-query.js';
import { tabs } from '../parts/tabs.js';

/** A ledger scheme: its wage codes, its accounts, and its name. */
export const page = definePage<LedgerScheme>({
  needs: 'getLedgerScheme',
  load: async ({ client, params }) => client.ledgerSchemes.get({ schemeId: params['schemeId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [{ href: '/settings', label: text.settings }, { href: '/settings/ledger-schemes', label: text.schemes }],
  render: (context, scheme) => {
    const { language, params, text } = context;
    const { label, value } = words('loon-ledger-scheme-list', language);
    const base = `/settings/ledger-schemes/${scheme.id}`;
    const part = params['part'] ?? 'lines';
    const show = part === 'accounts' ? accounts : part === 'general' ? general : lines;
    return html`
      ${facts([
        [label('number'), scheme.number],
        [label('level'), value('level', scheme.level)],
        [label('ownerName'), scheme.ownerName],
        ...(scheme.parentName ? [[label('parentName'), scheme.parentName] as [string, string]] : []),
      ])}
      ${tabs(scheme.name, [
        { href: base, label: text.wageCodes },
        { href: `${base}/accounts`, label: text.accountsOfScheme },
        { href: `${base}/general`, label: text.general },
      ], part === 'lines' ? base : `${base}/${part}`)}
      ${show(context, scheme)}
    `;
  },
});

const lines = (context: PageContext, { id, editable, parentId }: LedgerScheme): TemplateResult => html`
  <loon-ledger-line-list
    heading-level="0" scheme-id=${id} href=${ifDefined(editable ? `/settings/ledger-schemes/${id}/lines/{wageCode}` : undefined)}
    q=${asked(context, 'q')} @loon-search=${reflecting(context, 'q')}
  ></loon-ledger-line-list>
  ${editable && !parentId
    ? html`<section><loon-ledger-line-create-form class="measure" scheme-id=${id} @loon-success=${again}></loon-ledger-line-create-form></section>`
    : nothing}
`;

const accounts = (context: PageContext, { id, editable, parentId }: LedgerScheme): TemplateResult => html`
  <p><a href="/settings/ledger-schemes/${id}/comparison">${context.text.compare}</a></p>
  <loon-ledger-account-list
    heading-level="0" scheme-id=${id} href=${ifDefined(editable ? `/settings/ledger-schemes/${id}/accounts/{account}` : undefined)}
    q=${asked(context, 'q')} @loon-search=${reflecting(context, 'q')}
  ></loon-ledger-account-list>
  ${editable && !parentId
    ? html`<section><loon-ledger-account-create-form class="measure" scheme-id=${id} @loon-success=${again}></loon-ledger-account-create-form></section>`
    : nothing}
`;

const general = ({ reload }: PageContext, { id, editable }: LedgerScheme): TemplateResult =>
  html`<loon-ledger-scheme-form class="measure" heading-level="0" scheme-id=${id} ?readonly=${!editable} @loon-success=${reload}></loon-ledger-scheme-form>`;

/** The list on the page shows what was added. */
function again(): void {
  document.querySelector<HTMLElementTagNameMap['loon-ledger-line-list']>('loon-ledger-line-list, loon-ledger-account-list')?.refresh();
}
