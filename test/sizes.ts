/** Prints what a page downloads for an embed; exits 1 when a budget is exceeded. */
import { sizes } from './bench/sizes.js';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(5);

for (const { name, bytes, limit } of await sizes()) {
  const exceeded = bytes > limit;
  if (exceeded) process.exitCode = 1;
  console.log(`${name.padEnd(24)}${kB(bytes)} kB of ${kB(limit)} kB${exceeded ? '  too large' : ''}`);
}
