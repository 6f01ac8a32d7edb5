import type { Schemas } from '../contract/handler.js';
import { labels } from '../generated/texts.js';

/** What a return declares an amount for. */
export type ReturnItem = Schemas['ReturnItem'];

/** What wage codes feed; a group holds the items that a wage code does not tell apart. */
export type ReturnGroup = Schemas['ReturnGroup'];

/** The items in the order in which they are listed. */
export const returnItems = Object.keys(labels.ReturnItem) as ReturnItem[];
export const returnGroups = Object.keys(labels.ReturnGroup) as ReturnGroup[];

const rates: Partial<Record<ReturnItem, ReturnGroup>> = {
  aofLow: 'aof',
  aofHigh: 'aof',
  aofBenefits: 'aof',
  awfLow: 'awf',
  awfHigh: 'awf',
  awfRevised: 'awf',
  awfBenefits: 'awf',
};

/** Returns what is compared: an item, or the group of the premium whose rates are items of their own. */
export const groupOf = (item: ReturnItem): ReturnGroup | ReturnItem => rates[item] ?? item;

/** Gives `groupOf` as SQL. @param item column of the item */
export const groupColumn = (item: string): string =>
  `CASE ${item} ${Object.entries(rates)
    .map(([each, group]) => `WHEN '${each}' THEN '${group}'`)
    .join(' ')} ELSE ${item} END`;
