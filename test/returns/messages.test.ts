import { Readable } from 'node:stream';
import { test } from '../harness/test.js';
import { validateXML } from 'xmllint-wasm';
import { MessageError } from '@loonpoort/server/returns/messages/message-error.js';
import { readMessage } from '@loonpoort/server/returns/messages/read-message.js';
import { vendorSchema } from '../harness/vendor-schema.js';
import { citizenNumber, message, type MessageOptions, type Wages } from './message.js';

const number = '123456782L01';
const wages: Wages[] = [
  { employee: '1', amounts: { IngLbPh: 430_00, PrAwfLg: 78_91, PrAofLg: 180_58, WghZvw: 175_68 } },
  { employee: '0012', income: 2, amounts: { IngLbPh: -245_50, PrAwfHg: 63_13, BijdrZvw: 1 } },
  { employee: 'A7' },
];
const whole = message({ wageTaxNumber: number, wages });

/** Cuts a file as it arrives: in chunks that end anywhere. */
function pieces(text: string): Readable {
  const bytes = Buffer.from(text);
  const parts = [];
  for (let at = 0; at < bytes.length; at += 61) parts.push(bytes.subarray(at, at + 61));
  return Readable.from(parts);
}

const refusal = async (text: string) => {
  const error = await readMessage(pieces(text)).catch((thrown: unknown) => thrown);
  return error instanceof MessageError ? { code: error.code, ...error.values } : error;
};

test('a message is read: its period, its items in cents, and what it declares of each employment', async (t) => {
  const read = await readMessage(pieces(whole));
  t.like(read, {
    ...{ messageId: 'LA-2026-01', createdAt: '2026-02-10T09:00:00.000Z', wageTaxNumber: number, kind: 'complete' },
  });
  const [period] = read.periods;
  t.is(read.periods.length, 1);
  t.like(period, { start: '2026-01-01', end: '2026-01-31', total: 680_00 });
  t.deepEqual(
    [...period!.items].filter(([, amount]) => amount !== 0),
    [
      ['wageTax', 184_00],
      ['aofLow', 180_00],
      ['awfLow', 78_00],
      ['awfHigh', 63_00],
      ['zvwEmployer', 175_00],
    ],
  );
  t.deepEqual(
    period!.incomes.map(({ employee, number, amounts }) => [employee, number, Object.fromEntries(amounts)]),
    [
      [1, 1, { wageTax: 430_00, awfLow: 78_91, aofLow: 180_58, zvwEmployer: 175_68 }],
      [12, 2, { wageTax: -245_50, awfHigh: 63_13, zvwEmployee: 1 }],
      [0, 1, {}],
    ],
  );
  t.false(JSON.stringify([...period!.incomes, ...period!.items]).includes(citizenNumber));
});

test('corrections of earlier periods, withdrawals and reductions are read, and what they correct is not', async (t) => {
  const options: MessageOptions = { wageTaxNumber: number, kind: 'AanvullendeAangifte', wages: wages.slice(0, 1) };
  const balances = [{ start: '2026-01-01', end: '2026-01-25', euros: -12 }];
  const text = message({ ...options, balances, withdrawn: [{ employee: '9', income: 3 }], totals: { AVZeev: 40 } });
  const read = await readMessage(pieces(text));
  const { items, total, incomes, withdrawn } = read.periods[0]!;
  t.is(read.kind, 'supplementary');
  t.is(read.periods.length, 1);
  t.like(withdrawn, [{ employee: 9, number: 3 }]);
  t.is(incomes.length, 1);
  t.is(items.get('corrections'), -12_00);
  t.is(items.get('reductions'), -40_00);
  t.is(
    total,
    [...items.values()].reduce((sum, each) => sum + each, 0),
  );
});

const corrections = [
  { start: '2026-01-01', end: '2026-01-31', wages: wages.slice(0, 1), withdrawn: [{ employee: '12', income: 2 }] },
  { start: '2026-02-01', end: '2026-02-28', totals: { IngLbPh: 300 } },
];

test('a message of corrections only is read as the periods that it corrects', async (t) => {
  const read = await readMessage(pieces(message({ wageTaxNumber: number, corrections })));
  t.is(read.kind, 'corrections');
  const [january, february] = read.periods;
  t.like(january, { start: '2026-01-01', end: '2026-01-31', total: 430_00 + 78_00 + 180_00 + 175_00 });
  t.deepEqual(january!.withdrawn, [{ employee: 12, number: 2 }]);
  t.is(january!.incomes.length, 1);
  t.like(february, { end: '2026-02-28', total: 300_00, incomes: [], withdrawn: [] });
  t.is(february!.items.get('wageTax'), 300_00);
});

test('what does not fit is refused with its line and the reason', async (t) => {
  const line = (part: string) => whole.slice(0, whole.indexOf(part)).split('\n').length;
  const cases: [string, RegExp | string, string, object][] = [
    ['an item is missing', /<IngLbPh>\d+<\/IngLbPh>\n/, '', { code: 'returnMissing', element: 'IngLbPh' }],
    ['an item is given twice', /(<TotWghZvw>.*\n)/, '$1$1', { code: 'returnUnexpected', element: 'TotWghZvw' }],
    ['the order differs', /(<TotLnLbPh>.*\n)(<TotLnSV>.*\n)/, '$2$1', { code: 'returnMissing', element: 'TotLnLbPh' }],
    ['cents in whole euros', '<TotGen>680', '<TotGen>680.50', { code: 'returnValue', element: 'TotGen' }],
    ['three decimals', '>430.00<', '>430.005<', { code: 'returnValue', element: 'IngLbPh' }],
    ['eleven digits', '>430.00<', '>123456789.123<', { code: 'returnValue', element: 'IngLbPh' }],
    ['no number of an employment', '<NumIV>2<', '<NumIV>twee<', { code: 'returnValue', element: 'NumIV' }],
    ['no day', '2026-01-31', '2026-02-31', { code: 'returnValue', element: 'DatEindTv' }],
    ['a bad wage-tax number', number, '000456782L01', { code: 'returnValue', element: 'LhNr' }],
    ['an element of its own', '<NmIP>', '<Extra>1</Extra>\n<NmIP>', { code: 'returnUnexpected', element: 'Extra' }],
    ['text between', '<TijdvakAangifte>', '<TijdvakAangifte>zie bijlage', { code: 'returnUnexpected' }],
    ['a foreign namespace', '<NmIP>', '<NmIP xmlns="urn:x">', { code: 'returnUnexpected', element: 'NmIP' }],
    ['another year', 'Loonaangifte/2026/01', 'Loonaangifte/2025/01', { code: 'returnYear', line: 2 }],
    ['another version', 'version="2.0">', 'version="1.0">', { code: 'returnYear', line: 2 }],
    ['another document', /^[^]*$/, '<Factuur/>', { code: 'returnRoot', line: 1 }],
    ['no XML', '</Bericht>', '</Brief>', { code: 'xmlMalformed' }],
    ['cut off', /<\/VolledigeAangifte>[^]*$/, '', { code: 'xmlMalformed' }],
    ['nothing', /^[^]*$/, '', { code: 'xmlMalformed' }],
    ['two kinds', '</VolledigeAangifte>', '</VolledigeAangifte><AanvullendeAangifte>', { code: 'returnUnexpected' }],
  ];
  for (const [title, from, to, expected] of cases) t.like(await refusal(whole.replace(from, to)), expected, title);
  t.deepEqual(await refusal(whole.replace('>430.00<', '>veel<')), {
    ...{ code: 'returnValue', element: 'IngLbPh', line: line('>430.00<') },
  });
  t.like(await refusal(whole.replace(/<TijdvakAangifte>[^]*<\/TijdvakAangifte>\n/, '')), { code: 'returnMissing' });
});

test('entities, document types, depth and texts without end are refused before they grow', async (t) => {
  const doctype = '<!DOCTYPE Loonaangifte [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n';
  t.like(await refusal(whole.replace('<Loonaangifte', `${doctype}<Loonaangifte`)), { code: 'xmlForbidden' });
  t.like(await refusal(whole.replace('S. Maes', '&b;')), { code: 'xmlMalformed' });
  t.like(await refusal(whole.replace('<ContPers>', `<ContPers>${'<x>'.repeat(30)}`)), { code: 'xmlForbidden' });
  let sent = 0;
  async function* endless() {
    yield Buffer.from(whole.slice(0, whole.indexOf('S. Maes')));
    for (; sent < 1000; sent++) yield Buffer.from('a'.repeat(65_536));
  }
  await t.throwsAsync(readMessage(endless()), { instanceOf: MessageError, message: /^xmlForbidden/ });
  t.true(sent < 5, `${sent} chunks were read`);
});

// The schema is the authorities' own and stands beside the repository.
const schema = vendorSchema('wage-tax-return/Loonaangifte2026v2.0.xsd');
if (schema !== undefined) {
  test('the messages of these tests are what the authorities take', async (t) => {
    const balances = [{ start: '2026-01-01', end: '2026-01-31', euros: -5 }];
    const kind = 'AanvullendeAangifte' as const;
    const supplementary = { kind, balances, withdrawn: [{ employee: '3' }] };
    for (const xml of [
      whole,
      message({ wageTaxNumber: number, ...supplementary }),
      message({ wageTaxNumber: number, corrections }),
      message({ wageTaxNumber: number }),
    ]) {
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'return.xml', contents: xml }],
        schema: [schema.replace('ISO-8859-1', 'UTF-8')],
      });
      t.true(valid, errors.map(({ message }) => message).join('\n'));
      await t.notThrowsAsync(readMessage(pieces(xml)));
    }
  });
}
