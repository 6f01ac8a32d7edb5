import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a page asks, and in which page; each can be made wrong. */
export interface Ceremony {
  type: 'webauthn.create' | 'webauthn.get';
  challenge: string;
  origin: string;
  rpId: string;
  /** More members of the client data. */
  more?: object;
  userPresent?: boolean;
  userVerified?: boolean;
}

/** Encodes what is needed of CBOR (RFC 8949): numbers, text, bytes and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(cbor)]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

/** A passkey in software, that also does what no browser would. */
export class Authenticator {
  id = randomBytes(16);
  counter = 0;
  /** Its number in COSE. */
  alg = -7;
  userHandle: string | null = null;
  readonly #privateKey: KeyObject;
  readonly #cose: Buffer;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    const { x, y } = publicKey.export({ format: 'jwk' });
    this.#cose = Buffer.concat([Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')]);
  }

  /** Makes the answer to a registration (https://www.w3.org/TR/webauthn-3/#sctn-generating-an-attestation-object). */
  attest(ceremony: Omit<Ceremony, 'type'> & { type?: Ceremony['type'] }): Record<string, any> {
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, this.alg],
        [-1, 1],
        [-2, this.#cose.subarray(0, 32)],
        [-3, this.#cose.subarray(32)],
      ]),
    );
    const length = Buffer.from([this.id.length >> 8, this.id.length & 255]);
    const authData = Buffer.concat([this.#data(ceremony, 0x40), Buffer.alloc(16), length, this.id, key]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.#credential({
      clientDataJSON: base64(clientData({ type: 'webauthn.create', ...ceremony })),
      attestationObject: base64(cbor(attestation)),
      transports: ['internal'],
    });
  }

  /** Makes the answer to a sign-in, and counts it. */
  assert(ceremony: Omit<Ceremony, 'type'> & { type?: Ceremony['type'] }): Record<string, any> {
    this.counter += 1;
    const authData = this.#data(ceremony, 0);
    const client = clientData({ type: 'webauthn.get', ...ceremony });
    return this.#credential({
      clientDataJSON: base64(client),
      authenticatorData: base64(authData),
      signature: base64(sign('sha256', Buffer.concat([authData, sha256(client)]), this.#privateKey)),
      userHandle: this.userHandle,
    });
  }

  #credential(response: object): Record<string, any> {
    const id = base64(this.id);
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }

  #data(
    { rpId, userPresent = true, userVerified = true }: Pick<Ceremony, 'rpId' | 'userPresent' | 'userVerified'>,
    flags: number,
  ): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([flags | (userPresent ? 1 : 0) | (userVerified ? 4 : 0)]),
      counter,
    ]);
  }
}

const clientData = ({ type, challenge, origin, more }: Ceremony): string =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false, ...more });
