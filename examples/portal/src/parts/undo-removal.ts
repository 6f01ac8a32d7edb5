import type { LedgerAccount, LedgerLine } from '@loonpoort/sdk';
import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';

/** A row of the accounts or of the wage codes of a scheme, as it is from the beginning. */
type Row = Pick<LedgerAccount, 'account'> | Pick<LedgerLine, 'wageCode'>;

/** Puts back what was removed, with what holds from a day on. */
type Restore = () => Promise<void>;

/** What is about to be removed from a scheme, by the scheme's id. */
const removed = new Map<string, { subject: string; restore: Restore }>();

/** Reads a row before it is removed, so that it can be put back. @param subject what a person calls it */
export async function rememberRemoval(
  context: PageContext,
  schemeId: string,
  row: Row,
  subject: string,
): Promise<void> {
  removed.delete(schemeId);
  const restore =
    'wageCode' in row
      ? await lineRestore(context, schemeId, row.wageCode)
      : await accountRestore(context, schemeId, row.account);
  removed.set(schemeId, { subject, restore });
}

/** Offers to put back what a list of a scheme has removed. */
export const offerUndo =
  ({ notify, language }: PageContext, schemeId: string) =>
  ({ currentTarget, detail }: CustomEvent<{ operation: string }>): void => {
    const removal = removed.get(schemeId);
    removed.delete(schemeId);
    if (!removal || !['removeLedgerLine', 'removeLedgerAccount'].includes(detail.operation)) return;
    const list = currentTarget as HTMLElement & { refresh(): Promise<void> };
    const text = removalTexts[language];
    notify(text.removed(removal.subject), async () => {
      await removal.restore();
      await list.refresh();
      notify(text.putBack(removal.subject));
    });
  };

async function lineRestore({ client }: PageContext, schemeId: string, wageCode: number): Promise<Restore> {
  const rows: LedgerLine[] = [];
  for await (const row of client.ledgerLines.list({ schemeId, q: String(wageCode) }))
    if (row.wageCode === wageCode) rows.push(row);
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

async function accountRestore({ client }: PageContext, schemeId: string, account: string): Promise<Restore> {
  const rows: LedgerAccount[] = [];
  for await (const row of client.ledgerAccounts.list({ schemeId })) if (row.account === account) rows.push(row);
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

/** Puts first what holds from the beginning, on which what holds later rests. */
const fromTheBeginning = <Dated extends { validFrom: string | null }>(rows: Dated[]): Dated[] =>
  [...rows].sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));

async function versionOf(client: PageContext['client'], schemeId: string): Promise<string> {
  const { response } = await client.ledgerSchemes.get({ schemeId }).withResponse();
  return response.headers.get('etag')!;
}
