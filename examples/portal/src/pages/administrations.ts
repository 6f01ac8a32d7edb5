import '@loonpoort/components/define/loon-mapping-list';
import type { IntegrationSummary } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { renderRows } from '../parts/rows.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';
import { inAddress, queryValue } from '../parts/list-query.js';
import { rememberMapping } from '../parts/mapping-restore.js';
import { offerUndo } from '../parts/undo-removal.js';

/** The page shows which administration in the package each company is booked in. */
export const page = definePage<IntegrationSummary[]>({
  needs: 'listMappings',
  load: async ({ client }) => {
    const [integrations, packages] = await Promise.all([
      client.integrations.list({ limit: 200 }),
      client.packages.list(),
    ]);
    const automatic = packages.items.filter((each) => each.automatic).map(({ key }) => key);
    return integrations.items.filter(
      ({ enabled, editable, package: key }) => enabled && editable && automatic.includes(key),
    );
  },
  title: ({ text }) => text.settings,
  name: ({ text }) => text.administrations,
  lead: ({ text }) => text.administrationsLead,
  render: (context, integrations) => html`
    ${renderSettingTabs(context, '/settings/administrations')}
    ${
      integrations.length && context.may('saveMappings')
        ? html`<section>
          <h2>${context.text.suggestions}</h2>
          ${renderRows(
            integrations.map(({ id, packageName, ownerName }) => ({
              href: `/settings/administrations/suggestions/${id}`,
              label: packageName,
              hint: ownerName,
            })),
          )}
        </section>`
        : nothing
    }
    <section>
      <loon-mapping-list
        heading-level="0" href="/companies/{companyId}/integration" integration-id=${queryValue(context, 'integrationId')} ${inAddress(context)}
        .beforeAction=${rememberMapping(context)} @loon-success=${offerUndo(context)}
      ></loon-mapping-list>
    </section>
  `,
});
