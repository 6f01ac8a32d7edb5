import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before several servers and sends each call to the next of them: two calls in a row never come to the same one. */
export class Balancer {
  /** The ports of the servers. */
  ports: number[] = [];
  #count = 0;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((call, answer) => {
      const port = this.ports[this.#count++ % this.ports.length];
      const { method, url: path } = call;
      // A test says where a call comes from; of a real one the balancer would add where it does.
      const headers = { 'x-forwarded-for': call.socket.remoteAddress, ...call.headers };
      const forward = request({ host: 'localhost', port, method, path, headers, agent: false }, (reply) => {
        answer.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(answer);
      });
      // As a proxy answers for a server that is not there.
      forward.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
      call.pipe(forward);
    });
  }

  static async open(): Promise<Balancer> {
    const balancer = new Balancer();
    balancer.#server.listen(0, 'localhost');
    await once(balancer.#server, 'listening');
    return balancer;
  }

  /** The address at which browsers find the servers, such as `http://localhost:41234`. */
  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
