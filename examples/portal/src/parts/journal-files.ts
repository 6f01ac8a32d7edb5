import { saveFile } from '@loonpoort/components/download';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import './file-preview.js';
import type { JournalData } from './journal-data.js';

/**
 * Renders the journal as a file: what it books and exactly as the package in the address, or else the company's own
 * package, will get it.
 */
export function renderFiles(context: PageContext, { journal, check, packages }: JournalData): TemplateResult {
  const { query, replaceQuery, text } = context;
  const all = packages.filter(({ formats }) => formats.length);
  const current = all.find(({ key }) => key === (query.get('package') ?? check.package)) ?? all[0];
  if (!current) return html``;
  const wanted = { journalId: journal.id, package: current.key };
  const download = (): void =>
    void context.attempt(async () => {
      saveFile(await context.client.journalFiles.get(wanted));
      // It was noted who has the file.
      context.reload();
    });
  return html`<section>
    <h2>${text.file}</h2>
    <div class="file-choice">
      <div>
        <label for="file-package">${text.package}</label>
        <select id="file-package" @change=${({ target }: Event) => replaceQuery({ package: (target as HTMLSelectElement).value }, ['package'])}>
          ${all.map(({ key, name }) => html`<option value=${key} ?selected=${key === current.key}>${name}</option>`)}
        </select>
      </div>
      <button type="button" @click=${download}>${text.download}</button>
    </div>
    <file-preview
      .context=${context}
      .source=${{ key: Object.values(wanted).join(), read: async () => context.client.journalFiles.previewFile(wanted) }}
    ></file-preview>
  </section>`;
}
