import type { Package } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import type { Text } from '../../generated/spec.js';
import { settingsTexts } from '../../messages/settings.js';

export interface CatalogueView {
  host: TextHost;
  label: Text | undefined;
  packages: Package[];
  chosen: string | undefined;
  /** The line that says what went wrong. */
  message: unknown;
  onChoose(key: string): void;
  onSubmit(event: Event): void;
}

/** Draws the packages to choose from. */
export function renderCatalogue(view: CatalogueView): TemplateResult {
  const { host, packages, chosen, onChoose, onSubmit } = view;
  return html`<form method="post" novalidate @submit=${onSubmit}>
    <div class="picker" role="radiogroup" aria-labelledby="choose">
      <p class="muted" id="choose">${host.text(view.label)}</p>
      ${packages.map(
        (each) => html`<label class="option" part="package">
          <input type="radio" name="package" value=${each.key} .checked=${each.key === chosen} @change=${() => onChoose(each.key)} />
          <span>
            <strong>${each.name}</strong>
            <span class="muted">${describePackage(each, host)}</span>
            ${each.note ? html`<span class="hint">${each.note}</span>` : nothing}
          </span>
        </label>`,
      )}
    </div>
    ${view.message}
    <div class="buttons"><button class="primary" part="button primary">${host.text(settingsTexts.goOn)}</button></div>
  </form>`;
}

/** Says which files a package reads, and whether journals can go there by themselves. */
export const describePackage = ({ formats, automatic }: Package, host: TextHost): string =>
  [...(formats.length ? [formats.join(', ')] : []), host.text(settingsTexts[automatic ? 'automatic' : 'byHand'])].join(
    ' · ',
  );
