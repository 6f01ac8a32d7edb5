import type { JWK } from 'oidc-provider';
import type { App } from '../app.js';

/** Returns the key that signs tokens now, with its private part. */
export function signingJwk({ keys }: App): JWK {
  const { kid, privateKey } = keys.current;
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } as JWK;
}
