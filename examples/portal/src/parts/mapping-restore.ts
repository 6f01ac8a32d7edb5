import type { MappingSummary } from '@loonpoort/sdk';
import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';
import { rememberRemoval } from './undo-removal.js';

/** Returns what a list of companies reads before it unlinks one from its administration; the list itself asks. */
export const rememberMapping =
  ({ client, language }: PageContext) =>
  async (operation: string, row: unknown): Promise<undefined> => {
    const { companyId, companyName } = row as MappingSummary;
    await rememberRemoval(operation, removalTexts[language].mappingOf(companyName), async () => {
      const mapping = await client.mappings.get({ companyId });
      return () => client.mappings.save(mapping);
    });
    return undefined;
  };
