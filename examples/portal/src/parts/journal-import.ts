import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { formatMoment } from './format.js';
import type { JournalData } from './journal-data.js';

type Outcome = { message: string | null };

/** Says who downloaded the file of a journal and whether it was imported, and lets a person say so or take it back. */
export function renderImport(context: PageContext, { journal }: JournalData): unknown {
  const { client, language, may, text } = context;
  const { id, fileState, downloadedAt, downloadedBy, acknowledgedAt, acknowledgedBy } = journal;
  const journalIds = [id];
  const mark = may('acknowledgeJournals')
    ? button(context, text.markImported, text.markedImported, () =>
        client.journalBatches.acknowledgeJournals({ journalIds }),
      )
    : nothing;
  const reopen = (label: string): unknown =>
    may('reopenJournals')
      ? button(context, label, text.reopened, () => client.journalBatches.reopenJournals({ journalIds }))
      : nothing;
  const downloaded =
    downloadedAt && downloadedBy
      ? html`<p>${text.downloadedBy(downloadedBy, formatMoment(downloadedAt, language))}</p>`
      : nothing;
  if (fileState === 'imported')
    return notice(
      'done',
      html`${downloaded}<p>${text.importedBy(acknowledgedBy!, formatMoment(acknowledgedAt!, language))}</p>`,
      reopen(text.takeBackImport),
    );
  if (fileState === 'downloaded')
    return notice('caution', html`${downloaded}<p>${text.askImported}</p>`, html`${mark} ${reopen(text.notImported)}`);
  return fileState === 'toDownload' ? notice('caution', html`<p>${text.toImport}</p>`, mark) : nothing;
}

const notice = (kind: string, said: TemplateResult, buttons: unknown): TemplateResult =>
  html`<div class="notice ${kind}">
    <div>${said}</div>
    <div class="buttons">${buttons}</div>
  </div>`;

/** Renders a button that does something with the journal, and says what came of it. */
function button(
  { attempt, notify, reload }: PageContext,
  label: string,
  done: string,
  call: () => PromiseLike<{ items: Outcome[] }>,
): TemplateResult {
  const work = (): void =>
    void attempt(async () => {
      const { items } = await call();
      reload();
      notify(items[0]?.message ?? done);
    });
  return html`<button type="button" @click=${work}>${label}</button>`;
}
