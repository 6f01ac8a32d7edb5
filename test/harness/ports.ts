import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Finds a loopback TCP port that was free a moment ago, for a program that must be told its port. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
