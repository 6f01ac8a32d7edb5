/**
 * The stand-in package as a process of its own, so that it survives what is killed. Loses and drops as many of 100 as
 * its arguments say, prints its address, and a dot for every call. Run by chaos.test.ts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Bookkeeping } from './bookkeeping.js';

const [lost, dropped, lag] = process.argv.slice(2).map(Number) as [number, number, number];
const books = new Bookkeeping({
  lag,
  slow: () => pause(Math.random() * 30),
  fate: () => {
    const dice = Math.random() * 100;
    if (dice < lost) return 'lose';
    return dice < lost + dropped ? 'drop' : 'take';
  },
});
books.onCall = () => process.stdout.write('.\n');
process.stdout.write(`${await books.listen()}\n`);
