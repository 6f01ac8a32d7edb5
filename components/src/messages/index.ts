import type { Language } from '../language.js';
import type { MessageKey } from './nl.js';

export type { MessageKey };

/** The texts that are not in the contract. */
export interface Messages {
  messages: Record<MessageKey, string>;
}

const modules: Record<Language, () => Promise<Messages>> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
};
const loaded: Partial<Record<Language, Messages>> = {};

/** Returns the messages of a language; undefined until `loadMessages` has fetched them. */
export const messagesOf = (language: Language): Messages | undefined => loaded[language];

export async function loadMessages(language: Language): Promise<void> {
  loaded[language] ??= await modules[language]();
}
