import { test } from '../harness/test.js';
import { xaf } from '@loonpoort/server/integrations/packages/xaf/format.js';
import { sampleEntry } from './entries.js';
import { all, at, file, order } from './xml.js';

const [line] = sampleEntry.lines;

test('the worked example is an audit file of its year with one payroll journal', (t) => {
  const xml = file(xaf, sampleEntry);
  t.is(
    at(xml, 'auditfile')['@xmlns'],
    'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
  );
  t.like(at(xml, 'auditfile', 'header'), {
    fiscalYear: '2026',
    startDate: '2026-01-01',
    endDate: '2026-12-31',
    curCode: 'EUR',
    softwareDesc: 'Loonpoort',
  });
  t.is(at(xml, 'auditfile', 'company').companyName, 'Std Boekhandel (maand)');
  t.like(at(xml, 'auditfile', 'company', 'transactions'), {
    linesCount: '14',
    totalDebit: '7290.02',
    totalCredit: '7290.02',
  });
  t.is(at(xml, 'auditfile', 'company', 'transactions', 'journal').jrnTp, 'Y');
  t.like(at(xml, 'auditfile', 'company', 'transactions', 'journal', 'transaction'), {
    nr: '1',
    desc: 'Lonen 2026-1',
    periodNumber: '1',
    trDt: '2026-01-31',
  });
  const lines = all(at(xml, 'auditfile', 'company', 'transactions', 'journal', 'transaction'), 'trLine');
  t.like(lines[1], {
    nr: '2',
    accID: '4000',
    docRef: 'LP00000001',
    effDate: '2026-01-31',
    desc: 'Bruto lonen',
    amnt: '1200.00',
    amntTp: 'D',
    cost: '200',
  });
  t.like(lines[13], { nr: '14', accID: '2100', amnt: '4647.00', amntTp: 'C' });
  t.false('cost' in lines[13]!);
});

test('the company is told by its wage tax number; the element stays where there is none', (t) => {
  const { company } = sampleEntry;
  const ident = (wageTaxNumber: string | null) =>
    at(file(xaf, { ...sampleEntry, company: { ...company, wageTaxNumber } }), 'auditfile', 'company').taxRegIdent;
  t.is(ident('123456782L01'), '123456782L01');
  t.is(ident(null), '');
});

test('each account is in the ledger once, with its kind and its RGS code', (t) => {
  const accounts = all(at(file(xaf, sampleEntry), 'auditfile', 'company', 'generalLedger'), 'ledgerAccount');
  t.deepEqual(
    accounts.map(({ accID }) => accID),
    ['4000', '4010', '4100', '4030', '4070', '1700', '1720', '1830', '2100'],
  );
  t.deepEqual(accounts[0], {
    accID: '4000',
    accDesc: 'Bruto lonen',
    accTp: 'P',
    RGScode: 'WPerLesLon',
    '#text': accounts[0]!['#text'],
  });
  t.like(accounts[5], { accID: '1700', accTp: 'B', RGScode: 'BSchBepLhe' });
  const unknown = file(xaf, { ...sampleEntry, lines: [{ ...line!, rgs: null, accountName: 'x'.repeat(300) }] });
  const [account] = all(at(unknown, 'auditfile', 'company', 'generalLedger'), 'ledgerAccount');
  t.is(account!.accDesc, 'x'.repeat(255));
  t.false('RGScode' in account!);
});

test('the elements stand in the order of XAF 4.0', (t) => {
  const xml = file(xaf, { ...sampleEntry, lines: [{ ...line!, costUnit: 'K1' }] });
  const toTransactions = ['auditfile', 'company', 'transactions'];
  t.deepEqual(order(xml, 'auditfile', 'header'), [
    'fiscalYear',
    'startDate',
    'endDate',
    'curCode',
    'dateCreated',
    'softwareDesc',
    'softwareVersion',
  ]);
  t.deepEqual(order(xml, 'auditfile', 'company'), [
    'companyName',
    'taxRegistrationCountry',
    'taxRegIdent',
    'generalLedger',
    'transactions',
  ]);
  t.deepEqual(order(xml, 'auditfile', 'company', 'generalLedger', 'ledgerAccount'), [
    'accID',
    'accDesc',
    'accTp',
    'RGScode',
  ]);
  t.deepEqual(order(xml, ...toTransactions), ['linesCount', 'totalDebit', 'totalCredit', 'journal']);
  t.deepEqual(order(xml, ...toTransactions, 'journal'), ['jrnID', 'desc', 'jrnTp', 'transaction']);
  t.deepEqual(order(xml, ...toTransactions, 'journal', 'transaction'), [
    'nr',
    'desc',
    'periodNumber',
    'trDt',
    'Source',
    'trLine',
  ]);
  t.deepEqual(order(xml, ...toTransactions, 'journal', 'transaction', 'trLine'), [
    'nr',
    'accID',
    'docRef',
    'effDate',
    'desc',
    'amnt',
    'amntTp',
    'cost',
    'product',
  ]);
});

test('a name or code that the audit file cannot hold is named', (t) => {
  t.deepEqual(
    xaf.check(
      {
        ...sampleEntry,
        company: { name: 'a\u0000b', number: 1, wageTaxNumber: null },
        lines: [{ ...line!, account: '4'.repeat(36), accountName: '\ufffe' }],
      },
      {},
    ),
    [
      { code: 'accountTooLong', values: { account: '4'.repeat(36), limit: 35 } },
      { code: 'characters', values: { value: 'a\u0000b', encoding: 'XML' } },
      { code: 'characters', values: { value: '\ufffe', encoding: 'XML' } },
    ],
  );
});
