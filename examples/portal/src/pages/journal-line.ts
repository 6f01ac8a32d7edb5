import '@loonpoort/components/define/loon-journal-line-sources';
import '@loonpoort/components/define/loon-journal-line-wage-codes';
import '@loonpoort/components/define/loon-journal-lines';
import { saveFile } from '@loonpoort/components/download';
import type { Journal, JournalLine } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { definePage, type PageContext } from '../page.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { formatMoney } from '../parts/format.js';
import { inAddress } from '../parts/list-query.js';

interface Data {
  journal: Journal;
  line: JournalLine;
}

/** A line of a journal and what it is made up of: its wage codes, and the employees behind all of them or one. */
export const page = definePage<Data>({
  needs: 'listJournalLineSources',
  key: ({ params }) => `${params['journalId']}/${params['line']}`,
  load: async ({ client, params }) => {
    const [journalId, line] = [params['journalId']!, Number(params['line'])];
    const [journal, found] = await Promise.all([
      client.journals.get({ journalId }),
      client.journalLines.get({ journalId, line }),
    ]);
    return { journal, line: found };
  },
  title: ({ text }, { line: { line, account, accountName } }) => text.journalLine(line, account, accountName),
  lead: ({ text }) => text.journalLineLead,
  crumbs: ({ text }, { journal }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${journal.companyId}/journals`, label: journal.companyName },
    { href: `/journals/${journal.id}`, label: journal.reference },
  ],
  actions: ({ attempt, client, text }, { journal, line: { line } }) => html`<button
    type="button"
    @click=${() => void attempt(async () => saveFile(await client.journalSourceFiles.get({ journalId: journal.id, line })))}
  >${text.downloadSources}</button>`,
  render: (context, data) => {
    const { journal, line } = data;
    const { text, query } = context;
    const wageCode = query.get('wageCode');
    const path = `/journals/${journal.id}/lines/${line.line}`;
    return html`
      ${facts(context, line)}
      <section>
        <loon-journal-line-wage-codes ${inAddress(context, { prefix: 'wageCodes' })}
          plain journal-id=${journal.id} line=${line.line} href="${path}?wageCode={wageCode}"
        ></loon-journal-line-wage-codes>
      </section>
      <section>
        ${wageCode ? html`<p>${text.onlyWageCode(wageCode)} <a href=${path}>${text.allWageCodes}</a></p>` : nothing}
        <loon-journal-line-sources
          journal-id=${journal.id} line=${line.line} wage-code=${ifDefined(wageCode ?? undefined)}
          href="/runs/${journal.runId}/lines/{employee}/{wageCode}" hidden-columns="costUnit explanation" ${inAddress(context)}
        ></loon-journal-line-sources>
      </section>
    `;
  },
});

function facts({ language }: PageContext, line: JournalLine) {
  const { label } = columnLabels('loon-journal-lines', language);
  const kept = (['costCentre', 'costUnit', 'department', 'employeeNumber', 'rgs'] as const).filter(
    (name) => line[name] !== null,
  );
  return renderFacts([
    [label(line.debit === null ? 'credit' : 'debit'), formatMoney(Math.abs(line.amount), language)],
    [label('description'), line.description],
    ...kept.map((name) => [label(name), line[name]] as [string, unknown]),
  ]);
}
