import { type Cipher, EnvelopeError } from '../secrets/index.js';
import type { Integration } from './integration.js';

/** Values of a package's write-only settings, by name. */
export type SecretValues = Record<string, string>;

type Place = Pick<Integration, 'tenantId' | 'id'>;

/** Returns an envelope that opens in this integration's row only; null where there is nothing to keep. */
export const encryptSecrets = (cipher: Cipher, place: Place, values: SecretValues): string | null =>
  Object.keys(values).length === 0 ? null : cipher.seal(JSON.stringify(values), placeOf(place));

/** Returns the secrets; undefined when they were sealed under a key that is not here, or were altered. */
export function decryptSecrets(
  cipher: Cipher,
  { secrets, ...place }: Place & Pick<Integration, 'secrets'>,
): SecretValues | undefined {
  if (secrets === null) return {};
  try {
    return JSON.parse(cipher.open(secrets, placeOf(place))) as SecretValues;
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined;
    throw error;
  }
}

const placeOf = ({ tenantId, id }: Place) => ({ purpose: 'integrations.secrets', tenantId, id });
