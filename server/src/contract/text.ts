export type Language = 'nl' | 'en';

/** A text in both languages, as the contract has it. */
export type Text = Record<Language, string>;

/** Fills `{name}` in a text. */
export function fill(text: string, values: Record<string, unknown> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim();
}
