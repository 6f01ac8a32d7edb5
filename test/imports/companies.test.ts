import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { emptyTenant, told } from './app.js';

const heading = 'Debiteurnr*;Debiteurnaam;Bedrijfnr*;Naam*;Periode;KvKNummer;LHNummer;Labels;Kantoor';
const file = (...lines: string[]) => [heading, ...lines].join('\r\n');
const list =
  'SELECT c.number, c.name, c.kind, c.period_type AS period, d.number AS debtor, d.name AS "debtorName" FROM companies AS c JOIN debtors AS d ON d.id = c.debtor_id ORDER BY d.number, c.number';

test('companies come in with their debtors, in the columns of Nmbrs and any others beside them', async (t) => {
  const { companies, rows } = await emptyTenant(t);
  const report = await companies(
    [
      'DEBITEURNR ;Bedrijfnr;naam;Debiteurnaam;Loonmodel;Urenmodel;CAO model;KvK Nummer;LoonaangifteTijdvak;LH-nummer;Soort;E-mail;Telefoon',
      '1001;1;Bakkerij Peeters B.V.;Bakkerij Peeters;Bouw;;x;14052317;1;123456782L01;;info@peeters.example;046 000 12 34',
      '1001;2;Peeters Holding;;;;;;2;;Testbedrijf;;',
      '',
      ';;;;;;;;;;;;',
      '1002;1;"Café ""t Hoekje"";links";Hoekje;"a\nb";;;;1;;klant;;',
    ].join('\n'),
  );
  t.deepEqual(told(report), []);
  t.like(report, { lines: 3, created: 3, updated: 0 });
  t.deepEqual(await rows(list), [
    {
      number: 1,
      name: 'Bakkerij Peeters B.V.',
      kind: 'client',
      period: 'month',
      debtor: 1001,
      debtorName: 'Bakkerij Peeters',
    },
    {
      number: 2,
      name: 'Peeters Holding',
      kind: 'test',
      period: 'fourWeek',
      debtor: 1001,
      debtorName: 'Bakkerij Peeters',
    },
    { number: 1, name: 'Café "t Hoekje";links', kind: 'client', period: 'month', debtor: 1002, debtorName: 'Hoekje' },
  ]);
  const [first] = await rows(
    'SELECT chamber_number, wage_tax_number, wage_tax_period, email, phone, search_text FROM companies WHERE number = 1 LIMIT 1',
  );
  t.deepEqual(first, {
    chamber_number: '14052317',
    wage_tax_number: '123456782L01',
    wage_tax_period: 'month',
    email: 'info@peeters.example',
    phone: '046 000 12 34',
    search_text: '1 bakkerij peeters bv 1001 bakkerij peeters | 14052317 123456782l01 infopeetersexample',
  });
});

for (const [name, encode] of Object.entries({
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a byte order mark': (text: string) => Buffer.from(`\uFEFF${text}`),
  'UTF-16, as Excel has “Unicode text”': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 with its bytes the other way': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'Windows-1252': (text: string) => Buffer.from(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092'), 'latin1'),
})) {
  for (const separator of [';', ',', '\t']) {
    test(`letters survive in ${name} with ${JSON.stringify(separator)}`, async (t) => {
      const { companies, rows } = await emptyTenant(t);
      const lines = Array.from({ length: 30 }, (_, index) =>
        ['7', 'Debiteur', index + 1, `Café ’t Ëiland € ${index}`, 'maand'].join(separator),
      );
      const report = await companies(
        encode([['Debiteurnr', 'Debiteurnaam', 'Bedrijfnr', 'Naam', 'Periode'].join(separator), ...lines].join('\r\n')),
      );
      t.deepEqual(told(report), []);
      t.deepEqual(
        (await rows('SELECT name FROM companies ORDER BY number')).map((row) => row.name),
        lines.map((line) => line.split(separator)[3]),
      );
    });
  }
}

test('every bad line is told by number and column, and nothing is kept', async (t) => {
  const { companies, rows } = await emptyTenant(t);
  const report = await companies(
    file(
      '1;Goed;1;Goed;Maand;;;;',
      '2;Twee;een;;Kwartaal;123;9L1;;',
      ';Drie;1;Drie;maand;;;;',
      '4;"Vier\r\nregels";1;Vier;4 weken;;;;',
      '5;;1;Geen naam van de debiteur;maand;;;;',
      '1;Anders;2;Twee namen;maand;;;;',
      '1;Goed;1;Dubbel;maand;;;;',
      '6;Zes;1;Zonder periode;;;;;',
      '7;Zeven;1;Kantoor;maand;;;;12',
      `8;Acht;1;${'x'.repeat(121)};maand;;;;`,
    ),
  );
  t.deepEqual(told(report), [
    '3 Bedrijfnr: Bedrijfnr heeft niet de juiste vorm. Alleen cijfers.',
    '3 Naam: Naam is leeg. Elke regel moet hier iets hebben.',
    '3 Periode: Dit kan niet bij periode. Kies uit: Maand, 4 weken, Week.',
    '3 KvKNummer: KvKNummer heeft niet de juiste vorm. 8 cijfers',
    '3 LHNummer: LHNummer heeft niet de juiste vorm. Bijvoorbeeld 123456782L01',
    '4 Debiteurnr: Debiteurnr is leeg. Elke regel moet hier iets hebben.',
    '5 Debiteurnaam: Debiteurnaam heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.',
    '7 Debiteurnaam: Deze debiteur is er nog niet. Geef zijn naam op.',
    '8 Debiteurnaam: Regel 2 zegt bij debiteurnaam: Goed. Laat beide regels hetzelfde zeggen.',
    '9 Bedrijfnr: Bedrijfnr staat ook op regel 2. Haal één van beide regels weg.',
    '10 Periode: Kies een periode of een standaardbedrijf. De periode ligt daarna vast.',
    '11 Kantoor: Er is geen kantoor met nummer 12. Maak het kantoor eerst.',
    '12 Naam: Naam mag hoogstens 120 tekens hebben.',
  ]);
  t.like(report, { lines: 10, created: 0, updated: 0 });
  t.deepEqual(await rows('SELECT id FROM companies UNION SELECT id FROM debtors UNION SELECT id FROM tags'), []);
});

test('a file without its headings, with one twice, or cut off in a quote is refused at once', async (t) => {
  const { companies } = await emptyTenant(t);
  t.deepEqual(told(await companies('')), ['1 : Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.']);
  t.deepEqual(told(await companies('Nummer;Naam\n1;x')), [
    '1 : Deze kolommen ontbreken: Debiteurnr, Bedrijfnr. Op deze regel staat: Nummer, Naam. Zet hier de namen van de kolommen.',
  ]);
  t.deepEqual(
    told(await companies('7;Zeven;1;1;Bakker;Maand')),
    [
      '1 : Deze kolommen ontbreken: Debiteurnr, Bedrijfnr, Naam. Op deze regel staat: 7, Zeven, 1, 1, Bakker, Maand. Zet hier de namen van de kolommen.',
    ],
    'what is missing says more than that 1 stands there twice',
  );
  t.deepEqual(told(await companies('Debiteurnr;Bedrijfnr;Naam;Naam\n1;1;x;y')), [
    '1 Naam: Naam staat twee keer boven een kolom: de 3e en de 4e. Haal er één weg.',
  ]);
  t.deepEqual(
    told(await companies(file('1;Een;1;Een;maand;;;;', '2;Twee;1;"Open;maand;;;;', '3;Drie;1;Drie;maand;;;;'))),
    [
      '3 : Op deze regel begint een aanhalingsteken dat niet wordt gesloten. Haal het weg, of zet er een achter de tekst.',
    ],
  );
  t.deepEqual(told(await companies(file('1;Een;1;Een;maand;;;;', '2;Twee;1;"Twee"B.V.;maand;;;;'))), [
    '3 : Op deze regel staat een aanhalingsteken waar het niet kan. Haal het weg, of schrijf het dubbel in een tekst tussen aanhalingstekens.',
  ]);
});

sqliteTest('bringing in the same file again changes nothing; another changes what it names', async (t) => {
  const { companies, rows } = await emptyTenant(t);
  const first = file(
    '10;Bouw Jansen;1;Bouw Jansen B.V.;maand;14052317;;Groot|Bouw;',
    '11;Kapsalon;1;Kapsalon Knip;week;;;;',
  );
  t.like(await companies(first), { created: 2, updated: 0 });
  const all = () =>
    Promise.all(['companies', 'debtors', 'tags', 'debtor_tags'].map((table) => rows(`SELECT * FROM ${table}`)));
  const before = await all();
  t.like(await companies(first), { lines: 2, created: 0, updated: 0, errors: [] });
  t.deepEqual(await all(), before);

  const second = file(
    '10;Bouwgroep Jansen;1;Bouw Jansen B.V.;;;;bouw|Nieuw;',
    '11;;1;Kapsalon Knip & Zn.;week;;;;',
    '11;;2;Knip Beheer;week;;;;',
  );
  t.like(await companies(second), { created: 1, updated: 2, errors: [] });
  t.deepEqual(
    await rows(
      'SELECT c.name, c.chamber_number AS kvk, c.version, c.search_text AS text FROM companies AS c ORDER BY text',
    ),
    [
      {
        name: 'Bouw Jansen B.V.',
        kvk: '14052317',
        version: 1,
        text: '1 bouw jansen bv 10 bouwgroep jansen | 14052317',
      },
      { name: 'Kapsalon Knip & Zn.', kvk: null, version: 2, text: '1 kapsalon knip zn 11 kapsalon' },
      { name: 'Knip Beheer', kvk: null, version: 1, text: '2 knip beheer 11 kapsalon' },
    ],
  );
  t.deepEqual(
    (await rows('SELECT name FROM tags ORDER BY number')).map(({ name }) => name),
    ['Groot', 'Bouw', 'Nieuw'],
    'labels are added, and differ in more than case',
  );
  t.is((await rows('SELECT * FROM debtor_tags')).length, 3);
  t.is(
    (await rows('SELECT rowid FROM company_search WHERE company_search MATCH \'"wgr"\'')).length,
    1,
    'the search index follows a debtor’s name',
  );
});

test('the period of a company that exists stays', async (t) => {
  const { companies } = await emptyTenant(t);
  await companies(file('10;Bouw;1;Bouw;maand;;;;'));
  t.deepEqual(told(await companies(file('10;Bouw;1;Bouw;week;;;;'))), [
    '2 Periode: De periode van een bedrijf ligt vast. Laat hem zoals hij is, of maak een nieuw bedrijf.',
  ]);
});

test('a company takes over from its template, also from one in the same file', async (t) => {
  const { companies, employees, rows } = await emptyTenant(t);
  const columns = 'Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Soort;Periode;GrootboekRekSchema;DefaultBedrijfnr';
  t.like(
    await companies(
      [columns, '1;Std;4;Std bouw;Standaardbedrijf;4 weken;Standaard;', '2;Bouw;1;Bouw A;;;;4'].join('\n'),
    ),
    { created: 2, errors: [] },
  );
  await employees(
    'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Afdeling;Kostenplaatsen\n1;4;1;Pim;Bos;2020-01-01;Uitvoering;100 Bouw:100',
  );
  t.like(await companies([columns, '3;Later;1;Bouw B;;4 weken;;4'].join('\n')), { created: 1, errors: [] });
  t.deepEqual(
    await rows(
      "SELECT name, period_type AS period, ledger_scheme AS scheme FROM companies WHERE kind = 'client' ORDER BY name",
    ),
    [
      { name: 'Bouw A', period: 'fourWeek', scheme: 'Standaard' },
      { name: 'Bouw B', period: 'fourWeek', scheme: 'Standaard' },
    ],
  );
  t.deepEqual(
    await rows(
      "SELECT d.name FROM departments AS d JOIN companies AS c ON c.id = d.company_id WHERE c.name = 'Bouw B'",
    ),
    [{ name: 'Uitvoering' }],
  );
  t.deepEqual(told(await companies([columns, '4;X;1;X;;maand;;4', '4;X;2;Y;;;;99'].join('\n'))), [
    '2 Periode: Het standaardbedrijf heeft een andere periode. Laat de periode leeg of kies een ander standaardbedrijf.',
    '3 DefaultBedrijfnr: Er is geen standaardbedrijf met nummer 99, of er zijn er meer. Geef een nummer op dat één standaardbedrijf heeft.',
  ]);
});

test('texts and numbers that no package can hold are told with their line, their column and what to do', async (t) => {
  const { companies, employees } = await emptyTenant(t);
  const report = await companies(
    file('1;Een;1;Bak\u0018kerij;maand;;123456782L01', '1;Een;2;Twee;maand;;123456783L01', '1;Een;3;Drie;maand'),
  );
  t.deepEqual(told(report), [
    '2 Naam: Naam heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.',
    '3 LHNummer: Dit loonheffingennummer bestaat niet: het controlecijfer klopt niet. Neem het over van de brief van de Belastingdienst.',
  ]);
  t.like(await companies(file('1;Een;1;Bakkerij;maand')), { created: 1 });
  const staff = 'Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Afdeling;Kostenplaatsen';
  const people = await employees(
    [staff, '1;1;1;An\u0001na;Vries;2020-01-01;Win\u0002kel;', '1;1;2;Bo;Vries;2020-01-01;;1\u00030:100'].join('\n'),
  );
  t.deepEqual(
    told(people).map((each) => each.split(':')[0]),
    ['2 Voornaam', '2 Afdeling', '3 Kostenplaatsen'],
  );
});
