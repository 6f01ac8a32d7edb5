const provider = document.querySelector('loon-provider');
const form = document.querySelector('loon-integration-form');
const search = document.querySelector('loon-company-search');
const element = (id) => document.getElementById(id);

// For trying it out: `?api=http://localhost:3005/api&tenant=zuid`. The policy in the page limits where that can lead.
const query = new URLSearchParams(location.search);
if (query.has('api')) provider.setAttribute('base-url', query.get('api'));
if (query.has('tenant')) provider.setAttribute('tenant', query.get('tenant'));

/** Shows what goes with the session: sign in, choose a login, or work. */
function show(session, isSwitching = false) {
  const state = !session ? 'nobody' : session.login && !isSwitching ? 'login' : 'person';
  for (const part of provider.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== state;
  if (state !== 'login') return;
  const { person, login, logins } = session;
  element('person').textContent = person.name;
  element('role').textContent = login.label;
  element('switch').hidden = logins.length < 2;
  choose('firm', login.firmId, login.label);
}

/** The owner of the integration that the form shows: the firm, until a company has been chosen. */
function choose(level, id, name) {
  element('integration').hidden = !id;
  if (!id) return;
  Object.assign(form, { level, ownerId: id, ownerName: name, package: undefined });
  element('owner').textContent = `Voor ${name}`;
}

provider.addEventListener('loon-session-change', ({ detail }) => show(detail));
document.querySelector('loon-role-picker').addEventListener('loon-success', () => show(provider.connection.session));
search.addEventListener('loon-select', ({ detail: { item } }) => {
  choose('company', item.id, item.name);
  element('integration').focus();
});
element('switch').addEventListener('click', () => show(provider.connection.session, true));
element('sign-out').addEventListener('click', () => provider.connection.client.session.signOut());
