import type { Company } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';

/** Lets the search in the top bar offer a company that was opened before anything is typed. */
export function rememberCompany(id: string): void {
  void customElements
    .whenDefined('loon-company-search')
    .then(() => document.querySelector<HTMLElementTagNameMap['loon-company-search']>('#find-company')?.remember(id));
}

/** Renders the star that makes a company a favourite of the login, and none any more. */
export function renderFavouriteButton(
  { attempt, client, may, reload, text }: PageContext,
  { id: companyId, favourite }: Company,
): TemplateResult | typeof nothing {
  if (!may('setFavouriteCompany')) return nothing;
  const toggle = (): void =>
    void attempt(async () => {
      await (favourite
        ? client.favouriteCompanies.remove({ companyId })
        : client.favouriteCompanies.set({ companyId }));
      reload();
    });
  return html`<button type="button" class="star" aria-pressed=${favourite ? 'true' : 'false'} @click=${toggle}>
    ${icons.star}${text.favourite}
  </button>`;
}
