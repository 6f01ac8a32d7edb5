import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * Returns the most memory that this process had, in bytes. Linux counts it from the start of the program; what
 * `resourceUsage` gives begins with the memory of the process that started it.
 */
export function peakMemory(): number {
  const counted = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8')) : null;
  return (counted ? Number(counted[1]) : process.resourceUsage().maxRSS) * 1024;
}
