import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const contract = await readFile(`${root}openapi.yaml`, 'utf8');

/** A text of the contract that is replaced. */
export interface Edit {
  from: string | RegExp;
  to: string;
  /** The text behind which it is looked for. */
  after?: string;
}

function locate({ from, after = '' }: Edit): { at: number; length: number } {
  const start = contract.indexOf(after);
  const rest = contract.slice(start);
  const found = typeof from === 'string' ? from : (from.exec(rest)?.[0] ?? '');
  const at = start + rest.indexOf(found);
  if (start < 0 || at < start || found === '') throw new Error(`The contract has no ${from} after ${after}`);
  return { at, length: found.length };
}

/** The contract with its texts replaced, and the line of each. */
export function change(edits: Edit[]): { text: string; lines: Map<Edit, number> } {
  const lines = new Map<Edit, number>();
  let text = '';
  let end = 0;
  for (const edit of edits.toSorted((one, other) => locate(one).at - locate(other).at)) {
    const { at, length } = locate(edit);
    text += contract.slice(end, at);
    lines.set(edit, text.split('\n').length);
    text += edit.to;
    end = at + length;
  }
  return { text: text + contract.slice(end), lines };
}

/** What is put into the contract, and what is said of it. */
export interface Fault extends Edit {
  title: string;
  says: RegExp;
  /** How many lines below the edit the fault is said to be. */
  below?: number;
  /** The copy that it goes into with others of its kind, because the generator says nothing else of such a contract. */
  copy?: string;
}

/** Reading the contract takes most of the time: faults that stand apart are put into one copy of it. */
export function toCopies(faults: Fault[]): Fault[][] {
  const copies: Fault[][] = [];
  for (const fault of faults) {
    const { at } = locate(fault);
    const isApart = (other: Fault): boolean => other.copy === fault.copy && Math.abs(locate(other).at - at) > 60;
    const copy = copies.find((each) => each.every(isApart));
    if (copy) copy.push(fault);
    else copies.push([fault]);
  }
  return copies;
}
