import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-role-picker';
import type { Role } from '@loonpoort/sdk';
import type { Language } from './language.js';

// The contract's own words for values, as the components that show them know them.
const columnOf = (property: string) =>
  document.createElement('loon-company-search').spec.columns.find(({ name }) => name === property);

export const roleLabel = (role: Role, language: Language): string =>
  document.createElement('loon-role-picker').spec.labels['role']?.[role]?.[language] ?? role;

export const companyLabel = (
  property: 'debtorName' | 'number' | 'kind' | 'periodType' | 'state',
  language: Language,
): string => columnOf(property)?.label[language] ?? property;

export const companyValue = (property: 'kind' | 'periodType' | 'state', value: string, language: Language): string =>
  columnOf(property)?.choices?.find((choice) => choice.value === value)?.label[language] ?? value;
