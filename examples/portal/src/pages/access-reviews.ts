import '@loonpoort/components/define/loon-access-settings-form';
import type { AccessReviewPage } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { accessTexts } from '../messages/access.js';
import { definePage, type PageContext } from '../page.js';
import { formatMoment } from '../parts/format.js';
import { renderRows } from '../parts/rows.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';

/** INSTELLINGEN › Toegang: the reviews of who has access, and whether one begins each year. */
export const page = definePage<AccessReviewPage>({
  needs: 'listAccessReviews',
  load: async ({ client }) => client.accessReviews.list({ limit: 50 }),
  title: ({ text }) => text.settings,
  name: ({ language }) => accessTexts[language].tab,
  lead: ({ language }) => accessTexts[language].lead,
  actions: (context, { items }) =>
    context.may('startAccessReview') && !items.some(({ state }) => state === 'open')
      ? html`<button type="button" class="primary" @click=${() => void start(context)}>${accessTexts[context.language].start}</button>`
      : nothing,
  render: (context, { items }) => {
    const { language, may } = context;
    const words = accessTexts[language];
    return html`
      ${renderSettingTabs(context, '/settings/access')}
      <section>
        <h2>${words.reviews}</h2>
        ${
          items.length === 0
            ? html`<p>${may('startAccessReview') ? words.none : words.noneOfFirm}</p>`
            : renderRows(
                items.map(({ id, begunAt, closedAt, open, total }) => ({
                  href: `/settings/access/${id}`,
                  label: words.title(formatMoment(begunAt, language)),
                  hint: closedAt ? `${words.closed} ${formatMoment(closedAt, language)}` : words.done(open, total),
                })),
              )
        }
      </section>
      ${
        may('updateAccessSettings')
          ? html`<section>
              <h2>${words.settings}</h2>
              <loon-access-settings-form class="measure" heading-level="0"></loon-access-settings-form>
            </section>`
          : nothing
      }
    `;
  },
});

const start = ({ attempt, client, go }: PageContext): Promise<void> =>
  attempt(async () => {
    const { id } = await client.accessReviews.start();
    go(`/settings/access/${id}`);
  });
