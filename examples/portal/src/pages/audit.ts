import '@loonpoort/components/define/loon-audit-trail';
import { html, nothing, type TemplateResult } from 'lit';
import { auditTexts } from '../messages/audit.js';
import { definePage, type PageContext } from '../page.js';
import { inAddress } from '../parts/list-query.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';

/** LOGBOEK: who did what and when, of all that the login sees, and whether all of it is as it was recorded. */
export const page = definePage({
  needs: 'listAuditEntries',
  title: ({ text }) => text.settings,
  name: ({ language }) => auditTexts[language].tab,
  lead: ({ language }) => auditTexts[language].lead,
  render: (context) => html`
    ${renderSettingTabs(context, '/settings/audit')}
    ${context.may('verifyAuditTrail') ? renderCheck(context) : nothing}
    <loon-audit-trail heading-level="0" href="/settings/audit/{seq}" ${inAddress(context)}></loon-audit-trail>
  `,
});

function renderCheck(context: PageContext): TemplateResult {
  const words = auditTexts[context.language];
  const check = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLButtonElement;
    const told = button.parentElement!.querySelector('output')!;
    button.disabled = true;
    void context
      .attempt(async () => {
        const { message, headSeq, headHash } = await context.client.auditTrail.verify();
        told.textContent = `${message} ${words.head(headSeq, headHash)}`;
      })
      .finally(() => (button.disabled = false));
  };
  return html`<div class="checked">
    <button type="button" class="button" @click=${check}>${words.verify}</button>
    <span class="muted">${words.verifyHint}</span>
    <output></output>
  </div>`;
}
