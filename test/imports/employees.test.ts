import { test } from '../harness/test.js';
import { emptyTenant, type Imports, told } from './app.js';

const heading =
  'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Tussenvoegsel;Achternaam;E-mail;Afdeling;In dienst;Uit dienst;Kostenplaatsen';
const file = (...lines: string[]) => [heading, ...lines].join('\r\n');

async function withCompany(t: Parameters<typeof emptyTenant>[0]): Promise<Imports> {
  const imports = await emptyTenant(t);
  await imports.companies(
    'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n10;Bakkerij;1;Bakkerij;maand\n11;Anders;1;Anders;week',
  );
  return imports;
}

const list = `SELECT e.number, e.first_name AS first, e.prefix, e.last_name AS last, d.name AS department, e.in_service_on AS since, e.out_of_service_on AS until, e.version,
  (SELECT group_concat(text, '|') FROM (
    SELECT k.code || ' ' || k.description || coalesce(':' || u.code || ' ' || u.description, '') || ':' || s.share AS text
    FROM employee_cost_shares AS s
    JOIN cost_centres AS k ON k.id = s.cost_centre_id LEFT JOIN cost_units AS u ON u.id = s.cost_unit_id
    WHERE s.employee_id = e.id ORDER BY k.code, u.code NULLS FIRST) AS each) AS shares
  FROM employees AS e LEFT JOIN departments AS d ON d.id = e.department_id ORDER BY e.company_id, e.number`;

test('employees come in with departments, cost centres and shares', async (t) => {
  const { employees, rows } = await withCompany(t);
  const report = await employees(
    file(
      '10;1;7;Renée;van der;Berg;renee@voorbeeld.example;Winkel;1-3-2024;;100 Winkel: P1 Verkoop :60|100:P2:15|A200:25',
      '10;1;8;J.;;Göbbels;;winkel;2020-02-29;31-12-2025;100:p1:33,33|a200:33,33|300 Bezorging:33,34',
      '11;1;7;Pim;;Bos;;;2020-01-01;;',
    ),
  );
  t.deepEqual(told(report), []);
  t.like(report, { lines: 3, created: 3 });
  t.deepEqual(await rows(list), [
    {
      number: 7,
      first: 'Renée',
      prefix: 'van der',
      last: 'Berg',
      department: 'Winkel',
      since: '2024-03-01',
      until: null,
      version: 1,
      shares: '100 Winkel:P1 Verkoop:6000|100 Winkel:P2 P2:1500|A200 A200:2500',
    },
    {
      number: 8,
      first: 'J.',
      prefix: null,
      last: 'Göbbels',
      department: 'Winkel',
      since: '2020-02-29',
      until: '2025-12-31',
      version: 1,
      shares: '100 Winkel:P1 Verkoop:3333|300 Bezorging:3334|A200 A200:3333',
    },
    {
      number: 7,
      first: 'Pim',
      prefix: null,
      last: 'Bos',
      department: null,
      since: '2020-01-01',
      until: null,
      version: 1,
      shares: null,
    },
  ]);
  t.deepEqual(await rows('SELECT number, name FROM departments'), [{ number: 10, name: 'Winkel' }]);
});

test('the same file again changes nothing; another changes what it names', async (t) => {
  const { employees, rows } = await withCompany(t);
  const first = file('10;1;7;Renée;van der;Berg;;Winkel;2024-03-01;;100:60|200:40');
  await employees(first);
  t.like(await employees(first), { created: 0, updated: 0, errors: [] });
  t.like(await employees(file('10;1;7;Renée;;Berg;;;2024-03-01;2026-01-31;200:100')), {
    created: 0,
    updated: 1,
    errors: [],
  });
  t.like((await rows(list))[0], {
    prefix: 'van der',
    department: 'Winkel',
    until: '2026-01-31',
    version: 2,
    shares: '200 200:10000',
  });
});

const form =
  'Kostenplaatsen: Kostenplaatsen heeft niet de juiste vorm. Bijvoorbeeld 100:50|200:50, of met kostensoort 100:P1:50|200:P1:50.';

test('what is closed is not given to anybody, and stays with who has it', async (t) => {
  const { costCentres, costUnits, departments, employees, rows } = await withCompany(t);
  const first = file('10;1;7;Renée;;Berg;;Winkel;2024-03-01;2024-12-31;100 Winkel:P1 Verkoop:100');
  t.deepEqual(told(await employees(first)), []);
  t.deepEqual(told(await departments('Debiteurnr;Bedrijfnr;Afdelingnr;Status\n10;1;10;afgesloten')), []);
  t.deepEqual(told(await costCentres('Debiteurnr;Bedrijfnr;Kostenplaats;Status\n10;1;100;afgesloten')), []);
  t.deepEqual(told(await costUnits('Debiteurnr;Bedrijfnr;Kostensoort;Status\n10;1;p1;closed')), []);
  t.like(await employees(first), { created: 0, updated: 0, errors: [] });
  t.like(await employees(first.replace('2024-12-31', '2025-12-31')), { created: 0, updated: 1, errors: [] });
  t.deepEqual(told(await employees(file('10;1;8;Pim;;Bos;;Winkel;2024-03-01;;100:P1:100'))), [
    '2 Afdeling: Winkel is afgesloten. Kies iets anders, of zet Winkel bij het bedrijf weer in gebruik.',
    '2 Kostenplaatsen: 100 Winkel is afgesloten. Kies iets anders, of zet 100 Winkel bij het bedrijf weer in gebruik.',
    '2 Kostenplaatsen: P1 Verkoop is afgesloten. Kies iets anders, of zet P1 Verkoop bij het bedrijf weer in gebruik.',
  ]);
  t.is((await rows(list)).length, 1);
});

test('every bad line is told by number and column, and nothing is kept', async (t) => {
  const { employees, rows } = await withCompany(t);
  const report = await employees(
    file(
      '10;1;1;Goed;;Goed;;Winkel;2024-03-01;;100:100',
      '10;9;1;Geen;;Bedrijf;;;2024-03-01;;',
      '10;1;x;;;Bos;geen-mail;;31-02-2024;;',
      '10;1;2;Pim;;Bos;;;2024-03-01;2024-02-01;',
      '10;1;3;Pim;;Bos;;;2024-03-01;;100:50|200:49,99',
      '10;1;4;Pim;;Bos;;;2024-03-01;;100:50|100:50',
      '10;1;5;Pim;;Bos;;;2024-03-01;;alles',
      '10;1;1;Nog;;Eens;;;2024-03-01;;',
      '10;1;6;Pim;;Bos;;;1 maart 2024;;',
      '10;1;7;Pim;;Bos;;;2024-03-01;;a1:P1:50|A1:p1:50',
      ...['100::100', '100:P1:P2:100', '100:P 1 x:', '100:100:100|', ':P1:100', '100:P\u200b:100'].map(
        (shares, index) => `10;1;${index + 8};Pim;;Bos;;;2024-03-01;;${shares}`,
      ),
    ),
  );
  t.deepEqual(told(report), [
    '3 Bedrijfnr: Debiteur 10 heeft geen bedrijf 9. Kijk de nummers na, of lees dit bedrijf eerst in.',
    '4 Medewerkernr: Medewerkernr heeft niet de juiste vorm. Alleen cijfers.',
    '4 Voornaam: Voornaam is leeg. Elke regel moet hier iets hebben.',
    '4 E-mail: Vul een e-mailadres in zoals naam@voorbeeld.nl.',
    '4 In dienst: In dienst moet een bestaande datum zijn, zoals 2026-01-31.',
    '5 Uit dienst: De datum uit dienst ligt voor de datum in dienst.',
    '6 Kostenplaatsen: De delen zijn samen 99,99 %. Samen moet het 100 % zijn.',
    '7 Kostenplaatsen: Kostenplaatsen staat er dubbel in.',
    `8 ${form}`,
    '9 Medewerkernr: Medewerkernr staat ook op regel 2. Haal één van beide regels weg.',
    '10 In dienst: In dienst moet een bestaande datum zijn, zoals 2026-01-31.',
    '11 Kostenplaatsen: Kostenplaatsen staat er dubbel in.',
    ...[12, 13, 14, 15, 16, 17].map((line) => `${line} ${form}`),
  ]);
  t.deepEqual(
    await rows('SELECT id FROM employees UNION SELECT id FROM departments UNION SELECT id FROM cost_centres'),
    [],
  );
});
