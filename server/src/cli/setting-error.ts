import type { Text } from '../contract/text.js';

/** A setting that cannot be used, with its name and what to give instead. */
export class SettingError extends Error {
  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
