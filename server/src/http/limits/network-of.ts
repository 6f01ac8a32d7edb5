import ipaddr from 'ipaddr.js';

/**
 * Returns what calls are counted by: an address of IPv4, and of IPv6 the network of 64 bits, of which one household or
 * server has all addresses (RFC 6177, RFC 7421).
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address.slice(0, 60);
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
