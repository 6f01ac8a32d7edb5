import { test } from '../harness/test.js';
import { assertQuiet, deskOf, people, signIn, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

const linkIn = (text: string | undefined): string => /https?:\/\/\S+#token=[\w-]+/.exec(text ?? '')![0];
const password = 'drie zwanen onder de stenen brug';

test('rows 1 to 3: an administrator invites, the mailed link confirms, a password is set', async (t) => {
  const admin = await deskOf(t, portal, people.administrator);
  await admin.open('/accounts/invitations/new', 'Iemand uitnodigen');
  await admin.main.getByLabel('E-mailadres').fill('nieuw@kantoor.example');
  await admin.main.getByLabel(/^Naam/).fill('Nina Nieuw');
  await admin.main.getByLabel('Rol').selectOption({ label: 'Accountant' });
  await admin.main.getByRole('combobox', { name: /^Kantoor/ }).fill('maasdal');
  await admin.main.getByRole('option', { name: 'Kantoor Maasdal' }).click();
  await admin.main.getByLabel('Wat ziet deze inlog?').selectOption({ label: 'Alle bedrijven' });
  await admin.main.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await admin.main.getByText('De uitnodiging is onderweg.').waitFor();
  assertQuiet(t, admin);

  const mail = await portal.mailbox.waitForMail('nieuw@kantoor.example');
  t.regex(mail.text!, /Kantoor Maasdal/);
  t.regex(String(mail.html), /<a [^>]*href="[^"]+#token=/);
  const link = linkIn(mail.text);

  const invitee = await deskOf(t, portal);
  await invitee.page.goto(link);
  await invitee.main.getByText('Nina Nieuw').first().waitFor();
  t.notRegex(invitee.page.url(), /token/, 'the token does not stay in the address bar');
  await invitee.page.goto('about:blank');
  await invitee.page.goto(link);
  const choose = invitee.main.getByLabel('Nieuw wachtwoord', { exact: true });
  await choose.waitFor();
  for (const [weak, reason] of [
    ['kort', /minstens 15 tekens/i],
    ['wachtwoordwachtwoord', /lijsten die inbrekers|herhaling/],
    ['kantoormaasdal2026', /naam die bij je account hoort/],
  ] as const) {
    await choose.fill(weak);
    await invitee.main.getByRole('button', { name: 'Uitnodiging bevestigen' }).click();
    await invitee.main.getByText(reason).first().waitFor();
  }
  await choose.fill(password);
  await invitee.main.getByRole('button', { name: 'Uitnodiging bevestigen' }).click();
  await invitee.main.getByLabel('Wachtwoord', { exact: true }).waitFor();
  t.is(await invitee.main.getByLabel('E-mailadres').inputValue(), 'nieuw@kantoor.example');
  await signIn(invitee.page, { email: 'nieuw@kantoor.example', password });
  await invitee.main.getByRole('heading', { level: 1, name: /Nina/ }).waitFor();

  const again = await deskOf(t, portal);
  await again.page.goto(link);
  await again.main.getByText('Deze link is al gebruikt').waitFor();
});

test('an invitation can be sent again, which voids the first link, and revoked', async (t) => {
  const admin = await deskOf(t, portal, people.administrator);
  await admin.open('/accounts/invitations/new', 'Iemand uitnodigen');
  await admin.main.getByLabel('E-mailadres').fill('later@oamkb.example');
  await admin.main.getByLabel('Rol').selectOption({ label: 'Beheerder' });
  await admin.main.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  const first = linkIn((await portal.mailbox.waitForMail('later@oamkb.example')).text);

  await admin.open('/accounts/invitations', /Accounts|Uitnodigingen/);
  const row = admin.main.getByRole('row', { name: /later@oamkb\.example/ });
  await row.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await admin.main
    .getByText(/opnieuw verstuurd/)
    .first()
    .waitFor();
  const second = linkIn((await portal.mailbox.waitForMail('later@oamkb.example')).text);
  t.not(first, second);

  const guest = await deskOf(t, portal);
  await guest.page.goto(first);
  await guest.main.getByText('Deze link geldt niet meer').waitFor();

  await row.getByRole('button', { name: 'Intrekken' }).click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
  await admin.main.getByText('De uitnodiging is ingetrokken.').first().waitFor();
  await guest.page.goto('about:blank');
  await guest.page.goto(second);
  await guest.main.getByText('Deze link geldt niet meer').waitFor();
});

test('many are invited from a file, with a report per line', async (t) => {
  const admin = await deskOf(t, portal, people.administrator);
  await admin.open('/accounts/invitations/import', /bestand/i);
  const csv = [
    'email;name;role;firm;grant;targets;language',
    'een@kantoor.example;Een;accountant;1;all;;nl',
    'twee;Twee;baas;;;;nl',
  ].join('\n');
  await admin.main
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await admin.main.getByRole('button', { name: 'Bestand bekijken' }).click();
  await admin.main.getByRole('row', { name: /een@kantoor\.example.*In orde/ }).waitFor();
  await admin.main.getByRole('button', { name: '1 uitnodigen' }).click();
  await admin.main.getByRole('row', { name: /een@kantoor\.example.*Uitgenodigd/ }).waitFor();
  await admin.main.getByRole('row', { name: /twee.*Geweigerd/ }).waitFor();
  t.truthy(await portal.mailbox.waitForMail('een@kantoor.example'));
});

test('row 4: a forgotten password', async (t) => {
  const desk = await deskOf(t, portal);
  await desk.page.goto(portal.url);
  const ask = async (email: string) => {
    await desk.page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
    await desk.main.getByLabel('E-mailadres').fill(email);
    await desk.main.getByRole('button', { name: 'Stuur de link' }).click();
    const answer = desk.main.getByText(/bij ons bekend is/);
    await answer.first().waitFor();
    return answer.first().innerText();
  };
  const known = await ask(people.manager.email);
  await desk.page.reload();
  const unknown = await ask('niemand@nergens.example');
  t.is(known.replace(people.manager.email, ''), unknown.replace('niemand@nergens.example', ''));

  const link = linkIn((await portal.mailbox.waitForMail(people.manager.email)).text);
  await desk.page.goto(link);
  await desk.main.getByLabel('Nieuw wachtwoord', { exact: true }).fill(password);
  await desk.main.getByRole('button', { name: 'Wachtwoord instellen' }).click();
  await desk.main.getByLabel('Wachtwoord', { exact: true }).waitFor();
  t.regex((await portal.mailbox.waitForMail(people.manager.email)).subject!, /gewijzigd/i);
  await signIn(desk.page, { ...people.manager, password });
  await desk.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});

test('row 5: the bureau’s own address', async (t) => {
  const desk = await deskOf(t, portal, undefined, { host: 'limburg-lonen.localhost' });
  await desk.page.goto(desk.url);
  await desk.page
    .getByText(/limburg.?lonen/i)
    .first()
    .waitFor();
  await signIn(desk.page, people.accountant);
  await desk.main.getByText('E-mailadres of wachtwoord klopt niet').waitFor();
  await signIn(desk.page, people.otherBureau);
  await desk.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  t.regex(await desk.page.title(), / · Limburg Lonen$/);

  const nowhere = await deskOf(t, portal, undefined, { host: 'niemand.localhost' });
  await nowhere.page.goto(nowhere.url);
  await nowhere.page.getByText('Dit adres hoort bij geen salarisbureau').waitFor();
});

test('row 6: choose a login after the password, switch without one, or come by a link that carries the role', async (t) => {
  const desk = await deskOf(t, portal);
  await desk.page.goto(portal.url);
  await signIn(desk.page, people.everyone);
  await desk.main.getByRole('heading', { name: 'Met welke inlog wil je werken?' }).waitFor();
  await desk.main.getByRole('radio', { name: /Accountant · Kantoor Maasdal/ }).check();
  t.is(await desk.main.getByRole('radio').count(), 4);
  await desk.main.getByRole('button', { name: 'Doorgaan' }).click();
  await desk.main.getByText('Accountant · Kantoor Maasdal').waitFor();

  await desk.page
    .getByRole('button', { name: /Je werkt als|Wissel|Accountant/ })
    .first()
    .click();
  await desk.page
    .getByRole('menuitemradio', { name: /Manager/ })
    .or(desk.page.getByRole('button', { name: /^Manager/ }))
    .first()
    .click();
  await desk.main
    .getByText(/Manager · /)
    .first()
    .waitFor();
  assertQuiet(t, desk);

  const linked = await deskOf(t, portal);
  await linked.page.goto(`${portal.url}/companies?role=employer`);
  await signIn(linked.page, people.everyone);
  await linked.total(2);
});
