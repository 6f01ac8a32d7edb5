import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Server } from '@hapi/hapi';
import { v7 as uuid } from 'uuid';
import { Problem, type ProblemCode } from '../contract/problem.js';

/** What Node.js calls a request that it could not read (`server.on('clientError')` in its documentation). */
const codes: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Answers what is no request of HTTP as any other that cannot be read: it comes to no route, and so to no handler. */
export function answerClientErrors(server: Server): void {
  server.listener.prependListener('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Where an answer is on its way already, another one would be read as a part of it; hapi ends these.
    if (!socket.writable || ('_httpMessage' in socket && socket._httpMessage)) return;
    const problem = new Problem(codes[error.code ?? ''] ?? 'malformed-request');
    const body = JSON.stringify(problem.toBody('nl', uuid()));
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroySoon();
  });
}
