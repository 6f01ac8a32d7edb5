import '@loonpoort/components/define/loon-run-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { journalTabs } from '../parts/journal-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';
import { periodChoice, yearOf } from '../parts/period-choice.js';

/** JOURNAALPOSTEN: the runs of a month, to make and send the journals of all of them at once. */
export const page = definePage({
  needs: 'listRuns',
  title: ({ text }) => text.journals,
  lead: ({ text }) => text.journalsLead,
  render: (context) => html`
    ${journalTabs(context, '/journaalposten')}
    ${periodChoice(context)}
    <loon-run-list
      heading-level="0" href="/journaalposten/{journalId} /loonruns/{id}"
      .hrefs=${{ deliveryState: '/verzendingen/{deliveryId}', state: '/loonruns/{id}' }}
      hidden-columns="number companyNumber type"
      year=${yearOf(context)} period=${asked(context, 'period')}
      q=${asked(context, 'q')} work=${asked(context, 'work')} state=${asked(context, 'state')}
      @loon-search=${reflecting(context, 'q', 'work', 'state')}
    ></loon-run-list>
  `,
});
