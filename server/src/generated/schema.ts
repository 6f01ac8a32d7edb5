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
        PackageKey: "twinfield" | "exact-online" | "exact-globe" | "king-xml" | "king-xml-department" | "reeleezee" | "unit4-multivers" | "accountview" | "imuis" | "asperion" | "alure" | "cash";
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
         * @description The ledger scheme.
         * @example Standaard
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
        FigureKey: "companies" | "employeesInService" | "employeesJoined" | "employeesLeft" | "companiesWithoutIntegration" | "integrationsWithProblem" | "openInvitations";
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
                key: "settings" | "secrets" | "signIn";
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
        DecimalSign: "comma" | "point";
        /**
         * @description How days are written.
         * @example dd-MM-yyyy
         * @enum {string}
         */
        DateFormat: "dd-MM-yyyy" | "dd-MM-yy" | "ddMMyyyy" | "yyyyMMdd" | "yyyy-MM-dd";
        /**
         * @description Whether the integration is switched on.
         * @default true
         * @example true
         */
        IntegrationEnabled: boolean;
        /** @description Which package, and its own settings. */
        IntegrationInput: components["schemas"]["TwinfieldInput"] | components["schemas"]["ExactOnlineInput"] | components["schemas"]["ExactGlobeInput"] | components["schemas"]["KingXmlInput"] | components["schemas"]["KingXmlDepartmentInput"] | components["schemas"]["ReeleezeeInput"] | components["schemas"]["Unit4MultiversInput"] | components["schemas"]["AccountViewInput"] | components["schemas"]["ImuisInput"] | components["schemas"]["AsperionInput"] | components["schemas"]["AlureInput"] | components["schemas"]["CashInput"];
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
                office: string;
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
                division: number;
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
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                /** @default comma */
                separator?: components["schemas"]["Separator"];
                /** @default point */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yy */
                dateFormat?: components["schemas"]["DateFormat"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                /** @default semicolon */
                separator?: components["schemas"]["Separator"];
                /** @default comma */
                decimalSign?: components["schemas"]["DecimalSign"];
                /** @default dd-MM-yyyy */
                dateFormat?: components["schemas"]["DateFormat"];
                /**
                 * @description Whether the first line names the columns.
                 * @default true
                 * @example true
                 */
                header?: boolean;
                /** @default none */
                costCentreMode?: components["schemas"]["CostCentreMode"];
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
                fallbackAccount?: components["schemas"]["FallbackAccount"];
                defaultCostCentre?: components["schemas"]["DefaultCostCentre"];
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
        FieldErrorCode: "required" | "type" | "unknown" | "tooShort" | "tooLong" | "tooFew" | "tooMany" | "tooSmall" | "tooLarge" | "notMultiple" | "pattern" | "email" | "date" | "uuid" | "choice" | "duplicate" | "invalid" | "taken" | "notFound" | "notAllowed" | "passwordTooShort" | "passwordTooLong" | "passwordCommon" | "passwordPattern" | "passwordContext" | "passwordWrong" | "passwordSame" | "sharesTotal" | "dateOrder" | "periodTypeDiffers" | "periodTypeMissing" | "periodTypeFixed" | "grantKindOfRole" | "grantEmpty" | "firmMissing" | "ownLogin";
        /**
         * @description A stable identifier of the kind of problem.
         * @example urn:loonpoort:problem:invalid-input
         * @enum {string}
         */
        ProblemType: "urn:loonpoort:problem:malformed-body" | "urn:loonpoort:problem:invalid-input" | "urn:loonpoort:problem:unauthenticated" | "urn:loonpoort:problem:session-expired" | "urn:loonpoort:problem:wrong-credentials" | "urn:loonpoort:problem:login-required" | "urn:loonpoort:problem:forbidden" | "urn:loonpoort:problem:own-login" | "urn:loonpoort:problem:origin-not-allowed" | "urn:loonpoort:problem:not-found" | "urn:loonpoort:problem:unknown-tenant" | "urn:loonpoort:problem:link-invalid" | "urn:loonpoort:problem:method-not-allowed" | "urn:loonpoort:problem:not-acceptable" | "urn:loonpoort:problem:already-exists" | "urn:loonpoort:problem:request-in-progress" | "urn:loonpoort:problem:another-package-enabled" | "urn:loonpoort:problem:invitation-closed" | "urn:loonpoort:problem:link-expired" | "urn:loonpoort:problem:link-used" | "urn:loonpoort:problem:link-revoked" | "urn:loonpoort:problem:stale" | "urn:loonpoort:problem:body-too-large" | "urn:loonpoort:problem:unsupported-media-type" | "urn:loonpoort:problem:rejected-input" | "urn:loonpoort:problem:idempotency-key-reused" | "urn:loonpoort:problem:precondition-required" | "urn:loonpoort:problem:too-many-attempts" | "urn:loonpoort:problem:internal" | "urn:loonpoort:problem:unavailable" | "urn:loonpoort:problem:unavailable-read-only";
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
         * @description The package.
         * @example twinfield
         */
        PackageKey: components["schemas"]["PackageKey"];
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
}

