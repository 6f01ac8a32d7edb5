import type { LoonElement } from '../element.js';

/** What fields need of the element around them. */
export interface FieldHost
  extends Pick<LoonElement, 'text' | 'message' | 'fieldMessage' | 'announce' | 'call' | 'language' | 'requestUpdate' | 'renderRoot'> {
  /** Starts the id of every field; unique in the root that the element renders into. */
  readonly idPrefix: string;
}
