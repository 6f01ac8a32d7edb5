import type { Text } from '@loonpoort/components';
import type { PageContext } from '../page.js';
import type { Question } from './question.js';

/** An action of the contract as a question; its words are those of `@loonpoort/components/labels`. */
export function toQuestion(id: string, { label, confirm }: Record<string, Text>, { language }: PageContext): Question {
  const name = label![language];
  return { id, label: name, hint: confirm![language], yes: name };
}
