import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that IPv6 gives out as public addresses so far (https://www.iana.org/assignments/ipv6-address-space). */
const publicIPv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Returns whether an IP address is one of the public internet. Private, local, shared, reserved and multicast ones are
 * not, nor are those in which another address is packed (6to4, Teredo, NAT64); a mapped IPv4 address counts as itself.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(publicIPv6));
}

export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** Returns the IP address that a URL names in place of a host name; URLs write all notations of IPv4 in one way. */
export function literalOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : undefined;
}

/**
 * Returns whether messages may go to a URL, as far as it tells by itself: the addresses behind its host name are looked
 * at when a connection is made. Ports are 443 and from 1024: below are other services than the receiver's own software.
 *
 * @param loopback whether `http` to this machine is allowed too
 */
export function isAllowedUrl(text: string, loopback: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const literal = literalOf(url);
  const local = loopback && (url.hostname === 'localhost' || (literal !== undefined && isLoopback(literal)));
  const port = Number(url.port || 443);
  const secret = url.username !== '' || url.password !== '' || url.hash !== '';
  const overTls = url.protocol === 'https:' || (local && url.protocol === 'http:');
  return overTls && !secret && (port === 443 || port >= 1024) && (local || literal === undefined || isPublic(literal));
}
