import '@loonpoort/components/define/loon-delivery-list';
import '@loonpoort/components/define/loon-journal-form';
import '@loonpoort/components/define/loon-journal-lines';
import '@loonpoort/components/define/loon-journal-list';
import type { Journal, JournalOutcome } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { words } from '../parts/contract-words.js';
import { facts } from '../parts/facts.js';
import { findingList } from '../parts/findings.js';
import { day, money } from '../parts/format.js';
import { files } from '../parts/journal-files.js';
import { loadJournal, type JournalData } from '../parts/journal-data.js';

/** A journal: its head and lines, what stands in its way, its files, and where it was sent. */
export const page = definePage<JournalData>({
  needs: 'getJournal',
  load: loadJournal,
  title: (_, { journal }) => `${journal.reference} · ${journal.companyName}`,
  crumbs: ({ text }, { journal }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${journal.companyId}/journals`, label: journal.companyName },
    { href: `/runs/${journal.runId}`, label: journal.periodText },
  ],
  actions: send,
  render: (context, data) => html`
    ${head(context, data)} ${notices(context, data)}
    ${data.isSent || data.journal.supersededBy ? nothing : checks(context, data)}
    <section>
      <loon-delivery-list
        plain journal-id=${data.journal.id} href="/deliveries/{id}" hidden-columns="companyName reference periodText"
        @loon-success=${context.reload}
      ></loon-delivery-list>
    </section>
    <section><loon-journal-lines journal-id=${data.journal.id} hidden-columns=${unused(data.journal.variant)}></loon-journal-lines></section>
    ${files(context, data)} ${remake(context, data)}
  `,
});

function checks({ text }: PageContext, { check: { findings } }: JournalData): TemplateResult {
  return html`<section>
    <h2>${text.beforeSending}</h2>
    ${findings.length ? findingList(findings, text) : html`<p>${text.nothingFound}</p>`}
  </section>`;
}

/** Columns that say nothing in a journal that keeps only this apart. */
function unused(variant: Journal['variant']): string {
  const kept: Record<Journal['variant'], string[]> = {
    company: [], department: ['department'], costCentre: ['costCentre'], costCentreAndUnit: ['costCentre', 'costUnit'], employee: ['employeeNumber'],
  };
  return ['rgs', ...['costCentre', 'costUnit', 'department', 'employeeNumber'].filter((name) => !kept[variant].includes(name))].join(' ');
}

function head({ language, text }: PageContext, { journal, check }: JournalData): TemplateResult {
  const { label, value } = words('loon-journal-list', language);
  return facts([
    [label('periodText'), journal.periodText],
    [label('date'), day(journal.date, language)],
    [label('kind'), value('kind', journal.kind)],
    [label('variant'), value('variant', journal.variant)],
    [label('total'), money(journal.total, language)],
    ...(check.packageName ? [[text.package, check.packageName] as [string, string]] : []),
    ...(check.administrationName ? [[text.administration, check.administrationName] as [string, string]] : []),
    ...(journal.acknowledgedBy ? [[label('acknowledgedBy'), journal.acknowledgedBy] as [string, string]] : []),
    ...(journal.acknowledgedDocument ? [[text.document, journal.acknowledgedDocument] as [string, string]] : []),
  ]);
}

/** Whether it still says what the run and the scheme say, and whether a newer one took its place. */
function notices({ language, text }: PageContext, { journal }: JournalData): unknown {
  const { staleReason, supersededBy, corrects } = journal;
  return html`
    ${supersededBy
      ? html`<p class="notice">${text.superseded} <a href="/journals/${supersededBy}">${text.toNewer}</a></p>`
      : staleReason
        ? html`<div class="notice caution" role="status">
            <strong>${words('loon-journal-list', language).value('staleReason', staleReason)}</strong>
            <span>${text.staleHint}</span>
            <a class="button" href="#remake">${text.makeAgain}</a>
          </div>`
        : nothing}
    ${corrects ? html`<p>${text.correctsOther} <a href="/journals/${corrects}">${text.toOriginal}</a></p>` : nothing}
  `;
}

function send(context: PageContext, { journal, check, isSent }: JournalData): unknown {
  const { attempt, client, may, reload, tell, text } = context;
  if (!may('sendJournals') || journal.supersededBy || isSent) return nothing;
  const work = (): void =>
    void attempt(async () => {
      const { items } = await client.deliveries.sendJournals({ journalIds: [journal.id] });
      const findings = items[0]?.findings ?? [];
      reload();
      tell(items[0]?.outcome === 'refused' ? findings.map(({ message }) => message).join(' ') : text.sending(check.packageName ?? ''));
    });
  return html`
    <button type="button" class="primary" ?disabled=${!check.sendable} aria-describedby=${check.sendable ? nothing : 'not-sendable'} @click=${work}>
      ${text.sendTo(check.packageName ?? text.package)}
    </button>
    ${check.sendable ? nothing : html`<span class="sr" id="not-sendable">${text.notSendable}</span>`}
  `;
}

/** Makes the journal again; where the former one was delivered it asks how to correct it. */
function remake({ go, may, text, reload }: PageContext, { journal }: JournalData): unknown {
  if (!may('makeJournal') || journal.supersededBy) return nothing;
  const done = ({ detail }: CustomEvent<{ result: JournalOutcome }>): void => {
    const { id } = detail.result.journal;
    if (id === journal.id) reload();
    else go(`/journals/${id}`);
  };
  return html`<section id="remake">
    <h2>${text.makeAgain}</h2>
    <loon-journal-form class="measure" heading-level="0" .values=${{ runId: journal.runId }} @loon-success=${done}></loon-journal-form>
  </section>`;
}
