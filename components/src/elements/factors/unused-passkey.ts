import type { Text } from '../../generated/spec.js';

export const passkeyFailed: Text = {
  nl: 'De passkey is niet gebruikt. Probeer het opnieuw, of kies een andere manier.',
  en: 'The passkey was not used. Try again, or choose another way.',
};

/** Returns whether a person gave up, or has no passkey that fits: a browser tells no more than that. */
export const isUnusedPasskey = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name);
