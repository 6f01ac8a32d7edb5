import '@loonpoort/components/define/loon-company-search';
import '@loonpoort/components/define/loon-firm-list';
import type { CompanySummary, Firm, IntegrationLevel } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Whom an integration is for. */
export interface Owner {
  level: IntegrationLevel;
  id: string;
  name: string;
}

const levels = ['tenant', 'firm', 'company'] as const;

/** Returns the level in the address, or the widest one that goes with the login. */
function levelOf({ login, query }: PageContext): IntegrationLevel {
  const asked = query.get('level');
  return levels.find((level) => level === asked) ?? (login.role === 'administrator' ? 'tenant' : 'firm');
}

/** Loads the owner in the address; undefined where a company or firm is still to be chosen. */
export function loadOwner(context: PageContext): Promise<Owner | undefined> {
  const level = levelOf(context);
  const { login, query, session } = context;
  const own = { tenant: session.tenant.id, firm: login.firmId, company: undefined };
  return findOwner(context, level, query.get('ownerId') ?? own[level]);
}

/** @returns the owner with its name; undefined without an id, or for a firm that is not there */
export async function findOwner(
  { client, login, session }: PageContext,
  level: IntegrationLevel,
  id?: string,
): Promise<Owner | undefined> {
  if (!id) return undefined;
  if (level === 'tenant') return { level, id, name: session.tenant.name };
  if (level === 'company') return { level, id, name: (await client.companies.get({ companyId: id })).name };
  if (id === login.firmId) return { level, id, name: login.label };
  const firms = await client.firms.list().toArray({ limit: 1000 });
  const firm = firms.find((each) => each.id === id);
  return firm && { level, id, name: firm.name };
}

/** Chooses the level, and at some levels which company or firm. */
export function renderOwnerChoice(context: PageContext, owner: Owner | undefined): TemplateResult {
  const { login, may, text } = context;
  const isBureau = may('createFirm');
  const level = levelOf(context);
  const choice = (value: IntegrationLevel, label: string): TemplateResult =>
    html`<a class="segment" href="/settings?level=${value}" aria-current=${value === level ? 'true' : 'false'}>${label}</a>`;
  return html`
    <div class="choice">
      <span id="for-whom">${text.forWhom}</span>
      <div class="segments" role="group" aria-labelledby="for-whom">
        ${isBureau ? choice('tenant', text.wholeBureau) : nothing}
        ${isBureau ? choice('firm', text.oneFirm) : login.firmId ? choice('firm', text.wholeFirm) : nothing}
        ${choice('company', text.oneCompany)}
      </div>
    </div>
    ${owner ? renderChosen(context, owner, isBureau) : level === 'company' ? renderCompanyChoice(context) : renderFirmChoice(context)}
  `;
}

function renderChosen({ text }: PageContext, { level, name }: Owner, isBureau: boolean): TemplateResult {
  const isFixed = level === 'tenant' || (level === 'firm' && !isBureau);
  return html`<p class="chosen">
    <strong>${name}</strong> ${isFixed ? nothing : html`<a href="/settings?level=${level}">${text.otherChoice}</a>`}
  </p>`;
}

function renderCompanyChoice({ go, text }: PageContext): TemplateResult {
  return html`
    <p>${text.chooseCompany}</p>
    <loon-company-search
      class="narrow" mode="combobox" heading-level="0"
      @loon-select=${({ detail }: CustomEvent<{ item: CompanySummary }>) => go(`/settings?level=company&ownerId=${detail.item.id}`)}
    ></loon-company-search>
  `;
}

function renderFirmChoice({ go, text }: PageContext): TemplateResult {
  return html`
    <p>${text.chooseFirm}</p>
    <loon-firm-list
      class="narrow" heading-level="0"
      @loon-select=${({ detail }: CustomEvent<{ item: Firm }>) => go(`/settings?level=firm&ownerId=${detail.item.id}`)}
    ></loon-firm-list>
  `;
}
