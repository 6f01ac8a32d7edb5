export { Cipher, EnvelopeError, type EncryptionContext } from './cipher.js';
export { KeyError } from './key-files.js';
export { type KeyOptions, loadKeys, readCipher, type Secrets } from './load-keys.js';
export { checkPassword, type PasswordCheck } from './password-rules.js';
export { Passwords } from './passwords.js';
export { type PublicJwk, SigningKeys } from './signing-keys.js';
export { hashToken, newToken, sameSecret } from './tokens.js';
