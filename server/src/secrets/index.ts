export { Cipher, type DataKey } from './cipher.js';
export { EncryptionKeys } from './encryption-keys.js';
export { type EncryptionContext, EnvelopeError, keyIdOf } from './envelope.js';
export { KeyError } from './key-files.js';
export {
  addEncryptionKey,
  encryptionKeyFile,
  type KeyOptions,
  loadKeys,
  readCipher,
  readKeys,
  type Secrets,
} from './load-keys.js';
export { checkPassword, type PasswordCheck } from './password-rules.js';
export { Passwords } from './passwords.js';
export { readSigningFile, signingKeyFile } from './signing-file.js';
export { newSigningKey, type PrivateJwk, type PublicJwk, SigningKeys, signingKeyId } from './signing-keys.js';
export { hashToken, newToken, sameSecret } from './tokens.js';
