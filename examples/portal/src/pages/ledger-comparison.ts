import { ConflictError, type AccountSuggestion, type LedgerScheme, type MappingSummary } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import '../parts/comparison-table.js';

interface Data {
  scheme: LedgerScheme;
  /** The scheme's ETag. */
  version: string;
  /** Companies that are booked in an administration. */
  companies: MappingSummary[];
  /** The one whose administration is compared with. */
  company: MappingSummary | undefined;
  /** Undefined where the package does not tell, as there is no connection. */
  suggestions: AccountSuggestion[] | undefined;
}

/** Companies, and accounts, that are shown at most. */
const LIMIT = 1000;

/** The accounts of a scheme beside those of a package; a linked scheme takes the numbers over. */
export const page = definePage<Data>({
  needs: 'listAccountSuggestions',
  load: async ({ client, params, query }) => {
    const schemeId = params['schemeId']!;
    const [{ data: scheme, response }, booked] = await Promise.all([
      client.ledgerSchemes.get({ schemeId }).withResponse(),
      client.mappings.list({ mapped: 'present' }).toArray({ limit: LIMIT }),
    ]);
    // A debtor's scheme is for its own companies.
    const companies = booked.filter(({ debtorName }) => scheme.level === 'tenant' || debtorName === scheme.ownerName);
    const company = companies.find(({ companyId }) => companyId === query.get('company')) ?? companies[0];
    const suggestions =
      company &&
      (await client.accountSuggestions
        .list({ schemeId, companyId: company.companyId })
        .toArray({ limit: LIMIT })
        .catch((error: unknown) => {
          if (error instanceof ConflictError) return undefined;
          throw error;
        }));
    return { scheme, version: response.headers.get('etag') ?? '', companies, company, suggestions };
  },
  title: ({ text }) => text.compare,
  lead: ({ text }) => text.comparisonLead,
  crumbs: ({ text }, { scheme: { id, name } }) => [
    { href: '/settings/ledger-schemes', label: text.schemes },
    { href: `/settings/ledger-schemes/${id}/accounts`, label: name },
  ],
  render: (context, { scheme, version, companies, company, suggestions }) => {
    const { text } = context;
    if (!company)
      return html`<p>${text.noneBooked}</p><p><a class="button" href="/settings/administrations">${text.toAdministrations}</a></p>`;
    return html`
      ${choice(context, companies, company)}
      ${
        suggestions
          ? html`<comparison-table .context=${context} .scheme=${scheme} .version=${version} .suggestions=${suggestions}></comparison-table>`
          : html`<p>${text.connectFirst(company.packageName ?? '')}</p>
            <p><a class="button" href="/companies/${company.companyId}/integration">${text.toIntegration}</a></p>`
      }
    `;
  },
});

/** Another company is another administration to ask. */
function choice(
  { replaceQuery, reload, text }: PageContext,
  companies: MappingSummary[],
  { companyId: chosen }: MappingSummary,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    replaceQuery({ company: (target as HTMLSelectElement).value }, ['company']);
    reload();
  };
  return html`<div class="file-choice"><div>
    <label for="company">${text.company}</label>
    <select id="company" @change=${choose}>
      ${companies.map(
        ({ companyId, companyName, administrationName, packageName }) => html`<option
        value=${companyId} ?selected=${companyId === chosen}
      >${companyName} · ${administrationName} (${packageName})</option>`,
      )}
    </select>
  </div></div>`;
}
