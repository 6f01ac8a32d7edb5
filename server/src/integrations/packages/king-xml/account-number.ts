import type { EntryLine, PackageFinding } from '../../files/journal-entry.js';
import type { Costs } from '../../files/settings.js';

/** King limits `RKS_NUMMER`, `RKS_KPNUMMER` and `RKS_KDNUMMER` to these lengths (KingGrootboekrekeningen.xsd). */
const lengths = [10, 8, 8] as const;
const layout = 'REKENING.KOSTENPLAATS.KOSTENDRAGER';

/** Returns an account as King writes it: its parts between points. */
export function accountNumber(account: string, centre: string | null, unit: string | null): string {
  if (unit !== null) return `${account}.${centre ?? ''}.${unit}`;
  return centre === null ? account : `${account}.${centre}`;
}

/**
 * Finds the lines that would be on another account in King: parts that are too long, a point within a part, a cost unit
 * without a cost centre. An account that has its cost centre in its number already is right as long as nothing follows.
 */
export function misnumbered(lines: readonly EntryLine[], parts: Costs): PackageFinding[] {
  const found = new Map<string, PackageFinding>();
  const add = (finding: PackageFinding) => found.set(JSON.stringify(finding), finding);
  for (const line of lines) {
    const { account } = line;
    const [centre, unit] = [parts.centre(line), parts.unit(line)];
    const alone = centre === null && unit === null;
    if (!alone && account.includes('.')) add({ code: 'accountFormat', values: { account, format: layout } });
    else accountFindings(account).forEach(add);
    if (centre !== null) {
      const values = { costCentre: centre };
      if (centre.includes('.')) add({ code: 'costCentreFormat', values: { ...values, format: layout } });
      if (centre.length > lengths[1]) add({ code: 'costCentreTooLong', values: { ...values, limit: lengths[1] } });
    }
    if (unit !== null) {
      const values = { costUnit: unit };
      if (unit.includes('.') || centre === null) add({ code: 'costUnitFormat', values: { ...values, format: layout } });
      if (unit.length > lengths[2]) add({ code: 'costUnitTooLong', values: { ...values, limit: lengths[2] } });
    }
  }
  return [...found.values()];
}

function accountFindings(account: string): PackageFinding[] {
  const parts = account.split('.');
  if (parts.length > lengths.length || parts.includes('')) {
    return [{ code: 'accountFormat', values: { account, format: layout } }];
  }
  const long = parts.findIndex((part, index) => part.length > lengths[index]!);
  return long < 0 ? [] : [{ code: 'accountTooLong', values: { account, limit: lengths[long]! } }];
}
