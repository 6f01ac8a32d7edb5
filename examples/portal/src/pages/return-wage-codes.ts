import { ReturnGroup } from '@loonpoort/components/labels';
import type { ReturnWageCode } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';

/** Which wage codes feed which item of the wage-tax return. */
export const page = definePage<ReturnWageCode[]>({
  needs: 'listReturnWageCodes',
  load: async ({ client }) => (await client.returnWageCodes.list()).wageCodes,
  title: ({ text }) => text.settings,
  name: ({ text }) => text.returnWageCodes,
  lead: ({ text }) => text.returnWageCodesLead,
  render: (context, wageCodes) => html`
    ${renderSettingTabs(context, '/settings/return-wage-codes')}
    <div class="table stacked" tabindex="0" role="region" aria-label=${context.text.returnWageCodes}>
      <table>
        <thead><tr>
          <th scope="col">${context.text.wageCode}</th><th scope="col">${context.text.description}</th>
          <th scope="col">${context.text.returnItem}</th>
        </tr></thead>
        <tbody>${wageCodes.map((each) => renderCode(context, each))}</tbody>
      </table>
    </div>
  `,
});

function renderCode(context: PageContext, { wageCode, name, item }: ReturnWageCode): TemplateResult {
  const { attempt, client, language, may, notify, text } = context;
  const save = ({ target }: Event) =>
    void attempt(async () => {
      await client.returnWageCodes.save({
        wageCode,
        item: (target as HTMLSelectElement).value as ReturnWageCode['item'],
      });
      notify(text.returnWageCodeSaved(wageCode));
    });
  return html`<tr>
    <th scope="row">${wageCode}</th><td data-label=${text.description}>${name}</td>
    <td data-label=${text.returnItem}><select aria-label="${text.returnItem}: ${wageCode} ${name}" ?disabled=${!may('saveReturnWageCode')} @change=${save}>
      ${Object.entries(ReturnGroup).map(([value, word]) => html`<option value=${value} ?selected=${value === item}>${word[language]}</option>`)}
    </select></td>
  </tr>`;
}
