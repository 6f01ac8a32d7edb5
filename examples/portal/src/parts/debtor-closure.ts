import '@loonpoort/components/define/loon-debtor-closure-form';
import { reopenDebtor } from '@loonpoort/components/labels';
import type { CompanySummary, Debtor } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { closingTexts } from '../messages/closing.js';
import type { PageContext } from '../page.js';
import { renderActionRow } from './action-row.js';
import { renderConfirmRow } from './confirm-button.js';
import { toConfirmation } from './contract-action.js';
import { openFormDialog } from './form-dialog.js';
import { formTexts } from './form-texts.js';

/** Renders how a debtor is closed and reopened. */
export function renderDebtorClosure(context: PageContext, { id, endsOn }: Debtor): TemplateResult | typeof nothing {
  if (!context.may('closeDebtor')) return nothing;
  const words = closingTexts[context.language];
  const { heading } = formTexts('loon-debtor-closure-form', context.language);
  const label = endsOn === null ? heading : words.changeLastDay;
  const button = endsOn === null ? words.close : words.change;
  return html`<section>
    <h2>${words.heading}</h2>
    ${renderActionRow({ label, hint: words.closeDebtorHint, button }, () => void context.attempt(() => close(context, id, label)))}
    ${endsOn === null ? nothing : renderConfirmRow(toConfirmation('reopen', reopenDebtor, context), () => reopen(context, id), context)}
  </section>`;
}

/** Asks for the last day, and says which companies close with it on that day. */
async function close(context: PageContext, debtorId: string, title: string): Promise<void> {
  const { client, language } = context;
  const all: CompanySummary[] = [];
  for await (const company of client.companies.list({ debtorId, include: ['closed', 'hidden'] })) all.push(company);
  let day = '';
  openFormDialog(context, {
    title,
    hint: closingTexts[language].closeDebtorNow,
    body: (draw) => {
      const along = all.filter(({ endsOn }) => endsOn === null || (day !== '' && endsOn > day));
      const choose = ({ detail }: CustomEvent<{ name: string; value?: unknown }>): void => {
        if (detail.name !== 'endsOn') return;
        day = typeof detail.value === 'string' ? detail.value : '';
        draw();
      };
      return html`
        ${renderAlong(context, along)}
        <loon-debtor-closure-form
          heading-level="0" debtor-id=${debtorId} .values=${{ companies: along.length }} @loon-change=${choose}
        ></loon-debtor-closure-form>
      `;
    },
    done: formTexts('loon-debtor-closure-form', language).saved,
  });
}

/** So many companies are named; of more, how many there are. */
const namedCompanies = 8;

function renderAlong({ language }: PageContext, companies: CompanySummary[]): TemplateResult {
  const words = closingTexts[language];
  const more = companies.length - namedCompanies;
  return html`<div role="status">
    <p>${words.closesAlong(companies.length)}</p>
    ${
      companies.length === 0
        ? nothing
        : html`<ul>
            ${companies.slice(0, namedCompanies).map(({ number, name }) => html`<li>${number} ${name}</li>`)}
            ${more > 0 ? html`<li>${words.andMore(more)}</li>` : nothing}
          </ul>`
    }
  </div>`;
}

const reopen = ({ attempt, client, language, notify, reload }: PageContext, debtorId: string): void =>
  void attempt(async () => {
    const { response } = await client.debtors.get({ debtorId }).withResponse();
    await client.debtors.reopen({ debtorId }, { ifMatch: response.headers.get('etag')! });
    reload();
    notify(reopenDebtor['done']![language]);
  });
