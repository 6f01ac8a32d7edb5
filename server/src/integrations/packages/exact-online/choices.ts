import type { Choice, ChoiceKind, Connection, DimensionRule } from '../../connectors/connector.js';
import { at, rows } from './api.js';

/** A choice with the GUID by which Exact Online takes it. */
export type Identified = Choice & { id: string };

/** Lists what can be chosen: neither what is blocked, nor what has ended. */
export async function listChoices(kind: ChoiceKind, connection: Connection): Promise<Identified[]> {
  const today = new Date().toISOString().slice(0, 10);
  const all = await listAll(kind, connection);
  return all.filter(({ blocked, endDate }) => !blocked && (endDate === undefined || endDate >= today));
}

/** Lists what the administration has, with what is blocked or has ended. */
export async function listAll(kind: ChoiceKind, connection: Connection): Promise<Identified[]> {
  switch (kind) {
    case 'administrations':
      return divisions(connection);
    case 'journals': {
      const $select = 'ID,Code,Description,IsBlocked';
      return coded(connection, at(connection, 'financial/Journals', { $filter: 'Type eq 90', $select }));
    }
    case 'accounts': {
      const $select = 'ID,Code,Description,IsBlocked,UseCostcenter,UseCostunit';
      // Accounts may not be asked for without a filter where Exact can list changes; a page holds 1000 (claims.md, Lists).
      const $filter = 'Timestamp gt 1';
      return coded(connection, at(connection, 'sync/Financial/GLAccounts', { $filter, $select }));
    }
    case 'costCentres':
      return coded(connection, at(connection, 'hrm/Costcenters', { $select: 'ID,Code,Description,EndDate' }));
    case 'costUnits':
      return coded(connection, at(connection, 'hrm/Costunits', { $select: 'ID,Code,Description,EndDate' }));
    case 'relations':
      return relations(connection);
  }
}

async function divisions(connection: Connection): Promise<Identified[]> {
  // Who signed in is known by an administration of its own.
  const [me] = await rows<{ CurrentDivision: number }>(
    connection,
    `${connection.url}/api/v1/current/Me?$select=CurrentDivision`,
  );
  if (!me) throw new Error('Exact Online answered without a user');
  const all = await rows<{ Code: number; Description: string }>(
    connection,
    at({ ...connection, administration: String(me.CurrentDivision) }, 'hrm/Divisions', {
      $select: 'Code,Description',
    }),
  );
  return all.map(({ Code, Description }) => ({ id: String(Code), code: String(Code), name: Description }));
}

interface Coded {
  ID: string;
  /** Filled up with spaces in front. */
  Code: string;
  Description: string;
  IsBlocked?: boolean;
  UseCostcenter?: number;
  UseCostunit?: number;
  /** `/Date(1767139200000)/`: midnight of the day, in UTC. */
  EndDate?: string | null;
}

/** 0 is optional (claims.md, Cost centres). */
const rules: Record<number, DimensionRule> = { 1: 'mandatory', 2: 'none' };

async function coded(connection: Connection, url: string): Promise<Identified[]> {
  const all = await rows<Coded>(connection, url);
  return all.map(({ ID, Code, Description, IsBlocked, UseCostcenter = 0, UseCostunit = 0, EndDate }) => {
    const [costCentre, costUnit] = [rules[UseCostcenter], rules[UseCostunit]];
    const endDate = dayOf(EndDate);
    return {
      id: ID,
      code: Code.trim(),
      name: Description,
      ...(IsBlocked && { blocked: true }),
      ...(costCentre && { costCentre }),
      ...(costUnit && { costUnit }),
      ...(endDate && { endDate }),
    };
  });
}

interface Relation {
  ID: string;
  /** Filled up with spaces in front. */
  Code: string;
  Name: string;
  Blocked?: boolean;
}

/** Exact calls relations accounts; like ledger accounts, they are listed where it lists changes. */
async function relations(connection: Connection): Promise<Identified[]> {
  const query = { $filter: 'Timestamp gt 1', $select: 'ID,Code,Name,Blocked' };
  const all = await rows<Relation>(connection, at(connection, 'sync/CRM/Accounts', query));
  return all.map(({ ID, Code, Name, Blocked }) => ({
    id: ID,
    code: Code.trim(),
    name: Name,
    ...(Blocked && { blocked: true }),
  }));
}

/** Returns the day of a date as OData 2 writes it in JSON. */
function dayOf(date: string | null | undefined): string | undefined {
  const [, ms] = /^\/Date\((-?\d+)\)\/$/.exec(date ?? '') ?? [];
  return ms === undefined ? undefined : new Date(Number(ms)).toISOString().slice(0, 10);
}

/** An account in one of the schemes of the administration, of which the RGS is one. */
interface Classified {
  /** Filled up with spaces in front. */
  GLAccountCode: string;
  ClassificationCode: string;
  GLSchemeCode: string;
  GLSchemeDescription: string;
}

/** Returns RGS codes by account code; an administration may classify its accounts in other schemes too. */
export async function rgsCodes(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const classified = await rows<Classified>(
    connection,
    at(connection, 'financial/GLAccountClassificationMappings', {
      $select: 'ID,GLAccountCode,ClassificationCode,GLSchemeCode,GLSchemeDescription',
    }),
  );
  const rgs = classified.filter(({ GLSchemeCode, GLSchemeDescription }) =>
    /rgs|referentie/i.test(`${GLSchemeCode} ${GLSchemeDescription}`),
  );
  return new Map(rgs.map(({ GLAccountCode, ClassificationCode }) => [GLAccountCode.trim(), ClassificationCode.trim()]));
}
