import type { PackageKey } from '@loonpoort/sdk';
import { html, render } from 'lit';
import type { PageContext } from '../page.js';
import './file-preview.js';

/** Shows beside a form what the file would look like with what stands in its fields. */
export function showPreview(
  context: PageContext,
  key: string | undefined,
  settings: Record<string, unknown> | undefined,
): void {
  const { client, text } = context;
  const place = document.querySelector<HTMLElement>('#preview');
  if (!place || !key || !settings) return;
  const source = {
    key: JSON.stringify([key, settings]),
    read: async () => client.journalFiles.previewFile({ package: key as PackageKey, settings }),
  };
  render(
    html`<h2>${text.preview}</h2><p class="muted">${text.previewHint}</p><file-preview .context=${context} .source=${source}></file-preview>`,
    place,
  );
}
