import type { TemplateResult } from 'lit';
import type { Login, Loonpoort, OperationId, SessionState } from '@loonpoort/sdk';
import type { Language, Texts } from './language.js';

/** A page knows this, and can do this. */
export interface PageContext {
  client: Loonpoort;
  session: SessionState;
  login: Login;
  language: Language;
  text: Texts;
  /** The named parts of the path. */
  params: Record<string, string>;
  query: URLSearchParams;
  may(operation: OperationId): boolean;
  go(href: string): void;
  /** Goes on in place of this address, so that Back does not lead to it. */
  replace(href: string): void;
  /**
   * Goes on after the work of the page is done: back to the page that asked for it, or else to this address; without
   * one the page stays and shows what there is now.
   */
  finish(href?: string): void;
  /** Puts a list's words and filters in the address, so that a link or a reload shows the same list. */
  replaceQuery(values: Record<string, unknown>, names: string[]): void;
  /** Loads the data of the page again; what was typed stays. */
  reload(): void;
  /** Does something, and shows what went wrong with a retry. */
  attempt(work: () => Promise<unknown>): Promise<void>;
  /** Shows what has been done. @param undo undoes it; offered for ten seconds */
  notify(done: string, undo?: () => Promise<unknown>): void;
  /** Another language for the whole portal, remembered in this browser. */
  setLanguage(language: Language): void;
}

export interface Crumb {
  label: string;
  href: string;
}

/** A page. `Data` is what `load` fetches before it is shown. */
export interface Page<Data = unknown> {
  /** The operation without which the page has nothing to show; who may not call it sees why. */
  needs?: OperationId;
  /** Addresses with the same one share the elements on the page, and what was typed in them. */
  key?(context: PageContext): string;
  load?(context: PageContext): Promise<Data>;
  /** The heading. */
  title(context: PageContext, data: Data): string;
  /** Returns what the browser calls the page, where that is not its heading. */
  name?(context: PageContext): string;
  /** A line under the title. */
  lead?(context: PageContext, data: Data): string;
  crumbs?(context: PageContext, data: Data): Crumb[];
  /** Links and buttons beside the title. */
  actions?(context: PageContext, data: Data): unknown;
  render(context: PageContext, data: Data): TemplateResult;
}

/** Checks a page file against its data. */
export function definePage<Data>(page: Page<Data>): Page<Data> {
  return page;
}
