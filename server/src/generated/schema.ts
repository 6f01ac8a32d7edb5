// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service answers
         * @description Answers 503 while the database cannot be read. Whoever runs the service asks `/readyz` of its monitor (`MONITOR`),
         *     which says more: whether it can save, and whether its disk, its keys and its mail server will do.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys of access tokens
         * @description Software that checks access tokens itself finds the key by the token's `kid`. A new key is listed before it
         *     signs, for longer than `Cache-Control` lets anybody keep this list; the old one stays listed until the last
         *     token that it signed has expired.
         */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a sign-in page shows of a tenant
         * @description Tells which bureau a sign-in page belongs to. `current` stands for the tenant of the host name, or the
         *     default one.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant-settings/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how the bureau presents itself
         * @description Gives the bureau's name, how its mails are signed and answered, its language and the web addresses of its own. The
         *     ETag is needed to change them.
         */
        get: operations["getTenantSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how the bureau presents itself
         * @description Only the properties that are sent change; a list of origins takes the place of the former one. The slug stays: web
         *     addresses that were mailed have it. A mail that waits to be sent has the sender of the moment at which it leaves.
         */
        patch: operations["updateTenantSettings"];
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in
         * @description Lists the person's own sessions that have not ended, the last used first: in which browser, from which network
         *     address, on which page and since when. Every word of `q` must occur in what is shown. A session ends by itself
         *     after an hour without use, or twelve hours. A person may have any number of them.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description A person with one login, or with just one of the wanted `role`, starts with it. Otherwise `login` is null
         *     and `selectLogin` comes next. On the service's own origin a refresh token is set as an HttpOnly cookie;
         *     another origin gets an access token only.
         *
         *     Who has a second factor, or has a role of which the bureau asks one, gets a challenge in place of a session:
         *     `answerChallenge` answers it, `startChallengeEnrolment` adds the first factor.
         *
         *     Failures make the next attempts wait: five from one network at one account, twenty at one account from
         *     anywhere, twenty from one network at any accounts. None of these holds up a browser in which the person signed
         *     in before, which a second HttpOnly cookie tells. After 100 failures in a row the account asks every other
         *     browser for a new password.
         */
        post: operations["createSession"];
        /**
         * Sign out everywhere else
         * @description All of the person's sessions but this one end within 5 seconds, wherever they are in use.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the session and its login
         * @description Tells a page who is signed in, which login was chosen and what that login may do. 401 means that the session
         *     has ended and that the person must sign in again.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description The session ends within 5 seconds, wherever it is in use.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the login to work with
         * @description The session works with this login from then on. A person can switch to another of the own logins so, without
         *     a password.
         */
        put: operations["selectLogin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to prove that it is still you
         * @description Tells what `proveSession` asks of the person, with the challenge that it takes: the same as signing in does.
         */
        post: operations["challengeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove that it is still you
         * @description Operations with `x-step-up` answer 401 `step-up-required` (RFC 9470) when the person signed in, or proved to be
         *     there, longer than ten minutes ago. A proof gives the session another ten minutes, in which the same call can be sent
         *     again. It is what signing in asks: the password, and a code where the person has a second factor; or a passkey alone.
         *     Whoever has no password gives the code alone. `challengeSession` gives the challenge that a code or a passkey needs.
         */
        post: operations["proveSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the access token
         * @description Spends the refresh token of the HttpOnly cookie and sets the next one (RFC 9700 section 4.14). A refresh
         *     token that is used twice ends the session. Works on the service's own origin only.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey alone
         * @description Gives what the browser asks the person's passkeys (WebAuthn level 3, discoverable credentials). `answerChallenge`
         *     with the passkey's answer signs in, without e-mail and password. Works on the service's own pages only.
         */
        post: operations["createPasskeyChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the second factor
         * @description Takes the challenge of `createSession` with one of: a code of the authenticator app, the answer of a passkey, a
         *     recovery code. After `addChallengeFactor` it takes the challenge alone. The session starts as that of
         *     `createSession` does, and the challenge is used up.
         *
         *     A code works once (RFC 6238 section 5.2). Five wrong answers use the challenge up, and each counts as a wrong
         *     password of the account does.
         */
        post: operations["answerChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge-enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add the first factor while signing in
         * @description For who must have a second factor and has none: the challenge says so with the purpose `enrol`, and opens nothing
         *     else. Gives the secret for an authenticator app, or what the browser asks a new passkey.
         */
        post: operations["startChallengeEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenge-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the first factor while signing in
         * @description Shows that the app or the passkey works, and adds it. The answer has the recovery codes, which are shown once;
         *     `answerChallenge` with the same challenge then signs in.
         */
        post: operations["addChallengeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your own sessions
         * @description The session ends within 5 seconds, wherever it is in use. Whoever does not know it should choose another password
         *     as well.
         */
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logins of the person who is signed in
         * @description Lists every role that the person has in this tenant, with a description of what each sees, to choose from
         *     with `selectLogin`. Logins that were switched off or not yet accepted are left out; other persons' logins
         *     are never shown.
         */
        get: operations["listLogins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logins/{loginId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        /**
         * Get a login
         * @description Gives the role of one login of the tenant, what it sees and whether it is switched on. The ETag is needed to
         *     change or to remove it.
         */
        get: operations["getLogin"];
        put?: never;
        post?: never;
        /**
         * Remove a login
         * @description The person keeps other logins. Sessions that work with this login end at once, and invitations for it are
         *     gone. Nobody removes a login of their own, or the last administrator's (403).
         */
        delete: operations["removeLogin"];
        options?: never;
        head?: never;
        /**
         * Change a login
         * @description Changes what a login sees, or switches it off. Nobody changes a login of their own.
         */
        patch: operations["updateLogin"];
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a link for a new password
         * @description Sends the mail if the address is known. The answer is the same, in the same time, whether or not it is.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-reset-completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the mailed link
         * @description Sets the password, ends all sessions of the person and mails a notice. It signs nobody in.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the person who is signed in
         * @description Gives the name, the e-mail address and the language of the person to whom the token belongs. The ETag is
         *     needed to change them.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own name or language
         * @description The language decides in which language the person is mailed. The e-mail address is not changed here: an
         *     administrator invites the person under the new one.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/persons/current/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your own password
         * @description Sets the new password, ends the person's other sessions and mails a notice.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/current/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own second factors
         * @description Lists authenticator apps and passkeys of the person who is signed in, the oldest first.
         */
        get: operations["listFactors"];
        put?: never;
        /**
         * Add a second factor
         * @description Shows that the app or the passkey of `startEnrolment` works, and adds it; from then on signing in asks for it. With
         *     the first factor come recovery codes, which are shown once. The person is mailed.
         */
        post: operations["addFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/current/factors/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a factor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        /**
         * Read one of your own second factors
         * @description Tells what an authenticator app or a passkey is called, and when it was used.
         */
        get: operations["getFactor"];
        put?: never;
        post?: never;
        /**
         * Remove one of your own factors
         * @description Signing in does not take it any more, and the person is mailed. The last one goes with the recovery codes; it stays
         *     where the bureau asks a second factor of one of the person's roles (409).
         */
        delete: operations["removeFactor"];
        options?: never;
        head?: never;
        /**
         * Rename one of your own factors
         * @description Gives an authenticator app or a passkey another name, by which the person knows it.
         */
        patch: operations["updateFactor"];
        trace?: never;
    };
    "/persons/current/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a second factor
         * @description Gives the secret for an authenticator app (RFC 6238), or what the browser asks a new passkey (WebAuthn level 3).
         *     Nothing changes until `addFactor` shows that it works. Passkeys are added on the service's own pages only.
         */
        post: operations["startEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/current/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many recovery codes are left
         * @description Tells how many of the person's recovery codes were not used yet. The codes themselves are kept nowhere.
         */
        get: operations["getRecoveryCodes"];
        put?: never;
        /**
         * Make new recovery codes
         * @description The former codes work no longer. The new ones are in the answer and are shown once. The person is mailed. Without a
         *     second factor there is nothing to recover (409).
         */
        post: operations["createRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Lists all persons of the tenant who have or had a login, by name, with each login's role and scope. Every
         *     word of `q` must occur in the name or the e-mail address, or find a company, as in `listCompanies`, that a login of
         *     the person was granted; words that find more than twenty companies do not count for it. Who sees all companies is
         *     not found by one of them.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{personId}/factor-removals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the second factors of a person who lost them
         * @description For who lost the telephone and the recovery codes, once the bureau is sure who asks. All factors and recovery codes
         *     of the person go, all sessions end, and the person is mailed the reason. Where the role asks a second factor, the
         *     next sign-in leads through adding one. Nobody does this for themselves.
         */
        post: operations["removeAccountFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{personId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where a person is signed in
         * @description Lists the sessions of a person that have not ended, the last used first, as `listSessions` does for oneself.
         */
        get: operations["listAccountSessions"];
        put?: never;
        post?: never;
        /**
         * Sign a person out everywhere
         * @description Every session of the person ends within 5 seconds, on all devices: for a lost telephone, or somebody who
         *     leaves. The person can sign in again; to prevent that, switch the logins off.
         */
        delete: operations["endAccountSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{personId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one session of a person
         * @description The session ends within 5 seconds, wherever it is in use. The person can sign in again.
         */
        delete: operations["endAccountSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Lists invitations, newest first, with whom they were sent to, for which role, and whether they are open,
         *     accepted, expired or revoked. The link itself is never shown again.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person
         * @description A person whose address is known gets a login added, and the mail says so. The link works once, for 72 hours.
         *     The mail is kept and sent later when the mail server is away.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description The link in the mail stops working at once. An invitation that was accepted or revoked already answers 409;
         *     the login that came of it is removed with `removeLogin`.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description A new mail is sent. The earlier link stops working; the new one works for 72 hours.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import invitations from a file
         * @description Columns, in Dutch or English: `E-mail` (`email`), `Naam` (`name`), `Rol` (`role`), `Kantoor` (`firm`: number or
         *     name), `Ziet` (`grant`: `alles`, `labels`, `debiteuren`, `bedrijven`, `afdelingen`, `medewerkers`, or as
         *     `GrantKind` has them), `Welke` (`targets`: numbers, and tags and debtors by name too, separated by a comma or, where
         *     names have one, by `|`; companies as `debtor/company`, departments and employees as `debtor/company/number`), `Taal`
         *     (`language`); at most 1,000 lines. Every good line is invited; every line is reported. With `preview`, which is
         *     what is done unless it is `false`, nobody is invited and the answer says who would be.
         */
        post: operations["importInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file
         * @description Brings in companies with their debtors, what belongs to companies, employees or payroll runs from a file, as
         *     `loonpoort import` does: all of it, or nothing where a line is wrong. What is there already is changed, an empty
         *     cell leaves what there is, and the same file again changes nothing. With `preview`, which is what is done unless it
         *     is `false`, nothing is saved and the answer says what would be. Files of more than 4 MB are for the command.
         */
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-samples/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an example of a file to import
         * @description A CSV file with the columns of the kind and a few lines that show what goes into them, to be opened in Excel and
         *     filled in.
         */
        get: operations["getImportSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an invitation
         * @description Shows a person what a mailed link gives. It changes nothing, so a mail scanner that follows links does no
         *     harm.
         */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Confirms the login. A new person sets a password with it; a person who already has one leaves `password`
         *     out.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logins of one's own firm
         * @description Lists by name the logins of the firm that the caller manages, the own one included, and no login of a person
         *     elsewhere. Somebody who was invited, has not accepted yet and is known to the bureau otherwise goes by the address.
         */
        get: operations["listColleagues"];
        put?: never;
        /**
         * Invite a colleague
         * @description Invites somebody as an accountant of the caller's own firm, to see no more than the caller does. The link works once,
         *     for 72 hours; the same invitation again replaces the one that is open. Nobody invites the own address (403).
         */
        post: operations["inviteColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues/{loginId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        /**
         * Get a login of one's own firm
         * @description Gives what a colleague sees, as far as the caller sees that too. The ETag is needed to change or to end it.
         */
        get: operations["getColleague"];
        put?: never;
        post?: never;
        /**
         * End the login of a colleague
         * @description Sessions that work with the login end at once, and invitations for it are gone; logins of the person elsewhere stay.
         *     Nobody ends an own login, and the bureau alone ends who manages colleagues (403).
         */
        delete: operations["removeColleague"];
        options?: never;
        head?: never;
        /**
         * Change what a colleague sees
         * @description A colleague is given no more than the caller sees. Nobody changes an own login, and the bureau alone changes who
         *     manages colleagues or sees more than the caller (403).
         */
        patch: operations["updateColleague"];
        trace?: never;
    };
    "/colleagues/{loginId}/invitation-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation of a colleague again
         * @description A new mail is sent. The earlier link stops working; the new one works for 72 hours. It gives no more than it gave:
         *     the bureau alone sends it again to who manages colleagues or would see more than the caller (403).
         */
        post: operations["resendColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounting firms
         * @description Firms are listed by number. An accountant sees the own firm only; an administrator sees all.
         */
        get: operations["listFirms"];
        put?: never;
        /**
         * Add an accounting firm
         * @description A firm gathers the accountants of one office: its name and colours, and the web origins on which its pages
         *     may embed the elements. A name that is taken answers 409.
         */
        post: operations["createFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firms/{firmId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an accounting firm.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                firmId: components["parameters"]["FirmId"];
            };
            cookie?: never;
        };
        /**
         * Get an accounting firm
         * @description Gives the name, the state and the web origins of one firm; an accountant sees the own one. The ETag is needed
         *     to change it.
         */
        get: operations["getFirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or end an accounting firm
         * @description Only the properties that are sent change. A list of origins takes the place of the former one. The logins and the
         *     software of a firm that has ended work no longer, and its web origins are let in no more; those that worked until
         *     then do again when the firm is active again.
         */
        patch: operations["updateFirm"];
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Tags are listed by number, with how many debtors within the scope of the login carry each. An accountant sees those
         *     of such debtors, and no others. Tags narrow lists and grant access to all debtors that carry them; an administrator
         *     is told how many logins and how much software see debtors by each.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Add a tag
         * @description A tag is put on debtors with `changeDebtorTags` or `updateDebtor`. Its number is unique within the tenant (409).
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Gives the name, the number and the colour of a tag that is on a debtor within the scope of the login, and how much
         *     it is used. The ETag is needed to change or to remove it.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Remove a tag
         * @description The tag goes from the debtors that carry it, which stay. While a login or software sees debtors by it, also one that is
         *     switched off, it is not removed (409): the problem names them, `listTagUsers` all of them. So nobody sees more or less
         *     by its removal.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        /**
         * Change a tag
         * @description Only the properties that are sent change. Logins that see debtors by the tag see the same ones as before.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/tags/{tagId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /**
         * List who sees debtors by a tag
         * @description Lists by name the logins and the software whose grant names the tag, also those that are switched off or not accepted
         *     yet: as long as there are any, the tag is not removed.
         */
        get: operations["listTagUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debtor-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give tags to many debtors, or take them
         * @description All debtors are changed or none. Who sees debtors by one of the tags sees them, or sees them no more, at once. What a
         *     debtor has already is not given, and what it does not have is not taken: the same call again changes nothing.
         */
        post: operations["changeDebtorTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debtors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List debtors
         * @description Debtors are listed by number. A login sees the debtors of which it sees at least one company; an
         *     administrator sees all. Every word of `q` must occur in the number or the name. Debtors that are closed are left
         *     out unless `include` asks for them.
         */
        get: operations["listDebtors"];
        put?: never;
        /**
         * Add a debtor
         * @description A debtor is a client of the bureau; companies are added to it with `createCompany`. Its number is unique
         *     within the tenant (409), and its labels decide which logins see it.
         */
        post: operations["createDebtor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debtors/{debtorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        /**
         * Get a debtor
         * @description Gives the name, the number, the firm and the tags of a debtor within the scope of the login. The ETag is needed to
         *     change it.
         */
        get: operations["getDebtor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a debtor
         * @description Only the properties that are sent change. Tags that are sent take the place of the former ones: they decide which
         *     logins see the companies of the debtor. Another firm brings its integration to companies that have none of their own.
         */
        patch: operations["updateDebtor"];
        trace?: never;
    };
    "/debtor-closures/{debtorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Close a debtor
         * @description The debtor ends on a day, which may lie ahead, and gets no more companies. Companies of it that have no last day, or a later
         *     one, close with it where `companies` says how many these are; with another number nothing changes, and the answer
         *     (409) names them.
         */
        put: operations["closeDebtor"];
        post?: never;
        /**
         * Reopen a debtor
         * @description The debtor has no last day any more. Its companies stay as they are: each is reopened by itself.
         */
        delete: operations["reopenDebtor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Every word of `q` must occur in the number, the name, the debtor's number or the debtor's name; order, case
         *     and diacritics do not matter. A Chamber of Commerce number, wage-tax number, postal code or e-mail address, or
         *     four characters in a row of one, find the company too, with or without spaces and signs; `foundBy` says which,
         *     where the names and numbers in the list do not. `total` is exact.
         *     Companies that are closed or hidden are left out unless `include` asks for them.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Add a company
         * @description A template gives the period type, the ledger scheme, the wage-tax period, and its departments, cost centres and
         *     cost units that are open. The period type is fixed from then on. An accountant needs a grant that covers the
         *     debtor. Who sees all companies may choose the number; to anyone else it is given, so that no refusal tells of a
         *     confidential company that has it.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Get a company
         * @description Gives the name, number, period, addresses and identifiers of one payroll administration. A company outside
         *     the scope of the login does not exist for it (404). The ETag is needed to change it.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a company
         * @description Only the properties that are sent change. The period type stays as it is from the start. A journal that was made
         *     before keeps the data that it was made with.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/company-closures/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Close a company
         * @description The company ends on a day, which may lie ahead. Periods that begin after it get no runs, and runs of such periods
         *     that are still open are not locked and not in the plan of a period; a run that is locked already is refused at
         *     `endsOn`. From the day after on, lists leave the company out unless they ask for it. All that it has stays
         *     readable.
         */
        put: operations["closeCompany"];
        post?: never;
        /**
         * Reopen a company
         * @description The company goes on: it has no last day any more. While its debtor has one, it is not reopened (409).
         */
        delete: operations["reopenCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company-visibilities/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Hide a company, or make it confidential
         * @description A hidden company is left out of lists of companies that do not ask for it, for everybody; no figure changes by it.
         *     A confidential company does not exist for logins and software that see it by a tag or by its debtor: those see it
         *     that see all companies, or are granted the company itself or something in it.
         */
        patch: operations["updateCompanyVisibility"];
        trace?: never;
    };
    "/company-debtors/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a company to another debtor
         * @description The company keeps all that it has: runs, journals, deliveries and employees. Its number must be unique within the
         *     new debtor (409). Logins and software that see companies by debtor or tag follow at once, as does the integration
         *     of the debtor's firm. The new debtor must have the ledger schemes that the company uses.
         */
        put: operations["moveCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved views of a list
         * @description Lists by name the views that the login that asks has saved of a list, and nobody else's.
         */
        get: operations["listSavedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-views/{list}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
                /**
                 * @description What the login calls the view.
                 * @example Zonder koppeling
                 */
                name: components["schemas"]["ViewName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Save a view of a list
         * @description The view has this name for the login that asks; one that has the name already is replaced. A login keeps at most 50
         *     views of a list: one more answers 409.
         */
        put: operations["setSavedView"];
        post?: never;
        /**
         * Remove a saved view
         * @description The login that asks has no view of this name from then on. Doing it again changes nothing.
         */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/column-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the columns that are left out of lists
         * @description Lists, for each list of which the login that asks leaves out columns, which these are.
         */
        get: operations["listColumnChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/column-choices/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Leave columns out of a list
         * @description The login that asks sees the list without these columns from then on, wherever it signs in.
         */
        put: operations["setColumnChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/favourite-companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Make a company a favourite
         * @description The company becomes a favourite of the login that asks, and of no other. Doing it again changes nothing.
         */
        put: operations["setFavouriteCompany"];
        post?: never;
        /**
         * Make a company no favourite any more
         * @description The company is no favourite of the login that asks from then on. Doing it again changes nothing.
         */
        delete: operations["removeFavouriteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of who has access
         * @description Lists the reviews, the newest first. Who manages a firm sees of each the progress of the own firm only.
         */
        get: operations["listAccessReviews"];
        put?: never;
        /**
         * Start a review of who has access
         * @description Writes down every login that works and every software client as they are now, each to be confirmed or withdrawn.
         *     One review is open at a time (409). The server starts one by itself each year where the settings say so.
         */
        post: operations["startAccessReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Get a review of who has access
         * @description Gives how far the review is. The ETag is needed to close it. Who manages a firm sees the progress of the own firm.
         */
        get: operations["getAccessReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{reviewId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * List who has access, as a review has it
         * @description Lists the logins and the software of a review, those first that have not been used for long, and with what changed
         *     since the review began: while it is open that is seen against how things are now, and what came since is listed
         *     too. Who manages a firm sees the logins of that firm, and of those that see more not how much.
         */
        get: operations["listAccessReviewItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{reviewId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a review of who has access
         * @description Freezes the review with the hash of its file, once everything is decided (409). What changes later is for the next
         *     review.
         */
        post: operations["closeAccessReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/{reviewId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Download a review as a file for an auditor
         * @description Writes every row of the review with its decision, by whom and when, as CSV in the language of the bureau. The
         *     SHA-256 of a closed review's file is kept with the review: another file has another one.
         */
        get: operations["getAccessReviewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/current/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the access of logins and software
         * @description Notes in the open review that these may go on seeing what they see now. Who sees something else later is to be
         *     decided on again. Nobody who manages a firm decides on the own login, or on that of another who manages it.
         */
        post: operations["confirmAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-reviews/current/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the access of logins and software
         * @description Ends these logins with their sessions, and these clients with their secrets, and notes it in the open review. To
         *     let somebody see less, change the grant instead, and confirm it then. Nobody ends an own login or that of the last
         *     administrator, and who manages a firm not that of another who manages it.
         */
        post: operations["withdrawAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-settings/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how access is reviewed
         * @description Says whether a review starts each year, and after how long a login counts as unused.
         */
        get: operations["getAccessSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how access is reviewed
         * @description Only what is sent changes. A yearly review starts a year after the last one began, and at once where there was none.
         */
        patch: operations["updateAccessSettings"];
        trace?: never;
    };
    "/retention-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how long each kind of data is kept
         * @description Lists the terms, with what each is based on. What is past its term is removed each day, unless it is held.
         */
        get: operations["listRetentionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was removed once its term was past
         * @description Lists per day, rule and kind how much went, the newest first.
         */
        get: operations["listRetentionRemovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is held
         * @description Lists what is held or was, the newest first, with who set it, why, and who ended it.
         */
        get: operations["listLegalHolds"];
        put?: never;
        /**
         * Hold data that is past its term
         * @description Keeps data of the bureau, a debtor, a company or an employee from being removed until the hold is ended, whatever
         *     its term says. A payroll run, or a return, in which an employee occurs that is held stays as a whole. A run of which
         *     the removal has begun goes on.
         */
        post: operations["setLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/legal-holds/{holdId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a hold.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                holdId: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a hold
         * @description What is past its term goes with the next daily round. The hold stays in the list, with who ended it and when.
         */
        delete: operations["endLegalHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export all data of the bureau
         * @description Writes everything of the bureau as a ZIP with a file of JSON lines for each table. Passwords, secrets and sessions
         *     are left out; `loonpoort tenants import` reads it into an empty installation. Operators see that it was exported.
         */
        post: operations["exportOwnTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /**
         * See what erasing a person does
         * @description Says what would go of a person who uses the portal, on a request under article 17 of the GDPR, and what stays, why
         *     and until when.
         */
        get: operations["getPersonErasure"];
        put?: never;
        /**
         * Erase a person
         * @description Erases a person who uses the portal: name, e-mail address, password, factors, logins, sessions and settings. What was
         *     recorded of what the person did stays. Nobody erases themselves, and an administrator is left. A backup that is
         *     restored later has it erased again at the next start.
         */
        post: operations["createPersonErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{personId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /**
         * Export all data of a person
         * @description Writes what is kept of a person who uses the portal as a ZIP, each kind as JSON and as CSV, for an answer under
         *     article 15 or 20 of the GDPR. Passwords and tokens are left out.
         */
        get: operations["exportPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        /**
         * See what erasing an employee does
         * @description Says what would go of an employee, on a request under article 17 of the GDPR, and what stays, why and until when:
         *     payroll is kept for seven years from the end of the year, and what is held stays as long as it is.
         */
        get: operations["getEmployeeErasure"];
        put?: never;
        /**
         * Erase an employee
         * @description Erases what may go of an employee: all, where no payroll run or return that must be kept has the employee; the e-mail
         *     address and initials otherwise, and of who is out of service the cost shares and logins' sight. What stays goes by
         *     itself after its term. A backup that is restored later has it erased again at the next start.
         */
        post: operations["createEmployeeErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        /**
         * Export all data of an employee
         * @description Writes what is kept of an employee as a ZIP, each kind as JSON and as CSV, for an answer under article 15 or 20 of
         *     the GDPR: the record, the shares over cost centres, the wages in payroll runs, the lines of wage-tax returns, and the
         *     lines of journals that name the employee. An employee of another number who was it before is another employee.
         */
        get: operations["exportEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * List who sees a company
         * @description Lists by name the logins that work and the software that see the company, or something in it: with their role and
         *     firm, the grant by which they do, since when, and when each was last used.
         */
        get: operations["listCompanyViewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List departments
         * @description Departments of every company that the login sees are listed, by company and number; a manager sees those of
         *     the grant only. `companyId` narrows the list to one company.
         */
        get: operations["listDepartments"];
        put?: never;
        /**
         * Add a department
         * @description The number is unique within the company (409) and stays as it is from the start, because payroll runs and files
         *     name the department by it.
         */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a department.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        /**
         * Get a department
         * @description Gives the number, the name and the state of one department of a company that the login sees. The ETag is needed
         *     to change it.
         */
        get: operations["getDepartment"];
        put?: never;
        post?: never;
        /**
         * Remove a department
         * @description Only a department that was never used is removed. One that an employee has or had, a payroll run names or a login was
         *     granted is closed instead: the answer (409) says what uses it.
         */
        delete: operations["removeDepartment"];
        options?: never;
        head?: never;
        /**
         * Rename, close or reopen a department
         * @description Only the properties that are sent change. A department that employees in service still have is not closed: the
         *     answer (422) names them. Payroll runs and journals that came before keep what it was called.
         */
        patch: operations["updateDepartment"];
        trace?: never;
    };
    "/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cost centres
         * @description Cost centres of every company that the login sees are listed, by company and code, each with the ledger
         *     scheme that its journal lines are booked by. `companyId` narrows the list to one company.
         */
        get: operations["listCostCentres"];
        put?: never;
        /**
         * Add a cost centre
         * @description The code is unique within the company, whatever its capitals (409), and stays as it is from the start, because
         *     payroll runs, journals and files name the cost centre by it.
         */
        post: operations["createCostCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cost units
         * @description Cost units of every company that the login sees are listed, by company and code. `companyId` narrows the list to
         *     one company.
         */
        get: operations["listCostUnits"];
        put?: never;
        /**
         * Add a cost unit
         * @description The code is unique within the company, whatever its capitals (409), and stays as it is from the start, because
         *     payroll runs, journals and files name the cost unit by it.
         */
        post: operations["createCostUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-units/{costUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a cost unit.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costUnitId: components["parameters"]["CostUnitId"];
            };
            cookie?: never;
        };
        /**
         * Get a cost unit
         * @description Gives the code, the description and the state of one cost unit of a company that the login sees. The ETag is
         *     needed to change it.
         */
        get: operations["getCostUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, close or reopen a cost unit
         * @description Only the properties that are sent change. A cost unit that employees in service still have in their shares is not
         *     closed: the answer (422) names them. Payroll runs and journals that came before keep it.
         */
        patch: operations["updateCostUnit"];
        trace?: never;
    };
    "/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employees
         * @description Employees are listed by name. An accountant or employer sees those of the companies in scope, a manager
         *     those of the own departments, and an employee only the own record. Every word of `q` must occur in the name
         *     or the number.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Add an employee
         * @description Payroll runs name employees by their number, which is unique within the company (409). Cost shares must total
         *     100 % and name what is open (422); they count for runs that come in from then on.
         */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description Gives the department, dates of service and cost shares of one employee. An employee outside the scope of the
         *     login does not exist for it (404). The ETag is needed to change it.
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an employee
         * @description Only the properties that are sent change; cost shares are replaced as a whole. Runs that came in before keep
         *     the department and the cost shares of that moment, and so do their journals.
         */
        patch: operations["updateEmployee"];
        trace?: never;
    };
    "/dashboards/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of the start screen
         * @description The figures count exactly the companies and employees that the login sees.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wage periods that are being worked on
         * @description Lists the periods that runs of clients end with which are not in the books yet, or whose journal has gone stale,
         *     and of each kind of period the latest that has runs: at most 24, the one that ended last first. Each number counts runs
         *     of clients that the login sees, with the conditions of `listRuns`, which gives them with `periodType`, `year`,
         *     `period`, `kind=client` and the number's own parameter. A run over several periods counts in each of them.
         */
        get: operations["listOpenPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits for a person
         * @description Lists what waits for a person among what the login sees, the newest first, at most the hundred newest:
         *     integrations that nobody can sign in to any more, deliveries that were refused or need a review, journals that
         *     have gone stale, a review of who has access that is open, logins that were not used for long. A notice goes by itself once there is nothing to do any more.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notices as read
         * @description Marks notices as read by this login. Ids of notices that are not there any more, or that the login does not see,
         *     are passed over; repeating it changes nothing. What waits again later is unread again.
         */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notice-settings/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how this login is mailed
         * @description Says how the login is mailed about what waits for it, with the version in `ETag` to change that.
         */
        get: operations["getNoticeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how this login is mailed
         * @description Decides how the login is mailed about what waits for it. At once is within some minutes, and at most once an
         *     hour: what came meanwhile is in one mail. The daily mail leaves after seven in the morning, Dutch time.
         */
        patch: operations["updateNoticeSettings"];
        trace?: never;
    };
    "/wage-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what wages cost per period
         * @description Sums the wage costs of the periods that ended in the last thirteen months, the one that ended last first. Costs
         *     are what the journals book on profit-and-loss accounts, debit less credit; of a run that was corrected its
         *     differences and reversals count too, what a newer journal took the place of does not. Only locked runs count,
         *     without `companyId` those of clients. A run over several periods counts in its last.
         */
        get: operations["listWageCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookkeeping packages
         * @description Lists the packages that the form of an integration offers: the name, the formats of the files, and whether
         *     journals can be sent to it directly. The list is the same for every tenant.
         */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         * @description Lists the integrations that the login may see. With `companyId`, those of the company, its firm and the
         *     tenant, and for each whether it applies. The nearest level that is switched on wins: company, then firm,
         *     then tenant.
         */
        get: operations["listIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{level}/{ownerId}/{package}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        /**
         * Get an integration
         * @description Gives the settings of one package at one level, and what the last test and the last delivery said. Passwords
         *     and keys are never sent back. The ETag is needed to change it.
         */
        get: operations["getIntegration"];
        /**
         * Save an integration
         * @description Makes the integration, or replaces its settings when `If-Match` carries its ETag. A secret that is left out
         *     stays as it is. One integration per owner can be switched on at a time.
         */
        put: operations["saveIntegration"];
        post?: never;
        /**
         * Remove an integration
         * @description Settings and secrets are erased, and what levels below inherited from it is gone with it: companies fall
         *     back to the next level. Journals and what was delivered stay.
         */
        delete: operations["removeIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{level}/{ownerId}/{package}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an integration
         * @description Checks the saved settings and secrets and, where the package has a sign-in that can be tried, tries it.
         */
        post: operations["testIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payroll runs
         * @description Lists runs, the latest periods first, with what became of each: its current journal and the latest delivery
         *     of it. Every word of `q` must occur in the number or the name of the company or its debtor.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Add a payroll run
         * @description Payroll software posts what it calculated: an amount per employee and wage code. Of each employee the name,
         *     the department and the cost shares are kept as they are now, so that a journal depends on the run and the
         *     ledger scheme only.
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Get a payroll run
         * @description Gives the company, the period, the state and the totals of one run; `listRunLines` gives its lines. The ETag
         *     is needed to replace a run that is still open.
         */
        get: operations["getRun"];
        /**
         * Replace a payroll run
         * @description All lines of the run are replaced. A journal that was made of it is out of date from then on, also when it
         *     was delivered.
         */
        put: operations["replaceRun"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock a payroll run
         * @description A locked run does not change any more and cannot be opened again. Locking it twice is harmless. A run of a period
         *     that begins after the last day of its company is not locked (409).
         */
        post: operations["lockRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines of a payroll run
         * @description The lines are ordered by employee and wage code.
         */
        get: operations["listRunLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}/lines/{employee}/{wageCode}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines of journals that a line of a payroll run is in
         * @description Says of an employee's wage code in which lines of which journals it is booked, the whole of it and the part
         *     that is there: journals that a newer one took the place of included. A journal that does not know what it was
         *     made of, because it is of before this was kept, is left out.
         */
        get: operations["listRunLineBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger schemes
         * @description Lists the schemes of the bureau first, then each debtor's, by number. An accountant sees the schemes of the
         *     bureau and those of debtors in scope. With `companyId`, only the schemes that the company can use, and
         *     whether each applies to it.
         */
        get: operations["listLedgerSchemes"];
        put?: never;
        /**
         * Add a ledger scheme
         * @description A scheme starts empty, as a copy of another, or linked to one. A linked scheme follows its parent; only its
         *     account numbers can differ. An accountant makes schemes of debtors that the login sees.
         */
        post: operations["createLedgerScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-renumberings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renumber the accounts of ledger schemes from a day on
         * @description Gives accounts of one or more ledger schemes, or of all that the login may change, other numbers from a day on: by
         *     a list of old and new numbers, or by a rule for how they begin. Numbers of before, and the journals that were
         *     booked on them, stay as they are. With `preview` nothing is saved and the answer says what would change. All is
         *     changed, or nothing. A linked scheme follows its parent where both are renumbered, but for numbers of its own.
         */
        post: operations["renumberLedgerSchemes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-renumbering-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell which journals a renumbering of ledger schemes would alter
         * @description Takes what `renumberLedgerSchemes` takes, saves nothing, and answers which journals would have other lines by it
         *     if they were made again, sent ones and others, and by how much. What `renumberLedgerSchemes` would refuse is
         *     refused here as well. Only journals that the login sees are counted.
         */
        post: operations["previewLedgerRenumbering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undone-ledger-renumberings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the numbers that accounts have from a day on
         * @description Accounts of one or more ledger schemes, or of all that the login may change, get back the numbers that they had
         *     before that day. Names and kinds that change on that day stay. Numbers that a journal was booked on already
         *     stay as well, all of them (409 `ledger-renumbering-used`).
         */
        post: operations["undoLedgerRenumbering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        /**
         * Get a ledger scheme
         * @description The ETag is the version of the whole scheme, accounts and lines included.
         */
        get: operations["getLedgerScheme"];
        put?: never;
        post?: never;
        /**
         * Remove a ledger scheme
         * @description A scheme that a company or a cost centre uses, or that another scheme is linked to, stays (409, which names
         *     one of them). Journals that were made by it keep their accounts. An accountant removes schemes of debtors in
         *     scope only.
         */
        delete: operations["removeLedgerScheme"];
        options?: never;
        head?: never;
        /**
         * Rename a ledger scheme
         * @description Changes the name of the scheme. Its number stays, because companies and cost centres name a scheme by it.
         */
        patch: operations["updateLedgerScheme"];
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/change-previews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell which journals a change of a ledger scheme would alter
         * @description Takes what an operation that changes the scheme takes, saves nothing, and answers which journals would have
         *     other lines by it if they were made again, sent ones and others, and by how much. What the operation would
         *     refuse is refused here as well. Only journals that the login sees are counted.
         */
        post: operations["previewLedgerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of a ledger scheme
         * @description The accounts are ordered by the number that they have from the beginning, each followed by what it is from a day
         *     on. Those of a linked scheme carry the scheme's own numbers.
         */
        get: operations["listLedgerAccounts"];
        put?: never;
        /**
         * Add an account to a ledger scheme
         * @description Lines of the scheme can be booked on it from then on. A number that the scheme has already answers 409, and
         *     so does a linked scheme, whose accounts come from its parent.
         */
        post: operations["createLedgerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/account-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Renumber accounts of a linked ledger scheme
         * @description All numbers are changed, or none, so that accounts can change places. A scheme that is not linked answers
         *     with problem `ledger-scheme-not-linked`.
         */
        put: operations["saveLedgerNumbers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/account-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest accounts of a package for those of a ledger scheme
         * @description Finds, for every account of the scheme, the ledger account of the administration that a company is booked in
         *     with the same RGS code, or else the same number, or none. A company without an administration answers with
         *     problem `company-not-mapped`.
         */
        get: operations["listAccountSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
            };
            cookie?: never;
        };
        /**
         * Get an account of a ledger scheme
         * @description The ETag that comes with it is the one of the whole scheme.
         */
        get: operations["getLedgerAccount"];
        /**
         * Save an account of a ledger scheme
         * @description Changes the account when `If-Match` carries the scheme's ETag, and adds it where there is none of this number.
         *     Another `number` in the body renumbers it from the beginning, with the lines that use it; from a day on
         *     `saveLedgerAccountChange` does. Of an account of a linked scheme only the number can change.
         */
        put: operations["saveLedgerAccount"];
        post?: never;
        /**
         * Remove an account from a ledger scheme
         * @description An account that a line of the scheme books on stays (409, which names the wage codes). A linked scheme gives
         *     up no accounts (409): they are its parent's.
         */
        delete: operations["removeLedgerAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        /**
         * Get an account as it is from a day on
         * @description Gives what holds on that day, also where nothing begins on it. The ETag that comes with it is the one of the
         *     whole scheme.
         */
        get: operations["getLedgerAccountChange"];
        /**
         * Say what an account is from a day on
         * @description Holds for wage periods that end on or after this day, until the next change; what is left out stays as it is
         *     on that day. Earlier periods, and the journals of their runs, stay as they are. The last period of a year ends on
         *     31 December, so 1 January begins a year for months, four weeks and weeks alike.
         */
        put: operations["saveLedgerAccountChange"];
        post?: never;
        /**
         * Take back what an account is from a day on
         * @description What held before goes on holding, until the next change.
         */
        delete: operations["removeLedgerAccountChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wage codes of a ledger scheme
         * @description Lists the wage codes of the scheme in their order, each with its debit and credit account and how its
         *     amounts are split by cost centre, followed by what holds from a day on. The lines of a linked scheme are those
         *     of its parent, with its own account numbers. Account numbers are those of today, or of the day from which on a
         *     line holds.
         */
        get: operations["listLedgerLines"];
        put?: never;
        /**
         * Add a wage code to a ledger scheme
         * @description Says on which accounts a wage code is booked. Both accounts must be in the scheme (422) and the wage code
         *     must be new to it (409). Journals that would have other lines by it are out of date from then on.
         */
        post: operations["createLedgerLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/lines/{wageCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
            };
            cookie?: never;
        };
        /**
         * Get a wage code of a ledger scheme
         * @description The ETag that comes with it is the one of the whole scheme.
         */
        get: operations["getLedgerLine"];
        /**
         * Save a wage code of a ledger scheme
         * @description Changes the line when `If-Match` carries the scheme's ETag, and adds it where there is none of this wage code.
         *     A wage code with neither account is a total that is not booked.
         */
        put: operations["saveLedgerLine"];
        post?: never;
        /**
         * Remove a wage code from a ledger scheme
         * @description Journals with this wage code are out of date from then on, and a run with it gets a finding instead of a
         *     journal until the line is back.
         */
        delete: operations["removeLedgerLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger-schemes/{schemeId}/lines/{wageCode}/changes/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        /**
         * Get a wage code as it is from a day on
         * @description Gives what holds on that day, also where nothing begins on it. The ETag that comes with it is the one of the
         *     whole scheme.
         */
        get: operations["getLedgerLineChange"];
        /**
         * Say what a wage code is from a day on
         * @description Holds for wage periods that end on or after this day, until the next change; what is left out stays as it is
         *     on that day. Earlier periods, and the journals of their runs, stay as they are. The last period of a year ends on
         *     31 December, so 1 January begins a year for months, four weeks and weeks alike.
         */
        put: operations["saveLedgerLineChange"];
        post?: never;
        /**
         * Take back what a wage code is from a day on
         * @description What held before goes on holding, until the next change.
         */
        delete: operations["removeLedgerLineChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-centres/{costCentreId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a cost centre.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costCentreId: components["parameters"]["CostCentreId"];
            };
            cookie?: never;
        };
        /**
         * Get a cost centre
         * @description Gives the code, the description, the state and the ledger scheme of one cost centre of a company that the login
         *     sees. The ETag is needed to change it.
         */
        get: operations["getCostCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, close or reopen a cost centre, or give it a ledger scheme
         * @description Only the properties that are sent change. Lines of this cost centre are booked by the scheme that is named,
         *     instead of by the company's; a number that no scheme of the company has answers 422, and journals that depend
         *     on it are out of date from then on. A cost centre that employees in service still have in their shares is not
         *     closed: the answer (422) names them. Payroll runs and journals that came before keep it.
         */
        patch: operations["updateCostCentre"];
        trace?: never;
    };
    "/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journals
         * @description Lists journals, newest first. With `since` they come oldest first, from those made after a journal (its
         *     `cursor`) or a moment. The order of numbers is the order in which journals appear: software that goes on
         *     from the last `cursor` that it saw misses none.
         */
        get: operations["listJournals"];
        put?: never;
        /**
         * Make the journal of a payroll run
         * @description Books the run under the company's ledger scheme as it is now. Unchanged content gives the same journal again.
         *     An earlier journal that was not delivered is kept and taken the place of; one that was delivered asks for a
         *     `correction` (409 `correction-needed`). Wage codes without an account are in `findings` of a 422.
         */
        post: operations["makeJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/period-plans/{periodType}/{year}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of wage period.
                 * @example month
                 */
                periodType: components["parameters"]["PlanPeriodType"];
                /**
                 * @description The year of the wage period, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["PlanYear"];
                /**
                 * @description The number of the wage period in its year.
                 * @example 10
                 */
                period: components["parameters"]["PlanPeriod"];
            };
            cookie?: never;
        };
        /**
         * Get what processing a period would do
         * @description Says of every run of one wage period that the login sees what `processRuns` would do with it, without doing
         *     anything: what would be sent, what would become a file, and what cannot yet, grouped by what stands in the way,
         *     with the way to put it right and who can. Journals that are yet to be made are judged as they would be made.
         *     Of runs that still ask for something, at most 1,000 are looked at.
         */
        get: operations["getPeriodPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/period-plans/{periodType}/{year}/{period}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of wage period.
                 * @example month
                 */
                periodType: components["parameters"]["PlanPeriodType"];
                /**
                 * @description The year of the wage period, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["PlanYear"];
                /**
                 * @description The number of the wage period in its year.
                 * @example 10
                 */
                period: components["parameters"]["PlanPeriod"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask those who can to put right what stands in the way of a period
         * @description Mails the people of `menders` of one cause of `getPeriodPlan` what stands in the way, of which companies, and a
         *     link to where it is put right. Asking again within a day mails nobody again.
         */
        post: operations["requestRemedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the journals of payroll runs, and send them
         * @description Makes the journal of each run where it has none that is right, and sends it where the package of the company
         *     takes journals. What is sent, imported or on its way already stays as it is, so that two people can process one
         *     period. Each run is processed by itself: what stands in the way of one does not stop the others.
         */
        post: operations["processRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Get what processing a payroll run would do
         * @description Says of one run what `getPeriodPlan` says of all of a period.
         */
        get: operations["getRunPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the journals of many payroll runs
         * @description Each run is booked by itself: what one cannot do does not stop the others.
         */
        post: operations["makeJournals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/file-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether journals can be written as files
         * @description Looks at everything that `downloadJournalFiles` would look at, without writing a file, giving a document number
         *     or noting a download.
         */
        post: operations["checkJournalFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/file-archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download the files of many journals as one ZIP
         * @description Writes each journal as a file for the package of its company, as `getJournalFile` does, and names it after the
         *     number and the name of the company, the period and the package. What cannot be written, is out of date or is in
         *     the books already is left out and named with its reason, in the caller's language, in a text file beside them.
         *     Once all but the end of the ZIP has been taken, those that are in it are noted as downloaded: one that breaks off
         *     notes nothing.
         */
        post: operations["downloadJournalFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark journals as imported
         * @description Tells the bureau that the files of journals are in the books of their companies. Each is marked by itself: what
         *     stands in the way of one does not stop the others. Repeating it changes nothing.
         */
        post: operations["acknowledgeJournals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that journals were downloaded or imported
         * @description Says that the files of journals are not in the books after all: they are to be downloaded again, or may be made
         *     again. What software took stays as it is, and so does what was corrected since.
         */
        post: operations["reopenJournals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/left-journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave journals that are out of date as they are
         * @description Says of journals that would have other lines if they were made now that they are right as they are. They are
         *     no longer out of date until the run or the ledger scheme changes in such a way that something else yet would
         *     be made. Who said so and when is kept with the journal. All journals of the run that count are left.
         */
        post: operations["leaveJournals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        /**
         * Get a journal
         * @description Gives the period, the totals, the state and the latest delivery of one journal; `listJournalLines` gives its
         *     lines. A journal never changes: a newer one takes its place.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines of a journal
         * @description Lists the lines in the order in which they are booked: account, amount in cents, cost centre and text. The
         *     debit lines and the credit lines have the same total. Large journals come in pages; `next` leads on.
         */
        get: operations["listJournalLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/lines/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a line of a journal
         * @description Gives the account, the amount and what the line is kept apart by; `listJournalLineSources` gives what it is made
         *     up of.
         */
        get: operations["getJournalLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/lines/{line}/wage-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wage codes that make up a line of a journal
         * @description Says per wage code what it adds to the line, of how many employees, and which line of which ledger scheme put
         *     it on the account, as the scheme was when the journal was made. Together they total the line.
         */
        get: operations["listJournalLineWageCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/lines/{line}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wages that make up a line of a journal
         * @description Explains the line to the cent: for each employee and wage code the wages, the share that is booked here, the
         *     cents that rounding added, and the line of the ledger scheme that put it on the account. Together they total
         *     the line. They are the wages and the scheme as they were when the journal was made; a difference shows what
         *     changed since. 409 `journal-unexplained` for a journal of before this was kept.
         */
        get: operations["listJournalLineSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/source-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the lines of a journal are made up of, as CSV
         * @description Writes the sources of all lines, or with `line` of one: what `listJournalLineSources` gives, with the line and
         *     its account before it. Semicolons between columns, commas in amounts, UTF-8.
         */
        get: operations["getJournalSourceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a journal can be sent
         * @description Looks at everything that `sendJournals` would look at, without sending: accounts, administration, period,
         *     and what the package itself says where it can be asked. `findings` says what to put right; `sendable` says
         *     whether anything stops the journal.
         */
        get: operations["checkJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/files/{package}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a journal as a file for a package
         * @description Written with the settings of the nearest integration with the package, or with the package's defaults where
         *     there is none. What the file cannot hold is in `findings` of a 422. Where the file has a document number
         *     (boekstuknummer), the journal gets one at the first download and keeps it: numbers run per package and
         *     administration, or per company where it has none.
         */
        get: operations["getJournalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/{journalId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a journal
         * @description Tells the bureau that software has taken the journal into its books. Repeating the call answers the same and
         *     changes nothing.
         */
        post: operations["acknowledgeJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a file
         * @description Shows how a journal, or an example where none is given, would be written with the settings of a form or with those
         *     that are saved: its lines with the totals of both sides, and the beginning of the file.
         */
        post: operations["previewFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare wage tax in the journals with the returns
         * @description Lists each company and period of the wage-tax return in which there is a run or a return, with what the
         *     journals book on accounts with RGS code BSchBepLhe against the return's total.
         */
        get: operations["listReconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{companyId}/{year}/{period}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        /**
         * Compare a return with the wages item by item
         * @description Holds each item of a return against what the payroll runs of its period come to. The return rounds an item down
         *     to whole euros, so that it agrees where the runs are less than a euro more. What is booked as wage tax without
         *     belonging to an item stands under `other`. Empty where the return was entered as a total.
         */
        get: operations["listReconciliationItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{companyId}/{year}/{period}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        /**
         * List employees whose wages and return differ
         * @description Lists each employee and item for which the payroll runs and the return differ, with the wage codes that make up
         *     what the runs have. The return names employees by their numbers; what it has of employees without one is one row.
         */
        get: operations["listReconciliationEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliation-explanations/{companyId}/{year}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Tick off a difference
         * @description Says of a difference that it has been explained, by whom and when. It holds for this difference only: when the
         *     journals or the return change, the period shows as different again. Another difference than there is now
         *     answers 412.
         */
        put: operations["saveReconciliationExplanation"];
        post?: never;
        /**
         * Take back that a difference is explained
         * @description The period shows as different again. 404 where nobody has ticked it off.
         */
        delete: operations["removeReconciliationExplanation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-wage-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which wage codes feed which item of the return
         * @description Lists the wage codes of the bureau's ledger schemes with the item of the wage-tax return that each feeds: of
         *     the codes of Nmbrs as they are known, or as an administrator set it.
         */
        get: operations["listReturnWageCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-wage-codes/{wageCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage code.
                 * @example 8055
                 */
                wageCode: components["schemas"]["WageCodeNumber"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say which item of the return a wage code feeds
         * @description Every reconciliation of the bureau follows at once. `none` keeps the code out of the return.
         */
        put: operations["saveReturnWageCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wage-tax-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a wage-tax return
         * @description Takes the official message of a wage-tax return (Loonaangifte, version 2.0 of 2026), as payroll software sends
         *     it to the tax authorities, and finds the company by its wage tax number and the period by its dates. A message
         *     that does not fit the authorities' schema is refused with the line and the reason. The same message again
         *     changes nothing, and one that was made before the message that is there already is not kept. A message of
         *     corrections only brings the return of each period that it corrects up to date. Of employees the number and the
         *     amounts are kept: no citizen service number, name or address.
         */
        post: operations["importWageTaxReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wage-tax-returns/{companyId}/{year}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        /**
         * Get a wage-tax return
         * @description Gives what was declared for one company and period, from the message that was brought in or as somebody entered
         *     it, to hold the journals against. 404 where there is nothing yet.
         */
        get: operations["getWageTaxReturn"];
        /**
         * Save the total of a wage-tax return
         * @description Enters the total, or replaces it when `If-Match` carries its ETag; without it an existing total answers 428. It
         *     takes the place of a message too, whose items are gone then.
         *     The comparison of `listReconciliations` follows at once. Nothing is sent to the tax authorities.
         */
        put: operations["saveWageTaxReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Lists deliveries of the companies that the login sees, newest first, with the state of each: waiting, being
         *     sent, posted, refused, or in need of a person. Cancelled ones are listed too; filters narrow the list.
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Send journals to the package of their company
         * @description Checks every journal first, and queues those without findings. What is on its way or in the package already
         *     stays as it is: sending twice is harmless.
         */
        post: operations["sendJournals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journals/open-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send journals, and book those in the first open period whose own is closed
         * @description Asks the package of each journal whether its period is closed, or another than the package has. Such a journal is made
         *     again with the day that the check proposes (`bookingDate` of its finding). Then all are sent as `sendJournals` sends
         *     them, so that one answer brings a whole selection into the package.
         */
        post: operations["bookInOpenPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Gives every attempt with its time, what was sent, what the package answered and who decided what, so that a
         *     person can say whether the journal arrived. The ETag is needed to act on the delivery.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        /**
         * Cancel a delivery
         * @description A delivery that waits or was refused can be cancelled. A journal that may be in the package already is
         *     settled instead, with `settleDelivery`.
         */
        delete: operations["cancelDelivery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a delivery now
         * @description A delivery that waits or was refused is sent now. Where a person was asked, the package is searched again
         *     before anything is sent.
         */
        post: operations["retryDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle whether a journal is in the package
         * @description Records what a person saw in the package about a delivery of which the package does not tell whether it was
         *     taken. A journal that is to be sent again is looked for first all the same, where the package can be searched.
         */
        post: operations["settleDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{level}/{ownerId}/{package}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start connecting an integration to its package
         * @description Answers with the address of the package's own consent page. After consent the package sends the browser to
         *     `returnUrl` with `state` and `code`, which `completeConnection` takes within 10 minutes.
         */
        post: operations["startConnection"];
        /**
         * Disconnect an integration from its package
         * @description Erases the tokens that the package gave; whoever gave the consent can take it back at the package as well.
         *     Settings and mappings stay; nothing can be sent until somebody gives consent again. Only who may change the
         *     integration can do this (403).
         */
        delete: operations["removeConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete connecting an integration to its package
         * @description Takes the parameters with which the package sent the browser back. Only the login that started can complete,
         *     once and within 10 minutes.
         */
        post: operations["completeConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{level}/{ownerId}/{package}/choices/{choiceKind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a package offers to choose from
         * @description The package itself is asked, and its answer is kept for a few minutes.
         */
        get: operations["listChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies with their administrations
         * @description Lists every company that the login sees, also those without an administration, with the integration that
         *     applies to it and the settings that differ for it. Every word of `q` must occur in the name or number of
         *     company or administration.
         */
        get: operations["listMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration-mappings/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Get the administration of a company
         * @description Gives the administration, journal code, fallback account and cost centre of one company, and the integration
         *     that they belong to. 404 where the company has none. The ETag is needed to change it.
         */
        get: operations["getMapping"];
        /**
         * Save the administration of a company
         * @description Makes the mapping, or replaces it when `If-Match` carries its ETag; without it an existing one answers 428.
         *     Settings that are left out are those of the integration. Journals that are sent from then on go there.
         */
        put: operations["saveMapping"];
        post?: never;
        /**
         * Remove the administration of a company
         * @description Journals of the company can no longer be sent until it has an administration again. What was posted before
         *     stays in the bookkeeping.
         */
        delete: operations["removeMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration-mappings/{companyId}/booking-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show in which periods of the bookkeeping the wages of a year are booked
         * @description Gives for each wage period of a year the day and the period of the bookkeeping in which a run over it is booked, by
         *     the settings of the company's administration, and by the package's own periods where it told them.
         */
        get: operations["getBookingPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administration-mappings/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the administrations of many companies
         * @description All mappings are saved, or none where one of them cannot be.
         */
        post: operations["saveMappings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mapping-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest administrations for companies
         * @description Finds, for every client company without an administration, the administration of the package that fits it
         *     best by number or name, or none.
         */
        get: operations["listMappingSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the software that acts for you
         * @description Lists the software that acts for one of the person's logins with the person's consent, the newest consent first: what
         *     it may do, for which companies, and until when. Every word of `q` must occur in what is shown.
         */
        get: operations["listAuthorizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorizations/{authorizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw your consent
         * @description All tokens that the software has for this login stop working within 5 seconds.
         */
        delete: operations["removeAuthorization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what software asks, from the address of the page.
                 * @example V1StGXR8_Z5jdHi6B-myT
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * See what software asks
         * @description Tells which software asks to act for the login, what it wants to do, and what it may do already. The request came to
         *     this browser by the authorization endpoint (`/oauth/authorize`), which is known by a cookie: no other browser
         *     sees it. It ends after ten minutes.
         */
        get: operations["previewAuthorization"];
        put?: never;
        post?: never;
        /**
         * Refuse what software asks
         * @description The software is told that access was denied (RFC 6749 section 4.1.2.1). What it may do already stays.
         */
        delete: operations["refuseAuthorization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization-requests/{requestId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what software asks, from the address of the page.
                 * @example V1StGXR8_Z5jdHi6B-myT
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow what software asks
         * @description The software may do what it asks for the login with which the person is signed in, for all companies of that login or
         *     for those that are named here: never more than the login itself may and sees. The consent is remembered for a
         *     year, and takes the place of an earlier one in which companies it is for.
         */
        post: operations["allowAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Lists clients by name, with the scopes and the grant of each and when it last asked for a token. Secrets are
         *     never shown again; `rotateClientSecret` gives a new one.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Add a client
         * @description The secret is in this answer and nowhere else: only a hash of it is kept, so a repeated call makes another
         *     client. It works for a year; `rotateClientSecret` gives the next one.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get a client
         * @description Gives the name, the scopes and the grant of one client. What the client sees follows from its grant, as with
         *     a login. The ETag is needed to change it.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Remove a client
         * @description The secrets, tokens and webhooks of the client stop working within 5 seconds.
         */
        delete: operations["removeClient"];
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description The change also counts, within 5 seconds, for tokens that were given out before.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a client
         * @description The former secret works for another 24 hours, or ends at once together with the tokens that it was exchanged
         *     for. A client has two secrets at most: the one before those ends now.
         */
        post: operations["rotateClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a client's secret for an access token
         * @description The client credentials grant of OAuth 2 (RFC 6749 section 4.4). The client says who it is in the body
         *     (`client_secret_post`) or with HTTP Basic (`client_secret_basic`), not both. Errors are those of RFC 6749
         *     section 5.2. The token is one of RFC 9068 and lasts 10 minutes.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists webhooks. An administrator sees all of the tenant, an accountant and software their own.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook
         * @description Messages follow Standard Webhooks (https://www.standardwebhooks.com) and are about companies that the owner
         *     sees: the login that makes the webhook, or the client that it is made for. The secret is in this answer and
         *     nowhere else, so a repeated call makes another webhook. Messages may come twice, with the same `webhook-id`,
         *     and in any order.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Gives the address, the kinds of messages and the state of one webhook. Accountants and software see their
         *     own, administrators see all; others do not exist (404). The ETag is needed to change it.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description Nothing is sent to its address any more, and messages that wait are gone with it. Accountants and software
         *     remove their own only.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes only the properties that are sent. Messages that wait are sent when the webhook is switched on
         *     again.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhookId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook
         * @description Messages are signed with the former secret as well for another 24 hours, or with the new one only from now on.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Tries once, also while the webhook is off, and answers with what came of it.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a webhook
         * @description The newest come first. Messages are kept for 30 days.
         */
        get: operations["listWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/messages/{messageId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a message of the webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message of a webhook again
         * @description The message goes out again with the same `webhook-id`, and its attempts start over.
         */
        post: operations["replayWebhookMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what and when
         * @description The audit trail, the newest first: who signed in, failed to or signed out, saw the pay of employees, changed, sent
         *     or exported something, or was refused. An administrator sees all of it. An accountant sees what the own login did,
         *     and what others changed, sent or exported of the companies in its scope; where they did that from is for
         *     administrators. What was changed from what is in `getAuditEntry`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-entries/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entry of the audit trail
         * @description One entry with what was changed from what. Of secrets, pay and numbers for tax it says that they changed, and no
         *     more: their values are recorded nowhere. Who sees it is as in `listAuditEntries`.
         */
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-trails/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the audit trail is whole
         * @description Computes the hash of each entry again, and says which is the first that was changed, removed, moved or added by
         *     hand. Write the number and the hash of the last entry down elsewhere: as long as a later check goes through the
         *     same ones, the whole was not written anew. `loonpoort audit verify` does the same on the machine itself.
         */
        get: operations["verifyAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants of the installation
         * @description For operators of the installation. It tells how a tenant is called and whether it works, and nothing of what is
         *     in it.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Make a tenant with its first administrator
         * @description The tenant has what a bureau starts with, and one person: its first administrator, who sets a password with a
         *     link, once, within 72 hours. The link is mailed, or it is in the answer and mailed to nobody. A slug that is
         *     taken answers 409.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/tenants/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Read a tenant as its operator sees it
         * @description For operators of the installation. The ETag is needed to change, suspend, resume or end it.
         */
        get: operations["readTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the name or the slug of a tenant
         * @description Only the properties that are sent change. With another slug the portal has another address: links that were
         *     mailed before, and web sites that name the old slug, lead nowhere. A slug that is taken answers 409.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/operator/tenants/{tenantId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend a tenant
         * @description Nobody of the tenant signs in any more; tokens of persons and of software stop working within 5 seconds; mails,
         *     messages to webhooks and deliveries wait. A delivery that is under way is finished. Nothing is lost: all of it
         *     goes on when the tenant is resumed. One that is suspended already stays so, since when it was.
         */
        put: operations["suspendTenant"];
        post?: never;
        /**
         * Resume a suspended tenant
         * @description Persons and software get in again, with the sessions that they had where those have not run out, and what waited
         *     goes on. One that is not suspended stays as it is; one that is being ended answers 409.
         */
        delete: operations["resumeTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/tenants/{tenantId}/first-invitation-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation of a first administrator again
         * @description Takes the place of a link that lapsed or got lost; the earlier one stops working, the new one works for 72 hours.
         *     Once an administrator of the tenant has come in, it is theirs to invite others (409): no operator gets into a
         *     tenant that is in use.
         */
        post: operations["resendFirstInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/tenants/{tenantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a suspended tenant and remove all that it has
         * @description Only a suspended tenant can be ended: without more once it has been suspended for 30 days, sooner with its slug as
         *     confirmation. Its data are removed in the background and cannot be brought back: export them before. Until they
         *     are gone the tenant is listed as `ending`; then its slug is free, and `listOperatorActions` keeps that it was ended.
         *     Backups of the database are the operator's to remove.
         */
        post: operations["endTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/tenants/{tenantId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Export all data of a tenant
         * @description Gives a ZIP as it is read from the database. `export.json` names the format, the tenant, the moment and the tables;
         *     each table is a file `<table>.ndjson` with a JSON object for each row, by the names of its columns. Amounts are
         *     whole cents, booleans 0 and 1, moments and days ISO 8601 texts, columns that hold JSON their text, and bytes base64.
         *     What gives access stays out: password hashes, secrets, tokens, sessions, links and whatever waits to be sent, as
         *     `export.json` lists. A ZIP that broke off has no end and does not open. Rows that change meanwhile may be in it
         *     as before or as after: suspend the tenant first where that matters.
         */
        get: operations["exportTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whose secret this is
         * @description Tells an operator what the secret is for and when it expires, so that it is replaced in time.
         */
        get: operations["getOperator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what operators did
         * @description Everything that operators changed or exported, the newest first: who, when, what, and which tenant, also one that
         *     has ended. What the command `loonpoort` did on the machine itself is among it.
         */
        get: operations["listOperatorActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "journal.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that a journal was made
         * @description Whoever sees the company can fetch the journal with `getJournal` and `listJournalLines` from now on, and say
         *     that it was taken in with `acknowledgeJournal`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JournalReady"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "delivery.posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that a journal was posted
         * @description The bookkeeping package has taken the journal in; `getDelivery` tells under which number.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeliveryPosted"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "delivery.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that a journal was refused or needs a person
         * @description Nothing is tried again by itself; `getDelivery` tells what the package said and what can be done.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeliveryFailed"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "run.locked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that a payroll run was locked
         * @description Its amounts do not change any more; `getRun` and `listRunLines` have them.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RunLocked"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "integration.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that an integration failed
         * @description The package no longer takes the consent or the password. Journals wait, and whoever can mend it has a mail.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IntegrationFailed"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "integration.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that an integration works again
         * @description Journals that waited go on by themselves.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IntegrationRestored"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a test message
         * @description Sent by `testWebhook` only, to the webhook that is tested.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
                     * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                     */
                    "webhook-id": components["parameters"]["MessageIdHeader"];
                    /**
                     * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
                     * @example 1795882200
                     */
                    "webhook-timestamp": components["parameters"]["MessageTimestampHeader"];
                    /**
                     * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
                     *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
                     *     checks them.
                     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                     */
                    "webhook-signature": components["parameters"]["MessageSignatureHeader"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            responses: {
                /** @description The message was taken. Any other 2xx says the same; everything else is tried again later, except 410, which switches the webhook off. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The message is not to be trusted, as its signature or its time does not fit. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID (version 7) that the service gives; it never changes.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        Id: string;
        /** @description How a payroll bureau and its mails present themselves. */
        TenantSettings: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TenantName"];
            mailName: components["schemas"]["MailName"];
            replyTo: components["schemas"]["ReplyTo"];
            language: components["schemas"]["Language"];
            embedOrigins: components["schemas"]["TenantOrigins"];
            factorRoles: components["schemas"]["FactorRoles"];
            /**
             * Format: date-time
             * @description From when they are asked, where that is later than now: a bureau that was there before second factors were has
             *     time to tell its people. Null where they are asked already; saving the roles makes it so.
             * @example 2026-12-31T09:30:00.000Z
             */
            factorsFrom: string | null;
        };
        /** @description The part of the settings that changes; what is left out stays as it is. */
        TenantSettingsPatch: {
            name?: components["schemas"]["TenantName"];
            mailName?: components["schemas"]["MailName"];
            replyTo?: components["schemas"]["ReplyTo"];
            language?: components["schemas"]["Language"];
            embedOrigins?: components["schemas"]["TenantOrigins"];
            factorRoles?: components["schemas"]["FactorRoles"];
        };
        /**
         * Format: line
         * @description The name that mails show as their sender; null for that of the installation.
         * @example Salarisadministratie OAMKB
         */
        MailName: string | null;
        /**
         * Format: email
         * @description The address that answers to mails go to; null for the one that mails are sent from.
         * @example salaris@oamkb.nl
         */
        ReplyTo: string | null;
        /**
         * @description The origins of web pages that may call the API from a browser for this bureau, with any of its logins. They are kept
         *     as those of firms are.
         */
        TenantOrigins: string[];
        /**
         * @description The name of a tenant in web addresses, such as `oamkb`.
         * @example oamkb
         */
        Slug: string;
        /**
         * Format: email
         * @description An e-mail address. Capitals and small letters count as the same.
         * @example j.jansen@voorbeeld.nl
         */
        Email: string;
        /**
         * @description The secret part of a mailed link, 43 characters of base64url. It works once.
         * @example kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
         */
        Token: string;
        /**
         * Format: date-time
         * @description A UTC timestamp in ISO 8601, with milliseconds and `Z`.
         * @example 2026-11-22T09:30:00.000Z
         */
        DateTime: string;
        /**
         * Format: int32
         * @description A number of things, zero or more.
         * @example 86
         */
        Count: number;
        /**
         * @description An opaque cursor for the next page, to send as `cursor`. Null on the last page.
         * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
         */
        Next: string | null;
        /**
         * @description What a person does with a login. The role decides which operations may be called.
         * @example accountant
         * @enum {string}
         */
        Role: "administrator" | "accountant" | "employer" | "manager" | "employee";
        /**
         * @description The language of mails and screens, Dutch or English.
         * @example nl
         * @enum {string}
         */
        Language: "nl" | "en";
        /**
         * @description What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or
         *     employees name. `none` sees nothing.
         * @example tags
         * @enum {string}
         */
        GrantKind: "none" | "all" | "tags" | "debtors" | "companies" | "departments" | "employees";
        /**
         * @description A client's payroll, a template (standaardbedrijf) or a test.
         * @example client
         * @enum {string}
         */
        CompanyKind: "client" | "template" | "test";
        /**
         * @description The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made.
         * @example month
         * @enum {string}
         */
        PeriodType: "month" | "fourWeek" | "week";
        /**
         * @description Narrows to companies without an integration that is switched on, or to those whose integration has a
         *     problem.
         * @example none
         * @enum {string}
         */
        IntegrationFilter: "none" | "problem";
        /**
         * @description Whether an employee is in service today, or joined or left in the current period of the company.
         * @example inService
         * @enum {string}
         */
        EmployeeStatus: "inService" | "outOfService" | "joined" | "left";
        /**
         * @description Whether an invitation waits for its person, was accepted, has expired or was revoked.
         * @example open
         * @enum {string}
         */
        InvitationState: "open" | "accepted" | "expired" | "revoked";
        /**
         * @description The level at which an integration is set; the nearest to the company that is switched on applies.
         * @example company
         * @enum {string}
         */
        IntegrationLevel: "tenant" | "firm" | "company";
        /**
         * @description Whether an integration works, as its last test or delivery showed. `untested` was never tried; `off` is
         *     switched off.
         * @example working
         * @enum {string}
         */
        IntegrationState: "untested" | "working" | "problem" | "off";
        /**
         * @description The key of a bookkeeping package.
         * @example twinfield
         * @enum {string}
         */
        PackageKey: "twinfield" | "exact-online" | "exact-globe" | "king-xml" | "king-xml-department" | "reeleezee" | "unit4-multivers" | "accountview" | "imuis" | "asperion" | "alure" | "cash" | "moneybird" | "xaf" | "plain-csv";
        /** @description The state of the service. */
        Health: {
            /**
             * @description Always `ok`; a service that cannot read answers 503 instead.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        /** @description The public keys that access tokens are signed with, as a JSON Web Key Set (RFC 7517 section 5). */
        KeySet: {
            /** @description The public keys in use: one, or two while the former is being replaced. */
            keys: {
                /**
                 * @description The type of key, always `EC` (RFC 7518 section 6.1).
                 * @example EC
                 * @enum {string}
                 */
                kty: "EC";
                /**
                 * @description The elliptic curve, always `P-256` (RFC 7518 section 6.2.1.1).
                 * @example P-256
                 * @enum {string}
                 */
                crv: "P-256";
                /**
                 * @description The x coordinate of the public key in base64url (RFC 7518 section 6.2.1.2).
                 * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                 */
                x: string;
                /**
                 * @description The y coordinate of the public key in base64url (RFC 7518 section 6.2.1.3).
                 * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
                 */
                y: string;
                /**
                 * @description The id of the key, as the header of an access token names it (RFC 7517 section 4.5).
                 * @example 2026-11
                 */
                kid: string;
                /**
                 * @description The signature algorithm, always `ES256` (RFC 7517 section 4.4).
                 * @example ES256
                 * @enum {string}
                 */
                alg: "ES256";
                /**
                 * @description The use of the key, always `sig`, for signatures (RFC 7517 section 4.2).
                 * @example sig
                 * @enum {string}
                 */
                use: "sig";
            }[];
        };
        /** @description A payroll bureau's environment, as its sign-in page shows it. */
        Tenant: {
            /** @description The tenant's id. */
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            /**
             * @description The bureau's name.
             * @example oamkb
             */
            name: string;
            language: components["schemas"]["Language"];
        };
        /**
         * @description Whether a tenant works, is suspended, or is being removed.
         * @example active
         * @enum {string}
         */
        TenantState: "active" | "suspended" | "ending";
        /**
         * Format: line
         * @description The bureau's name.
         * @example Salarisbureau Maasdal
         */
        TenantName: string;
        /**
         * @description The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at either end. `current`
         *     is not allowed.
         * @example maasdal
         */
        TenantSlug: string;
        /** @description A tenant as operators see it. */
        ManagedTenant: {
            /** @description The tenant's id. */
            id: components["schemas"]["Id"];
            slug: components["schemas"]["TenantSlug"];
            name: components["schemas"]["TenantName"];
            language: components["schemas"]["Language"];
            state: components["schemas"]["TenantState"];
            /** @description When it was made. */
            createdAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description Since when it is suspended; null while it works.
             * @example 2026-11-22T09:30:00.000Z
             */
            suspendedAt: string | null;
            /**
             * Format: date-time
             * @description From when it can be ended without its slug as confirmation; null while it works.
             * @example 2026-12-22T09:30:00.000Z
             */
            endableAt: string | null;
        };
        /** @description A page of tenants. */
        TenantPage: {
            /** @description The tenants. */
            items: components["schemas"]["ManagedTenant"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new tenant and of its first administrator. */
        TenantInput: {
            slug: components["schemas"]["TenantSlug"];
            name: components["schemas"]["TenantName"];
            /** @description The first administrator's e-mail address. */
            email: components["schemas"]["Email"];
            /**
             * Format: line
             * @description The first administrator's name; the bureau's where it is left out.
             * @example Hannie van Oost
             */
            person?: string;
            /** @default mail */
            invitation?: components["schemas"]["FirstInvitation"];
        };
        /**
         * @description How the first administrator gets the link: `mail` sends it, `link` puts it into the answer and mails it to nobody.
         * @example link
         * @enum {string}
         */
        FirstInvitation: "mail" | "link";
        /** @description How the first administrator gets the new link. */
        FirstInvitationInput: {
            /** @default mail */
            invitation?: components["schemas"]["FirstInvitation"];
        };
        /** @description A tenant, with the link of its first administrator where it was asked for. */
        NewTenant: {
            tenant: components["schemas"]["ManagedTenant"];
            /**
             * @description The link with which the first administrator sets a password, once, within 72 hours; null where it was mailed.
             *     Whoever has it is that administrator: pass it on and keep it nowhere.
             * @example https://maasdal.example.nl/invitation#token=…
             */
            invitationLink: string | null;
        };
        /** @description The part of a tenant that changes; what is left out stays as it is. */
        TenantPatch: {
            slug?: components["schemas"]["TenantSlug"];
            name?: components["schemas"]["TenantName"];
        };
        /** @description The confirmation that a tenant is to be ended. */
        TenantEnd: {
            /** @description The tenant's slug, needed until it has been suspended for 30 days. Another one is refused at any time. */
            slug?: components["schemas"]["TenantSlug"];
        };
        /**
         * @description One thing that an operator may do.
         * @example tenants:read
         * @enum {string}
         */
        OperatorScope: "tenants:read" | "tenants:write" | "tenants:export";
        /** @description The credential of an operator of the installation. */
        Operator: {
            /** @description The operator's id. */
            id: components["schemas"]["Id"];
            /**
             * Format: line
             * @description What the credential is for, as it was made.
             * @example Provisioning
             */
            name: string;
            /** @description Everything that the operator may do. */
            scopes: components["schemas"]["OperatorScope"][];
            /** @description When it was made. */
            createdAt: components["schemas"]["DateTime"];
            /** @description From when the secret works no longer. */
            expiresAt: components["schemas"]["DateTime"];
        };
        /**
         * @description A kind of data of a person or an employee.
         * @example sessions
         * @enum {string}
         */
        ErasureKind: "account" | "logins" | "sessions" | "invitations" | "auditEntries" | "accessReviews" | "record" | "contact" | "costShares" | "access" | "runs" | "returns";
        /**
         * @description Why something stays.
         * @example retention
         * @enum {string}
         */
        ErasureReason: "retention" | "inService" | "legalHold" | "accountability";
        /** @description What goes of somebody, or went, and what stays. */
        Erasure: {
            /** @description What goes, or went. */
            gone: {
                kind: components["schemas"]["ErasureKind"];
                /**
                 * @description The kind in words.
                 * @example Sessies
                 */
                what: string;
                /**
                 * Format: int32
                 * @description How many.
                 * @example 3
                 */
                count: number;
            }[];
            /** @description What stays. */
            stays: {
                kind: components["schemas"]["ErasureKind"];
                /**
                 * @description The kind in words.
                 * @example Loonruns
                 */
                what: string;
                /**
                 * Format: int32
                 * @description How many.
                 * @example 12
                 */
                count: number;
                reason: components["schemas"]["ErasureReason"];
                /**
                 * @description The reason in words.
                 * @example Fiscale bewaarplicht (AWR art. 52 lid 4)
                 */
                why: string;
                /**
                 * Format: date
                 * @description The first day on which it goes by itself; null where nobody can say.
                 * @example 2034-01-01
                 */
                until: string | null;
            }[];
        };
        /**
         * @description What was done.
         * @example changed
         * @enum {string}
         */
        AuditAction: "created" | "changed" | "removed" | "sent" | "exported" | "erased" | "requested" | "saw" | "signedIn" | "signInFailed" | "signedOut" | "sessionEnded" | "tokenReused" | "refused";
        /**
         * @description What it was done to.
         * @example integration
         * @enum {string}
         */
        AuditSubject: "tenant" | "firm" | "tag" | "person" | "login" | "invitation" | "passwordReset" | "session" | "client" | "authorization" | "webhook" | "debtor" | "company" | "department" | "costCentre" | "costUnit" | "employee" | "ledgerScheme" | "integration" | "connection" | "mapping" | "run" | "journal" | "journalFile" | "delivery" | "wageTaxReturn" | "reconciliation" | "returnWageCode" | "remedyRequest" | "auditTrail" | "operation" | "legalHold" | "accessReview" | "factor";
        /**
         * @description What it was done to, where that is several.
         * @example employee
         * @enum {string}
         */
        AuditSubjects: "tenant" | "firm" | "tag" | "person" | "login" | "invitation" | "passwordReset" | "session" | "client" | "authorization" | "webhook" | "debtor" | "company" | "department" | "costCentre" | "costUnit" | "employee" | "ledgerScheme" | "integration" | "connection" | "mapping" | "run" | "journal" | "journalFile" | "delivery" | "wageTaxReturn" | "reconciliation" | "returnWageCode" | "remedyRequest" | "auditTrail" | "operation" | "legalHold" | "accessReview" | "factor";
        /**
         * @description What of it changed.
         * @example name
         * @enum {string}
         */
        AuditField: "slug" | "name" | "language" | "embedOrigins" | "mailName" | "replyTo" | "suspendedAt" | "number" | "endedAt" | "color" | "email" | "disabledAt" | "passwordChangedAt" | "role" | "firmId" | "managesFirm" | "grantKind" | "grants" | "acceptedAt" | "noticeMail" | "expiresAt" | "revokedAt" | "lastSentAt" | "usedAt" | "loginId" | "ownOrigin" | "endedReason" | "scopes" | "secretsUntil" | "redirectUris" | "chosenCompanies" | "offline" | "types" | "state" | "url" | "secret" | "tags" | "endsOn" | "debtorId" | "kind" | "periodType" | "chamberNumber" | "phone" | "contactName" | "street" | "postalCode" | "city" | "website" | "templateId" | "ledgerScheme" | "startPeriod" | "wageTaxPeriod" | "hidden" | "confidential" | "wageTaxNumber" | "code" | "description" | "firstName" | "prefix" | "lastName" | "initials" | "departmentId" | "inServiceOn" | "outOfServiceOn" | "costShares" | "parentId" | "accounts" | "accountChanges" | "accountNumbers" | "lines" | "lineParts" | "level" | "enabled" | "settings" | "secrets" | "connectedAt" | "administration" | "administrationName" | "journalCode" | "automatic" | "periodBy" | "periodCount" | "bookedOn" | "ownPeriods" | "firstEntryNumber" | "type" | "paymentDate" | "employees" | "contentHash" | "date" | "supersededBy" | "leftAt" | "bookingYear" | "bookingPeriod" | "acknowledged" | "package" | "isOpen" | "documentNumber" | "reason" | "source" | "messageCreatedAt" | "total" | "messageHash" | "difference" | "note" | "item" | "lastUsedAt" | "factorRoles" | "factorsFrom" | "reviewsYearly" | "unusedAfterDays" | "subjectId" | "begunBy" | "closedAt" | "closedBy" | "factorsEndedReason" | "blockedAt" | "recoveryCodes" | "hasFactor";
        /**
         * @description A time that ends now.
         * @example week
         * @enum {string}
         */
        AuditPeriod: "day" | "week" | "month" | "year";
        /**
         * @description Who did it.
         * @example person
         * @enum {string}
         */
        AuditActorKind: "person" | "software" | "operator" | "command" | "system" | "unknown";
        /** @description Something that was done. */
        AuditEntry: {
            /**
             * Format: int64
             * @description Its place in the audit trail, from 1.
             * @example 1024
             */
            seq: number;
            /** @description When it was done. */
            at: components["schemas"]["DateTime"];
            action: components["schemas"]["AuditAction"];
            /**
             * @description What was done by whom, as a sentence in the caller's language.
             * @example Anna de Vries heeft de koppeling Exact Online gewijzigd
             */
            message: string;
            actorKind: components["schemas"]["AuditActorKind"];
            /**
             * @description The name of the person, the software or the operator, as it was; null where there is none.
             * @example Anna de Vries
             */
            actorName: string | null;
            /**
             * Format: uuid
             * @description The login that it was done with; null where there was none.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            loginId: string | null;
            subject: components["schemas"]["AuditSubject"];
            /**
             * @description Which one; null where it is about several, or about none in particular.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            subjectId: string | null;
            /**
             * @description What it is called; null where it has no name.
             * @example Exact Online
             */
            subjectName: string | null;
            /**
             * Format: uuid
             * @description The company that it is about; null where it is about none, or about more.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            companyId: string | null;
            /**
             * @description The name of that company, as it was.
             * @example Bakkerij Jansen
             */
            companyName: string | null;
            /**
             * Format: int32
             * @description How many it is about, or how often it was done within five minutes.
             * @example 1
             */
            count: number;
            /**
             * @description The IP address that it was done from; null for whoever may not see it, and where there was none.
             * @example 192.0.2.7
             */
            address: string | null;
        };
        /** @description Something that changed. */
        AuditChange: {
            field: components["schemas"]["AuditField"];
            /**
             * @description What it is called, in the caller's language.
             * @example Naam
             */
            label: string;
            /** @description What it was; nothing where it was empty, or hidden. */
            before: string[];
            /** @description What it became; nothing where it was emptied, or is hidden. */
            after: string[];
            /**
             * @description Whether it is something of which no value is ever recorded.
             * @example false
             */
            hidden: boolean;
        };
        /** @description Something that was done, with what was changed from what. */
        AuditEntryDetail: {
            entry: components["schemas"]["AuditEntry"];
            /**
             * @description The operation that was called, or the work in the background.
             * @example saveIntegration
             */
            operation: string | null;
            /**
             * Format: uuid
             * @description The id of the request, which the log and an error have too.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            requestId: string | null;
            /**
             * @description What the program said of itself that made the request; null for whoever may not see it.
             * @example Mozilla/5.0
             */
            agent: string | null;
            /**
             * @description The hash of the entry, which the next one builds on.
             * @example 5dd5b4b6f1d0b1d8f2ba2a4a9e0a0b5a3d4c7f4f1f3f0a7f3c2d6c1b0a9f8e7d
             */
            hash: string;
            /** @description Some of the names, where it is about several. */
            names: string[];
            /** @description What changed. */
            changes: components["schemas"]["AuditChange"][];
        };
        /** @description A page of the audit trail. */
        AuditEntryPage: {
            /** @description The entries. */
            items: components["schemas"]["AuditEntry"][];
            /**
             * Format: int32
             * @description The number of entries on all pages.
             * @example 1
             */
            total: number;
            /**
             * @description The cursor of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        /** @description What a check of the audit trail found. */
        AuditVerification: {
            /**
             * @description Whether every entry is as it was written.
             * @example true
             */
            intact: boolean;
            /**
             * @description What was found, as a sentence in the caller's language.
             * @example Alle 1024 regels zijn zoals ze zijn vastgelegd.
             */
            message: string;
            /**
             * Format: int64
             * @description The number of entries that were right.
             * @example 1024
             */
            entries: number;
            /**
             * Format: int64
             * @description The last entry that was right.
             * @example 1024
             */
            headSeq: number;
            /**
             * @description Its hash; empty where nothing has been recorded yet.
             * @example 5dd5b4b6f1d0b1d8f2ba2a4a9e0a0b5a3d4c7f4f1f3f0a7f3c2d6c1b0a9f8e7d
             */
            headHash: string;
            /**
             * Format: int64
             * @description The first entry that is not right; null where all are.
             * @example null
             */
            seq: number | null;
            /**
             * @description What is wrong with it; null where nothing is.
             * @example null
             */
            fault: components["schemas"]["AuditFault"] | null;
        };
        /**
         * @description What is wrong with an entry.
         * @example altered
         * @enum {string}
         */
        AuditFault: "altered" | "missing" | "moved" | "inserted";
        /**
         * @description What an operator did. `tenantRemoved` is what came of `endTenant`: the last row of the tenant is gone.
         * @example suspendTenant
         * @enum {string}
         */
        OperatorActionKind: "createOperator" | "revokeOperator" | "createTenant" | "resendFirstInvitation" | "updateTenant" | "suspendTenant" | "resumeTenant" | "exportTenant" | "endTenant" | "tenantRemoved";
        /** @description Something that an operator did. */
        OperatorAction: {
            /** @description The id of the action. */
            id: components["schemas"]["Id"];
            /** @description When it was done. */
            at: components["schemas"]["DateTime"];
            /**
             * Format: uuid
             * @description The operator's credential; null where the command did it on the machine itself.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            operatorId: string | null;
            /**
             * @description The name of the operator's credential, or `loonpoort` for the command.
             * @example Provisioning
             */
            operatorName: string;
            action: components["schemas"]["OperatorActionKind"];
            /**
             * Format: uuid
             * @description The tenant; null where the action is about no tenant.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            tenantId: string | null;
            /**
             * @description The tenant's slug after the action; null where the action is about no tenant.
             * @example maasdal
             */
            tenantSlug: string | null;
            /**
             * @description The tenant's name after the action; null where the action is about no tenant.
             * @example Salarisbureau Maasdal
             */
            tenantName: string | null;
            /**
             * @description What was changed from what, or whom the access was for; null where there is no more to say.
             * @example slug: maasdal -> maas
             */
            details: string | null;
        };
        /** @description A page of actions. */
        OperatorActionPage: {
            /** @description The actions. */
            items: components["schemas"]["OperatorAction"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The credentials of a person, and the login to start with. */
        SessionInput: {
            tenant?: components["schemas"]["Slug"];
            email: components["schemas"]["Email"];
            /**
             * @description The password as it was set.
             * @example correct paard batterij nietje
             */
            password: string;
            role?: components["schemas"]["Role"];
        };
        /** @description Where a person is signed in. */
        OpenSession: {
            /** @description The session's id. */
            id: components["schemas"]["Id"];
            /**
             * @description The browser, or the program, and the operating system; empty where it did not say.
             * @example Firefox, Windows
             */
            device: string;
            /**
             * @description The network address from which the person signed in; empty for sessions from before it was kept.
             * @example 203.0.113.7
             */
            address: string;
            /**
             * @description Where the person signed in: the name of the firm whose page it was, otherwise the address of the page; empty
             *     for a program.
             * @example Kantoor Maasdal
             */
            page: string;
            /** @description When the person signed in. */
            createdAt: components["schemas"]["DateTime"];
            /** @description When it was last used, to the minute. */
            lastUsedAt: components["schemas"]["DateTime"];
            use: components["schemas"]["SessionUse"];
        };
        /**
         * @description Whether it is the session that asks, or another.
         * @example this
         * @enum {string}
         */
        SessionUse: "this" | "other";
        /** @description A page of sessions. */
        OpenSessionPage: {
            /** @description The sessions. */
            items: components["schemas"]["OpenSession"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description What shows that the person of a session is there. */
        SessionChallenge: {
            challenge: components["schemas"]["ChallengeToken"];
            /** @description The moment from which it begins anew. */
            expiresAt: components["schemas"]["DateTime"];
            /**
             * @description The password is asked, with one of the methods where there are any; a passkey goes without it.
             * @example true
             */
            asksPassword: boolean;
            /** @description The second factors to choose from on this page, the best first; none where the person has none. */
            methods: components["schemas"]["ChallengeMethod"][];
            /** @description What the browser asks the person's passkeys; null where there are none, or this page is of another site. */
            passkey: components["schemas"]["PasskeyRequest"] | null;
        };
        /** @description What shows that the person is there. */
        SessionProof: {
            challenge?: components["schemas"]["ChallengeToken"];
            /**
             * @description The password as it is.
             * @example correct paard batterij nietje
             */
            password?: string;
            code?: components["schemas"]["TotpCode"];
            recoveryCode?: components["schemas"]["RecoveryCode"];
            passkey?: components["schemas"]["PasskeyAssertion"];
        };
        /** @description The login to work with. */
        LoginChoice: {
            /** @description The id of one of the person's own logins. */
            loginId: components["schemas"]["Id"];
        };
        /** @description A person's own data. */
        Person: {
            /** @description The person's id. */
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            language: components["schemas"]["Language"];
        };
        /**
         * Format: line
         * @description A person's full name.
         * @example Jan Jansen
         */
        PersonName: string;
        /** @description The own data that a person changes; what is left out stays as it is. */
        PersonPatch: {
            name?: components["schemas"]["PersonName"];
            language?: components["schemas"]["Language"];
        };
        /** @description The password as it is, and the one to have from now on. */
        PasswordChange: {
            /**
             * @description The password as it is.
             * @example correct paard batterij nietje
             */
            currentPassword: string;
            newPassword: components["schemas"]["NewPassword"];
        };
        /**
         * @description At least 15 characters, of any kind; no common password, no name of the tenant, firm or person.
         * @example vier groene fietsen in de regen
         */
        NewPassword: string;
        /** @description A role of a person in a tenant, with the companies that it is for. */
        Login: {
            /** @description The login's id. */
            id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            /**
             * @description Whose login it is: the firm of an accountant, the company of an employer, manager or employee, otherwise the tenant.
             * @example Kantoor Maasdal
             */
            label: string;
            /**
             * @description What the login sees in a few words: the names of departments, or how many companies.
             * @example 86 bedrijven
             */
            scope: string;
            /** @description The id of the firm that an accountant works for. */
            firmId?: components["schemas"]["Id"];
            /**
             * @description There where the accountant manages the logins of the own firm.
             * @example true
             * @constant
             */
            managesFirm?: true;
            /**
             * @description There where the login sees all companies of the tenant.
             * @example true
             * @constant
             */
            seesAll?: true;
            /** @description Of the login that is used, the id of the company, where it sees no other. */
            companyId?: components["schemas"]["Id"];
        };
        /** @description A page of logins. */
        LoginPage: {
            /** @description The logins. */
            items: components["schemas"]["Login"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A session with its access token. */
        Session: {
            /**
             * @description A signed access token of 10 minutes. Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln
             */
            accessToken: string;
            /** @description The moment at which the access token expires. */
            expiresAt: components["schemas"]["DateTime"];
            tenant: components["schemas"]["Tenant"];
            person: components["schemas"]["Person"];
            login: components["schemas"]["Login"] | null;
            /** @description All logins that the person can choose from in this tenant. */
            logins: components["schemas"]["Login"][];
        };
        /**
         * @description An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn).
         * @example totp
         * @enum {string}
         */
        FactorType: "totp" | "passkey";
        /**
         * @description What a challenge can be answered with.
         * @example totp
         * @enum {string}
         */
        ChallengeMethod: "passkey" | "totp" | "recoveryCode";
        /**
         * @description The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once, and
         *     nothing else.
         * @example kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
         */
        ChallengeToken: string;
        /**
         * @description The id that a passkey has given itself, in base64url; 1023 bytes at most.
         * @example 1vLHqT3YbVQ6bEzXc0n5Aw
         */
        PasskeyId: string;
        /**
         * @description Bytes of WebAuthn in base64url.
         * @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0
         */
        PasskeyBytes: string;
        /** @description How the browser reaches the passkey, as the browser told when it was added. */
        PasskeyTransports: string[];
        /** @description A passkey, as browsers are told of it. */
        PasskeyDescriptor: {
            id: components["schemas"]["PasskeyId"];
            /**
             * @description Always `public-key`.
             * @example public-key
             * @enum {string}
             */
            type: "public-key";
            transports: components["schemas"]["PasskeyTransports"];
        };
        /**
         * @description What a browser asks passkeys, as `PublicKeyCredential.parseRequestOptionsFromJSON` takes it (WebAuthn level 3,
         *     section 5.1.9).
         */
        PasskeyRequest: {
            challenge: components["schemas"]["PasskeyBytes"];
            rpId: components["schemas"]["PasskeyHost"];
            timeout: components["schemas"]["PasskeyTimeout"];
            /** @description The person's passkeys; empty where any passkey of the site may answer. */
            allowCredentials: components["schemas"]["PasskeyDescriptor"][];
            /**
             * @description The passkey asks for a finger, a face or a PIN.
             * @example required
             * @enum {string}
             */
            userVerification: "required";
        };
        /**
         * @description The host name that the passkey belongs to.
         * @example oamkb.example.nl
         */
        PasskeyHost: string;
        /**
         * Format: int32
         * @description How long the answer is waited for, in milliseconds.
         * @example 300000
         */
        PasskeyTimeout: number;
        /**
         * @description What a browser asks a new passkey, as `PublicKeyCredential.parseCreationOptionsFromJSON` takes it (WebAuthn level 3,
         *     section 5.1.8).
         */
        PasskeyCreation: {
            /** @description Whom the passkey is for. */
            rp: {
                id: components["schemas"]["PasskeyHost"];
                /**
                 * @description The bureau's name.
                 * @example oamkb
                 */
                name: string;
            };
            /** @description Whose passkey it is, as the device shows it. */
            user: {
                id: components["schemas"]["PasskeyBytes"];
                name: components["schemas"]["Email"];
                displayName: components["schemas"]["PersonName"];
            };
            challenge: components["schemas"]["PasskeyBytes"];
            /** @description The algorithms that may sign, the best first. */
            pubKeyCredParams: {
                /**
                 * @description Always `public-key`.
                 * @example public-key
                 * @enum {string}
                 */
                type: "public-key";
                /**
                 * Format: int32
                 * @description Its number in COSE (RFC 9053).
                 * @example -7
                 */
                alg: number;
            }[];
            timeout: components["schemas"]["PasskeyTimeout"];
            /** @description The person's passkeys, so that a device does not make a second one. */
            excludeCredentials: components["schemas"]["PasskeyDescriptor"][];
            /** @description What a passkey must do. */
            authenticatorSelection: {
                /**
                 * @description It signs in without an e-mail address.
                 * @example required
                 * @enum {string}
                 */
                residentKey: "required";
                /**
                 * @description The same for older browsers.
                 * @example true
                 * @constant
                 */
                requireResidentKey: true;
                /**
                 * @description It asks for a finger, a face or a PIN.
                 * @example required
                 * @enum {string}
                 */
                userVerification: "required";
            };
            /**
             * @description Of which make it is does not matter.
             * @example none
             * @enum {string}
             */
            attestation: "none";
        };
        /** @description What the browser says of extensions; it does not matter here. */
        PasskeyExtensions: {
            [key: string]: unknown;
        };
        /**
         * @description Whether the passkey is in this device.
         * @example platform
         * @enum {string|null}
         */
        PasskeyAttachment: "platform" | "cross-platform" | null;
        /** @description A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`). */
        PasskeyAttestation: {
            id: components["schemas"]["PasskeyId"];
            rawId: components["schemas"]["PasskeyId"];
            /**
             * @description Always `public-key`.
             * @example public-key
             * @enum {string}
             */
            type: "public-key";
            /** @description What the passkey says of itself. */
            response: {
                clientDataJSON: components["schemas"]["PasskeyBytes"];
                attestationObject: components["schemas"]["PasskeyBytes"];
                authenticatorData?: components["schemas"]["PasskeyBytes"];
                transports?: components["schemas"]["PasskeyTransports"];
                publicKey?: components["schemas"]["PasskeyBytes"];
                /**
                 * Format: int32
                 * @description Its number in COSE.
                 * @example -7
                 */
                publicKeyAlgorithm?: number;
            };
            authenticatorAttachment?: components["schemas"]["PasskeyAttachment"];
            clientExtensionResults?: components["schemas"]["PasskeyExtensions"];
        };
        /** @description The answer of a passkey, as its `toJSON()` in the browser writes it (`AuthenticationResponseJSON`). */
        PasskeyAssertion: {
            id: components["schemas"]["PasskeyId"];
            rawId: components["schemas"]["PasskeyId"];
            /**
             * @description Always `public-key`.
             * @example public-key
             * @enum {string}
             */
            type: "public-key";
            /** @description What the passkey signed. */
            response: {
                clientDataJSON: components["schemas"]["PasskeyBytes"];
                authenticatorData: components["schemas"]["PasskeyBytes"];
                signature: components["schemas"]["PasskeyBytes"];
                /**
                 * @description Whose passkey it is, in base64url.
                 * @example MDE5MzhmMmU
                 */
                userHandle?: string | null;
            };
            authenticatorAttachment?: components["schemas"]["PasskeyAttachment"];
            clientExtensionResults?: components["schemas"]["PasskeyExtensions"];
        };
        /** @description The step that signing in still needs. The challenge opens that step only, once, for some minutes. */
        SignInChallenge: {
            challenge: components["schemas"]["ChallengeToken"];
            /** @description The moment from which signing in begins anew. */
            expiresAt: components["schemas"]["DateTime"];
            /**
             * @description `verify`: answer it with one of the methods. `enrol`: the bureau asks a second factor of this person, who has
             *     none yet; add one of the methods.
             * @example verify
             * @enum {string}
             */
            purpose: "verify" | "enrol";
            /** @description What there is to choose from on this page, the best first. */
            methods: components["schemas"]["ChallengeMethod"][];
            /** @description What the browser asks the person's passkeys; null where there are none, or this page is of another site. */
            passkey: components["schemas"]["PasskeyRequest"] | null;
        };
        /** @description The tenant to sign in to. */
        PasskeyChallengeInput: {
            tenant?: components["schemas"]["Slug"];
        };
        /**
         * @description The six digits that the authenticator app shows now.
         * @example 492039
         */
        TotpCode: string;
        /**
         * @description One of the recovery codes that were shown when the first factor was added: 16 letters and digits. Capitals, spaces
         *     and hyphens do not matter.
         * @example k3f9-0w7m-x2qa-8zcd
         */
        RecoveryCode: string;
        /** @description A challenge with one answer; with none once a factor was added for it. */
        ChallengeAnswer: {
            challenge: components["schemas"]["ChallengeToken"];
            code?: components["schemas"]["TotpCode"];
            recoveryCode?: components["schemas"]["RecoveryCode"];
            passkey?: components["schemas"]["PasskeyAssertion"];
        };
        /** @description What is added. */
        EnrolmentInput: {
            type: components["schemas"]["FactorType"];
        };
        /** @description What is added, for the challenge of a sign-in. */
        ChallengeEnrolmentInput: {
            challenge: components["schemas"]["ChallengeToken"];
            type: components["schemas"]["FactorType"];
        };
        /** @description What an authenticator app needs. */
        TotpEnrolment: {
            /**
             * @description The secret in base32 (RFC 4648), 160 random bits, to type in where no picture can be read.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same as an address for a QR code (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).
             * @example otpauth://totp/oamkb:jan%40voorbeeld.nl?issuer=oamkb&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            uri: string;
        };
        /** @description A factor that was begun, and is added once it has shown that it works. */
        Enrolment: {
            enrolment: components["schemas"]["ChallengeToken"];
            /** @description The moment from which it begins anew. */
            expiresAt: components["schemas"]["DateTime"];
            totp: components["schemas"]["TotpEnrolment"] | null;
            passkey: components["schemas"]["PasskeyCreation"] | null;
        };
        /**
         * Format: line
         * @description The name by which the person knows a factor.
         * @example Telefoon van Jan
         */
        FactorName: string;
        /** @description An enrolment with the code of the app, or the passkey that the browser made. */
        FactorInput: {
            enrolment: components["schemas"]["ChallengeToken"];
            name?: components["schemas"]["FactorName"];
            code?: components["schemas"]["TotpCode"];
            passkey?: components["schemas"]["PasskeyAttestation"];
        };
        /** @description The challenge of a sign-in, and an enrolment with the code of the app, or the passkey that the browser made. */
        ChallengeFactorInput: {
            challenge: components["schemas"]["ChallengeToken"];
            enrolment: components["schemas"]["ChallengeToken"];
            name?: components["schemas"]["FactorName"];
            code?: components["schemas"]["TotpCode"];
            passkey?: components["schemas"]["PasskeyAttestation"];
        };
        /** @description An authenticator app or a passkey that signing in asks for beside the password. */
        Factor: {
            /** @description The factor's id. */
            id: components["schemas"]["Id"];
            type: components["schemas"]["FactorType"];
            name: components["schemas"]["FactorName"];
            /** @description When it was added. */
            createdAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description When it signed in last. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description It signs in no longer: a passkey of which there seems to be a copy (WebAuthn level 3, section 6.1.1), or an app
             *     after too many wrong codes. Remove it, and add another.
             * @example false
             */
            isBlocked: boolean;
            /**
             * Format: int32
             * @description The version that `If-Match` names to change or remove it, between quotation marks.
             * @example 1
             */
            version: number;
        };
        /** @description All factors of a person. */
        FactorPage: {
            /** @description The factors. */
            items: components["schemas"]["Factor"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The new name. */
        FactorPatch: {
            name: components["schemas"]["FactorName"];
        };
        /** @description A factor that was added. */
        NewFactor: {
            factor: components["schemas"]["Factor"];
            recoveryCodes: components["schemas"]["RecoveryCodeList"] | null;
        };
        /** @description Ten codes that each sign in once in place of a factor, to print or to keep. They are not shown again. */
        RecoveryCodeList: string[];
        /** @description How many recovery codes a person has. */
        RecoveryCodes: {
            /** @description How many were not used yet. */
            left: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description When they were made. Null where there are none.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string | null;
        };
        /** @description Recovery codes that were just made. */
        NewRecoveryCodes: {
            recoveryCodes: components["schemas"]["RecoveryCodeList"];
        };
        /** @description Why the factors of a person end. */
        FactorRemovalInput: {
            /**
             * Format: line
             * @description Why, and how the bureau made sure who asked. The person reads it in a mail.
             * @example Telefoon kwijt; gebeld op het nummer in het dossier
             */
            reason: string;
        };
        /** @description The roles of which signing in asks a second factor. Whoever has one is asked for it always. */
        FactorRoles: components["schemas"]["Role"][];
        /** @description A session without its access token. */
        SessionInfo: {
            tenant: components["schemas"]["Tenant"];
            person: components["schemas"]["Person"];
            login: components["schemas"]["Login"] | null;
            /** @description All logins that the person can choose from in this tenant. */
            logins: components["schemas"]["Login"][];
        };
        /** @description The person who forgot the password. */
        PasswordResetInput: {
            tenant?: components["schemas"]["Slug"];
            email: components["schemas"]["Email"];
        };
        /** @description The token of the mailed link, and the new password. */
        PasswordResetCompletion: {
            token: components["schemas"]["Token"];
            password: components["schemas"]["NewPassword"];
        };
        /** @description The token of a mailed link, which carries it after the `#`. */
        LinkToken: {
            token: components["schemas"]["Token"];
        };
        /** @description What a person learns of an invitation before accepting it. */
        InvitationPreview: {
            tenant: components["schemas"]["Tenant"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            role: components["schemas"]["Role"];
            /**
             * @description The firm or company of the login.
             * @example Kantoor Maasdal
             */
            label: string;
            /**
             * @description Whether the person must set a password, for want of one.
             * @example true
             */
            needsPassword: boolean;
            /** @description The moment until which the invitation can be accepted. */
            expiresAt: components["schemas"]["DateTime"];
        };
        /** @description The token of the mailed link, and a password where the person has none yet. */
        InvitationAcceptance: {
            token: components["schemas"]["Token"];
            password?: components["schemas"]["NewPassword"];
        };
        /** @description The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
        GrantIds: components["schemas"]["Id"][];
        /** @description A mailed link that confirms a login. */
        Invitation: {
            /** @description The invitation's id. */
            id: components["schemas"]["Id"];
            /** @description The id of the invited person. */
            personId: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            role: components["schemas"]["Role"];
            /**
             * @description The name of the firm that an accountant is invited for. Null for another role.
             * @example Kantoor Maasdal
             */
            firmName: string | null;
            state: components["schemas"]["InvitationState"];
            /** @description The moment until which the invitation can be accepted. */
            expiresAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description The moment at which the mail was last sent. Null while it waits for the mail server.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastSentAt: string | null;
            /** @description The moment at which the invitation was made. */
            createdAt: components["schemas"]["DateTime"];
        };
        /** @description A page of invitations. */
        InvitationPage: {
            /** @description The invitations. */
            items: components["schemas"]["Invitation"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The person to invite, and the login that the invitation confirms. */
        InvitationInput: {
            email: components["schemas"]["Email"];
            name?: components["schemas"]["PersonName"];
            /** @default nl */
            language?: components["schemas"]["Language"];
            role: components["schemas"]["Role"];
            /** @description The id of the firm that an accountant works for. Required for that role and left out for others. */
            firmId?: components["schemas"]["Id"];
            /**
             * @description Whether the accountant manages the logins of the own firm: invites colleagues, gives them no more than the own
             *     grant, and ends them. It is for accountants only.
             * @default false
             * @example false
             */
            managesFirm?: boolean;
            /** @default none */
            grantKind?: components["schemas"]["GrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        /** @description A file of invitations. */
        InvitationImport: {
            /**
             * @description The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet is read. Its
             *     first line names the columns.
             * @example RS1tYWlsO05hYW07Um9sO0thbnRvb3I7WmlldDtXZWxrZTtUYWFs
             */
            file: string;
            preview?: components["schemas"]["ImportPreview"];
        };
        /** @description A file to import. */
        FileImport: {
            kind: components["schemas"]["ImportKind"];
            /**
             * @description The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet is read; runs also
             *     as a JSON object per line. Its first line names the columns.
             * @example RGViaXRldXJucjtEZWJpdGV1cm5hYW07QmVkcmlqZm5yO05hYW07UGVyaW9kZQ==
             */
            file: string;
            preview?: components["schemas"]["ImportPreview"];
        };
        /**
         * @description What a file brings in.
         * @example companies
         * @enum {string}
         */
        ImportKind: "companies" | "departments" | "costCentres" | "costUnits" | "employees" | "runs";
        /** @description What came of a file, or would come of it. */
        FileImportReport: {
            /**
             * @description Whether nothing was saved.
             * @example true
             */
            preview: boolean;
            /** @description The number of lines that make or change something. */
            accepted: components["schemas"]["Count"];
            /** @description The number of lines that make something new. */
            created: components["schemas"]["Count"];
            /** @description The number of lines that change what is there. */
            updated: components["schemas"]["Count"];
            /** @description The number of lines that change nothing. */
            unchanged: components["schemas"]["Count"];
            /** @description The number of mistakes in the file. With one of them nothing is saved. */
            refused: components["schemas"]["Count"];
            /**
             * @description The first hundred lines that make or change something, or, where there are mistakes, those with the first
             *     hundred of them. Of payroll runs there is one line per run.
             */
            lines: {
                line: components["schemas"]["FileLine"];
                /**
                 * @description What the line is about, by the cells that name it; empty for the file as a whole.
                 * @example 1001 · 1 · Bakkerij Peeters B.V.
                 */
                name: string;
                /**
                 * @description What the line does, or would do.
                 * @example created
                 * @enum {string}
                 */
                outcome: "created" | "updated" | "refused";
                errors: components["schemas"]["LineErrors"];
            }[];
        };
        /**
         * @description What a file brings in.
         * @example companies
         * @enum {string}
         */
        SampleKind: "invitations" | "companies" | "departments" | "costCentres" | "costUnits" | "employees" | "runs";
        /** @description An example of a file to import. */
        ImportSample: {
            /**
             * @description The name under which to save the file.
             * @example voorbeeld-bedrijven.csv
             */
            fileName: string;
            /**
             * @description The media type of the file.
             * @example text/csv
             */
            mediaType: string;
            /**
             * @description The file in Base64 (RFC 4648 §4).
             * @example RGViaXRldXJucjtCZWRyaWpmbnI7TmFhbQ==
             */
            content: string;
        };
        /**
         * @description Whether nothing is saved or sent, and the answer says what would come of the file.
         * @default true
         * @example true
         */
        ImportPreview: boolean;
        /** @description What came of a file of invitations, or would come of it. */
        InvitationReport: {
            /**
             * @description Whether nothing was sent.
             * @example true
             */
            preview: boolean;
            /** @description The number of lines that became an invitation, or can become one. */
            accepted: components["schemas"]["Count"];
            /** @description The number of lines that were refused. */
            refused: components["schemas"]["Count"];
            /** @description What came of every line, in the order of the file. A file that cannot be read has one, which says why. */
            lines: {
                line: components["schemas"]["FileLine"];
                /**
                 * @description The address as it stands in the file.
                 * @example j.jansen@voorbeeld.nl
                 */
                email: string;
                /**
                 * @description Whether the line became an invitation, or can become one.
                 * @example ready
                 * @enum {string}
                 */
                outcome: "ready" | "invited" | "refused";
                errors: components["schemas"]["LineErrors"];
            }[];
        };
        /**
         * Format: int32
         * @description The number of the line in the file; the line with the columns is 1.
         * @example 2
         */
        FileLine: number;
        /**
         * @description The reasons for which the line was refused, each with what stands in the cell; empty for one that was not. The
         *     pointer is the column's heading.
         */
        LineErrors: components["schemas"]["FieldError"][];
        /** @description A login with its person and its grant. */
        LoginDetail: {
            /** @description The login's id. */
            id: components["schemas"]["Id"];
            /** @description The id of the person who has the login. */
            personId: components["schemas"]["Id"];
            personName: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description The firm or company of the login.
             * @example Kantoor Maasdal
             */
            label: string;
            /** @description The id of the firm that an accountant works for; null for another role. */
            firmId: components["schemas"]["Id"] | null;
            /**
             * @description Whether the accountant manages the logins of the own firm.
             * @example false
             */
            managesFirm: boolean;
            grantKind: components["schemas"]["GrantKind"];
            grantIds: components["schemas"]["GrantIds"];
            /**
             * @description Whether the login can be used. An administrator switches it on and off.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Whether the invitation has been accepted.
             * @example true
             */
            accepted: boolean;
            /**
             * @description Of a login that manages its firm, the logins of the firm that see more than it may give, the managers left out:
             *     what the bureau gave them, or what this login could give before its own grant was narrowed. They stay as they
             *     are until an administrator changes them.
             */
            widerColleagues?: components["schemas"]["WiderColleague"][];
        };
        /** @description A login that sees more than the manager of its firm may give. */
        WiderColleague: {
            /** @description The login's id. */
            loginId: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            /**
             * @description What the login sees in a few words.
             * @example 86 bedrijven
             */
            scope: string;
        };
        /**
         * @description What a colleague sees: all companies of the tenant, or those that tags, debtors or companies name.
         * @example debtors
         * @enum {string}
         */
        ColleagueGrantKind: "none" | "all" | "tags" | "debtors" | "companies";
        /** @description A login of the caller's own firm. */
        Colleague: {
            /** @description The login's id. */
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            state: components["schemas"]["LoginState"];
            grantKind: components["schemas"]["ColleagueGrantKind"];
            /** @description The ids that the grant names, as far as the caller sees what they are of. */
            grantIds: components["schemas"]["Id"][];
            /**
             * @description What the login sees in a few words.
             * @example 86 bedrijven
             */
            scope: string;
            /**
             * @description `own` is a login of the caller; `manager` manages the firm too and `wider` sees more than the caller, so that the
             *     bureau decides what they see; `manageable` are all others.
             * @example manageable
             * @enum {string}
             */
            access: "own" | "manager" | "wider" | "manageable";
            /**
             * Format: date-time
             * @description The moment at which the login was last chosen. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        /** @description A page of colleagues. */
        ColleaguePage: {
            /** @description The colleagues. */
            items: components["schemas"]["Colleague"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The colleague to invite. */
        ColleagueInput: {
            email: components["schemas"]["Email"];
            name?: components["schemas"]["PersonName"];
            /** @default nl */
            language?: components["schemas"]["Language"];
            /** @default none */
            grantKind?: components["schemas"]["ColleagueGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        /** @description The part of a colleague's login that changes; what is left out stays as it is. */
        ColleaguePatch: {
            grantKind?: components["schemas"]["ColleagueGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        /** @description The part of a login that changes; what is left out stays as it is. */
        LoginPatch: {
            grantKind?: components["schemas"]["GrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
            /**
             * @description Whether the accountant manages the logins of the own firm: invites colleagues, gives them no more than the own
             *     grant, and ends them. It is for accountants only.
             * @example false
             */
            managesFirm?: boolean;
            /**
             * @description Whether the login can be used. Switching it off ends the sessions that work with it.
             * @example true
             */
            enabled?: boolean;
        };
        /** @description A person with the logins in this tenant. */
        Account: {
            /** @description The person's id. */
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            /** @description The person's logins. */
            logins: components["schemas"]["LoginDetail"][];
            /**
             * Format: date-time
             * @description The moment at which the person last signed in. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        /** @description A page of accounts. */
        AccountPage: {
            /** @description The accounts. */
            items: components["schemas"]["Account"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description An accounting firm. */
        Firm: {
            /** @description The firm's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["FirmNumber"];
            name: components["schemas"]["FirmName"];
            embedOrigins: components["schemas"]["Origins"];
            state: components["schemas"]["FirmState"];
        };
        /**
         * @description Whether the logins, the software and the web origins of the firm work.
         * @example active
         * @enum {string}
         */
        FirmState: "active" | "ended";
        /**
         * Format: int64
         * @description The firm's number, which the bureau chooses; unique within the tenant.
         * @example 1
         */
        FirmNumber: number;
        /**
         * Format: line
         * @description The firm's name.
         * @example Kantoor Maasdal
         */
        FirmName: string;
        /**
         * @description The origins of web pages that may call the API from a browser for this firm: with the logins of this firm, and no
         *     other. They are kept as browsers write them: in small letters, without a slash at the end or the port that goes
         *     without saying, and names of other alphabets in Punycode.
         */
        Origins: string[];
        /** @description The data of a new firm. */
        FirmInput: {
            number: components["schemas"]["FirmNumber"];
            name: components["schemas"]["FirmName"];
            embedOrigins?: components["schemas"]["Origins"];
        };
        /** @description The part of a firm that changes; what is left out stays as it is. */
        FirmPatch: {
            number?: components["schemas"]["FirmNumber"];
            name?: components["schemas"]["FirmName"];
            embedOrigins?: components["schemas"]["Origins"];
            state?: components["schemas"]["FirmState"];
        };
        /** @description A page of firms. */
        FirmPage: {
            /** @description The firms. */
            items: components["schemas"]["Firm"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A label on debtors. */
        Tag: {
            /** @description The tag's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["TagNumber"];
            name: components["schemas"]["TagName"];
            color: components["schemas"]["TagColor"];
        };
        /**
         * Format: int32
         * @description The number of the tag, unique within the tenant.
         * @example 10
         */
        TagNumber: number;
        /**
         * Format: line
         * @description The tag's name.
         * @example Klanten
         */
        TagName: string;
        /**
         * @description The tag's colour as CSS writes it: `#` and six hexadecimal digits.
         * @example #2f6fde
         */
        TagColor: string;
        /** @description The data of a new tag. */
        TagInput: {
            number: components["schemas"]["TagNumber"];
            name: components["schemas"]["TagName"];
            /** @default #2f6fde */
            color?: components["schemas"]["TagColor"];
        };
        /** @description The part of a tag that changes; what is left out stays as it is. */
        TagPatch: {
            number?: components["schemas"]["TagNumber"];
            name?: components["schemas"]["TagName"];
            color?: components["schemas"]["TagColor"];
        };
        /** @description A label on debtors, with how much it is used. */
        TagDetail: {
            /** @description The tag's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["TagNumber"];
            name: components["schemas"]["TagName"];
            color: components["schemas"]["TagColor"];
            /** @description The number of debtors within the scope of the login that carry the tag. */
            debtorCount: components["schemas"]["Count"];
            /**
             * Format: int32
             * @description The number of logins that see debtors by the tag; null for who is no administrator.
             * @example 3
             */
            loginCount: number | null;
            /**
             * Format: int32
             * @description The number of clients, software, that see debtors by the tag; null for who is no administrator.
             * @example 1
             */
            clientCount: number | null;
        };
        /** @description A login, or software, whose grant names a tag. */
        TagUser: {
            /** @description The id of the login; null for software. */
            loginId: components["schemas"]["Id"] | null;
            /** @description The id of the software; null for a login. */
            clientId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the person or of the software.
             * @example Anna de Wit
             */
            name: string;
            /**
             * @description The person's e-mail address; empty for software.
             * @example anna@maasdal.nl
             */
            email: string;
            role: components["schemas"]["ViewerRole"];
            /**
             * @description The firm that an accountant or software works for; empty for others.
             * @example Kantoor Maasdal
             */
            firmName: string;
            state: components["schemas"]["LoginState"];
        };
        /**
         * @description Whether a login can be used, waits for its invitation to be accepted, or was switched off.
         * @example active
         * @enum {string}
         */
        LoginState: "active" | "invited" | "disabled";
        /** @description A page of those who see debtors by a tag. */
        TagUserPage: {
            /** @description The logins and the software. */
            items: components["schemas"]["TagUser"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description Debtors, with the tags that they all are given and those that are taken from them all. */
        DebtorTagsInput: {
            /** @description The ids of the debtors. */
            debtorIds: components["schemas"]["Id"][];
            /** @description The ids of the tags that each of them carries from now on. */
            giveTagIds?: components["schemas"]["Id"][];
            /** @description The ids of the tags that none of them carries any more. */
            takeTagIds?: components["schemas"]["Id"][];
        };
        /** @description What came of giving and taking tags. */
        DebtorTagsChange: {
            /** @description The number of debtors that have other tags now. */
            changed: components["schemas"]["Count"];
        };
        /** @description A page of tags. */
        TagPage: {
            /** @description The tags. */
            items: components["schemas"]["TagDetail"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * Format: int64
         * @description The debtor's number, which the bureau chooses; unique within the tenant.
         * @example 10024
         */
        DebtorNumber: number;
        /**
         * Format: line
         * @description The debtor's name.
         * @example Bakkerij Peeters
         */
        DebtorName: string;
        /** @description A client of the bureau, with one or more companies. */
        Debtor: {
            /** @description The debtor's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["DebtorNumber"];
            name: components["schemas"]["DebtorName"];
            /** @description The id of the firm that keeps the debtor's books; null for none. */
            firmId: components["schemas"]["Id"] | null;
            /**
             * @description The name of that firm; empty for none.
             * @example Kantoor Maasdal
             */
            firmName: string;
            /** @description The tags that the debtor carries. */
            tags: components["schemas"]["Tag"][];
            /** @description The ids of these tags. */
            tagIds: components["schemas"]["Id"][];
            /**
             * @description The names of these tags, with commas between them.
             * @example Bakkers, Klanten
             */
            tagNames: string;
            endsOn: components["schemas"]["EndsOn"];
            state: components["schemas"]["DebtorState"];
        };
        /**
         * @description Whether the debtor goes on.
         * @example open
         * @enum {string}
         */
        DebtorState: "open" | "closed";
        /**
         * @description What lists of debtors leave out.
         * @example closed
         * @enum {string}
         */
        DebtorInclusion: "closed";
        /** @description The last day of a debtor. */
        DebtorClosureInput: {
            endsOn: components["schemas"]["LastDay"];
            /**
             * Format: int32
             * @description The number of companies that close with it, as the caller was told.
             * @default 0
             * @example 2
             */
            companies?: number;
        };
        /** @description The data of a new debtor. */
        DebtorInput: {
            number: components["schemas"]["DebtorNumber"];
            name: components["schemas"]["DebtorName"];
            /** @description The id of the firm that keeps the debtor's books; left out for none. */
            firmId?: components["schemas"]["Id"];
            /** @description The ids of the tags that the debtor carries. */
            tagIds?: components["schemas"]["Id"][];
        };
        /** @description The part of a debtor that changes; what is left out stays as it is. */
        DebtorPatch: {
            number?: components["schemas"]["DebtorNumber"];
            name?: components["schemas"]["DebtorName"];
            /** @description The id of the firm that keeps the debtor's books; null for none. */
            firmId?: components["schemas"]["Id"] | null;
            /** @description The ids of the tags that the debtor carries. */
            tagIds?: components["schemas"]["Id"][];
        };
        /** @description A page of debtors. */
        DebtorPage: {
            /** @description The debtors. */
            items: components["schemas"]["Debtor"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * Format: int64
         * @description The company's number, unique within its debtor.
         * @example 12
         */
        CompanyNumber: number;
        /**
         * Format: line
         * @description The company's name.
         * @example Std Boekhandel (maand)
         */
        CompanyName: string;
        /**
         * @description The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is not known.
         * @example 14052317
         */
        ChamberNumber: string | null;
        /**
         * Format: wage-tax-number
         * @description The wage tax number as the tax authorities give it: 9 digits of which the last checks the others (11-proef), `L`
         *     and 2 digits. Null where it is not known.
         * @example 123456782L01
         */
        WageTaxNumber: string | null;
        /**
         * @description A telephone number: digits, spaces, `+`, `-` and brackets. Null where it is not known.
         * @example 046 123 45 67
         */
        Phone: string | null;
        /**
         * Format: email
         * @description An e-mail address. Null where it is not known.
         * @example info@voorbeeld.nl
         */
        OptionalEmail: string | null;
        /**
         * Format: line
         * @description The street with the house number. Null where it is not known.
         * @example Markt 12
         */
        Street: string | null;
        /**
         * @description A Dutch postal code, such as `3311 AB`. Null where it is not known.
         * @example 6131 EK
         */
        PostalCode: string | null;
        /**
         * Format: line
         * @description The town of the address. Null where it is not known.
         * @example Sittard
         */
        City: string | null;
        /**
         * Format: line
         * @description The name of the person to ask for. Null where it is not known.
         * @example M. Peeters
         */
        ContactName: string | null;
        /**
         * Format: line
         * @description The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of the bureau.
         * @example 1
         */
        LedgerSchemeName: string | null;
        /**
         * @description The period over which wage tax is declared: month, four weeks, half year or year. Null where it is not
         *     known.
         * @example month
         * @enum {string|null}
         */
        WageTaxPeriod: "month" | "fourWeek" | "halfYear" | "year" | null;
        /** @description A company as lists show it. */
        CompanySummary: {
            /** @description The company's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            kind: components["schemas"]["CompanyKind"];
            periodType: components["schemas"]["PeriodType"];
            /** @description The id of the debtor that the company belongs to. */
            debtorId: components["schemas"]["Id"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            debtorName: components["schemas"]["DebtorName"];
            endsOn: components["schemas"]["EndsOn"];
            state: components["schemas"]["CompanyState"];
            favourite: components["schemas"]["Favourite"];
            foundBy?: components["schemas"]["CompanyFoundBy"];
        };
        /**
         * @description What `q` was found in, where that is none of the names and numbers that the list shows; left out otherwise.
         * @example chamberNumber
         * @enum {string}
         */
        CompanyFoundBy: "chamberNumber" | "wageTaxNumber" | "postalCode" | "email";
        /**
         * @description The operationId of a list.
         * @example listCompanies
         */
        ListName: string;
        /**
         * Format: line
         * @description What a login calls a view.
         * @example Zonder koppeling
         */
        ViewName: string;
        /** @description A parameter of the list, as its address has it. */
        ViewParameter: {
            /**
             * Format: line
             * @description The name of the parameter.
             * @example integration
             */
            name: string;
            /**
             * Format: line
             * @description Its value; several are parted by commas.
             * @example none
             */
            value: string;
        };
        /**
         * Format: line
         * @description The name of a column.
         * @example debtorNumber
         */
        ViewColumn: string;
        /** @description What a view of a list shows. */
        SavedViewInput: {
            /** @description The words, filters and order; what is not among them is as the list has it. */
            parameters: components["schemas"]["ViewParameter"][];
            /** @description The columns that are left out. */
            hiddenColumns: components["schemas"]["ViewColumn"][];
        };
        /** @description A view of a list that a login saved. */
        SavedView: {
            name: components["schemas"]["ViewName"];
            /** @description The words, filters and order; what is not among them is as the list has it. */
            parameters: components["schemas"]["ViewParameter"][];
            /** @description The columns that are left out. */
            hiddenColumns: components["schemas"]["ViewColumn"][];
        };
        /** @description A page of saved views. */
        SavedViewPage: {
            /** @description The views. */
            items: components["schemas"]["SavedView"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The columns that are left out of a list. */
        ColumnChoiceInput: {
            /** @description The columns that are left out; none shows all. */
            hiddenColumns: components["schemas"]["ViewColumn"][];
        };
        /** @description The columns that a login leaves out of a list. */
        ColumnChoice: {
            list: components["schemas"]["ListName"];
            /** @description The columns that are left out. */
            hiddenColumns: components["schemas"]["ViewColumn"][];
        };
        /** @description The columns that a login leaves out of lists. */
        ColumnChoices: {
            /** @description One for each list. */
            items: components["schemas"]["ColumnChoice"][];
        };
        /**
         * @description Whether it is a favourite of the login that asks.
         * @example false
         */
        Favourite: boolean;
        /** @description A login, or software, that sees a company. */
        CompanyViewer: {
            /** @description The id of the login; null for software. */
            loginId: components["schemas"]["Id"] | null;
            /** @description The id of the software; null for a login. */
            clientId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the person or of the software.
             * @example Anna de Wit
             */
            name: string;
            /**
             * @description The person's e-mail address; empty for software.
             * @example anna@maasdal.nl
             */
            email: string;
            role: components["schemas"]["ViewerRole"];
            /**
             * @description The firm that an accountant or software works for; empty for others.
             * @example Kantoor Maasdal
             */
            firmName: string;
            grantKind: components["schemas"]["GrantKind"];
            /**
             * @description The names of the tags, the debtor, the company or the departments that the grant names and that lead to the
             *     company; empty where all companies are seen, and for employees.
             * @example Bakkers
             */
            grantedBy: string;
            /**
             * Format: date-time
             * @description The moment at which the login was confirmed, or the software was added.
             * @example 2026-11-22T09:30:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description The moment at which it was last used. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        /**
         * @description The role of a login, or software.
         * @example accountant
         * @enum {string}
         */
        ViewerRole: "administrator" | "accountant" | "employer" | "manager" | "employee" | "software";
        /** @description A page of those who see a company. */
        CompanyViewerPage: {
            /** @description The logins and the software. */
            items: components["schemas"]["CompanyViewer"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A page of companies. */
        CompanyPage: {
            /** @description The companies. */
            items: components["schemas"]["CompanySummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A payroll administration (bedrijf) of a debtor. */
        Company: {
            /** @description The company's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            kind: components["schemas"]["CompanyKind"];
            periodType: components["schemas"]["PeriodType"];
            /** @description The id of the debtor that the company belongs to. */
            debtorId: components["schemas"]["Id"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            debtorName: components["schemas"]["DebtorName"];
            /** @description The id of the firm that keeps the debtor's books; null for none. */
            firmId: components["schemas"]["Id"] | null;
            chamberNumber: components["schemas"]["ChamberNumber"];
            wageTaxNumber: components["schemas"]["WageTaxNumber"];
            wageTaxPeriod: components["schemas"]["WageTaxPeriod"];
            ledgerScheme: components["schemas"]["LedgerSchemeName"];
            contactName: components["schemas"]["ContactName"];
            email: components["schemas"]["OptionalEmail"];
            phone: components["schemas"]["Phone"];
            street: components["schemas"]["Street"];
            postalCode: components["schemas"]["PostalCode"];
            city: components["schemas"]["City"];
            endsOn: components["schemas"]["EndsOn"];
            state: components["schemas"]["CompanyState"];
            hidden: components["schemas"]["Hidden"];
            confidential: components["schemas"]["Confidential"];
            favourite: components["schemas"]["Favourite"];
            /**
             * @description Whether the login that asks may change this row.
             * @example true
             */
            editable: boolean;
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /** @description The data of a new company. */
        CompanyInput: {
            /** @description The id of the debtor that the company belongs to. */
            debtorId: components["schemas"]["Id"];
            number?: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            /** @description The id of the template that the company starts from. */
            templateId?: components["schemas"]["Id"];
            periodType?: components["schemas"]["PeriodType"];
            /** @default client */
            kind?: components["schemas"]["CompanyKind"];
            chamberNumber?: components["schemas"]["ChamberNumber"];
            wageTaxNumber?: components["schemas"]["WageTaxNumber"];
        };
        /** @description The part of a company that changes; what is left out stays as it is. */
        CompanyPatch: {
            name?: components["schemas"]["CompanyName"];
            chamberNumber?: components["schemas"]["ChamberNumber"];
            wageTaxNumber?: components["schemas"]["WageTaxNumber"];
            wageTaxPeriod?: components["schemas"]["WageTaxPeriod"];
            ledgerScheme?: components["schemas"]["LedgerSchemeName"];
            contactName?: components["schemas"]["ContactName"];
            email?: components["schemas"]["OptionalEmail"];
            phone?: components["schemas"]["Phone"];
            street?: components["schemas"]["Street"];
            postalCode?: components["schemas"]["PostalCode"];
            city?: components["schemas"]["City"];
        };
        /**
         * @description Whether lists leave the company out: its last day is over, or it is hidden. What is closed and hidden is closed.
         * @example open
         * @enum {string}
         */
        CompanyState: "open" | "closed" | "hidden";
        /**
         * @description What lists of companies leave out.
         * @example closed
         * @enum {string}
         */
        CompanyInclusion: "closed" | "hidden";
        /**
         * Format: date
         * @description The last day (`YYYY-MM-DD`). Null while no end is known.
         * @example 2026-12-31
         */
        EndsOn: string | null;
        /**
         * Format: date
         * @description The last day (`YYYY-MM-DD`).
         * @example 2026-12-31
         */
        LastDay: string;
        /** @description The last day of a company. */
        ClosureInput: {
            endsOn: components["schemas"]["LastDay"];
        };
        /**
         * @description Whether lists of companies leave it out, for everybody.
         * @example false
         */
        Hidden: boolean;
        /**
         * @description Whether only those see it that see all companies, or are granted it by name.
         * @example false
         */
        Confidential: boolean;
        /** @description The part of the visibility that changes; what is left out stays as it is. */
        CompanyVisibilityPatch: {
            hidden?: components["schemas"]["Hidden"];
            confidential?: components["schemas"]["Confidential"];
        };
        /** @description Where a company moves to. */
        CompanyMoveInput: {
            /** @description The id of the debtor that the company belongs to from then on. */
            debtorId: components["schemas"]["Id"];
            /** @description The number that the company has from then on; left out, it keeps its own. */
            number?: components["schemas"]["CompanyNumber"];
        };
        /**
         * @description Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be
         *     opened again.
         * @example open
         * @enum {string}
         */
        StructureState: "open" | "closed";
        /**
         * Format: int32
         * @description The department's number, unique within its company.
         * @example 10
         */
        DepartmentNumber: number;
        /**
         * Format: line
         * @description The department's name.
         * @example Winkel
         */
        DepartmentName: string;
        /** @description A department of a company. */
        Department: {
            /** @description The department's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["DepartmentNumber"];
            name: components["schemas"]["DepartmentName"];
            state: components["schemas"]["StructureState"];
            /** @description The id of the department's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
        };
        /** @description A page of departments. */
        DepartmentPage: {
            /** @description The departments. */
            items: components["schemas"]["Department"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new department. */
        DepartmentInput: {
            /** @description The id of the department's company. */
            companyId: components["schemas"]["Id"];
            number: components["schemas"]["DepartmentNumber"];
            name: components["schemas"]["DepartmentName"];
        };
        /** @description The part of a department that changes; what is left out stays as it is. */
        DepartmentPatch: {
            name?: components["schemas"]["DepartmentName"];
            state?: components["schemas"]["StructureState"];
        };
        /**
         * @description The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
         *     within its company, whatever its capitals.
         * @example 100
         */
        CostCode: string;
        /**
         * Format: line
         * @description What it is called, as the user wrote it.
         * @example Winkel
         */
        CostDescription: string;
        /** @description A cost centre of a company. */
        CostCentre: {
            /** @description The cost centre's id. */
            id: components["schemas"]["Id"];
            code: components["schemas"]["CostCode"];
            description: components["schemas"]["CostDescription"];
            state: components["schemas"]["StructureState"];
            /** @description The id of the cost centre's company. */
            companyId: components["schemas"]["Id"];
            ledgerScheme: components["schemas"]["LedgerSchemeName"];
        };
        /** @description A page of cost centres. */
        CostCentrePage: {
            /** @description The cost centres. */
            items: components["schemas"]["CostCentre"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new cost centre. */
        CostCentreInput: {
            /** @description The id of the cost centre's company. */
            companyId: components["schemas"]["Id"];
            code: components["schemas"]["CostCode"];
            description: components["schemas"]["CostDescription"];
        };
        /** @description A cost unit of a company. */
        CostUnit: {
            /** @description The cost unit's id. */
            id: components["schemas"]["Id"];
            code: components["schemas"]["CostCode"];
            description: components["schemas"]["CostDescription"];
            state: components["schemas"]["StructureState"];
            /** @description The id of the cost unit's company. */
            companyId: components["schemas"]["Id"];
        };
        /** @description A page of cost units. */
        CostUnitPage: {
            /** @description The cost units. */
            items: components["schemas"]["CostUnit"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new cost unit. */
        CostUnitInput: {
            /** @description The id of the cost unit's company. */
            companyId: components["schemas"]["Id"];
            code: components["schemas"]["CostCode"];
            description: components["schemas"]["CostDescription"];
        };
        /** @description The part of a cost unit that changes; what is left out stays as it is. */
        CostUnitPatch: {
            description?: components["schemas"]["CostDescription"];
            state?: components["schemas"]["StructureState"];
        };
        /**
         * Format: int64
         * @description The employee's number, unique within the company.
         * @example 7
         */
        EmployeeNumber: number;
        /**
         * Format: line
         * @description The first name or the initials.
         * @example Sanne
         */
        FirstName: string;
        /**
         * Format: line
         * @description The prefix of the last name (`van der`). Null for none.
         * @example van der
         */
        Prefix: string | null;
        /**
         * Format: line
         * @description The last name without its prefix.
         * @example Berg
         */
        LastName: string;
        /**
         * Format: date
         * @description The first day in service (`YYYY-MM-DD`).
         * @example 2024-03-01
         */
        InServiceOn: string;
        /**
         * Format: date
         * @description The last day in service (`YYYY-MM-DD`). Null while no end is known.
         * @example 2026-12-31
         */
        OutOfServiceOn: string | null;
        /**
         * @description The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The
         *     shares total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not
         *     given anew.
         */
        CostShares: {
            /** @description The id of the cost centre that bears the share. */
            costCentreId: components["schemas"]["Id"];
            /** @description The id of the cost unit that the share is for; null or left out for none. */
            costUnitId?: components["schemas"]["Id"] | null;
            /**
             * @description The cost centre's code.
             * @example 100
             */
            readonly code?: string;
            /**
             * @description What the cost centre is called, as the user wrote it.
             * @example Winkel
             */
            readonly description?: string;
            /**
             * @description The cost unit's code. Null for none.
             * @example P1
             */
            readonly costUnitCode?: string | null;
            /**
             * @description What the cost unit is called, as the user wrote it. Null for none.
             * @example Productie
             */
            readonly costUnitDescription?: string | null;
            /**
             * Format: double
             * @description The share as a percentage, with at most two decimals.
             * @example 50
             */
            share: number;
        }[];
        /** @description An employee as lists show it. */
        EmployeeSummary: {
            /** @description The employee's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            /**
             * @description The whole name: first name, prefix and last name.
             * @example Sanne van der Berg
             */
            name: string;
            /** @description The id of the employee's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            /**
             * @description The name of the employee's department. Null for none.
             * @example Winkel
             */
            departmentName: string | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn: components["schemas"]["OutOfServiceOn"];
            costShares: components["schemas"]["CostShares"];
        };
        /** @description A page of employees. */
        EmployeePage: {
            /** @description The employees. */
            items: components["schemas"]["EmployeeSummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description An employee of a company. */
        Employee: {
            /** @description The employee's id. */
            id: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            /**
             * @description The whole name: first name, prefix and last name.
             * @example Sanne van der Berg
             */
            name: string;
            firstName: components["schemas"]["FirstName"];
            prefix: components["schemas"]["Prefix"];
            lastName: components["schemas"]["LastName"];
            email: components["schemas"]["OptionalEmail"];
            /** @description The id of the employee's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            /** @description The id of the employee's department; null for none. */
            departmentId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the employee's department. Null for none.
             * @example Winkel
             */
            departmentName: string | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn: components["schemas"]["OutOfServiceOn"];
            costShares: components["schemas"]["CostShares"];
            /**
             * @description Whether the login that asks may change this row.
             * @example true
             */
            editable: boolean;
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /** @description The data of a new employee. */
        EmployeeInput: {
            /** @description The id of the employee's company. */
            companyId: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            firstName: components["schemas"]["FirstName"];
            prefix?: components["schemas"]["Prefix"];
            lastName: components["schemas"]["LastName"];
            email?: components["schemas"]["OptionalEmail"];
            /** @description The id of the employee's department; null or left out for none. */
            departmentId?: components["schemas"]["Id"] | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn?: components["schemas"]["OutOfServiceOn"];
            costShares?: components["schemas"]["CostShares"];
        };
        /** @description The part of an employee that changes; what is left out stays as it is. */
        EmployeePatch: {
            firstName?: components["schemas"]["FirstName"];
            prefix?: components["schemas"]["Prefix"];
            lastName?: components["schemas"]["LastName"];
            email?: components["schemas"]["OptionalEmail"];
            /** @description The id of the employee's department; null for none. */
            departmentId?: components["schemas"]["Id"] | null;
            inServiceOn?: components["schemas"]["InServiceOn"];
            outOfServiceOn?: components["schemas"]["OutOfServiceOn"];
            costShares?: components["schemas"]["CostShares"];
        };
        /**
         * @description The thing that a figure counts.
         * @example companies
         * @enum {string}
         */
        FigureKey: "companies" | "employeesInService" | "employeesJoined" | "employeesLeft" | "companiesWithoutIntegration" | "integrationsWithProblem" | "openInvitations" | "runsToSend" | "journalsToImport" | "deliveriesFailed" | "journalsStale";
        /** @description The figures of the start screen, over what the login sees. */
        Dashboard: {
            /** @description The figures, in the order in which they are shown. */
            figures: {
                key: components["schemas"]["FigureKey"];
                /** @description The number of things that the login sees, now. */
                value: components["schemas"]["Count"];
                /**
                 * @description What a person calls the period that the figure is about: the current one of each kind that the login
                 *     sees companies with, or all of them; null where a figure is about no period.
                 * @example november 2026
                 */
                periodText: string | null;
            }[];
        };
        /** @description Wage periods that are being worked on. */
        OpenPeriodList: {
            /** @description The periods, the one that ended last first. */
            items: components["schemas"]["OpenPeriod"][];
        };
        /** @description A wage period, and how far its runs of clients are. */
        OpenPeriod: {
            periodType: components["schemas"]["PeriodType"];
            year: components["schemas"]["RunYear"];
            period: components["schemas"]["RunPeriod"];
            periodText: components["schemas"]["RunPeriodText"];
            /** @description The number of runs. */
            runs: components["schemas"]["Count"];
            /** @description Runs that are locked; `state=locked`. */
            locked: components["schemas"]["Count"];
            /** @description Runs with a journal; `work=made`. */
            made: components["schemas"]["Count"];
            /** @description Runs that are in the books; `work=sent`. */
            sent: components["schemas"]["Count"];
            /** @description Runs whose delivery was refused or needs a person; `work=failed`. */
            failed: components["schemas"]["Count"];
            /** @description Runs whose journal has gone stale; `work=stale`. */
            stale: components["schemas"]["Count"];
            /** @description Runs whose file is still to be imported; `work=toImport`. */
            toImport: components["schemas"]["Count"];
            /** @description Runs that are still to be sent; `work=toSend`. */
            toSend: components["schemas"]["Count"];
        };
        /**
         * @description What was decided: `open` is yet to be, `confirmed` goes on, `withdrawn` was ended by the review, and `gone` had
         *     ended otherwise before it was decided on.
         * @example open
         * @enum {string}
         */
        AccessDecision: "open" | "confirmed" | "withdrawn" | "gone";
        /**
         * @description What happened since the review began: `none` sees the same, `changed` sees something else, `added` came since, and
         *     `ended` is there no more.
         * @example changed
         * @enum {string}
         */
        AccessChange: "none" | "changed" | "added" | "ended";
        /**
         * @description Whether it was used within the time that the settings say, counted from when it was given.
         * @example unused
         * @enum {string}
         */
        AccessUsage: "unused" | "used";
        /** @description A review of who has access to the tenant. */
        AccessReview: {
            /** @description The id of the review. */
            id: components["schemas"]["Id"];
            /**
             * @description A closed review does not change any more.
             * @example open
             * @enum {string}
             */
            state: "open" | "closed";
            /** @description The moment as of which access was written down. */
            begunAt: components["schemas"]["DateTime"];
            /**
             * @description Who started it; null where the server did, as the settings say.
             * @example Irma Bovens
             */
            begunBy: string | null;
            /** @description The moment at which it was closed; null while it is open. */
            closedAt: components["schemas"]["DateTime"] | null;
            /**
             * @description Who closed it; null while it is open.
             * @example Irma Bovens
             */
            closedBy: string | null;
            unusedAfterDays: components["schemas"]["UnusedAfterDays"];
            /** @description The number of logins and software that the caller reviews. */
            total: components["schemas"]["Count"];
            /** @description The number that is yet to be decided on. */
            open: components["schemas"]["Count"];
            /** @description The number that was confirmed. */
            confirmed: components["schemas"]["Count"];
            /** @description The number that the review ended. */
            withdrawn: components["schemas"]["Count"];
            /** @description The number that had ended otherwise. */
            gone: components["schemas"]["Count"];
            /** @description The number that came or sees something else since the review began. */
            changed: components["schemas"]["Count"];
            /**
             * @description The SHA-256 of the file of a closed review, in hexadecimal; null while it is open, and for who manages a firm.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            contentHash: string | null;
        };
        /** @description A page of reviews. */
        AccessReviewPage: {
            /** @description The reviews, the newest first. */
            items: components["schemas"]["AccessReview"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A login, or software, as a review has it. */
        AccessReviewItem: {
            /** @description The id of the login or of the software. */
            id: components["schemas"]["Id"];
            /** @description The id of a login that is still there; null otherwise. */
            loginId: components["schemas"]["Id"] | null;
            /** @description The id of software that is still there; null otherwise. */
            clientId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the person or of the software.
             * @example Anna de Wit
             */
            name: string;
            /**
             * @description The person's e-mail address; empty for software.
             * @example anna@maasdal.nl
             */
            email: string;
            role: components["schemas"]["ViewerRole"];
            /**
             * @description The firm that an accountant or software works for; empty for others.
             * @example Kantoor Maasdal
             */
            firmName: string;
            /**
             * @description The grant in words, as it was when the review began, or when it came.
             * @example Debiteuren met een label: Bakkers, Slagers
             */
            sees: string;
            /**
             * Format: int32
             * @description The number of companies that it saw then; null for who manages a firm, of those that see more.
             * @example 86
             */
            companyCount: number | null;
            /**
             * Format: date-time
             * @description The moment at which the login was confirmed, or the software was added.
             * @example 2026-11-22T09:30:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description The moment at which it was last used. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Who gave the access; empty where that is not known.
             * @example Irma Bovens
             */
            grantedBy: string;
            usage: components["schemas"]["AccessUsage"];
            change: components["schemas"]["AccessChange"];
            decision: components["schemas"]["AccessDecision"];
            /**
             * @description Who decided; empty for nobody.
             * @example Irma Bovens
             */
            decidedBy: string;
            /**
             * Format: date-time
             * @description The moment of the decision. Null where there is none.
             * @example 2026-11-22T09:30:00.000Z
             */
            decidedAt: string | null;
        };
        /** @description A page of a review. */
        AccessReviewItemPage: {
            /** @description The logins and the software. */
            items: components["schemas"]["AccessReviewItem"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description Logins and software of the open review. */
        AccessSelection: {
            /** @description The ids of the logins and the software. */
            accessIds: components["schemas"]["Id"][];
        };
        /** @description The outcome for each login or software. */
        AccessDecisionReport: {
            /** @description The logins and the software, in the order in which they were given. */
            items: {
                /** @description The id that was given. */
                accessId: components["schemas"]["Id"];
                /**
                 * @description What became of it. `gone` has ended already, `own` is a login of the caller, `lastAdministrator` is the
                 *     only one left, and `bureau` is for an administrator to decide.
                 * @example confirmed
                 * @enum {string}
                 */
                outcome: "confirmed" | "withdrawn" | "gone" | "own" | "lastAdministrator" | "bureau";
            }[];
        };
        /** @description A review as a file. */
        AccessReviewFile: {
            /**
             * @description The name of the file.
             * @example toegangscontrole-2026-11-30.csv
             */
            fileName: string;
            /**
             * @description The media type of the file.
             * @example text/csv
             * @enum {string}
             */
            mediaType: "text/csv";
            /**
             * @description The file in base64 (RFC 4648 §4).
             * @example TmFhbQ0K
             */
            content: string;
            /**
             * @description The SHA-256 of the file in hexadecimal; that of a closed review stays the same.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        /**
         * Format: int32
         * @description A login that was not used for so many days counts as unused.
         * @example 90
         */
        UnusedAfterDays: number;
        /** @description How access is reviewed. */
        AccessSettings: {
            /**
             * @description Whether a review starts by itself a year after the last one began.
             * @example true
             */
            yearly?: boolean;
            unusedAfterDays?: components["schemas"]["UnusedAfterDays"];
        };
        /**
         * @description The rule by which data goes.
         * @example payroll
         * @enum {string}
         */
        RetentionRuleKey: "payroll" | "returns" | "employees" | "accessReviews" | "disabledLogins" | "persons" | "invitations" | "passwordResets" | "sessions" | "throttles" | "jobs" | "failedJobs" | "idempotencyKeys" | "webhookMessages";
        /** @description How long a kind of data is kept. */
        RetentionRule: {
            rule: components["schemas"]["RetentionRuleKey"];
            /**
             * @description What is kept, in the language of the caller.
             * @example Loonaangiften
             */
            what: string;
            /**
             * @description `years` are whole calendar years after the end of the year that it runs from, in Dutch time.
             * @example years
             * @enum {string}
             */
            unit: "days" | "years";
            /**
             * Format: int32
             * @description The number of days or years.
             * @example 7
             */
            length: number;
            /**
             * @description What the term runs from, in the language of the caller.
             * @example Het jaar van de aangifte
             */
            from: string;
            /**
             * @description What the term is based on, in the language of the caller.
             * @example Fiscale bewaarplicht (AWR art. 52 lid 4)
             */
            basis: string;
        };
        /** @description How long each kind of data is kept. */
        RetentionRuleList: {
            /** @description The rules. */
            items: components["schemas"]["RetentionRule"][];
        };
        /**
         * @description What went.
         * @example runs
         * @enum {string}
         */
        RemovedKind: "runs" | "runLines" | "journals" | "returns" | "employees" | "accessReviews" | "logins" | "persons" | "invitations" | "passwordResets" | "sessions" | "jobs" | "answers" | "webhookMessages";
        /** @description How much of a kind went on a day by a rule. */
        RetentionRemoval: {
            /**
             * Format: date
             * @description The day, in Dutch time.
             * @example 2034-01-01
             */
            day: string;
            rule: components["schemas"]["RetentionRuleKey"];
            kind: components["schemas"]["RemovedKind"];
            /** @description How many went. */
            count: components["schemas"]["Count"];
        };
        /** @description A page of what was removed. */
        RetentionRemovalPage: {
            /** @description What went, the newest first. */
            items: components["schemas"]["RetentionRemoval"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description What a hold is on.
         * @example company
         * @enum {string}
         */
        LegalHoldKind: "tenant" | "debtor" | "company" | "employee";
        /**
         * Format: line
         * @description Why it is held.
         * @example Boekenonderzoek 2026
         */
        HoldReason: string;
        /** @description A hold to be set. */
        LegalHoldInput: {
            kind: components["schemas"]["LegalHoldKind"];
            /** @description The id of the debtor, for a hold on one. */
            debtorId?: components["schemas"]["Id"];
            /** @description The id of the company, for a hold on one. */
            companyId?: components["schemas"]["Id"];
            /** @description The id of the employee, for a hold on one. */
            employeeId?: components["schemas"]["Id"];
            reason: components["schemas"]["HoldReason"];
        };
        /** @description Something that is held, or was. */
        LegalHold: {
            /** @description The id of the hold. */
            id: components["schemas"]["Id"];
            kind: components["schemas"]["LegalHoldKind"];
            /** @description The id of the debtor, the company or the employee; null for the bureau. */
            subjectId: components["schemas"]["Id"] | null;
            /**
             * @description The name of what is held; empty for what is gone since.
             * @example Bakkerij Peeters
             */
            subject: string;
            reason: components["schemas"]["HoldReason"];
            /** @description The moment at which it was set. */
            setAt: components["schemas"]["DateTime"];
            /**
             * @description Who set it.
             * @example Irma Bovens
             */
            setBy: string;
            /** @description The moment at which it was ended; null while it holds. */
            endedAt: components["schemas"]["DateTime"] | null;
            /**
             * @description Who ended it; null while it holds.
             * @example Irma Bovens
             */
            endedBy: string | null;
            /**
             * Format: int32
             * @description The version, for `If-Match`.
             * @example 1
             */
            version: number;
        };
        /** @description A page of holds. */
        LegalHoldPage: {
            /** @description The holds, the newest first. */
            items: components["schemas"]["LegalHold"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description What waits: `integrationFailed` cannot be signed in to, `deliveryFailed` was refused by the package or needs a
         *     review, `journalStale` is from before its run or the ledger scheme changed. `accessReviewOpen` is a review of who has
         *     access that is not finished, and `loginsUnused` are logins that were not used for long. `factorNeeded` is a second
         *     factor that the login will soon need, and that its person does not have yet.
         * @example deliveryFailed
         * @enum {string}
         */
        NoticeKind: "integrationFailed" | "deliveryFailed" | "journalStale" | "accessReviewOpen" | "loginsUnused" | "factorNeeded";
        /** @description What waits for a person. */
        NoticeList: {
            /** @description The notices, the newest first. */
            items: components["schemas"]["Notice"][];
            /** @description The number of them that the login has not read. */
            unread: components["schemas"]["Count"];
        };
        /**
         * @description The notice's id.
         * @example deliveryFailed:01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        NoticeId: string;
        /** @description Something that waits for a person. */
        Notice: {
            id: components["schemas"]["NoticeId"];
            kind: components["schemas"]["NoticeKind"];
            /**
             * @description What waits, in the language of the caller.
             * @example Verzending vraagt je aandacht
             */
            title: string;
            /** @description The id of the integration, the delivery, the journal or the review; of the tenant for logins and factors. */
            subjectId: components["schemas"]["Id"];
            /**
             * @description The package and whose integration it is, or the company.
             * @example Exact Online, Kantoor Maasdal
             */
            about: string;
            /**
             * @description The wage period that it is about; null for an integration.
             * @example november 2026
             */
            periodText: string | null;
            /** @description The moment since when it waits. */
            since: components["schemas"]["DateTime"];
            /**
             * @description Whether the login has read it.
             * @example false
             */
            read: boolean;
            /** @description The level of the integration; null for anything else. */
            level: components["schemas"]["IntegrationLevel"] | null;
            /** @description The id of whose integration it is; null for anything else. */
            ownerId: components["schemas"]["Id"] | null;
            /** @description The package of the integration; null for anything else. */
            package: components["schemas"]["PackageKey"] | null;
        };
        /** @description The notices that are read. */
        NoticeReading: {
            /** @description Ids of notices. */
            noticeIds: components["schemas"]["NoticeId"][];
        };
        /** @description How a login is mailed about what waits for it. */
        NoticeSettings: {
            /**
             * @description `atOnce` mails within some minutes, at most once an hour; `daily` mails once a day what came since; `never`
             *     mails nothing: the notices are in the portal.
             * @example daily
             * @enum {string}
             */
            mail: "atOnce" | "daily" | "never";
        };
        /** @description What wages cost per period. */
        WageCostList: {
            /** @description The periods, the one that ended last first. */
            items: components["schemas"]["WageCosts"][];
        };
        /** @description What the wages of a period cost. */
        WageCosts: {
            periodType: components["schemas"]["PeriodType"];
            year: components["schemas"]["RunYear"];
            period: components["schemas"]["RunPeriod"];
            periodText: components["schemas"]["RunPeriodText"];
            /**
             * Format: int64
             * @description Cents on profit-and-loss accounts, debit less credit.
             * @example 12345678
             */
            costs: number;
            /** @description The number of employees in the regular runs. */
            employees: components["schemas"]["Count"];
            /** @description The number of locked runs. */
            runs: components["schemas"]["Count"];
            /** @description How many of them have a journal; only their costs are known. */
            booked: components["schemas"]["Count"];
        };
        /** @description A bookkeeping package that can be chosen. */
        Package: {
            key: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Twinfield
             */
            name: string;
            /** @description The kinds of file that the package reads. */
            formats: string[];
            /**
             * @description Whether journals can be sent to the package directly.
             * @example true
             */
            automatic: boolean;
            /**
             * @description Whether the package asks its users for consent on a page of its own (OAuth 2).
             * @example true
             */
            connects: boolean;
            /**
             * @description What to know before choosing the package, in the caller's language.
             * @example Exporteert alleen kostenplaatsen.
             */
            note?: string;
        };
        /** @description A page of packages. */
        PackagePage: {
            /** @description The packages. */
            items: components["schemas"]["Package"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description An integration as lists show it. */
        IntegrationSummary: {
            /** @description The integration's id. */
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            /** @description The id of the tenant, firm or company that the level names. */
            ownerId: components["schemas"]["Id"];
            /**
             * @description The name of the tenant, firm or company that the integration belongs to.
             * @example Kantoor Maasdal
             */
            ownerName: string;
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Twinfield
             */
            packageName: string;
            /**
             * @description Whether the integration is switched on. An owner has at most one that is.
             * @example true
             */
            enabled: boolean;
            state: components["schemas"]["IntegrationState"];
            /**
             * @description What is wrong and what to do, in the caller's language. Null while nothing is.
             * @example Het wachtwoord ontbreekt.
             */
            problem: string | null;
            /**
             * @description Whether the integration is the one that applies to the company asked for. Null where none was asked for.
             * @example true
             */
            applies: boolean | null;
            /**
             * @description Whether the login that asks may change the integration and ask the package what it offers.
             * @example true
             */
            editable: boolean;
        };
        /** @description A page of integrations. */
        IntegrationPage: {
            /** @description The integrations. */
            items: components["schemas"]["IntegrationSummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A package's credential and settings at one level. */
        Integration: {
            /** @description The integration's id. */
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            /** @description The id of the tenant, firm or company that the level names. */
            ownerId: components["schemas"]["Id"];
            /**
             * @description The name of the tenant, firm or company that the integration belongs to.
             * @example Kantoor Maasdal
             */
            ownerName: string;
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Twinfield
             */
            packageName: string;
            /**
             * @description Whether the integration is switched on. An owner has at most one that is.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Whether the package can be asked what it offers: it gave its consent, or a password for it is saved.
             * @example true
             */
            connected: boolean;
            state: components["schemas"]["IntegrationState"];
            /**
             * @description What is wrong and what to do, in the caller's language. Null while nothing is.
             * @example Het wachtwoord ontbreekt.
             */
            problem: string | null;
            /** @description The package's settings without the secrets; the shape is that of the package in `IntegrationInput`. */
            settings: {
                [key: string]: unknown;
            };
            /** @description The names of the secrets that are saved; their values are never given back. */
            secrets: string[];
            /**
             * Format: date-time
             * @description The moment of the last test. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            testedAt: string | null;
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /** @description The outcome of a test of an integration. */
        IntegrationTest: {
            state: components["schemas"]["IntegrationState"];
            /** @description Every check that was made. */
            checks: {
                /**
                 * @description What was checked: the settings, the secrets, signing in or the package's consent.
                 * @example settings
                 * @enum {string}
                 */
                key: "settings" | "secrets" | "signIn" | "consent";
                /**
                 * @description Whether the check passed. Null where it could not be made.
                 * @example true
                 */
                passed: boolean | null;
                /**
                 * @description The outcome, in the caller's language.
                 * @example De instellingen zijn volledig.
                 */
                message: string;
            }[];
        };
        /**
         * @description Whether amounts are kept apart by cost centre, or by cost centre and cost unit.
         * @example costCentre
         * @enum {string}
         */
        CostCentreMode: "none" | "costCentre" | "costCentreAndUnit";
        /**
         * @description Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
         *     `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
         * @default false
         * @example false
         */
        NetPayPerEmployee: boolean;
        /**
         * Format: line
         * @description How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
         *     front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
         *     lines of net pay per employee; where it is left out these have no relation.
         * @example 2####
         */
        EmployeeRelation: string;
        /**
         * Format: int64
         * @description The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
         *     They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
         *     raised later on.
         * @example 26700001
         */
        FirstEntryNumber: number;
        /**
         * @description Whether amounts on balance-sheet accounts are kept apart by cost centre too.
         * @default false
         * @example false
         */
        SplitBalance: boolean;
        /**
         * Format: line
         * @description The package's code of the journal (dagboek) that entries go to.
         * @example LOON
         */
        JournalCode: string;
        /**
         * @description The ledger account that takes wage codes without an account of their own.
         * @example 4999
         */
        FallbackAccount: string;
        /**
         * Format: line
         * @description The code of the cost centre that takes wages without one.
         * @example 100
         */
        DefaultCostCentre: string;
        /**
         * @description A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
         *     and `*` for any number of them.
         * @example [0-9][0-9][0-9][0-9]
         */
        DimensionFormat: string;
        /**
         * @description The character between the columns.
         * @example semicolon
         * @enum {string}
         */
        Separator: "semicolon" | "comma" | "tab";
        /**
         * @description The decimal sign of amounts. `none` writes whole cents.
         * @example comma
         * @enum {string}
         */
        DecimalSign: "comma" | "point" | "none";
        /**
         * @description The notation of dates, with day, month and year as in `dd-MM-yyyy`.
         * @example dd-MM-yyyy
         * @enum {string}
         */
        DateFormat: "dd-MM-yyyy" | "dd-MM-yy" | "ddMMyyyy" | "yyyyMMdd" | "yyMMdd" | "yyyy-MM-dd";
        /**
         * @description Whether the first line of the file names the columns.
         * @example true
         */
        HeaderRow: boolean;
        /**
         * @description The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
         *     become spaces and apostrophes.
         * @example whenNeeded
         * @enum {string}
         */
        Quoting: "whenNeeded" | "text" | "never";
        /**
         * @description The character encoding of the file. What Windows-1252 does not have is written without its accent in
         *     descriptions.
         * @example utf-8-bom
         * @enum {string}
         */
        FileEncoding: "utf-8-bom" | "utf-8" | "windows-1252";
        /**
         * @description The characters that end a line.
         * @example crlf
         * @enum {string}
         */
        LineEnding: "crlf" | "lf";
        /**
         * @description The content of a column. `reference` is the journal's own reference (`LP` and eight digits), `number` its
         *     number, `amount` is positive for debit and negative for credit, `absoluteAmount` goes with `side`, and the
         *     year-and-periods read 202601 and 2601. `employeeNumber` and `relation` stand on lines of net pay per employee.
         * @example account
         * @enum {string}
         */
        ColumnSource: "journalCode" | "year" | "period" | "yearPeriod" | "shortYearPeriod" | "date" | "reference" | "number" | "lineNumber" | "account" | "accountName" | "description" | "journalDescription" | "amount" | "debit" | "credit" | "side" | "absoluteAmount" | "costCentre" | "costUnit" | "department" | "employeeNumber" | "relation" | "text" | "empty";
        /** @description A column of a file. */
        FileColumn: {
            source: components["schemas"]["ColumnSource"];
            /**
             * Format: line
             * @description The column's name in the first line, where it is not the Dutch name of what it holds.
             * @example Grbrek
             */
            heading?: string;
            /**
             * Format: int32
             * @description The most characters that the package takes, minus signs aside. Descriptions are cut off; anything else that is longer is reported instead of written.
             * @example 10
             */
            length?: number;
            /**
             * Format: line
             * @description The text that every line has in this column, for the source `text`.
             * @example EUR
             */
            text?: string;
        };
        /** @description The columns of the file in their order. */
        FileColumns: components["schemas"]["FileColumn"][];
        /**
         * @description Whether the integration is switched on.
         * @default true
         * @example true
         */
        IntegrationEnabled: boolean;
        /** @description A bookkeeping package with its settings; `package` says whose settings they are. */
        IntegrationInput: components["schemas"]["TwinfieldInput"] | components["schemas"]["ExactOnlineInput"] | components["schemas"]["ExactGlobeInput"] | components["schemas"]["KingXmlInput"] | components["schemas"]["KingXmlDepartmentInput"] | components["schemas"]["ReeleezeeInput"] | components["schemas"]["Unit4MultiversInput"] | components["schemas"]["AccountViewInput"] | components["schemas"]["ImuisInput"] | components["schemas"]["AsperionInput"] | components["schemas"]["AlureInput"] | components["schemas"]["CashInput"] | components["schemas"]["MoneybirdInput"] | components["schemas"]["XafInput"] | components["schemas"]["PlainCsvInput"];
        /** @description The settings of Twinfield. */
        TwinfieldInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "twinfield";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                /**
                 * Format: line
                 * @description The code of the office (administratie) in Twinfield.
                 * @example 001
                 */
                office?: string;
                journalCode: components["schemas"]["JournalCode"];
                dimension1Format?: components["schemas"]["DimensionFormat"];
                dimension2Format?: components["schemas"]["DimensionFormat"];
                dimension3Format?: components["schemas"]["DimensionFormat"];
                balanceFormat?: components["schemas"]["DimensionFormat"];
                profitFormat?: components["schemas"]["DimensionFormat"];
                /**
                 * @description Whether entries arrive as temporary or as final ones.
                 * @default temporary
                 * @example temporary
                 * @enum {string}
                 */
                destiny?: "temporary" | "final";
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
            };
        };
        /** @description The settings of Exact Online. */
        ExactOnlineInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "exact-online";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                /**
                 * @description The country whose site of Exact Online keeps the administration.
                 * @default nl
                 * @example nl
                 * @enum {string}
                 */
                country: "nl" | "be" | "de" | "fr" | "es" | "uk" | "us";
                /**
                 * Format: int64
                 * @description The number of the division (administratie) in Exact Online.
                 * @example 123456
                 */
                division?: number;
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The kind of file for importing by hand.
                 * @default xml
                 * @example xml
                 * @enum {string}
                 */
                fileFormat?: "xml" | "csv";
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "Journal"
                 *       },
                 *       {
                 *         "source": "year",
                 *         "heading": "Year"
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "Period"
                 *       },
                 *       {
                 *         "source": "number",
                 *         "heading": "EntryNumber"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "Date"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "GLAccount",
                 *         "length": 9
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "Description",
                 *         "length": 60
                 *       },
                 *       {
                 *         "source": "amount",
                 *         "heading": "Amount"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "CostCenter",
                 *         "length": 8
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "CostUnit",
                 *         "length": 8
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default utf-8 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of Exact Globe. */
        ExactGlobeInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "exact-globe";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
            };
        };
        /** @description The settings of King XML. */
        KingXmlInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "king-xml";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The currency of the amounts, as ISO 4217 writes it.
                 * @default EUR
                 * @example EUR
                 */
                currency?: string;
                /**
                 * @description Whether entries are final at once, instead of open to change.
                 * @default false
                 * @example false
                 */
                final?: boolean;
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
            };
        };
        /** @description The settings of King XML met afdelingsnummer. */
        KingXmlDepartmentInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "king-xml-department";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The currency of the amounts, as ISO 4217 writes it.
                 * @default EUR
                 * @example EUR
                 */
                currency?: string;
                /**
                 * @description Whether the number of the department or the code of the cost centre follows the account number.
                 * @default department
                 * @example department
                 * @enum {string}
                 */
                departmentSource?: "department" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                /**
                 * @description Whether entries are final at once, instead of open to change.
                 * @default false
                 * @example false
                 */
                final?: boolean;
                fallbackAccount?: components["schemas"]["FallbackAccount"];
            };
        };
        /** @description The settings of Reeleezee. */
        ReeleezeeInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "reeleezee";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. A secret that is left out stays as it is. */
            settings: {
                /**
                 * Format: line
                 * @description The name of the web-service user in Reeleezee.
                 * @example loonkoppeling
                 */
                userName?: string;
                /**
                 * @description The password of the web-service user in Reeleezee. It is never given back.
                 * @example geheim wachtwoord
                 */
                password?: string;
                /**
                 * Format: uuid
                 * @description The id of the administration in Reeleezee, a UUID.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                administrationId?: string;
                /**
                 * @description The code of the diary (dagboek) in Reeleezee, up to 4 letters or digits.
                 * @example LOON
                 */
                diaryCode: string;
                /**
                 * @description Whether entries arrive as tentative or as open ones.
                 * @default tentative
                 * @example tentative
                 * @enum {string}
                 */
                status?: "tentative" | "open";
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
            };
        };
        /** @description The settings of Unit4 Online (Exact Boekhoud Gemak). */
        Unit4MultiversInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "unit4-multivers";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                /**
                 * Format: line
                 * @description The name of the administration (database) in Multivers.
                 * @example MVL10024
                 */
                database: string;
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "journalId"
                 *       },
                 *       {
                 *         "source": "year",
                 *         "heading": "fiscalYear"
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "periodNumber"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "transactionDate"
                 *       },
                 *       {
                 *         "source": "reference",
                 *         "heading": "document"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "accountId"
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "description"
                 *       },
                 *       {
                 *         "source": "debit",
                 *         "heading": "debitAmount"
                 *       },
                 *       {
                 *         "source": "credit",
                 *         "heading": "creditAmount"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "costCentreId"
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "costUnitId"
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of AccountView. */
        AccountViewInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "accountview";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description Whether amounts are kept apart by cost centre.
                 * @default none
                 * @example none
                 * @enum {string}
                 */
                costCentreMode?: "none" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "lineNumber",
                 *         "heading": "Regelnr",
                 *         "length": 10
                 *       },
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "Dagboek",
                 *         "length": 3
                 *       },
                 *       {
                 *         "source": "number",
                 *         "heading": "Boekstuk",
                 *         "length": 8
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "Datum"
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "Periode",
                 *         "length": 3
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "Grootboek",
                 *         "length": 10
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "Kostenplaats",
                 *         "length": 10
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "Kostensoort",
                 *         "length": 5
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "Omschrijving",
                 *         "length": 40
                 *       },
                 *       {
                 *         "source": "amount",
                 *         "heading": "Bedrag",
                 *         "length": 12
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default false */
                header?: components["schemas"]["HeaderRow"];
                /** @default comma */
                separator?: components["schemas"]["Separator"];
                /** @default point */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of iMUIS. */
        ImuisInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "imuis";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. A secret that is left out stays as it is. */
            settings: {
                /**
                 * Format: int64
                 * @description The number of the journal (dagboek) in iMUIS, up to 4 digits.
                 * @example 90
                 */
                journalNumber: number;
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "year",
                 *         "heading": "JR",
                 *         "length": 4
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "PN",
                 *         "length": 2
                 *       },
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "DAGB",
                 *         "length": 4
                 *       },
                 *       {
                 *         "source": "lineNumber",
                 *         "heading": "RG",
                 *         "length": 8
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "DAT"
                 *       },
                 *       {
                 *         "source": "reference",
                 *         "heading": "BOEKSTUK",
                 *         "length": 20
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "OMSCHR",
                 *         "length": 40
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "TEGREK",
                 *         "length": 8
                 *       },
                 *       {
                 *         "source": "amount",
                 *         "heading": "BEDRBOEK"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "KPL",
                 *         "length": 8
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "KDR",
                 *         "length": 8
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of Asperion. */
        AsperionInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "asperion";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode?: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "number",
                 *         "heading": "Boekstuk"
                 *       },
                 *       {
                 *         "source": "credit",
                 *         "heading": "Credit"
                 *       },
                 *       {
                 *         "source": "debit",
                 *         "heading": "Debet"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "Datum"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "Grbrek"
                 *       },
                 *       {
                 *         "source": "empty",
                 *         "heading": "factuurnr"
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "Omschrijving"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "Kostenplaats"
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "Kostendrager"
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of Alure. */
        AlureInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "alure";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "Dagboek"
                 *       },
                 *       {
                 *         "source": "year",
                 *         "heading": "Boekjaar"
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "Periode"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "Datum"
                 *       },
                 *       {
                 *         "source": "reference",
                 *         "heading": "Boekstuk"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "Grootboek"
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "Omschrijving"
                 *       },
                 *       {
                 *         "source": "debit",
                 *         "heading": "Debet"
                 *       },
                 *       {
                 *         "source": "credit",
                 *         "heading": "Credit"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "Kostenplaats"
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "Kostendrager"
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of Cash. */
        CashInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "cash";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "empty",
                 *         "heading": "301"
                 *       },
                 *       {
                 *         "source": "shortYearPeriod",
                 *         "heading": "310"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "302"
                 *       },
                 *       {
                 *         "source": "number",
                 *         "heading": "303"
                 *       },
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "901"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "911",
                 *         "length": 3
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "306"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "Grootboek"
                 *       },
                 *       {
                 *         "source": "amount",
                 *         "heading": "Bedrag"
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default false */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default point */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default yyMMdd */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default windows-1252 */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /** @description The settings of Moneybird. */
        MoneybirdInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "moneybird";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                /**
                 * @description The id of the administration in Moneybird, up to 20 digits.
                 * @example 123456789012345678
                 */
                administrationId: string;
                /**
                 * @description Whether amounts are kept apart by cost centre.
                 * @default none
                 * @example none
                 * @enum {string}
                 */
                costCentreMode?: "none" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
            };
        };
        /** @description The settings of XAF. */
        XafInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "xaf";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                /** @default costCentreAndUnit */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
            };
        };
        /** @description The settings of a CSV file of your own. */
        PlainCsvInput: {
            /**
             * @description The key of the package that these settings are for. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "plain-csv";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The settings with which journals are written and sent. */
            settings: {
                journalCode?: components["schemas"]["JournalCode"];
                /** @default costCentreAndUnit */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
                netPayPerEmployee?: components["schemas"]["NetPayPerEmployee"];
                employeeRelation?: components["schemas"]["EmployeeRelation"];
                firstEntryNumber?: components["schemas"]["FirstEntryNumber"];
                /**
                 * @default [
                 *       {
                 *         "source": "journalCode",
                 *         "heading": "Dagboek"
                 *       },
                 *       {
                 *         "source": "year",
                 *         "heading": "Boekjaar"
                 *       },
                 *       {
                 *         "source": "period",
                 *         "heading": "Periode"
                 *       },
                 *       {
                 *         "source": "date",
                 *         "heading": "Datum"
                 *       },
                 *       {
                 *         "source": "reference",
                 *         "heading": "Boekstuk"
                 *       },
                 *       {
                 *         "source": "account",
                 *         "heading": "Grootboek"
                 *       },
                 *       {
                 *         "source": "description",
                 *         "heading": "Omschrijving"
                 *       },
                 *       {
                 *         "source": "debit",
                 *         "heading": "Debet"
                 *       },
                 *       {
                 *         "source": "credit",
                 *         "heading": "Credit"
                 *       },
                 *       {
                 *         "source": "costCentre",
                 *         "heading": "Kostenplaats"
                 *       },
                 *       {
                 *         "source": "costUnit",
                 *         "heading": "Kostendrager"
                 *       }
                 *     ]
                 */
                columns?: components["schemas"]["FileColumns"];
                /** @default true */
                header?: components["schemas"]["HeaderRow"];
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /** @default whenNeeded */
                quoting?: components["schemas"]["Quoting"];
                /** @default utf-8-bom */
                encoding?: components["schemas"]["FileEncoding"];
                /** @default crlf */
                lineEnding?: components["schemas"]["LineEnding"];
            };
        };
        /**
         * Format: int32
         * @description The wage year, four digits.
         * @example 2026
         */
        RunYear: number;
        /**
         * Format: int32
         * @description The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it.
         * @example 11
         */
        RunPeriod: number;
        /**
         * Format: int32
         * @description The number of the last wage period of a run over several periods.
         * @example 11
         */
        RunPeriodTo: number;
        /**
         * Format: int32
         * @description The run's number, unique within company and year.
         * @example 11
         */
        RunNumber: number;
        /**
         * Format: line
         * @description What the run is for, as the payroll software wrote it. Null where it said nothing.
         * @example Correctie vakantiegeld
         */
        RunDescription: string | null;
        /**
         * Format: date
         * @description The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did not say it.
         * @example 2026-01-23
         */
        RunPaymentDate: string | null;
        /**
         * @description A regular run, or one that corrects earlier periods.
         * @example regular
         * @enum {string}
         */
        RunType: "regular" | "correction";
        /**
         * @description Whether the run can still change. A locked run never opens again.
         * @example locked
         * @enum {string}
         */
        RunState: "open" | "locked";
        /**
         * @description What a run still asks for: `toSend` is locked and has neither gone to a bookkeeping package nor been fetched,
         *     `toImport` is locked and has no journal whose file was imported yet, `failed` was refused there or needs a
         *     person, `stale` has a journal from before the run or the ledger scheme changed. And how far it is: `made`
         *     has a journal, of `sent` all that is to be booked is in the books: the package took it, it was fetched, or its
         *     file was imported.
         * @example toSend
         * @enum {string}
         */
        RunWork: "toSend" | "toImport" | "failed" | "stale" | "made" | "sent";
        /**
         * @description Whether a run has a journal, whether it still says what the run and the ledger scheme say, whether its file was
         *     downloaded, and whether it is in the books by that, or because software fetched it.
         * @example made
         * @enum {string}
         */
        RunJournalState: "none" | "made" | "stale" | "downloaded" | "fetched";
        /**
         * Format: int32
         * @description The number of a wage component (looncode).
         * @example 1000
         */
        WageCodeNumber: number;
        /**
         * Format: int64
         * @description An amount of money in euro cents, negative where it is taken off.
         * @example 300000
         */
        Cents: number;
        /** @description An amount of one employee under one wage code. */
        RunLine: {
            employee: components["schemas"]["EmployeeNumber"];
            wageCode: components["schemas"]["WageCodeNumber"];
            amount: components["schemas"]["Cents"];
        };
        /** @description An amount per employee and wage code, each combination once. */
        RunLines: components["schemas"]["RunLine"][];
        /** @description The data of a new payroll run. */
        RunInput: {
            /** @description The id of the run's company. */
            companyId: components["schemas"]["Id"];
            year: components["schemas"]["RunYear"];
            periodFrom: components["schemas"]["RunPeriod"];
            /** @description The number of the last wage period. Left out for a run over one period. */
            periodTo?: components["schemas"]["RunPeriodTo"];
            number: components["schemas"]["RunNumber"];
            /** @default regular */
            type?: components["schemas"]["RunType"];
            /** @default open */
            state?: components["schemas"]["RunState"];
            description?: components["schemas"]["RunDescription"];
            paymentDate?: components["schemas"]["RunPaymentDate"];
            lines: components["schemas"]["RunLines"];
        };
        /** @description The content that a payroll run has from now on. */
        RunReplacement: {
            periodFrom: components["schemas"]["RunPeriod"];
            /** @description The number of the last wage period. Left out for a run over one period. */
            periodTo?: components["schemas"]["RunPeriodTo"];
            /** @default regular */
            type?: components["schemas"]["RunType"];
            description?: components["schemas"]["RunDescription"];
            paymentDate?: components["schemas"]["RunPaymentDate"];
            lines: components["schemas"]["RunLines"];
        };
        /** @description A payroll run of a company. */
        Run: {
            /** @description The run's id. */
            id: components["schemas"]["Id"];
            /** @description The id of the run's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            year: components["schemas"]["RunYear"];
            periodFrom: components["schemas"]["RunPeriod"];
            periodTo: components["schemas"]["RunPeriodTo"];
            periodText: components["schemas"]["RunPeriodText"];
            number: components["schemas"]["RunNumber"];
            type: components["schemas"]["RunType"];
            state: components["schemas"]["RunState"];
            description: components["schemas"]["RunDescription"];
            paymentDate: components["schemas"]["RunPaymentDate"];
            /** @description The number of employees with a line in the run. */
            employees: components["schemas"]["Count"];
            /** @description The number of lines of the run. */
            lines: components["schemas"]["Count"];
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /**
         * @description The wage period, or the first and the last of several, in the language of the caller.
         * @example november 2026
         */
        RunPeriodText: string;
        /** @description A payroll run as lists show it, with its journal and delivery. */
        RunSummary: {
            /** @description The run's id. */
            id: components["schemas"]["Id"];
            /** @description The id of the run's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            year: components["schemas"]["RunYear"];
            periodFrom: components["schemas"]["RunPeriod"];
            periodTo: components["schemas"]["RunPeriodTo"];
            periodText: components["schemas"]["RunPeriodText"];
            number: components["schemas"]["RunNumber"];
            type: components["schemas"]["RunType"];
            state: components["schemas"]["RunState"];
            description: components["schemas"]["RunDescription"];
            /** @description The number of employees with a line in the run. */
            employees: components["schemas"]["Count"];
            /** @description The id of the run's current journal. Null while there is none. */
            journalId: components["schemas"]["Id"] | null;
            journalState: components["schemas"]["RunJournalState"];
            /** @description The id of the latest delivery of that journal. Null where it was never sent. */
            deliveryId: components["schemas"]["Id"] | null;
            /** @description The state of that delivery. Null where the journal was never sent. */
            deliveryState: components["schemas"]["DeliveryState"] | null;
            /**
             * @description The number that the package gave the entry. Null until it is known.
             * @example 20260011
             */
            documentNumber: string | null;
            /**
             * @description The name of the package that the journal went to, or else would go to. Null where no package applies.
             * @example Twinfield XML
             */
            packageName: string | null;
        };
        /** @description A page of payroll runs. */
        RunPage: {
            /** @description The runs. */
            items: components["schemas"]["RunSummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A line of a payroll run with the name of its employee. */
        RunLineDetail: {
            employee: components["schemas"]["EmployeeNumber"];
            /**
             * @description The employee's name as it was when the run came in.
             * @example Sanne van der Berg
             */
            employeeName: string;
            wageCode: components["schemas"]["WageCodeNumber"];
            amount: components["schemas"]["Cents"];
        };
        /** @description A page of lines of a payroll run. */
        RunLinePage: {
            /** @description The lines. */
            items: components["schemas"]["RunLineDetail"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor.
         * @example debtor
         * @enum {string}
         */
        LedgerLevel: "tenant" | "debtor";
        /**
         * @description Whether a new scheme starts empty, as a copy, or linked. `linked` follows its parent, except for account
         *     numbers.
         * @example linked
         * @enum {string}
         */
        LedgerLink: "none" | "copied" | "linked";
        /**
         * Format: int32
         * @description The scheme's number, unique within its owner.
         * @example 1
         */
        LedgerSchemeNumber: number;
        /**
         * Format: line
         * @description The scheme's name.
         * @example Standaard rekeningschema (compact)
         */
        LedgerSchemeTitle: string;
        /** @description A ledger scheme (grootboekrekeningschema), which says on which accounts wage codes are booked. */
        LedgerScheme: {
            /** @description The scheme's id. */
            id: components["schemas"]["Id"];
            level: components["schemas"]["LedgerLevel"];
            /** @description The id of the tenant or debtor that the level names. */
            ownerId: components["schemas"]["Id"];
            /**
             * @description The name of the bureau or the debtor that the scheme belongs to.
             * @example Bakkerij Peeters
             */
            ownerName: string;
            number: components["schemas"]["LedgerSchemeNumber"];
            name: components["schemas"]["LedgerSchemeTitle"];
            /** @description The id of the scheme that this one is linked to. Null for a scheme of its own. */
            parentId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the scheme that this one is linked to. Null for a scheme of its own.
             * @example Standaard rekeningschema (compact)
             */
            parentName: string | null;
            /**
             * @description Whether the login that asks may change this row.
             * @example true
             */
            editable: boolean;
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /** @description A page of ledger schemes. */
        LedgerSchemePage: {
            /** @description The schemes. */
            items: components["schemas"]["LedgerScheme"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new ledger scheme. */
        LedgerSchemeInput: {
            /** @default debtor */
            level?: components["schemas"]["LedgerLevel"];
            /** @description The id of the debtor that the scheme is for. Left out for a scheme of the bureau. */
            ownerId?: components["schemas"]["Id"];
            number: components["schemas"]["LedgerSchemeNumber"];
            name: components["schemas"]["LedgerSchemeTitle"];
            /** @default none */
            link?: components["schemas"]["LedgerLink"];
            /** @description The id of the scheme to copy or to follow. Left out for an empty scheme. */
            parentId?: components["schemas"]["Id"];
        };
        /** @description The part of a ledger scheme that changes; what is left out stays as it is. */
        LedgerSchemePatch: {
            name?: components["schemas"]["LedgerSchemeTitle"];
        };
        /**
         * Format: date
         * @description A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods that end on or after it,
         *     the last period of a year taken to end on 31 December.
         * @example 2027-01-01
         */
        SchemeDay: string;
        /**
         * Format: date
         * @description The day (`YYYY-MM-DD`) from which on this holds, until the next change. Null for what holds from the beginning.
         * @example null
         */
        HoldsFrom: string | null;
        /**
         * @description Whether this holds from the beginning, or from a day on.
         * @example always
         * @enum {string}
         */
        Holds: "always" | "from";
        /**
         * @description The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
         *     count.
         * @example 4000
         */
        LedgerAccountId: string;
        /**
         * Format: line
         * @description The account's name.
         * @example Bruto lonen
         */
        LedgerAccountName: string;
        /**
         * @description Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts are divided
         *     over cost centres.
         * @example profitAndLoss
         * @enum {string}
         */
        LedgerAccountKind: "balance" | "profitAndLoss";
        /**
         * @description The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of
         *     the balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three
         *     characters that go deeper. Null for none.
         * @example WPerLesLon
         */
        RgsCode: string | null;
        /** @description An account of a ledger scheme. */
        LedgerAccount: {
            /** @description The number that the account has from the beginning, by which it is known. */
            account: components["schemas"]["LedgerAccountId"];
            /** @description The account's number, as a form shows and changes it. */
            number: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            kind: components["schemas"]["LedgerAccountKind"];
            rgs: components["schemas"]["RgsCode"];
            validFrom: components["schemas"]["HoldsFrom"];
            holds: components["schemas"]["Holds"];
        };
        /** @description A page of ledger accounts. */
        LedgerAccountPage: {
            /** @description The accounts. */
            items: components["schemas"]["LedgerAccount"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A change of a ledger scheme, as the operation of that name takes it. */
        LedgerChange: {
            /**
             * @description The operation that would be called.
             * @example saveLedgerAccount
             * @enum {string}
             */
            operation: "createLedgerAccount" | "saveLedgerAccount" | "saveLedgerAccountChange" | "removeLedgerAccount" | "removeLedgerAccountChange" | "createLedgerLine" | "saveLedgerLine" | "saveLedgerLineChange" | "removeLedgerLine" | "removeLedgerLineChange";
            account?: components["schemas"]["LedgerAccountId"];
            wageCode?: components["schemas"]["WageCodeNumber"];
            validFrom?: components["schemas"]["SchemeDay"];
            accountBody?: components["schemas"]["LedgerAccountPatch"];
            lineBody?: components["schemas"]["LedgerLinePatch"];
        };
        /** @description How many journals would be altered, and by how much. */
        LedgerEffectSum: {
            /** @description The number of journals. */
            journals: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description The cents that would be booked on other accounts or cost centres.
             * @example 324000
             */
            amount: number;
        };
        /** @description The journals that a change of a ledger scheme would alter. */
        LedgerEffect: {
            sent: components["schemas"]["LedgerEffectSum"];
            unsent: components["schemas"]["LedgerEffectSum"];
            /** @description The journals, at most 500 of them. */
            items: {
                /** @description The id of the journal. */
                journalId: components["schemas"]["Id"];
                /**
                 * @description The reference of the journal.
                 * @example LP00000042
                 */
                reference: string;
                /**
                 * @description The name of its company.
                 * @example Boekhandel De Pagina
                 */
                companyName: string;
                /**
                 * @description Its wage period, in the language of the caller.
                 * @example januari 2026
                 */
                periodText: string;
                /**
                 * @description Whether it is in a package, or software took it.
                 * @example true
                 */
                isSent: boolean;
                /**
                 * Format: int64
                 * @description The cents that would be booked on other accounts or cost centres.
                 * @example 324000
                 */
                amount: number;
            }[];
        };
        /** @description The ids of the ledger schemes. Left out for all that the login may change. */
        RenumberedSchemes: components["schemas"]["Id"][];
        /** @description Which accounts get which numbers, and from which day on. */
        LedgerRenumbering: {
            schemeIds?: components["schemas"]["RenumberedSchemes"];
            validFrom: components["schemas"]["SchemeDay"];
            /** @description Numbers that accounts have now, each with the one that it gets. */
            numbers?: {
                from: components["schemas"]["LedgerAccountId"];
                to: components["schemas"]["LedgerAccountId"];
            }[];
            /**
             * @description How the numbers begin that get another beginning. Left out where only the list counts.
             * @example 4
             */
            prefix?: string;
            /**
             * @description What those numbers begin with from then on; the rest of them stays.
             * @example 40
             */
            newPrefix?: string;
            /**
             * @description Whether nothing is saved, and the answer says what would change.
             * @default true
             * @example true
             */
            preview?: boolean;
        };
        /** @description From which day on accounts get back their former numbers. */
        LedgerRenumberingUndo: {
            schemeIds?: components["schemas"]["RenumberedSchemes"];
            validFrom: components["schemas"]["SchemeDay"];
        };
        /** @description The accounts that get other numbers. */
        LedgerRenumberingReport: {
            /** @description The accounts, by scheme and number. */
            changes: {
                /**
                 * @description The name of the ledger scheme.
                 * @example Standaard rekeningschema (compact)
                 */
                schemeName: string;
                /**
                 * @description The name of the bureau or the debtor that the scheme belongs to.
                 * @example Bakkerij Peeters
                 */
                ownerName: string;
                name: components["schemas"]["LedgerAccountName"];
                /** @description The number until that day. */
                from: components["schemas"]["LedgerAccountId"];
                /** @description The number from that day on. */
                to: components["schemas"]["LedgerAccountId"];
            }[];
        };
        /** @description Account numbers of a linked scheme that differ from those of its parent. */
        LedgerNumbers: {
            /** @description Accounts with the number that each has from now on. */
            numbers: {
                account: components["schemas"]["LedgerAccountId"];
                number: components["schemas"]["LedgerAccountId"];
            }[];
        };
        /** @description The outcome of saving account numbers. */
        LedgerNumbersReport: {
            /** @description The number of accounts whose number was saved. */
            saved: components["schemas"]["Count"];
        };
        /**
         * @description Whether the two accounts have the same RGS code or the same number.
         * @example rgs
         * @enum {string}
         */
        AccountSuggestionReason: "rgs" | "number";
        /** @description An account of a ledger scheme, with the account of the package that fits it best. */
        AccountSuggestion: {
            /** @description The number that the account has from the beginning, by which it is known. */
            account: components["schemas"]["LedgerAccountId"];
            /** @description The number that it has today, which is held against the package. */
            number: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            rgs: components["schemas"]["RgsCode"];
            /**
             * @description Whether the package has an account of this number.
             * @example false
             */
            exists: boolean;
            /**
             * @description The package's code of the account that fits best. Null where none does.
             * @example 41000
             */
            code: string | null;
            /**
             * @description The package's name of the account that fits best. Null where none does.
             * @example Brutolonen
             */
            codeName: string | null;
            by: components["schemas"]["AccountSuggestionReason"] | null;
        };
        /** @description A page of suggestions. */
        AccountSuggestionPage: {
            /** @description The accounts with what fits them. */
            items: components["schemas"]["AccountSuggestion"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new ledger account. */
        LedgerAccountInput: {
            number: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            kind: components["schemas"]["LedgerAccountKind"];
            rgs?: components["schemas"]["RgsCode"];
        };
        /** @description The part of a ledger account that changes; what is left out stays as it is. */
        LedgerAccountPatch: {
            /** @description The number from now on; the one in the path where it is left out. */
            number?: components["schemas"]["LedgerAccountId"];
            name?: components["schemas"]["LedgerAccountName"];
            kind?: components["schemas"]["LedgerAccountKind"];
            rgs?: components["schemas"]["RgsCode"];
        };
        /** @description A wage code of a ledger scheme, with the accounts on which it is booked. */
        LedgerLine: {
            wageCode: components["schemas"]["WageCodeNumber"];
            name: components["schemas"]["WageCodeName"];
            /**
             * @description The number of the account that is debited. Null for none.
             * @example 4000
             */
            debit: string | null;
            /**
             * @description The name of the account that is debited. Null for none.
             * @example Bruto lonen
             */
            debitName: string | null;
            /**
             * @description The number of the account that is credited. Null for none.
             * @example 1700
             */
            credit: string | null;
            /**
             * @description The name of the account that is credited. Null for none.
             * @example Loonheffingen
             */
            creditName: string | null;
            costCentre: components["schemas"]["FixedCostCentre"];
            costUnit: components["schemas"]["FixedCostUnit"];
            parts: components["schemas"]["LedgerParts"];
            /**
             * @description What `costCentre`, `costUnit` and `parts` say, in the caller's language. Null where they say nothing.
             * @example 60 %: 4000; 40 %: 4001
             */
            partsText: string | null;
            validFrom: components["schemas"]["HoldsFrom"];
            holds: components["schemas"]["Holds"];
        };
        /**
         * Format: line
         * @description The code of the cost centre that bears all of it, whatever the shares of an employee are. Null for the cost centres
         *     of the employee. It is a code and no id because companies share a scheme, each with cost centres of its own: what
         *     they have alike is the code. A run of a company without this cost centre gets a finding instead of a journal.
         * @example 900
         */
        FixedCostCentre: string | null;
        /**
         * Format: line
         * @description The code of the cost unit that all of it is for, whatever the shares of an employee are. Null for the cost units of
         *     the employee. It is a code for the same reason as that of a fixed cost centre.
         * @example A
         */
        FixedCostUnit: string | null;
        /**
         * @description Splits the wage code over accounts, cost centres and cost units by percentage, and lets it differ by department.
         *     The parts without a department hold for all employees for whose department there are none; those of a department,
         *     and those without one, total 100 % each. What a part leaves out, or is null in it, is as the line says, so a part
         *     has an account on a side only where the line has one: whoever is in no department that is named is booked by the
         *     line. Without parts, all of it is booked as the line says.
         */
        LedgerParts: {
            /**
             * Format: int32
             * @description The number of the department for whose employees the part is; null for all others. It is a number and no id
             *     because companies share a scheme.
             * @example 20
             */
            department?: number | null;
            /**
             * Format: double
             * @description The part as a percentage, with at most two decimals.
             * @example 60
             */
            percentage: number;
            /**
             * @description The number of the account that is debited. Null for that of the line.
             * @example 4001
             */
            debit?: string | null;
            /**
             * @description The number of the account that is credited. Null for that of the line.
             * @example null
             */
            credit?: string | null;
            /**
             * Format: line
             * @description The code of the cost centre that bears the part. Null for that of the line.
             * @example null
             */
            costCentre?: string | null;
            /**
             * Format: line
             * @description The code of the cost unit that the part is for. Null for that of the line.
             * @example null
             */
            costUnit?: string | null;
        }[];
        /**
         * Format: line
         * @description The name of the wage code, as journal lines show it.
         * @example Brutoloon
         */
        WageCodeName: string;
        /** @description A page of wage codes. */
        LedgerLinePage: {
            /** @description The lines. */
            items: components["schemas"]["LedgerLine"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The data of a new wage code. */
        LedgerLineInput: {
            wageCode: components["schemas"]["WageCodeNumber"];
            name: components["schemas"]["WageCodeName"];
            /**
             * @description The number of the account that is debited. Null for none.
             * @example 4000
             */
            debit?: string | null;
            /**
             * @description The number of the account that is credited. Null for none.
             * @example 1700
             */
            credit?: string | null;
            costCentre?: components["schemas"]["FixedCostCentre"];
            costUnit?: components["schemas"]["FixedCostUnit"];
            parts?: components["schemas"]["LedgerParts"];
        };
        /** @description The part of a wage code that changes; what is left out stays as it is. */
        LedgerLinePatch: {
            name?: components["schemas"]["WageCodeName"];
            /**
             * @description The number of the account that is debited. Null for none.
             * @example 4000
             */
            debit?: string | null;
            /**
             * @description The number of the account that is credited. Null for none.
             * @example 1700
             */
            credit?: string | null;
            costCentre?: components["schemas"]["FixedCostCentre"];
            costUnit?: components["schemas"]["FixedCostUnit"];
            parts?: components["schemas"]["LedgerParts"];
        };
        /** @description The part of a cost centre that changes; what is left out stays as it is. */
        CostCentrePatch: {
            description?: components["schemas"]["CostDescription"];
            state?: components["schemas"]["StructureState"];
            /** @description The number of a ledger scheme of the debtor or the bureau; null for that of the company. */
            ledgerScheme?: components["schemas"]["LedgerSchemeName"];
        };
        /**
         * Format: int32
         * @description A calendar year, four digits.
         * @example 2026
         */
        JournalYear: number;
        /**
         * Format: int32
         * @description The number of a wage period in its year: 1 to 12 for months, 13 for four weeks and 53 for weeks.
         * @example 1
         */
        JournalPeriod: number;
        /**
         * Format: int32
         * @description The number in its financial year of the period of the bookkeeping in which a journal is booked.
         * @example 1
         */
        BookingPeriodNumber: number;
        /**
         * @description The period of the bookkeeping in which a journal is booked, in the language of the caller.
         * @example januari 2026
         */
        BookingPeriodText: string;
        /**
         * Format: int32
         * @description The number of a period of the wage-tax return in its year: 1 to 12 for months, 13 for four weeks, 2 for half
         *     years and 1 for a year.
         * @example 1
         */
        ReturnPeriod: number;
        /**
         * @description What the lines of a journal are kept apart by, beside the account.
         * @example costCentre
         * @enum {string}
         */
        JournalVariant: "company" | "department" | "costCentre" | "costCentreAndUnit" | "employee";
        /**
         * @description Whether a journal books a run in full, only what changed since it was delivered, or undoes a delivered one.
         * @example regular
         * @enum {string}
         */
        JournalKind: "regular" | "difference" | "reversal";
        /**
         * @description What to do about a delivered journal: book the difference, undo it and book anew, or leave it as it is.
         * @example difference
         * @enum {string}
         */
        Correction: "difference" | "reversal" | "none";
        /**
         * @description Whether a finding stops the journal or only warns.
         * @example stop
         * @enum {string}
         */
        FindingSeverity: "stop" | "warning";
        /**
         * @description The kind of thing that stands in the way of a journal.
         * @example unmappedWageCode
         * @enum {string}
         */
        FindingCode: "unmappedWageCode" | "fixedCostCentreUnknown" | "fixedCostUnitUnknown" | "unbalanced" | "noScheme" | "emptyJournal" | "staleJournal" | "supersededJournal" | "otherVariant" | "testCompany" | "noIntegration" | "noAdministration" | "noAccess" | "notAutomatic" | "signInFailed" | "alreadySent" | "alreadyBooked" | "fileDownloaded" | "noFile" | "closedPeriod" | "noOpenPeriod" | "otherPeriod" | "periodUnknown" | "dateOutsidePeriod" | "bookingChanged" | "noPaymentDate" | "accountUnknown" | "accountBlocked" | "costCentreUnknown" | "costCentreEnded" | "costCentreMissing" | "costCentreNotAllowed" | "costUnitUnknown" | "costUnitEnded" | "costUnitMissing" | "costUnitNotAllowed" | "relationUnknown" | "relationBlocked" | "journalUnknown" | "journalBlocked" | "accountTooLong" | "accountFormat" | "costCentreTooLong" | "costCentreFormat" | "costUnitTooLong" | "costUnitFormat" | "relationTooLong" | "relationFormat" | "amountTooLarge" | "characters" | "tooManyLines" | "columnTooShort" | "entryNumbersUsedUp" | "settingMissing" | "runOpen" | "correctionNeeded" | "deliveryNeedsReview";
        /** @description Something about a journal that must or may be put right. */
        Finding: {
            code: components["schemas"]["FindingCode"];
            severity: components["schemas"]["FindingSeverity"];
            /**
             * @description What is wrong and what to do, in the caller's language.
             * @example Looncode 1234 heeft nog geen grootboekrekening.
             */
            message: string;
            /**
             * Format: int32
             * @description The number of the wage code that the finding is about.
             * @example 1234
             */
            wageCode?: number;
            /**
             * @description The number of the ledger account that the finding is about.
             * @example 4999
             */
            account?: string;
            /**
             * @description The code of the cost centre that the finding is about.
             * @example 100
             */
            costCentre?: string;
            /**
             * Format: int64
             * @description The debit total minus the credit total in cents.
             * @example 1200
             */
            difference?: number;
            /**
             * Format: date
             * @description A booking date with which the journal can be made again so that the package books it (`YYYY-MM-DD`).
             * @example 2026-02-01
             */
            bookingDate?: string;
            /**
             * Format: uuid
             * @description The id of the ledger scheme in which it can be put right.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            schemeId?: string;
        };
        /** @description A journal: what a run books under one version of a ledger scheme. Its content never changes. */
        Journal: {
            /** @description The journal's id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The journal's number: the first of a tenant is 1, and each takes the next.
             * @example 42
             */
            number: number;
            /**
             * @description The reference under which the package knows the journal: `LP` and its number in eight digits.
             * @example LP00000042
             */
            reference: string;
            /**
             * @description An opaque cursor. Send it as `since` for the journals after this one.
             * @example 42
             */
            cursor: string;
            /** @description The id of the journal's company. */
            companyId: components["schemas"]["Id"];
            /**
             * @description The company's name.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            /**
             * Format: int64
             * @description The company's number.
             * @example 12
             */
            companyNumber: number;
            /**
             * @description The name of the company's debtor.
             * @example De Pagina Groep
             */
            debtorName: string;
            /** @description The id of the run that the journal books. */
            runId: components["schemas"]["Id"];
            /** @description The id of the ledger scheme that the journal was made with. */
            schemeId: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The version of the ledger scheme that the journal was made with.
             * @example 3
             */
            schemeVersion: number;
            variant: components["schemas"]["JournalVariant"];
            kind: components["schemas"]["JournalKind"];
            /**
             * Format: uuid
             * @description The id of the delivered journal that this one corrects. Null for one that corrects none.
             * @example null
             */
            corrects: string | null;
            /**
             * Format: uuid
             * @description The id of the newer journal that took its place. Null while it is current.
             * @example null
             */
            supersededBy: string | null;
            /**
             * @description What changed after the journal was made, so that it would have other lines if it were made now: the run, the
             *     ledger scheme or both. Null while it is up to date. It is found out in the background, in a moment after
             *     the change.
             * @example null
             * @enum {string|null}
             */
            staleReason: "run" | "scheme" | "both" | null;
            /**
             * Format: date-time
             * @description The moment at which somebody said that the journal stays as it is, although other lines would be made.
             *     Null while nobody did.
             * @example null
             */
            leftAt: string | null;
            /**
             * @description The name of the person who said so. Null while nobody did.
             * @example null
             */
            leftBy: string | null;
            year: components["schemas"]["JournalYear"];
            periodFrom: components["schemas"]["JournalPeriod"];
            periodTo: components["schemas"]["JournalPeriod"];
            /**
             * @description The wage period, or the first and the last of several, in the language of the caller.
             * @example januari 2026
             */
            periodText: string;
            /**
             * Format: date
             * @description The booking date (`YYYY-MM-DD`).
             * @example 2026-01-31
             */
            date: string;
            /** @description The financial year of the bookkeeping in which it is booked. */
            bookingYear: components["schemas"]["JournalYear"];
            bookingPeriod: components["schemas"]["BookingPeriodNumber"];
            bookingText: components["schemas"]["BookingPeriodText"];
            /**
             * @description What the journal books, as the package shows it.
             * @example Lonen 2026-1
             */
            description: string;
            /**
             * Format: int64
             * @description The total of the debit side in cents, which is also the total of the credit side.
             * @example 729002
             */
            total: number;
            /**
             * Format: int32
             * @description The number of lines of the journal.
             * @example 14
             */
            lineCount: number;
            /**
             * @description The SHA-256 of what the journal books; two journals with the same content have the same hash.
             * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
             */
            hash: string;
            /**
             * Format: date-time
             * @description The moment at which software first said that it took the journal. Null until then.
             * @example null
             */
            acknowledgedAt: string | null;
            /**
             * @description The name of the client or the person who said so. Null until then.
             * @example Boekhoudprogramma
             */
            acknowledgedBy: string | null;
            /**
             * @description The number that the software gave the entry. Null where it gave none.
             * @example 26700012
             */
            acknowledgedDocument: string | null;
            /** @description How far its file is. Null where it goes to the package by itself, or where its company has no package. */
            fileState: components["schemas"]["JournalFileState"] | null;
            /**
             * Format: date-time
             * @description The moment at which a file of it was last downloaded. Null while none was.
             * @example null
             */
            downloadedAt: string | null;
            /**
             * @description The name of the person or the software that downloaded it then. Null while nobody did.
             * @example Anna de Vries
             */
            downloadedBy: string | null;
            /** @description The moment at which the journal was made. */
            createdAt: components["schemas"]["DateTime"];
        };
        /** @description A page of journals. */
        JournalPage: {
            /** @description The journals. */
            items: components["schemas"]["Journal"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The run to book, and how. */
        JournalInput: {
            /** @description The id of the run to book. */
            runId: components["schemas"]["Id"];
            /** @description What the lines keep apart. Left out for what the integration of the company needs. */
            variant?: components["schemas"]["JournalVariant"];
            correction?: components["schemas"]["Correction"];
            /**
             * Format: date
             * @description The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day that was chosen for a
             *     journal that waits to be delivered stays; otherwise the settings of the administration decide.
             * @example 2026-05-01
             */
            bookingDate?: string;
            /**
             * Format: int32
             * @description The financial year of `bookingPeriod`. Left out for the year that the settings lead to.
             * @example 2026
             */
            bookingYear?: number;
            /**
             * Format: int32
             * @description The number of the period of the bookkeeping in which to book, on the day in it that is nearest to the booking
             *     date.
             * @example 5
             */
            bookingPeriod?: number;
        };
        /** @description The journal of a run, and whether it is a new one. */
        JournalOutcome: {
            /**
             * @description Whether a new journal was made, nothing had changed since the last, or the delivered one was left as it
             *     is.
             * @example made
             * @enum {string}
             */
            outcome: "made" | "unchanged" | "kept";
            journal: components["schemas"]["Journal"];
            /** @description The journal that undoes what was delivered. Null but for a correction by reversal. */
            reversal: components["schemas"]["Journal"] | null;
            /** @description What may be put right; nothing in it stopped the journal. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description Journals that something is done with. */
        JournalSelection: {
            /** @description The ids of the journals. */
            journalIds: components["schemas"]["Id"][];
        };
        /**
         * @description How far the file of a journal is whose company's package reads files only. It is to do until it is `imported`:
         *     until a person or software has said that it is in the books.
         * @example downloaded
         * @enum {string}
         */
        JournalFileState: "toDownload" | "downloaded" | "imported";
        /**
         * @description Whether the file of a journal can be written.
         * @example written
         * @enum {string}
         */
        JournalFileOutcome: "written" | "refused";
        /** @description Whether each journal can be written as a file. */
        JournalFileReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal. */
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["JournalFileOutcome"];
                /** @description What must be put right first. */
                findings: components["schemas"]["Finding"][];
            }[];
        };
        /**
         * @description What became of a journal. `acknowledged` is marked now, `unchanged` was before, and `refused` is in a package,
         *     on its way there, or was made again.
         * @example acknowledged
         * @enum {string}
         */
        AcknowledgementOutcome: "acknowledged" | "unchanged" | "refused";
        /** @description The outcome for each journal that was to be marked as imported. */
        AcknowledgementReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal. */
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["AcknowledgementOutcome"];
                message: components["schemas"]["OutcomeMessage"];
            }[];
        };
        /**
         * @description What became of a journal. `reopened` is to be downloaded again, `unchanged` was neither downloaded nor imported,
         *     and `refused` was brought into the books by software or was corrected since.
         * @example reopened
         * @enum {string}
         */
        ReopenOutcome: "reopened" | "unchanged" | "refused";
        /** @description The outcome for each journal whose mark was to be taken back. */
        ReopenReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal. */
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["ReopenOutcome"];
                message: components["schemas"]["OutcomeMessage"];
            }[];
        };
        /**
         * @description Why it was refused, in the caller's language. Null where it was not.
         * @example null
         */
        OutcomeMessage: string | null;
        /** @description The journals to leave as they are. */
        LeaveInput: {
            /** @description The ids of the journals to leave as they are. */
            journalIds: components["schemas"]["Id"][];
        };
        /**
         * @description What became of a journal. `left` would have other lines if it were made now and stays as it is; `unchanged`
         *     would have the same.
         * @example left
         * @enum {string}
         */
        LeaveOutcome: "left" | "unchanged";
        /** @description The outcome for each journal that was to be left as it is. */
        LeaveReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal. */
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["LeaveOutcome"];
            }[];
        };
        /**
         * @description What processing would do with a run. `send` goes to the package, `file` becomes a file that a person imports,
         *     `download` is such a file that nobody downloaded yet, `blocked` cannot go on before something is put right, `underway` is on its way to the package, `downloaded`
         *     waits for a person to import it, and `done` is in the books or has nothing to book.
         * @example send
         * @enum {string}
         */
        PlanOutcome: "send" | "file" | "blocked" | "underway" | "download" | "downloaded" | "done";
        /**
         * @description How a cause is put right. `lookAgain` is put right outside of Loonpoort, such as in the package.
         * @example chooseAccount
         * @enum {string}
         */
        Remedy: "chooseAccount" | "editLine" | "editAccount" | "openScheme" | "chooseScheme" | "connect" | "signIn" | "editIntegration" | "mapAdministrations" | "editCostCentres" | "editCostUnits" | "lockRuns" | "bookInOpenPeriod" | "chooseCorrection" | "openDelivery" | "openJournal" | "lookAgain";
        /** @description What processing would do with one run. */
        PlannedRun: {
            /** @description The run's id. */
            runId: components["schemas"]["Id"];
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            /**
             * @description The company's name.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            /**
             * Format: int32
             * @description The company's number.
             * @example 12
             */
            companyNumber: number;
            /**
             * Format: int32
             * @description The number of the run.
             * @example 10
             */
            number: number;
            /**
             * Format: uuid
             * @description The id of the current journal. Null before one was made.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            journalId: string | null;
            /** @description The ids of its journals whose files are to be downloaded, or to be imported. */
            journalIds: components["schemas"]["Id"][];
            /**
             * Format: uuid
             * @description The id of the latest delivery of that journal. Null where there is none.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            deliveryId: string | null;
            outcome: components["schemas"]["PlanOutcome"];
            /**
             * Format: int64
             * @description The debit total in cents of what is to be sent, written or downloaded; zero where it is not known.
             * @example 1240000
             */
            total: number;
            package: components["schemas"]["PackageKey"] | null;
            /**
             * @description The name of the package of the company. Null where it has none.
             * @example Exact Online
             */
            packageName: string | null;
            /** @description What must or may be put right. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description What would go to one package. */
        PlanPackage: {
            package: components["schemas"]["PackageKey"];
            /**
             * @description The name of the package.
             * @example Exact Online
             */
            packageName: string;
            outcome: components["schemas"]["PlanOutcome"];
            /** @description The number of runs. */
            runs: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description The debit total in cents.
             * @example 1240000
             */
            total: number;
        };
        /** @description What stands in the way of one or more runs, and how it is put right for all of them. */
        PlanCause: {
            /**
             * @description Names the cause in `requestRemedy`.
             * @example 0f3a9c
             */
            key: string;
            code: components["schemas"]["FindingCode"];
            severity: components["schemas"]["FindingSeverity"];
            /**
             * @description What is wrong and what to do, in the caller's language.
             * @example Looncode 3150 heeft nog geen grootboekrekening.
             */
            message: string;
            /** @description The ids of the runs that it stands in the way of. */
            runIds: components["schemas"]["Id"][];
            remedy: components["schemas"]["Remedy"];
            /**
             * @description What the remedy is called, in the caller's language.
             * @example Rekening kiezen
             */
            remedyLabel: string;
            target: components["schemas"]["RemedyTarget"];
            /**
             * @description Whether the caller may put it right.
             * @example true
             */
            mayMend: boolean;
            /** @description Who can put it right, where the caller may not. */
            menders: string[];
            /**
             * Format: date-time
             * @description When the caller last asked them for it, within the last day. Null otherwise.
             * @example 2026-11-03T09:12:00.000Z
             */
            requestedAt: string | null;
        };
        /** @description What the remedy is done to, as far as it needs that; of several companies and runs the first. */
        RemedyTarget: {
            /** @description The id of the company. */
            companyId: components["schemas"]["Id"];
            /** @description The id of the run. */
            runId: components["schemas"]["Id"];
            /** @description The id of the journal. */
            journalId?: components["schemas"]["Id"];
            /** @description The id of the delivery. */
            deliveryId?: components["schemas"]["Id"];
            /** @description The id of the ledger scheme. */
            schemeId?: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The number of the wage code.
             * @example 3150
             */
            wageCode?: number;
            /**
             * @description The number of the ledger account.
             * @example 4030
             */
            account?: string;
            /** @description The id of the integration. */
            integrationId?: components["schemas"]["Id"];
            integrationLevel?: components["schemas"]["IntegrationLevel"];
            /** @description The id of the owner of the integration, or of the firm that has none and whose clients would all get it. */
            integrationOwnerId?: components["schemas"]["Id"];
            package?: components["schemas"]["PackageKey"];
        };
        /** @description What processing would do, and what stands in the way. */
        PeriodPlan: {
            periodType: components["schemas"]["PeriodType"];
            year: components["schemas"]["RunYear"];
            period: components["schemas"]["RunPeriod"];
            periodText: components["schemas"]["RunPeriodText"];
            /**
             * Format: int64
             * @description The debit total in cents of all that would be sent or written.
             * @example 1240000
             */
            total: number;
            /** @description What would go where, the most first. */
            packages: components["schemas"]["PlanPackage"][];
            /** @description What stands in the way or is to be noted, what stops the most runs first. */
            causes: components["schemas"]["PlanCause"][];
            /** @description The runs that still ask for something, by company. */
            runs: components["schemas"]["PlannedRun"][];
            /** @description The number of runs of the period that are in the books already, or have nothing to book. */
            finished: components["schemas"]["Count"];
            /** @description The number of runs that still ask for something, beside those in `runs`. */
            remaining: components["schemas"]["Count"];
        };
        /** @description The runs to process. */
        ProcessInput: {
            /** @description The ids of the runs. */
            runIds: components["schemas"]["Id"][];
            /** @description How runs are corrected of which something was delivered. Left out, those are refused. */
            correction?: components["schemas"]["Correction"];
            /**
             * @description Whether journals whose period is closed in the package are booked on its first day that is open.
             * @default false
             * @example false
             */
            inOpenPeriod?: boolean;
        };
        /** @description The outcome for each run. */
        ProcessReport: {
            /** @description The runs, in the order in which they were given. */
            items: components["schemas"]["ProcessedRun"][];
        };
        /** @description What became of one run. */
        ProcessedRun: {
            /** @description The run's id. */
            runId: components["schemas"]["Id"];
            /**
             * @description `queued` is on its way now, `file` waits to be downloaded, `unchanged` was on its way or in the books already,
             *     and `refused` has findings that stop it.
             * @example queued
             * @enum {string}
             */
            outcome: "queued" | "file" | "unchanged" | "refused";
            /** @description The ids of the journals of the run that are to be sent or downloaded. */
            journalIds: components["schemas"]["Id"][];
            /** @description What must or may be put right. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description What is asked for. */
        RemedyRequest: {
            /**
             * Format: line
             * @description The `key` of a cause of the plan.
             * @example 0f3a9c
             */
            cause: string;
        };
        /** @description The runs to book. */
        JournalBatch: {
            /** @description The ids of the runs to book. */
            runIds: components["schemas"]["Id"][];
            /**
             * Format: date
             * @description The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day that was chosen for a
             *     journal that waits to be delivered stays; otherwise the settings of the administration decide.
             * @example 2026-05-01
             */
            bookingDate?: string;
            /**
             * Format: int32
             * @description The financial year of `bookingPeriod`. Left out for the year that the settings lead to.
             * @example 2026
             */
            bookingYear?: number;
            /**
             * Format: int32
             * @description The number of the period of the bookkeeping in which to book, on the day in it that is nearest to the booking
             *     date.
             * @example 5
             */
            bookingPeriod?: number;
        };
        /** @description The outcome of booking several runs. */
        JournalBatchReport: {
            /** @description The number of runs that got a new journal. */
            made: components["schemas"]["Count"];
            /** @description The number of runs whose journal was up to date. */
            unchanged: components["schemas"]["Count"];
            /** @description The number of runs that could not be booked. */
            refused: components["schemas"]["Count"];
            /** @description The outcome for each run, in the order in which they were given. */
            runs: components["schemas"]["JournalBatchRun"][];
        };
        /** @description The outcome for one run of several. */
        JournalBatchRun: {
            /** @description The run's id. */
            runId: components["schemas"]["Id"];
            /**
             * @description The company's name.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            /**
             * @description Whether a journal was made, nothing had changed, a correction must be chosen first, or the run was
             *     refused.
             * @example made
             * @enum {string}
             */
            outcome: "made" | "unchanged" | "correctionNeeded" | "refused";
            /**
             * Format: uuid
             * @description The id of the journal. Null where none was made.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            journalId: string | null;
            /**
             * @description Why the run was not booked, in the caller's language. Null where it was.
             * @example null
             */
            message: string | null;
            /** @description What must or may be put right. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description A line of a journal. */
        JournalLine: {
            /**
             * Format: int32
             * @description The place of the line in the journal, from 1.
             * @example 1
             */
            line: number;
            /**
             * @description The number of the ledger account.
             * @example 4000
             */
            account: string;
            /**
             * @description The account's name.
             * @example Bruto lonen
             */
            accountName: string;
            /**
             * @description Whether the account stands on the balance sheet or in profit and loss.
             * @example profitAndLoss
             * @enum {string}
             */
            kind: "balance" | "profitAndLoss";
            /**
             * @description The code of the account in the Referentiegrootboekschema (RGS). Null for none.
             * @example WPerLesLon
             */
            rgs: string | null;
            /**
             * @description The code of the cost centre. Null where lines are not kept apart by cost centre, or the wage has none.
             * @example 100
             */
            costCentre: string | null;
            /**
             * @description The code of the cost unit. Null where lines are not kept apart by cost unit, or the wage has none.
             * @example null
             */
            costUnit: string | null;
            /**
             * @description The number of the department. Null where lines are not kept apart by department.
             * @example null
             */
            department: string | null;
            /**
             * Format: int64
             * @description The number of the employee. Null where lines are not kept apart by employee.
             * @example null
             */
            employeeNumber: number | null;
            /**
             * @description The wage code's name where there is one code only, otherwise the account's.
             * @example Brutoloon
             */
            description: string;
            /**
             * Format: int64
             * @description The amount in cents, positive for debit and negative for credit.
             * @example 420000
             */
            amount: number;
            /**
             * Format: int64
             * @description The amount in cents on the debit side. Null for a credit line.
             * @example 420000
             */
            debit: number | null;
            /**
             * Format: int64
             * @description The amount in cents on the credit side. Null for a debit line.
             * @example null
             */
            credit: number | null;
        };
        /**
         * @description The ledger scheme whose line put an amount on an account, as it was when the journal was made. Null where no
         *     line did.
         */
        BookingScheme: {
            /** @description The id of the scheme. */
            id: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description The scheme's number.
             * @example 1
             */
            number: number;
            /**
             * @description The scheme's name.
             * @example Standaard
             */
            name: string;
            /**
             * Format: int32
             * @description The version of the scheme.
             * @example 4
             */
            version: number;
            level: components["schemas"]["LedgerLevel"];
            /**
             * Format: date
             * @description The day from which the line books on these accounts. Null where it does so from the beginning, which
             *     `reasons` says by `always`, and in a journal of before this was kept.
             * @example 2027-01-01
             */
            validFrom: string | null;
            /**
             * @description The code of the cost centre that the scheme is there for. Null where it is the company's.
             * @example null
             */
            costCentre: string | null;
            /**
             * @description Whether the account stands on the debit or the credit side of the line.
             * @example debit
             * @enum {string}
             */
            side: "debit" | "credit";
            /**
             * Format: int64
             * @description The number of the scheme that the line is inherited from. Null where it is the scheme's own.
             * @example null
             */
            parentNumber: number | null;
            /**
             * @description The name of the scheme that the line is inherited from. Null where it is the scheme's own.
             * @example null
             */
            parentName: string | null;
            /**
             * Format: double
             * @description The percentage of the wage code that the line books there; 100 where it is not split.
             * @example 100
             */
            percentage: number;
            /**
             * Format: int32
             * @description The number of the department for whose employees this part of the line is. Null where it is for all others.
             * @example null
             */
            department: number | null;
        } | null;
        /**
         * @description A column of the file of what a journal is made up of.
         * @example amount
         * @enum {string}
         */
        SourceColumn: "reference" | "line" | "account" | "accountName" | "employee" | "employeeName" | "wageCode" | "name" | "wages" | "costCentre" | "costUnit" | "share" | "rounding" | "amount" | "explanation" | "validFrom";
        /**
         * @description Why an amount is booked on an account: a line of a ledger scheme, since when, perhaps one that is inherited, or of
         *     the scheme of a cost centre, and of such a line perhaps a part, one for a department, or one on a cost centre or cost
         *     unit of its own; the fallback account, for wage codes without an account; or cents by which cost centres balance
         *     whose schemes differ.
         * @example scheme
         * @enum {string}
         */
        BookingReason: "scheme" | "always" | "from" | "parent" | "costCentre" | "department" | "part" | "fixedCostCentre" | "fixedCostUnit" | "fallback" | "balancing";
        /** @description What a wage code adds to a line of a journal. */
        JournalLineWageCode: {
            /**
             * Format: int32
             * @description The number of the wage component. Null where it is not of one: wage codes without an account, together, and
             *     what shares balance by.
             * @example 1000
             */
            wageCode: number | null;
            /**
             * @description What the scheme called the wage code. Null where the scheme does not have it.
             * @example Brutoloon
             */
            name: string | null;
            /** @description The number of employees. */
            employees: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
             *     where an account lets the shares balance.
             * @example 1
             */
            rounding: number;
            /**
             * Format: int64
             * @description Cents that are booked; positive for debit, negative for credit.
             * @example 150000
             */
            amount: number;
            /**
             * @description The codes of what `explanation` says, the first of which says what put the amount there.
             * @example [
             *       "scheme"
             *     ]
             */
            reasons: components["schemas"]["BookingReason"][];
            scheme: components["schemas"]["BookingScheme"];
            /**
             * @description Why it is booked on this account, in the caller's language.
             * @example Schema 1 Standaard, versie 4 · Salarisbureau
             */
            explanation: string;
        };
        /** @description A page of wage codes of a line of a journal. */
        JournalLineWageCodePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["JournalLineWageCode"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description What a share of an employee's wage code adds to a line of a journal. */
        JournalLineSource: {
            employee: components["schemas"]["EmployeeNumber"];
            /**
             * @description The employee's name as it was when the run came in; empty where it is not known.
             * @example Sanne van der Berg
             */
            employeeName: string;
            /**
             * Format: int32
             * @description The number of the wage component. Null where it is not of one: wage codes without an account, together, and
             *     what shares balance by.
             * @example 1000
             */
            wageCode: number | null;
            /**
             * @description What the scheme called the wage code. Null where the scheme does not have it.
             * @example Brutoloon
             */
            name: string | null;
            /**
             * Format: int64
             * @description Cents of the wage code of the whole employee; positive where they are debit. Zero for what shares balance by.
             * @example 300000
             */
            wages: number;
            /**
             * @description The code of the cost centre that bears the share. Null for none.
             * @example 100
             */
            costCentre: string | null;
            /**
             * @description The code of the cost unit that bears the share. Null for none.
             * @example null
             */
            costUnit: string | null;
            /**
             * Format: double
             * @description The percentage of the wages that is booked here; 100 for an employee without cost shares.
             * @example 50
             */
            share: number;
            /**
             * Format: int64
             * @description Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
             *     where an account lets the shares balance.
             * @example 1
             */
            rounding: number;
            /**
             * Format: int64
             * @description Cents that are booked; positive for debit, negative for credit.
             * @example 150000
             */
            amount: number;
            /**
             * @description The codes of what `explanation` says, the first of which says what put the amount there.
             * @example [
             *       "scheme"
             *     ]
             */
            reasons: components["schemas"]["BookingReason"][];
            scheme: components["schemas"]["BookingScheme"];
            /**
             * @description Why it is booked on this account, in the caller's language.
             * @example Schema 1 Standaard, versie 4 · Salarisbureau
             */
            explanation: string;
        };
        /** @description A page of sources of a line of a journal. */
        JournalLineSourcePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["JournalLineSource"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A line of a journal that an employee's wage code is in. */
        RunLineBooking: {
            /** @description The id of the journal. */
            journalId: components["schemas"]["Id"];
            /**
             * @description The journal's reference.
             * @example LP00000042
             */
            reference: string;
            kind: components["schemas"]["JournalKind"];
            /**
             * @description False for a journal that a newer one took the place of.
             * @example true
             */
            isCurrent: boolean;
            /**
             * Format: int32
             * @description The place of the line in the journal, from 1.
             * @example 1
             */
            line: number;
            /**
             * @description The number of the ledger account.
             * @example 4000
             */
            account: string;
            /**
             * @description The account's name.
             * @example Bruto lonen
             */
            accountName: string;
            /**
             * @description The code of the cost centre that bears the share. Null for none.
             * @example 100
             */
            costCentre: string | null;
            /**
             * @description The code of the cost unit that bears the share. Null for none.
             * @example null
             */
            costUnit: string | null;
            /**
             * Format: double
             * @description The percentage of the wages that is booked here; 100 for an employee without cost shares.
             * @example 50
             */
            share: number;
            /**
             * Format: int64
             * @description Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
             *     where an account lets the shares balance.
             * @example 1
             */
            rounding: number;
            /**
             * Format: int64
             * @description Cents that are booked; positive for debit, negative for credit.
             * @example 150000
             */
            amount: number;
            /**
             * @description The codes of what `explanation` says, the first of which says what put the amount there.
             * @example [
             *       "scheme"
             *     ]
             */
            reasons: components["schemas"]["BookingReason"][];
            scheme: components["schemas"]["BookingScheme"];
            /**
             * @description Why it is booked on this account, in the caller's language.
             * @example Schema 1 Standaard, versie 4 · Salarisbureau
             */
            explanation: string;
        };
        /** @description A page of lines of journals that a line of a run is in. */
        RunLineBookingPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["RunLineBooking"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A page of journal lines. */
        JournalLinePage: {
            /** @description The lines. */
            items: components["schemas"]["JournalLine"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The things that a journal still needs before it can be sent. */
        JournalCheck: {
            /**
             * @description Whether no finding stops the journal from being sent.
             * @example true
             */
            sendable: boolean;
            /** @description The key of the package that applies to the company. Null where none does. */
            package: components["schemas"]["PackageKey"] | null;
            /**
             * @description The name of that package. Null where none applies.
             * @example Twinfield
             */
            packageName: string | null;
            /**
             * @description The package's code or id of the administration. Null where the company has none.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description The package's name of the administration. Null where the company has none.
             * @example De Pagina BV
             */
            administrationName: string | null;
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["BookingPeriodNumber"];
            periodText: components["schemas"]["BookingPeriodText"];
            /**
             * Format: date
             * @description The booking date (`YYYY-MM-DD`).
             * @example 2026-01-31
             */
            date: string;
            /** @description What must or may be put right. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description A journal as a file for a bookkeeping package. */
        JournalFile: {
            /**
             * @description The name under which to save the file.
             * @example LP00000042.xml
             */
            fileName: string;
            /**
             * @description The media type of the file, such as `text/csv`.
             * @example application/xml
             */
            mediaType: string;
            /**
             * @description The bytes of the file in Base64 (RFC 4648).
             * @example PHRyYW5zYWN0aW9ucy8+
             */
            content: string;
        };
        /** @description The settings of a package as they stand in a form, to see the file that they make. */
        PreviewInput: {
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's settings as far as they are filled in, without secrets. Left out for those that are saved for the
             *     company of the journal.
             * @example {
             *       "journalCode": "LOON"
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
            /** @description The id of the journal to show; left out for an example. */
            journalId?: components["schemas"]["Id"];
        };
        /** @description The beginning of the file that settings make, and what it books. */
        Preview: {
            /**
             * @description The name of the file.
             * @example LP00000042.csv
             */
            fileName: string;
            /**
             * @description The first 40 lines of the file.
             * @example Boekstuk;Datum;Rekening;Bedrag
             */
            text: string;
            /**
             * @description Whether the file has more lines than are shown.
             * @example false
             */
            truncated: boolean;
            /** @description The first 1,000 lines of the journal, as the file books them. */
            lines: components["schemas"]["PreviewLine"][];
            /** @description The number of lines that the file books. */
            lineCount: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description The total of the debit side in cents.
             * @example 729002
             */
            debit: number;
            /**
             * Format: int64
             * @description The total of the credit side in cents.
             * @example 729002
             */
            credit: number;
            /** @description What the file cannot hold as it is. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description A line of a journal as a file books it. */
        PreviewLine: {
            /**
             * @description The number of the ledger account.
             * @example 4000
             */
            account: string;
            /**
             * @description The account's name.
             * @example Bruto lonen
             */
            accountName: string;
            /**
             * @description What the line books.
             * @example Brutoloon
             */
            description: string;
            /**
             * @description The code of the cost centre. Null for none.
             * @example 100
             */
            costCentre: string | null;
            /**
             * @description The code of the cost unit. Null for none.
             * @example null
             */
            costUnit: string | null;
            /**
             * @description The number of the department. Null for none.
             * @example null
             */
            department: string | null;
            /**
             * Format: int64
             * @description The number of the employee who is paid by the line. Null for none.
             * @example null
             */
            employeeNumber: number | null;
            /**
             * Format: int64
             * @description The amount in cents. Null where the line is on the credit side.
             * @example 420000
             */
            debit: number | null;
            /**
             * Format: int64
             * @description The amount in cents. Null where the line is on the debit side.
             * @example null
             */
            credit: number | null;
        };
        /** @description The confirmation of software that it took a journal. */
        AcknowledgementInput: {
            /**
             * Format: line
             * @description The number that the software gave the entry. Left out for none.
             * @example 26700012
             */
            documentNumber?: string;
        };
        /** @description The confirmation as it was noted. */
        Acknowledgement: {
            /** @description The id of the journal that software took. */
            journalId: components["schemas"]["Id"];
            /** @description The moment at which software first said that it took the journal. */
            acknowledgedAt: components["schemas"]["DateTime"];
            /**
             * @description The name of the client or the person who said so.
             * @example Boekhoudprogramma
             */
            acknowledgedBy: string;
            /**
             * @description The number that the software gave the entry. Null where it gave none.
             * @example 26700012
             */
            documentNumber: string | null;
        };
        /**
         * @description Whether the journals and the return agree, differ or cannot be compared for want of a return; a difference that
         *     somebody ticked off is explained. The items of a message agree where the journals have less than a euro more.
         * @example agrees
         * @enum {string}
         */
        ReconciliationState: "agrees" | "differs" | "explained" | "noReturn";
        /**
         * @description The kind of cause that can explain why the journals and the return differ.
         * @example roundedDown
         * @enum {string}
         */
        ReconciliationCauseCode: "roundedDown" | "codesWithoutAccount" | "runsWithoutJournal" | "staleJournals" | "bookedOtherwise" | "corrections" | "items" | "noRuns" | "unknown";
        /** @description A cause that can explain a difference. */
        ReconciliationCause: {
            code: components["schemas"]["ReconciliationCauseCode"];
            /**
             * @description The explanation, in the caller's language.
             * @example Looncodes zonder grootboekrekening: 8056.
             */
            message: string;
        };
        /** @description The wage tax in the journals of a period beside that in the return. */
        Reconciliation: {
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            periodText: components["schemas"]["ReturnPeriodText"];
            /** @description Where the return comes from. Null without one. */
            returnSource: components["schemas"]["ReturnSource"] | null;
            /**
             * Format: int32
             * @description The version of the return, of which `"3"` is the ETag. Null without one.
             * @example 3
             */
            returnVersion: number | null;
            /** @description Who ticked this difference off. Null where nobody did. */
            explanation: components["schemas"]["ReconciliationExplanation"] | null;
            /**
             * @description The company's name.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            /**
             * Format: int64
             * @description The company's number.
             * @example 12
             */
            companyNumber: number;
            /**
             * @description The name of the company's debtor.
             * @example De Pagina Groep
             */
            debtorName: string;
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["ReturnPeriod"];
            /** @description The number of runs in the period. */
            runs: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description The wage tax that the journals of the period book, in cents.
             * @example 156302
             */
            journalTotal: number;
            /**
             * Format: int64
             * @description The total of the return in cents. Null while none has been entered.
             * @example 156300
             */
            returnTotal: number | null;
            /**
             * Format: int64
             * @description The wage tax in the journals minus the total of the return, in cents. Null without a return.
             * @example 2
             */
            difference: number | null;
            state: components["schemas"]["ReconciliationState"];
            /** @description The causes that can explain the difference; empty where there is none. */
            causes: components["schemas"]["ReconciliationCause"][];
        };
        /** @description A page of periods, with what all of them come to. */
        ReconciliationPage: {
            totals: components["schemas"]["ReconciliationTotals"];
            /** @description The periods. */
            items: components["schemas"]["Reconciliation"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description What a return declares an amount for. `other` takes what belongs to none: wage codes without an item, and a total
         *     that its items do not come to.
         * @example wageTax
         * @enum {string}
         */
        ReturnItem: "wageTax" | "finalLevies" | "reductions" | "aofLow" | "aofHigh" | "aofBenefits" | "wko" | "whk" | "awfLow" | "awfHigh" | "awfRevised" | "awfBenefits" | "ufo" | "zvwEmployee" | "zvwEmployer" | "corrections" | "other";
        /**
         * @description Where a return comes from, the official message or a person who entered its total.
         * @example message
         * @enum {string}
         */
        ReturnSource: "message" | "typed";
        /**
         * Format: binary
         * @description The message: an XML file whose root is `Loonaangifte` of the namespace
         *     `http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01`.
         * @example <Loonaangifte xmlns="http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01" version="2.0"/>
         */
        WageTaxReturnMessage: string;
        /**
         * @description A whole return of a period, one that adds to the return that was sent before, or corrections of earlier periods
         *     without a return of a period itself.
         * @example complete
         * @enum {string}
         */
        WageTaxReturnKind: "complete" | "supplementary" | "corrections";
        /**
         * @description What became of a message: it is a new return, it took the place of one, it was there already, or the return that
         *     is there was made later and stays.
         * @example created
         * @enum {string}
         */
        WageTaxReturnOutcome: "created" | "updated" | "unchanged" | "older";
        /** @description What became of the message of a wage-tax return. */
        WageTaxReturnImport: {
            /** @description The company with the return's wage tax number. */
            companyId: components["schemas"]["Id"];
            /**
             * @description The company's name.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            kind: components["schemas"]["WageTaxReturnKind"];
            /** @description The period of the return; of corrections only, each period that is corrected. */
            periods: components["schemas"]["ImportedReturnPeriod"][];
        };
        /** @description What became of one period of a message. */
        ImportedReturnPeriod: {
            outcome: components["schemas"]["WageTaxReturnOutcome"];
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["ReturnPeriod"];
            periodText: components["schemas"]["ReturnPeriodText"];
            /** @description The number of employments that the message has of it. */
            incomes: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description What the return comes to with the corrections of earlier periods that were sent with it, in cents.
             * @example 156300
             */
            total: number;
        };
        /**
         * @description The period of the return as people write it, in the caller's language.
         * @example oktober 2026
         */
        ReturnPeriodText: string;
        /** @description What all rows of the list come to, those of other pages too, in cents. */
        ReconciliationTotals: {
            /**
             * Format: int64
             * @description The wage tax that the journals book.
             * @example 156302
             */
            journalTotal: number;
            /**
             * Format: int64
             * @description What the returns come to.
             * @example 156300
             */
            returnTotal: number;
            /**
             * Format: int64
             * @description The differences of the rows that have a return.
             * @example 2
             */
            difference: number;
        };
        /**
         * @description An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in the code; `none` is
         *     in no return.
         * @example aof
         * @enum {string}
         */
        ReturnGroup: "wageTax" | "finalLevies" | "reductions" | "aof" | "wko" | "whk" | "awf" | "ufo" | "zvwEmployee" | "zvwEmployer" | "none";
        /** @description A wage code with the item of the return that it feeds. */
        ReturnWageCode: {
            /**
             * Format: int32
             * @description The wage code.
             * @example 8055
             */
            wageCode: number;
            /**
             * @description The code's name in a ledger scheme; empty where none has it.
             * @example Uniforme WAO-premie werkgever
             */
            name: string;
            item: components["schemas"]["ReturnGroup"];
            /**
             * @description It is as the codes of Nmbrs are known; nobody set it.
             * @example true
             */
            isDefault: boolean;
        };
        /** @description All wage codes, with the item that each feeds. */
        ReturnWageCodes: {
            /** @description The wage codes, by number. */
            wageCodes: components["schemas"]["ReturnWageCode"][];
        };
        /** @description The item of the return that a wage code feeds. */
        ReturnWageCodeInput: {
            item: components["schemas"]["ReturnGroup"];
        };
        /** @description The difference that has been explained, as the caller sees it. */
        ReconciliationExplanationInput: {
            /**
             * Format: int64
             * @description The journals minus the return, in cents.
             * @example 1302
             */
            difference: number;
            /**
             * Format: lines
             * @description What explains it.
             * @example Correctie van september in november geboekt
             */
            note?: string;
        };
        /** @description Who ticked a difference off, and when. */
        ReconciliationExplanation: {
            /**
             * Format: int64
             * @description The difference that was explained, in cents.
             * @example 1302
             */
            difference: number;
            /**
             * @description What explains it; empty where nothing was noted.
             * @example Correctie van september in november geboekt
             */
            note: string;
            /** @description The moment at which it was ticked off. */
            explainedAt: components["schemas"]["DateTime"];
            /**
             * @description The name of the person.
             * @example Sanne van der Berg
             */
            explainedBy: string;
        };
        /** @description An item of a return beside what the payroll runs have of it. */
        ReconciliationItem: {
            item: components["schemas"]["ReturnItem"];
            /**
             * Format: int64
             * @description What the payroll runs have, in cents; of `other` what is booked as wage tax without an item.
             * @example 67550
             */
            wages: number;
            /**
             * Format: int64
             * @description What the return declares, in cents.
             * @example 67500
             */
            declared: number;
            /**
             * Format: int64
             * @description The payroll runs minus the return, in cents.
             * @example 50
             */
            difference: number;
            state: components["schemas"]["ReconciliationItemState"];
        };
        /**
         * @description Whether an item is what the runs have to the cent, differs by no more than its rounding to whole euros, or differs.
         * @example rounded
         * @enum {string}
         */
        ReconciliationItemState: "agrees" | "rounded" | "differs";
        /** @description An employee and an item for which the payroll runs and the return differ. */
        ReconciliationEmployee: {
            /**
             * Format: int64
             * @description The employee's number. Null for all that the return names no number of.
             * @example 12
             */
            employeeNumber: number | null;
            /**
             * @description The employee's name in the runs.
             * @example Anna de Vries
             */
            employeeName: string;
            item: components["schemas"]["ReturnGroup"];
            /**
             * Format: int64
             * @description What the payroll runs have, in cents.
             * @example 43000
             */
            wages: number;
            /**
             * Format: int64
             * @description What the return declares, in cents.
             * @example 44000
             */
            declared: number;
            /**
             * Format: int64
             * @description The payroll runs minus the return, in cents.
             * @example -1000
             */
            difference: number;
            /** @description The wage codes of the runs that feed the item, each with its amount. */
            wageCodes: string[];
        };
        /** @description A page of rows. */
        ReconciliationItemPage: {
            /** @description The rows. */
            items: components["schemas"]["ReconciliationItem"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A page of rows. */
        ReconciliationEmployeePage: {
            /** @description The rows. */
            items: components["schemas"]["ReconciliationEmployee"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The total of a wage-tax return. */
        WageTaxReturnInput: {
            /**
             * Format: int64
             * @description The total of the return in cents, as a person entered it.
             * @example 156300
             */
            total: number;
        };
        /** @description The amount that a return declares for an item. */
        ReturnAmount: {
            item: components["schemas"]["ReturnItem"];
            /**
             * Format: int64
             * @description The amount in cents; negative for what makes the return smaller.
             * @example 67500
             */
            amount: number;
        };
        /** @description A wage-tax return, brought in as a message or entered as a total. */
        WageTaxReturn: {
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["ReturnPeriod"];
            /**
             * Format: int64
             * @description The total of the return in cents, corrections of earlier periods included.
             * @example 156300
             */
            total: number;
            periodText: components["schemas"]["ReturnPeriodText"];
            source: components["schemas"]["ReturnSource"];
            /** @description The amounts of the message in whole euros; empty where only a total was entered. */
            items: components["schemas"]["ReturnAmount"][];
            /** @description The number of employments in the message. */
            incomes: components["schemas"]["Count"];
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /**
         * @description Where a delivery stands: `ready` waits to be sent, `sending` is with the package, `unknown` got no answer and
         *     is looked for, `posted` is in the package, `refused` was not taken, `needsReview` may or may not be in it.
         * @example posted
         * @enum {string}
         */
        DeliveryState: "ready" | "sending" | "unknown" | "posted" | "refused" | "needsReview" | "cancelled";
        /**
         * @description The reason for which a delivery is in its state.
         * @example lost
         * @enum {string}
         */
        DeliveryReason: "lost" | "faulted" | "faultedTwice" | "differs" | "noLookUp" | "unclear" | "notNow" | "signIn" | "noConnection" | "settledByUser";
        /**
         * @description The kind of step: sending the journal, looking it up in the package, or a decision of a person.
         * @example send
         * @enum {string}
         */
        AttemptKind: "send" | "find" | "person";
        /**
         * @description The outcome of a step. The last four record what a person decided.
         * @example posted
         * @enum {string}
         */
        AttemptOutcome: "posted" | "refused" | "notNow" | "signInFailed" | "lost" | "found" | "differs" | "notFound" | "retried" | "cancelled" | "confirmedPosted" | "confirmedNotPosted";
        /**
         * @description The number that the package gave the entry. Null until it is known.
         * @example 26110042
         */
        DocumentNumber: string | null;
        /**
         * @description What is the matter, in the caller's language, with what the package said, in its own words. Null while
         *     nothing is.
         * @example Grootboekrekening 4000 bestaat niet.
         */
        DeliveryMessage: string | null;
        /** @description A delivery as lists show it. */
        DeliverySummary: {
            /** @description The delivery's id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The version of the delivery, which its ETag carries. Send it in `If-Match`.
             * @example 3
             */
            version: number;
            /** @description The id of the journal that is delivered. */
            journalId: components["schemas"]["Id"];
            /**
             * @description The reference under which the package knows the journal: `LP` and eight digits.
             * @example LP00000042
             */
            reference: string;
            /** @description The id of the journal's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            /**
             * Format: int32
             * @description The wage year of the journal, four digits.
             * @example 2026
             */
            year: number;
            /**
             * @description The wage period, or the first and the last of several, in the language of the caller.
             * @example november 2026
             */
            periodText: string;
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Exact Online
             */
            packageName: string;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description The number of attempts that were made.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description The moment before which nothing is tried. Null when nothing will be tried.
             * @example 2026-11-22T09:30:00.000Z
             */
            nextAt: string | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            reason: components["schemas"]["DeliveryReason"] | null;
            message: components["schemas"]["DeliveryMessage"];
            /**
             * Format: date-time
             * @description The moment at which the journal was known to be in the package. Null until then.
             * @example 2026-11-22T09:30:00.000Z
             */
            postedAt: string | null;
            /** @description The moment at which the delivery was asked for. */
            createdAt: components["schemas"]["DateTime"];
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
        };
        /** @description A page of deliveries. */
        DeliveryPage: {
            /** @description The deliveries. */
            items: components["schemas"]["DeliverySummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description One attempt of a delivery. */
        DeliveryAttempt: {
            /**
             * Format: int32
             * @description The number of the attempt in its delivery, from 1.
             * @example 1
             */
            seq: number;
            kind: components["schemas"]["AttemptKind"];
            /** @description The moment at which the attempt began. */
            startedAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description The moment at which the attempt ended. Null while it is under way.
             * @example 2026-11-22T09:30:01.000Z
             */
            endedAt: string | null;
            outcome: components["schemas"]["AttemptOutcome"] | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            /**
             * @description What the package said, in its own words. Null where it said nothing.
             * @example Grootboekrekening 4000 bestaat niet.
             */
            message: string | null;
            /**
             * Format: int64
             * @description The milliseconds that the package asked to wait. Null where it did not ask.
             * @example 60000
             */
            wait: number | null;
        };
        /** @description A journal on its way to a bookkeeping package. */
        Delivery: {
            /** @description The delivery's id. */
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The version of the delivery, which its ETag carries. Send it in `If-Match`.
             * @example 3
             */
            version: number;
            /** @description The id of the journal that is delivered. */
            journalId: components["schemas"]["Id"];
            /**
             * @description The reference under which the package knows the journal: `LP` and eight digits.
             * @example LP00000042
             */
            reference: string;
            /** @description The id of the journal's company. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            /**
             * Format: int32
             * @description The wage year of the journal, four digits.
             * @example 2026
             */
            year: number;
            /**
             * @description The wage period, or the first and the last of several, in the language of the caller.
             * @example november 2026
             */
            periodText: string;
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Exact Online
             */
            packageName: string;
            /**
             * @description The package's code or id of the administration that the journal goes to.
             * @example 123456
             */
            administration: string;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description The number of attempts that were made.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description The moment before which nothing is tried. Null when nothing will be tried.
             * @example 2026-11-22T09:30:00.000Z
             */
            nextAt: string | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            reason: components["schemas"]["DeliveryReason"] | null;
            message: components["schemas"]["DeliveryMessage"];
            /**
             * Format: date-time
             * @description The moment at which the journal was known to be in the package. Null until then.
             * @example 2026-11-22T09:30:00.000Z
             */
            postedAt: string | null;
            /** @description The moment at which the delivery was asked for. */
            createdAt: components["schemas"]["DateTime"];
            /** @description The moment of the last change. */
            updatedAt: components["schemas"]["DateTime"];
            /** @description The attempts that were made, oldest first. Of a very long history only the last part is given. */
            history: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description The journals to send into an open period. */
        OpenPeriodInput: {
            /** @description The ids of the journals. */
            journalIds: components["schemas"]["Id"][];
        };
        /** @description The outcome for each journal that was to be sent into an open period. */
        OpenPeriodReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal that was given. */
                journalId: components["schemas"]["Id"];
                /**
                 * @description What became of it. `moved` was made again in an open period and is on its way now, `queued` is on its way in
                 *     its own period, `unchanged` was on its way or in the package already, and `refused` has findings that stop it.
                 * @example moved
                 * @enum {string}
                 */
                outcome: "moved" | "queued" | "unchanged" | "refused";
                /**
                 * Format: uuid
                 * @description The id of the journal that took its place, also where that could not be sent. Null where none did.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                newJournalId: string | null;
                /** @description What must be put right first. */
                findings: components["schemas"]["Finding"][];
            }[];
        };
        /** @description The journals to send. */
        SendInput: {
            /** @description The ids of the journals to send. */
            journalIds: components["schemas"]["Id"][];
        };
        /**
         * @description What became of a journal. `queued` is on its way now, `unchanged` was on its way or in the package already,
         *     and `refused` has findings that stop it.
         * @example queued
         * @enum {string}
         */
        SendOutcome: "queued" | "unchanged" | "refused";
        /** @description The outcome for each journal that was to be sent. */
        SendReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                /** @description The id of the journal that was to be sent. */
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["SendOutcome"];
                /**
                 * Format: uuid
                 * @description The id of the delivery. Null where there is none.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: string | null;
                state: components["schemas"]["DeliveryState"] | null;
                /** @description What must or may be put right. */
                findings: components["schemas"]["Finding"][];
            }[];
        };
        /** @description The answer of a person who looked whether a journal is in the package. */
        Settlement: {
            /**
             * @description Whether the journal is in the package.
             * @example true
             */
            posted: boolean;
            /**
             * Format: line
             * @description The number that the package gave the entry. Left out where it is not known.
             * @example 26110042
             */
            documentNumber?: string;
            /**
             * @description Whether a journal that is not in the package is sent again.
             * @default true
             * @example true
             */
            sendAgain?: boolean;
        };
        /** @description The page to come back to after consent. */
        ConnectionInput: {
            /**
             * Format: uri
             * @description The address of the page to which the package sends the browser after consent, on this service or on a
             *     firm's own site.
             * @example https://oamkb.voorbeeld.nl/connect
             */
            returnUrl: string;
        };
        /** @description The page on which the package asks for consent. */
        ConnectionStart: {
            /**
             * Format: uri
             * @description The address of the package's consent page. Send the browser there.
             * @example https://start.exactonline.nl/api/oauth2/auth?client_id=loonpoort
             */
            url: string;
        };
        /** @description The parameters that the package sent back after consent. */
        ConnectionCompletion: {
            /**
             * @description The `state` with which the package sent the browser back, unchanged.
             * @example kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            state: string;
            /**
             * @description The `code` with which the package sent the browser back, unchanged.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code: string;
        };
        /** @description The integration that has been connected. */
        IntegrationIdentity: {
            /** @description The integration's id. */
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            /** @description The id of the tenant, firm or company that the level names. */
            ownerId: components["schemas"]["Id"];
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Exact Online
             */
            packageName: string;
        };
        /**
         * @description The kind of thing to list: administrations, journals (dagboeken), ledger accounts or cost centres.
         * @example accounts
         * @enum {string}
         */
        ChoiceKind: "administrations" | "journals" | "accounts" | "costCentres";
        /** @description A thing that a package offers to choose from. */
        Choice: {
            /**
             * @description The package's code or id of the choice.
             * @example 123456
             */
            code: string;
            /**
             * @description The package's name of the choice.
             * @example Bakkerij Peeters BV
             */
            name: string;
        };
        /** @description A page of choices. */
        ChoicePage: {
            /** @description The choices. */
            items: components["schemas"]["Choice"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description Whether a company has an administration in the package.
         * @example missing
         * @enum {string}
         */
        MappedFilter: "present" | "missing";
        /**
         * Format: line
         * @description The package's code or id of the administration.
         * @example 123456
         */
        AdministrationCode: string;
        /**
         * Format: line
         * @description The package's name of the administration.
         * @example Bakkerij Peeters BV
         */
        AdministrationName: string;
        /** @description A company with its administration in the package that applies to it. */
        MappingSummary: {
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            /**
             * Format: uuid
             * @description The id of the integration that applies to the company. Null where none does.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            integrationId: string | null;
            package: components["schemas"]["PackageKey"] | null;
            /**
             * @description The name of the package that applies to the company. Null where none does.
             * @example Exact Online
             */
            packageName: string | null;
            mapped: components["schemas"]["MappedFilter"];
            /**
             * @description The package's code or id of the administration. Null where the company has none.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description The package's name of the administration. Null where the company has none.
             * @example Bakkerij Peeters BV
             */
            administrationName: string | null;
            /**
             * Format: line
             * @description The package's code of the journal (dagboek) for this company. Null for the one of the integration.
             * @example LOON
             */
            journalCode: string | null;
            /**
             * @description Whether a journal is made and sent once a run is locked.
             * @example false
             */
            automatic: boolean;
            /**
             * Format: int32
             * @description The version of the mapping, which its ETag carries. Null where the company has no administration.
             * @example 3
             */
            version: number | null;
        };
        /** @description A page of companies with their administrations. */
        MappingPage: {
            /** @description The companies. */
            items: components["schemas"]["MappingSummary"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The administration of a package in which a company is booked. */
        Mapping: {
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            /** @description The id of the integration that gives access to the administration. */
            integrationId: components["schemas"]["Id"];
            administration: components["schemas"]["AdministrationCode"];
            administrationName: components["schemas"]["AdministrationName"];
            /**
             * Format: line
             * @description The package's code of the journal (dagboek) for this company. Null for the one of the integration.
             * @example LOON
             */
            journalCode?: string | null;
            firstEntryNumber?: components["schemas"]["OwnFirstEntryNumber"];
            periodBy: components["schemas"]["BookingPeriodBy"];
            periodCount: components["schemas"]["BookingPeriodCount"];
            bookedOn: components["schemas"]["BookedOn"];
            /**
             * @description Whether a journal is made and sent once a run is locked.
             * @example false
             */
            automatic: boolean;
        };
        /**
         * Format: int64
         * @description The document number (boekstuknummer) with which the files of this administration begin. Null for the one of the
         *     integration.
         * @example 26700001
         */
        OwnFirstEntryNumber: number | null;
        /**
         * @description What decides in which period of the bookkeeping wages are booked: the day on which they are booked, or the number
         *     of the wage period.
         * @example date
         * @enum {string}
         */
        BookingPeriodBy: "date" | "number";
        /**
         * Format: int32
         * @description How many periods a year of the administration has where the package does not tell it: 12 months, 13 times four
         *     weeks, or 53 for weeks. The first begins on 1 January, and the last ends on 31 December.
         * @example 12
         * @enum {integer}
         */
        BookingPeriodCount: 12 | 13 | 53;
        /** @description Where the wages of a year are booked. */
        BookingPeriods: {
            year: components["schemas"]["JournalYear"];
            /**
             * @description Whether the package itself told which periods the administration has.
             * @example false
             */
            told: boolean;
            /** @description The wage periods of the year, in their order. */
            items: {
                period: components["schemas"]["JournalPeriod"];
                periodText: components["schemas"]["RunPeriodText"];
                /**
                 * Format: date
                 * @description The booking date (`YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                date: string;
                /** @description The financial year of the bookkeeping in which it is booked. */
                bookingYear: components["schemas"]["JournalYear"];
                bookingPeriod: components["schemas"]["BookingPeriodNumber"];
                bookingText: components["schemas"]["BookingPeriodText"];
            }[];
        };
        /**
         * @description The day on which wages are booked: the last day of the wage period, or the day on which they are paid where the
         *     run tells it.
         * @example periodEnd
         * @enum {string}
         */
        BookedOn: "periodEnd" | "paymentDate";
        /** @description The administration in which a company is booked from now on. */
        MappingInput: {
            /** @description The id of the integration that gives access to the administration. */
            integrationId: components["schemas"]["Id"];
            administration: components["schemas"]["AdministrationCode"];
            administrationName?: components["schemas"]["AdministrationName"];
            /**
             * Format: line
             * @description The package's code of the journal (dagboek) for this company. Null for the one of the integration.
             * @example LOON
             */
            journalCode?: string | null;
            firstEntryNumber?: components["schemas"]["OwnFirstEntryNumber"];
            /** @default date */
            periodBy?: components["schemas"]["BookingPeriodBy"];
            /** @default 12 */
            periodCount?: components["schemas"]["BookingPeriodCount"];
            /** @default periodEnd */
            bookedOn?: components["schemas"]["BookedOn"];
            /**
             * @description Whether a journal is made and sent once a run is locked.
             * @default false
             * @example false
             */
            automatic?: boolean;
        };
        /** @description The administrations of several companies. */
        MappingBatch: {
            /** @description The id of the integration that gives access to the administrations. */
            integrationId: components["schemas"]["Id"];
            /** @description Companies with their administrations. */
            mappings: {
                /** @description The company's id. */
                companyId: components["schemas"]["Id"];
                administration: components["schemas"]["AdministrationCode"];
                administrationName?: components["schemas"]["AdministrationName"];
                /**
                 * @description Whether a journal is made and sent once a run is locked.
                 * @default false
                 * @example false
                 */
                automatic?: boolean;
            }[];
        };
        /** @description The outcome of saving several mappings. */
        MappingReport: {
            /** @description The number of mappings that were saved. */
            saved: components["schemas"]["Count"];
        };
        /**
         * @description Whether company and administration have the same number or a similar name.
         * @example name
         * @enum {string}
         */
        SuggestionReason: "number" | "name";
        /** @description A company with the administration that fits it best. */
        Suggestion: {
            /** @description The company's id. */
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            /**
             * @description The package's code or id of the administration that fits best. Null where none does.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description The package's name of the administration that fits best. Null where none does.
             * @example Bakkerij Peeters BV
             */
            administrationName: string | null;
            reason: components["schemas"]["SuggestionReason"] | null;
        };
        /** @description A page of suggestions. */
        SuggestionPage: {
            /** @description The companies with what fits them. */
            items: components["schemas"]["Suggestion"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description One thing that a client may do, such as reading companies.
         * @example journals:read
         * @enum {string}
         */
        Scope: "companies:read" | "runs:read" | "runs:write" | "journals:read" | "journals:send" | "journals:acknowledge" | "webhooks";
        /** @description Everything that the client may do. */
        Scopes: components["schemas"]["Scope"][];
        /**
         * @description What the software works for: all companies of the login, or those that are chosen.
         * @example all
         * @enum {string}
         */
        AuthorizationCompanies: "all" | "chosen";
        /** @description The ids of the companies that are chosen; none for all. */
        AuthorizationCompanyIds: components["schemas"]["Id"][];
        /** @description What the person allows. */
        AuthorizationInput: {
            /** @default all */
            companies: components["schemas"]["AuthorizationCompanies"];
            companyIds?: components["schemas"]["AuthorizationCompanyIds"];
        };
        /** @description What software asks of the person who is signed in. */
        AuthorizationRequest: {
            clientName: components["schemas"]["ClientName"];
            firmName: components["schemas"]["FirmNameOfClient"];
            kind: components["schemas"]["ClientKind"];
            /**
             * @description The host to which the browser goes back.
             * @example boekhouding.voorbeeld.nl
             */
            redirectHost: string;
            /**
             * @description Whose login it is that the software would act for.
             * @example Kantoor Maasdal
             */
            loginLabel: string;
            scopes: components["schemas"]["AuthorizationScopes"];
            /**
             * @description Whether it asks to go on when the person is not signed in (`offline_access`).
             * @example true
             */
            offline: boolean;
            /**
             * @description Whether the person has allowed all of this before, so that it need not be asked again.
             * @example false
             */
            remembered: boolean;
            /** @description What was chosen the last time. */
            companies: components["schemas"]["AuthorizationCompanies"];
            /** @description What was chosen the last time. */
            companyIds: components["schemas"]["AuthorizationCompanyIds"];
        };
        /** @description What the software may do for the login. */
        AuthorizationScopes: components["schemas"]["Scope"][];
        /** @description Where the browser goes on, after the person has decided. */
        AuthorizationAnswer: {
            /**
             * Format: uri
             * @description The address of this service that goes back to the software.
             * @example https://oamkb.example.nl/oauth/authorize/V1StGXR8_Z5jdHi6B-myT
             */
            redirectTo: string;
        };
        /** @description A consent of a person to software. */
        Authorization: {
            /** @description The id of the consent. */
            id: components["schemas"]["Id"];
            /** @description The name of the software. */
            clientName: components["schemas"]["ClientName"];
            firmName: components["schemas"]["FirmNameOfClient"];
            /**
             * @description Whose login it is that the software acts for.
             * @example Kantoor Maasdal
             */
            loginLabel: string;
            scopes: components["schemas"]["AuthorizationScopes"];
            /**
             * @description Whether it goes on when the person is not signed in.
             * @example true
             */
            offline: boolean;
            /**
             * Format: int32
             * @description The number of companies that were chosen. Null for all that the login sees.
             * @example 3
             */
            companyCount: number | null;
            /** @description When the person gave consent. */
            createdAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description When the software last got a token for it. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /** @description When the consent ends by itself. */
            expiresAt: components["schemas"]["DateTime"];
        };
        /** @description A page of consents. */
        AuthorizationPage: {
            /** @description The consents. */
            items: components["schemas"]["Authorization"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a program on a desktop or a
         *     page, has none: it acts for a person who consents, and never as itself.
         * @example confidential
         * @enum {string}
         */
        ClientKind: "confidential" | "public";
        /**
         * @description The addresses to which a browser goes back after a person has consented. They are compared exactly. A program on
         *     the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC 8252 section 7.3). Without one the
         *     software cannot ask for consent.
         */
        RedirectUris: string[];
        /**
         * @description The name of the firm that the software works for. Null for none.
         * @example Kantoor Maasdal
         */
        FirmNameOfClient: string | null;
        /**
         * @description What a client sees: all companies of the tenant, or those that its tags, debtors or companies name.
         * @example debtors
         * @enum {string}
         */
        ClientGrantKind: "all" | "tags" | "debtors" | "companies";
        /**
         * Format: line
         * @description The name of the software, as administrators see it.
         * @example Boekhouding Maasdal
         */
        ClientName: string;
        /** @description The data of new software with access. */
        ClientInput: {
            name: components["schemas"]["ClientName"];
            /** @default confidential */
            kind?: components["schemas"]["ClientKind"];
            redirectUris?: components["schemas"]["RedirectUris"];
            /** @description The id of the firm that the software works for; left out for none. */
            firmId?: components["schemas"]["Id"];
            scopes: components["schemas"]["Scopes"];
            /**
             * @description What the software sees with its own secret. May be left out where it has addresses after consent: it sees
             *     nothing of its own then. Public software has none.
             */
            grantKind?: components["schemas"]["ClientGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        /** @description The part of a client that changes; what is left out stays as it is. */
        ClientPatch: {
            name?: components["schemas"]["ClientName"];
            redirectUris?: components["schemas"]["RedirectUris"];
            scopes?: components["schemas"]["Scopes"];
            grantKind?: components["schemas"]["ClientGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
            /**
             * @description Whether the client can be used.
             * @example true
             */
            enabled?: boolean;
        };
        /** @description Software that has access of its own (OAuth 2 client credentials), or acts for persons who consent. */
        Client: {
            /** @description The client's id, with which it asks for tokens. */
            id: components["schemas"]["Id"];
            name: components["schemas"]["ClientName"];
            kind: components["schemas"]["ClientKind"];
            redirectUris: components["schemas"]["RedirectUris"];
            /** @description The id of the firm that the software works for. Null for none. */
            firmId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the firm that the software works for. Null for none.
             * @example Kantoor Maasdal
             */
            firmName: string | null;
            scopes: components["schemas"]["Scopes"];
            grantKind: components["schemas"]["ClientGrantKind"];
            grantIds: components["schemas"]["GrantIds"];
            /**
             * @description Whether the client can be used.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description The moment at which the client last asked for a token. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description The moment at which the newest secret expires. Null where no secret works.
             * @example 2027-11-22T09:30:00.000Z
             */
            secretExpiresAt: string | null;
            /** @description The secrets that work, the newest first, without the secrets themselves. */
            secrets: components["schemas"]["ClientSecret"][];
            /** @description The moment at which access was given. */
            createdAt: components["schemas"]["DateTime"];
        };
        /** @description A secret of a client, without the secret itself. */
        ClientSecret: {
            /** @description The secret's id. */
            id: components["schemas"]["Id"];
            /**
             * @description The beginning and the end of the secret, to tell one from another.
             * @example lp_x7…Qa9c
             */
            hint: string;
            /** @description The moment at which the secret was made. */
            createdAt: components["schemas"]["DateTime"];
            /** @description The moment at which the secret stops working. */
            expiresAt: components["schemas"]["DateTime"];
            /** @description The moment at which a token was last asked for with the secret; null for never. */
            lastUsedAt: components["schemas"]["DateTime"] | null;
        };
        /** @description A page of clients. */
        ClientPage: {
            /** @description The clients. */
            items: components["schemas"]["Client"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A client with the secret that was just made. */
        IssuedClient: {
            client: components["schemas"]["Client"];
            /**
             * @description The secret. It is shown this once and cannot be asked for again. Null for public software.
             * @example lp_kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            secret: string | null;
        };
        /** @description The end of the former secret. */
        SecretRotation: {
            /**
             * @description Whether the former secret ends at once.
             * @default false
             * @example false
             */
            immediately?: boolean;
        };
        /** @description Parameters that are not named here are ignored (RFC 6749 section 3.2). */
        TokenRequest: {
            /**
             * @description The grant by which the client asks, always `client_credentials` (RFC 6749 section 4.4.2).
             * @example client_credentials
             */
            grant_type: string;
            /**
             * @description The scopes that the token is for, separated by spaces. Left out for everything that the client may do.
             * @example journals:read journals:acknowledge
             */
            scope?: string;
            /**
             * @description The id of the client. Left out with HTTP Basic.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            client_id?: string;
            /**
             * @description The secret of the client. Left out with HTTP Basic.
             * @example lp_kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            client_secret?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An access token for software (RFC 6749 section 5.1). */
        AccessToken: {
            /**
             * @description A signed access token. Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln
             */
            access_token: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * Format: int32
             * @description The seconds for which the token is valid.
             * @example 600
             */
            expires_in: number;
            /**
             * @description The scopes that the token is for, separated by spaces.
             * @example journals:read journals:acknowledge
             */
            scope: string;
        };
        /** @description An error of the token endpoint (RFC 6749 section 5.2). */
        TokenProblem: {
            /**
             * @description The kind of error, by its code in RFC 6749 section 5.2.
             * @example invalid_client
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope" | "temporarily_unavailable" | "server_error";
            /**
             * @description An explanation for developers, in English.
             * @example The client does not exist, or its secret is wrong.
             */
            error_description: string;
        };
        /**
         * @description The kind of event that a message tells of.
         * @example journal.ready
         * @enum {string}
         */
        WebhookType: "journal.ready" | "delivery.posted" | "delivery.failed" | "run.locked" | "integration.failed" | "integration.restored";
        /** @description The kinds of events that the webhook is told of. */
        WebhookTypes: components["schemas"]["WebhookType"][];
        /**
         * Format: line
         * @description The address that receives messages: https, on the public internet, on port 443 or from 1024.
         * @example https://boekhouding.voorbeeld.nl/loonpoort
         */
        WebhookUrl: string;
        /** @description The data of a new webhook. */
        WebhookInput: {
            url: components["schemas"]["WebhookUrl"];
            types: components["schemas"]["WebhookTypes"];
            /** @description The id of the software that the webhook belongs to; left out for your own. */
            clientId?: components["schemas"]["Id"];
        };
        /** @description The part of a webhook that changes; what is left out stays as it is. */
        WebhookPatch: {
            url?: components["schemas"]["WebhookUrl"];
            types?: components["schemas"]["WebhookTypes"];
            /**
             * @description Whether messages are sent to the address.
             * @example true
             */
            enabled?: boolean;
        };
        /**
         * @description Whether messages are sent. `off` was switched off by a person, `gone` answered that the address is no more
         *     (410), and `failing` did not take messages for too long.
         * @example on
         * @enum {string}
         */
        WebhookState: "on" | "off" | "gone" | "failing";
        /** @description An address that receives a message about each event of the kinds that it wants. */
        Webhook: {
            /** @description The webhook's id. */
            id: components["schemas"]["Id"];
            url: components["schemas"]["WebhookUrl"];
            types: components["schemas"]["WebhookTypes"];
            state: components["schemas"]["WebhookState"];
            /**
             * @description Whether messages are sent to the address.
             * @example true
             */
            enabled: boolean;
            /** @description The id of the client that the webhook belongs to. Null for a webhook of a person. */
            clientId: components["schemas"]["Id"] | null;
            /**
             * @description The name of the client or the person that the webhook belongs to.
             * @example Boekhouding Maasdal
             */
            ownerName: string;
            /**
             * Format: date-time
             * @description The moment at which a message last arrived. Null for never.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * Format: int32
             * @description The number of messages that have not arrived yet.
             * @example 0
             */
            waiting: number;
            /** @description The moment at which the webhook was made. */
            createdAt: components["schemas"]["DateTime"];
        };
        /** @description A page of webhooks. */
        WebhookPage: {
            /** @description The webhooks. */
            items: components["schemas"]["Webhook"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description A webhook with the secret that was just made. */
        IssuedWebhook: {
            webhook: components["schemas"]["Webhook"];
            /**
             * @description The secret that messages are signed with. It is shown this once and cannot be asked for again.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        /**
         * @description Whether a message waits to be sent, arrived, or is no longer tried.
         * @example delivered
         * @enum {string}
         */
        WebhookMessageState: "waiting" | "delivered" | "failed";
        /**
         * @description The outcome of an attempt to deliver a message.
         * @example delivered
         * @enum {string}
         */
        WebhookOutcome: "delivered" | "refused" | "redirected" | "timeout" | "unreachable" | "forbiddenAddress";
        /** @description One attempt to deliver a message. */
        WebhookAttempt: {
            /** @description The moment of the attempt. */
            at: components["schemas"]["DateTime"];
            outcome: components["schemas"]["WebhookOutcome"];
            /**
             * Format: int32
             * @description The HTTP status of the answer. Null where there was none.
             * @example 204
             */
            status: number | null;
            /**
             * Format: int32
             * @description The milliseconds that the attempt took.
             * @example 84
             */
            milliseconds: number;
        };
        /** @description A message to a webhook, with the attempts to deliver it. */
        WebhookMessage: {
            /** @description The message's id, which it carries as `webhook-id`. */
            id: components["schemas"]["Id"];
            /** @description The id of the webhook that the message goes to. */
            webhookId: components["schemas"]["Id"];
            /**
             * @description The kind of event that the message tells of.
             * @example journal.ready
             * @enum {string}
             */
            type: "journal.ready" | "delivery.posted" | "delivery.failed" | "run.locked" | "integration.failed" | "integration.restored" | "webhook.test";
            /**
             * @description The name of the company that the message is about. Null for a test message and for an integration of a firm or the tenant.
             * @example Bakkerij Jansen
             */
            companyName: string | null;
            state: components["schemas"]["WebhookMessageState"];
            /**
             * Format: int32
             * @description The number of attempts that were made.
             * @example 1
             */
            tries: number;
            /**
             * @description The outcome of the last attempt. Null before the first.
             * @example delivered
             * @enum {string|null}
             */
            lastOutcome: "delivered" | "refused" | "redirected" | "timeout" | "unreachable" | "forbiddenAddress" | null;
            /**
             * Format: int32
             * @description The HTTP status of the last answer. Null where there was none.
             * @example 204
             */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description The moment at which the event happened.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description The moment of the next attempt. Null when there will be none.
             * @example 2026-11-22T09:35:00.000Z
             */
            nextAttemptAt: string | null;
            payload: components["schemas"]["WebhookEvent"];
            /** @description The attempts that were made, newest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /** @description A page of messages. */
        WebhookMessagePage: {
            /** @description The messages. */
            items: components["schemas"]["WebhookMessage"][];
            /** @description The number of rows over all pages. */
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The body of a message. It names what happened; the API has the rest. */
        WebhookEvent: components["schemas"]["JournalReady"] | components["schemas"]["DeliveryPosted"] | components["schemas"]["DeliveryFailed"] | components["schemas"]["RunLocked"] | components["schemas"]["IntegrationFailed"] | components["schemas"]["IntegrationRestored"] | components["schemas"]["WebhookTest"];
        /** @description A journal was made. */
        JournalReady: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example journal.ready
             * @constant
             */
            type: "journal.ready";
            /** @description The moment at which the journal was made. */
            timestamp: components["schemas"]["DateTime"];
            /** @description The ids of what the event is about; the API gives the rest. */
            data: {
                /** @description The id of the journal's company. */
                companyId: components["schemas"]["Id"];
                /** @description The id of the journal to fetch. */
                journalId: components["schemas"]["Id"];
            };
        };
        /** @description A journal was posted in the bookkeeping package. */
        DeliveryPosted: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example delivery.posted
             * @constant
             */
            type: "delivery.posted";
            /** @description The moment at which the journal was posted. */
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["DeliveryData"];
        };
        /** @description A journal was refused, or needs a person. */
        DeliveryFailed: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example delivery.failed
             * @constant
             */
            type: "delivery.failed";
            /** @description The moment at which the delivery failed. */
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["DeliveryData"];
        };
        /** @description The ids of what the event is about; the API gives the rest. */
        DeliveryData: {
            /** @description The id of the journal's company. */
            companyId: components["schemas"]["Id"];
            /** @description The id of the journal that was delivered. */
            journalId: components["schemas"]["Id"];
            /** @description The id of the delivery. */
            deliveryId: components["schemas"]["Id"];
        };
        /** @description A payroll run was locked. */
        RunLocked: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example run.locked
             * @constant
             */
            type: "run.locked";
            /** @description The moment at which the run was locked. */
            timestamp: components["schemas"]["DateTime"];
            /** @description The ids of what the event is about; the API gives the rest. */
            data: {
                /** @description The id of the run's company. */
                companyId: components["schemas"]["Id"];
                /** @description The id of the run. */
                runId: components["schemas"]["Id"];
            };
        };
        /** @description Nobody can sign in to a bookkeeping package any more; its journals wait. */
        IntegrationFailed: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example integration.failed
             * @constant
             */
            type: "integration.failed";
            /** @description The moment at which the integration failed. */
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["IntegrationData"];
        };
        /** @description An integration that failed works again; its journals go on by themselves. */
        IntegrationRestored: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example integration.restored
             * @constant
             */
            type: "integration.restored";
            /** @description The moment at which the integration was found to work. */
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["IntegrationData"];
        };
        /** @description Which integration the event is about; the API gives the rest. */
        IntegrationData: {
            /** @description The id of the integration. */
            integrationId: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            /** @description The id of the tenant, firm or company that it belongs to. */
            ownerId: components["schemas"]["Id"];
            package: components["schemas"]["PackageKey"];
        };
        /** @description A message that somebody asked for, to see whether messages arrive. */
        WebhookTest: {
            /**
             * @description The kind of event, the same in every message of this kind.
             * @example webhook.test
             * @constant
             */
            type: "webhook.test";
            /** @description The moment at which the test was asked for. */
            timestamp: components["schemas"]["DateTime"];
            /** @description The ids of what the event is about; the API gives the rest. */
            data: {
                /** @description The id of the webhook that is tested. */
                webhookId: components["schemas"]["Id"];
            };
        };
        /** @description A field or parameter of the request that is wrong, and why. */
        FieldError: {
            /**
             * @description The place of the field: a JSON pointer into the body (RFC 6901), or the name of a parameter.
             * @example /email
             */
            pointer: string;
            code: components["schemas"]["FieldErrorCode"];
            /**
             * @description What is wrong and what to do, in the caller's language.
             * @example Vul een e-mailadres in.
             */
            message: string;
        };
        /**
         * @description The kind of mistake in a field.
         * @example required
         * @enum {string}
         */
        FieldErrorCode: "required" | "type" | "unknown" | "tooShort" | "tooLong" | "tooFew" | "tooMany" | "tooSmall" | "tooLarge" | "notMultiple" | "pattern" | "email" | "date" | "uuid" | "choice" | "duplicate" | "invalid" | "taken" | "notFound" | "notAllowed" | "controlCharacters" | "invisibleCharacters" | "wageTaxNumber" | "webOrigin" | "redirectUri" | "entryNumberGiven" | "entryNumberUnused" | "passwordTooShort" | "passwordTooLong" | "passwordCommon" | "passwordPattern" | "passwordContext" | "passwordWrong" | "codeWrong" | "passkeyWrong" | "passwordSame" | "sharesTotal" | "partsTotal" | "departmentTotal" | "noAccountToSplit" | "partTwice" | "closed" | "stillUsed" | "companyClosed" | "lockedAfterEnd" | "debtorClosed" | "afterDebtor" | "schemeOfDebtor" | "dateOrder" | "periodTypeDiffers" | "periodTypeMissing" | "periodTypeFixed" | "runLocked" | "grantKindOfRole" | "grantEmpty" | "tagGivenAndTaken" | "widerThanOwn" | "firmMissing" | "firmEnded" | "ownLogin" | "webhookUrl" | "xmlMalformed" | "xmlForbidden" | "returnRoot" | "returnYear" | "returnMissing" | "returnUnexpected" | "returnValue" | "returnSpan" | "returnCompany" | "returnCompanies" | "returnPeriodType" | "fileEmpty" | "columnsMissing" | "columnTwice" | "cellEmpty" | "debtorNew" | "companyNotThere" | "employeeNotThere" | "firmNotThere" | "templateNotThere" | "cellsBeyond" | "linesTooMany" | "nameUnknown" | "targetsUnused" | "wordUnknown" | "amountUnclear" | "lineTwice" | "lineDiffers" | "lineNotJson" | "lineTooLong" | "quoteOpen" | "quoteMisplaced" | "workbookUnreadable" | "workbookTooLarge";
        /**
         * @description The kind of problem, by an identifier that does not change.
         * @example urn:loonpoort:problem:invalid-input
         * @enum {string}
         */
        ProblemType: "urn:loonpoort:problem:malformed-body" | "urn:loonpoort:problem:invalid-input" | "urn:loonpoort:problem:unauthenticated" | "urn:loonpoort:problem:session-expired" | "urn:loonpoort:problem:operator-unknown" | "urn:loonpoort:problem:wrong-credentials" | "urn:loonpoort:problem:password-worn-out" | "urn:loonpoort:problem:wrong-code" | "urn:loonpoort:problem:wrong-passkey" | "urn:loonpoort:problem:step-up-required" | "urn:loonpoort:problem:login-required" | "urn:loonpoort:problem:factor-required" | "urn:loonpoort:problem:forbidden" | "urn:loonpoort:problem:insufficient-scope" | "urn:loonpoort:problem:tenant-suspended" | "urn:loonpoort:problem:own-login" | "urn:loonpoort:problem:login-of-bureau" | "urn:loonpoort:problem:origin-not-allowed" | "urn:loonpoort:problem:not-found" | "urn:loonpoort:problem:unknown-tenant" | "urn:loonpoort:problem:link-invalid" | "urn:loonpoort:problem:method-not-allowed" | "urn:loonpoort:problem:not-acceptable" | "urn:loonpoort:problem:already-exists" | "urn:loonpoort:problem:too-many-views" | "urn:loonpoort:problem:request-in-progress" | "urn:loonpoort:problem:access-review-open" | "urn:loonpoort:problem:access-review-undecided" | "urn:loonpoort:problem:access-review-closed" | "urn:loonpoort:problem:tenant-not-suspended" | "urn:loonpoort:problem:tenant-end-unconfirmed" | "urn:loonpoort:problem:tenant-ending" | "urn:loonpoort:problem:another-package-enabled" | "urn:loonpoort:problem:package-not-available" | "urn:loonpoort:problem:package-not-connected" | "urn:loonpoort:problem:package-unreachable" | "urn:loonpoort:problem:package-no-access" | "urn:loonpoort:problem:journal-findings" | "urn:loonpoort:problem:delivery-open" | "urn:loonpoort:problem:journal-sent" | "urn:loonpoort:problem:journal-acknowledged" | "urn:loonpoort:problem:file-downloaded" | "urn:loonpoort:problem:journal-fetched" | "urn:loonpoort:problem:journal-corrected" | "urn:loonpoort:problem:correction-needed" | "urn:loonpoort:problem:journal-unexplained" | "urn:loonpoort:problem:delivery-moved-on" | "urn:loonpoort:problem:journal-superseded" | "urn:loonpoort:problem:invitation-closed" | "urn:loonpoort:problem:last-factor" | "urn:loonpoort:problem:no-factor" | "urn:loonpoort:problem:no-proof" | "urn:loonpoort:problem:authorization-over" | "urn:loonpoort:problem:other-firm" | "urn:loonpoort:problem:public-client" | "urn:loonpoort:problem:link-expired" | "urn:loonpoort:problem:challenge-over" | "urn:loonpoort:problem:enrolment-over" | "urn:loonpoort:problem:connection-expired" | "urn:loonpoort:problem:link-used" | "urn:loonpoort:problem:link-revoked" | "urn:loonpoort:problem:run-locked" | "urn:loonpoort:problem:department-in-use" | "urn:loonpoort:problem:company-closed" | "urn:loonpoort:problem:debtor-closed" | "urn:loonpoort:problem:debtor-has-companies" | "urn:loonpoort:problem:ledger-scheme-in-use" | "urn:loonpoort:problem:ledger-account-in-use" | "urn:loonpoort:problem:tag-in-use" | "urn:loonpoort:problem:ledger-scheme-linked" | "urn:loonpoort:problem:ledger-renumbering-used" | "urn:loonpoort:problem:ledger-scheme-not-linked" | "urn:loonpoort:problem:company-not-mapped" | "urn:loonpoort:problem:stale" | "urn:loonpoort:problem:body-too-large" | "urn:loonpoort:problem:unsupported-media-type" | "urn:loonpoort:problem:malformed-request" | "urn:loonpoort:problem:request-timeout" | "urn:loonpoort:problem:headers-too-large" | "urn:loonpoort:problem:rejected-input" | "urn:loonpoort:problem:connection-refused" | "urn:loonpoort:problem:idempotency-key-reused" | "urn:loonpoort:problem:precondition-required" | "urn:loonpoort:problem:too-many-attempts" | "urn:loonpoort:problem:too-many-requests" | "urn:loonpoort:problem:internal" | "urn:loonpoort:problem:unavailable" | "urn:loonpoort:problem:unavailable-read-only";
        /** @description An error as RFC 9457 describes it, in the caller's language. */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /**
             * @description The problem in a few words, in the caller's language.
             * @example Er klopt iets niet
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status of the answer.
             * @example 400
             */
            status: number;
            /**
             * @description What was kept and what to do, in the caller's language.
             * @example Kijk de gemarkeerde velden na. Er is niets opgeslagen.
             */
            detail: string;
            /**
             * @description The id of the request, to ask the operator of the service about.
             * @example urn:uuid:01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            instance: string;
            /** @description The fields and parameters that are wrong. */
            errors?: components["schemas"]["FieldError"][];
            /** @description What must or may be put right about a journal. */
            findings?: components["schemas"]["Finding"][];
        };
    };
    responses: {
        /** @description The row is still the one whose ETag is in `If-None-Match`; there is no body. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be read, or a parameter or field is not what the contract says; `errors` names each. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no valid token or session: sign in again. Or it is too long ago that the person was proved to be there (`step-up-required`): call `proveSession`. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this: the role, the scope of the token or the origin of the page does not allow it, no login was chosen, or the tenant is suspended. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no secret of an operator, or it does not exist, has expired or was revoked. */
        NoOperator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operator lacks the scope, or a web page of another origin asked. */
        OperatorForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant is suspended. Nothing was changed. */
        Suspended: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is asked for does not exist, or the caller does not see it; the answer is the same. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something that is there already stands in the way; `type` says what. Nothing was changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link was used, has expired or was revoked; ask for a new one. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed the row meanwhile. Read it again, and send the new ETag. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of the media type that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is well formed and cannot be accepted; `errors` and `findings` say why. Nothing was changed. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing: read the row first, and send its ETag. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Too many calls of this account, client, address or tenant: wait as long as `Retry-After` says. `RateLimit` and
         *     `RateLimit-Policy` say on every answer how many are left, of the quota of which the least is.
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts: wait as long as `Retry-After` says. */
        TooManyAttempts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something broke in the service; `instance` names the request in its log. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service, or the package that it asks, cannot answer now: try again after `Retry-After`. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request was refused; `error` says why (RFC 6749 section 5.2). */
        TokenProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description The session with a fresh access token. */
        Session: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
    };
    parameters: {
        /**
         * @description The year of the wage-tax return, four digits.
         * @example 2026
         */
        ReturnYear: components["schemas"]["JournalYear"];
        /**
         * @description The number of the period of the wage-tax return in its year.
         * @example 1
         */
        ReturnNumber: components["schemas"]["ReturnPeriod"];
        /**
         * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
         * @example std bouw 4
         */
        Q: string;
        /**
         * @description The largest number of rows in the answer.
         * @example 50
         */
        Limit: number;
        /**
         * @description An opaque cursor: the `next` of the page before. Left out for the first page.
         * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
         */
        Cursor: string;
        /**
         * @description The id of a tenant.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        TenantId: components["schemas"]["Id"];
        /**
         * @description The id of a company; only its rows are given.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        OfCompany: components["schemas"]["Id"];
        /**
         * @description Only what is open, or only what is closed.
         * @example open
         */
        OfStructureState: components["schemas"]["StructureState"];
        /**
         * @description The id of a login.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        LoginId: components["schemas"]["Id"];
        /**
         * @description The id of a hold.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        HoldId: components["schemas"]["Id"];
        /**
         * @description The id of a review of who has access.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        ReviewId: components["schemas"]["Id"];
        /**
         * @description The id of a person.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        PersonId: components["schemas"]["Id"];
        /**
         * @description The id of what software asks, from the address of the page.
         * @example V1StGXR8_Z5jdHi6B-myT
         */
        RequestId: string;
        /**
         * @description The id of a session.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        SessionId: components["schemas"]["Id"];
        /**
         * @description The id of a factor.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        FactorId: components["schemas"]["Id"];
        /**
         * @description The id of an invitation.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        InvitationId: components["schemas"]["Id"];
        /**
         * @description The id of a company.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        CompanyId: components["schemas"]["Id"];
        /**
         * @description The id of a delivery.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        DeliveryId: components["schemas"]["Id"];
        /**
         * @description The id of an employee.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        EmployeeId: components["schemas"]["Id"];
        /**
         * @description The level at which the integration is set.
         * @example company
         */
        Level: components["schemas"]["IntegrationLevel"];
        /**
         * @description The id of the tenant, firm or company that the level names.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        OwnerId: components["schemas"]["Id"];
        /**
         * @description The id of a journal.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        JournalId: components["schemas"]["Id"];
        /**
         * @description The place of a line in its journal, from 1.
         * @example 1
         */
        JournalLineNumber: number;
        /**
         * @description The key of a bookkeeping package.
         * @example twinfield
         */
        PackageKey: components["schemas"]["PackageKey"];
        /**
         * @description Whether packages are asked what they would refuse. What they do not answer within 15 seconds is left out.
         * @example true
         */
        AskPackages: boolean;
        /**
         * @description The kind of wage period.
         * @example month
         */
        PlanPeriodType: components["schemas"]["PeriodType"];
        /**
         * @description The year of the wage period, four digits.
         * @example 2026
         */
        PlanYear: components["schemas"]["RunYear"];
        /**
         * @description The number of the wage period in its year.
         * @example 10
         */
        PlanPeriod: components["schemas"]["RunPeriod"];
        /**
         * @description The id of a payroll run.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        RunId: components["schemas"]["Id"];
        /**
         * @description The id of a ledger scheme.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        SchemeId: components["schemas"]["Id"];
        /**
         * @description The first day (`YYYY-MM-DD`) of what holds from then on.
         * @example 2027-01-01
         */
        ValidFrom: components["schemas"]["SchemeDay"];
        /**
         * @description Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day.
         * @example 2027-01-31
         */
        SchemeOn: components["schemas"]["SchemeDay"];
        /**
         * @description The number of an account of the ledger scheme.
         * @example 4000
         */
        LedgerAccountNumber: components["schemas"]["LedgerAccountId"];
        /**
         * @description The number of a wage code of the ledger scheme.
         * @example 1000
         */
        WageCode: components["schemas"]["WageCodeNumber"];
        /**
         * @description The id of a cost centre.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        CostCentreId: components["schemas"]["Id"];
        /**
         * @description The id of a tag.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        TagId: components["schemas"]["Id"];
        /**
         * @description The id of a debtor.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        DebtorId: components["schemas"]["Id"];
        /**
         * @description The id of an accounting firm.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        FirmId: components["schemas"]["Id"];
        /**
         * @description The id of a cost unit.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        CostUnitId: components["schemas"]["Id"];
        /**
         * @description The id of a department.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        DepartmentId: components["schemas"]["Id"];
        /**
         * @description The ETag of the ledger scheme as it was read. Left out for what the scheme does not have yet.
         * @example "3"
         */
        IfMatchOfScheme: string;
        /**
         * @description The id of a client.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        ClientId: components["schemas"]["Id"];
        /**
         * @description The id of a webhook.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        WebhookId: components["schemas"]["Id"];
        /**
         * @description The id of the message, the same at every attempt (Standard Webhooks); one that was met before is a repetition.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        MessageIdHeader: components["schemas"]["Id"];
        /**
         * @description The second of this attempt since 1970 (Standard Webhooks); refuse what differs much from your clock.
         * @example 1795882200
         */
        MessageTimestampHeader: string;
        /**
         * @description Signatures separated by spaces, each `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` by the
         *     webhook's secret (Standard Webhooks). While a new secret takes over there are two. `verifyWebhook` of the SDK
         *     checks them.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        MessageSignatureHeader: string;
        /**
         * @description The id of a message of the webhook.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        MessageId: components["schemas"]["Id"];
        /**
         * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
         *     meanwhile.
         * @example "3"
         */
        IfMatchOfRemoved: string;
        /**
         * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
         * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The row's version, quoted. Send it in `If-Match` to change the row, or in `If-None-Match` to ask whether it
         *     changed.
         * @example "3"
         */
        ETag: string;
        /**
         * @description The refresh token, on the service's own origin.
         * @example __Host-loonpoort-refresh=…; HttpOnly; Secure; SameSite=Strict; Path=/
         */
        SetCookie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Web Key Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's slug, or `current` for the tenant of the host name.
                 * @example oamkb
                 */
                tenant: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenantSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTenantSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example -lastUsedAt
                 */
                sort?: "device" | "-device" | "address" | "-address" | "page" | "-page" | "createdAt" | "-createdAt" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInput"];
            };
        };
        responses: {
            /** @description The password is right; a second step is still needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInChallenge"];
                };
            };
            201: components["responses"]["Session"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The other sessions have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, without a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    selectLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginChoice"];
            };
        };
        responses: {
            200: components["responses"]["Session"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionProof"];
            };
        };
        responses: {
            /** @description The session is proved for ten minutes. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["Session"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPasskeyChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyChallengeInput"];
            };
        };
        responses: {
            /** @description What to ask the passkeys. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeAnswer"];
            };
        };
        responses: {
            201: components["responses"]["Session"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startChallengeEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeEnrolmentInput"];
            };
        };
        responses: {
            /** @description What the app or the browser needs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addChallengeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeFactorInput"];
            };
        };
        responses: {
            /** @description The factor, and the recovery codes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFactor"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a session.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLogins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All logins of the person in this tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLogin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is gone and its sessions have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLogin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginPatch"];
            };
        };
        responses: {
            /** @description The login as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetInput"];
            };
        };
        responses: {
            /** @description If the address is known, a mail is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetCompletion"];
            };
        };
        responses: {
            /** @description The new password is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description The person as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All factors of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorInput"];
            };
        };
        responses: {
            /** @description The factor, with the recovery codes where it is the first. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFactor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a factor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeFactor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a factor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFactor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a factor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorPatch"];
            };
        };
        responses: {
            /** @description The factor as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentInput"];
            };
        };
        responses: {
            /** @description What the app or the browser needs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only persons with a login of this role.
                 * @example accountant
                 */
                loginRole?: components["schemas"]["Role"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "email" | "-email" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeAccountFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorRemovalInput"];
            };
        };
        responses: {
            /** @description The person has no second factor any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccountSessions: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example -lastUsedAt
                 */
                sort?: "device" | "-device" | "address" | "-address" | "page" | "-page" | "createdAt" | "-createdAt" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's sessions have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endAccountSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
                /**
                 * @description The id of a session.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only invitations in this state.
                 * @example open
                 */
                state?: components["schemas"]["InvitationState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example email
                 */
                sort?: "email" | "-email" | "role" | "-role" | "firmName" | "-firmName" | "expiresAt" | "-expiresAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an invitation.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link no longer works. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of an invitation.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation as it is now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importInvitations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationImport"];
            };
        };
        responses: {
            /** @description A report per line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileImport"];
            };
        };
        responses: {
            /** @description What came of the file, or would come of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImportReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getImportSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is imported.
                 * @example companies
                 */
                kind: components["schemas"]["SampleKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSample"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description The login that accepting the invitation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description The login is confirmed; sign in next. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "email" | "-email" | "state" | "-state" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of colleagues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    inviteColleague: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColleagueInput"];
            };
        };
        responses: {
            /** @description The colleague. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getColleague: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The colleague. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeColleague: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is gone and its sessions have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateColleague: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColleaguePatch"];
            };
        };
        responses: {
            /** @description The colleague. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendColleagueInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of a login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The colleague. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFirms: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of firms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmInput"];
            };
        };
        responses: {
            /** @description The firm. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Firm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an accounting firm.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                firmId: components["parameters"]["FirmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The firm. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Firm"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFirm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of an accounting firm.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                firmId: components["parameters"]["FirmId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmPatch"];
            };
        };
        responses: {
            /** @description The firm as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Firm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagInput"];
            };
        };
        responses: {
            /** @description The tag. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagPatch"];
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTagUsers: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "firmName" | "-firmName" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tagId: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of logins and software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagUserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeDebtorTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtorTagsInput"];
            };
        };
        responses: {
            /** @description How many debtors were changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtorTagsChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDebtors: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only debtors with this tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tag?: components["schemas"]["Id"];
                /**
                 * @description Also debtors that are left out otherwise.
                 * @example [
                 *       "closed"
                 *     ]
                 */
                include?: components["schemas"]["DebtorInclusion"][];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number" | "firmName" | "-firmName";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of debtors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDebtor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtorInput"];
            };
        };
        responses: {
            /** @description The debtor. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debtor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDebtor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The debtor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debtor"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDebtor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtorPatch"];
            };
        };
        responses: {
            /** @description The debtor. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debtor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeDebtor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtorClosureInput"];
            };
        };
        responses: {
            /** @description The debtor as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debtor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenDebtor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId: components["parameters"]["DebtorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The debtor has no last day. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only companies of these kinds.
                 * @example [
                 *       "client"
                 *     ]
                 */
                kind?: components["schemas"]["CompanyKind"][];
                /**
                 * @description Only companies with these period types.
                 * @example [
                 *       "month"
                 *     ]
                 */
                periodType?: components["schemas"]["PeriodType"][];
                /**
                 * @description Only companies whose debtor has this tag.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tag?: components["schemas"]["Id"];
                /**
                 * @description Only companies without an integration that is switched on, or with one that has a problem.
                 * @example none
                 */
                integration?: components["schemas"]["IntegrationFilter"];
                /**
                 * @description Also companies that are left out otherwise.
                 * @example [
                 *       "closed"
                 *     ]
                 */
                include?: components["schemas"]["CompanyInclusion"][];
                /**
                 * @description Only companies of this debtor.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                debtorId?: components["schemas"]["Id"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number" | "debtorName" | "-debtorName" | "debtorNumber" | "-debtorNumber" | "periodType" | "-periodType" | "kind" | "-kind";
                /**
                 * @description Only favourites of the login that asks, or only the others.
                 * @example true
                 */
                favourite?: boolean;
                /**
                 * @description Only these companies, as far as the login sees them.
                 * @example [
                 *       "01938f2e-6b1a-7c3d-8e4f-0123456789ab"
                 *     ]
                 */
                ids?: components["schemas"]["Id"][];
                /**
                 * @description Only companies that this login sees; for an administrator, who is told by it what somebody sees. Others are
                 *     answered with 403.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId?: components["schemas"]["Id"];
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description The company. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyPatch"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureInput"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company has no last day. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCompanyVisibility: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyVisibilityPatch"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    moveCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyMoveInput"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSavedViews: {
        parameters: {
            query: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of saved views. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
                /**
                 * @description What the login calls the view.
                 * @example Zonder koppeling
                 */
                name: components["schemas"]["ViewName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewInput"];
            };
        };
        responses: {
            /** @description The view is saved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
                /**
                 * @description What the login calls the view.
                 * @example Zonder koppeling
                 */
                name: components["schemas"]["ViewName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no view of this name. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listColumnChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices of the login. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnChoices"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setColumnChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The operationId of the list.
                 * @example listCompanies
                 */
                list: components["schemas"]["ListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColumnChoiceInput"];
            };
        };
        responses: {
            /** @description The choice is saved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setFavouriteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company is a favourite. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeFavouriteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company is no favourite. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccessReviews: {
        parameters: {
            query?: {
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReviewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startAccessReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccessReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReview"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccessReviewItems: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only what was decided so.
                 * @example open
                 */
                decision?: components["schemas"]["AccessDecision"];
                /**
                 * @description Only what changed in this way.
                 * @example changed
                 */
                change?: components["schemas"]["AccessChange"];
                /**
                 * @description Only what was used, or was not used for long.
                 * @example unused
                 */
                usage?: components["schemas"]["AccessUsage"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "firmName" | "-firmName" | "companyCount" | "-companyCount" | "since" | "-since" | "lastUsedAt" | "-lastUsedAt" | "grantedBy" | "-grantedBy" | "change" | "-change" | "decision" | "-decision";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of logins and software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReviewItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeAccessReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review as it stays. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccessReviewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a review of who has access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReviewFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessSelection"];
            };
        };
        responses: {
            /** @description The outcome for each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecisionReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessSelection"];
            };
        };
        responses: {
            /** @description The outcome for each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecisionReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccessSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAccessSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRetentionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRetentionRemovals: {
        parameters: {
            query?: {
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRemovalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLegalHolds: {
        parameters: {
            query?: {
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldInput"];
            };
        };
        responses: {
            /** @description The hold. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endLegalHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a hold.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                holdId: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportOwnTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPersonErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What goes, and what stays until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPersonErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went, and what stays until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployeeErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What goes, and what stays until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEmployeeErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What went, and what stays until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyViewers: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "firmName" | "-firmName" | "grantKind" | "-grantKind" | "grantedBy" | "-grantedBy" | "since" | "-since" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of logins and software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyViewerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only what is open, or only what is closed.
                 * @example open
                 */
                state?: components["parameters"]["OfStructureState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentInput"];
            };
        };
        responses: {
            /** @description The department. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a department.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeDepartment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a department.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDepartment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a department.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentPatch"];
            };
        };
        responses: {
            /** @description The department as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCostCentres: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only what is open, or only what is closed.
                 * @example open
                 */
                state?: components["parameters"]["OfStructureState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example code
                 */
                sort?: "code" | "-code" | "description" | "-description" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cost centres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentrePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCostCentre: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostCentreInput"];
            };
        };
        responses: {
            /** @description The cost centre. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentre"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCostUnits: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only what is open, or only what is closed.
                 * @example open
                 */
                state?: components["parameters"]["OfStructureState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example code
                 */
                sort?: "code" | "-code" | "description" | "-description" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cost units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostUnitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCostUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostUnitInput"];
            };
        };
        responses: {
            /** @description The cost unit. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostUnit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCostUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a cost unit.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costUnitId: components["parameters"]["CostUnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost unit. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostUnit"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCostUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a cost unit.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costUnitId: components["parameters"]["CostUnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostUnitPatch"];
            };
        };
        responses: {
            /** @description The cost unit as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostUnit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only employees in this state today, or who joined or left in the current period of their company.
                 * @example inService
                 */
                status?: components["schemas"]["EmployeeStatus"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number" | "companyName" | "-companyName" | "departmentName" | "-departmentName" | "inServiceOn" | "-inServiceOn" | "outOfServiceOn" | "-outOfServiceOn";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeeInput"];
            };
        };
        responses: {
            /** @description The employee. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateEmployee: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of an employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeePatch"];
            };
        };
        responses: {
            /** @description The employee as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpenPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenPeriodList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeReading"];
            };
        };
        responses: {
            /** @description The notices as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNoticeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNoticeSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWageCosts: {
        parameters: {
            query?: {
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods with their costs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageCostList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only the integrations that can apply to it are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["schemas"]["Id"];
                /**
                 * @description Only rows in this state.
                 * @example problem
                 */
                state?: components["schemas"]["IntegrationState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example packageName
                 */
                sort?: "packageName" | "-packageName" | "level" | "-level" | "ownerName" | "-ownerName" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveIntegration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the integration that is replaced; left out for a new one.
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationInput"];
            };
        };
        responses: {
            /** @description The integration as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description The new integration. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeIntegration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration and its secrets are gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checks that were made, each with its outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only runs of this year.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description Only runs over this period of their company.
                 * @example 11
                 */
                period?: number;
                /**
                 * @description Only runs of companies with this kind of period.
                 * @example month
                 */
                periodType?: components["schemas"]["PeriodType"];
                /**
                 * @description Only runs of companies of these kinds.
                 * @example [
                 *       "client"
                 *     ]
                 */
                kind?: components["schemas"]["CompanyKind"][];
                /**
                 * @description Only rows in this state.
                 * @example locked
                 */
                state?: components["schemas"]["RunState"];
                /**
                 * @description Only runs that are this far, or that still ask for this.
                 * @example toSend
                 */
                work?: components["schemas"]["RunWork"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example companyName
                 */
                sort?: "companyName" | "-companyName" | "companyNumber" | "-companyNumber" | "periodText" | "-periodText" | "number" | "-number" | "type" | "-type" | "state" | "-state" | "deliveryState" | "-deliveryState" | "packageName" | "-packageName" | "documentNumber" | "-documentNumber";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunInput"];
            };
        };
        responses: {
            /** @description The run. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunReplacement"];
            };
        };
        responses: {
            /** @description The run as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lockRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRunLines: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example employee
                 */
                sort?: "employee" | "-employee" | "employeeName" | "-employeeName" | "wageCode" | "-wageCode" | "amount" | "-amount";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunLinePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRunLineBookings: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example reference
                 */
                sort?: "reference" | "-reference" | "account" | "-account" | "accountName" | "-accountName" | "costCentre" | "-costCentre" | "costUnit" | "-costUnit" | "share" | "-share" | "rounding" | "-rounding" | "amount" | "-amount";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
                /**
                 * @description The number of an employee.
                 * @example 7
                 */
                employee: number;
                /**
                 * @description The number of a wage component (looncode).
                 * @example 1000
                 */
                wageCode: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunLineBookingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLedgerSchemes: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only ledger schemes of this level.
                 * @example tenant
                 */
                level?: components["schemas"]["LedgerLevel"];
                /**
                 * @description The id of a company; only the ledger schemes that it can use are given, each with whether it applies to
                 *     it.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["schemas"]["Id"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "number" | "-number" | "level" | "-level" | "ownerName" | "-ownerName" | "parentName" | "-parentName";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schemes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSchemePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLedgerScheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerSchemeInput"];
            };
        };
        responses: {
            /** @description The scheme. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerScheme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renumberLedgerSchemes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerRenumbering"];
            };
        };
        responses: {
            /** @description What changes, or would change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRenumberingReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewLedgerRenumbering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerRenumbering"];
            };
        };
        responses: {
            /** @description The journals that would be altered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEffect"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoLedgerRenumbering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerRenumberingUndo"];
            };
        };
        responses: {
            /** @description What was taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRenumberingReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheme. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerScheme"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLedgerScheme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheme is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLedgerScheme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerSchemePatch"];
            };
        };
        responses: {
            /** @description The scheme as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerScheme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewLedgerChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerChange"];
            };
        };
        responses: {
            /** @description The journals that would be altered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEffect"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLedgerAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day.
                 * @example 2027-01-31
                 */
                on?: components["parameters"]["SchemeOn"];
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example number
                 */
                sort?: "number" | "-number" | "name" | "-name" | "kind" | "-kind" | "rgs" | "-rgs" | "validFrom" | "-validFrom";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLedgerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAccountInput"];
            };
        };
        responses: {
            /** @description The account that was added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveLedgerNumbers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerNumbers"];
            };
        };
        responses: {
            /** @description The number of accounts that have another number now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerNumbersReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccountSuggestions: {
        parameters: {
            query: {
                /**
                 * @description The id of the company whose administration is compared with the scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["schemas"]["Id"];
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts with what fits them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSuggestionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveLedgerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the ledger scheme as it was read. Left out for what the scheme does not have yet.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfScheme"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAccountPatch"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            /** @description The new account. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLedgerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerAccountChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds from that day on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveLedgerAccountChange: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAccountPatch"];
            };
        };
        responses: {
            /** @description What holds from that day on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLedgerAccountChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of an account of the ledger scheme.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLedgerLines: {
        parameters: {
            query?: {
                /**
                 * @description Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day.
                 * @example 2027-01-31
                 */
                on?: components["parameters"]["SchemeOn"];
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example wageCode
                 */
                sort?: "wageCode" | "-wageCode" | "name" | "-name" | "debit" | "-debit" | "debitName" | "-debitName" | "credit" | "-credit" | "creditName" | "-creditName" | "validFrom" | "-validFrom";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLinePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLedgerLine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerLineInput"];
            };
        };
        responses: {
            /** @description The wage code that was added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveLedgerLine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the ledger scheme as it was read. Left out for what the scheme does not have yet.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfScheme"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerLinePatch"];
            };
        };
        responses: {
            /** @description The line as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            /** @description The new line. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLedgerLine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerLineChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds from that day on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveLedgerLineChange: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerLinePatch"];
            };
        };
        responses: {
            /** @description What holds from that day on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeLedgerLineChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a wage code of the ledger scheme.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
                /**
                 * @description The first day (`YYYY-MM-DD`) of what holds from then on.
                 * @example 2027-01-01
                 */
                validFrom: components["parameters"]["ValidFrom"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCostCentre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a cost centre.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costCentreId: components["parameters"]["CostCentreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost centre. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentre"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCostCentre: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a cost centre.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costCentreId: components["parameters"]["CostCentreId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CostCentrePatch"];
            };
        };
        responses: {
            /** @description The cost centre as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentre"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJournals: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only journals of this wage year.
                 * @example 2026
                 */
                year?: components["schemas"]["JournalYear"];
                /**
                 * @description Only journals whose run covers this wage period.
                 * @example 1
                 */
                period?: components["schemas"]["JournalPeriod"];
                /**
                 * @description The id of a payroll run; only its journals are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId?: components["schemas"]["Id"];
                /**
                 * @description Only journals of this kind.
                 * @example difference
                 */
                kind?: components["schemas"]["JournalKind"];
                /**
                 * @description Leaves out journals that a newer one took the place of; `false` shows those too.
                 * @example true
                 */
                current?: boolean;
                /**
                 * @description Only journals that would have other lines if they were made now, or only the others.
                 * @example true
                 */
                stale?: boolean;
                /**
                 * @description Only journals whose file is that far.
                 * @example [
                 *       "toDownload",
                 *       "downloaded"
                 *     ]
                 */
                fileState?: components["schemas"]["JournalFileState"][];
                /**
                 * @description The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all.
                 * @example 41
                 */
                since?: string;
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example reference
                 */
                sort?: "reference" | "-reference" | "companyName" | "-companyName" | "companyNumber" | "-companyNumber" | "debtorName" | "-debtorName" | "periodText" | "-periodText" | "date" | "-date" | "kind" | "-kind" | "total" | "-total";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of journals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeJournal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalInput"];
            };
        };
        responses: {
            /** @description Nothing had to be booked; the journal as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalOutcome"];
                };
            };
            /** @description The journal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPeriodPlan: {
        parameters: {
            query?: {
                /**
                 * @description Whether packages are asked what they would refuse. What they do not answer within 15 seconds is left out.
                 * @example true
                 */
                askPackages?: components["parameters"]["AskPackages"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of wage period.
                 * @example month
                 */
                periodType: components["parameters"]["PlanPeriodType"];
                /**
                 * @description The year of the wage period, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["PlanYear"];
                /**
                 * @description The number of the wage period in its year.
                 * @example 10
                 */
                period: components["parameters"]["PlanPeriod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestRemedy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of wage period.
                 * @example month
                 */
                periodType: components["parameters"]["PlanPeriodType"];
                /**
                 * @description The year of the wage period, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["PlanYear"];
                /**
                 * @description The number of the wage period in its year.
                 * @example 10
                 */
                period: components["parameters"]["PlanPeriod"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemedyRequest"];
            };
        };
        responses: {
            /** @description The cause, with when it was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCause"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    processRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessInput"];
            };
        };
        responses: {
            /** @description The outcome for each run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRunPlan: {
        parameters: {
            query?: {
                /**
                 * @description Whether packages are asked what they would refuse. What they do not answer within 15 seconds is left out.
                 * @example true
                 */
                askPackages?: components["parameters"]["AskPackages"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalBatch"];
            };
        };
        responses: {
            /** @description The outcome for each run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalBatchReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkJournalFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalSelection"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalFileReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadJournalFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalSelection"];
            };
        };
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalSelection"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalSelection"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReopenReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    leaveJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveInput"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal without its lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJournalLines: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example account
                 */
                sort?: "account" | "-account" | "accountName" | "-accountName" | "rgs" | "-rgs" | "costCentre" | "-costCentre" | "costUnit" | "-costUnit" | "department" | "-department" | "employeeNumber" | "-employeeNumber" | "description" | "-description" | "debit" | "-debit" | "credit" | "-credit";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalLinePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJournalLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
                /**
                 * @description The place of a line in its journal, from 1.
                 * @example 1
                 */
                line: components["parameters"]["JournalLineNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJournalLineWageCodes: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example wageCode
                 */
                sort?: "wageCode" | "-wageCode" | "name" | "-name" | "employees" | "-employees" | "rounding" | "-rounding" | "amount" | "-amount";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
                /**
                 * @description The place of a line in its journal, from 1.
                 * @example 1
                 */
                line: components["parameters"]["JournalLineNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of wage codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalLineWageCodePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJournalLineSources: {
        parameters: {
            query?: {
                /**
                 * @description Only what is of this wage code.
                 * @example 1000
                 */
                wageCode?: components["schemas"]["WageCodeNumber"];
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example employeeName
                 */
                sort?: "employeeName" | "-employeeName" | "employee" | "-employee" | "wageCode" | "-wageCode" | "name" | "-name" | "wages" | "-wages" | "costCentre" | "-costCentre" | "costUnit" | "-costUnit" | "share" | "-share" | "rounding" | "-rounding" | "amount" | "-amount";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
                /**
                 * @description The place of a line in its journal, from 1.
                 * @example 1
                 */
                line: components["parameters"]["JournalLineNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalLineSourcePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJournalSourceFile: {
        parameters: {
            query?: {
                /**
                 * @description Only this line of the journal.
                 * @example 1
                 */
                line?: number;
                /**
                 * @description The columns, in this order; left out, all of them.
                 * @example [
                 *       "line",
                 *       "account",
                 *       "employee",
                 *       "amount"
                 *     ]
                 */
                columns?: components["schemas"]["SourceColumn"][];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every finding at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJournalFile: {
        parameters: {
            query?: {
                /**
                 * @description Whether the file is only looked at. It shows the document number that is next, and gives none.
                 * @example true
                 */
                preview?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgementInput"];
            };
        };
        responses: {
            /** @description The journal had been acknowledged before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The journal is acknowledged now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInput"];
            };
        };
        responses: {
            /** @description The beginning of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only this year; the current one where it is left out.
                 * @example 2026
                 */
                year?: components["schemas"]["JournalYear"];
                /**
                 * @description Only this period of the return.
                 * @example 1
                 */
                period?: components["schemas"]["ReturnPeriod"];
                /**
                 * @description Only rows in this state.
                 * @example differs
                 */
                state?: components["schemas"]["ReconciliationState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example companyName
                 */
                sort?: "companyName" | "-companyName" | "companyNumber" | "-companyNumber" | "debtorName" | "-debtorName" | "period" | "-period" | "journalTotal" | "-journalTotal" | "returnTotal" | "-returnTotal" | "difference" | "-difference" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of periods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReconciliationItems: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example item
                 */
                sort?: "item" | "-item" | "wages" | "-wages" | "declared" | "-declared" | "difference" | "-difference" | "state" | "-state";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReconciliationEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example employeeName
                 */
                sort?: "employeeName" | "-employeeName" | "employeeNumber" | "-employeeNumber" | "item" | "-item" | "wages" | "-wages" | "declared" | "-declared" | "difference" | "-difference";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationEmployeePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveReconciliationExplanation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconciliationExplanationInput"];
            };
        };
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationExplanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeReconciliationExplanation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has been taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReturnWageCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All wage codes, by number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnWageCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveReturnWageCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage code.
                 * @example 8055
                 */
                wageCode: components["schemas"]["WageCodeNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnWageCodeInput"];
            };
        };
        responses: {
            /** @description The wage code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnWageCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importWageTaxReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["WageTaxReturnMessage"];
            };
        };
        responses: {
            /** @description What became of the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageTaxReturnImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWageTaxReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The return. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageTaxReturn"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveWageTaxReturn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the return that is replaced; left out for a new one.
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the wage-tax return, four digits.
                 * @example 2026
                 */
                year: components["parameters"]["ReturnYear"];
                /**
                 * @description The number of the period of the wage-tax return in its year.
                 * @example 1
                 */
                period: components["parameters"]["ReturnNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageTaxReturnInput"];
            };
        };
        responses: {
            /** @description The return as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageTaxReturn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description The id of a journal; only its deliveries are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId?: components["schemas"]["Id"];
                /**
                 * @description Only rows in this state.
                 * @example [
                 *       "refused",
                 *       "needsReview"
                 *     ]
                 */
                state?: components["schemas"]["DeliveryState"][];
                /**
                 * @description Only journals of this year.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description Only journals of this period.
                 * @example 11
                 */
                period?: number;
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example companyName
                 */
                sort?: "companyName" | "-companyName" | "reference" | "-reference" | "periodText" | "-periodText" | "packageName" | "-packageName" | "state" | "-state" | "documentNumber" | "-documentNumber" | "updatedAt" | "-updatedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInput"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    bookInOpenPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPeriodInput"];
            };
        };
        responses: {
            /** @description The outcome for each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenPeriodReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelDelivery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery is cancelled; the journal is not sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryDelivery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settleDelivery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settlement"];
            };
        };
        responses: {
            /** @description The delivery as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionInput"];
            };
        };
        responses: {
            /** @description The address to send the browser to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionStart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCompletion"];
            };
        };
        responses: {
            /** @description The integration that is connected now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChoices: {
        parameters: {
            query?: {
                /**
                 * @description The package's code or id of the administration. Left out for the one in the settings, or else the first
                 *     that the package lists.
                 * @example 123456
                 */
                administration?: string;
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The level at which the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The id of the tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The key of a bookkeeping package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
                /**
                 * @description The kind of thing to list.
                 * @example accounts
                 */
                choiceKind: components["schemas"]["ChoiceKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMappings: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of an integration; only the companies that are booked through it are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                integrationId?: components["schemas"]["Id"];
                /**
                 * @description Only companies with, or without, an administration.
                 * @example missing
                 */
                mapped?: components["schemas"]["MappedFilter"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example companyName
                 */
                sort?: "companyName" | "-companyName" | "companyNumber" | "-companyNumber" | "debtorName" | "-debtorName" | "packageName" | "-packageName" | "administrationName" | "-administrationName" | "journalCode" | "-journalCode";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mapping"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveMapping: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the mapping that is replaced; left out for a new one.
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingInput"];
            };
        };
        responses: {
            /** @description The mapping as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMapping: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company has no administration any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBookingPeriods: {
        parameters: {
            query?: {
                /**
                 * @description The wage year. Left out for the present one.
                 * @example 2026
                 */
                year?: components["schemas"]["JournalYear"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wage periods, and where they are booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPeriods"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveMappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingBatch"];
            };
        };
        responses: {
            /** @description The number of mappings that were saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMappingSuggestions: {
        parameters: {
            query: {
                /**
                 * @description The id of the integration whose administrations are offered.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                integrationId: components["schemas"]["Id"];
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuthorizations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example -createdAt
                 */
                sort?: "clientName" | "-clientName" | "firmName" | "-firmName" | "createdAt" | "-createdAt" | "lastUsedAt" | "-lastUsedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of consents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a consent.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                authorizationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what software asks, from the address of the page.
                 * @example V1StGXR8_Z5jdHi6B-myT
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the software asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what software asks, from the address of the page.
                 * @example V1StGXR8_Z5jdHi6B-myT
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    allowAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what software asks, from the address of the page.
                 * @example V1StGXR8_Z5jdHi6B-myT
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizationInput"];
            };
        };
        responses: {
            /** @description Where the browser goes on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "name" | "-name" | "firmName" | "-firmName" | "lastUsedAt" | "-lastUsedAt" | "secretExpiresAt" | "-secretExpiresAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description The client with its secret. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description The client as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a client.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description The client with its new secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["TokenProblem"];
            401: components["responses"]["TokenProblem"];
            413: components["responses"]["TokenProblem"];
            415: components["responses"]["TokenProblem"];
            429: components["responses"]["TokenProblem"];
            500: components["responses"]["TokenProblem"];
            503: components["responses"]["TokenProblem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example url
                 */
                sort?: "url" | "-url" | "state" | "-state" | "ownerName" | "-ownerName" | "lastDeliveredAt" | "-lastDeliveredAt" | "waiting" | "-waiting";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook with its secret. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag as it was read, of the ledger scheme for what is in one. Left out where it goes whatever became of it
                 *     meanwhile.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfRemoved"];
            };
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description The webhook with its new secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message with the attempt to deliver it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookMessages: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only messages in this state.
                 * @example failed
                 */
                state?: components["schemas"]["WebhookMessageState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example type
                 */
                sort?: "type" | "-type" | "companyName" | "-companyName" | "state" | "-state" | "createdAt" | "-createdAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhookMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a message of the webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it is now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The id of a company; only its rows are given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description The id of a login; only what it did, and what was done to it, is given.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId?: components["schemas"]["Id"];
                /**
                 * @description Only entries of this kind.
                 * @example changed
                 */
                action?: components["schemas"]["AuditAction"];
                /**
                 * @description Only entries about this.
                 * @example integration
                 */
                subject?: components["schemas"]["AuditSubject"];
                /**
                 * @description Only entries of this time.
                 * @example week
                 */
                since?: components["schemas"]["AuditPeriod"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first.
                 * @example -at
                 */
                sort?: "at" | "-at";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The place of the entry in the audit trail, from 1.
                 * @example 1024
                 */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyAuditTrail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The state of the tenants.
                 * @example suspended
                 */
                state?: components["schemas"]["TenantState"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example name
                 */
                sort?: "slug" | "-slug" | "name" | "-name" | "state" | "-state" | "createdAt" | "-createdAt" | "suspendedAt" | "-suspendedAt";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantInput"];
            };
        };
        responses: {
            /** @description The tenant, and the link where it was asked for. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTenant"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantPatch"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendFirstInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
                 * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstInvitationInput"];
            };
        };
        responses: {
            /** @description The tenant, and the link where it was asked for. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantEnd"];
            };
        };
        responses: {
            /** @description The tenant, which is being removed. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedTenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a tenant.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOperatorActions: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
                 * @example -at
                 */
                sort?: "at" | "-at" | "operatorName" | "-operatorName" | "action" | "-action" | "tenantSlug" | "-tenantSlug";
                /**
                 * @description The largest number of rows in the answer.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description An opaque cursor: the `next` of the page before. Left out for the first page.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorActionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            403: components["responses"]["OperatorForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

