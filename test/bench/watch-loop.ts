import { readFileSync } from 'node:fs';

/** How long the event loop of this process stood still since it was last asked, in milliseconds. */
export interface LoopTimes {
  /** The longest, without what others had the processor: that is no work of the loop. */
  blocked: number;
  /** The longest by a clock on the wall. */
  wall: number;
  /** The longest that its thread ran between two looks; the rest of `blocked` it slept, on a lock or for another thread. */
  ranAtOnce: number;
}

const everyMs = 5;

/** Milliseconds that this thread ran, and that it could have run while others had the processors (proc_schedstat). */
function schedule(): { ran: number; waited: number } {
  const [ran, waited] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ').map(Number);
  return { ran: ran! / 1e6, waited: waited! / 1e6 };
}

/** Watches the event loop of this process. Each call of what it returns tells what was since the one before. */
export function watchLoop(): () => LoopTimes {
  const none = { blocked: 0, wall: 0, ranAtOnce: 0 };
  let longest = { ...none };
  let last = { at: performance.now(), ...schedule() };
  setInterval(() => {
    const { ran, waited } = schedule();
    const at = performance.now();
    const late = at - last.at - everyMs;
    longest = {
      blocked: Math.max(longest.blocked, late - (waited - last.waited)),
      wall: Math.max(longest.wall, late),
      ranAtOnce: Math.max(longest.ranAtOnce, ran - last.ran),
    };
    last = { at, ran, waited };
  }, everyMs).unref();
  return () => {
    const told = longest;
    longest = { ...none };
    return told;
  };
}
