import { definePage, type PageContext } from '../page.js';
import { roleLabel } from '../labels.js';
import type { Start } from '../starts/load-start.js';
import { starts } from '../starts/starts.js';

/** The start screen: what this login is mostly here for. */
export const page = definePage<Start>({
  needs: 'getDashboard',
  load: async (context) => (await starts[context.login.role]())(context),
  title: ({ text, session }) => greeting(text)(session.person.name.split(' ')[0] ?? ''),
  name: ({ text }) => text.start,
  lead: ({ login, language }) => [roleLabel(login.role, language), login.label].join(' · '),
  render: (context, start) => start(context),
});

function greeting(text: PageContext['text']): (name: string) => string {
  const hour = new Date().getHours();
  return hour < 12 ? text.morning : hour < 18 ? text.afternoon : text.evening;
}
