import type { LedgerScheme } from '@loonpoort/sdk';
import type { TemplateResult } from 'lit';
import { definePage, type Page, type PageContext } from '../page.js';

/** Defines a page about something inside a ledger scheme. */
export function schemePage(
  title: (context: PageContext) => string,
  render: (context: PageContext, scheme: LedgerScheme) => TemplateResult,
): Page<LedgerScheme> {
  return definePage<LedgerScheme>({
    needs: 'saveLedgerLine',
    load: async ({ client, params }) => client.ledgerSchemes.get({ schemeId: params['schemeId']! }),
    title,
    crumbs: ({ text }, { id, name }) => [
      { href: '/settings/ledger-schemes', label: text.schemes },
      { href: `/settings/ledger-schemes/${id}`, label: name },
    ],
    render,
  });
}
