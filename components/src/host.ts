import type { Answer, OperationId } from '@loonpoort/sdk';
import type { CallOptions } from './connection.js';
import type { Text } from './generated/spec.js';
import type { Language, Values } from './language.js';
import type { MessageKey } from './messages/index.js';

/** Parts of an element see this much of it: a language, and texts in that language. */
export interface TextHost {
  readonly language: Language;
  text(text: Text | undefined, values?: Values): string;
  message(key: MessageKey, values?: Values): string;
}

/** Parts of an element that also act see this of it: they call operations, draw again and speak to a screen reader. */
export interface ElementHost extends TextHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(text: string): void;
  call(operation: OperationId, params?: object, options?: CallOptions): Promise<Answer<unknown>>;
  requestUpdate(): void;
}
