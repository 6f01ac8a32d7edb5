import type { Package } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Host } from '../search/cells.js';
import type { Text } from '../spec.js';

export interface CatalogueView {
  host: Host;
  label: Text | undefined;
  packages: Package[];
  chosen: string | undefined;
  /** What went wrong. */
  note: unknown;
  onChoose(key: string): void;
  onSubmit(event: Event): void;
}

/** The packages to choose from. */
export function catalogue(view: CatalogueView): TemplateResult {
  const { host, packages, chosen, onChoose, onSubmit } = view;
  return html`<form method="post" novalidate @submit=${onSubmit}>
    <div class="picker" role="radiogroup" aria-labelledby="choose">
      <p class="muted" id="choose">${host.text(view.label)}</p>
      ${packages.map(
        (each) => html`<label class="option" part="package">
          <input type="radio" name="package" value=${each.key} .checked=${each.key === chosen} @change=${() => onChoose(each.key)} />
          <span>
            <strong>${each.name}</strong>
            <span class="muted">${about(each, host)}</span>
            ${each.note ? html`<span class="hint">${each.note}</span>` : nothing}
          </span>
        </label>`,
      )}
    </div>
    ${view.note}
    <div class="buttons"><button class="primary" part="button primary">${host.message('goOn')}</button></div>
  </form>`;
}

/** The files that a package reads, and whether journals can go there by themselves. */
export const about = ({ formats, automatic }: Package, host: Host): string =>
  [...(formats.length ? [formats.join(', ')] : []), host.message(automatic ? 'automatic' : 'byHand')].join(' · ');
