import type { OperationId } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { definePage, type Page, type PageContext } from '../page.js';
import { showSecret, type Secret } from './secret-dialog.js';
import { renderSettingTabs } from './setting-tabs.js';

interface IssuingPage<Issued> {
  needs: OperationId;
  /** The text that is the page's name. */
  name: 'software' | 'webhooks';
  href: string;
  list(context: PageContext): TemplateResult;
  /** Draws the form that adds to the list. */
  form(onSuccess: (event: CustomEvent<{ result: Issued }>) => void): TemplateResult;
  /** Draws what belongs with it, below. */
  more?(): TemplateResult;
  /** Returns the secret of what was added. */
  secretOf(issued: Issued, context: PageContext): Secret;
}

/**
 * Defines a settings page with a list, and a form that adds to it what gets a secret of its own: shown once, and never
 * again.
 */
export function issuingPage<Issued>({ needs, name, href, list, form, more, secretOf }: IssuingPage<Issued>): Page {
  return definePage({
    needs,
    title: ({ text }) => text.settings,
    name: ({ text }) => text[name],
    render: (context) => {
      const show = ({ detail }: CustomEvent<{ result: Issued }>): void => {
        document.querySelector<HTMLElementTagNameMap['loon-client-list']>('.issued-list > *')?.refresh();
        showSecret(context, secretOf(detail.result, context));
      };
      return html`
        ${renderSettingTabs(context, href)}
        <div class="issued-list">${list(context)}</div>
        <section>${form(show)}</section>
        ${more ? html`<section>${more()}</section>` : nothing}
      `;
    },
  });
}
