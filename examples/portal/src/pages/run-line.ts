import '@loonpoort/components/define/loon-run-line-bookings';
import type { Run } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { formatPeriod } from '../parts/format.js';

/** An employee's wage code in a payroll run, and the lines of journals that it is in. */
export const page = definePage<Run>({
  needs: 'listRunLineBookings',
  load: async ({ client, params }) => client.runs.get({ runId: params['runId']! }),
  title: ({ params, text }) => text.runLine(params['wageCode']!, params['employee']!),
  lead: ({ text }) => text.runLineLead,
  crumbs: ({ text }, { id, companyId, companyName, periodText }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${companyId}/runs`, label: companyName },
    { href: `/runs/${id}`, label: formatPeriod(periodText) },
  ],
  render: ({ params }, { id }) => html`<loon-run-line-bookings
    plain run-id=${id} employee=${params['employee']!} wage-code=${params['wageCode']!}
    href="/journals/{journalId}/lines/{line}" hidden-columns="costUnit"
  ></loon-run-line-bookings>`,
});
