import type { Text } from '@loonpoort/components';
import type { PageContext } from '../page.js';
import type { Confirmation } from './confirm-button.js';

/** Turns an action of the contract into a question; its words are those of `@loonpoort/components/labels`. */
export function toConfirmation(
  id: string,
  { label, confirm }: Record<string, Text>,
  { language }: PageContext,
): Confirmation {
  const name = label![language];
  return { id, label: name, hint: confirm![language], yes: name };
}
