import type { TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** What a role finds on its start screen, once its data is there. */
export type Start = (context: PageContext) => TemplateResult;

/** Reads what the start of a role shows. */
export type LoadStart = (context: PageContext) => Promise<Start>;
