import type { LedgerAccount, LedgerLine } from '@loonpoort/sdk';
import type { PageContext } from '../page.js';
import type { Restore } from './undo-removal.js';

/** A row of the accounts or of the wage codes of a scheme. */
type Row = Pick<LedgerAccount, 'account' | 'validFrom'> | Pick<LedgerLine, 'wageCode' | 'validFrom'>;

/**
 * Reads a row before it is removed, so that it can be put back: with what holds from a day on where it holds from the
 * beginning, and otherwise by itself.
 */
export const readLedgerRestore = (context: PageContext, schemeId: string, row: Row): Promise<Restore> =>
  'wageCode' in row
    ? lineRestore(context, schemeId, row.wageCode, row.validFrom)
    : accountRestore(context, schemeId, row.account, row.validFrom);

async function lineRestore(
  { client }: PageContext,
  schemeId: string,
  wageCode: number,
  from: string | null,
): Promise<Restore> {
  const rows: LedgerLine[] = [];
  for await (const row of client.ledgerLines.list({ schemeId, q: String(wageCode) }))
    if (row.wageCode === wageCode && goesAlong(row, from)) rows.push(row);
  return async () => {
    for (const { validFrom, name, debit, credit, costCentre, costUnit, parts } of fromTheBeginning(rows)) {
      const line = { schemeId, wageCode, name, debit, credit, costCentre, costUnit, parts };
      if (!validFrom) await client.ledgerLines.create(line);
      else
        await client.ledgerLines.saveLedgerLineChange(
          { ...line, validFrom },
          { ifMatch: await versionOf(client, schemeId) },
        );
    }
  };
}

async function accountRestore(
  { client }: PageContext,
  schemeId: string,
  account: string,
  from: string | null,
): Promise<Restore> {
  const rows: LedgerAccount[] = [];
  for await (const row of client.ledgerAccounts.list({ schemeId }))
    if (row.account === account && goesAlong(row, from)) rows.push(row);
  return async () => {
    for (const { validFrom, number, name, kind, rgs } of fromTheBeginning(rows)) {
      const values = { schemeId, number, name, kind, rgs };
      if (!validFrom) await client.ledgerAccounts.create(values);
      else
        await client.ledgerAccounts.saveLedgerAccountChange(
          { ...values, account, validFrom },
          { ifMatch: await versionOf(client, schemeId) },
        );
    }
  };
}

/** Tells whether a row goes with the one that holds from a day, or from the beginning. */
const goesAlong = ({ validFrom }: { validFrom: string | null }, from: string | null): boolean =>
  from === null || validFrom === from;

/** Puts first what holds from the beginning, on which what holds later rests. */
const fromTheBeginning = <Dated extends { validFrom: string | null }>(rows: Dated[]): Dated[] =>
  [...rows].sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));

async function versionOf(client: PageContext['client'], schemeId: string): Promise<string> {
  const { response } = await client.ledgerSchemes.get({ schemeId }).withResponse();
  return response.headers.get('etag')!;
}
