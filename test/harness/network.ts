import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Ending } from './process.js';

/** How a network is cut: it says so to both sides, or loses whatever is sent without a word. */
export type Cut = 'reset' | 'silence';

/** The network between a program and a server on this machine, which can be cut, and lead to another server afterwards. */
export class Network {
  readonly #server = createServer({ allowHalfOpen: true }, (near) => this.#carry(near));
  readonly #sockets = new Set<Socket>();
  /** Ends, or silences, what is carried now. */
  readonly #carried = new Set<(cut: Cut) => void>();
  #cut: Cut | undefined;

  private constructor(public target: number) {}

  static async to(ending: Ending, port: number): Promise<Network> {
    const network = new Network(port);
    network.#server.listen(0, 'localhost');
    await once(network.#server, 'listening');
    ending.teardown(() => {
      network.#server.close();
      for (const socket of network.#sockets) socket.destroy();
    });
    return network;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  cut(how: Cut): void {
    this.#cut = how;
    for (const end of this.#carried) end(how);
    this.#carried.clear();
  }

  /** Lets new connections through. Those that fell silent stay so for ever, as behind a firewall that forgot them. */
  restore(): void {
    this.#cut = undefined;
  }

  #carry(near: Socket): void {
    this.#keep(near);
    if (this.#cut === 'reset') near.resetAndDestroy();
    if (this.#cut) return;
    const far = connect(this.target, 'localhost');
    this.#keep(far);
    near.pipe(far).pipe(near);
    const end = (how: Cut): void => {
      if (how === 'reset') for (const each of [near, far]) each.resetAndDestroy();
      else {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    };
    this.#carried.add(end);
    // What falls silent is told nothing of the other side's end.
    const isCarried = (): boolean => this.#carried.has(end);
    near.on('close', () => isCarried() && far.destroy());
    far.on('close', () => isCarried() && near.destroy());
    for (const each of [near, far])
      each.on('close', () => near.destroyed && far.destroyed && this.#carried.delete(end));
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {}); // what is cut fails on one side or the other
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
