import '@loonpoort/components/define/loon-ledger-account-create-form';
import '@loonpoort/components/define/loon-ledger-account-list';
import '@loonpoort/components/define/loon-ledger-line-create-form';
import '@loonpoort/components/define/loon-ledger-line-list';
import '@loonpoort/components/define/loon-ledger-scheme-form';
import '@loonpoort/components/define/loon-ledger-scheme-list';
import { type LedgerScheme, NotFoundError } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage, type PageContext } from '../page.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { askChangeEffect, askRemovalEffect } from '../parts/ledger-effect.js';
import { refreshList } from '../parts/refresh-list.js';
import { offerUndo } from '../parts/undo-removal.js';
import { renderTabs } from '../parts/tabs.js';
import { inAddress } from '../parts/list-query.js';

const parts = ['lines', 'accounts', 'general'];

/** A ledger scheme: its wage codes, its accounts, and its name. */
export const page = definePage<LedgerScheme>({
  needs: 'getLedgerScheme',
  load: async ({ client, params }) => {
    if (!parts.includes(params['part'] ?? 'lines')) throw new NotFoundError('No such part');
    return client.ledgerSchemes.get({ schemeId: params['schemeId']! });
  },
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/ledger-schemes', label: text.schemes },
  ],
  render: (context, scheme) => {
    const { language, params, text } = context;
    const { label, value } = columnLabels('loon-ledger-scheme-list', language);
    const base = `/settings/ledger-schemes/${scheme.id}`;
    const part = params['part'] ?? 'lines';
    const show = part === 'accounts' ? accounts : part === 'general' ? general : lines;
    return html`
      ${renderFacts([
        [label('number'), scheme.number],
        [label('level'), value('level', scheme.level)],
        [label('ownerName'), scheme.ownerName],
        ...(scheme.parentName ? [[label('parentName'), scheme.parentName] as [string, string]] : []),
      ])}
      ${renderTabs(
        scheme.name,
        [
          { href: base, label: text.wageCodes },
          { href: `${base}/accounts`, label: text.accountsOfScheme },
          { href: `${base}/general`, label: text.general },
        ],
        part === 'lines' ? base : `${base}/${part}`,
      )}
      ${show(context, scheme)}
    `;
  },
});

function lines(context: PageContext, { id, editable, parentId }: LedgerScheme): TemplateResult {
  const toLine = `/settings/ledger-schemes/${id}/lines/{wageCode}`;
  return html`
  <loon-ledger-line-list
    heading-level="0" scheme-id=${id} href=${ifDefined(editable ? `${toLine}/from/{validFrom} ${toLine}` : undefined)}
    hidden-actions=${ifDefined(editable && !parentId ? undefined : 'removeLedgerLine removeLedgerLineChange')}
    .beforeAction=${askRemovalEffect(context, id)} @loon-success=${offerUndo(context)} ${inAddress(context)}
  ></loon-ledger-line-list>
  ${
    editable && !parentId
      ? html`<section><loon-ledger-line-create-form
        class="measure" scheme-id=${id}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, wageCode, ...body }) => ({ operation: 'createLedgerLine', wageCode: Number(wageCode), lineBody: body }))}
        @loon-success=${refreshList}
      ></loon-ledger-line-create-form></section>`
      : nothing
  }
`;
}

/** A linked scheme has numbers of its own, from a day on too, on the accounts of its parent. */
function hiddenActions(editable: boolean, parentId: string | null): string | undefined {
  if (!editable) return 'removeLedgerAccount removeLedgerAccountChange';
  return parentId ? 'removeLedgerAccount' : undefined;
}

function accounts(context: PageContext, { id, editable, parentId }: LedgerScheme): TemplateResult {
  const toAccount = `/settings/ledger-schemes/${id}/accounts/{account}`;
  return html`
  <p><a href="/settings/ledger-schemes/${id}/comparison">${context.text.compare}</a></p>
  <loon-ledger-account-list
    heading-level="0" scheme-id=${id} href=${ifDefined(editable ? `${toAccount}/from/{validFrom} ${toAccount}` : undefined)}
    hidden-actions=${ifDefined(hiddenActions(editable, parentId))}
    .beforeAction=${askRemovalEffect(context, id)} @loon-success=${offerUndo(context)} ${inAddress(context)}
  ></loon-ledger-account-list>
  ${
    editable && !parentId
      ? html`<section><loon-ledger-account-create-form
        class="measure" scheme-id=${id}
        .beforeSave=${askChangeEffect(context, id, ({ schemeId: _, number, ...body }) => ({ operation: 'createLedgerAccount', account: String(number), accountBody: body }))}
        @loon-success=${refreshList}
      ></loon-ledger-account-create-form></section>`
      : nothing
  }
`;
}

const general = ({ reload }: PageContext, { id, editable }: LedgerScheme): TemplateResult =>
  html`<loon-ledger-scheme-form class="measure" heading-level="0" scheme-id=${id} ?readonly=${!editable} @loon-success=${reload}></loon-ledger-scheme-form>`;
