import { templateFormat } from '../columns/format.js';

/** The items of Cash's journal record whose meaning is public, for an import definition with these columns. */
export const cash = templateFormat('cash', { name: 'TXT', extension: 'txt', mediaType: 'text/plain' });
