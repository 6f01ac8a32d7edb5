import '@loonpoort/components/define/loon-tenant-form';
import type { TenantSettings } from '@loonpoort/sdk';
import { html } from 'lit';
import { bureauTexts } from '../messages/bureau.js';
import { definePage } from '../page.js';
import { watchOrigins } from '../parts/origin-removal.js';
import { formatMoment } from '../parts/format.js';
import { renderFacts } from '../parts/facts.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';

/** The payroll bureau itself: its name, its mails, its language. The name in addresses stays: mailed links have it. */
export const page = definePage<TenantSettings>({
  needs: 'updateTenantSettings',
  load: async ({ client }) => client.tenantSettings.get(),
  title: ({ text }) => text.settings,
  name: ({ language }) => bureauTexts[language].tab,
  lead: ({ language }) => bureauTexts[language].lead,
  render: (context, { slug, embedOrigins: before, factorsFrom }) => {
    const { attempt, client, language, login, reload } = context;
    // The session carries the name that stands in the top bar.
    const takeUpName = (): void =>
      void attempt(async () => {
        await client.session.selectLogin(login.id);
        reload();
        origins.offerUndo();
      });
    const origins = watchOrigins(context, before, async (embedOrigins) => {
      const { response } = await client.tenantSettings.get().withResponse();
      await client.tenantSettings.update({ embedOrigins }, { ifMatch: response.headers.get('etag')! });
      await document.querySelector('loon-tenant-form')?.refresh();
    });
    return html`
    ${renderSettingTabs(context, '/settings/bureau')}
    ${renderFacts([
      [bureauTexts[language].slug, html`<code>${slug}</code>`],
      ...(isToCome(factorsFrom)
        ? [[bureauTexts[language].factorsFrom, formatMoment(factorsFrom, language)] as [string, string]]
        : []),
    ])}
    <loon-tenant-form
      class="measure" heading-level="0" .beforeSave=${origins.beforeSave} @loon-success=${takeUpName}
    ></loon-tenant-form>
  `;
  },
});

/** A bureau that was there before second factors were has time until then to tell its people. */
const isToCome = (moment: string | null): moment is string => moment !== null && new Date(moment) > new Date();
