import type { Company } from '@loonpoort/sdk';
import type { TemplateResult } from 'lit';
import { definePage, type Page, type PageContext } from '../page.js';

/** A department, cost centre or cost unit, with its company. */
interface Data<P> {
  company: Company;
  part: P;
}

/** Says what differs between the pages of one department, cost centre and cost unit. */
export interface PartPage<P> {
  needs: Page['needs'] & string;
  load: (context: PageContext) => Promise<P>;
  title: (text: PageContext['text'], part: P) => string;
  lead?: (text: PageContext['text']) => string;
  /** The list that the page belongs to: the end of its address, and its name. */
  path: string;
  list: (text: PageContext['text']) => string;
  /** @param back leads to the list, when the form was saved */
  render: (part: P, company: Company, back: () => void, context: PageContext) => TemplateResult;
}

export const partPage = <P>({ needs, load, title, lead, path, list, render }: PartPage<P>): Page<Data<P>> =>
  definePage<Data<P>>({
    needs,
    load: async (context) => {
      const { client, params } = context;
      const [company, part] = await Promise.all([
        client.companies.get({ companyId: params['companyId']! }),
        load(context),
      ]);
      return { company, part };
    },
    title: ({ text }, { part }) => title(text, part),
    lead: ({ text }) => lead?.(text) ?? '',
    crumbs: ({ text }, { company: { id, name } }) => [
      { href: `/companies/${id}`, label: name },
      { href: `/companies/${id}/${path}`, label: list(text) },
    ],
    render: (context, { company, part }) =>
      render(part, company, () => context.finish(`/companies/${company.id}/${path}`), context),
  });
