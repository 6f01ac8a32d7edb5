import type { AuditChange, AuditEntryDetail } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { auditTexts } from '../messages/audit.js';
import { definePage, type PageContext } from '../page.js';
import { renderFacts } from '../parts/facts.js';
import { formatMoment } from '../parts/format.js';

/** One entry of the audit trail: who, when, from where, and what was changed from what. */
export const page = definePage<AuditEntryDetail>({
  needs: 'getAuditEntry',
  load: async ({ client, params }) => client.auditEntries.get({ seq: Number(params['seq']) }),
  title: (_, { entry }) => entry.message,
  name: ({ language, params }) => auditTexts[language].entry(params['seq']!),
  crumbs: ({ text, language }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/audit', label: auditTexts[language].tab },
  ],
  render: (context, detail) => html`${renderAbout(context, detail)} ${renderChanges(context, detail.changes)}`,
});

function renderAbout(
  { language, may }: PageContext,
  { entry, agent, operation, requestId, hash, names }: AuditEntryDetail,
): TemplateResult {
  const words = auditTexts[language];
  const { companyId, companyName, at, actorName, address } = entry;
  const company =
    companyId !== null && may('getCompany') ? html`<a href="/companies/${companyId}">${companyName}</a>` : companyName;
  const all: [string, unknown][] = [
    [words.when, formatMoment(at, language)],
    [words.who, actorName],
    [words.company, companyName && company],
    [words.about, names.join(', ')],
    [words.from, address],
    [words.agent, agent],
    [words.operation, operation],
    [words.reference, requestId],
    [words.hash, html`<code class="hash">${hash}</code>`],
  ];
  return renderFacts(all.filter(([, value]) => value));
}

function renderChanges({ language }: PageContext, changes: AuditChange[]): unknown {
  if (changes.length === 0) return nothing;
  const words = auditTexts[language];
  return html`<section>
    <h2>${words.changes}</h2>
    <div class="table" tabindex="0" role="region" aria-label=${words.changes}>
      <table>
        <thead><tr><th scope="col">${words.field}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
        <tbody>${changes.map(
          ({ label, before, after, hidden }) => html`<tr>
            <th scope="row">${label}</th>
            ${hidden ? html`<td colspan="2">${words.hidden}</td>` : html`<td>${lines(before, words.nothing)}</td><td>${lines(after, words.nothing)}</td>`}
          </tr>`,
        )}</tbody>
      </table>
    </div>
  </section>`;
}

const lines = (values: string[], nothing: string): unknown =>
  values.length === 0 ? nothing : values.map((each, index) => (index === 0 ? each : html`<br />${each}`));
