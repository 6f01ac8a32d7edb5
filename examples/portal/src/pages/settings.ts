import '@loonpoort/components/define/loon-integration-form';
import '@loonpoort/components/define/loon-integration-list';
import { html, nothing, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';
import { loadOwner, renderOwnerChoice, type Owner } from '../parts/integration-owner.js';
import { inAddress } from '../parts/list-query.js';

/** INSTELLINGEN: the integrations there are, and the catalogue to choose another from, for the owner in the address. */
export const page = definePage<Owner | undefined>({
  needs: 'listIntegrations',
  title: ({ text }) => text.settings,
  lead: ({ text }) => text.settingsLead,
  load: loadOwner,
  render: (context, owner) => {
    const { may, text } = context;
    return html`
      ${renderSettingTabs(context, '/settings')}
      <section>
        <loon-integration-list
          hidden-columns="applies" href="/settings/integrations/{level}/{ownerId}/{package}" ${inAddress(context)}
        ></loon-integration-list>
      </section>
      ${
        may('saveIntegration')
          ? html`<section>
            <h2>${text.newIntegration}</h2>
            ${renderOwnerChoice(context, owner)} ${owner ? catalogue(context, owner) : nothing}
          </section>`
          : nothing
      }
    `;
  },
});

function catalogue({ go }: PageContext, { level, id }: Owner): TemplateResult {
  return html`<loon-integration-form
    heading-level="0" level=${level} owner-id=${id}
    @loon-change=${({ detail }: CustomEvent<{ name: string; value: unknown }>) => {
      if (detail.name === 'package') go(`/settings/integrations/${level}/${id}/${String(detail.value)}`);
    }}
  ></loon-integration-form>`;
}
