import { type LedgerScheme, NotFoundError } from '@loonpoort/sdk';
import type { TemplateResult } from 'lit';
import { definePage, type Page, type PageContext } from '../page.js';

/** The numbers of wage codes. */
const wageCode = /^[1-9]\d{0,3}$/;

interface Data<Found> {
  scheme: LedgerScheme;
  found: Found;
}

/**
 * Defines a page about something inside a ledger scheme.
 *
 * @param find reads it, and throws where the scheme does not have it and the page is of no use without
 */
export function schemePage<Found>(
  title: (context: PageContext) => string,
  render: (context: PageContext, scheme: LedgerScheme, found: Found) => TemplateResult,
  find: (context: PageContext) => Promise<Found>,
): Page<Data<Found>> {
  return definePage<Data<Found>>({
    needs: 'saveLedgerLine',
    load: async (context) => {
      const { client, params } = context;
      const isCode = wageCode.test(params['wageCode'] ?? '1');
      const isDay = !Number.isNaN(Date.parse(params['validFrom'] ?? '2026-01-01'));
      if (!isCode || !isDay) throw new NotFoundError('No such address');
      const [scheme, found] = await Promise.all([
        client.ledgerSchemes.get({ schemeId: params['schemeId']! }),
        find(context),
      ]);
      return { scheme, found };
    },
    title,
    crumbs: ({ text }, { scheme: { id, name } }) => [
      { href: '/settings/ledger-schemes', label: text.schemes },
      { href: `/settings/ledger-schemes/${id}`, label: name },
    ],
    render: (context, { scheme, found }) => render(context, scheme, found),
  });
}
