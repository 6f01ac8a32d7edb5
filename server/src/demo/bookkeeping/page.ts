import type { DemoBooks, Division } from './books.js';

export const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .25rem .5rem; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.amount { text-align: end; font-variant-numeric: tabular-nums; }
button { font: inherit; padding: .5rem 1rem; }
.note { border-inline-start: 4px solid; padding-inline-start: .75rem; }
`;

export const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const escape = (text: unknown): string => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const html = (prefix: string, title: string, body: string): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><link rel="stylesheet" href="${prefix}/style.css"></head>
<body><main>
${body}
</main></body>
</html>`;

/** Makes the page on which the owner of the books lets Loonpoort in. */
export function consentPage(prefix: string, query: Record<string, string>): string {
  const fields = Object.entries(query).map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  return html(
    prefix,
    'Toestemming geven',
    `<h1>Demo-boekhouding</h1>
<p class="note">Dit speelt de toestemmingspagina van Exact Online na. Er gaat niets het internet op.</p>
<p><strong>Loonpoort</strong> wil journaalposten boeken in jouw administraties, en dagboeken, grootboekrekeningen en kostenplaatsen lezen.</p>
<form method="post" action="${prefix}/consent">${fields.join('')}
<button name="answer" value="yes">Toestaan</button> <button name="answer" value="no">Weigeren</button></form>`,
  );
}

/** Makes the page with all that has been booked, newest first. */
export async function booksPage(prefix: string, books: DemoBooks): Promise<string> {
  const divisions = new Map((await books.divisions()).map((division) => [division.Code, division]));
  const relations = await relationNames(books);
  const entries = [...books.entries].reverse().map((entry) => {
    const accounts = new Map(books.accounts(entry.division).map((account) => [account.ID, account]));
    const rows = entry.lines.map(({ GLAccount, Account = '', Description, CostCenter = '', AmountFC }) => {
      const account = accounts.get(GLAccount);
      return `<tr><td>${escape(account ? `${account.Code} ${account.Description}` : GLAccount)}</td><td>${escape(relations.get(Account) ?? Account)}</td><td>${escape(CostCenter)}</td><td>${escape(Description)}</td>
<td class="amount">${AmountFC > 0 ? euros.format(AmountFC) : ''}</td><td class="amount">${AmountFC < 0 ? euros.format(-AmountFC) : ''}</td></tr>`;
    });
    return `<h2>${entry.EntryNumber} · ${escape(divisions.get(entry.division)?.Description ?? entry.division)} · dagboek ${escape(entry.JournalCode)} · ${entry.FinancialYear ?? ''}/${entry.FinancialPeriod ?? ''} · ${entry.lines[0]?.Date ?? ''}</h2>
<table><thead><tr><th>Rekening</th><th>Relatie</th><th>Kostenplaats</th><th>Omschrijving</th><th class="amount">Debet</th><th class="amount">Credit</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  });
  return html(
    prefix,
    'Demo-boekhouding',
    `<h1>Demo-boekhouding</h1>
<p class="note">Dit pakket hoort bij de demo en doet Exact Online na: wat Loonpoort verstuurt, staat hieronder.</p>
${entries.join('\n') || '<p>Er is nog niets geboekt.</p>'}
${periodForm(prefix, books, divisions)}`,
  );
}

/** Returns code and name of each relation by its id, of the administrations in which something was booked. */
async function relationNames(books: DemoBooks): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const division of new Set(books.entries.map((entry) => entry.division)))
    for (const { ID, Code, Name } of await books.relations(division)) names.set(ID, `${Code.trim()} ${Name}`);
  return names;
}

/** Makes the form with which the owner of the books closes a period, and opens it again. */
function periodForm(prefix: string, books: DemoBooks, divisions: ReadonlyMap<number, Division>): string {
  const closed = books.closed.all.map(
    ({ division, year, period }) =>
      `<li>${escape(divisions.get(division)?.Description ?? division)}: ${year}/${period}</li>`,
  );
  const options = [...divisions.values()].map(
    ({ Code, Description, periodCount }) =>
      `<option value="${Code}">${escape(Description)} (${periodCount} perioden)</option>`,
  );
  return `<h2>Perioden afsluiten</h2>
<ul>${closed.join('') || '<li>Er is geen periode afgesloten.</li>'}</ul>
<form method="post" action="${prefix}/periods">
<label>Administratie <select name="division">${options.join('')}</select></label>
<label>Boekjaar <input name="year" type="number" min="2000" max="2100" required></label>
<label>Periode <input name="period" type="number" min="1" max="13" required></label>
<button name="closed" value="yes">Afsluiten</button> <button name="closed" value="no">Openen</button></form>`;
}
