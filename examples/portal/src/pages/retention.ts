import '@loonpoort/components/define/loon-legal-hold-form';
import { saveBlob } from '@loonpoort/components/download';
import { LegalHoldKind, RemovedKind } from '@loonpoort/components/labels';
import type { LegalHold, RetentionRemoval, RetentionRule } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { retentionTexts } from '../messages/retention.js';
import { definePage, type PageContext } from '../page.js';
import { renderConfirmButton } from '../parts/confirm-button.js';
import { formatDay, formatMoment, formatNumber } from '../parts/format.js';
import { renderSettingTabs } from '../parts/setting-tabs.js';

interface Retention {
  rules: RetentionRule[];
  holds: LegalHold[];
  removals: RetentionRemoval[];
}

/** INSTELLINGEN › Bewaren: how long data is kept, what is held, what went, and all of it to take along. */
export const page = definePage<Retention>({
  needs: 'listRetentionRules',
  load: async ({ client }) => {
    const [rules, holds, removals] = await Promise.all([
      client.retentionRules.list(),
      client.legalHolds.list({ limit: 200 }),
      client.retentionRemovals.list({ limit: 200 }),
    ]);
    return { rules: rules.items, holds: holds.items, removals: removals.items };
  },
  title: ({ text }) => text.settings,
  name: ({ language }) => retentionTexts[language].tab,
  lead: ({ language }) => retentionTexts[language].lead,
  render: (context, { rules, holds, removals }) => {
    const { language, reload } = context;
    const words = retentionTexts[language];
    const nameOf = (rule: string): string => rules.find((each) => each.rule === rule)?.what ?? rule;
    return html`
      ${renderSettingTabs(context, '/settings/retention')}
      <section>
        <h2>${words.holds}</h2>
        ${holds.length === 0 ? html`<p>${words.noHolds}</p>` : renderHolds(context, holds)}
      </section>
      <section>
        <h2>${words.newHold}</h2>
        <loon-legal-hold-form class="measure" heading-level="0" @loon-success=${reload}></loon-legal-hold-form>
      </section>
      <section>
        <h2>${words.rules}</h2>
        ${renderTable(
          words.rules,
          [words.what, words.kept, words.from, words.basis],
          rules.map(({ what, length, unit, from, basis }) => [what, words.term(length, unit), from, basis]),
        )}
      </section>
      <section>
        <h2>${words.removed}</h2>
        ${
          removals.length === 0
            ? html`<p>${words.nothing}</p>`
            : renderTable(
                words.removed,
                [words.day, words.what, words.count, words.rule],
                removals.map(({ day, kind, count, rule }) => [
                  formatDay(day, language),
                  RemovedKind[kind]?.[language] ?? kind,
                  formatNumber(count, language),
                  nameOf(rule),
                ]),
              )
        }
      </section>
      ${renderExport(context)}
    `;
  },
});

/** On a narrow screen each row stands by itself, with the heading of its column before each cell. */
const renderTable = (label: string, head: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<div class="table stacked" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr><th scope="row">${first}</th>${others.map((cell, index) => html`<td data-label=${head[index + 1]!}>${cell}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;

function renderHolds(context: PageContext, holds: readonly LegalHold[]): TemplateResult {
  const { attempt, client, language, reload } = context;
  const words = retentionTexts[language];
  const end = ({ id, version }: LegalHold): void =>
    void attempt(async () => {
      await client.legalHolds.end({ holdId: id }, { ifMatch: `"${version}"` });
      reload();
    });
  return renderTable(
    words.holds,
    [words.what, words.why, words.since, words.by, words.ended],
    holds.map((hold) => [
      hold.kind === 'tenant' ? LegalHoldKind['tenant']![language] : hold.subject,
      hold.reason,
      formatMoment(hold.setAt, language),
      hold.setBy,
      hold.endedAt
        ? `${formatMoment(hold.endedAt, language)}, ${hold.endedBy ?? ''}`
        : renderConfirmButton(
            { id: `end-${hold.id}`, label: words.end, hint: words.endHint, yes: words.end },
            () => end(hold),
            context,
          ),
    ]),
  );
}

function renderExport({ attempt, client, language }: PageContext): TemplateResult {
  const words = retentionTexts[language];
  const save = (): void =>
    void attempt(async () => {
      const file = await client.tenantExports.exportOwnTenant(undefined, { timeoutMs: 600_000 });
      saveBlob(file, file.name);
    });
  return html`<section>
    <h2>${words.exported}</h2>
    <div class="confirm-row">
      <p>${words.exportHint}</p>
      <button type="button" @click=${save}>${words.exportTenant}</button>
    </div>
  </section>`;
}
