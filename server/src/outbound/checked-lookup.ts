import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isLoopback, isPublic } from './addresses.js';

/** These settings decide how calls to addresses that somebody chose leave. */
export interface OutboundSettings {
  /** Allows `http` to this machine: for a demonstration and for tests. */
  loopback?: boolean;
  /** Looks up the addresses of a name, in place of the system. */
  lookup?: (hostname: string) => Promise<{ address: string; family: number }[]>;
  /** Milliseconds that the other side has to answer; what waits says its own default. */
  timeoutMs?: number;
}

/**
 * Looks a name up for a connection; with one address that is not allowed, all of it is refused. A connection is made to
 * the address that was judged and to no other: a name cannot stand for a public address while it is judged and for an
 * internal one when it is used.
 */
export function checkedLookup({
  loopback = false,
  lookup = (name) => systemLookup(name, { all: true }),
}: OutboundSettings): { lookup: LookupFunction; refused: () => boolean } {
  let refused = false;
  const judged: LookupFunction = (hostname, { all }, callback) => {
    lookup(hostname).then(
      (found) => {
        const allowed = ({ address }: { address: string }) => isPublic(address) || (loopback && isLoopback(address));
        refused = found.length === 0 || !found.every(allowed);
        const [first] = found;
        if (refused || !first) callback(new Error('The address is not public'), '');
        else if (all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
  return { lookup: judged, refused: () => refused };
}
