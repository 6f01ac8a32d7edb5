import type { Language } from '../language.js';

const debtorsNl = (count: number): string => (count === 1 ? '1 debiteur' : `${count} debiteuren`);
const debtorsEn = (count: number): string => (count === 1 ? '1 debtor' : `${count} debtors`);

const nl = {
  shown: 'Zo staat het bij een debiteur',
  carriers: 'Debiteuren met dit label',
  selected: (count: number) => `${debtorsNl(count)} geselecteerd`,
  changed: (count: number) =>
    count ? `De labels van ${debtorsNl(count)} zijn gewijzigd.` : 'Er was niets te wijzigen.',
  named: (name: string) => `Het label ${name}`,
  remove: 'Label verwijderen',
  removeHint: (count: number) =>
    count
      ? `Het label verdwijnt van ${debtorsNl(count)}. De debiteuren blijven, en niemand ziet er meer of minder door.`
      : 'Geen debiteur heeft dit label, en niemand ziet er iets door.',
  inUse: 'Dit label bepaalt wie wat ziet. Verwijderen kan als deze inlogs en software andere labels hebben.',
};

const en: typeof nl = {
  shown: 'As a debtor has it',
  carriers: 'Debtors with this tag',
  selected: (count: number) => `${debtorsEn(count)} selected`,
  changed: (count: number) =>
    count ? `The tags of ${debtorsEn(count)} have been changed.` : 'There was nothing to change.',
  named: (name: string) => `The tag ${name}`,
  remove: 'Remove tag',
  removeHint: (count: number) =>
    count
      ? `The tag is removed from ${debtorsEn(count)}. The debtors stay, and nobody sees more or less because of it.`
      : 'No debtor has this tag, and nobody sees anything through it.',
  inUse: 'This tag decides who sees what. It can be removed once these logins and software have other tags.',
};

/** The texts about the tags of debtors, which come with their pages. */
export const tagTexts: Record<Language, typeof nl> = { nl, en };
