/**
 * How failed sign-ins slow down the next one (NIST SP 800-63B-4 section 3.2.2, OWASP Authentication Cheat Sheet).
 * An address stands for a whole office, so it has more tries before it waits.
 */
export const freeTries = { account: 5, address: 20 };

/** Consecutive failures after which an account's password is refused until it is reset (NIST: at most 100). */
export const disabledAfter = 100;

/** Milliseconds without failures after which an address starts over. */
export const addressMemory = 3600 * 1000;

const firstWait = 30 * 1000;
const longestWait = 3600 * 1000;

/** Milliseconds to wait after the last of so many failures: none at first, then 30 s, 60 s, 2 min … 1 h. */
export function waitAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(firstWait * 2 ** (failures - free), longestWait);
}

/** What an address counts as: itself, or for IPv6 the /64 that one subscriber has. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const all = [...groups, ...Array.from({ length: 8 - groups.length - rest.length }, () => '0'), ...rest];
  return all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
