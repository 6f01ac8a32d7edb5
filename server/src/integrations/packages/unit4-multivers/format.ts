import { csv, templateFormat } from '../columns/format.js';

/** The fields of a financial transaction in Multivers, for an import definition with these columns. */
export const unit4Multivers = templateFormat('unit4-multivers', csv);
