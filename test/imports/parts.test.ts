import { test } from '../harness/test.js';
import { emptyTenant, type Imports, told } from './app.js';

async function withCompanies(t: Parameters<typeof emptyTenant>[0]): Promise<Imports> {
  const imports = await emptyTenant(t);
  await imports.companies('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n10;A;1;A;maand\n10;A;2;B;maand');
  return imports;
}

/** Files of parts are read in the same way; they have headings, keys and tables of their own. */
const kinds = [
  {
    read: 'costCentres',
    heading: 'Kostenplaats;Omschrijving',
    a: 'A1',
    b: 'b2',
    same: 'a1',
    wrong: 'te lang en met',
    table: 'cost_centres',
    columns: 'p.code AS key, p.description AS name',
  },
  {
    read: 'costUnits',
    heading: 'Kostensoort;Omschrijving',
    a: 'A1',
    b: 'b2',
    same: 'a1',
    wrong: 'a:b',
    table: 'cost_units',
    columns: 'p.code AS key, p.description AS name',
  },
  {
    read: 'departments',
    heading: 'Afdelingnr;Naam',
    a: '10',
    b: '20',
    same: '10',
    wrong: 'x',
    table: 'departments',
    columns: 'CAST(p.number AS TEXT) AS key, p.name',
  },
] as const;

for (const { read, heading, a, b, same, wrong, table, columns } of kinds) {
  const file = (...lines: string[]) => [`Debiteurnr;Bedrijfnr;${heading};Status`, ...lines].join('\n');
  const list = `SELECT c.number AS company, ${columns}, p.state, p.version FROM ${table} AS p JOIN companies AS c ON c.id = p.company_id ORDER BY 1, 2`;

  test(`${read}: made, renamed and closed from a file, which changes nothing again`, async (t) => {
    const { [read]: bring, rows } = await withCompanies(t);
    t.like(await bring(file(`10;1;${a};Winkel;`, `10;1;${b};;in gebruik`, `10;2;${same};Werk;Afgesloten`)), {
      created: 3,
      errors: [],
    });
    const after = file(`10;1;${same};Winkels;`, `10;1;${b};;closed`);
    t.like(await bring(after), { created: 0, updated: 2, errors: [] });
    t.like(await bring(after), { created: 0, updated: 0, errors: [] });
    t.deepEqual(await rows(list), [
      { company: 1, key: a, name: 'Winkels', state: 'open', version: 2 },
      { company: 1, key: b, name: b, state: 'closed', version: 2 },
      { company: 2, key: same, name: 'Werk', state: 'closed', version: 1 },
    ]);
  });

  test(`${read}: every bad line is told, and nothing is kept`, async (t) => {
    const { [read]: bring, rows } = await withCompanies(t);
    const lines = [
      `10;1;${a};Goed;`,
      `10;1;${same};Dubbel;`,
      `10;9;${b};Geen bedrijf;`,
      `10;1;${wrong};Fout;`,
      `10;1;${b};${'x'.repeat(81)};`,
      `10;1;${b};Goed;misschien`,
      '10;1;;Geen;',
    ];
    const report = await bring(file(...lines));
    t.deepEqual(
      report.errors.map(({ line, error }) => `${line} ${error.code}`),
      ['3 lineTwice', '4 companyNotThere', '5 pattern', '6 tooLong', '7 wordUnknown', '8 cellEmpty'].map((each) =>
        read === 'costCentres' && each === '5 pattern' ? '5 tooLong' : each,
      ),
    );
    t.deepEqual(await rows(list), []);
  });

  test(`${read}: what somebody in service has is not closed`, async (t) => {
    const { [read]: bring, employees, rows } = await withCompanies(t);
    const department = read === 'departments' ? 'Winkel' : '';
    const shares = read === 'costUnits' ? `Z:${a}:100` : read === 'costCentres' ? `${a}:100` : '';
    const employee = (until: string) =>
      employees(
        [
          'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Uit dienst;Afdeling;Kostenplaatsen',
          `10;1;7;Sanne;Berg;2024-03-01;${until};${department};${shares}`,
        ].join('\n'),
      );
    t.deepEqual(told(await employee('')), []);
    const [{ name }] = (await rows<{ name: string }>(list)) as [{ name: string }];
    const title = read === 'departments' ? name : `${a} ${name}`;
    t.deepEqual(told(await bring(file(`10;1;${a};;afgesloten`))), [
      `2 Status: Deze medewerkers hebben ${title} nog: 7 Sanne Berg. Geef ze eerst iets anders, en sluit dan af.`,
    ]);
    await employee('2024-12-31');
    t.like(await bring(file(`10;1;${a};;afgesloten`)), { updated: 1, errors: [] });
  });
}
