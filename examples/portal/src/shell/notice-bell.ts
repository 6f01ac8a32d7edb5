import type { Loonpoort, Notice, NoticeList } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../language.js';
import { noticeTexts } from '../messages/notices.js';
import { formatMoment, formatPeriod } from '../parts/format.js';
import { icons } from './icons.js';

/**
 * What waits for the login, behind a bell with the number that it has not read. It looks again on every page. It stands
 * in light DOM, under shell.css.
 */
class NoticeBell extends LitElement {
  static override properties = {
    client: { attribute: false },
    listsAccounts: { attribute: false },
    path: {},
    language: {},
    notices: { state: true },
    failed: { state: true },
  };

  declare client: Loonpoort;
  /** Who manages a firm lists its colleagues instead. */
  declare listsAccounts: boolean;
  /** The page that is shown. */
  declare path: string;
  declare language: Language;
  declare private notices: NoticeList | undefined;
  declare private failed: boolean;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('path') || changed.has('language')) void this.#read();
  }

  async #read(): Promise<void> {
    await this.#take(() => this.client.notices.list());
  }

  async #take(ask: () => Promise<NoticeList>): Promise<void> {
    try {
      this.notices = await ask();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  async #markRead(noticeIds: string[]): Promise<void> {
    if (noticeIds.length) await this.#take(() => this.client.notices.read({ noticeIds }));
  }

  protected override render(): TemplateResult {
    const text = noticeTexts[this.language];
    const unread = this.notices?.unread ?? 0;
    return html`
      <button type="button" class="menu-button icon-button bell" popovertarget="notice-menu" @click=${() => void this.#read()}>
        ${icons.bell}
        ${unread > 0 ? html`<span class="bell-count" aria-hidden="true">${unread}</span>` : nothing}
        <span class="sr">${text.bell(unread)}</span>
      </button>
      <div class="menu notice-menu" id="notice-menu" popover role="dialog" aria-label=${text.heading}>
        <h2 class="menu-title">${text.heading}</h2>
        ${this.#renderList()}
        <div class="menu-foot buttons">
          ${
            unread > 0
              ? html`<button type="button" @click=${() => void this.#markRead(this.#unread)}>${text.readAll}</button>`
              : nothing
          }
          <a class="button" href="/profile">${text.settings}</a>
        </div>
      </div>
    `;
  }

  get #unread(): string[] {
    return (this.notices?.items ?? []).filter(({ read }) => !read).map(({ id }) => id);
  }

  #renderList(): TemplateResult {
    const text = noticeTexts[this.language];
    if (this.failed) return html`<p class="notice-none">${text.failed}</p>`;
    const items = this.notices?.items ?? [];
    if (items.length === 0) return html`<p class="notice-none">${text.nothing}</p>`;
    return html`<ul>${items.map((item) => html`<li>${this.#renderNotice(item)}</li>`)}</ul>`;
  }

  #renderNotice(notice: Notice): TemplateResult {
    const text = noticeTexts[this.language];
    const { id, title, since, read } = notice;
    return html`<a class="menu-row notice-row" href=${addressOf(notice, this.listsAccounts)} @click=${() => void (read || this.#markRead([id]))}>
      <span class="menu-text">
        ${read ? html`<span class="notice-kind">${title}</span>` : html`<strong>${title}</strong>`}
        <span>${subjectOf(notice)}</span>
        <span>${formatMoment(since, this.language)}</span>
      </span>
      ${read ? nothing : html`<span class="unread-dot"><span class="sr">${text.unread}</span></span>`}
    </a>`;
  }
}

/** What a request says is a sentence, which ends by itself. */
function subjectOf({ about, periodText, request }: Notice): string {
  if (periodText === null) return about;
  const period = formatPeriod(periodText);
  return request ? `${period} · ${about}` : `${about}, ${period}`;
}

/** Gives the page on which a notice is seen to. */
function addressOf({ kind, subjectId, level, ownerId, package: key, request }: Notice, listsAccounts: boolean): string {
  if (request) {
    const { periodType, year, period, cause } = request;
    return `/journals/plan?periodType=${periodType}&year=${year}&period=${period}#cause-${cause}`;
  }
  if (kind === 'deliveryFailed') return `/deliveries/${subjectId}`;
  if (kind === 'journalStale') return `/journals/${subjectId}`;
  if (kind === 'accessReviewOpen') return `/settings/access/${subjectId}`;
  if (kind === 'factorNeeded') return '/profile';
  if (kind === 'loginsUnused') return listsAccounts ? '/accounts?sort=lastUsedAt' : '/colleagues?sort=lastUsedAt';
  return `/settings/integrations/${level}/${ownerId}/${key}`;
}

customElements.define('notice-bell', NoticeBell);

declare global {
  interface HTMLElementTagNameMap {
    'notice-bell': NoticeBell;
  }
}
