import '@loonpoort/components/define/loon-ledger-renumbering-form';
import '@loonpoort/components/define/loon-ledger-renumbering-undo-form';
import type { LedgerEffect, LedgerRenumbering } from '@loonpoort/sdk';
import { html, nothing, render } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderEffect } from '../parts/effect-question.js';
import { askEffect } from '../parts/ledger-effect.js';

/** The account numbers of a new year, for one client or for all. */
export const page = definePage({
  needs: 'renumberLedgerSchemes',
  title: ({ text }) => text.renumber,
  lead: ({ text }) => text.renumberLead,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/ledger-schemes', label: text.schemes },
  ],
  render: (context) => {
    const measure = (params: Record<string, unknown>): Promise<LedgerEffect> =>
      context.client.ledgerSchemes.previewLedgerRenumbering(params as unknown as LedgerRenumbering);
    const ask = askEffect(context, measure);
    let sent: Record<string, unknown> = {};
    // A preview saves nothing, so there is nothing to ask: the journals are counted beside it.
    const beforeSave = (params: Record<string, unknown>): Promise<boolean> => {
      sent = params;
      return params['preview'] === false ? ask(params) : Promise.resolve(true);
    };
    const showEffect = async (): Promise<void> => {
      const place = document.querySelector<HTMLElement>('#effect')!;
      render(nothing, place);
      if (sent['preview'] === false) return;
      render(html`<p role="status">${context.text.effectCounting}</p>`, place);
      const effect = await measure(sent).catch(() => undefined);
      render(effect ? renderPreview(context, effect) : nothing, place);
    };
    return html`
      <loon-ledger-renumbering-form
        class="measure" heading-level="0" .beforeSave=${beforeSave} @loon-success=${showEffect}
      ></loon-ledger-renumbering-form>
      <section id="effect" aria-live="polite"></section>
      <section><loon-ledger-renumbering-undo-form class="measure"></loon-ledger-renumbering-undo-form></section>
    `;
  },
});

const renderPreview = (context: PageContext, effect: LedgerEffect) => html`
  <h2>${context.text.effect}</h2>
  ${renderEffect(context, effect)}
`;
