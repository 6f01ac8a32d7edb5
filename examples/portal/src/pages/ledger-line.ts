import '@loonpoort/components/define/loon-ledger-line-create-form';
import '@loonpoort/components/define/loon-ledger-line-form';
import { type LedgerLine, type LedgerScheme, NotFoundError } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { linkedTexts } from '../messages/linked.js';
import type { PageContext } from '../page.js';
import { renderFromDay } from '../parts/from-day.js';
import { askChangeEffect } from '../parts/ledger-effect.js';
import { schemePage } from '../parts/scheme-page.js';

/** One wage code of a scheme, as it is booked from the beginning; also one that has no accounts yet. */
export const page = schemePage<LedgerLine | undefined>(
  ({ params, text }) => text.wageCodeNumber(params['wageCode']!),
  (context, scheme, line) => {
    const { id, editable, parentId } = scheme;
    const isOwn = editable && !parentId;
    return html`${parentId ? renderLinked(context, scheme) : nothing}
      ${line ? renderLine(context, id, isOwn) : isOwn ? renderNew(context, id) : html`<p>${linkedTexts[context.language].noAccountsYet}</p>`}
      ${line && isOwn ? renderFromDay(context, `/settings/ledger-schemes/${id}/lines/${context.params['wageCode']!}`) : nothing}`;
  },
  ({ client, params }) =>
    client.ledgerLines
      .get({ schemeId: params['schemeId']!, wageCode: Number(params['wageCode']) })
      .catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }),
);

/** A linked scheme has the wage codes of its parent, and cannot change them. */
const renderLinked = ({ language, params }: PageContext, { parentId, parentName }: LedgerScheme): TemplateResult =>
  html`<p class="notice">
    ${linkedTexts[language].codesOfParent}
    <a href="/settings/ledger-schemes/${parentId}/lines/${params['wageCode']!}">${parentName}</a>
  </p>`;

function renderLine(context: PageContext, schemeId: string, isOwn: boolean): TemplateResult {
  const { finish, params } = context;
  return html`<loon-ledger-line-form
    class="measure" heading-level="0" scheme-id=${schemeId} wage-code=${params['wageCode']!} ?readonly=${!isOwn}
    .beforeSave=${askChangeEffect(context, schemeId, ({ schemeId: _, wageCode: __, ...body }) => ({ operation: 'saveLedgerLine', wageCode: Number(params['wageCode']), lineBody: body }))}
    @loon-success=${() => finish(`/settings/ledger-schemes/${schemeId}`)}
  ></loon-ledger-line-form>`;
}

function renderNew(context: PageContext, schemeId: string): TemplateResult {
  const { finish, params } = context;
  return html`<loon-ledger-line-create-form
    class="measure" heading-level="0" scheme-id=${schemeId} .values=${{ wageCode: Number(params['wageCode']) }}
    .beforeSave=${askChangeEffect(context, schemeId, ({ schemeId: _, wageCode, ...body }) => ({ operation: 'createLedgerLine', wageCode: Number(wageCode), lineBody: body }))}
    @loon-success=${() => finish(`/settings/ledger-schemes/${schemeId}`)}
  ></loon-ledger-line-create-form>`;
}
