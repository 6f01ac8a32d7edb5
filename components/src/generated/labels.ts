// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Texts } from './spec.js';

export const Role: Texts = {
  "administrator": {
    "nl": "Beheerder",
    "en": "Administrator"
  },
  "accountant": {
    "nl": "Accountant",
    "en": "Accountant"
  },
  "employer": {
    "nl": "Werkgever",
    "en": "Employer"
  },
  "manager": {
    "nl": "Manager",
    "en": "Manager"
  },
  "employee": {
    "nl": "Medewerker",
    "en": "Employee"
  }
};

export const Language: Texts = {
  "nl": {
    "nl": "Nederlands",
    "en": "Dutch"
  },
  "en": {
    "nl": "Engels",
    "en": "English"
  }
};

export const GrantKind: Texts = {
  "none": {
    "nl": "Niets",
    "en": "Nothing"
  },
  "all": {
    "nl": "Alle bedrijven",
    "en": "All companies"
  },
  "tags": {
    "nl": "Debiteuren met een label",
    "en": "Debtors with a tag"
  },
  "debtors": {
    "nl": "Gekozen debiteuren",
    "en": "Chosen debtors"
  },
  "companies": {
    "nl": "Gekozen bedrijven",
    "en": "Chosen companies"
  },
  "departments": {
    "nl": "Gekozen afdelingen",
    "en": "Chosen departments"
  },
  "employees": {
    "nl": "Gekozen medewerkers",
    "en": "Chosen employees"
  }
};

export const CompanyKind: Texts = {
  "client": {
    "nl": "Klant",
    "en": "Client"
  },
  "template": {
    "nl": "Standaardbedrijf",
    "en": "Template"
  },
  "test": {
    "nl": "Testbedrijf",
    "en": "Test"
  }
};

export const PeriodType: Texts = {
  "month": {
    "nl": "Maand",
    "en": "Month"
  },
  "fourWeek": {
    "nl": "4 weken",
    "en": "Four weeks"
  },
  "week": {
    "nl": "Week",
    "en": "Week"
  }
};

export const IntegrationFilter: Texts = {
  "none": {
    "nl": "Zonder koppeling",
    "en": "Without an integration"
  },
  "problem": {
    "nl": "Met een probleem",
    "en": "With a problem"
  }
};

export const EmployeeStatus: Texts = {
  "inService": {
    "nl": "In dienst",
    "en": "Employed"
  },
  "outOfService": {
    "nl": "Uit dienst",
    "en": "No longer employed"
  },
  "joined": {
    "nl": "In dienst gekomen deze periode",
    "en": "Joined this period"
  },
  "left": {
    "nl": "Uit dienst gegaan deze periode",
    "en": "Left this period"
  }
};

export const InvitationState: Texts = {
  "open": {
    "nl": "Open",
    "en": "Open"
  },
  "accepted": {
    "nl": "Bevestigd",
    "en": "Accepted"
  },
  "expired": {
    "nl": "Verlopen",
    "en": "Expired"
  },
  "revoked": {
    "nl": "Ingetrokken",
    "en": "Revoked"
  }
};

export const IntegrationLevel: Texts = {
  "tenant": {
    "nl": "Salarisbureau",
    "en": "Payroll bureau"
  },
  "firm": {
    "nl": "Kantoor",
    "en": "Firm"
  },
  "company": {
    "nl": "Bedrijf",
    "en": "Company"
  }
};

export const IntegrationState: Texts = {
  "untested": {
    "nl": "Niet getest",
    "en": "Not tested"
  },
  "working": {
    "nl": "In orde",
    "en": "Working"
  },
  "problem": {
    "nl": "Probleem",
    "en": "Problem"
  },
  "off": {
    "nl": "Uit",
    "en": "Off"
  }
};

export const ErasureKind: Texts = {
  "account": {
    "nl": "Naam, e-mailadres, wachtwoord en tweede stap",
    "en": "Name, e-mail address, password and second step"
  },
  "logins": {
    "nl": "Inlogs met hun instellingen",
    "en": "Logins with their settings"
  },
  "sessions": {
    "nl": "Sessies",
    "en": "Sessions"
  },
  "invitations": {
    "nl": "Uitnodigingen",
    "en": "Invitations"
  },
  "auditEntries": {
    "nl": "Regels in het logboek",
    "en": "Entries of the audit trail"
  },
  "accessReviews": {
    "nl": "Regels van toegangscontroles",
    "en": "Lines of access reviews"
  },
  "record": {
    "nl": "Gegevens van de medewerker",
    "en": "The record of the employee"
  },
  "contact": {
    "nl": "E-mailadres en voorletters",
    "en": "E-mail address and initials"
  },
  "costShares": {
    "nl": "Verdeling over kostenplaatsen",
    "en": "Shares over cost centres"
  },
  "access": {
    "nl": "Wat inlogs van deze medewerker zien",
    "en": "What logins see of this employee"
  },
  "runs": {
    "nl": "Loonruns met hun journaalposten",
    "en": "Payroll runs with their journals"
  },
  "returns": {
    "nl": "Loonaangiften",
    "en": "Wage-tax returns"
  }
};

export const ErasureReason: Texts = {
  "retention": {
    "nl": "Fiscale bewaarplicht (AWR art. 52 lid 4)",
    "en": "Fiscal retention (AWR art. 52(4))"
  },
  "inService": {
    "nl": "De medewerker is nog in dienst",
    "en": "The employee is still employed"
  },
  "legalHold": {
    "nl": "Er staat een bewaarblokkade op",
    "en": "There is a legal hold on it"
  },
  "accountability": {
    "nl": "Verantwoording (AVG art. 5 lid 2)",
    "en": "Accountability (GDPR art. 5(2))"
  }
};

export const AuditAction: Texts = {
  "created": {
    "nl": "Aangemaakt",
    "en": "Created"
  },
  "changed": {
    "nl": "Gewijzigd",
    "en": "Changed"
  },
  "removed": {
    "nl": "Verwijderd",
    "en": "Removed"
  },
  "sent": {
    "nl": "Verstuurd",
    "en": "Sent"
  },
  "exported": {
    "nl": "Geëxporteerd",
    "en": "Exported"
  },
  "erased": {
    "nl": "Gewist",
    "en": "Erased"
  },
  "requested": {
    "nl": "Aangevraagd",
    "en": "Requested"
  },
  "saw": {
    "nl": "Bekeken",
    "en": "Seen"
  },
  "signedIn": {
    "nl": "Ingelogd",
    "en": "Signed in"
  },
  "signInFailed": {
    "nl": "Inloggen mislukt",
    "en": "Sign-in failed"
  },
  "signedOut": {
    "nl": "Uitgelogd",
    "en": "Signed out"
  },
  "sessionEnded": {
    "nl": "Sessie beëindigd",
    "en": "Session ended"
  },
  "tokenReused": {
    "nl": "Sessie misbruikt",
    "en": "Session misused"
  },
  "refused": {
    "nl": "Geweigerd",
    "en": "Refused"
  }
};

export const AuditSubject: Texts = {
  "authorization": {
    "nl": "Toestemming",
    "en": "Consent"
  },
  "signInProvider": {
    "nl": "Aanbieder van inlogs",
    "en": "Sign-in provider"
  },
  "providerLink": {
    "nl": "Inloggen met een aanbieder",
    "en": "Signing in with a provider"
  },
  "legalHold": {
    "nl": "Bewaarblokkade",
    "en": "Legal hold"
  },
  "accessReview": {
    "nl": "Toegangscontrole",
    "en": "Access review"
  },
  "factor": {
    "nl": "Tweede stap",
    "en": "Second step"
  },
  "tenant": {
    "nl": "Salarisbureau",
    "en": "Payroll bureau"
  },
  "firm": {
    "nl": "Kantoor",
    "en": "Firm"
  },
  "tag": {
    "nl": "Label",
    "en": "Tag"
  },
  "person": {
    "nl": "Persoon",
    "en": "Person"
  },
  "login": {
    "nl": "Inlog",
    "en": "Login"
  },
  "invitation": {
    "nl": "Uitnodiging",
    "en": "Invitation"
  },
  "passwordReset": {
    "nl": "Nieuw wachtwoord",
    "en": "New password"
  },
  "session": {
    "nl": "Sessie",
    "en": "Session"
  },
  "client": {
    "nl": "Software",
    "en": "Software"
  },
  "webhook": {
    "nl": "Webhook",
    "en": "Webhook"
  },
  "debtor": {
    "nl": "Debiteur",
    "en": "Debtor"
  },
  "company": {
    "nl": "Bedrijf",
    "en": "Company"
  },
  "department": {
    "nl": "Afdeling",
    "en": "Department"
  },
  "costCentre": {
    "nl": "Kostenplaats",
    "en": "Cost centre"
  },
  "costUnit": {
    "nl": "Kostensoort",
    "en": "Cost unit"
  },
  "employee": {
    "nl": "Medewerker",
    "en": "Employee"
  },
  "ledgerScheme": {
    "nl": "Rekeningschema",
    "en": "Ledger scheme"
  },
  "integration": {
    "nl": "Koppeling",
    "en": "Integration"
  },
  "connection": {
    "nl": "Verbinding",
    "en": "Connection"
  },
  "mapping": {
    "nl": "Administratie",
    "en": "Administration"
  },
  "run": {
    "nl": "Loonrun",
    "en": "Payroll run"
  },
  "journal": {
    "nl": "Journaalpost",
    "en": "Journal"
  },
  "journalFile": {
    "nl": "Bestand van een journaalpost",
    "en": "File of a journal"
  },
  "delivery": {
    "nl": "Verzending",
    "en": "Delivery"
  },
  "wageTaxReturn": {
    "nl": "Loonaangifte",
    "en": "Wage-tax return"
  },
  "reconciliation": {
    "nl": "Aansluiting",
    "en": "Reconciliation"
  },
  "returnWageCode": {
    "nl": "Looncode in de aangifte",
    "en": "Wage code in the return"
  },
  "remedyRequest": {
    "nl": "Verzoek",
    "en": "Request"
  },
  "auditTrail": {
    "nl": "Logboek",
    "en": "Audit trail"
  },
  "auditEntry": {
    "nl": "Regels van het logboek",
    "en": "Entries of the audit trail"
  },
  "operation": {
    "nl": "Toegang",
    "en": "Access"
  }
};

export const AuditField: Texts = {
  "issuer": {
    "nl": "Adres van de aanbieder",
    "en": "Address of the provider"
  },
  "clientId": {
    "nl": "Toepassings-id",
    "en": "Application ID"
  },
  "clientSecret": {
    "nl": "Clientgeheim",
    "en": "Client secret"
  },
  "domains": {
    "nl": "E-maildomeinen",
    "en": "E-mail domains"
  },
  "acceptsPassword": {
    "nl": "Wachtwoord mag ook",
    "en": "A password will do too"
  },
  "acceptsFactor": {
    "nl": "Tweede stap van de aanbieder telt",
    "en": "The second step of the provider counts"
  },
  "providerId": {
    "nl": "Aanbieder",
    "en": "Provider"
  },
  "subject": {
    "nl": "Kenmerk bij de aanbieder",
    "en": "Subject at the provider"
  },
  "factorRoles": {
    "nl": "Tweede stap verplicht voor",
    "en": "Second step required for"
  },
  "factorsFrom": {
    "nl": "Tweede stap verplicht vanaf",
    "en": "Second step required from"
  },
  "reviewsYearly": {
    "nl": "Jaarlijkse controle",
    "en": "Yearly review"
  },
  "unusedAfterDays": {
    "nl": "Ongebruikt na dagen",
    "en": "Unused after days"
  },
  "subjectId": {
    "nl": "Waarvan",
    "en": "Of what"
  },
  "begunBy": {
    "nl": "Begonnen door",
    "en": "Started by"
  },
  "closedAt": {
    "nl": "Afgesloten",
    "en": "Closed"
  },
  "closedBy": {
    "nl": "Afgesloten door",
    "en": "Closed by"
  },
  "factorsEndedReason": {
    "nl": "Reden van verwijderen",
    "en": "Reason of removal"
  },
  "blockedAt": {
    "nl": "Geblokkeerd",
    "en": "Blocked"
  },
  "recoveryCodes": {
    "nl": "Herstelcodes",
    "en": "Recovery codes"
  },
  "hasFactor": {
    "nl": "Heeft een tweede stap",
    "en": "Has a second step"
  },
  "slug": {
    "nl": "Naam in webadressen",
    "en": "Name in web addresses"
  },
  "name": {
    "nl": "Naam",
    "en": "Name"
  },
  "language": {
    "nl": "Taal",
    "en": "Language"
  },
  "embedOrigins": {
    "nl": "Webadressen van het intranet",
    "en": "Web addresses of the intranet"
  },
  "mailName": {
    "nl": "Afzender van mails",
    "en": "Sender of mails"
  },
  "replyTo": {
    "nl": "Antwoordadres",
    "en": "Reply address"
  },
  "suspendedAt": {
    "nl": "Opgeschort",
    "en": "Suspended"
  },
  "number": {
    "nl": "Nummer",
    "en": "Number"
  },
  "endedAt": {
    "nl": "Beëindigd",
    "en": "Ended"
  },
  "color": {
    "nl": "Kleur",
    "en": "Colour"
  },
  "email": {
    "nl": "E-mailadres",
    "en": "E-mail address"
  },
  "disabledAt": {
    "nl": "Uitgezet",
    "en": "Switched off"
  },
  "passwordChangedAt": {
    "nl": "Wachtwoord",
    "en": "Password"
  },
  "role": {
    "nl": "Rol",
    "en": "Role"
  },
  "firmId": {
    "nl": "Kantoor",
    "en": "Firm"
  },
  "managesFirm": {
    "nl": "Beheert het kantoor",
    "en": "Manages the firm"
  },
  "grantKind": {
    "nl": "Ziet",
    "en": "Sees"
  },
  "grants": {
    "nl": "Welke",
    "en": "Which"
  },
  "acceptedAt": {
    "nl": "Bevestigd",
    "en": "Accepted"
  },
  "noticeMail": {
    "nl": "Meldingen per mail",
    "en": "Notices by mail"
  },
  "expiresAt": {
    "nl": "Geldig tot",
    "en": "Valid until"
  },
  "revokedAt": {
    "nl": "Ingetrokken",
    "en": "Revoked"
  },
  "lastSentAt": {
    "nl": "Verstuurd",
    "en": "Sent"
  },
  "usedAt": {
    "nl": "Gebruikt",
    "en": "Used"
  },
  "loginId": {
    "nl": "Gekozen inlog",
    "en": "Chosen login"
  },
  "ownOrigin": {
    "nl": "In het portaal",
    "en": "In the portal"
  },
  "endedReason": {
    "nl": "Reden",
    "en": "Reason"
  },
  "scopes": {
    "nl": "Mag",
    "en": "May"
  },
  "secretsUntil": {
    "nl": "Geheim geldig tot",
    "en": "Secret valid until"
  },
  "redirectUris": {
    "nl": "Adressen na toestemming",
    "en": "Addresses after consent"
  },
  "chosenCompanies": {
    "nl": "Gekozen bedrijven",
    "en": "Chosen companies"
  },
  "offline": {
    "nl": "Ook zonder sessie",
    "en": "Without a session too"
  },
  "types": {
    "nl": "Berichten",
    "en": "Messages"
  },
  "state": {
    "nl": "Status",
    "en": "Status"
  },
  "url": {
    "nl": "Adres",
    "en": "Address"
  },
  "secret": {
    "nl": "Geheim",
    "en": "Secret"
  },
  "tags": {
    "nl": "Labels",
    "en": "Tags"
  },
  "endsOn": {
    "nl": "Laatste dag",
    "en": "Last day"
  },
  "debtorId": {
    "nl": "Debiteur",
    "en": "Debtor"
  },
  "kind": {
    "nl": "Soort",
    "en": "Kind"
  },
  "periodType": {
    "nl": "Periode",
    "en": "Period"
  },
  "chamberNumber": {
    "nl": "KvK-nummer",
    "en": "Chamber of Commerce number"
  },
  "phone": {
    "nl": "Telefoon",
    "en": "Telephone"
  },
  "contactName": {
    "nl": "Contactpersoon",
    "en": "Contact"
  },
  "street": {
    "nl": "Straat",
    "en": "Street"
  },
  "postalCode": {
    "nl": "Postcode",
    "en": "Postal code"
  },
  "city": {
    "nl": "Plaats",
    "en": "Town"
  },
  "website": {
    "nl": "Website",
    "en": "Website"
  },
  "templateId": {
    "nl": "Standaardbedrijf",
    "en": "Template"
  },
  "ledgerScheme": {
    "nl": "Rekeningschema",
    "en": "Ledger scheme"
  },
  "startPeriod": {
    "nl": "Eerste periode",
    "en": "First period"
  },
  "wageTaxPeriod": {
    "nl": "Aangiftetijdvak",
    "en": "Return period"
  },
  "hidden": {
    "nl": "Verborgen",
    "en": "Hidden"
  },
  "confidential": {
    "nl": "Vertrouwelijk",
    "en": "Confidential"
  },
  "wageTaxNumber": {
    "nl": "Loonheffingennummer",
    "en": "Wage-tax number"
  },
  "code": {
    "nl": "Code",
    "en": "Code"
  },
  "description": {
    "nl": "Omschrijving",
    "en": "Description"
  },
  "firstName": {
    "nl": "Voornaam",
    "en": "First name"
  },
  "prefix": {
    "nl": "Tussenvoegsel",
    "en": "Prefix"
  },
  "lastName": {
    "nl": "Achternaam",
    "en": "Last name"
  },
  "initials": {
    "nl": "Voorletters",
    "en": "Initials"
  },
  "departmentId": {
    "nl": "Afdeling",
    "en": "Department"
  },
  "inServiceOn": {
    "nl": "In dienst",
    "en": "First day"
  },
  "outOfServiceOn": {
    "nl": "Uit dienst",
    "en": "Last day"
  },
  "costShares": {
    "nl": "Kostenverdeling",
    "en": "Cost shares"
  },
  "parentId": {
    "nl": "Gekoppeld aan",
    "en": "Linked to"
  },
  "accounts": {
    "nl": "Grootboekrekeningen",
    "en": "Ledger accounts"
  },
  "accountChanges": {
    "nl": "Rekeningen vanaf een dag",
    "en": "Accounts from a day"
  },
  "accountNumbers": {
    "nl": "Rekeningnummers",
    "en": "Account numbers"
  },
  "lines": {
    "nl": "Regels",
    "en": "Lines"
  },
  "lineParts": {
    "nl": "Verdelingen",
    "en": "Splits"
  },
  "level": {
    "nl": "Niveau",
    "en": "Level"
  },
  "enabled": {
    "nl": "Aan",
    "en": "On"
  },
  "settings": {
    "nl": "Instellingen",
    "en": "Settings"
  },
  "secrets": {
    "nl": "Wachtwoorden en sleutels",
    "en": "Passwords and secrets"
  },
  "connectedAt": {
    "nl": "Verbonden",
    "en": "Connected"
  },
  "administration": {
    "nl": "Administratie",
    "en": "Administration"
  },
  "administrationName": {
    "nl": "Naam van de administratie",
    "en": "Name of the administration"
  },
  "journalCode": {
    "nl": "Dagboek",
    "en": "Journal code"
  },
  "automatic": {
    "nl": "Automatisch versturen",
    "en": "Send automatically"
  },
  "periodBy": {
    "nl": "Boekperiode volgens",
    "en": "Booking period by"
  },
  "periodCount": {
    "nl": "Aantal perioden",
    "en": "Number of periods"
  },
  "bookedOn": {
    "nl": "Geboekt op",
    "en": "Booked on"
  },
  "ownPeriods": {
    "nl": "Eigen perioden",
    "en": "Own periods"
  },
  "firstEntryNumber": {
    "nl": "Eerste boekstuknummer",
    "en": "First entry number"
  },
  "type": {
    "nl": "Soort",
    "en": "Type"
  },
  "paymentDate": {
    "nl": "Betaaldatum",
    "en": "Payment date"
  },
  "employees": {
    "nl": "Aantal medewerkers",
    "en": "Number of employees"
  },
  "contentHash": {
    "nl": "Regels van de loonrun",
    "en": "Lines of the run"
  },
  "date": {
    "nl": "Datum",
    "en": "Date"
  },
  "supersededBy": {
    "nl": "Vervangen door",
    "en": "Superseded by"
  },
  "leftAt": {
    "nl": "Blijft zo",
    "en": "Left as it is"
  },
  "bookingYear": {
    "nl": "Boekjaar",
    "en": "Booking year"
  },
  "bookingPeriod": {
    "nl": "Boekperiode",
    "en": "Booking period"
  },
  "acknowledged": {
    "nl": "Ingelezen als",
    "en": "Imported as"
  },
  "package": {
    "nl": "Pakket",
    "en": "Package"
  },
  "isOpen": {
    "nl": "Nog in te lezen",
    "en": "To be imported"
  },
  "documentNumber": {
    "nl": "Boekstuknummer",
    "en": "Document number"
  },
  "reason": {
    "nl": "Reden",
    "en": "Reason"
  },
  "source": {
    "nl": "Herkomst",
    "en": "Source"
  },
  "messageCreatedAt": {
    "nl": "Bericht van",
    "en": "Message of"
  },
  "total": {
    "nl": "Bedragen",
    "en": "Amounts"
  },
  "messageHash": {
    "nl": "Inhoud van het bericht",
    "en": "Contents of the message"
  },
  "difference": {
    "nl": "Verschil",
    "en": "Difference"
  },
  "note": {
    "nl": "Toelichting",
    "en": "Explanation"
  },
  "item": {
    "nl": "Rubriek",
    "en": "Item"
  },
  "lastUsedAt": {
    "nl": "Laatst gebruikt",
    "en": "Last used"
  }
};

export const AuditPeriod: Texts = {
  "day": {
    "nl": "De laatste 24 uur",
    "en": "The last 24 hours"
  },
  "week": {
    "nl": "De laatste 7 dagen",
    "en": "The last 7 days"
  },
  "month": {
    "nl": "De laatste 30 dagen",
    "en": "The last 30 days"
  },
  "year": {
    "nl": "Het laatste jaar",
    "en": "The last year"
  }
};

export const AuditActorKind: Texts = {
  "person": {
    "nl": "Een persoon",
    "en": "A person"
  },
  "software": {
    "nl": "Software",
    "en": "Software"
  },
  "operator": {
    "nl": "De beheerder van de installatie",
    "en": "The operator of the installation"
  },
  "command": {
    "nl": "Een opdracht op de server",
    "en": "A command on the server"
  },
  "system": {
    "nl": "Loonpoort",
    "en": "Loonpoort"
  },
  "unknown": {
    "nl": "Iemand die niet was ingelogd",
    "en": "Somebody who was not signed in"
  }
};

export const SessionUse: Texts = {
  "this": {
    "nl": "Deze sessie",
    "en": "This session"
  },
  "other": {
    "nl": "Elders",
    "en": "Elsewhere"
  }
};

export const FactorType: Texts = {
  "totp": {
    "nl": "Authenticator-app",
    "en": "Authenticator app"
  },
  "passkey": {
    "nl": "Passkey",
    "en": "Passkey"
  }
};

export const ImportKind: Texts = {
  "companies": {
    "nl": "Bedrijven",
    "en": "Companies"
  },
  "departments": {
    "nl": "Afdelingen",
    "en": "Departments"
  },
  "costCentres": {
    "nl": "Kostenplaatsen",
    "en": "Cost centres"
  },
  "costUnits": {
    "nl": "Kostensoorten",
    "en": "Cost units"
  },
  "employees": {
    "nl": "Medewerkers",
    "en": "Employees"
  },
  "runs": {
    "nl": "Loonruns",
    "en": "Payroll runs"
  }
};

export const SampleKind: Texts = {
  "invitations": {
    "nl": "Uitnodigingen",
    "en": "Invitations"
  },
  "companies": {
    "nl": "Bedrijven",
    "en": "Companies"
  },
  "departments": {
    "nl": "Afdelingen",
    "en": "Departments"
  },
  "costCentres": {
    "nl": "Kostenplaatsen",
    "en": "Cost centres"
  },
  "costUnits": {
    "nl": "Kostensoorten",
    "en": "Cost units"
  },
  "employees": {
    "nl": "Medewerkers",
    "en": "Employees"
  },
  "runs": {
    "nl": "Loonruns",
    "en": "Payroll runs"
  }
};

export const ColleagueGrantKind: Texts = {
  "none": {
    "nl": "Niets",
    "en": "Nothing"
  },
  "all": {
    "nl": "Alle bedrijven",
    "en": "All companies"
  },
  "tags": {
    "nl": "Debiteuren met een label",
    "en": "Debtors with a tag"
  },
  "debtors": {
    "nl": "Gekozen debiteuren",
    "en": "Chosen debtors"
  },
  "companies": {
    "nl": "Gekozen bedrijven",
    "en": "Chosen companies"
  }
};

export const FirmState: Texts = {
  "active": {
    "nl": "Actief",
    "en": "Active"
  },
  "ended": {
    "nl": "Beëindigd",
    "en": "Ended"
  }
};

export const LoginState: Texts = {
  "active": {
    "nl": "Actief",
    "en": "Active"
  },
  "invited": {
    "nl": "Uitgenodigd",
    "en": "Invited"
  },
  "disabled": {
    "nl": "Uitgeschakeld",
    "en": "Switched off"
  }
};

export const DebtorState: Texts = {
  "open": {
    "nl": "Actief",
    "en": "Active"
  },
  "closed": {
    "nl": "Gesloten",
    "en": "Closed"
  }
};

export const DebtorInclusion: Texts = {
  "closed": {
    "nl": "Gesloten debiteuren",
    "en": "Closed debtors"
  }
};

export const WageTaxPeriod: Texts = {
  "month": {
    "nl": "Maand",
    "en": "Month"
  },
  "fourWeek": {
    "nl": "4 weken",
    "en": "Four weeks"
  },
  "halfYear": {
    "nl": "Half jaar",
    "en": "Half year"
  },
  "year": {
    "nl": "Jaar",
    "en": "Year"
  }
};

export const CompanyFoundBy: Texts = {
  "chamberNumber": {
    "nl": "KvK-nummer",
    "en": "Chamber of Commerce number"
  },
  "wageTaxNumber": {
    "nl": "Loonheffingennummer",
    "en": "Wage-tax number"
  },
  "postalCode": {
    "nl": "Postcode",
    "en": "Postal code"
  },
  "email": {
    "nl": "E-mailadres",
    "en": "E-mail address"
  }
};

export const ViewerRole: Texts = {
  "administrator": {
    "nl": "Beheerder",
    "en": "Administrator"
  },
  "accountant": {
    "nl": "Accountant",
    "en": "Accountant"
  },
  "employer": {
    "nl": "Werkgever",
    "en": "Employer"
  },
  "manager": {
    "nl": "Manager",
    "en": "Manager"
  },
  "employee": {
    "nl": "Medewerker",
    "en": "Employee"
  },
  "software": {
    "nl": "Software",
    "en": "Software"
  }
};

export const CompanyState: Texts = {
  "open": {
    "nl": "Actief",
    "en": "Active"
  },
  "closed": {
    "nl": "Gesloten",
    "en": "Closed"
  },
  "hidden": {
    "nl": "Verborgen",
    "en": "Hidden"
  }
};

export const CompanyInclusion: Texts = {
  "closed": {
    "nl": "Gesloten bedrijven",
    "en": "Closed companies"
  },
  "hidden": {
    "nl": "Verborgen bedrijven",
    "en": "Hidden companies"
  }
};

export const StructureState: Texts = {
  "open": {
    "nl": "In gebruik",
    "en": "In use"
  },
  "closed": {
    "nl": "Afgesloten",
    "en": "Closed"
  }
};

export const FigureKey: Texts = {
  "companies": {
    "nl": "Bedrijven",
    "en": "Companies"
  },
  "employeesInService": {
    "nl": "Medewerkers in dienst",
    "en": "Current employees"
  },
  "employeesJoined": {
    "nl": "In dienst gekomen",
    "en": "Joined"
  },
  "employeesLeft": {
    "nl": "Uit dienst gegaan",
    "en": "Left"
  },
  "companiesWithoutIntegration": {
    "nl": "Bedrijven zonder boekhoudkoppeling",
    "en": "Companies without a bookkeeping integration"
  },
  "integrationsWithProblem": {
    "nl": "Koppelingen met een probleem",
    "en": "Integrations with a problem"
  },
  "openInvitations": {
    "nl": "Open uitnodigingen",
    "en": "Open invitations"
  },
  "runsToSend": {
    "nl": "Loonruns nog te versturen, alle perioden",
    "en": "Payroll runs to be sent, all periods"
  },
  "journalsToImport": {
    "nl": "Bestanden nog in te lezen, alle perioden",
    "en": "Files to be imported, all periods"
  },
  "deliveriesFailed": {
    "nl": "Verzendingen die mislukten of je aandacht vragen, alle perioden",
    "en": "Deliveries that failed or need you, all periods"
  },
  "journalsStale": {
    "nl": "Verouderde journaalposten, alle perioden",
    "en": "Journals out of date, all periods"
  }
};

export const AccessDecision: Texts = {
  "open": {
    "nl": "Te beoordelen",
    "en": "To be decided"
  },
  "confirmed": {
    "nl": "Bevestigd",
    "en": "Confirmed"
  },
  "withdrawn": {
    "nl": "Ingetrokken",
    "en": "Withdrawn"
  },
  "gone": {
    "nl": "Was al beëindigd",
    "en": "Had ended already"
  }
};

export const AccessChange: Texts = {
  "none": {
    "nl": "Niets",
    "en": "Nothing"
  },
  "changed": {
    "nl": "Ziet iets anders",
    "en": "Sees something else"
  },
  "added": {
    "nl": "Nieuw",
    "en": "New"
  },
  "ended": {
    "nl": "Beëindigd",
    "en": "Ended"
  }
};

export const AccessUsage: Texts = {
  "unused": {
    "nl": "Lang niet gebruikt",
    "en": "Not used for a long time"
  },
  "used": {
    "nl": "Gebruikt",
    "en": "Used"
  }
};

export const RemovedKind: Texts = {
  "runs": {
    "nl": "Loonruns",
    "en": "Payroll runs"
  },
  "runLines": {
    "nl": "Loonregels",
    "en": "Payroll lines"
  },
  "journals": {
    "nl": "Journaalposten",
    "en": "Journals"
  },
  "returns": {
    "nl": "Loonaangiften",
    "en": "Wage-tax returns"
  },
  "employees": {
    "nl": "Medewerkers",
    "en": "Employees"
  },
  "accessReviews": {
    "nl": "Toegangscontroles",
    "en": "Access reviews"
  },
  "auditEntries": {
    "nl": "Regels van het logboek",
    "en": "Entries of the audit trail"
  },
  "logins": {
    "nl": "Inlogs",
    "en": "Logins"
  },
  "persons": {
    "nl": "Personen",
    "en": "Persons"
  },
  "invitations": {
    "nl": "Uitnodigingen",
    "en": "Invitations"
  },
  "passwordResets": {
    "nl": "Links voor een nieuw wachtwoord",
    "en": "Links for a new password"
  },
  "sessions": {
    "nl": "Sessies",
    "en": "Sessions"
  },
  "jobs": {
    "nl": "Mails en taken",
    "en": "Mails and work"
  },
  "answers": {
    "nl": "Bewaarde antwoorden",
    "en": "Kept answers"
  },
  "webhookMessages": {
    "nl": "Berichten aan webhooks",
    "en": "Messages to webhooks"
  }
};

export const LegalHoldKind: Texts = {
  "tenant": {
    "nl": "Alles van het bureau",
    "en": "Everything of the bureau"
  },
  "debtor": {
    "nl": "Een debiteur",
    "en": "A debtor"
  },
  "company": {
    "nl": "Een bedrijf",
    "en": "A company"
  },
  "employee": {
    "nl": "Een medewerker",
    "en": "An employee"
  }
};

export const NoticeKind: Texts = {
  "integrationFailed": {
    "nl": "Koppeling werkt niet meer",
    "en": "Integration no longer works"
  },
  "deliveryFailed": {
    "nl": "Verzending vraagt je aandacht",
    "en": "Delivery needs you"
  },
  "journalStale": {
    "nl": "Journaalpost is verouderd",
    "en": "Journal is out of date"
  },
  "accessReviewOpen": {
    "nl": "Toegangscontrole is begonnen",
    "en": "Access review has begun"
  },
  "loginsUnused": {
    "nl": "Inlogs worden niet gebruikt",
    "en": "Logins are not used"
  },
  "factorNeeded": {
    "nl": "Inloggen vraagt straks een tweede stap",
    "en": "Signing in will need a second step"
  },
  "remedyRequested": {
    "nl": "Iemand vraagt je hulp",
    "en": "Somebody asks for your help"
  }
};

export const CostCentreMode: Texts = {
  "none": {
    "nl": "Niet",
    "en": "Not at all"
  },
  "costCentre": {
    "nl": "Kostenplaats",
    "en": "Cost centre"
  },
  "costCentreAndUnit": {
    "nl": "Kostenplaats en kostensoort",
    "en": "Cost centre and cost unit"
  }
};

export const Separator: Texts = {
  "semicolon": {
    "nl": "Puntkomma",
    "en": "Semicolon"
  },
  "comma": {
    "nl": "Komma",
    "en": "Comma"
  },
  "tab": {
    "nl": "Tab",
    "en": "Tab"
  }
};

export const DecimalSign: Texts = {
  "comma": {
    "nl": "Komma",
    "en": "Comma"
  },
  "point": {
    "nl": "Punt",
    "en": "Point"
  },
  "none": {
    "nl": "Geen (bedragen in centen)",
    "en": "None (amounts in cents)"
  }
};

export const DateFormat: Texts = {
  "dd-MM-yyyy": {
    "nl": "31-01-2026",
    "en": "31-01-2026"
  },
  "dd-MM-yy": {
    "nl": "31-01-26",
    "en": "31-01-26"
  },
  "ddMMyyyy": {
    "nl": "31012026",
    "en": "31012026"
  },
  "yyyyMMdd": {
    "nl": "20260131",
    "en": "20260131"
  },
  "yyMMdd": {
    "nl": "260131",
    "en": "260131"
  },
  "yyyy-MM-dd": {
    "nl": "2026-01-31",
    "en": "2026-01-31"
  }
};

export const Quoting: Texts = {
  "whenNeeded": {
    "nl": "Waar het nodig is",
    "en": "Where needed"
  },
  "text": {
    "nl": "Om elke tekst",
    "en": "Around every text"
  },
  "never": {
    "nl": "Nooit",
    "en": "Never"
  }
};

export const FileEncoding: Texts = {
  "utf-8-bom": {
    "nl": "UTF-8 met BOM (voor Excel)",
    "en": "UTF-8 with BOM (for Excel)"
  },
  "utf-8": {
    "nl": "UTF-8",
    "en": "UTF-8"
  },
  "windows-1252": {
    "nl": "Windows-1252 (ANSI)",
    "en": "Windows-1252 (ANSI)"
  }
};

export const LineEnding: Texts = {
  "crlf": {
    "nl": "Windows (CRLF)",
    "en": "Windows (CRLF)"
  },
  "lf": {
    "nl": "Unix (LF)",
    "en": "Unix (LF)"
  }
};

export const ColumnSource: Texts = {
  "journalCode": {
    "nl": "Dagboek",
    "en": "Journal"
  },
  "year": {
    "nl": "Boekjaar",
    "en": "Year"
  },
  "period": {
    "nl": "Periode",
    "en": "Period"
  },
  "yearPeriod": {
    "nl": "Jaar en periode (JJJJPP)",
    "en": "Year and period (YYYYPP)"
  },
  "shortYearPeriod": {
    "nl": "Jaar en periode (JJPP)",
    "en": "Year and period (YYPP)"
  },
  "date": {
    "nl": "Datum",
    "en": "Date"
  },
  "reference": {
    "nl": "Boekstuk (kenmerk)",
    "en": "Entry reference"
  },
  "number": {
    "nl": "Boekstuknummer",
    "en": "Entry number"
  },
  "lineNumber": {
    "nl": "Regelnummer",
    "en": "Line number"
  },
  "account": {
    "nl": "Grootboek",
    "en": "Ledger account"
  },
  "accountName": {
    "nl": "Naam grootboek",
    "en": "Name of ledger account"
  },
  "description": {
    "nl": "Omschrijving",
    "en": "Description"
  },
  "journalDescription": {
    "nl": "Omschrijving boekstuk",
    "en": "Description of entry"
  },
  "amount": {
    "nl": "Bedrag (credit negatief)",
    "en": "Amount (credit negative)"
  },
  "debit": {
    "nl": "Debet",
    "en": "Debit"
  },
  "credit": {
    "nl": "Credit",
    "en": "Credit"
  },
  "side": {
    "nl": "Debet of credit (D/C)",
    "en": "Debit or credit (D/C)"
  },
  "absoluteAmount": {
    "nl": "Bedrag zonder teken",
    "en": "Amount without sign"
  },
  "employeeNumber": {
    "nl": "Medewerkernummer",
    "en": "Employee number"
  },
  "relation": {
    "nl": "Relatiecode",
    "en": "Relation code"
  },
  "costCentre": {
    "nl": "Kostenplaats",
    "en": "Cost centre"
  },
  "costUnit": {
    "nl": "Kostensoort",
    "en": "Cost unit"
  },
  "department": {
    "nl": "Afdeling",
    "en": "Department"
  },
  "text": {
    "nl": "Vaste tekst",
    "en": "Fixed text"
  },
  "empty": {
    "nl": "Leeg",
    "en": "Empty"
  }
};

export const RunType: Texts = {
  "regular": {
    "nl": "Regulier",
    "en": "Regular"
  },
  "correction": {
    "nl": "Correctie",
    "en": "Correction"
  }
};

export const RunState: Texts = {
  "open": {
    "nl": "Open",
    "en": "Open"
  },
  "locked": {
    "nl": "Vergrendeld",
    "en": "Locked"
  }
};

export const RunWork: Texts = {
  "toSend": {
    "nl": "Nog te versturen",
    "en": "To be sent"
  },
  "toImport": {
    "nl": "Nog in te lezen",
    "en": "To be imported"
  },
  "failed": {
    "nl": "Versturen mislukt",
    "en": "Sending failed"
  },
  "stale": {
    "nl": "Journaalpost verouderd",
    "en": "Journal out of date"
  },
  "made": {
    "nl": "Journaalpost gemaakt",
    "en": "Journal made"
  },
  "sent": {
    "nl": "Verstuurd of ingelezen",
    "en": "Sent or imported"
  }
};

export const RunJournalState: Texts = {
  "none": {
    "nl": "Nog niet gemaakt",
    "en": "Not made yet"
  },
  "made": {
    "nl": "Gemaakt",
    "en": "Made"
  },
  "stale": {
    "nl": "Verouderd",
    "en": "Out of date"
  },
  "downloaded": {
    "nl": "Gedownload",
    "en": "Downloaded"
  },
  "fetched": {
    "nl": "Ingelezen",
    "en": "Imported"
  }
};

export const LedgerLevel: Texts = {
  "tenant": {
    "nl": "Salarisbureau",
    "en": "Payroll bureau"
  },
  "debtor": {
    "nl": "Debiteur",
    "en": "Debtor"
  }
};

export const LedgerLink: Texts = {
  "none": {
    "nl": "Leeg",
    "en": "Empty"
  },
  "copied": {
    "nl": "Als kopie van een ander schema",
    "en": "As a copy of another scheme"
  },
  "linked": {
    "nl": "Gekoppeld: alleen eigen rekeningnummers",
    "en": "Linked: only its own account numbers"
  }
};

export const Holds: Texts = {
  "always": {
    "nl": "Vanaf het begin",
    "en": "From the beginning"
  },
  "from": {
    "nl": "Vanaf een dag",
    "en": "From a day on"
  }
};

export const LedgerAccountKind: Texts = {
  "balance": {
    "nl": "Balans",
    "en": "Balance sheet"
  },
  "profitAndLoss": {
    "nl": "Winst en verlies",
    "en": "Profit and loss"
  }
};

export const AccountSuggestionReason: Texts = {
  "rgs": {
    "nl": "RGS-code",
    "en": "RGS code"
  },
  "number": {
    "nl": "Nummer",
    "en": "Number"
  }
};

export const JournalVariant: Texts = {
  "company": {
    "nl": "Per bedrijf",
    "en": "Per company"
  },
  "department": {
    "nl": "Per afdeling",
    "en": "Per department"
  },
  "costCentre": {
    "nl": "Per kostenplaats",
    "en": "Per cost centre"
  },
  "costCentreAndUnit": {
    "nl": "Per kostenplaats en kostensoort",
    "en": "Per cost centre and cost unit"
  },
  "employee": {
    "nl": "Per medewerker",
    "en": "Per employee"
  }
};

export const JournalKind: Texts = {
  "regular": {
    "nl": "Lonen",
    "en": "Wages"
  },
  "difference": {
    "nl": "Verschil",
    "en": "Difference"
  },
  "reversal": {
    "nl": "Tegenboeking",
    "en": "Reversal"
  }
};

export const Correction: Texts = {
  "difference": {
    "nl": "Alleen het verschil boeken",
    "en": "Book the difference only"
  },
  "reversal": {
    "nl": "Tegenboeken en opnieuw boeken",
    "en": "Reverse and book again"
  },
  "none": {
    "nl": "Niets boeken, de journaalpost klopt zo",
    "en": "Book nothing, the journal is right as it is"
  }
};

export const FindingSeverity: Texts = {
  "stop": {
    "nl": "Houdt tegen",
    "en": "Stops it"
  },
  "warning": {
    "nl": "Let op",
    "en": "Take note"
  }
};

export const JournalFileState: Texts = {
  "toDownload": {
    "nl": "Te downloaden",
    "en": "To be downloaded"
  },
  "downloaded": {
    "nl": "Gedownload",
    "en": "Downloaded"
  },
  "imported": {
    "nl": "Ingelezen",
    "en": "Imported"
  }
};

export const JournalFileOutcome: Texts = {
  "written": {
    "nl": "Gedownload",
    "en": "Downloaded"
  },
  "refused": {
    "nl": "Niet gedownload",
    "en": "Not downloaded"
  }
};

export const AcknowledgementOutcome: Texts = {
  "acknowledged": {
    "nl": "Ingelezen",
    "en": "Imported"
  },
  "unchanged": {
    "nl": "Was al ingelezen",
    "en": "Was imported already"
  },
  "refused": {
    "nl": "Niet gemarkeerd",
    "en": "Not marked"
  }
};

export const ReopenOutcome: Texts = {
  "reopened": {
    "nl": "Niet meer gemarkeerd",
    "en": "No longer marked"
  },
  "unchanged": {
    "nl": "Was niet gemarkeerd",
    "en": "Was not marked"
  },
  "refused": {
    "nl": "Blijft gemarkeerd",
    "en": "Stays marked"
  }
};

export const LeaveOutcome: Texts = {
  "left": {
    "nl": "Blijft zo",
    "en": "Stays as it is"
  },
  "unchanged": {
    "nl": "Was al actueel",
    "en": "Was up to date"
  }
};

export const PlanOutcome: Texts = {
  "send": {
    "nl": "Wordt verstuurd",
    "en": "Will be sent"
  },
  "file": {
    "nl": "Wordt een bestand",
    "en": "Becomes a file"
  },
  "blocked": {
    "nl": "Kan nog niet",
    "en": "Cannot go yet"
  },
  "underway": {
    "nl": "Onderweg",
    "en": "On its way"
  },
  "download": {
    "nl": "Te downloaden",
    "en": "To be downloaded"
  },
  "downloaded": {
    "nl": "Nog in te lezen",
    "en": "To be imported"
  },
  "done": {
    "nl": "Klaar",
    "en": "Done"
  }
};

export const Remedy: Texts = {
  "chooseAccount": {
    "nl": "Rekening kiezen",
    "en": "Choose an account"
  },
  "editLine": {
    "nl": "Looncode aanpassen",
    "en": "Change the wage code"
  },
  "editAccount": {
    "nl": "Rekening aanpassen",
    "en": "Change the account"
  },
  "openScheme": {
    "nl": "Naar het rekeningschema",
    "en": "Open the ledger scheme"
  },
  "chooseScheme": {
    "nl": "Rekeningschema kiezen",
    "en": "Choose a ledger scheme"
  },
  "connect": {
    "nl": "Boekhoudpakket koppelen",
    "en": "Set up a package"
  },
  "signIn": {
    "nl": "Verbinding maken",
    "en": "Connect"
  },
  "editIntegration": {
    "nl": "Koppeling aanpassen",
    "en": "Change the integration"
  },
  "mapAdministrations": {
    "nl": "Administraties kiezen",
    "en": "Choose administrations"
  },
  "editCostCentres": {
    "nl": "Naar de kostenplaatsen",
    "en": "Open the cost centres"
  },
  "editCostUnits": {
    "nl": "Naar de kostensoorten",
    "en": "Open the cost units"
  },
  "lockRuns": {
    "nl": "Loonruns vergrendelen",
    "en": "Lock the payroll runs"
  },
  "bookInOpenPeriod": {
    "nl": "In open periode boeken",
    "en": "Book in an open period"
  },
  "chooseCorrection": {
    "nl": "Correctie kiezen",
    "en": "Choose a correction"
  },
  "openDelivery": {
    "nl": "Verzending bekijken",
    "en": "Open the delivery"
  },
  "openJournal": {
    "nl": "Journaalpost bekijken",
    "en": "Open the journal"
  },
  "lookAgain": {
    "nl": "Opnieuw kijken",
    "en": "Look again"
  }
};

export const SourceColumn: Texts = {
  "reference": {
    "nl": "Journaalpost",
    "en": "Journal"
  },
  "line": {
    "nl": "Regel",
    "en": "Line"
  },
  "account": {
    "nl": "Rekening",
    "en": "Account"
  },
  "accountName": {
    "nl": "Rekeningnaam",
    "en": "Account name"
  },
  "employee": {
    "nl": "Medewerkernummer",
    "en": "Employee number"
  },
  "employeeName": {
    "nl": "Medewerker",
    "en": "Employee"
  },
  "wageCode": {
    "nl": "Looncode",
    "en": "Wage code"
  },
  "name": {
    "nl": "Naam",
    "en": "Name"
  },
  "wages": {
    "nl": "Looncode in totaal",
    "en": "Wage code in total"
  },
  "costCentre": {
    "nl": "Kostenplaats",
    "en": "Cost centre"
  },
  "costUnit": {
    "nl": "Kostensoort",
    "en": "Cost unit"
  },
  "share": {
    "nl": "Deel (%)",
    "en": "Share (%)"
  },
  "rounding": {
    "nl": "Afronding",
    "en": "Rounding"
  },
  "amount": {
    "nl": "Geboekt",
    "en": "Booked"
  },
  "explanation": {
    "nl": "Waarom hier",
    "en": "Why here"
  },
  "validFrom": {
    "nl": "Geldt vanaf",
    "en": "Holds from"
  }
};

export const ReconciliationState: Texts = {
  "agrees": {
    "nl": "Sluit aan",
    "en": "Agrees"
  },
  "differs": {
    "nl": "Verschil",
    "en": "Differs"
  },
  "explained": {
    "nl": "Verklaard",
    "en": "Explained"
  },
  "noReturn": {
    "nl": "Geen aangifte",
    "en": "No return"
  }
};

export const ReturnItem: Texts = {
  "wageTax": {
    "nl": "Loonheffing",
    "en": "Wage tax"
  },
  "finalLevies": {
    "nl": "Eindheffingen",
    "en": "Final levies"
  },
  "reductions": {
    "nl": "Verminderingen",
    "en": "Reductions"
  },
  "aofLow": {
    "nl": "Aof laag",
    "en": "Aof low"
  },
  "aofHigh": {
    "nl": "Aof hoog",
    "en": "Aof high"
  },
  "aofBenefits": {
    "nl": "Aof over uitkeringen",
    "en": "Aof on benefits"
  },
  "wko": {
    "nl": "Opslag Wko",
    "en": "Wko surcharge"
  },
  "whk": {
    "nl": "Whk",
    "en": "Whk"
  },
  "awfLow": {
    "nl": "AWf laag",
    "en": "AWf low"
  },
  "awfHigh": {
    "nl": "AWf hoog",
    "en": "AWf high"
  },
  "awfRevised": {
    "nl": "AWf herzien",
    "en": "AWf revised"
  },
  "awfBenefits": {
    "nl": "AWf over uitkeringen",
    "en": "AWf on benefits"
  },
  "ufo": {
    "nl": "Ufo",
    "en": "Ufo"
  },
  "zvwEmployee": {
    "nl": "Zvw ingehouden",
    "en": "Zvw withheld"
  },
  "zvwEmployer": {
    "nl": "Zvw werkgever",
    "en": "Zvw employer"
  },
  "corrections": {
    "nl": "Correcties eerdere tijdvakken",
    "en": "Corrections of earlier periods"
  },
  "other": {
    "nl": "Overig",
    "en": "Other"
  }
};

export const ReturnSource: Texts = {
  "message": {
    "nl": "Aangiftebestand",
    "en": "Return file"
  },
  "typed": {
    "nl": "Ingevuld totaal",
    "en": "Entered total"
  }
};

export const WageTaxReturnKind: Texts = {
  "complete": {
    "nl": "Volledige aangifte",
    "en": "Complete return"
  },
  "supplementary": {
    "nl": "Aanvullende aangifte",
    "en": "Supplementary return"
  },
  "corrections": {
    "nl": "Losse correctie",
    "en": "Corrections only"
  }
};

export const WageTaxReturnOutcome: Texts = {
  "created": {
    "nl": "Ingelezen",
    "en": "Imported"
  },
  "updated": {
    "nl": "Vervangen",
    "en": "Replaced"
  },
  "unchanged": {
    "nl": "Stond er al",
    "en": "Was there already"
  },
  "older": {
    "nl": "Nieuwere staat er al",
    "en": "A newer one is there"
  }
};

export const ReturnGroup: Texts = {
  "wageTax": {
    "nl": "Loonheffing",
    "en": "Wage tax"
  },
  "finalLevies": {
    "nl": "Eindheffingen",
    "en": "Final levies"
  },
  "reductions": {
    "nl": "Verminderingen",
    "en": "Reductions"
  },
  "aof": {
    "nl": "Aof",
    "en": "Aof"
  },
  "wko": {
    "nl": "Opslag Wko",
    "en": "Wko surcharge"
  },
  "whk": {
    "nl": "Whk",
    "en": "Whk"
  },
  "awf": {
    "nl": "AWf",
    "en": "AWf"
  },
  "ufo": {
    "nl": "Ufo",
    "en": "Ufo"
  },
  "zvwEmployee": {
    "nl": "Zvw ingehouden",
    "en": "Zvw withheld"
  },
  "zvwEmployer": {
    "nl": "Zvw werkgever",
    "en": "Zvw employer"
  },
  "none": {
    "nl": "Niet in de aangifte",
    "en": "Not in the return"
  }
};

export const ReconciliationItemState: Texts = {
  "agrees": {
    "nl": "Sluit aan",
    "en": "Agrees"
  },
  "rounded": {
    "nl": "Sluit aan na afronding",
    "en": "Agrees when rounded"
  },
  "differs": {
    "nl": "Verschil",
    "en": "Differs"
  }
};

export const DeliveryState: Texts = {
  "ready": {
    "nl": "Staat klaar",
    "en": "Waiting"
  },
  "sending": {
    "nl": "Wordt verstuurd",
    "en": "Being sent"
  },
  "unknown": {
    "nl": "Wordt nagekeken",
    "en": "Being checked"
  },
  "posted": {
    "nl": "Geboekt",
    "en": "Posted"
  },
  "refused": {
    "nl": "Geweigerd",
    "en": "Refused"
  },
  "needsReview": {
    "nl": "Vraagt je aandacht",
    "en": "Needs you"
  },
  "cancelled": {
    "nl": "Niet verstuurd",
    "en": "Not sent"
  }
};

export const AttemptKind: Texts = {
  "send": {
    "nl": "Versturen",
    "en": "Sending"
  },
  "find": {
    "nl": "Opzoeken",
    "en": "Looking up"
  },
  "person": {
    "nl": "Door een gebruiker",
    "en": "By a user"
  }
};

export const AttemptOutcome: Texts = {
  "posted": {
    "nl": "Geboekt",
    "en": "Posted"
  },
  "refused": {
    "nl": "Geweigerd",
    "en": "Refused"
  },
  "notNow": {
    "nl": "Nu niet",
    "en": "Not now"
  },
  "signInFailed": {
    "nl": "Inloggen mislukt",
    "en": "Signing in failed"
  },
  "lost": {
    "nl": "Geen antwoord",
    "en": "No answer"
  },
  "found": {
    "nl": "Gevonden",
    "en": "Found"
  },
  "differs": {
    "nl": "Gevonden met andere bedragen",
    "en": "Found with other amounts"
  },
  "notFound": {
    "nl": "Staat er niet",
    "en": "Not there"
  },
  "retried": {
    "nl": "Opnieuw geprobeerd",
    "en": "Tried again"
  },
  "cancelled": {
    "nl": "Niet versturen",
    "en": "Not to be sent"
  },
  "confirmedPosted": {
    "nl": "Staat erin",
    "en": "Is there"
  },
  "confirmedNotPosted": {
    "nl": "Staat er niet in",
    "en": "Is not there"
  }
};

export const SendOutcome: Texts = {
  "queued": {
    "nl": "Onderweg",
    "en": "On its way"
  },
  "unchanged": {
    "nl": "Was al onderweg",
    "en": "Was already on its way"
  },
  "refused": {
    "nl": "Niet verstuurd",
    "en": "Not sent"
  }
};

export const ChoiceKind: Texts = {
  "administrations": {
    "nl": "Administraties",
    "en": "Administrations"
  },
  "journals": {
    "nl": "Dagboeken",
    "en": "Journals"
  },
  "accounts": {
    "nl": "Grootboekrekeningen",
    "en": "Ledger accounts"
  },
  "costCentres": {
    "nl": "Kostenplaatsen",
    "en": "Cost centres"
  }
};

export const MappedFilter: Texts = {
  "present": {
    "nl": "Met administratie",
    "en": "With an administration"
  },
  "missing": {
    "nl": "Zonder administratie",
    "en": "Without an administration"
  }
};

export const BookingPeriodBy: Texts = {
  "date": {
    "nl": "De periode waarin de boekdatum valt",
    "en": "The period that the booking date lies in"
  },
  "number": {
    "nl": "De periode met het nummer van de loonperiode",
    "en": "The period with the number of the wage period"
  }
};

export const BookingPeriodCount: Texts = {
  "12": {
    "nl": "12: maanden",
    "en": "12: months"
  },
  "13": {
    "nl": "13: vier weken",
    "en": "13: four weeks"
  },
  "53": {
    "nl": "52 of 53: weken",
    "en": "52 or 53: weeks"
  }
};

export const BookedOn: Texts = {
  "periodEnd": {
    "nl": "De laatste dag van de loonperiode",
    "en": "The last day of the wage period"
  },
  "paymentDate": {
    "nl": "De betaaldatum van de loonrun",
    "en": "The payment date of the payroll run"
  }
};

export const SuggestionReason: Texts = {
  "number": {
    "nl": "Nummer",
    "en": "Number"
  },
  "name": {
    "nl": "Naam",
    "en": "Name"
  }
};

export const Scope: Texts = {
  "companies:read": {
    "nl": "Bedrijven lezen",
    "en": "Read companies"
  },
  "runs:read": {
    "nl": "Loonruns lezen",
    "en": "Read payroll runs"
  },
  "runs:write": {
    "nl": "Loonruns aanleveren",
    "en": "Deliver payroll runs"
  },
  "journals:read": {
    "nl": "Journaalposten ophalen",
    "en": "Fetch journals"
  },
  "journals:send": {
    "nl": "Journaalposten maken en versturen",
    "en": "Make and send journals"
  },
  "journals:acknowledge": {
    "nl": "Journaalposten bevestigen",
    "en": "Acknowledge journals"
  },
  "webhooks": {
    "nl": "Webhooks beheren",
    "en": "Manage webhooks"
  }
};

export const AuthorizationCompanies: Texts = {
  "all": {
    "nl": "Alle bedrijven die je ziet, ook die er later bij komen",
    "en": "All companies that you see, those added later too"
  },
  "chosen": {
    "nl": "Alleen bedrijven die je kiest",
    "en": "Only companies that you choose"
  }
};

export const ClientKind: Texts = {
  "confidential": {
    "nl": "Op een server, met een geheim",
    "en": "On a server, with a secret"
  },
  "public": {
    "nl": "Op een computer of in een browser, zonder geheim",
    "en": "On a computer or in a browser, without a secret"
  }
};

export const ClientGrantKind: Texts = {
  "all": {
    "nl": "Alle bedrijven",
    "en": "All companies"
  },
  "tags": {
    "nl": "Debiteuren met een label",
    "en": "Debtors with a tag"
  },
  "debtors": {
    "nl": "Gekozen debiteuren",
    "en": "Chosen debtors"
  },
  "companies": {
    "nl": "Gekozen bedrijven",
    "en": "Chosen companies"
  }
};

export const WebhookType: Texts = {
  "journal.ready": {
    "nl": "Journaalpost klaar",
    "en": "Journal ready"
  },
  "delivery.posted": {
    "nl": "Journaalpost geboekt",
    "en": "Journal posted"
  },
  "delivery.failed": {
    "nl": "Boeken mislukt",
    "en": "Posting failed"
  },
  "run.locked": {
    "nl": "Loonrun vergrendeld",
    "en": "Payroll run locked"
  },
  "integration.failed": {
    "nl": "Koppeling werkt niet meer",
    "en": "Integration failed"
  },
  "integration.restored": {
    "nl": "Koppeling werkt weer",
    "en": "Integration restored"
  }
};

export const WebhookState: Texts = {
  "on": {
    "nl": "Aan",
    "en": "On"
  },
  "off": {
    "nl": "Uit",
    "en": "Off"
  },
  "gone": {
    "nl": "Uit (adres opgeheven)",
    "en": "Off (address gone)"
  },
  "failing": {
    "nl": "Uit (geen antwoord)",
    "en": "Off (no answer)"
  }
};

export const WebhookMessageState: Texts = {
  "waiting": {
    "nl": "Onderweg",
    "en": "Under way"
  },
  "delivered": {
    "nl": "Aangekomen",
    "en": "Arrived"
  },
  "failed": {
    "nl": "Mislukt",
    "en": "Failed"
  }
};

export const WebhookOutcome: Texts = {
  "delivered": {
    "nl": "Aangekomen",
    "en": "Arrived"
  },
  "refused": {
    "nl": "Geweigerd",
    "en": "Refused"
  },
  "redirected": {
    "nl": "Doorverwezen (wordt niet gevolgd)",
    "en": "Redirected (not followed)"
  },
  "timeout": {
    "nl": "Geen antwoord op tijd",
    "en": "No answer in time"
  },
  "unreachable": {
    "nl": "Geen verbinding",
    "en": "No connection"
  },
  "forbiddenAddress": {
    "nl": "Adres is niet openbaar",
    "en": "Address is not public"
  }
};

export const endOwnSession: Texts = {
  "label": {
    "nl": "Beëindigen",
    "en": "End"
  },
  "confirm": {
    "nl": "Daar is opnieuw inloggen nodig. Herken je deze sessie niet? Wijzig dan ook je wachtwoord.",
    "en": "Signing in again is needed there. Do you not recognise this session? Then change your password as well."
  },
  "done": {
    "nl": "De sessie is beëindigd.",
    "en": "The session has ended."
  }
};

export const removeSignInProvider: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "Niemand logt er meer mee in, en wie er nu mee is ingelogd wordt uitgelogd. Inlogs blijven: deze mensen loggen in met een wachtwoord, dat ze met ‘Wachtwoord vergeten?’ aanvragen. Wie er nu mee inlogt, krijgt een mail (aantal: {people}).",
    "en": "Nobody can sign in with it any more, and whoever is signed in with it now is signed out. Logins stay: these people sign in with a password, which they ask for with ‘Forgotten your password?’. Whoever signs in with it now gets a mail (number: {people})."
  },
  "done": {
    "nl": "De aanbieder is verwijderd.",
    "en": "The provider has been removed."
  }
};

export const testSignInProvider: Texts = {
  "label": {
    "nl": "Controleren",
    "en": "Check"
  }
};

export const removeProviderLink: Texts = {
  "label": {
    "nl": "Ontkoppelen",
    "en": "Unlink"
  },
  "confirm": {
    "nl": "Wie er nu mee is ingelogd wordt uitgelogd. Bij de volgende keer inloggen wordt opnieuw gekoppeld, als het e-mailadres klopt. Vertrekt iemand, zet dan de inlog uit.",
    "en": "Sessions that began with it end. The next sign-in links the person again if the e-mail address is right. When somebody leaves, switch the login off."
  },
  "done": {
    "nl": "De persoon is ontkoppeld.",
    "en": "The person has been unlinked."
  }
};

export const removeFactor: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "Je kunt er daarna niet meer mee inloggen. Is het je laatste, dan vervallen ook je herstelcodes.",
    "en": "You can no longer sign in with it then. If it is your last one, your recovery codes go with it."
  },
  "done": {
    "nl": "Verwijderd. Je krijgt er een mail over.",
    "en": "Removed. You will get a mail about it."
  }
};

export const removeLinkedProvider: Texts = {
  "label": {
    "nl": "Ontkoppelen",
    "en": "Unlink"
  },
  "confirm": {
    "nl": "Waar je er verder mee bent ingelogd, word je uitgelogd. Log je er later weer mee in, dan wordt het account opnieuw gekoppeld.",
    "en": "Wherever else you are signed in with it, you are signed out. If you sign in with it again later, the account is linked anew."
  },
  "done": {
    "nl": "Ontkoppeld. Je krijgt er een mail over.",
    "en": "Unlinked. You will get a mail about it."
  }
};

export const endAccountSession: Texts = {
  "label": {
    "nl": "Beëindigen",
    "en": "End"
  },
  "confirm": {
    "nl": "Daar is opnieuw inloggen nodig.",
    "en": "Signing in again is needed there."
  },
  "done": {
    "nl": "De sessie is beëindigd.",
    "en": "The session has ended."
  }
};

export const revokeInvitation: Texts = {
  "label": {
    "nl": "Intrekken",
    "en": "Revoke"
  },
  "confirm": {
    "nl": "De link in de mail werkt daarna niet meer. Dit kan niet ongedaan worden gemaakt; nodig opnieuw uit als het toch moet.",
    "en": "The link in the mail will stop working. This cannot be undone; invite again if need be."
  },
  "done": {
    "nl": "De uitnodiging is ingetrokken.",
    "en": "The invitation has been revoked."
  }
};

export const resendInvitation: Texts = {
  "label": {
    "nl": "Opnieuw versturen",
    "en": "Send again"
  },
  "done": {
    "nl": "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
    "en": "The invitation has been sent again. The old link no longer works."
  }
};

export const resendColleagueInvitation: Texts = {
  "label": {
    "nl": "Stuur de uitnodiging opnieuw",
    "en": "Send the invitation again"
  },
  "done": {
    "nl": "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
    "en": "The invitation has been sent again. The old link no longer works."
  }
};

export const changeDebtorTags: Texts = {
  "label": {
    "nl": "Labels geven of wegnemen",
    "en": "Add or remove tags"
  }
};

export const reopenDebtor: Texts = {
  "label": {
    "nl": "Heropenen",
    "en": "Reopen"
  },
  "confirm": {
    "nl": "De laatste dag vervalt. De bedrijven van de debiteur blijven zoals ze zijn; heropen ze een voor een.",
    "en": "The last day is removed. The companies of the debtor stay as they are; reopen them one by one."
  },
  "done": {
    "nl": "De debiteur is heropend.",
    "en": "The debtor has been reopened."
  }
};

export const reopenCompany: Texts = {
  "label": {
    "nl": "Heropenen",
    "en": "Reopen"
  },
  "confirm": {
    "nl": "De laatste dag vervalt. Het bedrijf staat weer in lijsten en krijgt weer loonruns.",
    "en": "The last day is removed. The company is in lists again, and gets payroll runs again."
  },
  "done": {
    "nl": "Het bedrijf is heropend.",
    "en": "The company has been reopened."
  }
};

export const confirmAccess: Texts = {
  "label": {
    "nl": "Bevestigen",
    "en": "Confirm"
  }
};

export const withdrawAccess: Texts = {
  "label": {
    "nl": "Toegang intrekken",
    "en": "Withdraw access"
  },
  "confirm": {
    "nl": "De inlogs en software worden beëindigd, met hun sessies. Moet iemand alleen minder zien, wijzig dan wat de inlog ziet en bevestig die daarna.",
    "en": "The logins and the software end, with their sessions. If somebody should only see less, change what the login sees and then confirm it."
  }
};

export const removeDepartment: Texts = {
  "label": {
    "nl": "Afdeling verwijderen",
    "en": "Remove department"
  },
  "confirm": {
    "nl": "Dat kan alleen als de afdeling nooit is gebruikt. Anders sluit je hem af, met de status hierboven.",
    "en": "This is possible only if the department was never used. Otherwise close it, with the state above."
  },
  "done": {
    "nl": "De afdeling is verwijderd.",
    "en": "The department has been removed."
  }
};

export const removeIntegration: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "De instellingen en wachtwoorden worden gewist. Dit kan niet ongedaan worden gemaakt.",
    "en": "The settings and passwords will be erased. This cannot be undone."
  },
  "done": {
    "nl": "De koppeling is verwijderd.",
    "en": "The integration has been removed."
  }
};

export const testIntegration: Texts = {
  "label": {
    "nl": "Testen",
    "en": "Test"
  }
};

export const lockRun: Texts = {
  "label": {
    "nl": "Vergrendelen",
    "en": "Lock"
  },
  "confirm": {
    "nl": "De bedragen van de loonrun kunnen daarna niet meer wijzigen.",
    "en": "The amounts of the run can no longer change from then on."
  },
  "done": {
    "nl": "De loonrun is vergrendeld.",
    "en": "The run has been locked."
  }
};

export const removeLedgerScheme: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "Dat kan alleen als geen bedrijf, kostenplaats of ander schema het gebruikt. Het rekeningschema met zijn rekeningen en looncodes wordt gewist, en dat kan niet ongedaan worden gemaakt. Journaalposten die ermee gemaakt zijn blijven.",
    "en": "This is possible only if no company, cost centre or other scheme uses it. The scheme with its accounts and wage codes will be erased, which cannot be undone. Journals that were made with it stay."
  },
  "done": {
    "nl": "Het rekeningschema is verwijderd.",
    "en": "The ledger scheme has been removed."
  }
};

export const removeLedgerAccount: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "De rekening gaat uit het rekeningschema. Dat kan alleen als er geen looncode op geboekt wordt.",
    "en": "The account is removed from the ledger scheme. This is possible only if no wage code is booked on it."
  },
  "done": {
    "nl": "De rekening is verwijderd.",
    "en": "The account has been removed."
  }
};

export const removeLedgerAccountChange: Texts = {
  "label": {
    "nl": "Terugnemen",
    "en": "Take back"
  },
  "confirm": {
    "nl": "Wat eerder gold, geldt ook na die dag.",
    "en": "What applied before also applies after that day."
  },
  "done": {
    "nl": "Wat eerder gold, blijft gelden.",
    "en": "What applied before still applies."
  }
};

export const removeLedgerLine: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "De looncode gaat uit het rekeningschema. Een loonrun met deze looncode krijgt daarna een melding in plaats van een journaalpost.",
    "en": "The wage code is removed from the ledger scheme. After that, a payroll run with this wage code gets a finding instead of a journal."
  },
  "done": {
    "nl": "De looncode is verwijderd.",
    "en": "The wage code has been removed."
  }
};

export const removeLedgerLineChange: Texts = {
  "label": {
    "nl": "Terugnemen",
    "en": "Take back"
  },
  "confirm": {
    "nl": "Wat eerder gold, geldt ook na die dag.",
    "en": "What applied before also applies after that day."
  },
  "done": {
    "nl": "Wat eerder gold, blijft gelden.",
    "en": "What applied before still applies."
  }
};

export const makeJournals: Texts = {
  "label": {
    "nl": "Journaalposten maken",
    "en": "Make journals"
  }
};

export const downloadJournalFiles: Texts = {
  "label": {
    "nl": "Bestanden downloaden (ZIP)",
    "en": "Download files (ZIP)"
  }
};

export const acknowledgeJournals: Texts = {
  "label": {
    "nl": "Als ingelezen markeren",
    "en": "Mark as imported"
  }
};

export const leaveJournals: Texts = {
  "label": {
    "nl": "Zo laten",
    "en": "Leave as it is"
  },
  "confirm": {
    "nl": "De journaalposten blijven zoals ze zijn. Ze verouderen pas weer als er iets anders uit zou komen dan nu.",
    "en": "The journals stay as they are. They go out of date again only when something else would be made than now."
  }
};

export const sendJournals: Texts = {
  "label": {
    "nl": "Versturen",
    "en": "Send"
  },
  "confirm": {
    "nl": "Loonpoort kijkt ze eerst na en zet ze daarna in het boekhoudpakket van hun bedrijf.",
    "en": "Loonpoort checks them first and then puts them into the bookkeeping package of their company."
  }
};

export const bookInOpenPeriod: Texts = {
  "label": {
    "nl": "In open periode versturen",
    "en": "Send into an open period"
  },
  "confirm": {
    "nl": "Journaalposten waarvan de periode in het pakket gesloten is, krijgen als boekdatum de eerste dag die daar open is. Daarna verstuurt Loonpoort ze, met de andere die je hebt geselecteerd.",
    "en": "Journals whose period is closed in the package get as booking date the first day that is open there. Then Loonpoort sends them, with the others that you have selected."
  }
};

export const cancelDelivery: Texts = {
  "label": {
    "nl": "Niet versturen",
    "en": "Do not send"
  },
  "confirm": {
    "nl": "De journaalpost blijft staan en gaat niet naar het pakket. Je kunt hem later opnieuw versturen.",
    "en": "The journal is kept and does not go to the package. You can send it again later."
  },
  "done": {
    "nl": "De journaalpost wordt niet verstuurd.",
    "en": "The journal will not be sent."
  }
};

export const retryDelivery: Texts = {
  "label": {
    "nl": "Opnieuw proberen",
    "en": "Try again"
  },
  "done": {
    "nl": "Loonpoort probeert het opnieuw. Wat al in het pakket staat, komt er niet nog eens in.",
    "en": "Loonpoort tries again. What is already in the package is not put in again."
  }
};

export const removeConnection: Texts = {
  "label": {
    "nl": "Verbinding verbreken",
    "en": "Disconnect"
  },
  "confirm": {
    "nl": "Loonpoort vergeet de toestemming van het pakket. De instellingen, de administraties en wat al geboekt is blijven. Journaalposten wachten tot je opnieuw verbinding maakt.",
    "en": "Loonpoort forgets the consent of the package. The settings, the administrations and what has been booked stay. Journals wait until there is a connection again."
  },
  "done": {
    "nl": "De verbinding is verbroken.",
    "en": "The connection has been ended."
  }
};

export const removeMapping: Texts = {
  "label": {
    "nl": "Loskoppelen",
    "en": "Unlink"
  },
  "confirm": {
    "nl": "Het bedrijf wordt niet meer in deze administratie geboekt. Wat al geboekt is, blijft daar staan.",
    "en": "The company is no longer booked in this administration. What has been booked stays there."
  },
  "done": {
    "nl": "Het bedrijf is losgekoppeld van zijn administratie.",
    "en": "The company has been unlinked from its administration."
  }
};

export const removeAuthorization: Texts = {
  "label": {
    "nl": "Toestemming intrekken",
    "en": "Withdraw consent"
  },
  "confirm": {
    "nl": "Het programma kan meteen niets meer voor je doen. Je kunt het later opnieuw verbinden.",
    "en": "The software can do nothing for you from now on. You can connect it again later."
  },
  "done": {
    "nl": "Het programma is niet meer verbonden.",
    "en": "The software is no longer connected."
  }
};

export const removeConsent: Texts = {
  "label": {
    "nl": "Beëindigen",
    "en": "End"
  },
  "confirm": {
    "nl": "Het programma kan meteen niets meer voor deze persoon doen. De persoon kan opnieuw toestemming geven; verwijder de software om dat te voorkomen.",
    "en": "The software can do nothing for this person from now on. The person can consent again; remove the software to prevent that."
  },
  "done": {
    "nl": "De toestemming is beëindigd.",
    "en": "The consent has ended."
  }
};

export const removeClient: Texts = {
  "label": {
    "nl": "Toegang intrekken",
    "en": "Take access away"
  },
  "confirm": {
    "nl": "De software kan meteen niets meer ophalen en krijgt geen berichten meer. Dit kan niet ongedaan worden gemaakt.",
    "en": "The software can fetch nothing from now on and gets no more messages. This cannot be undone."
  },
  "done": {
    "nl": "De software heeft geen toegang meer.",
    "en": "The software has no access any more."
  }
};

export const removeWebhook: Texts = {
  "label": {
    "nl": "Verwijderen",
    "en": "Remove"
  },
  "confirm": {
    "nl": "Het adres krijgt geen berichten meer. Ook berichten die nog wachten vervallen, en het geheim. Dit kan niet ongedaan worden gemaakt.",
    "en": "The address gets no more messages. Messages that still wait are dropped too, and so is the secret. This cannot be undone."
  },
  "done": {
    "nl": "De webhook is verwijderd.",
    "en": "The webhook has been removed."
  }
};

export const testWebhook: Texts = {
  "label": {
    "nl": "Testen",
    "en": "Test"
  },
  "done": {
    "nl": "Er is een testbericht verstuurd. Bij de berichten zie je of het is aangekomen.",
    "en": "A test message has been sent. The messages show whether it arrived."
  }
};

export const replayWebhookMessage: Texts = {
  "label": {
    "nl": "Opnieuw versturen",
    "en": "Send again"
  },
  "done": {
    "nl": "Het bericht wordt opnieuw verstuurd.",
    "en": "The message is being sent again."
  }
};
