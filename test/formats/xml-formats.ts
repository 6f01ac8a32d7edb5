import { exactOnlineXml } from '@loonpoort/server/integrations/packages/exact-online/xml.js';
import type { EntryLine } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { Format, PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { formatOf } from '@loonpoort/server/integrations/registry.js';
import { reeleezee } from '@loonpoort/server/integrations/packages/reeleezee/format.js';
import { twinfield } from '@loonpoort/server/integrations/packages/twinfield/format.js';
import { xaf } from '@loonpoort/server/integrations/packages/xaf/format.js';
import { all, at, cents, type Element, textOf } from './xml.js';

const kingXml = formatOf('king-xml', {})!;
const kingXmlDepartment = formatOf('king-xml-department', {})!;

/** A line as it was read back from a file. */
export interface Read {
  account: string;
  costCentre: string | null;
  costUnit: string | null;
  amount: number;
  description: string | null;
}

export interface XmlFormat {
  title: string;
  format: Format;
  settings: PackageSettings;
  /** Characters of a description. */
  limit: number;
  /** This takes the place of the cost centre. */
  centre?: keyof EntryLine & ('department' | 'costCentre');
  read(xml: string): Read[];
}

const signed = (amount: unknown, isCredit: boolean) => (isCredit ? -1 : 1) * cents(amount);
const attribute = (element: Element, name: string, key: string) =>
  name in element ? String((element[name] as Element)[key]) : null;

export const xmlFormats: XmlFormat[] = [
  {
    title: 'Twinfield',
    format: twinfield,
    settings: { office: 'NL-001', journalCode: 'MEMO' },
    limit: 40,
    read: (xml) =>
      all(at(xml, 'transactions', 'transaction', 'lines'), 'line').map((line) => ({
        account: String(line.dim1),
        costCentre: textOf(line, 'dim2'),
        costUnit: textOf(line, 'dim3'),
        amount: signed(line.value, line.debitcredit === 'credit'),
        description: textOf(line, 'description'),
      })),
  },
  {
    title: 'Exact Online',
    format: exactOnlineXml,
    settings: { journalCode: '90' },
    limit: 60,
    read: (xml) =>
      all(at(xml, 'eExact', 'GLTransactions', 'GLTransaction'), 'GLTransactionLine').map((line) => ({
        account: attribute(line, 'GLAccount', '@code')!,
        costCentre: attribute(line, 'Costcenter', '@code'),
        costUnit: attribute(line, 'Costunit', '@code'),
        amount: cents((line.Amount as Element).Value),
        description: textOf(line, 'Description'),
      })),
  },
  ...[
    { title: 'King XML', format: kingXml, settings: { journalCode: 'MEMO' } },
    {
      title: 'King XML with departments',
      format: kingXmlDepartment,
      settings: { journalCode: 'MEMO' },
      centre: 'department' as const,
    },
  ].map((king) => ({
    ...king,
    limit: 40,
    read: (xml: string) =>
      all(
        at(xml, 'KING_JOURNAAL', 'BOEKINGSGANGEN', 'BOEKINGSGANG', 'JOURNAALPOSTEN', 'JOURNAALPOST', 'JOURNAALREGELS'),
        'JOURNAALREGEL',
      ).map((line) => {
        const [account = '', costCentre = null, costUnit = null] = String(line.JR_REKENINGNUMMER).split('.');
        return {
          account,
          costCentre,
          costUnit,
          amount: signed(line.JR_VALUTABEDRAG, line.JR_BOEKZIJDE === 'CRED'),
          description: textOf(line, 'JR_OMSCHRIJVING'),
        };
      }),
  })),
  {
    title: 'Reeleezee',
    format: reeleezee,
    settings: { diaryCode: 'LOON' },
    limit: 200,
    read: (xml) =>
      all(at(xml, 'Reeleezee', 'Import', 'ManualJournalList', 'ManualJournal', 'LineList'), 'Line').map((line) => ({
        account: attribute(line, 'AccountReference', '@Number')!,
        costCentre: attribute(line, 'DepartmentReference', '@Code'),
        costUnit: attribute(line, 'ProjectReference', '@Name'),
        amount: cents(line.Amount),
        description: textOf(line, 'Description'),
      })),
  },
  {
    title: 'XAF',
    format: xaf,
    settings: {},
    limit: Infinity,
    read: (xml) =>
      all(at(xml, 'auditfile', 'company', 'transactions', 'journal', 'transaction'), 'trLine').map((line) => ({
        account: String(line.accID),
        costCentre: textOf(line, 'cost'),
        costUnit: textOf(line, 'product'),
        amount: signed(line.amnt, line.amntTp === 'C'),
        description: textOf(line, 'desc'),
      })),
  },
];
