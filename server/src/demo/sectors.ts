import type { PeriodType } from '../companies/company.js';

/** A trade has names for its businesses, departments, and a template from which they are made. */
export interface Sector {
  name: (family: string, town: string) => string;
  departments: string[];
  /** What its wages are for, by code: cost units. */
  costUnits?: Record<string, string>;
  /** The numbers of templates by period. */
  templates?: Partial<Record<PeriodType, number>>;
  /** A business has at most so many employees. */
  size: number;
}

const constructionUnits = { NB: 'Nieuwbouw', OH: 'Onderhoud' };

export const sectors: Sector[] = [
  { name: (family) => `Boekhandel ${family}`, departments: ['Winkel', 'Magazijn'], templates: { month: 12 }, size: 12 },
  {
    name: (family) => `Bouwbedrijf ${family}`,
    departments: ['Uitvoering', 'Werkplaats', 'Kantoor'],
    costUnits: constructionUnits,
    templates: { month: 4, fourWeek: 3 },
    size: 45,
  },
  {
    name: (family) => `${family} Bouwmanagement`,
    departments: ['Uitvoering', 'Kantoor'],
    templates: { month: 2, fourWeek: 1 },
    size: 20,
  },
  {
    name: (family, town) => `Supermarkt ${family} ${town}`,
    departments: ['Winkel', 'Vers', 'Magazijn'],
    templates: { month: 14, fourWeek: 13 },
    size: 50,
  },
  {
    name: (family) => `Drogisterij ${family}`,
    departments: ['Winkel', 'Kantoor'],
    templates: { fourWeek: 22 },
    size: 12,
  },
  { name: (family) => `Bakkerij ${family}`, departments: ['Bakkerij', 'Winkel', 'Bezorging'], size: 25 },
  { name: (family) => `Slagerij ${family}`, departments: ['Slagerij', 'Winkel'], size: 14 },
  { name: (family) => `Schildersbedrijf ${family}`, departments: ['Uitvoering', 'Kantoor'], size: 16 },
  {
    name: (family) => `${family} Installatietechniek`,
    departments: ['Buitendienst', 'Werkplaats', 'Kantoor'],
    size: 35,
  },
  { name: (family) => `Autobedrijf ${family}`, departments: ['Werkplaats', 'Verkoop', 'Kantoor'], size: 18 },
  { name: (family) => `Kapsalon ${family}`, departments: ['Salon'], size: 8 },
  { name: (family, town) => `Brasserie ${town} ${family}`, departments: ['Bediening', 'Keuken'], size: 24 },
  { name: (family, town) => `Café ’t Hoekje ${town}`, departments: ['Bediening', 'Keuken'], size: 9 },
  { name: (_, town) => `Hotel De Kroon ${town}`, departments: ['Receptie', 'Keuken', 'Huishouding'], size: 40 },
  { name: (_, town) => `Fysiotherapie ${town} Centrum`, departments: ['Behandeling', 'Balie'], size: 14 },
  { name: (family) => `Tandartspraktijk ${family}`, departments: ['Behandeling', 'Balie'], size: 12 },
  { name: (family) => `${family} Transport`, departments: ['Chauffeurs', 'Planning', 'Kantoor'], size: 40 },
  { name: (family) => `Hoveniersbedrijf ${family}`, departments: ['Buitendienst', 'Kantoor'], size: 15 },
  { name: (family) => `${family} Makelaars`, departments: ['Kantoor'], size: 9 },
  { name: (family) => `Loodgietersbedrijf ${family}`, departments: ['Buitendienst', 'Kantoor'], size: 12 },
  { name: (family) => `Metaalbewerking ${family}`, departments: ['Productie', 'Magazijn', 'Kantoor'], size: 38 },
  { name: (_, town) => `Kinderopvang Het Klavertje ${town}`, departments: ['Opvang', 'Kantoor'], size: 26 },
  { name: (family) => `Schoonmaakbedrijf ${family}`, departments: ['Schoonmaak', 'Kantoor'], size: 34 },
  { name: (family) => `${family} Advocaten`, departments: ['Advocaten', 'Secretariaat'], size: 11 },
  { name: (family) => `Rijwielhandel ${family}`, departments: ['Winkel', 'Werkplaats'], size: 7 },
];

/** The templates that the manual's search screen shows, with their numbers. */
export const templates: {
  number: number;
  name: string;
  periodType: PeriodType;
  departments: string[];
  costUnits?: Sector['costUnits'];
}[] = [
  { number: 12, name: 'Std Boekhandel (maand)', periodType: 'month', departments: ['Winkel', 'Magazijn'] },
  {
    number: 3,
    name: 'Std bouwbedrijf (4 wkn)',
    periodType: 'fourWeek',
    departments: ['Uitvoering', 'Werkplaats', 'Kantoor'],
    costUnits: constructionUnits,
  },
  {
    number: 4,
    name: 'Std bouwbedrijf (maand)',
    periodType: 'month',
    departments: ['Uitvoering', 'Werkplaats', 'Kantoor'],
    costUnits: constructionUnits,
  },
  { number: 1, name: 'Std bouwbedrijf UTA (4 wkn)', periodType: 'fourWeek', departments: ['Uitvoering', 'Kantoor'] },
  { number: 2, name: 'Std bouwbedrijf UTA (maand)', periodType: 'month', departments: ['Uitvoering', 'Kantoor'] },
  {
    number: 13,
    name: 'Std Detailhandel levensmiddelen (4 wkn)',
    periodType: 'fourWeek',
    departments: ['Winkel', 'Vers', 'Magazijn'],
  },
  {
    number: 14,
    name: 'Std Detailhandel levensmiddelen (maand)',
    periodType: 'month',
    departments: ['Winkel', 'Vers', 'Magazijn'],
  },
  { number: 22, name: 'Std Detailhandel Medica (4 wkn)', periodType: 'fourWeek', departments: ['Winkel', 'Kantoor'] },
];

/** Returns the code of a department's cost centre: 100 for the first, 200 for the second. */
export const costCentreCode = (departments: string[], department: string): string =>
  String((departments.indexOf(department) + 1) * 100);
