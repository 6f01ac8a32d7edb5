import { fill, type Language, type Text } from '../contract/text.js';

/** Texts about what logins see. */
export const loginTexts = {
  more: { nl: 'Meer dan jij', en: 'More than you' },
  noCompanies: { nl: 'Geen bedrijven', en: 'No companies' },
  oneCompany: { nl: '1 bedrijf', en: '1 company' },
  companies: { nl: '{count} bedrijven', en: '{count} companies' },
  andOthers: { nl: '{first} en {count} andere', en: '{first} and {count} more' },
  department: { nl: 'Afdeling {names}', en: 'Department {names}' },
  departments: { nl: 'Afdelingen {names}', en: 'Departments {names}' },
  employee: { nl: 'Personeelsnummer {names}', en: 'Employee number {names}' },
  employees: { nl: 'Personeelsnummers {names}', en: 'Employee numbers {names}' },
} satisfies Record<string, Text>;

/** Returns a text such as "86 bedrijven". */
export function companiesText(count: number, language: Language): string {
  const text = count === 0 ? loginTexts.noCompanies : count === 1 ? loginTexts.oneCompany : loginTexts.companies;
  return fill(text[language], { count: count.toLocaleString(language) });
}

/** Returns a text such as "Bakkerij Peeters en 3 andere". */
export function firstOf(first: string, total: number, language: Language): string {
  if (total <= 1) return first;
  return fill(loginTexts.andOthers[language], { first, count: (total - 1).toLocaleString(language) });
}

/** Returns a text such as "Afdelingen Winkel, Bakkerij en 3 andere". */
export function targetsText(
  kind: 'department' | 'employee',
  names: string[],
  total: number,
  language: Language,
): string {
  const text = loginTexts[total === 1 ? kind : (`${kind}s` as const)];
  return fill(text[language], { names: firstOf(names.join(', '), total - names.length + 1, language) });
}
