import type { Column } from '@loonpoort/components';
import type { Language } from '../language.js';

type ListTag =
  | 'loon-run-list'
  | 'loon-journal-list'
  | 'loon-journal-lines'
  | 'loon-delivery-list'
  | 'loon-employee-list'
  | 'loon-ledger-scheme-list'
  | 'loon-mapping-list';

/** Returns the contract's own words for a column of a list and its values; the page imports the list. */
export function columnLabels(tag: ListTag, language: Language) {
  const { columns } = (document.createElement(tag) as unknown as { spec: { columns: Column[] } }).spec;
  const find = (name: string): Column | undefined => columns.find((each) => each.name === name);
  return {
    label: (name: string): string => find(name)?.label[language] ?? name,
    value: (name: string, value: string): string =>
      find(name)?.choices?.find((choice) => choice.value === value)?.label[language] ?? value,
  };
}
