// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Text } from '../contract/text.js';

export const problems = {
  "malformed-body": {
    "status": 400,
    "title": {
      "nl": "De aanvraag is niet te lezen",
      "en": "The request cannot be read"
    },
    "detail": {
      "nl": "De inhoud is geen geldige JSON. Er is niets gewijzigd.",
      "en": "The body is not valid JSON. Nothing was changed."
    }
  },
  "invalid-input": {
    "status": 400,
    "title": {
      "nl": "Er klopt iets niet",
      "en": "Something is not right"
    },
    "detail": {
      "nl": "Kijk de gemarkeerde velden na. Er is niets opgeslagen.",
      "en": "Check the marked fields. Nothing was saved."
    }
  },
  "unauthenticated": {
    "status": 401,
    "title": {
      "nl": "Log in om verder te gaan",
      "en": "Sign in to continue"
    },
    "detail": {
      "nl": "Hiervoor moet je ingelogd zijn.",
      "en": "You have to be signed in for this."
    }
  },
  "session-expired": {
    "status": 401,
    "title": {
      "nl": "Je sessie is verlopen",
      "en": "Your session has expired"
    },
    "detail": {
      "nl": "Log opnieuw in. Wat je hebt ingevuld blijft staan.",
      "en": "Sign in again. What you filled in is kept."
    }
  },
  "wrong-credentials": {
    "status": 401,
    "title": {
      "nl": "E-mailadres of wachtwoord klopt niet",
      "en": "The e-mail address or password is wrong"
    },
    "detail": {
      "nl": "Probeer het opnieuw, of stel een nieuw wachtwoord in via ‘Wachtwoord vergeten?’.",
      "en": "Try again, or set a new password with ‘Forgotten your password?’."
    }
  },
  "login-required": {
    "status": 403,
    "title": {
      "nl": "Kies eerst een inlog",
      "en": "Choose a login first"
    },
    "detail": {
      "nl": "Kies met welke rol je wilt werken.",
      "en": "Choose the role that you want to work with."
    }
  },
  "forbidden": {
    "status": 403,
    "title": {
      "nl": "Dit mag niet met deze inlog",
      "en": "This login may not do this"
    },
    "detail": {
      "nl": "Wissel van rol, of vraag je salarisbureau om toegang.",
      "en": "Switch roles, or ask your payroll bureau for access."
    }
  },
  "own-login": {
    "status": 403,
    "title": {
      "nl": "Je eigen inlog wijzigen kan niet",
      "en": "You cannot change your own login"
    },
    "detail": {
      "nl": "Vraag een andere beheerder.",
      "en": "Ask another administrator."
    }
  },
  "origin-not-allowed": {
    "status": 403,
    "title": {
      "nl": "Deze website heeft geen toegang",
      "en": "This website has no access"
    },
    "detail": {
      "nl": "Het adres van de website staat niet op de lijst van het salarisbureau.",
      "en": "The website's address is not on the bureau's list."
    }
  },
  "not-found": {
    "status": 404,
    "title": {
      "nl": "Niet gevonden",
      "en": "Not found"
    },
    "detail": {
      "nl": "Dit bestaat niet, of je mag het niet zien.",
      "en": "This does not exist, or you may not see it."
    }
  },
  "unknown-tenant": {
    "status": 404,
    "title": {
      "nl": "Onbekende omgeving",
      "en": "Unknown environment"
    },
    "detail": {
      "nl": "Controleer het adres van je salarisbureau.",
      "en": "Check the address of your payroll bureau."
    }
  },
  "link-invalid": {
    "status": 404,
    "title": {
      "nl": "Deze link klopt niet",
      "en": "This link is not right"
    },
    "detail": {
      "nl": "Gebruik de link uit de laatste e-mail, of vraag een nieuwe aan.",
      "en": "Use the link in the latest mail, or ask for a new one."
    }
  },
  "method-not-allowed": {
    "status": 405,
    "title": {
      "nl": "Dit kan hier niet",
      "en": "This is not possible here"
    },
    "detail": {
      "nl": "Deze methode bestaat niet voor dit adres.",
      "en": "This method does not exist for this address."
    }
  },
  "not-acceptable": {
    "status": 406,
    "title": {
      "nl": "Deze vorm is er niet",
      "en": "This form does not exist"
    },
    "detail": {
      "nl": "Alleen JSON is beschikbaar.",
      "en": "Only JSON is available."
    }
  },
  "already-exists": {
    "status": 409,
    "title": {
      "nl": "Dit bestaat al",
      "en": "This exists already"
    },
    "detail": {
      "nl": "Kies iets anders bij de gemarkeerde velden. Er is niets opgeslagen.",
      "en": "Choose something else in the marked fields. Nothing was saved."
    }
  },
  "request-in-progress": {
    "status": 409,
    "title": {
      "nl": "De aanvraag loopt nog",
      "en": "The request is still running"
    },
    "detail": {
      "nl": "Dezelfde aanvraag wordt al verwerkt. Probeer het zo opnieuw.",
      "en": "The same request is being handled. Try again in a moment."
    }
  },
  "another-package-enabled": {
    "status": 409,
    "title": {
      "nl": "Er staat al een ander pakket aan",
      "en": "Another package is switched on"
    },
    "detail": {
      "nl": "Zet eerst de andere koppeling uit. Er is niets opgeslagen.",
      "en": "Switch the other integration off first. Nothing was saved."
    }
  },
  "invitation-closed": {
    "status": 409,
    "title": {
      "nl": "Deze uitnodiging is afgehandeld",
      "en": "This invitation is closed"
    },
    "detail": {
      "nl": "Ze is al bevestigd of ingetrokken.",
      "en": "It has been accepted or revoked."
    }
  },
  "link-expired": {
    "status": 410,
    "title": {
      "nl": "Deze link is verlopen",
      "en": "This link has expired"
    },
    "detail": {
      "nl": "Vraag een nieuwe aan.",
      "en": "Ask for a new one."
    }
  },
  "link-used": {
    "status": 410,
    "title": {
      "nl": "Deze link is al gebruikt",
      "en": "This link has been used"
    },
    "detail": {
      "nl": "Je kunt inloggen. Weet je je wachtwoord niet meer, kies dan ‘Wachtwoord vergeten?’.",
      "en": "You can sign in. If you do not know your password, choose ‘Forgotten your password?’."
    }
  },
  "link-revoked": {
    "status": 410,
    "title": {
      "nl": "Deze link geldt niet meer",
      "en": "This link is no longer valid"
    },
    "detail": {
      "nl": "Er is een nieuwe verstuurd, of de uitnodiging is ingetrokken.",
      "en": "A new one was sent, or the invitation was revoked."
    }
  },
  "stale": {
    "status": 412,
    "title": {
      "nl": "Iemand anders heeft dit gewijzigd",
      "en": "Someone else has changed this"
    },
    "detail": {
      "nl": "Jouw wijzigingen staan er nog, maar zijn niet opgeslagen. Haal de nieuwe gegevens op en sla opnieuw op.",
      "en": "Your changes are still there, but they are not saved. Fetch the new data and save again."
    }
  },
  "body-too-large": {
    "status": 413,
    "title": {
      "nl": "De aanvraag is te groot",
      "en": "The request is too large"
    },
    "detail": {
      "nl": "Stuur hoogstens 1 MB. Er is niets gewijzigd.",
      "en": "Send at most 1 MB. Nothing was changed."
    }
  },
  "unsupported-media-type": {
    "status": 415,
    "title": {
      "nl": "Deze vorm wordt niet gelezen",
      "en": "This form is not read"
    },
    "detail": {
      "nl": "Stuur JSON met Content-Type application/json.",
      "en": "Send JSON with Content-Type application/json."
    }
  },
  "rejected-input": {
    "status": 422,
    "title": {
      "nl": "Dit kan zo niet",
      "en": "This cannot be done like this"
    },
    "detail": {
      "nl": "Kijk de gemarkeerde velden na. Er is niets opgeslagen.",
      "en": "Check the marked fields. Nothing was saved."
    }
  },
  "idempotency-key-reused": {
    "status": 422,
    "title": {
      "nl": "De sleutel is al gebruikt",
      "en": "The key has been used"
    },
    "detail": {
      "nl": "Deze Idempotency-Key hoort bij een andere aanvraag.",
      "en": "This Idempotency-Key belongs to another request."
    }
  },
  "precondition-required": {
    "status": 428,
    "title": {
      "nl": "De versie ontbreekt",
      "en": "The version is missing"
    },
    "detail": {
      "nl": "Stuur de ETag van de gegevens mee in If-Match.",
      "en": "Send the ETag of the data in If-Match."
    }
  },
  "too-many-attempts": {
    "status": 429,
    "title": {
      "nl": "Even wachten",
      "en": "Please wait"
    },
    "detail": {
      "nl": "Er is te vaak geprobeerd. Wacht {seconds} seconden en probeer het opnieuw.",
      "en": "There were too many attempts. Wait {seconds} seconds and try again."
    }
  },
  "internal": {
    "status": 500,
    "title": {
      "nl": "Er ging iets mis bij ons",
      "en": "Something went wrong on our side"
    },
    "detail": {
      "nl": "Er is niets gewijzigd. Probeer het opnieuw; geef anders het kenmerk door.",
      "en": "Nothing was changed. Try again; otherwise pass on the reference."
    }
  },
  "unavailable": {
    "status": 503,
    "title": {
      "nl": "Even niet beschikbaar",
      "en": "Not available for a moment"
    },
    "detail": {
      "nl": "Er is niets gewijzigd. Probeer het zo opnieuw.",
      "en": "Nothing was changed. Try again in a moment."
    }
  },
  "unavailable-read-only": {
    "status": 503,
    "title": {
      "nl": "Opslaan kan nu niet",
      "en": "Saving is not possible now"
    },
    "detail": {
      "nl": "Bekijken werkt nog. Er is niets gewijzigd; probeer het later opnieuw.",
      "en": "Reading still works. Nothing was changed; try again later."
    }
  }
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

export const fieldMessages = {
  "required": {
    "nl": "Vul {label} in.",
    "en": "Enter {label}."
  },
  "type": {
    "nl": "{label} heeft niet de juiste vorm.",
    "en": "{label} has the wrong form."
  },
  "unknown": {
    "nl": "{label} hoort hier niet.",
    "en": "{label} does not belong here."
  },
  "tooShort": {
    "nl": "{label} moet minstens {limit} tekens hebben.",
    "en": "{label} must have at least {limit} characters."
  },
  "tooLong": {
    "nl": "{label} mag hoogstens {limit} tekens hebben.",
    "en": "{label} can have at most {limit} characters."
  },
  "tooFew": {
    "nl": "Geef minstens {limit} op.",
    "en": "Give at least {limit}."
  },
  "tooMany": {
    "nl": "Geef hoogstens {limit} op.",
    "en": "Give at most {limit}."
  },
  "tooSmall": {
    "nl": "{label} moet minstens {limit} zijn.",
    "en": "{label} must be at least {limit}."
  },
  "tooLarge": {
    "nl": "{label} mag hoogstens {limit} zijn.",
    "en": "{label} can be at most {limit}."
  },
  "notMultiple": {
    "nl": "{label} heeft te veel decimalen.",
    "en": "{label} has too many decimals."
  },
  "pattern": {
    "nl": "{label} heeft niet de juiste vorm. {hint}",
    "en": "{label} has the wrong form. {hint}"
  },
  "email": {
    "nl": "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
    "en": "Enter an e-mail address such as name@example.com."
  },
  "date": {
    "nl": "{label} moet een bestaande datum zijn, zoals 2026-01-31.",
    "en": "{label} must be a real date, such as 2026-01-31."
  },
  "uuid": {
    "nl": "{label} is geen geldig kenmerk.",
    "en": "{label} is not a valid identifier."
  },
  "choice": {
    "nl": "Kies een van de mogelijkheden bij {label}.",
    "en": "Choose one of the options for {label}."
  },
  "duplicate": {
    "nl": "{label} staat er dubbel in.",
    "en": "{label} is given twice."
  },
  "invalid": {
    "nl": "{label} klopt niet.",
    "en": "{label} is not right."
  },
  "taken": {
    "nl": "{label} is al in gebruik.",
    "en": "{label} is already in use."
  },
  "notFound": {
    "nl": "{label} bestaat niet, of je mag het niet zien.",
    "en": "{label} does not exist, or you may not see it."
  },
  "notAllowed": {
    "nl": "Je mag {label} niet kiezen.",
    "en": "You may not choose {label}."
  },
  "passwordTooShort": {
    "nl": "Neem minstens 15 tekens. Een paar woorden achter elkaar is al lang genoeg.",
    "en": "Use at least 15 characters. A few words in a row are long enough."
  },
  "passwordTooLong": {
    "nl": "Neem hoogstens 256 tekens.",
    "en": "Use at most 256 characters."
  },
  "passwordCommon": {
    "nl": "Dit wachtwoord staat op lijsten die inbrekers het eerst proberen. Neem een zin die alleen jij bedenkt.",
    "en": "This password is on lists that attackers try first. Use a sentence that only you would think of."
  },
  "passwordPattern": {
    "nl": "Dit wachtwoord is een herhaling of een reeks en snel te raden. Neem een zin van een paar woorden.",
    "en": "This password is a repetition or a sequence and quickly guessed. Use a sentence of a few words."
  },
  "passwordContext": {
    "nl": "Dit wachtwoord bestaat vooral uit een naam die bij je account hoort en is makkelijk te raden. Neem woorden die er niets mee te maken hebben.",
    "en": "This password consists mostly of a name that belongs to your account and is easy to guess. Use unrelated words."
  },
  "passwordWrong": {
    "nl": "Dit is niet je huidige wachtwoord.",
    "en": "This is not your current password."
  },
  "passwordSame": {
    "nl": "Kies een ander wachtwoord dan je nu hebt.",
    "en": "Choose another password than you have now."
  },
  "sharesTotal": {
    "nl": "De delen zijn samen {total} %. Samen moet het 100 % zijn.",
    "en": "The shares total {total} %. They must total 100 %."
  },
  "dateOrder": {
    "nl": "De datum uit dienst ligt voor de datum in dienst.",
    "en": "The last day lies before the first day."
  },
  "periodTypeDiffers": {
    "nl": "Het standaardbedrijf heeft een andere periode. Laat de periode leeg of kies een ander standaardbedrijf.",
    "en": "The template has another period. Leave the period empty or choose another template."
  },
  "periodTypeMissing": {
    "nl": "Kies een periode of een standaardbedrijf. De periode ligt daarna vast.",
    "en": "Choose a period or a template. The period is fixed from then on."
  },
  "periodTypeFixed": {
    "nl": "De periode van een bedrijf ligt vast. Laat hem zoals hij is, of maak een nieuw bedrijf.",
    "en": "The period of a company is fixed. Leave it as it is, or make a new company."
  },
  "grantKindOfRole": {
    "nl": "Dit kan niet bij deze rol.",
    "en": "This does not go with this role."
  },
  "grantEmpty": {
    "nl": "Kies er minstens een, of kies dat de inlog niets ziet.",
    "en": "Choose at least one, or choose that the login sees nothing."
  },
  "firmMissing": {
    "nl": "Kies het kantoor van deze accountant.",
    "en": "Choose the firm of this accountant."
  },
  "ownLogin": {
    "nl": "Je kunt je eigen inlog niet wijzigen. Vraag een andere beheerder.",
    "en": "You cannot change a login of your own. Ask another administrator."
  }
} as const satisfies Record<string, Text>;

export const labels = {
  "Role": {
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
  },
  "Language": {
    "nl": {
      "nl": "Nederlands",
      "en": "Dutch"
    },
    "en": {
      "nl": "Engels",
      "en": "English"
    }
  },
  "GrantKind": {
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
  },
  "CompanyKind": {
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
  },
  "PeriodType": {
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
  },
  "CompanySort": {
    "name": {
      "nl": "Naam",
      "en": "Name"
    },
    "number": {
      "nl": "Nummer",
      "en": "Number"
    },
    "debtor": {
      "nl": "Debiteur",
      "en": "Debtor"
    }
  },
  "IntegrationFilter": {
    "none": {
      "nl": "Zonder koppeling",
      "en": "Without an integration"
    },
    "problem": {
      "nl": "Met een probleem",
      "en": "With a problem"
    }
  },
  "EmployeeStatus": {
    "inService": {
      "nl": "In dienst",
      "en": "In service"
    },
    "outOfService": {
      "nl": "Uit dienst",
      "en": "Out of service"
    },
    "joined": {
      "nl": "In dienst gekomen deze periode",
      "en": "Joined this period"
    },
    "left": {
      "nl": "Uit dienst gegaan deze periode",
      "en": "Left this period"
    }
  },
  "InvitationState": {
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
  },
  "IntegrationLevel": {
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
  },
  "IntegrationState": {
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
  },
  "WageTaxPeriod": {
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
  },
  "FigureKey": {
    "companies": {
      "nl": "Bedrijven",
      "en": "Companies"
    },
    "employeesInService": {
      "nl": "Medewerkers in dienst",
      "en": "Employees in service"
    },
    "employeesJoined": {
      "nl": "In dienst gekomen deze periode",
      "en": "Joined this period"
    },
    "employeesLeft": {
      "nl": "Uit dienst gegaan deze periode",
      "en": "Left this period"
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
    }
  },
  "CostCentreMode": {
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
  },
  "Separator": {
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
  },
  "DecimalSign": {
    "comma": {
      "nl": "Komma",
      "en": "Comma"
    },
    "point": {
      "nl": "Punt",
      "en": "Point"
    }
  },
  "DateFormat": {
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
    "yyyy-MM-dd": {
      "nl": "2026-01-31",
      "en": "2026-01-31"
    }
  }
} as const satisfies Record<string, Record<string, Text>>;

export const checkMessages = {
  "settings": {
    "passed": {
      "nl": "De instellingen zijn volledig.",
      "en": "The settings are complete."
    },
    "failed": {
      "nl": "Nog in te vullen: {fields}.",
      "en": "Still to be filled in: {fields}."
    }
  },
  "secrets": {
    "passed": {
      "nl": "De wachtwoorden zijn bewaard en leesbaar.",
      "en": "The passwords are stored and can be read."
    },
    "failed": {
      "nl": "Nog in te vullen: {fields}.",
      "en": "Still to be filled in: {fields}."
    },
    "unreadable": {
      "nl": "De wachtwoorden zijn niet te lezen. Vul ze opnieuw in.",
      "en": "The passwords cannot be read. Enter them again."
    }
  },
  "signIn": {
    "passed": {
      "nl": "Inloggen bij {package} is gelukt.",
      "en": "Signing in to {package} succeeded."
    },
    "failed": {
      "nl": "{package} weigert de gebruikersnaam of het wachtwoord. Vul ze opnieuw in.",
      "en": "{package} refuses the user name or password. Enter them again."
    },
    "unreachable": {
      "nl": "{package} antwoordt nu niet. De instellingen zijn bewaard; test het later opnieuw.",
      "en": "{package} does not answer now. The settings are kept; test again later."
    },
    "notTried": {
      "nl": "{package} heeft geen aanmelding die hier te testen is.",
      "en": "{package} has no sign-in that can be tested here."
    }
  }
} as const satisfies Record<string, Record<string, Text>>;
