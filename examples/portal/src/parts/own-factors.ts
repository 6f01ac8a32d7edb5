import '@loonpoort/components/define/loon-factor-form';
import '@loonpoort/components/define/loon-factor-list';
import '@loonpoort/components/define/loon-recovery-codes';
import { html, type TemplateResult } from 'lit';
import { refreshLists } from './refresh-list.js';

/** The last factor takes the recovery codes with it, and the first brings them. */
const countCodes = (): void => refreshLists('loon-recovery-codes');

/** Renders the person's own apps and passkeys, with the ways to add one and to make new recovery codes. */
export const renderOwnFactors = (): TemplateResult => html`<section>
  <loon-factor-list plain href="/profile/factors/{id}" @loon-success=${countCodes}></loon-factor-list>
  <loon-factor-form
    class="measure" heading-level="3"
    @loon-success=${() => {
      refreshLists('loon-factor-list');
      countCodes();
    }}
  ></loon-factor-form>
  <loon-recovery-codes class="measure" heading-level="3"></loon-recovery-codes>
</section>`;
