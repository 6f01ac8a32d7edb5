import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** What is closed stays where it is, and is not given to anybody any more. */
export type StructureState = 'open' | 'closed';

/** What a company books its wages by, under a code of its own: a cost centre or a cost unit. */
export abstract class CodedModel extends TenantModel {
  declare companyId: string;
  /** At most 8 characters. It never changes: runs and journals name it. */
  declare code: string;
  declare description: string;
  declare state: StructureState;
  /** The code as it is unique within the company. */
  declare codeKey: string;
  declare searchText: string;
  declare version: number;

  /** Returns the columns that are found and told apart by; set them whenever code or description changes. */
  static searchColumns({
    code,
    description,
  }: Pick<CodedModel, 'code' | 'description'>): Pick<CodedModel, 'codeKey' | 'searchText'> {
    return { codeKey: codeKey(code), searchText: normalise(`${code} ${description}`) };
  }
}

/** Returns a code as it is compared: whoever types `a1` means `A1`. */
export const codeKey = (code: string): string => code.toLowerCase();

/** Returns how people name it: `100 Winkel`. */
export const codeAndName = ({ code, description }: Pick<CodedModel, 'code' | 'description'>): string =>
  `${code} ${description}`;

/** Returns the columns that another description changes. */
export function renamed(
  { code, description }: Pick<CodedModel, 'code' | 'description'>,
  { description: wanted = description }: { description?: string },
): Pick<CodedModel, 'description' | 'codeKey' | 'searchText'> {
  const named = { code, description: wanted.trim() };
  return { description: named.description, ...CodedModel.searchColumns(named) };
}
