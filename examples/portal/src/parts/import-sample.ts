import { saveFile } from '@loonpoort/components/download';
import type { SampleKind } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Offers an example of a file that is imported. */
export function renderSample({ attempt, client, text }: PageContext, kind: SampleKind): TemplateResult {
  const save = (): Promise<void> => attempt(async () => saveFile(await client.importSamples.get({ kind })));
  return html`<button type="button" @click=${save}>${text.sampleFile}</button>`;
}
