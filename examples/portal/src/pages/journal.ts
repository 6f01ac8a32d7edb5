import '@loonpoort/components/define/loon-delivery-list';
import '@loonpoort/components/define/loon-journal-form';
import '@loonpoort/components/define/loon-journal-lines';
import '@loonpoort/components/define/loon-journal-list';
import type { Finding, Journal, JournalOutcome } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { renderFindings } from '../parts/findings.js';
import { formatDay, formatMoney, formatPeriod } from '../parts/format.js';
import { renderFiles } from '../parts/journal-files.js';
import { renderImport } from '../parts/journal-import.js';
import { loadJournal, type JournalData } from '../parts/journal-data.js';
import { inAddress } from '../parts/list-query.js';

/** A journal: its head and lines, what stands in its way, its files, and where it was sent. */
export const page = definePage<JournalData>({
  needs: 'getJournal',
  load: loadJournal,
  title: (_, { journal }) => `${journal.reference} · ${journal.companyName}`,
  crumbs: ({ text }, { journal }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${journal.companyId}/journals`, label: journal.companyName },
    { href: `/runs/${journal.runId}`, label: formatPeriod(journal.periodText) },
  ],
  actions: send,
  render: (context, data) => html`
    ${head(context, data)} ${notices(context, data)} ${renderImport(context, data)}
    ${data.isSent || data.journal.supersededBy ? nothing : checks(context, data)}
    <section>
      <loon-delivery-list ${inAddress(context, { prefix: 'deliveries' })}
        plain journal-id=${data.journal.id} href="/deliveries/{id}" hidden-columns="companyName reference periodText"
        @loon-success=${context.reload}
      ></loon-delivery-list>
    </section>
    <section><loon-journal-lines ${inAddress(context)}
      journal-id=${data.journal.id} href="/journals/${data.journal.id}/lines/{line}" hidden-columns=${unused(data.journal.variant)}
    ></loon-journal-lines></section>
    ${renderFiles(context, data)} ${remake(context, data)}
  `,
});

/** That a file is downloaded rather than sent stands in nobody's way. */
const ofFiles: Finding['code'][] = ['notAutomatic', 'fileDownloaded'];

function checks(context: PageContext, { journal, check, isByFile }: JournalData): unknown {
  const { text } = context;
  const findings = check.findings.filter(({ code }) => !isByFile || !ofFiles.includes(code));
  if (isByFile && findings.length === 0) return nothing;
  return html`<section>
    <h2>${isByFile ? text.beforeImport : text.beforeSending}</h2>
    ${findings.length ? renderFindings(findings, text) : html`<p>${text.nothingFound}</p>`}
    ${rebook(context, journal, findings)}
  </section>`;
}

/** Offers the day on which the package books it, where a check found one: the journal is made again for it. */
function rebook(context: PageContext, { runId, variant, kind }: Journal, findings: Finding[]): unknown {
  const { attempt, client, go, language, may, text } = context;
  const bookingDate = findings.find((finding) => finding.bookingDate)?.bookingDate;
  if (bookingDate === undefined || !may('makeJournal')) return nothing;
  const work = (): void =>
    void attempt(async () => {
      const { journal, reversal } = await client.journals.make({ runId, variant, bookingDate });
      go(`/journals/${(kind === 'reversal' && reversal ? reversal : journal).id}`);
    });
  return html`<p><button type="button" @click=${work}>${text.bookOn(formatDay(bookingDate, language))}</button></p>`;
}

/** Lists the columns that say nothing in a journal that keeps only this apart. */
function unused(variant: Journal['variant']): string {
  const kept: Record<Journal['variant'], string[]> = {
    company: [],
    department: ['department'],
    costCentre: ['costCentre'],
    costCentreAndUnit: ['costCentre', 'costUnit'],
    employee: ['costCentre', 'costUnit', 'employeeNumber'],
  };
  return [
    'rgs',
    ...['costCentre', 'costUnit', 'department', 'employeeNumber'].filter((name) => !kept[variant].includes(name)),
  ].join(' ');
}

function head({ language, text }: PageContext, { journal, check }: JournalData): TemplateResult {
  const { label, value } = columnLabels('loon-journal-list', language);
  return renderFacts([
    [label('periodText'), formatPeriod(journal.periodText)],
    [label('date'), formatDay(journal.date, language)],
    [text.bookingPeriod, formatPeriod(journal.bookingText)],
    [label('kind'), value('kind', journal.kind)],
    [label('variant'), value('variant', journal.variant)],
    [label('total'), formatMoney(journal.total, language)],
    ...(check.packageName ? [[text.package, check.packageName] as [string, string]] : []),
    ...(check.administrationName ? [[text.administration, check.administrationName] as [string, string]] : []),
    ...(journal.fileState ? [[label('fileState'), value('fileState', journal.fileState)] as [string, string]] : []),
    ...(journal.acknowledgedDocument ? [[text.document, journal.acknowledgedDocument] as [string, string]] : []),
  ]);
}

/** Says whether the journal still agrees with the run and the scheme, and whether a newer one took its place. */
function notices(context: PageContext, { journal }: JournalData): unknown {
  const { language, may, text } = context;
  const { staleReason, supersededBy, corrects, leftAt, leftBy } = journal;
  return html`
    ${
      supersededBy
        ? html`<p class="notice">${text.superseded} <a href="/journals/${supersededBy}">${text.toNewer}</a></p>`
        : staleReason
          ? html`<div class="notice caution" role="status">
            <strong>${columnLabels('loon-journal-list', language).value('staleReason', staleReason)}</strong>
            <span>${text.staleHint}</span>
            <a class="button" href="#remake">${text.makeAgain}</a>
            ${may('leaveJournals') ? html`<button type="button" @click=${() => leave(context, journal)}>${text.leaveAsIs}</button>` : nothing}
          </div>`
          : leftAt && leftBy
            ? html`<p class="notice">${text.leftBy(leftBy, formatDay(leftAt.slice(0, 10), language))}</p>`
            : nothing
    }
    ${corrects ? html`<p>${text.correctsOther} <a href="/journals/${corrects}">${text.toOriginal}</a></p>` : nothing}
  `;
}

function leave({ attempt, client, notify, reload, text }: PageContext, journal: Journal): void {
  void attempt(async () => {
    await client.journals.leave({ journalIds: [journal.id] });
    reload();
    notify(text.leftAsIs);
  });
}

function send(context: PageContext, { journal, check, isSent, isByFile }: JournalData): unknown {
  const { attempt, client, may, reload, notify, text } = context;
  if (!may('sendJournals') || journal.supersededBy || isSent || isByFile) return nothing;
  const work = (): void =>
    void attempt(async () => {
      const { items } = await client.deliveries.sendJournals({ journalIds: [journal.id] });
      const findings = items[0]?.findings ?? [];
      reload();
      notify(
        items[0]?.outcome === 'refused'
          ? findings.map(({ message }) => message).join(' ')
          : text.sending(check.packageName ?? ''),
      );
    });
  return html`
    <button type="button" class="primary" ?disabled=${!check.sendable} aria-describedby=${check.sendable ? nothing : 'not-sendable'} @click=${work}>
      ${text.sendTo(check.packageName ?? text.package)}
    </button>
    ${check.sendable ? nothing : html`<span class="sr" id="not-sendable">${text.notSendable}</span>`}
  `;
}

/** Makes the journal again; where the former one was delivered it asks how to correct it. */
function remake({ go, may, notify, text, reload }: PageContext, { journal }: JournalData): unknown {
  if (!may('makeJournal') || journal.supersededBy) return nothing;
  const done = ({ detail }: CustomEvent<{ result: JournalOutcome }>): void => {
    const { outcome, journal: made } = detail.result;
    if (made.id !== journal.id) return go(`/journals/${made.id}`);
    reload();
    notify(outcome === 'unchanged' ? text.nothingDiffers : text.leftAsIs);
  };
  return html`<section id="remake">
    <h2>${text.makeAgain}</h2>
    <loon-journal-form class="measure" heading-level="0" .values=${{ runId: journal.runId }} @loon-success=${done}></loon-journal-form>
  </section>`;
}
