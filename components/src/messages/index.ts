import type { FieldCode } from '../fields/codes.js';
import type { Language } from '../language.js';
import type { messages as dutch } from './nl.js';

export type MessageKey = keyof typeof dutch;

/** What a person reads that is not in the contract, and what a form finds wrong with a field. */
export interface Messages {
  messages: Record<MessageKey, string>;
  fieldMessages: Record<FieldCode, string>;
}

const modules: Record<Language, () => Promise<Messages>> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
};
const loaded: Partial<Record<Language, Messages>> = {};

/** The messages of a language; undefined until `loadMessages` has fetched them. */
export const messagesOf = (language: Language): Messages | undefined => loaded[language];

export async function loadMessages(language: Language): Promise<void> {
  loaded[language] ??= await modules[language]();
}
