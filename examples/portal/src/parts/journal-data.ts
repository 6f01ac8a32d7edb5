import type { Delivery, Journal, JournalCheck, Package } from '@loonpoort/sdk';
import type { PageContext } from '../page.js';

export interface JournalData {
  journal: Journal;
  check: JournalCheck;
  packages: Package[];
  /** True where the journal is on its way or in the package. */
  isSent: boolean;
  /** True where a person is to import its file: nothing can be sent to the package. */
  isByFile: boolean;
}

const closed: Delivery['state'][] = ['refused', 'cancelled'];

/** Loads a journal with all that its page shows beside the lists. */
export async function loadJournal({ client, params }: PageContext): Promise<JournalData> {
  const journalId = params['journalId']!;
  const [journal, check, packages, deliveries] = await Promise.all([
    client.journals.get({ journalId }),
    client.journals.check({ journalId }),
    client.packages.list(),
    client.deliveries.list({ journalId, limit: 20 }),
  ]);
  const isSent = deliveries.items.some(({ state }) => !closed.includes(state));
  const isByFile = journal.fileState === 'toDownload' || journal.fileState === 'downloaded';
  return { journal, check, packages: packages.items, isSent, isByFile };
}
