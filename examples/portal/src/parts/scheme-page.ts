import { type LedgerScheme, NotFoundError } from '@loonpoort/sdk';
import type { TemplateResult } from 'lit';
import { definePage, type Page, type PageContext } from '../page.js';

/** The numbers of wage codes. */
const wageCode = /^[1-9]\d{0,3}$/;

/**
 * Defines a page about something inside a ledger scheme.
 *
 * @param find throws where the scheme does not have it; a wage code that has no accounts yet gets them on its page
 */
export function schemePage(
  title: (context: PageContext) => string,
  render: (context: PageContext, scheme: LedgerScheme) => TemplateResult,
  find?: (context: PageContext) => Promise<unknown>,
): Page<LedgerScheme> {
  return definePage<LedgerScheme>({
    needs: 'saveLedgerLine',
    load: async (context) => {
      const { client, params } = context;
      const isCode = wageCode.test(params['wageCode'] ?? '1');
      const isDay = !Number.isNaN(Date.parse(params['validFrom'] ?? '2026-01-01'));
      if (!isCode || !isDay) throw new NotFoundError('No such address');
      const [scheme] = await Promise.all([
        client.ledgerSchemes.get({ schemeId: params['schemeId']! }),
        find?.(context),
      ]);
      return scheme;
    },
    title,
    crumbs: ({ text }, { id, name }) => [
      { href: '/settings/ledger-schemes', label: text.schemes },
      { href: `/settings/ledger-schemes/${id}`, label: name },
    ],
    render,
  });
}
