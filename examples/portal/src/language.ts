import type { Texts } from './messages/nl.js';

export type { Texts };

export type Language = 'nl' | 'en';

const KEY = 'loonpoort.language';

/** Returns the language that was chosen in this browser. */
export function chosenLanguage(): Language | undefined {
  const value = storage()?.getItem(KEY);
  return value === 'nl' || value === 'en' ? value : undefined;
}

/** Returns the first language of the browser that the portal speaks. */
export function browserLanguage(): Language | undefined {
  return navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((each): each is Language => each === 'nl' || each === 'en');
}

export function chooseLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}

/** A browser that keeps nothing for this site throws here. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'nl' ? (await import('./messages/nl.js')).nl : (await import('./messages/en.js')).en;
}
