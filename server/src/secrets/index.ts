export { checkKeys } from './check-keys.js';
export { Cipher, EnvelopeError, type Place } from './cipher.js';
export { KeyError } from './key-files.js';
export { type KeyOptions, openSecrets, type Secrets } from './open.js';
export { checkPassword, type PasswordCheck } from './password-rules.js';
export { Passwords } from './passwords.js';
export { type PublicJwk, SigningKeys } from './signing-keys.js';
export { hashToken, newToken, sameSecret } from './tokens.js';
