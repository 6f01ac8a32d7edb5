import type { App } from '../app.js';
import { EnvelopeError } from '../secrets/index.js';
import type { SignInProvider } from './sign-in-provider.js';

type Place = Pick<SignInProvider, 'tenantId' | 'id'>;

const placeOf = ({ tenantId, id }: Place) => ({ purpose: 'sign_in_providers.client_secret', tenantId, id });

/** Returns an envelope that opens in this provider's row only. */
export const sealClientSecret = ({ cipher }: App, place: Place, secret: string): string =>
  cipher.seal(secret, placeOf(place));

/** Returns the secret; undefined where it was sealed under a key that is not here, or was altered. */
export function openClientSecret({ cipher }: App, provider: SignInProvider): string | undefined {
  try {
    return cipher.open(provider.clientSecret, placeOf(provider));
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined;
    throw error;
  }
}
