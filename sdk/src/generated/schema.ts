// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can read and write */
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
        /** The public keys of access tokens (RFC 7517) */
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
         * What a sign-in page shows of a tenant
         * @description `current` stands for the tenant of the host name, or the default one.
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
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description With one login, or a wanted `role` that fits just one, the session starts with it. Otherwise `login` is null
         *     and `selectLogin` comes next. On the service's own origin a refresh token is set as an HttpOnly cookie;
         *     another origin gets an access token only.
         */
        post: operations["createSession"];
        delete?: never;
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
        /** Who is signed in, and with which login */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session on every server process within 5 seconds.
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
         * @description Also switches to another login of the same person, without a password.
         */
        put: operations["selectLogin"];
        post?: never;
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
         * @description Takes the refresh token from its HttpOnly cookie, spends it and sets the next one (RFC 9700 section 4.14).
         *     Using a spent token ends the session. Works on the service's own origin only.
         */
        post: operations["refreshSession"];
        delete?: never;
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
        /** The logins of the person who is signed in */
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
                 * @description A login.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                loginId: components["parameters"]["LoginId"];
            };
            cookie?: never;
        };
        /** A login with its grant */
        get: operations["getLogin"];
        put?: never;
        post?: never;
        /** Remove a login */
        delete: operations["removeLogin"];
        options?: never;
        head?: never;
        /**
         * Change what a login sees, or switch it off
         * @description Nobody changes a login of their own.
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
         * @description Answers the same, in the same time, whether or not the address is known.
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
         * @description Ends all sessions of the person and mails a notice. It signs nobody in.
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
        /** The person who is signed in */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your own name or language */
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
         * @description Ends the person's other sessions and mails a notice.
         */
        put: operations["changePassword"];
        post?: never;
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
        /** Persons with their logins */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
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
        get?: never;
        put?: never;
        post?: never;
        /** Sign a person out everywhere */
        delete: operations["endAccountSessions"];
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
        /** Invitations with their state */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person with a role and a grant
         * @description A known address gets a login added, and the mail says so. The link holds for 72 hours and works once.
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
        /** Revoke an invitation */
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
         * @description The earlier link stops working; the new one holds for 72 hours.
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
         * Invite many persons from a CSV file
         * @description Columns: `email`, `name`, `role`, `firm` (number), `grant` (`all`, `tags`, `debtors`, `companies`, `departments`,
         *     `employees`), `targets` (numbers separated by a comma; companies as `debtor/company`, departments and
         *     employees as `debtor/company/number`), `language`; at most 1,000 lines. Every good line is invited; every line is
         *     reported.
         */
        post: operations["importInvitations"];
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
         * What a mailed link stands for
         * @description Changes nothing, so a mail scanner that follows links does no harm.
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
         * Confirm a login, and set the password of a new person
         * @description A person who already has a password leaves `password` out.
         */
        post: operations["acceptInvitation"];
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
         * Accounting firms
         * @description An accountant sees the own firm only.
         */
        get: operations["listFirms"];
        put?: never;
        /** Add an accounting firm */
        post: operations["createFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labels on debtors that the login sees */
        get: operations["listTags"];
        put?: never;
        post?: never;
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
        /** Debtors that the login sees */
        get: operations["listDebtors"];
        put?: never;
        /** Add a debtor */
        post: operations["createDebtor"];
        delete?: never;
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
         * Companies that the login sees
         * @description Every word of `q` must occur in the number, the name, the debtor's number or the debtor's name; order, case
         *     and diacritics do not matter. `total` is exact.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Make a company, from a template if wished
         * @description A template gives the period type, the ledger scheme, the wage-tax period, the departments and the cost centres.
         *     The period type is fixed from then on. An accountant needs a grant that covers the debtor.
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
                 * @description A company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /** A company's general data */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a company's general data */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments that the login sees */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cost centres that the login sees */
        get: operations["listCostCentres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employees that the login sees */
        get: operations["listEmployees"];
        put?: never;
        /** Add an employee to a company */
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
                 * @description An employee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                employeeId: components["parameters"]["EmployeeId"];
            };
            cookie?: never;
        };
        /** An employee */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an employee */
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
         * The figures of the start screen
         * @description Computed from exactly the companies and employees that the login sees.
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
    "/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookkeeping packages that can be chosen */
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
         * Integrations that the login may see
         * @description With `companyId`: the integrations of the company, its firm and the tenant, and for each whether it applies.
         *     The nearest level that is switched on wins: company, then firm, then tenant.
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
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        /** An integration, without its secrets */
        get: operations["getIntegration"];
        /**
         * Save a package's settings at a level
         * @description Makes the integration, or replaces its settings when `If-Match` carries its ETag. A secret that is left out
         *     stays as it is. One integration per owner can be switched on at a time.
         */
        put: operations["saveIntegration"];
        post?: never;
        /** Remove an integration and its secrets */
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
         * Payroll runs of the companies that the login sees
         * @description The latest periods first, with what became of each run: its current journal and the latest delivery of it.
         *     Every word of `q` must occur in the number or the name of the company or its debtor.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Bring in a payroll run
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
                 * @description A payroll run.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /** A payroll run */
        get: operations["getRun"];
        /**
         * Replace a payroll run that is still open
         * @description All of its lines are replaced. A journal that was made of it is stale from then on, also when it was delivered.
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
         * @description A locked run does not change any more and cannot be opened again. Locking it twice is harmless.
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
         * The lines of a payroll run
         * @description By employee and wage code.
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
    "/ledger-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger schemes of the bureau and of the debtors that the login sees */
        get: operations["listLedgerSchemes"];
        put?: never;
        /**
         * Make a ledger scheme
         * @description Empty, as a copy of another scheme, or linked to one. A linked scheme follows its parent; only its account
         *     numbers can differ. An accountant makes schemes of debtors that the login sees.
         */
        post: operations["createLedgerScheme"];
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
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
            };
            cookie?: never;
        };
        /**
         * A ledger scheme
         * @description Its ETag is the version of the whole scheme, accounts and lines included.
         */
        get: operations["getLedgerScheme"];
        put?: never;
        post?: never;
        /** Remove a ledger scheme that nothing uses */
        delete: operations["removeLedgerScheme"];
        options?: never;
        head?: never;
        /**
         * Rename a ledger scheme
         * @description The number stays: companies and cost centres name a scheme by it.
         */
        patch: operations["updateLedgerScheme"];
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
         * The accounts of a ledger scheme
         * @description Of a linked scheme with its own numbers.
         */
        get: operations["listLedgerAccounts"];
        put?: never;
        /** Add an account to a ledger scheme */
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
         * Give accounts of a linked ledger scheme other numbers
         * @description All or nothing, so that accounts can change places. A scheme that is not linked answers with problem
         *     `ledger-scheme-not-linked`.
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
         * Accounts of a package that may belong to those of a ledger scheme
         * @description For every account of the scheme: the ledger account of the administration that a company is booked in with the
         *     same RGS code, or else the same number, or none. A company without an administration answers with problem
         *     `company-not-mapped`.
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
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a ledger account.
                 * @example 4000
                 */
                account: components["parameters"]["LedgerAccountNumber"];
            };
            cookie?: never;
        };
        /**
         * An account of a ledger scheme
         * @description Its ETag is that of the scheme.
         */
        get: operations["getLedgerAccount"];
        /**
         * Add or change an account of a ledger scheme
         * @description Changes the account when `If-Match` carries the scheme's ETag, and adds it where there is none of this number.
         *     Another `number` in the body renumbers it, with the lines that use it. Of an account of a linked scheme only
         *     the number can change.
         */
        put: operations["saveLedgerAccount"];
        post?: never;
        /** Remove an account that no line uses */
        delete: operations["removeLedgerAccount"];
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
        /** The wage codes of a ledger scheme and their accounts */
        get: operations["listLedgerLines"];
        put?: never;
        /** Add a wage code to a ledger scheme */
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
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description A wage code.
                 * @example 1000
                 */
                wageCode: components["parameters"]["WageCode"];
            };
            cookie?: never;
        };
        /**
         * A wage code of a ledger scheme
         * @description Its ETag is that of the scheme.
         */
        get: operations["getLedgerLine"];
        /**
         * Say where a wage code is booked
         * @description Changes the line when `If-Match` carries the scheme's ETag, and adds it where there is none of this wage code.
         *     A wage code with neither account is a total that is not booked.
         */
        put: operations["saveLedgerLine"];
        post?: never;
        /** Remove a wage code from a ledger scheme */
        delete: operations["removeLedgerLine"];
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
                 * @description A cost centre.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                costCentreId: components["parameters"]["CostCentreId"];
            };
            cookie?: never;
        };
        /** A cost centre */
        get: operations["getCostCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a cost centre a ledger scheme of its own */
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
         * Journals of the companies that the login sees
         * @description Newest first. With `since`: oldest first, those made after a journal (its `cursor`) or a moment. Journals are
         *     numbered inside the transaction that makes them and there is one writer, so the order of numbers is the
         *     order in which they appear: who goes on from the last `cursor` that it saw misses none.
         */
        get: operations["listJournals"];
        put?: never;
        /**
         * Make the journal of a run
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
         * Make the journals of many runs
         * @description Each run by itself; what one cannot do does not stop the others.
         */
        post: operations["makeJournals"];
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
                 * @description A journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
            };
            cookie?: never;
        };
        /** A journal */
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
        /** The lines of a journal */
        get: operations["listJournalLines"];
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
        /** All that stands in the way of sending a journal */
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
         * A journal as a file for a package
         * @description Written with the settings of the nearest integration with the package, or with the package's defaults where
         *     there is none. What the file cannot hold is in `findings` of a 422.
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
         * Say that software has taken a journal
         * @description Once is enough; a repetition answers the same and changes nothing.
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
         * What a file looks like with settings that are not saved yet
         * @description Of a journal, or of an example where none is given.
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
         * Wage tax in the journals against the returns
         * @description One row for each company and period of the wage-tax return in which there is a run or a return: what the
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
    "/wage-tax-returns/{companyId}/{year}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the return.
                 * @example 2026
                 */
                year: components["schemas"]["JournalYear"];
                /**
                 * @description The period of the return.
                 * @example 1
                 */
                period: components["schemas"]["ReturnPeriod"];
            };
            cookie?: never;
        };
        /** The total of a wage-tax return */
        get: operations["getWageTaxReturn"];
        /** Save the total of a wage-tax return */
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
        /** Journals on their way to a package, newest first */
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
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /** A delivery with everything that was tried */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        /**
         * Keep a journal from being sent
         * @description For a delivery that waits or was refused. What may be in the package already is settled, not cancelled.
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
         * Try a delivery again now
         * @description What waits or was refused is sent now. Where a person was asked, the package is searched again before anything
         *     is sent.
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
         * Say whether a journal is in the package
         * @description For a delivery of which the package does not tell whether it was taken.
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
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin connecting to the package
         * @description Answers with the address of the package's own consent page. After consent the package sends the browser to
         *     `returnUrl` with `state` and `code`, which `completeConnection` takes within 10 minutes.
         */
        post: operations["startConnection"];
        /** Forget the package's consent */
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
         * Complete connecting with what the package sent along
         * @description Only by the login that began, once, within 10 minutes.
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
         * What the package offers to choose from
         * @description Asked of the package itself, and kept for a few minutes.
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
        /** Companies and the administrations that they are booked in */
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
                 * @description A company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /** The administration that a company is booked in */
        get: operations["getMapping"];
        /** Say which administration a company is booked in */
        put: operations["saveMapping"];
        post?: never;
        /** Take a company's administration away */
        delete: operations["removeMapping"];
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
         * Save many mappings at once
         * @description All or nothing.
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
         * Administrations that may belong to companies
         * @description For every client company without a mapping: the administration of the package that fits it best by number or
         *     name, or none.
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
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Software that may call the API */
        get: operations["listClients"];
        put?: never;
        /**
         * Give software access
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
                 * @description Software with access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** A client with its grant */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Take access away from software
         * @description Its secrets, tokens and webhooks stop working within 5 seconds.
         */
        delete: operations["removeClient"];
        options?: never;
        head?: never;
        /**
         * Change what software may do and see, or switch it off
         * @description Counts for tokens that were given out before, within 5 seconds.
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
                 * @description Software with access.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client a new secret
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
         * Addresses that are told what happens
         * @description An administrator sees all of the tenant, an accountant and software their own.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told what happens
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
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** A webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Remove a webhook with its messages */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, or switch it on or off
         * @description Messages that wait are sent when it is switched on again.
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
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
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
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook a test message
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
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Messages of a webhook, newest first
         * @description Kept for 30 days.
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
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description A message of a webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again
         * @description With the same `webhook-id`. Its tries start over.
         */
        post: operations["replayWebhookMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID (version 7).
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        Id: string;
        /**
         * @description A tenant's name in addresses.
         * @example oamkb
         */
        Slug: string;
        /**
         * Format: email
         * @description An e-mail address.
         * @example j.jansen@voorbeeld.nl
         */
        Email: string;
        /**
         * @description The secret part of a mailed link.
         * @example kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
         */
        Token: string;
        /**
         * Format: date-time
         * @description A moment in UTC.
         * @example 2026-11-22T09:30:00.000Z
         */
        DateTime: string;
        /**
         * Format: int32
         * @description How many.
         * @example 86
         */
        Count: number;
        /**
         * @description The cursor of the next page, or null on the last.
         * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
         */
        Next: string | null;
        /**
         * @description What a login is for.
         * @example accountant
         * @enum {string}
         */
        Role: "administrator" | "accountant" | "employer" | "manager" | "employee";
        /**
         * @description The language of mails and screens.
         * @example nl
         * @enum {string}
         */
        Language: "nl" | "en";
        /**
         * @description How a login's view is drawn. `none` sees nothing.
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
         * @description How often wages are run. Fixed once the company is made.
         * @example month
         * @enum {string}
         */
        PeriodType: "month" | "fourWeek" | "week";
        /**
         * @description The order of the rows.
         * @example name
         * @enum {string}
         */
        CompanySort: "name" | "number" | "debtor";
        /**
         * @description Whether an integration applies.
         * @example none
         * @enum {string}
         */
        IntegrationFilter: "none" | "problem";
        /**
         * @description Where an employee stands today.
         * @example inService
         * @enum {string}
         */
        EmployeeStatus: "inService" | "outOfService" | "joined" | "left";
        /**
         * @description Where an invitation stands.
         * @example open
         * @enum {string}
         */
        InvitationState: "open" | "accepted" | "expired" | "revoked";
        /**
         * @description Where an integration is set.
         * @example company
         * @enum {string}
         */
        IntegrationLevel: "tenant" | "firm" | "company";
        /**
         * @description How an integration fares.
         * @example working
         * @enum {string}
         */
        IntegrationState: "untested" | "working" | "problem" | "off";
        /**
         * @description A bookkeeping package.
         * @example twinfield
         * @enum {string}
         */
        PackageKey: "twinfield" | "exact-online" | "exact-globe" | "king-xml" | "king-xml-department" | "reeleezee" | "unit4-multivers" | "accountview" | "imuis" | "asperion" | "alure" | "cash" | "moneybird" | "xaf" | "plain-csv";
        Health: {
            /**
             * @description Always `ok`.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description The version of the service.
             * @example 0.1.0
             */
            version: string;
        };
        KeySet: {
            /** @description The keys. */
            keys: {
                /**
                 * @description Key type.
                 * @example EC
                 * @enum {string}
                 */
                kty: "EC";
                /**
                 * @description Curve.
                 * @example P-256
                 * @enum {string}
                 */
                crv: "P-256";
                /**
                 * @description Coordinate.
                 * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                 */
                x: string;
                /**
                 * @description Coordinate.
                 * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
                 */
                y: string;
                /**
                 * @description Key id.
                 * @example 2026-11
                 */
                kid: string;
                /**
                 * @description Algorithm.
                 * @example ES256
                 * @enum {string}
                 */
                alg: "ES256";
                /**
                 * @description Use.
                 * @example sig
                 * @enum {string}
                 */
                use: "sig";
            }[];
        };
        Tenant: {
            id: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            /**
             * @description The bureau's name.
             * @example oamkb
             */
            name: string;
            language: components["schemas"]["Language"];
        };
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
        LoginChoice: {
            loginId: components["schemas"]["Id"];
        };
        Person: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            language: components["schemas"]["Language"];
        };
        /**
         * @description A person's full name.
         * @example Jan Jansen
         */
        PersonName: string;
        PersonPatch: {
            name?: components["schemas"]["PersonName"];
            language?: components["schemas"]["Language"];
        };
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
        Login: {
            id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            /**
             * @description Whose login it is: the firm of an accountant, the company of an employer, manager or employee, otherwise the tenant.
             * @example Kantoor Maasdal
             */
            label: string;
            /**
             * @description What is behind the label: departments, or how many companies.
             * @example 86 bedrijven
             */
            scope: string;
            firmId?: components["schemas"]["Id"];
        };
        LoginPage: {
            /** @description The logins. */
            items: components["schemas"]["Login"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Session: {
            /**
             * @description For the Authorization header.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln
             */
            accessToken: string;
            expiresAt: components["schemas"]["DateTime"];
            tenant: components["schemas"]["Tenant"];
            person: components["schemas"]["Person"];
            login: components["schemas"]["Login"] | null;
            /** @description All logins of the person. */
            logins: components["schemas"]["Login"][];
        };
        SessionInfo: {
            tenant: components["schemas"]["Tenant"];
            person: components["schemas"]["Person"];
            login: components["schemas"]["Login"] | null;
            /** @description All logins of the person. */
            logins: components["schemas"]["Login"][];
        };
        PasswordResetInput: {
            tenant?: components["schemas"]["Slug"];
            email: components["schemas"]["Email"];
        };
        PasswordResetCompletion: {
            token: components["schemas"]["Token"];
            password: components["schemas"]["NewPassword"];
        };
        LinkToken: {
            token: components["schemas"]["Token"];
        };
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
             * @description Whether a password must be set.
             * @example true
             */
            needsPassword: boolean;
            expiresAt: components["schemas"]["DateTime"];
        };
        InvitationAcceptance: {
            token: components["schemas"]["Token"];
            password?: components["schemas"]["NewPassword"];
        };
        /** @description The tags, debtors, companies, departments or employees that the grant names. */
        GrantIds: components["schemas"]["Id"][];
        Invitation: {
            id: components["schemas"]["Id"];
            personId: components["schemas"]["Id"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            role: components["schemas"]["Role"];
            /**
             * @description The firm of an accountant.
             * @example Kantoor Maasdal
             */
            firmName: string | null;
            state: components["schemas"]["InvitationState"];
            expiresAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description When a mail last left; null while it waits for the mail server.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastSentAt: string | null;
            createdAt: components["schemas"]["DateTime"];
        };
        InvitationPage: {
            /** @description The invitations. */
            items: components["schemas"]["Invitation"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        InvitationInput: {
            email: components["schemas"]["Email"];
            name?: components["schemas"]["PersonName"];
            /** @default nl */
            language?: components["schemas"]["Language"];
            role: components["schemas"]["Role"];
            firmId?: components["schemas"]["Id"];
            /** @default none */
            grantKind?: components["schemas"]["GrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        InvitationImport: {
            /**
             * @description The contents of the file.
             * @example email;name;role;firm;grant;targets;language
             *     j.jansen@voorbeeld.nl;Jan Jansen;accountant;1;tags;10;nl
             */
            csv: string;
        };
        InvitationReport: {
            invited: components["schemas"]["Count"];
            refused: components["schemas"]["Count"];
            /** @description Every line of the file, by number. */
            lines: {
                /**
                 * Format: int32
                 * @description The line's number in the file.
                 * @example 2
                 */
                line: number;
                /**
                 * @description The address as it stands in the file.
                 * @example j.jansen@voorbeeld.nl
                 */
                email: string;
                /**
                 * @description What became of the line.
                 * @example invited
                 * @enum {string}
                 */
                outcome: "invited" | "refused";
                /** @description Why a line was refused. */
                errors: components["schemas"]["FieldError"][];
            }[];
        };
        LoginDetail: {
            id: components["schemas"]["Id"];
            personId: components["schemas"]["Id"];
            personName: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["Role"];
            /**
             * @description The firm or company of the login.
             * @example Kantoor Maasdal
             */
            label: string;
            firmId: components["schemas"]["Id"] | null;
            grantKind: components["schemas"]["GrantKind"];
            grantIds: components["schemas"]["GrantIds"];
            /**
             * @description Whether the login can be used.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Whether the invitation has been accepted.
             * @example true
             */
            accepted: boolean;
        };
        LoginPatch: {
            grantKind?: components["schemas"]["GrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
            /**
             * @description Whether the login can be used.
             * @example true
             */
            enabled?: boolean;
        };
        Account: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            /** @description The person's logins. */
            logins: components["schemas"]["LoginDetail"][];
            /**
             * Format: date-time
             * @description When the person last signed in.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        AccountPage: {
            /** @description The accounts. */
            items: components["schemas"]["Account"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Firm: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["FirmNumber"];
            name: components["schemas"]["FirmName"];
            embedOrigins: components["schemas"]["Origins"];
        };
        /**
         * Format: int64
         * @description The bureau's number of the firm.
         * @example 1
         */
        FirmNumber: number;
        /**
         * @description The firm's name.
         * @example Kantoor Maasdal
         */
        FirmName: string;
        /** @description Origins of web pages that may call the API from a browser. */
        Origins: string[];
        FirmInput: {
            number: components["schemas"]["FirmNumber"];
            name: components["schemas"]["FirmName"];
            embedOrigins?: components["schemas"]["Origins"];
        };
        FirmPage: {
            /** @description The firms. */
            items: components["schemas"]["Firm"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Tag: {
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The tag's number.
             * @example 10
             */
            number: number;
            /**
             * @description The tag's name.
             * @example Klanten
             */
            name: string;
            /**
             * @description A CSS hexadecimal colour.
             * @example #2f6fde
             */
            color: string;
        };
        TagPage: {
            /** @description The tags. */
            items: components["schemas"]["Tag"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * Format: int64
         * @description The bureau's number of the debtor.
         * @example 10024
         */
        DebtorNumber: number;
        /**
         * @description The debtor's name.
         * @example Bakkerij Peeters
         */
        DebtorName: string;
        Debtor: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["DebtorNumber"];
            name: components["schemas"]["DebtorName"];
            firmId: components["schemas"]["Id"] | null;
            /** @description The debtor's tags. */
            tags: components["schemas"]["Tag"][];
        };
        DebtorInput: {
            number: components["schemas"]["DebtorNumber"];
            name: components["schemas"]["DebtorName"];
            firmId?: components["schemas"]["Id"];
            /** @description The debtor's tags. */
            tagIds?: components["schemas"]["Id"][];
        };
        DebtorPage: {
            /** @description The debtors. */
            items: components["schemas"]["Debtor"][];
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
         * @description The company's name.
         * @example Std Boekhandel (maand)
         */
        CompanyName: string;
        /**
         * @description Chamber of Commerce number (KvK), 8 digits.
         * @example 14052317
         */
        ChamberNumber: string | null;
        /**
         * @description Wage-tax number: 9 digits, L, 2 digits.
         * @example 123456782L01
         */
        WageTaxNumber: string | null;
        /**
         * @description A telephone number.
         * @example 046 123 45 67
         */
        Phone: string | null;
        /**
         * Format: email
         * @description An e-mail address.
         * @example info@voorbeeld.nl
         */
        OptionalEmail: string | null;
        /**
         * @description Street and house number.
         * @example Markt 12
         */
        Street: string | null;
        /**
         * @description A Dutch postal code.
         * @example 6131 EK
         */
        PostalCode: string | null;
        /**
         * @description A town.
         * @example Sittard
         */
        City: string | null;
        /**
         * @description Whom to ask for.
         * @example M. Peeters
         */
        ContactName: string | null;
        /**
         * @description The number of a ledger scheme of the debtor or the bureau; without one, the first of the bureau applies.
         * @example 1
         */
        LedgerSchemeName: string | null;
        /**
         * @description How often wage tax is declared.
         * @example month
         * @enum {string|null}
         */
        WageTaxPeriod: "month" | "fourWeek" | "halfYear" | "year" | null;
        CompanySummary: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            kind: components["schemas"]["CompanyKind"];
            periodType: components["schemas"]["PeriodType"];
            debtorId: components["schemas"]["Id"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            debtorName: components["schemas"]["DebtorName"];
        };
        CompanyPage: {
            /** @description The companies. */
            items: components["schemas"]["CompanySummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Company: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            kind: components["schemas"]["CompanyKind"];
            periodType: components["schemas"]["PeriodType"];
            debtorId: components["schemas"]["Id"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            debtorName: components["schemas"]["DebtorName"];
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
            /**
             * @description Whether this login may change it.
             * @example true
             */
            editable: boolean;
            updatedAt: components["schemas"]["DateTime"];
        };
        CompanyInput: {
            debtorId: components["schemas"]["Id"];
            number: components["schemas"]["CompanyNumber"];
            name: components["schemas"]["CompanyName"];
            templateId?: components["schemas"]["Id"];
            periodType?: components["schemas"]["PeriodType"];
            /** @default client */
            kind?: components["schemas"]["CompanyKind"];
            chamberNumber?: components["schemas"]["ChamberNumber"];
            wageTaxNumber?: components["schemas"]["WageTaxNumber"];
        };
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
        Department: {
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The department's number.
             * @example 10
             */
            number: number;
            /**
             * @description The department's name.
             * @example Winkel
             */
            name: string;
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
        };
        DepartmentPage: {
            /** @description The departments. */
            items: components["schemas"]["Department"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        CostCentre: {
            id: components["schemas"]["Id"];
            /**
             * @description The cost centre's code.
             * @example 100
             */
            code: string;
            /**
             * @description What it is.
             * @example Winkel
             */
            description: string;
            companyId: components["schemas"]["Id"];
            ledgerScheme: components["schemas"]["LedgerSchemeName"];
        };
        CostCentrePage: {
            /** @description The cost centres. */
            items: components["schemas"]["CostCentre"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * Format: int64
         * @description The employee's number, unique within the company.
         * @example 7
         */
        EmployeeNumber: number;
        /**
         * @description First name or initials.
         * @example Sanne
         */
        FirstName: string;
        /**
         * @description What stands before the last name.
         * @example van der
         */
        Prefix: string | null;
        /**
         * @description Last name without prefix.
         * @example Berg
         */
        LastName: string;
        /**
         * Format: date
         * @description First day in service.
         * @example 2024-03-01
         */
        InServiceOn: string;
        /**
         * Format: date
         * @description Last day in service.
         * @example 2026-12-31
         */
        OutOfServiceOn: string | null;
        /** @description How the wage is divided over cost centres; the shares total 100 %. */
        CostShares: {
            costCentreId: components["schemas"]["Id"];
            /**
             * @description The cost centre's code.
             * @example 100
             */
            readonly code?: string;
            /**
             * @description What it is.
             * @example Winkel
             */
            readonly description?: string;
            /**
             * Format: double
             * @description A percentage, with at most two decimals.
             * @example 50
             */
            share: number;
        }[];
        EmployeeSummary: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            /**
             * @description The whole name.
             * @example Sanne van der Berg
             */
            name: string;
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            /**
             * @description The department.
             * @example Winkel
             */
            departmentName: string | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn: components["schemas"]["OutOfServiceOn"];
            costShares: components["schemas"]["CostShares"];
        };
        EmployeePage: {
            /** @description The employees. */
            items: components["schemas"]["EmployeeSummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Employee: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            /**
             * @description The whole name.
             * @example Sanne van der Berg
             */
            name: string;
            firstName: components["schemas"]["FirstName"];
            prefix: components["schemas"]["Prefix"];
            lastName: components["schemas"]["LastName"];
            email: components["schemas"]["OptionalEmail"];
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            departmentId: components["schemas"]["Id"] | null;
            /**
             * @description The department.
             * @example Winkel
             */
            departmentName: string | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn: components["schemas"]["OutOfServiceOn"];
            costShares: components["schemas"]["CostShares"];
            /**
             * @description Whether this login may change it.
             * @example true
             */
            editable: boolean;
            updatedAt: components["schemas"]["DateTime"];
        };
        EmployeeInput: {
            companyId: components["schemas"]["Id"];
            number: components["schemas"]["EmployeeNumber"];
            firstName: components["schemas"]["FirstName"];
            prefix?: components["schemas"]["Prefix"];
            lastName: components["schemas"]["LastName"];
            email?: components["schemas"]["OptionalEmail"];
            departmentId?: components["schemas"]["Id"] | null;
            inServiceOn: components["schemas"]["InServiceOn"];
            outOfServiceOn?: components["schemas"]["OutOfServiceOn"];
            costShares?: components["schemas"]["CostShares"];
        };
        EmployeePatch: {
            firstName?: components["schemas"]["FirstName"];
            prefix?: components["schemas"]["Prefix"];
            lastName?: components["schemas"]["LastName"];
            email?: components["schemas"]["OptionalEmail"];
            departmentId?: components["schemas"]["Id"] | null;
            inServiceOn?: components["schemas"]["InServiceOn"];
            outOfServiceOn?: components["schemas"]["OutOfServiceOn"];
            costShares?: components["schemas"]["CostShares"];
        };
        /**
         * @description What is counted.
         * @example companies
         * @enum {string}
         */
        FigureKey: "companies" | "employeesInService" | "employeesJoined" | "employeesLeft" | "companiesWithoutIntegration" | "integrationsWithProblem" | "openInvitations" | "runsToSend" | "deliveriesFailed" | "journalsStale";
        Dashboard: {
            /** @description The figures, in the order in which they are shown. */
            figures: {
                key: components["schemas"]["FigureKey"];
                value: components["schemas"]["Count"];
            }[];
        };
        Package: {
            key: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Twinfield
             */
            name: string;
            /** @description The files that it reads. */
            formats: string[];
            /**
             * @description Whether it has an interface for automatic delivery.
             * @example true
             */
            automatic: boolean;
            /**
             * @description Whether one connects to it on a consent page of its own.
             * @example true
             */
            connects: boolean;
            /**
             * @description What to know before choosing it.
             * @example Exporteert alleen kostenplaatsen.
             */
            note?: string;
        };
        PackagePage: {
            /** @description The packages. */
            items: components["schemas"]["Package"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        IntegrationSummary: {
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            ownerId: components["schemas"]["Id"];
            /**
             * @description The tenant, firm or company.
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
             * @description Whether it is switched on.
             * @example true
             */
            enabled: boolean;
            state: components["schemas"]["IntegrationState"];
            /**
             * @description What is wrong, in the caller's language.
             * @example Het wachtwoord ontbreekt.
             */
            problem: string | null;
            /**
             * @description Whether it applies to the company asked for; null when none was.
             * @example true
             */
            applies: boolean | null;
            /**
             * @description Whether this login may set it, and look around in the package with it.
             * @example true
             */
            editable: boolean;
        };
        IntegrationPage: {
            /** @description The integrations. */
            items: components["schemas"]["IntegrationSummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Integration: {
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            ownerId: components["schemas"]["Id"];
            /**
             * @description The tenant, firm or company.
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
             * @description Whether it is switched on.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Whether the package can be asked what it offers: there is its consent, or a password for it.
             * @example true
             */
            connected: boolean;
            state: components["schemas"]["IntegrationState"];
            /**
             * @description What is wrong, in the caller's language.
             * @example Het wachtwoord ontbreekt.
             */
            problem: string | null;
            /** @description The package's settings without the secrets; the shape is that of the package in `IntegrationInput`. */
            settings: {
                [key: string]: unknown;
            };
            /** @description Names of the secrets that are set. */
            secrets: string[];
            /**
             * Format: date-time
             * @description When it was last tested.
             * @example 2026-11-22T09:30:00.000Z
             */
            testedAt: string | null;
            updatedAt: components["schemas"]["DateTime"];
        };
        IntegrationTest: {
            state: components["schemas"]["IntegrationState"];
            /** @description Every check that was made. */
            checks: {
                /**
                 * @description What was checked.
                 * @example settings
                 * @enum {string}
                 */
                key: "settings" | "secrets" | "signIn" | "consent";
                /**
                 * @description How it came out; null where it could not be tried.
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
         * @description What a journal is split by.
         * @example costCentre
         * @enum {string}
         */
        CostCentreMode: "none" | "costCentre" | "costCentreAndUnit";
        /**
         * @description Whether balance accounts are split too.
         * @default false
         * @example false
         */
        SplitBalance: boolean;
        /**
         * @description The code of the journal (dagboek) in the package.
         * @example LOON
         */
        JournalCode: string;
        /**
         * @description The ledger account for wage codes without one.
         * @example 4999
         */
        FallbackAccount: string;
        /**
         * @description The cost centre of wages without one.
         * @example 100
         */
        DefaultCostCentre: string;
        /**
         * @description A mask of digits, letters and classes such as `[0-9]`, as Twinfield writes it.
         * @example [0-9][0-9][0-9][0-9]
         */
        DimensionFormat: string;
        /**
         * @description What separates the columns.
         * @example semicolon
         * @enum {string}
         */
        Separator: "semicolon" | "comma" | "tab";
        /**
         * @description The decimal sign.
         * @example comma
         * @enum {string}
         */
        DecimalSign: "comma" | "point" | "none";
        /**
         * @description How days are written.
         * @example dd-MM-yyyy
         * @enum {string}
         */
        DateFormat: "dd-MM-yyyy" | "dd-MM-yy" | "ddMMyyyy" | "yyyyMMdd" | "yyMMdd" | "yyyy-MM-dd";
        /**
         * @description Whether the first line names the columns.
         * @example true
         */
        HeaderRow: boolean;
        /**
         * @description Which cells stand in double quotation marks. Without them, separators and quotation marks in descriptions become spaces and apostrophes.
         * @example whenNeeded
         * @enum {string}
         */
        Quoting: "whenNeeded" | "text" | "never";
        /**
         * @description How characters are written. What Windows-1252 does not have is written without its accent in descriptions.
         * @example utf-8-bom
         * @enum {string}
         */
        FileEncoding: "utf-8-bom" | "utf-8" | "windows-1252";
        /**
         * @description What ends a line.
         * @example crlf
         * @enum {string}
         */
        LineEnding: "crlf" | "lf";
        /**
         * @description What a column holds. `reference` is the journal's own reference (`LP` and eight digits), `number` its number, `amount` is positive for debit and negative for credit, `absoluteAmount` goes with `side`, and the year-and-periods read 202601 and 2601.
         * @example account
         * @enum {string}
         */
        ColumnSource: "journalCode" | "year" | "period" | "yearPeriod" | "shortYearPeriod" | "date" | "reference" | "number" | "lineNumber" | "account" | "accountName" | "description" | "journalDescription" | "amount" | "debit" | "credit" | "side" | "absoluteAmount" | "costCentre" | "costUnit" | "department" | "text" | "empty";
        /** @description A column of a file. */
        FileColumn: {
            source: components["schemas"]["ColumnSource"];
            /**
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
             * @description The fixed text.
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
        /** @description Which package, and its own settings. */
        IntegrationInput: components["schemas"]["TwinfieldInput"] | components["schemas"]["ExactOnlineInput"] | components["schemas"]["ExactGlobeInput"] | components["schemas"]["KingXmlInput"] | components["schemas"]["KingXmlDepartmentInput"] | components["schemas"]["ReeleezeeInput"] | components["schemas"]["Unit4MultiversInput"] | components["schemas"]["AccountViewInput"] | components["schemas"]["ImuisInput"] | components["schemas"]["AsperionInput"] | components["schemas"]["AlureInput"] | components["schemas"]["CashInput"] | components["schemas"]["MoneybirdInput"] | components["schemas"]["XafInput"] | components["schemas"]["PlainCsvInput"];
        /** @description The settings of Twinfield. */
        TwinfieldInput: {
            /**
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "twinfield";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The environment (omgeving) in Twinfield.
                 * @example NLA000123
                 */
                environment?: string;
                /**
                 * @description The user that posts; level 4 or higher.
                 * @example LOONKOPPELING
                 */
                userName?: string;
                /**
                 * @description The office code (administratie).
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
                 * @description How entries arrive.
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
            };
        };
        /** @description The settings of Exact Online. */
        ExactOnlineInput: {
            /**
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "exact-online";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description Where the administration is kept.
                 * @default nl
                 * @example nl
                 * @enum {string}
                 */
                country: "nl" | "be" | "de" | "fr" | "es" | "uk" | "us";
                /**
                 * Format: int64
                 * @description The division (administratie).
                 * @example 123456
                 */
                division?: number;
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The file for manual import.
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "exact-globe";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * Format: int64
                 * @description The first entry number (boekstuknummer); a filled number stops a second import.
                 * @example 26700001
                 */
                firstEntryNumber?: number;
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "king-xml";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The currency code.
                 * @default EUR
                 * @example EUR
                 */
                currency?: string;
                /**
                 * @description Whether entries are final at once.
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "king-xml-department";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description The currency code.
                 * @default EUR
                 * @example EUR
                 */
                currency?: string;
                /**
                 * @description What follows the account number.
                 * @default department
                 * @example department
                 * @enum {string}
                 */
                departmentSource?: "department" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                /**
                 * @description Whether entries are final at once.
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "reeleezee";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The web-service user.
                 * @example loonkoppeling
                 */
                userName?: string;
                /**
                 * @description The password of the web-service user.
                 * @example geheim wachtwoord
                 */
                password?: string;
                /**
                 * Format: uuid
                 * @description The administration in Reeleezee.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                administrationId?: string;
                /**
                 * @description The diary (dagboek).
                 * @example LOON
                 */
                diaryCode: string;
                /**
                 * @description How entries arrive.
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
            };
        };
        /** @description The settings of Unit4 Online (Exact Boekhoud Gemak). */
        Unit4MultiversInput: {
            /**
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "unit4-multivers";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description A name of your own for this account.
                 * @example Loonkoppeling
                 */
                accountName?: string;
                /**
                 * @description The user name of the portal.
                 * @example loon@voorbeeld.nl
                 */
                portalUserName?: string;
                /**
                 * @description The password of the portal.
                 * @example geheim wachtwoord
                 */
                portalPassword?: string;
                /**
                 * @description The user name in Multivers.
                 * @example LOON
                 */
                userName?: string;
                /**
                 * @description The password in Multivers.
                 * @example geheim wachtwoord
                 */
                password?: string;
                /**
                 * @description The administration (database).
                 * @example MVL10024
                 */
                database: string;
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "accountview";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description What a journal is split by.
                 * @default none
                 * @example none
                 * @enum {string}
                 */
                costCentreMode?: "none" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "imuis";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The environment code.
                 * @example OMG1234
                 */
                environmentCode: string;
                /**
                 * @description The partner key.
                 * @example geheim wachtwoord
                 */
                partnerKey?: string;
                /**
                 * Format: int64
                 * @description The administration.
                 * @example 24
                 */
                administration?: number;
                /**
                 * Format: int64
                 * @description The journal (dagboek), up to 4 digits.
                 * @example 90
                 */
                journalNumber: number;
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "asperion";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The administration.
                 * @example 10024
                 */
                administrationCode: string;
                journalCode: components["schemas"]["JournalCode"];
                /**
                 * @description Whether entries are final at once.
                 * @default false
                 * @example false
                 */
                final?: boolean;
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "alure";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "cash";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The administration.
                 * @example 10024
                 */
                administrationCode: string;
                journalCode: components["schemas"]["JournalCode"];
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "moneybird";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                /**
                 * @description The administration in Moneybird.
                 * @example 123456789012345678
                 */
                administrationId: string;
                /**
                 * @description What a journal is split by.
                 * @default none
                 * @example none
                 * @enum {string}
                 */
                costCentreMode?: "none" | "costCentre";
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
            };
        };
        /** @description The settings of XAF. */
        XafInput: {
            /**
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "xaf";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
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
             * @description The package. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            package: "plain-csv";
            enabled?: components["schemas"]["IntegrationEnabled"];
            /** @description The package's settings. */
            settings: {
                journalCode?: components["schemas"]["JournalCode"];
                /** @default costCentreAndUnit */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                splitBalance?: components["schemas"]["SplitBalance"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
         * @description The wage year.
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
         * @description The last wage period of a run over several.
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
         * @description What the run is for.
         * @example Correctie vakantiegeld
         */
        RunDescription: string | null;
        /**
         * @description A regular run, or one that corrects earlier periods.
         * @example regular
         * @enum {string}
         */
        RunType: "regular" | "correction";
        /**
         * @description Whether a run can still change. Locking it is for good.
         * @example locked
         * @enum {string}
         */
        RunState: "open" | "locked";
        /**
         * @description What a run still asks for: `toSend` is locked and has neither gone to a bookkeeping package nor been fetched,
         *     `failed` was refused there or needs a person, `stale` has a journal from before the run or the ledger scheme
         *     changed.
         * @example toSend
         * @enum {string}
         */
        RunWork: "toSend" | "failed" | "stale";
        /**
         * @description Whether a run has a journal, whether it still says what the run and the ledger scheme say, and whether software fetched it.
         * @example made
         * @enum {string}
         */
        RunJournalState: "none" | "made" | "stale" | "fetched";
        /**
         * Format: int32
         * @description The number of a wage component (looncode).
         * @example 1000
         */
        WageCodeNumber: number;
        /**
         * Format: int64
         * @description An amount in euro cents.
         * @example 300000
         */
        Cents: number;
        RunLine: {
            employee: components["schemas"]["EmployeeNumber"];
            wageCode: components["schemas"]["WageCodeNumber"];
            amount: components["schemas"]["Cents"];
        };
        /** @description An amount per employee and wage code, each combination once. */
        RunLines: components["schemas"]["RunLine"][];
        RunInput: {
            companyId: components["schemas"]["Id"];
            year: components["schemas"]["RunYear"];
            periodFrom: components["schemas"]["RunPeriod"];
            /** @description The last wage period; `periodFrom` where it is left out. */
            periodTo?: components["schemas"]["RunPeriodTo"];
            number: components["schemas"]["RunNumber"];
            /** @default regular */
            type?: components["schemas"]["RunType"];
            /** @default open */
            state?: components["schemas"]["RunState"];
            description?: components["schemas"]["RunDescription"];
            lines: components["schemas"]["RunLines"];
        };
        RunReplacement: {
            periodFrom: components["schemas"]["RunPeriod"];
            /** @description The last wage period; `periodFrom` where it is left out. */
            periodTo?: components["schemas"]["RunPeriodTo"];
            /** @default regular */
            type?: components["schemas"]["RunType"];
            description?: components["schemas"]["RunDescription"];
            lines: components["schemas"]["RunLines"];
        };
        Run: {
            id: components["schemas"]["Id"];
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
            employees: components["schemas"]["Count"];
            lines: components["schemas"]["Count"];
            updatedAt: components["schemas"]["DateTime"];
        };
        /**
         * @description Year and wage period, or the first and the last of several.
         * @example 2026-11
         */
        RunPeriodText: string;
        RunSummary: {
            id: components["schemas"]["Id"];
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
            employees: components["schemas"]["Count"];
            /** @description The run's current journal. */
            journalId: components["schemas"]["Id"] | null;
            journalState: components["schemas"]["RunJournalState"];
            /** @description The latest delivery of that journal. */
            deliveryId: components["schemas"]["Id"] | null;
            /** @description How that delivery stands. */
            deliveryState: components["schemas"]["DeliveryState"] | null;
            /**
             * @description The package's own number of the journal.
             * @example 20260011
             */
            documentNumber: string | null;
            /**
             * @description The package that the journal went to, or else the one that it would go to.
             * @example Twinfield XML
             */
            packageName: string | null;
        };
        RunPage: {
            /** @description The runs. */
            items: components["schemas"]["RunSummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        RunLineDetail: {
            employee: components["schemas"]["EmployeeNumber"];
            /**
             * @description The employee's name when the run came in.
             * @example Sanne van der Berg
             */
            employeeName: string;
            wageCode: components["schemas"]["WageCodeNumber"];
            amount: components["schemas"]["Cents"];
        };
        RunLinePage: {
            /** @description The lines. */
            items: components["schemas"]["RunLineDetail"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description Whose a ledger scheme is. That of the bureau is there for all companies.
         * @example debtor
         * @enum {string}
         */
        LedgerLevel: "tenant" | "debtor";
        /**
         * @description How a new scheme starts. `linked` follows its parent, except for account numbers.
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
         * @description The scheme's name.
         * @example Standaard rekeningschema (compact)
         */
        LedgerSchemeTitle: string;
        LedgerScheme: {
            id: components["schemas"]["Id"];
            level: components["schemas"]["LedgerLevel"];
            ownerId: components["schemas"]["Id"];
            /**
             * @description The bureau or the debtor.
             * @example Bakkerij Peeters
             */
            ownerName: string;
            number: components["schemas"]["LedgerSchemeNumber"];
            name: components["schemas"]["LedgerSchemeTitle"];
            /** @description The scheme that this one is linked to. */
            parentId: components["schemas"]["Id"] | null;
            /**
             * @description The name of that scheme.
             * @example Standaard rekeningschema (compact)
             */
            parentName: string | null;
            /**
             * @description Whether this login may change it.
             * @example true
             */
            editable: boolean;
            updatedAt: components["schemas"]["DateTime"];
        };
        LedgerSchemePage: {
            /** @description The schemes. */
            items: components["schemas"]["LedgerScheme"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        LedgerSchemeInput: {
            /** @default debtor */
            level?: components["schemas"]["LedgerLevel"];
            /** @description The debtor; left out for a scheme of the bureau. */
            ownerId?: components["schemas"]["Id"];
            number: components["schemas"]["LedgerSchemeNumber"];
            name: components["schemas"]["LedgerSchemeTitle"];
            /** @default none */
            link?: components["schemas"]["LedgerLink"];
            /** @description The scheme to copy or to follow. */
            parentId?: components["schemas"]["Id"];
        };
        LedgerSchemePatch: {
            name?: components["schemas"]["LedgerSchemeTitle"];
        };
        /**
         * Format: int64
         * @description The number of a ledger account.
         * @example 4000
         */
        LedgerAccountId: number;
        /**
         * @description The account's name.
         * @example Bruto lonen
         */
        LedgerAccountName: string;
        /**
         * @description Where an account stands in the books. Profit-and-loss accounts are divided over cost centres.
         * @example profitAndLoss
         * @enum {string}
         */
        LedgerAccountKind: "balance" | "profitAndLoss";
        /**
         * @description Code of the Referentiegrootboekschema, by which packages recognise accounts.
         * @example WPerLesLon
         */
        RgsCode: string | null;
        LedgerAccount: {
            account: components["schemas"]["LedgerAccountId"];
            /** @description The same number, as a form changes it. */
            number: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            kind: components["schemas"]["LedgerAccountKind"];
            rgs: components["schemas"]["RgsCode"];
        };
        LedgerAccountPage: {
            /** @description The accounts. */
            items: components["schemas"]["LedgerAccount"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        LedgerNumbers: {
            /** @description Accounts with the number that each has from now on. */
            numbers: {
                account: components["schemas"]["LedgerAccountId"];
                number: components["schemas"]["LedgerAccountId"];
            }[];
        };
        LedgerNumbersReport: {
            saved: components["schemas"]["Count"];
        };
        /**
         * @description What an account of the scheme and one of the package have in common.
         * @example rgs
         * @enum {string}
         */
        AccountSuggestionReason: "rgs" | "number";
        AccountSuggestion: {
            account: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            rgs: components["schemas"]["RgsCode"];
            /**
             * @description Whether the package has an account of this number.
             * @example false
             */
            exists: boolean;
            /**
             * @description The package's code of the account that fits best; null where none does.
             * @example 41000
             */
            code: string | null;
            /**
             * @description What the package calls that account.
             * @example Brutolonen
             */
            codeName: string | null;
            by: components["schemas"]["AccountSuggestionReason"] | null;
        };
        AccountSuggestionPage: {
            /** @description The accounts with what fits them. */
            items: components["schemas"]["AccountSuggestion"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        LedgerAccountInput: {
            number: components["schemas"]["LedgerAccountId"];
            name: components["schemas"]["LedgerAccountName"];
            kind: components["schemas"]["LedgerAccountKind"];
            rgs?: components["schemas"]["RgsCode"];
        };
        LedgerAccountPatch: {
            /** @description The number from now on; the one in the path where it is left out. */
            number?: components["schemas"]["LedgerAccountId"];
            name?: components["schemas"]["LedgerAccountName"];
            kind?: components["schemas"]["LedgerAccountKind"];
            rgs?: components["schemas"]["RgsCode"];
        };
        LedgerLine: {
            wageCode: components["schemas"]["WageCodeNumber"];
            name: components["schemas"]["WageCodeName"];
            /**
             * Format: int64
             * @description The account that is debited.
             * @example 4000
             */
            debit: number | null;
            /**
             * @description The name of that account.
             * @example Bruto lonen
             */
            debitName: string | null;
            /**
             * Format: int64
             * @description The account that is credited.
             * @example 1700
             */
            credit: number | null;
            /**
             * @description The name of that account.
             * @example Loonheffingen
             */
            creditName: string | null;
        };
        /**
         * @description What the wage code is.
         * @example Brutoloon
         */
        WageCodeName: string;
        LedgerLinePage: {
            /** @description The lines. */
            items: components["schemas"]["LedgerLine"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        LedgerLineInput: {
            wageCode: components["schemas"]["WageCodeNumber"];
            name: components["schemas"]["WageCodeName"];
            /**
             * Format: int64
             * @description The account that is debited.
             * @example 4000
             */
            debit?: number | null;
            /**
             * Format: int64
             * @description The account that is credited.
             * @example 1700
             */
            credit?: number | null;
        };
        LedgerLinePatch: {
            name?: components["schemas"]["WageCodeName"];
            /**
             * Format: int64
             * @description The account that is debited.
             * @example 4000
             */
            debit?: number | null;
            /**
             * Format: int64
             * @description The account that is credited.
             * @example 1700
             */
            credit?: number | null;
        };
        CostCentrePatch: {
            /** @description The number of a ledger scheme of the debtor or the bureau; null for that of the company. */
            ledgerScheme?: components["schemas"]["LedgerSchemeName"];
        };
        /**
         * Format: int32
         * @description A year.
         * @example 2026
         */
        JournalYear: number;
        /**
         * Format: int32
         * @description A wage period: month, four weeks or week.
         * @example 1
         */
        JournalPeriod: number;
        /**
         * Format: int32
         * @description A period of the wage-tax return: month, four weeks, half year or year.
         * @example 1
         */
        ReturnPeriod: number;
        /**
         * @description What the lines of a journal keep apart.
         * @example costCentre
         * @enum {string}
         */
        JournalVariant: "company" | "department" | "costCentre" | "costCentreAndUnit" | "employee";
        /**
         * @description A run in full, only what changed since it was delivered, or a delivered one undone.
         * @example regular
         * @enum {string}
         */
        JournalKind: "regular" | "difference" | "reversal";
        /**
         * @description What to do about a delivered journal: book the difference, undo it and book anew, or leave it.
         * @example difference
         * @enum {string}
         */
        Correction: "difference" | "reversal" | "none";
        /**
         * @description Whether it stops the journal.
         * @example stop
         * @enum {string}
         */
        FindingSeverity: "stop" | "warning";
        /**
         * @description What stands in the way of a journal.
         * @example unmappedWageCode
         * @enum {string}
         */
        FindingCode: "unmappedWageCode" | "unbalanced" | "noScheme" | "emptyJournal" | "staleJournal" | "supersededJournal" | "otherVariant" | "testCompany" | "noIntegration" | "noAdministration" | "noAccess" | "notAutomatic" | "signInFailed" | "alreadySent" | "closedPeriod" | "thirteenthPeriod" | "accountUnknown" | "costCentreUnknown" | "costCentreMissing" | "journalUnknown" | "accountTooLong" | "accountFormat" | "costCentreTooLong" | "costCentreFormat" | "costUnitTooLong" | "costUnitFormat" | "amountTooLarge" | "characters" | "tooManyLines" | "columnTooShort" | "periodTooHigh" | "settingMissing";
        /** @description Something that stands in the way of a journal. */
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
             * @description The wage code that it is about.
             * @example 1234
             */
            wageCode?: number;
            /**
             * @description The ledger account that it is about.
             * @example 4999
             */
            account?: string;
            /**
             * @description The cost centre that it is about.
             * @example 100
             */
            costCentre?: string;
            /**
             * Format: int64
             * @description Debit minus credit in cents.
             * @example 1200
             */
            difference?: number;
            /**
             * Format: uuid
             * @description The ledger scheme in which it can be put right.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            schemeId?: string;
        };
        /** @description A journal: what a run books under one version of a ledger scheme. Its content never changes. */
        Journal: {
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Its number in the tenant.
             * @example 42
             */
            number: number;
            /**
             * @description `LP` and the number in eight digits.
             * @example LP00000042
             */
            reference: string;
            /**
             * @description What `since` takes to go on after this journal.
             * @example 42
             */
            cursor: string;
            companyId: components["schemas"]["Id"];
            /**
             * @description The company.
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
             * @description The client.
             * @example De Pagina Groep
             */
            debtorName: string;
            runId: components["schemas"]["Id"];
            schemeId: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The version of the scheme.
             * @example 3
             */
            schemeVersion: number;
            variant: components["schemas"]["JournalVariant"];
            kind: components["schemas"]["JournalKind"];
            /**
             * Format: uuid
             * @description The delivered journal that it corrects.
             * @example null
             */
            corrects: string | null;
            /**
             * Format: uuid
             * @description The newer journal that took its place.
             * @example null
             */
            supersededBy: string | null;
            /**
             * @description What changed after it was made; null while it is up to date.
             * @example null
             * @enum {string|null}
             */
            staleReason: "run" | "scheme" | "both" | null;
            year: components["schemas"]["JournalYear"];
            periodFrom: components["schemas"]["JournalPeriod"];
            periodTo: components["schemas"]["JournalPeriod"];
            /**
             * @description Year and wage period, or periods.
             * @example 2026-1
             */
            periodText: string;
            /**
             * Format: date
             * @description The booking date.
             * @example 2026-01-31
             */
            date: string;
            /**
             * @description What it books.
             * @example Lonen 2026-1
             */
            description: string;
            /**
             * Format: int64
             * @description Debit total in cents, which is the credit total.
             * @example 729002
             */
            total: number;
            /**
             * Format: int32
             * @description How many lines it has.
             * @example 14
             */
            lineCount: number;
            /**
             * @description SHA-256 of its content.
             * @example 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
             */
            hash: string;
            /**
             * Format: date-time
             * @description When software said that it took it.
             * @example null
             */
            acknowledgedAt: string | null;
            /**
             * @description Who took it.
             * @example Boekhoudprogramma
             */
            acknowledgedBy: string | null;
            /**
             * @description The document number in the software.
             * @example 26700012
             */
            acknowledgedDocument: string | null;
            createdAt: components["schemas"]["DateTime"];
        };
        JournalPage: {
            /** @description The journals. */
            items: components["schemas"]["Journal"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        JournalInput: {
            runId: components["schemas"]["Id"];
            /** @description What the lines keep apart; what the company's integration needs where it is left out. */
            variant?: components["schemas"]["JournalVariant"];
            correction?: components["schemas"]["Correction"];
        };
        JournalOutcome: {
            /**
             * @description Made, unchanged since it was made, or left as it is by choice.
             * @example made
             * @enum {string}
             */
            outcome: "made" | "unchanged" | "left";
            journal: components["schemas"]["Journal"];
            /** @description The journal that undoes what was delivered; null but for a correction by reversal. */
            reversal: components["schemas"]["Journal"] | null;
            /** @description What to take note of. */
            findings: components["schemas"]["Finding"][];
        };
        JournalBatch: {
            /** @description The runs. */
            runIds: components["schemas"]["Id"][];
        };
        JournalBatchReport: {
            made: components["schemas"]["Count"];
            unchanged: components["schemas"]["Count"];
            refused: components["schemas"]["Count"];
            /** @description What came of each run, in the order asked. */
            runs: components["schemas"]["JournalBatchRun"][];
        };
        JournalBatchRun: {
            runId: components["schemas"]["Id"];
            /**
             * @description The company.
             * @example Boekhandel De Pagina
             */
            companyName: string;
            /**
             * @description What came of it.
             * @example made
             * @enum {string}
             */
            outcome: "made" | "unchanged" | "correctionNeeded" | "refused";
            /**
             * Format: uuid
             * @description The journal; null where none was made.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            journalId: string | null;
            /**
             * @description Why not, in the caller's language.
             * @example null
             */
            message: string | null;
            /** @description What was found. */
            findings: components["schemas"]["Finding"][];
        };
        JournalLine: {
            /**
             * Format: int32
             * @description Its place in the journal, from 1.
             * @example 1
             */
            line: number;
            /**
             * @description The ledger account.
             * @example 4000
             */
            account: string;
            /**
             * @description The account's name.
             * @example Bruto lonen
             */
            accountName: string;
            /**
             * @description On the balance sheet or in profit and loss.
             * @example profitAndLoss
             * @enum {string}
             */
            kind: "balance" | "profitAndLoss";
            /**
             * @description Code of the Referentiegrootboekschema.
             * @example WPerLesLon
             */
            rgs: string | null;
            /**
             * @description The cost centre's code.
             * @example 100
             */
            costCentre: string | null;
            /**
             * @description The cost unit's code.
             * @example null
             */
            costUnit: string | null;
            /**
             * @description The department's number.
             * @example null
             */
            department: string | null;
            /**
             * Format: int64
             * @description The employee's number.
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
             * @description Cents; positive for debit and negative for credit.
             * @example 420000
             */
            amount: number;
            /**
             * Format: int64
             * @description Cents on the debit side; null for a credit line.
             * @example 420000
             */
            debit: number | null;
            /**
             * Format: int64
             * @description Cents on the credit side; null for a debit line.
             * @example null
             */
            credit: number | null;
        };
        JournalLinePage: {
            /** @description The lines. */
            items: components["schemas"]["JournalLine"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        JournalCheck: {
            /**
             * @description Whether nothing stops it.
             * @example true
             */
            sendable: boolean;
            /** @description The package that applies to the company; null without one. */
            package: components["schemas"]["PackageKey"] | null;
            /**
             * @description Its name.
             * @example Twinfield
             */
            packageName: string | null;
            /**
             * @description The administration in the package.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description Its name.
             * @example De Pagina BV
             */
            administrationName: string | null;
            year: components["schemas"]["JournalYear"];
            /**
             * Format: int32
             * @description The booking period in the package.
             * @example 1
             */
            period: number;
            /**
             * Format: date
             * @description The booking date.
             * @example 2026-01-31
             */
            date: string;
            /** @description Everything that was found. */
            findings: components["schemas"]["Finding"][];
        };
        JournalFile: {
            /**
             * @description A name to save it under.
             * @example LP00000042.xml
             */
            fileName: string;
            /**
             * @description Its media type.
             * @example application/xml
             */
            mediaType: string;
            /**
             * @description The bytes of the file in Base64 (RFC 4648).
             * @example PHRyYW5zYWN0aW9ucy8+
             */
            content: string;
        };
        PreviewInput: {
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's settings as far as they are filled in, without secrets.
             * @example {
             *       "journalCode": "LOON"
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
            journalId?: components["schemas"]["Id"];
        };
        Preview: {
            /**
             * @description The name of the file.
             * @example LP00000042.csv
             */
            fileName: string;
            /**
             * @description The first 40 lines.
             * @example Boekstuk;Datum;Rekening;Bedrag
             */
            text: string;
            /**
             * @description Whether there is more.
             * @example false
             */
            truncated: boolean;
            /** @description What the file could not hold. */
            findings: components["schemas"]["Finding"][];
        };
        AcknowledgementInput: {
            /**
             * @description The document number in the software.
             * @example 26700012
             */
            documentNumber?: string;
        };
        Acknowledgement: {
            journalId: components["schemas"]["Id"];
            acknowledgedAt: components["schemas"]["DateTime"];
            /**
             * @description Who took it.
             * @example Boekhoudprogramma
             */
            acknowledgedBy: string;
            /**
             * @description The document number in the software.
             * @example 26700012
             */
            documentNumber: string | null;
        };
        /**
         * @description How the journals and the return compare.
         * @example agrees
         * @enum {string}
         */
        ReconciliationState: "agrees" | "differs" | "noReturn";
        /**
         * @description Why the journals and the return can differ.
         * @example roundedDown
         * @enum {string}
         */
        ReconciliationCauseCode: "roundedDown" | "codesWithoutAccount" | "runsWithoutJournal" | "staleJournals" | "unknown";
        ReconciliationCause: {
            code: components["schemas"]["ReconciliationCauseCode"];
            /**
             * @description In the caller's language.
             * @example Looncodes zonder grootboekrekening: 8056.
             */
            message: string;
        };
        Reconciliation: {
            companyId: components["schemas"]["Id"];
            /**
             * @description The company.
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
             * @description The client.
             * @example De Pagina Groep
             */
            debtorName: string;
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["ReturnPeriod"];
            runs: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description Wage tax in the journals in cents.
             * @example 156302
             */
            journalTotal: number;
            /**
             * Format: int64
             * @description The return's total in cents.
             * @example 156300
             */
            returnTotal: number | null;
            /**
             * Format: int64
             * @description Journals minus return in cents.
             * @example 2
             */
            difference: number | null;
            state: components["schemas"]["ReconciliationState"];
            /** @description What can explain the difference. */
            causes: components["schemas"]["ReconciliationCause"][];
        };
        ReconciliationPage: {
            /** @description The periods. */
            items: components["schemas"]["Reconciliation"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        WageTaxReturnInput: {
            /**
             * Format: int64
             * @description The return's total in cents.
             * @example 156300
             */
            total: number;
        };
        WageTaxReturn: {
            companyId: components["schemas"]["Id"];
            year: components["schemas"]["JournalYear"];
            period: components["schemas"]["ReturnPeriod"];
            /**
             * Format: int64
             * @description The return's total in cents.
             * @example 156300
             */
            total: number;
            updatedAt: components["schemas"]["DateTime"];
        };
        /**
         * @description Where a delivery stands: `ready` waits to be sent, `sending` is with the package, `unknown` got no answer and
         *     is looked for, `posted` is in the package, `refused` was not taken, `needsPerson` may or may not be in it.
         * @example posted
         * @enum {string}
         */
        DeliveryState: "ready" | "sending" | "unknown" | "posted" | "refused" | "needsPerson" | "cancelled";
        /**
         * @description Why a delivery stands where it stands.
         * @example lost
         * @enum {string}
         */
        DeliveryReason: "lost" | "differs" | "asksPerson" | "unclear" | "notNow" | "signIn" | "noConnection" | "byPerson";
        /**
         * @description What was done.
         * @example send
         * @enum {string}
         */
        AttemptKind: "send" | "find" | "person";
        /**
         * @description How it came out.
         * @example posted
         * @enum {string}
         */
        AttemptOutcome: "posted" | "refused" | "notNow" | "signInFailed" | "lost" | "found" | "differs" | "notFound" | "retried" | "cancelled" | "saidPosted" | "saidNotPosted";
        /**
         * @description The package's own number of the entry.
         * @example 26110042
         */
        DocumentNumber: string | null;
        /**
         * @description What is the matter, in the caller's language, and what the package said, in its own words.
         * @example Grootboekrekening 4000 bestaat niet.
         */
        DeliveryMessage: string | null;
        DeliverySummary: {
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The number in the ETag, for `If-Match`.
             * @example 3
             */
            version: number;
            journalId: components["schemas"]["Id"];
            /**
             * @description Under which the journal is found in the package.
             * @example LP00000042
             */
            reference: string;
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            /**
             * Format: int32
             * @description The year of the journal.
             * @example 2026
             */
            year: number;
            /**
             * @description Year and wage period, or periods.
             * @example 2026-11
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
             * @description How often something was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Not before then something is tried; null when nothing will be.
             * @example 2026-11-22T09:30:00.000Z
             */
            nextAt: string | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            reason: components["schemas"]["DeliveryReason"] | null;
            message: components["schemas"]["DeliveryMessage"];
            /**
             * Format: date-time
             * @description When it was known to be in the package.
             * @example 2026-11-22T09:30:00.000Z
             */
            postedAt: string | null;
            createdAt: components["schemas"]["DateTime"];
            updatedAt: components["schemas"]["DateTime"];
        };
        DeliveryPage: {
            /** @description The deliveries. */
            items: components["schemas"]["DeliverySummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        DeliveryAttempt: {
            /**
             * Format: int32
             * @description 1 for the first.
             * @example 1
             */
            seq: number;
            kind: components["schemas"]["AttemptKind"];
            startedAt: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description When it came out; null while it is under way.
             * @example 2026-11-22T09:30:01.000Z
             */
            endedAt: string | null;
            outcome: components["schemas"]["AttemptOutcome"] | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            /**
             * @description What the package said, in its own words.
             * @example Grootboekrekening 4000 bestaat niet.
             */
            message: string | null;
            /**
             * Format: int64
             * @description Milliseconds that the package asked to wait.
             * @example 60000
             */
            wait: number | null;
        };
        Delivery: {
            id: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The number in the ETag, for `If-Match`.
             * @example 3
             */
            version: number;
            journalId: components["schemas"]["Id"];
            /**
             * @description Under which the journal is found in the package.
             * @example LP00000042
             */
            reference: string;
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            /**
             * Format: int32
             * @description The year of the journal.
             * @example 2026
             */
            year: number;
            /**
             * @description Year and wage period, or periods.
             * @example 2026-11
             */
            periodText: string;
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Exact Online
             */
            packageName: string;
            /**
             * @description The package's code or id of the administration.
             * @example 123456
             */
            administration: string;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description How often something was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Not before then something is tried; null when nothing will be.
             * @example 2026-11-22T09:30:00.000Z
             */
            nextAt: string | null;
            documentNumber: components["schemas"]["DocumentNumber"];
            reason: components["schemas"]["DeliveryReason"] | null;
            message: components["schemas"]["DeliveryMessage"];
            /**
             * Format: date-time
             * @description When it was known to be in the package.
             * @example 2026-11-22T09:30:00.000Z
             */
            postedAt: string | null;
            createdAt: components["schemas"]["DateTime"];
            updatedAt: components["schemas"]["DateTime"];
            /** @description What was tried, oldest first; of a very long history the last part. */
            history: components["schemas"]["DeliveryAttempt"][];
        };
        SendInput: {
            /** @description The journals to send. */
            journalIds: components["schemas"]["Id"][];
        };
        /**
         * @description `queued`: on its way now; `unchanged`: it was on its way or in the package already; `refused`: see the findings.
         * @example queued
         * @enum {string}
         */
        SendOutcome: "queued" | "unchanged" | "refused";
        SendReport: {
            /** @description The journals, in the order in which they were given. */
            items: {
                journalId: components["schemas"]["Id"];
                outcome: components["schemas"]["SendOutcome"];
                /**
                 * Format: uuid
                 * @description The delivery; null where there is none.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: string | null;
                state: components["schemas"]["DeliveryState"] | null;
                /** @description What was found. */
                findings: components["schemas"]["Finding"][];
            }[];
        };
        Settlement: {
            /**
             * @description Whether the journal is in the package.
             * @example true
             */
            posted: boolean;
            /**
             * @description The package's own number of the entry.
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
        ConnectionInput: {
            /**
             * Format: uri
             * @description Where the package sends the browser after consent: a page of this service or of a firm's own site.
             * @example https://oamkb.voorbeeld.nl/connect
             */
            returnUrl: string;
        };
        ConnectionStart: {
            /**
             * Format: uri
             * @description The package's consent page.
             * @example https://start.exactonline.nl/api/oauth2/auth?client_id=loonpoort
             */
            url: string;
        };
        ConnectionCompletion: {
            /**
             * @description As the package sent it along.
             * @example kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            state: string;
            /**
             * @description As the package sent it along.
             * @example SplxlOBeZQQYbYS6WxSbIA
             */
            code: string;
        };
        IntegrationIdentity: {
            id: components["schemas"]["Id"];
            level: components["schemas"]["IntegrationLevel"];
            ownerId: components["schemas"]["Id"];
            package: components["schemas"]["PackageKey"];
            /**
             * @description The package's name.
             * @example Exact Online
             */
            packageName: string;
        };
        /**
         * @description What a package offers to choose from.
         * @example accounts
         * @enum {string}
         */
        ChoiceKind: "administrations" | "journals" | "accounts" | "costCentres";
        Choice: {
            /**
             * @description The package's code or id.
             * @example 123456
             */
            code: string;
            /**
             * @description What the package calls it.
             * @example Bakkerij Peeters BV
             */
            name: string;
        };
        ChoicePage: {
            /** @description The choices. */
            items: components["schemas"]["Choice"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description Whether a company has an administration.
         * @example missing
         * @enum {string}
         */
        MappedFilter: "present" | "missing";
        /**
         * @description The package's code or id of the administration.
         * @example 123456
         */
        AdministrationCode: string;
        /**
         * @description What the package calls the administration.
         * @example Bakkerij Peeters BV
         */
        AdministrationName: string;
        MappingSummary: {
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            /**
             * Format: uuid
             * @description The integration that applies to the company; null for none.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            integrationId: string | null;
            package: components["schemas"]["PackageKey"] | null;
            /**
             * @description The package that applies to the company.
             * @example Exact Online
             */
            packageName: string | null;
            mapped: components["schemas"]["MappedFilter"];
            /**
             * @description The package's code or id of the administration.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description What the package calls the administration.
             * @example Bakkerij Peeters BV
             */
            administrationName: string | null;
            /**
             * @description The journal of this company; null for that of the integration.
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
             * @description The version of the mapping; null without one.
             * @example 3
             */
            version: number | null;
        };
        MappingPage: {
            /** @description The companies. */
            items: components["schemas"]["MappingSummary"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        Mapping: {
            companyId: components["schemas"]["Id"];
            integrationId: components["schemas"]["Id"];
            administration: components["schemas"]["AdministrationCode"];
            administrationName: components["schemas"]["AdministrationName"];
            /**
             * @description The journal of this company; null for that of the integration.
             * @example LOON
             */
            journalCode?: string | null;
            /**
             * @description Whether a journal is made and sent once a run is locked.
             * @example false
             */
            automatic: boolean;
        };
        MappingInput: {
            integrationId: components["schemas"]["Id"];
            administration: components["schemas"]["AdministrationCode"];
            administrationName?: components["schemas"]["AdministrationName"];
            /**
             * @description The journal of this company; null for that of the integration.
             * @example LOON
             */
            journalCode?: string | null;
            /**
             * @description Whether a journal is made and sent once a run is locked.
             * @default false
             * @example false
             */
            automatic?: boolean;
        };
        MappingBatch: {
            integrationId: components["schemas"]["Id"];
            /** @description Companies with their administrations. */
            mappings: {
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
        MappingReport: {
            saved: components["schemas"]["Count"];
        };
        /**
         * @description What company and administration have in common.
         * @example name
         * @enum {string}
         */
        SuggestionReason: "number" | "name";
        Suggestion: {
            companyId: components["schemas"]["Id"];
            companyName: components["schemas"]["CompanyName"];
            companyNumber: components["schemas"]["CompanyNumber"];
            debtorName: components["schemas"]["DebtorName"];
            debtorNumber: components["schemas"]["DebtorNumber"];
            /**
             * @description The administration that fits best; null where none does.
             * @example 123456
             */
            administration: string | null;
            /**
             * @description What the package calls it.
             * @example Bakkerij Peeters BV
             */
            administrationName: string | null;
            reason: components["schemas"]["SuggestionReason"] | null;
        };
        SuggestionPage: {
            /** @description The companies with what fits them. */
            items: components["schemas"]["Suggestion"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /**
         * @description What software may do.
         * @example journals:read
         * @enum {string}
         */
        Scope: "companies:read" | "runs:read" | "runs:write" | "journals:read" | "journals:acknowledge" | "webhooks";
        /** @description All that the software may do. */
        Scopes: components["schemas"]["Scope"][];
        /**
         * @description How the software's view is drawn.
         * @example debtors
         * @enum {string}
         */
        ClientGrantKind: "all" | "tags" | "debtors" | "companies";
        /**
         * @description What the software is called.
         * @example Boekhouding Maasdal
         */
        ClientName: string;
        ClientInput: {
            name: components["schemas"]["ClientName"];
            firmId?: components["schemas"]["Id"];
            scopes: components["schemas"]["Scopes"];
            grantKind: components["schemas"]["ClientGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
        };
        ClientPatch: {
            name?: components["schemas"]["ClientName"];
            scopes?: components["schemas"]["Scopes"];
            grantKind?: components["schemas"]["ClientGrantKind"];
            grantIds?: components["schemas"]["GrantIds"];
            /**
             * @description Whether the client can be used.
             * @example true
             */
            enabled?: boolean;
        };
        Client: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ClientName"];
            firmId: components["schemas"]["Id"] | null;
            /**
             * @description The firm that the software works for.
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
             * @description When it last asked for a token.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When its newest secret ends.
             * @example 2027-11-22T09:30:00.000Z
             */
            secretExpiresAt: string | null;
            /** @description The secrets that work, newest first. */
            secrets: components["schemas"]["ClientSecret"][];
            createdAt: components["schemas"]["DateTime"];
        };
        ClientSecret: {
            id: components["schemas"]["Id"];
            /**
             * @description How it begins and ends, to tell secrets apart.
             * @example lp_x7…Qa9c
             */
            hint: string;
            createdAt: components["schemas"]["DateTime"];
            expiresAt: components["schemas"]["DateTime"];
            lastUsedAt: components["schemas"]["DateTime"] | null;
        };
        ClientPage: {
            /** @description The clients. */
            items: components["schemas"]["Client"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        IssuedClient: {
            client: components["schemas"]["Client"];
            /**
             * @description The secret, shown this once.
             * @example lp_kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            secret: string;
        };
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
             * @description How the client asks; `client_credentials`.
             * @example client_credentials
             */
            grant_type: string;
            /**
             * @description What the token is for, separated by spaces; all that the client may do where it is left out.
             * @example journals:read journals:acknowledge
             */
            scope?: string;
            /**
             * @description The client.
             * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            client_id?: string;
            /**
             * @description Its secret.
             * @example lp_kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA
             */
            client_secret?: string;
        } & {
            [key: string]: unknown;
        };
        AccessToken: {
            /**
             * @description For the Authorization header.
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
             * @description Seconds that it lasts.
             * @example 600
             */
            expires_in: number;
            /**
             * @description What it is for, separated by spaces.
             * @example journals:read journals:acknowledge
             */
            scope: string;
        };
        TokenProblem: {
            /**
             * @description What is wrong (RFC 6749 section 5.2).
             * @example invalid_client
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope" | "temporarily_unavailable" | "server_error";
            /**
             * @description The same for a developer.
             * @example The client does not exist, or its secret is wrong.
             */
            error_description: string;
        };
        /**
         * @description What happened.
         * @example journal.ready
         * @enum {string}
         */
        WebhookType: "journal.ready" | "delivery.posted" | "delivery.failed" | "run.locked";
        /** @description What it is told of. */
        WebhookTypes: components["schemas"]["WebhookType"][];
        /**
         * @description An https address on the public internet, on port 443 or from 1024.
         * @example https://boekhouding.voorbeeld.nl/loonpoort
         */
        WebhookUrl: string;
        WebhookInput: {
            url: components["schemas"]["WebhookUrl"];
            types: components["schemas"]["WebhookTypes"];
            clientId?: components["schemas"]["Id"];
        };
        WebhookPatch: {
            url?: components["schemas"]["WebhookUrl"];
            types?: components["schemas"]["WebhookTypes"];
            /**
             * @description Whether messages are sent.
             * @example true
             */
            enabled?: boolean;
        };
        /**
         * @description Whether messages are sent, and if not why.
         * @example on
         * @enum {string}
         */
        WebhookState: "on" | "off" | "gone" | "failing";
        Webhook: {
            id: components["schemas"]["Id"];
            url: components["schemas"]["WebhookUrl"];
            types: components["schemas"]["WebhookTypes"];
            state: components["schemas"]["WebhookState"];
            /**
             * @description Whether messages are sent.
             * @example true
             */
            enabled: boolean;
            clientId: components["schemas"]["Id"] | null;
            /**
             * @description The client or person that the webhook belongs to.
             * @example Boekhouding Maasdal
             */
            ownerName: string;
            /**
             * Format: date-time
             * @description When a message last arrived.
             * @example 2026-11-22T09:30:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * Format: int32
             * @description Messages that have not arrived yet.
             * @example 0
             */
            waiting: number;
            createdAt: components["schemas"]["DateTime"];
        };
        WebhookPage: {
            /** @description The webhooks. */
            items: components["schemas"]["Webhook"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        IssuedWebhook: {
            webhook: components["schemas"]["Webhook"];
            /**
             * @description The secret that messages are signed with, shown this once.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        /**
         * @description Where a message stands.
         * @example delivered
         * @enum {string}
         */
        WebhookMessageState: "waiting" | "delivered" | "failed";
        /**
         * @description What came of an attempt.
         * @example delivered
         * @enum {string}
         */
        WebhookOutcome: "delivered" | "refused" | "redirected" | "timeout" | "unreachable" | "forbiddenAddress";
        WebhookAttempt: {
            at: components["schemas"]["DateTime"];
            outcome: components["schemas"]["WebhookOutcome"];
            /**
             * Format: int32
             * @description The HTTP status that came back.
             * @example 204
             */
            status: number | null;
            /**
             * Format: int32
             * @description How long it took.
             * @example 84
             */
            milliseconds: number;
        };
        WebhookMessage: {
            id: components["schemas"]["Id"];
            webhookId: components["schemas"]["Id"];
            /**
             * @description What happened.
             * @example journal.ready
             * @enum {string}
             */
            type: "journal.ready" | "delivery.posted" | "delivery.failed" | "run.locked" | "webhook.test";
            /**
             * @description The company that it is about.
             * @example Bakkerij Jansen
             */
            companyName: string | null;
            state: components["schemas"]["WebhookMessageState"];
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            tries: number;
            /**
             * @description What came of the last attempt.
             * @example delivered
             * @enum {string|null}
             */
            lastOutcome: "delivered" | "refused" | "redirected" | "timeout" | "unreachable" | "forbiddenAddress" | null;
            /**
             * Format: int32
             * @description The HTTP status of the last answer.
             * @example 204
             */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried next.
             * @example 2026-11-22T09:35:00.000Z
             */
            nextAttemptAt: string | null;
            payload: components["schemas"]["WebhookEvent"];
            /** @description What was tried, newest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookMessagePage: {
            /** @description The messages. */
            items: components["schemas"]["WebhookMessage"][];
            total: components["schemas"]["Count"];
            next: components["schemas"]["Next"];
        };
        /** @description The body of a message. It names what happened; the API has the rest. */
        WebhookEvent: components["schemas"]["JournalReady"] | components["schemas"]["DeliveryPosted"] | components["schemas"]["DeliveryFailed"] | components["schemas"]["RunLocked"] | components["schemas"]["WebhookTest"];
        /** @description A journal was made. */
        JournalReady: {
            /**
             * @description What happened.
             * @example journal.ready
             * @constant
             */
            type: "journal.ready";
            timestamp: components["schemas"]["DateTime"];
            /** @description What it is about. */
            data: {
                companyId: components["schemas"]["Id"];
                journalId: components["schemas"]["Id"];
            };
        };
        /** @description A journal was posted in the bookkeeping package. */
        DeliveryPosted: {
            /**
             * @description What happened.
             * @example delivery.posted
             * @constant
             */
            type: "delivery.posted";
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["DeliveryData"];
        };
        /** @description A journal was refused, or needs a person. */
        DeliveryFailed: {
            /**
             * @description What happened.
             * @example delivery.failed
             * @constant
             */
            type: "delivery.failed";
            timestamp: components["schemas"]["DateTime"];
            data: components["schemas"]["DeliveryData"];
        };
        /** @description What it is about. */
        DeliveryData: {
            companyId: components["schemas"]["Id"];
            journalId: components["schemas"]["Id"];
            deliveryId: components["schemas"]["Id"];
        };
        /** @description A payroll run was locked. */
        RunLocked: {
            /**
             * @description What happened.
             * @example run.locked
             * @constant
             */
            type: "run.locked";
            timestamp: components["schemas"]["DateTime"];
            /** @description What it is about. */
            data: {
                companyId: components["schemas"]["Id"];
                runId: components["schemas"]["Id"];
            };
        };
        /** @description Somebody wants to know whether messages arrive. */
        WebhookTest: {
            /**
             * @description What happened.
             * @example webhook.test
             * @constant
             */
            type: "webhook.test";
            timestamp: components["schemas"]["DateTime"];
            /** @description What it is about. */
            data: {
                webhookId: components["schemas"]["Id"];
            };
        };
        FieldError: {
            /**
             * @description A JSON pointer into the body (RFC 6901), or the name of a parameter.
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
         * @description What is wrong with a field.
         * @example required
         * @enum {string}
         */
        FieldErrorCode: "required" | "type" | "unknown" | "tooShort" | "tooLong" | "tooFew" | "tooMany" | "tooSmall" | "tooLarge" | "notMultiple" | "pattern" | "email" | "date" | "uuid" | "choice" | "duplicate" | "invalid" | "taken" | "notFound" | "notAllowed" | "passwordTooShort" | "passwordTooLong" | "passwordCommon" | "passwordPattern" | "passwordContext" | "passwordWrong" | "passwordSame" | "sharesTotal" | "dateOrder" | "periodTypeDiffers" | "periodTypeMissing" | "periodTypeFixed" | "runLocked" | "grantKindOfRole" | "grantEmpty" | "firmMissing" | "ownLogin" | "webhookUrl";
        /**
         * @description A stable identifier of the kind of problem.
         * @example urn:loonpoort:problem:invalid-input
         * @enum {string}
         */
        ProblemType: "urn:loonpoort:problem:malformed-body" | "urn:loonpoort:problem:invalid-input" | "urn:loonpoort:problem:unauthenticated" | "urn:loonpoort:problem:session-expired" | "urn:loonpoort:problem:wrong-credentials" | "urn:loonpoort:problem:login-required" | "urn:loonpoort:problem:forbidden" | "urn:loonpoort:problem:insufficient-scope" | "urn:loonpoort:problem:own-login" | "urn:loonpoort:problem:origin-not-allowed" | "urn:loonpoort:problem:not-found" | "urn:loonpoort:problem:unknown-tenant" | "urn:loonpoort:problem:link-invalid" | "urn:loonpoort:problem:method-not-allowed" | "urn:loonpoort:problem:not-acceptable" | "urn:loonpoort:problem:already-exists" | "urn:loonpoort:problem:request-in-progress" | "urn:loonpoort:problem:another-package-enabled" | "urn:loonpoort:problem:package-not-available" | "urn:loonpoort:problem:package-not-connected" | "urn:loonpoort:problem:package-unreachable" | "urn:loonpoort:problem:package-no-access" | "urn:loonpoort:problem:journal-findings" | "urn:loonpoort:problem:delivery-open" | "urn:loonpoort:problem:journal-sent" | "urn:loonpoort:problem:journal-acknowledged" | "urn:loonpoort:problem:correction-needed" | "urn:loonpoort:problem:delivery-moved-on" | "urn:loonpoort:problem:journal-superseded" | "urn:loonpoort:problem:invitation-closed" | "urn:loonpoort:problem:link-expired" | "urn:loonpoort:problem:connection-expired" | "urn:loonpoort:problem:link-used" | "urn:loonpoort:problem:link-revoked" | "urn:loonpoort:problem:run-locked" | "urn:loonpoort:problem:ledger-scheme-in-use" | "urn:loonpoort:problem:ledger-account-in-use" | "urn:loonpoort:problem:ledger-scheme-linked" | "urn:loonpoort:problem:ledger-scheme-not-linked" | "urn:loonpoort:problem:company-not-mapped" | "urn:loonpoort:problem:stale" | "urn:loonpoort:problem:body-too-large" | "urn:loonpoort:problem:unsupported-media-type" | "urn:loonpoort:problem:rejected-input" | "urn:loonpoort:problem:connection-refused" | "urn:loonpoort:problem:idempotency-key-reused" | "urn:loonpoort:problem:precondition-required" | "urn:loonpoort:problem:too-many-attempts" | "urn:loonpoort:problem:internal" | "urn:loonpoort:problem:unavailable" | "urn:loonpoort:problem:unavailable-read-only";
        /** @description What went wrong (RFC 9457). */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /**
             * @description What happened, in the caller's language.
             * @example Er klopt iets niet
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What was kept and what to do, in the caller's language.
             * @example Kijk de gemarkeerde velden na. Er is niets opgeslagen.
             */
            detail: string;
            /**
             * @description The request's id, for the log.
             * @example urn:uuid:01938f2e-6b1a-7c3d-8e4f-0123456789ab
             */
            instance: string;
            /** @description The fields that are wrong. */
            errors?: components["schemas"]["FieldError"][];
            /** @description What stands in the way of a journal. */
            findings?: components["schemas"]["Finding"][];
        };
    };
    responses: {
        /** @description What went wrong (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What went wrong (RFC 6749 section 5.2). */
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
         * @description Words to search for.
         * @example std bouw 4
         */
        Q: string;
        /**
         * @description Rows per page.
         * @example 50
         */
        Limit: number;
        /**
         * @description Where the next page begins; the `next` of the page before.
         * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
         */
        Cursor: string;
        /**
         * @description Only rows of this company.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        OfCompany: components["schemas"]["Id"];
        /**
         * @description A login.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        LoginId: components["schemas"]["Id"];
        /**
         * @description A person.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        PersonId: components["schemas"]["Id"];
        /**
         * @description An invitation.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        InvitationId: components["schemas"]["Id"];
        /**
         * @description A company.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        CompanyId: components["schemas"]["Id"];
        /**
         * @description A delivery.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        DeliveryId: components["schemas"]["Id"];
        /**
         * @description An employee.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        EmployeeId: components["schemas"]["Id"];
        /**
         * @description Where the integration is set.
         * @example company
         */
        Level: components["schemas"]["IntegrationLevel"];
        /**
         * @description The tenant, firm or company that the level names.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        OwnerId: components["schemas"]["Id"];
        /**
         * @description A journal.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        JournalId: components["schemas"]["Id"];
        /**
         * @description The package.
         * @example twinfield
         */
        PackageKey: components["schemas"]["PackageKey"];
        /**
         * @description A payroll run.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        RunId: components["schemas"]["Id"];
        /**
         * @description A ledger scheme.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        SchemeId: components["schemas"]["Id"];
        /**
         * @description The number of a ledger account.
         * @example 4000
         */
        LedgerAccountNumber: components["schemas"]["LedgerAccountId"];
        /**
         * @description A wage code.
         * @example 1000
         */
        WageCode: components["schemas"]["WageCodeNumber"];
        /**
         * @description A cost centre.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        CostCentreId: components["schemas"]["Id"];
        /**
         * @description The ETag of the scheme; left out for something new.
         * @example "3"
         */
        IfMatchOfScheme: string;
        /**
         * @description Software with access.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        ClientId: components["schemas"]["Id"];
        /**
         * @description A webhook.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        WebhookId: components["schemas"]["Id"];
        /**
         * @description A message of a webhook.
         * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
         */
        MessageId: components["schemas"]["Id"];
        /**
         * @description The ETag of the row as it was read (RFC 9110 section 13.1.1).
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description A key of the caller's; repeating it repeats the answer and not the effect. Kept for 7 days.
         * @example 0b1f3f0c-6f2e-4f0a-9d53-3f6b5c0e7a11
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the row, for `If-Match`.
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
            /** @description The service works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's slug, or `current`.
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
            "4XX": components["responses"]["Problem"];
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
            201: components["responses"]["Session"];
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A login.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A login.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A login.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only persons with a login of this role.
                 * @example accountant
                 */
                loginRole?: components["schemas"]["Role"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    endAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A person.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only invitations in this state.
                 * @example open
                 */
                state?: components["schemas"]["InvitationState"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An invitation.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description An invitation.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            /** @description What accepting the invitation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listFirms: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listDebtors: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
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
                 * @description The order of the rows.
                 * @example name
                 */
                sort?: components["schemas"]["CompanySort"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A company.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A company.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listCostCentres: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only employees in this state today, or who joined or left in the current period of their company.
                 * @example inService
                 */
                status?: components["schemas"]["EmployeeStatus"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An employee.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description An employee.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only the integrations that can apply to this company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["schemas"]["Id"];
                /**
                 * @description Only integrations in this state.
                 * @example problem
                 */
                state?: components["schemas"]["IntegrationState"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    testIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was checked, and how it came out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTest"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
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
                 * @description Only runs in this state.
                 * @example locked
                 */
                state?: components["schemas"]["RunState"];
                /**
                 * @description Only runs that still ask for this.
                 * @example toSend
                 */
                work?: components["schemas"]["RunWork"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payroll run.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A payroll run.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    lockRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payroll run.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listRunLines: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A payroll run.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listLedgerSchemes: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only schemes of this level.
                 * @example tenant
                 */
                level?: components["schemas"]["LedgerLevel"];
                /**
                 * @description Only schemes that this company can use.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["schemas"]["Id"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getLedgerScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    removeLedgerScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listLedgerAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A ledger scheme.
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
            /** @description What was added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            "4XX": components["responses"]["Problem"];
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
                 * @description A ledger scheme.
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
            /** @description How many accounts have another number now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerNumbersReport"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listAccountSuggestions: {
        parameters: {
            query: {
                /**
                 * @description The company whose administration is compared with.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["schemas"]["Id"];
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLedgerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a ledger account.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    saveLedgerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the scheme; left out for something new.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfScheme"];
            };
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a ledger account.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    removeLedgerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description The number of a ledger account.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listLedgerLines: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A ledger scheme.
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
            /** @description What was added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLine"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getLedgerLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description A wage code.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    saveLedgerLine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the scheme; left out for something new.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatchOfScheme"];
            };
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description A wage code.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    removeLedgerLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A ledger scheme.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                schemeId: components["parameters"]["SchemeId"];
                /**
                 * @description A wage code.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getCostCentre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A cost centre.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A cost centre.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listJournals: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
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
                 * @description Only journals of this run.
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
                 * @description Only journals that were made before the run or the scheme changed, or only the others.
                 * @example true
                 */
                stale?: boolean;
                /**
                 * @description The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all.
                 * @example 41
                 */
                since?: string;
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
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
            /** @description What came of each run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalBatchReport"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A journal.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listJournalLines: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A journal.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    checkJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A journal.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getJournalFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId: components["parameters"]["JournalId"];
                /**
                 * @description The package.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    acknowledgeJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A journal.
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
            /** @description It was acknowledged before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description It is acknowledged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            "4XX": components["responses"]["Problem"];
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
            /** @description The first lines of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
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
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getWageTaxReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the return.
                 * @example 2026
                 */
                year: components["schemas"]["JournalYear"];
                /**
                 * @description The period of the return.
                 * @example 1
                 */
                period: components["schemas"]["ReturnPeriod"];
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId: components["parameters"]["CompanyId"];
                /**
                 * @description The year of the return.
                 * @example 2026
                 */
                year: components["schemas"]["JournalYear"];
                /**
                 * @description The period of the return.
                 * @example 1
                 */
                period: components["schemas"]["ReturnPeriod"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only rows of this company.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                companyId?: components["parameters"]["OfCompany"];
                /**
                 * @description Only deliveries of this journal.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                journalId?: components["schemas"]["Id"];
                /**
                 * @description Only deliveries in one of these states.
                 * @example [
                 *       "refused",
                 *       "needsPerson"
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
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            /** @description What became of each journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendReport"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A delivery.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A delivery.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is not sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
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
                 * @description A delivery.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A delivery.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    startConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
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
            /** @description Where to send the browser. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionStart"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    removeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
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
            "4XX": components["responses"]["Problem"];
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
            /** @description Which integration is connected now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationIdentity"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listChoices: {
        parameters: {
            query?: {
                /**
                 * @description The administration in the package. Where it is left out: the one in the settings, or else the first that the package lists.
                 * @example 123456
                 */
                administration?: string;
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Where the integration is set.
                 * @example company
                 */
                level: components["parameters"]["Level"];
                /**
                 * @description The tenant, firm or company that the level names.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                ownerId: components["parameters"]["OwnerId"];
                /**
                 * @description The package.
                 * @example twinfield
                 */
                package: components["parameters"]["PackageKey"];
                /**
                 * @description What is listed.
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMappings: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only companies that are booked through this integration.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                integrationId?: components["schemas"]["Id"];
                /**
                 * @description Only companies with, or without, an administration.
                 * @example missing
                 */
                mapped?: components["schemas"]["MappedFilter"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A company.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A company.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A company.
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
            "4XX": components["responses"]["Problem"];
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
            /** @description How many were saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingReport"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listMappingSuggestions: {
        parameters: {
            query: {
                /**
                 * @description The integration whose administrations are offered.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                integrationId: components["schemas"]["Id"];
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Software with access.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    removeClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Software with access.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description Software with access.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    rotateClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Software with access.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["TokenProblem"];
            "5XX": components["responses"]["TokenProblem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
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
            "4XX": components["responses"]["Problem"];
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
            "4XX": components["responses"]["Problem"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook.
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
            "4XX": components["responses"]["Problem"];
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
                 * @description A webhook.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message with its attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    listWebhookMessages: {
        parameters: {
            query?: {
                /**
                 * @description Words to search for.
                 * @example std bouw 4
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Only messages in this state.
                 * @example failed
                 */
                state?: components["schemas"]["WebhookMessageState"];
                /**
                 * @description Rows per page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the next page begins; the `next` of the page before.
                 * @example WyJzdGQgYm91d2JlZHJpamYiLCIwMTkzIl0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description A webhook.
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
            "4XX": components["responses"]["Problem"];
        };
    };
    replayWebhookMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A webhook.
                 * @example 01938f2e-6b1a-7c3d-8e4f-0123456789ab
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description A message of a webhook.
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
            "4XX": components["responses"]["Problem"];
        };
    };
}

