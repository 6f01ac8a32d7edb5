import { saveBlob } from '@loonpoort/components/download';
import { html, type TemplateResult } from 'lit';
import { retentionTexts } from '../messages/retention.js';
import type { PageContext } from '../page.js';

/** Offers all that is kept of somebody as a file. */
export function renderSubjectExport(
  { attempt, language }: PageContext,
  label: string,
  fetchFile: () => PromiseLike<File>,
): TemplateResult {
  const words = retentionTexts[language];
  const save = (): void =>
    void attempt(async () => {
      const file = await fetchFile();
      saveBlob(file, file.name);
    });
  return html`<section>
    <h2>${words.inspection}</h2>
    <div class="confirm-row">
      <p>${words.inspectionHint}</p>
      <button type="button" @click=${save}>${label}</button>
    </div>
  </section>`;
}
