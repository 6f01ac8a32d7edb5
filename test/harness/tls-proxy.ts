import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { createServer, request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { webcrypto } from 'node:crypto';
import 'reflect-metadata'; // the next one asks for it
import * as x509 from '@peculiar/x509';
import type { ExecutionContext } from 'ava';
import type { Answer } from './service.js';

/** A reverse proxy with TLS, as stands before the service: it adds the address of who calls to the end of `X-Forwarded-For`. */
export interface TlsProxy {
  /** The address that callers know, under a name that no DNS has. */
  url: string;
  /** The port of the service behind it. */
  upstream: number;
  /** Calls through it, from an address of this machine. */
  call(method: string, path: string, options?: TlsCall): Promise<Answer>;
}

interface TlsCall {
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
  /** Where the call comes from, such as `127.0.0.2`. */
  from?: string;
}

const name = 'loonpoort.example';

export async function startTlsProxy(t: ExecutionContext): Promise<TlsProxy> {
  const { key, cert } = await makeCertificate();
  const proxy = { url: '', upstream: 0, call };
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const { method, url, headers, socket } = incoming;
    const former = headers['x-forwarded-for'];
    const forwarded = [former, socket.remoteAddress].filter(Boolean).join(', ');
    const onward = httpRequest(
      {
        host: 'localhost',
        port: proxy.upstream,
        method,
        path: url,
        headers: { ...headers, 'x-forwarded-for': forwarded },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  proxy.url = `https://${name}:${port}`;

  async function call(method: string, path: string, { body, token, headers, from }: TlsCall = {}): Promise<Answer> {
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      servername: name,
      port,
      ca: cert,
      method,
      path,
      agent: false,
      ...(from !== undefined && { localAddress: from }),
      headers: {
        host: `${name}:${port}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    let text = '';
    for await (const part of answer.setEncoding('utf8')) text += part as string;
    const received = new Headers();
    for (let index = 0; index < answer.rawHeaders.length; index += 2)
      received.append(answer.rawHeaders[index]!, answer.rawHeaders[index + 1]!);
    const isJson = received.get('content-type')?.includes('json');
    return { status: answer.statusCode!, headers: received, text, body: isJson ? JSON.parse(text) : undefined };
  }
  return proxy;
}

/** Makes a certificate that signs itself, for the proxy's name alone. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=${name}`,
      notBefore: new Date(Date.now() - 3_600_000),
      notAfter: new Date(Date.now() + 24 * 3_600_000),
      keys,
      signingAlgorithm: algorithm,
      extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
    },
    webcrypto as Crypto,
  );
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { key, cert: certificate.toString('pem') };
}
