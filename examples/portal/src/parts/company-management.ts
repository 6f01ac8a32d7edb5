import '@loonpoort/components/define/loon-company-closure-form';
import '@loonpoort/components/define/loon-company-move-form';
import '@loonpoort/components/define/loon-company-visibility-form';
import { reopenCompany } from '@loonpoort/components/labels';
import type { Company } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { closingTexts } from '../messages/closing.js';
import type { PageContext } from '../page.js';
import { renderActionRow } from './action-row.js';
import { renderConfirmRow } from './confirm-button.js';
import { toConfirmation } from './contract-action.js';
import { openFormDialog } from './form-dialog.js';
import { formTexts } from './form-texts.js';

/** Renders what an administrator does with a company as a whole: hide it, move it, close it. */
export function renderCompanyManagement(context: PageContext, company: Company): TemplateResult | typeof nothing {
  if (!context.may('closeCompany')) return nothing;
  const words = closingTexts[context.language];
  return html`<section>
    <h2>${words.heading}</h2>
    ${renderVisibility(context, company)} ${renderMove(context, company)} ${renderClosure(context, company)}
  </section>`;
}

function renderVisibility(context: PageContext, { id }: Company): TemplateResult {
  const words = closingTexts[context.language];
  const { heading, saved } = formTexts('loon-company-visibility-form', context.language);
  return renderActionRow({ label: heading, hint: words.visibilityHint, button: words.change }, () =>
    openFormDialog(context, {
      title: heading,
      hint: words.visibilityNow,
      body: () =>
        html`<loon-company-visibility-form heading-level="0" company-id=${id}></loon-company-visibility-form>`,
      done: saved,
    }),
  );
}

function renderMove(context: PageContext, { id }: Company): TemplateResult {
  const words = closingTexts[context.language];
  const { heading, saved } = formTexts('loon-company-move-form', context.language);
  return renderActionRow({ label: heading, hint: words.moveHint, button: words.move }, () =>
    openFormDialog(context, {
      title: heading,
      hint: words.moveNow,
      body: () => html`<loon-company-move-form heading-level="0" company-id=${id}></loon-company-move-form>`,
      done: saved,
    }),
  );
}

function renderClosure(context: PageContext, { id, endsOn }: Company): TemplateResult {
  const words = closingTexts[context.language];
  const { heading, saved } = formTexts('loon-company-closure-form', context.language);
  const label = endsOn === null ? heading : words.changeLastDay;
  const button = endsOn === null ? words.close : words.change;
  const close = (): void =>
    openFormDialog(context, {
      title: label,
      hint: words.closeCompanyNow,
      body: () => html`<loon-company-closure-form heading-level="0" company-id=${id}></loon-company-closure-form>`,
      done: saved,
    });
  return html`
    ${renderActionRow({ label, hint: words.closeCompanyHint, button }, close)}
    ${endsOn === null ? nothing : renderConfirmRow(toConfirmation('reopen', reopenCompany, context), () => reopen(context, id), context)}
  `;
}

const reopen = ({ attempt, client, language, notify, reload }: PageContext, companyId: string): void =>
  void attempt(async () => {
    const { response } = await client.companies.get({ companyId }).withResponse();
    await client.companies.reopen({ companyId }, { ifMatch: response.headers.get('etag')! });
    reload();
    notify(reopenCompany['done']![language]);
  });
