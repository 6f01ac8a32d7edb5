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
  "operator-unknown": {
    "status": 401,
    "title": {
      "nl": "Dit is geen sleutel van een beheerder van de installatie",
      "en": "This is no secret of an operator"
    },
    "detail": {
      "nl": "Stuur de sleutel van loonpoort operator create mee als Authorization: Bearer. Een verlopen of ingetrokken sleutel werkt niet.",
      "en": "Send the secret of loonpoort operator create as Authorization: Bearer. One that expired or was revoked does not work."
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
  "password-worn-out": {
    "status": 403,
    "title": {
      "nl": "Stel een nieuw wachtwoord in",
      "en": "Set a new password"
    },
    "detail": {
      "nl": "Er is te vaak met een verkeerd wachtwoord geprobeerd in te loggen. Vraag via ‘Wachtwoord vergeten?’ een link aan om een nieuw wachtwoord in te stellen.",
      "en": "There were too many attempts to sign in with a wrong password. Use ‘Forgotten your password?’ to ask for a link to set a new one."
    }
  },
  "wrong-code": {
    "status": 401,
    "title": {
      "nl": "Deze code klopt niet",
      "en": "This code is wrong"
    },
    "detail": {
      "nl": "Vul de code in die de app nu laat zien, of een herstelcode die je nog niet hebt gebruikt. Elke code werkt één keer.",
      "en": "Enter the code that the app shows now, or a recovery code that you have not used yet. Each code works once."
    }
  },
  "code-expired": {
    "status": 401,
    "title": {
      "nl": "Deze code is net verlopen",
      "en": "This code has just expired"
    },
    "detail": {
      "nl": "Vul de code in die de app nu laat zien. Gebeurt dit vaker, laat je telefoon dan zelf de tijd instellen.",
      "en": "Enter the code that the app shows now. If this happens more often, let your telephone set the time by itself."
    }
  },
  "code-early": {
    "status": 401,
    "title": {
      "nl": "De klok van je telefoon loopt voor",
      "en": "The clock of your telephone is ahead"
    },
    "detail": {
      "nl": "Laat je telefoon zelf de tijd instellen, en vul de volgende code in die de app laat zien.",
      "en": "Let your telephone set the time by itself, and enter the next code that the app shows."
    }
  },
  "wrong-passkey": {
    "status": 401,
    "title": {
      "nl": "Deze passkey werkt hier niet",
      "en": "This passkey does not work here"
    },
    "detail": {
      "nl": "Gebruik een andere passkey, of log opnieuw in en kies een andere manier.",
      "en": "Use another passkey, or sign in again and choose another way."
    }
  },
  "factor-required": {
    "status": 403,
    "title": {
      "nl": "Deze rol vraagt een tweede stap bij het inloggen",
      "en": "This role needs a second step when signing in"
    },
    "detail": {
      "nl": "Log uit en opnieuw in; dan voeg je een tweede stap toe.",
      "en": "Sign out and in again; you then add a second step."
    }
  },
  "step-up-required": {
    "status": 401,
    "title": {
      "nl": "Bevestig eerst dat jij het bent",
      "en": "Confirm first that it is you"
    },
    "detail": {
      "nl": "Hiervoor moet je de laatste tien minuten hebben ingelogd of bevestigd dat jij het bent. Er is niets gewijzigd. Bevestig het, of log opnieuw in.",
      "en": "For this you must have signed in, or confirmed that it is you, in the last ten minutes. Nothing was changed. Confirm it, or sign in again."
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
  "insufficient-scope": {
    "status": 403,
    "title": {
      "nl": "De software mag dit niet",
      "en": "The software may not do this"
    },
    "detail": {
      "nl": "De toegang van de software omvat dit niet. Vraag een beheerder om het recht {scope}.",
      "en": "The access of the software does not cover this. Ask an administrator for the scope {scope}."
    }
  },
  "tenant-suspended": {
    "status": 403,
    "title": {
      "nl": "Deze omgeving is tijdelijk gesloten",
      "en": "This environment is closed for now"
    },
    "detail": {
      "nl": "Er kan nu niemand inloggen of software gebruiken. Er is niets verloren: zodra de omgeving weer open is, ga je verder waar je was. Vragen? Bel je salarisbureau.",
      "en": "Nobody can sign in and no software works now. Nothing is lost: once it is open again you go on where you were. Questions? Call your payroll bureau."
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
  "login-of-bureau": {
    "status": 403,
    "title": {
      "nl": "Deze inlog beheert je salarisbureau",
      "en": "Your payroll bureau manages this login"
    },
    "detail": {
      "nl": "De inlog van wie zelf collega's beheert of meer ziet dan jij, wijzigt je salarisbureau. Er is niets gewijzigd.",
      "en": "Your payroll bureau changes the login of anyone who manages colleagues too, or sees more than you. Nothing was changed."
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
  "too-many-views": {
    "status": 409,
    "title": {
      "nl": "Je hebt al {limit} weergaven van deze lijst",
      "en": "You have {limit} views of this list already"
    },
    "detail": {
      "nl": "Verwijder er eerst een, of bewaar onder een naam die je al hebt. Er is niets gewijzigd.",
      "en": "Remove one first, or save under a name that you have already. Nothing was changed."
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
  "access-review-open": {
    "status": 409,
    "title": {
      "nl": "Er is al een toegangscontrole open",
      "en": "An access review is open already"
    },
    "detail": {
      "nl": "Sluit die eerst af. Er is niets gewijzigd.",
      "en": "Close that one first. Nothing was changed."
    }
  },
  "access-review-undecided": {
    "status": 409,
    "title": {
      "nl": "De toegangscontrole is nog niet klaar",
      "en": "The access review is not finished"
    },
    "detail": {
      "nl": "Nog te beoordelen: {count}. Bevestig die, of trek ze in, en sluit daarna af.",
      "en": "Still to decide on: {count}. Confirm or withdraw those, and close it then."
    }
  },
  "access-review-closed": {
    "status": 409,
    "title": {
      "nl": "De toegangscontrole is al afgesloten",
      "en": "The access review has been closed"
    },
    "detail": {
      "nl": "Wat erin staat blijft. Begin een nieuwe om opnieuw te beoordelen.",
      "en": "What it says stays. Start a new one to decide again."
    }
  },
  "tenant-not-suspended": {
    "status": 409,
    "title": {
      "nl": "De omgeving is niet opgeschort",
      "en": "The tenant is not suspended"
    },
    "detail": {
      "nl": "Schort haar eerst op. Er is niets gewijzigd.",
      "en": "Suspend it first. Nothing was changed."
    }
  },
  "tenant-end-unconfirmed": {
    "status": 409,
    "title": {
      "nl": "Bevestig welke omgeving je beëindigt",
      "en": "Confirm which tenant you end"
    },
    "detail": {
      "nl": "Stuur haar slug ({slug}) mee, of wacht tot ze {days} dagen is opgeschort. Er is niets gewijzigd.",
      "en": "Send its slug ({slug}), or wait until it has been suspended for {days} days. Nothing was changed."
    }
  },
  "tenant-ending": {
    "status": 409,
    "title": {
      "nl": "De omgeving wordt verwijderd",
      "en": "The tenant is being removed"
    },
    "detail": {
      "nl": "Dat is niet terug te draaien. Er is niets gewijzigd.",
      "en": "That cannot be undone. Nothing was changed."
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
  "package-not-available": {
    "status": 409,
    "title": {
      "nl": "Verbinden met {package} kan hier niet",
      "en": "Connecting with {package} is not possible here"
    },
    "detail": {
      "nl": "De beheerder van deze server moet {package} eerst aanmelden.",
      "en": "The operator of this server has to register {package} first."
    }
  },
  "package-not-connected": {
    "status": 409,
    "title": {
      "nl": "Er is nog geen verbinding met {package}",
      "en": "There is no connection with {package} yet"
    },
    "detail": {
      "nl": "Maak eerst verbinding bij de koppeling. Er is niets gewijzigd.",
      "en": "Connect first, at the integration. Nothing was changed."
    }
  },
  "package-unreachable": {
    "status": 503,
    "title": {
      "nl": "{package} antwoordt nu niet",
      "en": "{package} does not answer now"
    },
    "detail": {
      "nl": "Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.",
      "en": "Nothing was changed. Try again in a few minutes."
    }
  },
  "package-no-access": {
    "status": 409,
    "title": {
      "nl": "De koppeling mag niet bij deze administratie in {package}",
      "en": "The connection may not use this administration in {package}"
    },
    "detail": {
      "nl": "Geef wie verbinding maakte daar rechten, of kies een andere administratie. Er is niets gewijzigd.",
      "en": "Give whoever connected access to it there, or choose another administration. Nothing was changed."
    }
  },
  "journal-findings": {
    "status": 422,
    "title": {
      "nl": "De journaalpost kan zo niet",
      "en": "The journal cannot be made like this"
    },
    "detail": {
      "nl": "Los de bevindingen op en probeer het opnieuw. Er is niets gewijzigd.",
      "en": "Resolve the findings and try again. Nothing was changed."
    }
  },
  "delivery-open": {
    "status": 409,
    "title": {
      "nl": "De vorige journaalpost is onderweg",
      "en": "The previous journal is on its way"
    },
    "detail": {
      "nl": "Wacht tot het pakket heeft geantwoord, of kies bij de verzending voor ‘Niet versturen’. Er is niets gewijzigd.",
      "en": "Wait until the package has answered, or choose ‘Do not send’ at the delivery. Nothing was changed."
    }
  },
  "journal-sent": {
    "status": 409,
    "title": {
      "nl": "De journaalpost gaat al naar een pakket",
      "en": "The journal goes to a package already"
    },
    "detail": {
      "nl": "Hij is verstuurd of wordt dat nog. Boek hem niet nog eens. Er is niets gewijzigd.",
      "en": "It has been sent or will be. Do not book it again. Nothing was changed."
    }
  },
  "journal-acknowledged": {
    "status": 409,
    "title": {
      "nl": "De journaalpost staat al in de boekhouding",
      "en": "The journal is in the books already"
    },
    "detail": {
      "nl": "Versturen zou hem dubbel boeken. Kies bij de verzending voor ‘Niet versturen’. Er is niets gewijzigd.",
      "en": "Sending it would book it twice. Choose ‘Do not send’ at the delivery. Nothing was changed."
    }
  },
  "delivery-moved-on": {
    "status": 409,
    "title": {
      "nl": "Dit kan nu niet met deze verzending",
      "en": "This cannot be done with this delivery now"
    },
    "detail": {
      "nl": "Kijk hoe de verzending er nu voor staat. Er is niets gewijzigd.",
      "en": "See where the delivery stands now. Nothing was changed."
    }
  },
  "journal-superseded": {
    "status": 409,
    "title": {
      "nl": "Er is een nieuwere journaalpost",
      "en": "There is a newer journal"
    },
    "detail": {
      "nl": "Verstuur de nieuwste journaalpost van deze loonrun. Er is niets gewijzigd.",
      "en": "Send the newest journal of this payroll run. Nothing was changed."
    }
  },
  "file-downloaded": {
    "status": 409,
    "title": {
      "nl": "Het bestand van de vorige journaalpost is gedownload",
      "en": "The file of the previous journal was downloaded"
    },
    "detail": {
      "nl": "Geef bij de vorige journaalpost aan of het bestand is ingelezen. Er is niets gewijzigd.",
      "en": "Say at the previous journal whether its file was imported. Nothing was changed."
    }
  },
  "journal-fetched": {
    "status": 409,
    "title": {
      "nl": "Boekhoudsoftware heeft de journaalpost opgehaald",
      "en": "Bookkeeping software has fetched the journal"
    },
    "detail": {
      "nl": "Wat software heeft ingelezen, blijft zo staan. Er is niets gewijzigd.",
      "en": "What software has imported stays as it is. Nothing was changed."
    }
  },
  "journal-corrected": {
    "status": 409,
    "title": {
      "nl": "De journaalpost is al gecorrigeerd",
      "en": "The journal has been corrected already"
    },
    "detail": {
      "nl": "Een latere journaalpost rekent erop dat deze is ingelezen. Er is niets gewijzigd.",
      "en": "A later journal counts on it that this one was imported. Nothing was changed."
    }
  },
  "correction-needed": {
    "status": 409,
    "title": {
      "nl": "Kies hoe je corrigeert",
      "en": "Choose how to correct"
    },
    "detail": {
      "nl": "De vorige journaalpost is al geboekt of ingelezen. Boek alleen het verschil, boek tegen en opnieuw, of laat het zo. Er is niets gewijzigd.",
      "en": "The previous journal has been posted or imported. Book the difference only, reverse it and book again, or leave it as it is. Nothing was changed."
    }
  },
  "journal-unexplained": {
    "status": 409,
    "title": {
      "nl": "De herkomst van deze journaalpost is niet bewaard",
      "en": "What this journal is made up of was not kept"
    },
    "detail": {
      "nl": "Hij is gemaakt voordat Loonpoort dat bewaarde. Is hij nog niet geboekt, wijzig dan de loonrun of het schema en maak hem opnieuw; anders kijk je in de regels van de loonrun.",
      "en": "It was made before Loonpoort kept that. If it has not been booked yet, change the payroll run or the scheme and make it again; otherwise look at the lines of the payroll run."
    }
  },
  "invitation-closed": {
    "status": 409,
    "title": {
      "nl": "Deze uitnodiging is afgehandeld",
      "en": "This invitation is closed"
    },
    "detail": {
      "nl": "Ze is al bevestigd of ingetrokken. Nodig opnieuw uit als het toch moet.",
      "en": "It has been accepted or revoked. Invite again if need be."
    }
  },
  "challenge-over": {
    "status": 410,
    "title": {
      "nl": "Log opnieuw in",
      "en": "Sign in again"
    },
    "detail": {
      "nl": "Deze aanmelding is verlopen of al gebruikt, of er is te vaak een verkeerde code ingevuld. Begin opnieuw met je e-mailadres en wachtwoord.",
      "en": "This sign-in has expired or was used, or there were too many wrong codes. Begin again with your e-mail address and password."
    }
  },
  "provider-missing": {
    "status": 404,
    "title": {
      "nl": "Log in met je wachtwoord",
      "en": "Sign in with your password"
    },
    "detail": {
      "nl": "Voor dit e-mailadres is geen ander account ingesteld. Kijk het adres na.",
      "en": "No other account has been set up for this e-mail address. Check the address."
    }
  },
  "provider-unreachable": {
    "status": 409,
    "title": {
      "nl": "{name} antwoordt nu niet",
      "en": "{name} does not answer now"
    },
    "detail": {
      "nl": "Je bent niet ingelogd. Probeer het over een paar minuten opnieuw, of log in met je wachtwoord als je dat hebt.",
      "en": "You are not signed in. Try again in a few minutes, or sign in with your password where you have one."
    }
  },
  "provider-refused": {
    "status": 422,
    "title": {
      "nl": "Inloggen met {name} is niet gelukt",
      "en": "Signing in with {name} did not succeed"
    },
    "detail": {
      "nl": "Het antwoord van {name} klopt niet met wat is gevraagd. Begin opnieuw. Blijft het zo, vraag dan je salarisbureau om de instellingen te controleren.",
      "en": "What {name} answered is not what was asked. Begin again. If it stays so, ask your payroll bureau to check the settings."
    }
  },
  "provider-denied": {
    "status": 403,
    "title": {
      "nl": "Je hebt niet ingelogd bij {name}",
      "en": "You did not sign in at {name}"
    },
    "detail": {
      "nl": "Het inloggen is daar afgebroken of geweigerd. Begin opnieuw, of vraag de beheerder van je account om toegang tot Loonpoort.",
      "en": "Signing in was ended or refused there. Begin again, or ask the administrator of your account for access to Loonpoort."
    }
  },
  "provider-clock": {
    "status": 422,
    "title": {
      "nl": "De klok van {name} loopt niet gelijk",
      "en": "The clock of {name} is not right"
    },
    "detail": {
      "nl": "Het bewijs van {name} geldt op een andere tijd dan nu. Probeer het zo opnieuw. Blijft het zo, vraag dan je salarisbureau de klok van de server te controleren.",
      "en": "The proof of {name} is valid at another time than now. Try again in a moment. If it stays so, ask your payroll bureau to check the clock of the server."
    }
  },
  "provider-not-anew": {
    "status": 403,
    "title": {
      "nl": "Je hebt niet opnieuw ingelogd bij {name}",
      "en": "You did not sign in again at {name}"
    },
    "detail": {
      "nl": "{name} zegt niet dat je zojuist opnieuw je wachtwoord of passkey hebt gegeven. Probeer het opnieuw. Blijft het zo, vraag dan de beheerder van je account om dat mee te geven (bij Microsoft Entra: de optionele claim auth_time).",
      "en": "{name} does not say that you gave your password or passkey again just now. Try again. If it stays so, ask the administrator of your account to have that passed on (at Microsoft Entra: the optional claim auth_time)."
    }
  },
  "provider-sign-in-over": {
    "status": 410,
    "title": {
      "nl": "Begin opnieuw met inloggen",
      "en": "Begin to sign in again"
    },
    "detail": {
      "nl": "Deze aanmelding is verlopen, al gebruikt, of in een andere browser begonnen. Vul je e-mailadres in en kies opnieuw met welk account je inlogt.",
      "en": "This sign-in has expired, was used, or began in another browser. Enter your e-mail address, and choose again with which account you sign in."
    }
  },
  "provider-person-unknown": {
    "status": 403,
    "title": {
      "nl": "Je hebt hier nog geen inlog",
      "en": "You have no login here yet"
    },
    "detail": {
      "nl": "{name} kent je, maar bij je salarisbureau is voor dit account geen inlog of uitnodiging. Vraag je salarisbureau of de beheerder van je kantoor om een uitnodiging op dit e-mailadres.",
      "en": "{name} knows you, but your payroll bureau has no login or invitation for this account. Ask your payroll bureau, or who manages your firm, for an invitation to this e-mail address."
    }
  },
  "provider-email-unverified": {
    "status": 403,
    "title": {
      "nl": "Je e-mailadres is niet bevestigd",
      "en": "Your e-mail address is not verified"
    },
    "detail": {
      "nl": "{name} zegt niet dat je e-mailadres gecontroleerd is. Vraag de beheerder van je account om dat mee te geven (bij Microsoft Entra: de optionele claims email en xms_edov).",
      "en": "{name} does not say that your e-mail address was verified. Ask the administrator of your account to have that passed on (at Microsoft Entra: the optional claims email and xms_edov)."
    }
  },
  "provider-other-tenant": {
    "status": 403,
    "title": {
      "nl": "Dit account is van een andere organisatie",
      "en": "This account belongs to another organisation"
    },
    "detail": {
      "nl": "Log bij {name} in met je account van kantoor, en niet met een privéaccount of dat van een ander bedrijf.",
      "en": "Sign in at {name} with your account of the firm, and not with a private one or that of another company."
    }
  },
  "provider-other-account": {
    "status": 403,
    "title": {
      "nl": "Je inlog hoort bij een ander account van {name}",
      "en": "Your login belongs to another account of {name}"
    },
    "detail": {
      "nl": "Log in met het account dat je eerder gebruikte. Heb je een nieuw account gekregen, vraag dan je salarisbureau om je van het oude te ontkoppelen.",
      "en": "Sign in with the account that you used before. If you were given a new account, ask your payroll bureau to unlink you from the former one."
    }
  },
  "password-not-accepted": {
    "status": 403,
    "title": {
      "nl": "Log in met {name}",
      "en": "Sign in with {name}"
    },
    "detail": {
      "nl": "Je kantoor heeft inloggen met een wachtwoord uitgezet. Vul je e-mailadres in en kies ‘Inloggen met {name}’. Lukt dat niet, vraag dan een beheerder van je salarisbureau om een wachtwoord weer toe te staan.",
      "en": "Your firm has switched signing in with a password off. Enter your e-mail address, and choose ‘Sign in with {name}’. If that does not work, ask an administrator of your payroll bureau to allow a password again."
    }
  },
  "enrolment-over": {
    "status": 410,
    "title": {
      "nl": "Begin opnieuw met toevoegen",
      "en": "Begin to add it again"
    },
    "detail": {
      "nl": "Er is te lang gewacht, of dit is al toegevoegd. Er is niets gewijzigd.",
      "en": "It took too long, or it was added already. Nothing was changed."
    }
  },
  "last-factor": {
    "status": 409,
    "title": {
      "nl": "Dit is je enige tweede stap",
      "en": "This is your only second step"
    },
    "detail": {
      "nl": "Je salarisbureau vraagt een tweede stap bij het inloggen. Voeg eerst een andere toe, en verwijder daarna deze.",
      "en": "Your payroll bureau requires a second step when signing in. Add another one first, then remove this one."
    }
  },
  "last-way-in": {
    "status": 409,
    "title": {
      "nl": "Je logt alleen hiermee in",
      "en": "This is your only way to sign in"
    },
    "detail": {
      "nl": "Zonder dit account kom je er niet meer in. Voeg eerst een passkey toe, of kies op de inlogpagina ‘Wachtwoord vergeten?’ om een wachtwoord in te stellen. Ontkoppel daarna.",
      "en": "Without this account you cannot come in any more. Add a passkey first, or choose ‘Forgotten your password?’ on the sign-in page to set a password. Unlink afterwards."
    }
  },
  "provider-needed": {
    "status": 409,
    "title": {
      "nl": "Je kantoor laat je alleen hiermee inloggen",
      "en": "Your firm has you sign in with this only"
    },
    "detail": {
      "nl": "Je kantoor heeft inloggen met een wachtwoord uitgezet, dus zonder {name} kom je er niet meer in. Klopt het gekoppelde account niet, vraag dan een beheerder van je salarisbureau om het te ontkoppelen.",
      "en": "Your firm has switched signing in with a password off, so without {name} you cannot come in any more. If the linked account is wrong, ask an administrator of your payroll bureau to unlink it."
    }
  },
  "no-proof": {
    "status": 409,
    "title": {
      "nl": "Log hiervoor opnieuw in",
      "en": "Sign in again for this"
    },
    "detail": {
      "nl": "Je hebt hier geen wachtwoord en geen tweede stap om mee te bevestigen. Log uit en in dezelfde browser opnieuw in, en doe het binnen tien minuten.",
      "en": "You have no password and no second step here to confirm with. Sign out and in again in the same browser, and do it within ten minutes."
    }
  },
  "no-factor": {
    "status": 409,
    "title": {
      "nl": "Je hebt nog geen tweede stap",
      "en": "You have no second step yet"
    },
    "detail": {
      "nl": "Voeg eerst een authenticator-app of passkey toe; je krijgt dan herstelcodes.",
      "en": "Add an authenticator app or a passkey first; recovery codes come with it."
    }
  },
  "authorization-over": {
    "status": 404,
    "title": {
      "nl": "Deze vraag is verlopen",
      "en": "This request has expired"
    },
    "detail": {
      "nl": "Er is te lang gewacht, of er is al geantwoord, of de vraag begon in een andere browser. Er is niets gewijzigd. Begin opnieuw vanuit het programma.",
      "en": "It took too long, or it was answered, or it began in another browser. Nothing was changed. Begin again from the software."
    }
  },
  "other-firm": {
    "status": 403,
    "title": {
      "nl": "Dit programma is van een ander kantoor",
      "en": "This software belongs to another firm"
    },
    "detail": {
      "nl": "Je kunt er met deze inlog geen toestemming aan geven. Kies een inlog van dat kantoor, of vraag je salarisbureau.",
      "en": "You cannot give it consent with this login. Choose a login of that firm, or ask your payroll bureau."
    }
  },
  "public-client": {
    "status": 409,
    "title": {
      "nl": "Deze software heeft geen geheim",
      "en": "This software has no secret"
    },
    "detail": {
      "nl": "Software op een computer of in een browser kan geen geheim bewaren, en werkt alleen met toestemming van een persoon. Er is niets gewijzigd.",
      "en": "Software on a computer or in a browser cannot keep a secret, and works with the consent of a person only. Nothing was changed."
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
  "connection-expired": {
    "status": 410,
    "title": {
      "nl": "Verbinden is niet gelukt",
      "en": "Connecting did not succeed"
    },
    "detail": {
      "nl": "De toestemming is te laat gekomen, al gebruikt of door een andere inlog gevraagd. Begin opnieuw bij de koppeling.",
      "en": "The consent came too late, was used already or was asked for by another login. Begin again at the integration."
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
      "nl": "Er is een nieuwe verstuurd, of de uitnodiging is ingetrokken. Gebruik de laatste mail, of vraag je salarisbureau om een nieuwe uitnodiging.",
      "en": "A new one was sent, or the invitation was revoked. Use the latest mail, or ask your payroll bureau for a new invitation."
    }
  },
  "run-locked": {
    "status": 409,
    "title": {
      "nl": "Deze loonrun is vergrendeld",
      "en": "This run is locked"
    },
    "detail": {
      "nl": "Er is niets gewijzigd. Breng een correctie in met een nieuwe loonrun.",
      "en": "Nothing was changed. Send a correction as a new run."
    }
  },
  "department-in-use": {
    "status": 409,
    "title": {
      "nl": "Deze afdeling is gebruikt",
      "en": "This department has been used"
    },
    "detail": {
      "nl": "Door: {users}. Sluit de afdeling af in plaats van hem te verwijderen. Er is niets gewijzigd.",
      "en": "By: {users}. Close the department instead of removing it. Nothing was changed."
    }
  },
  "company-closed": {
    "status": 409,
    "title": {
      "nl": "Dit bedrijf is dan gesloten",
      "en": "This company is closed by then"
    },
    "detail": {
      "nl": "Het bedrijf stopt op {day}, en deze periode begint later. Er is niets gewijzigd. Een beheerder kan de laatste dag wijzigen.",
      "en": "The company ends on {day}, and this period begins later. Nothing was changed. An administrator can change the last day."
    }
  },
  "debtor-closed": {
    "status": 409,
    "title": {
      "nl": "De debiteur stopt ook",
      "en": "The debtor ends too"
    },
    "detail": {
      "nl": "Debiteur {debtor} stopt op {day}. Heropen eerst de debiteur, en daarna dit bedrijf. Er is niets gewijzigd.",
      "en": "Debtor {debtor} ends on {day}. Reopen the debtor first, then this company. Nothing was changed."
    }
  },
  "debtor-has-companies": {
    "status": 409,
    "title": {
      "nl": "Bedrijven die nog open zijn: {count}",
      "en": "Companies that are still open: {count}"
    },
    "detail": {
      "nl": "Bevestig dat deze mee sluiten: {companies}. Er is niets gewijzigd.",
      "en": "Confirm that these close with it: {companies}. Nothing was changed."
    }
  },
  "ledger-scheme-in-use": {
    "status": 409,
    "title": {
      "nl": "Dit rekeningschema is in gebruik",
      "en": "This ledger scheme is in use"
    },
    "detail": {
      "nl": "{users} gebruikt het. Kies daar eerst een ander schema. Er is niets verwijderd.",
      "en": "{users} uses it. Choose another scheme there first. Nothing was removed."
    }
  },
  "ledger-account-in-use": {
    "status": 409,
    "title": {
      "nl": "Deze rekening is in gebruik",
      "en": "This account is in use"
    },
    "detail": {
      "nl": "Looncode {codes} wordt erop geboekt. Kies daar eerst een andere rekening. Er is niets verwijderd.",
      "en": "Wage code {codes} is booked on it. Choose another account there first. Nothing was removed."
    }
  },
  "tag-in-use": {
    "status": 409,
    "title": {
      "nl": "Dit label bepaalt wie wat ziet",
      "en": "This tag decides who sees what"
    },
    "detail": {
      "nl": "Erdoor zien debiteuren: {users}. Geef hun eerst andere labels. Er is niets verwijderd.",
      "en": "These see debtors by it: {users}. Give them other tags first. Nothing was removed."
    }
  },
  "ledger-renumbering-used": {
    "status": 409,
    "title": {
      "nl": "De nieuwe nummers zijn al gebruikt",
      "en": "The new numbers have been used"
    },
    "detail": {
      "nl": "Journaalpost {reference} is al op de nieuwe nummers geboekt. Er is niets gewijzigd.",
      "en": "Journal {reference} has been booked on the new numbers already. Nothing has been changed."
    }
  },
  "ledger-scheme-linked": {
    "status": 409,
    "title": {
      "nl": "Dit rekeningschema is gekoppeld",
      "en": "This ledger scheme is linked"
    },
    "detail": {
      "nl": "Het volgt ‘{parent}’; alleen rekeningnummers kunnen verschillen. Wijzig dat schema, of maak een kopie. Er is niets gewijzigd.",
      "en": "It follows ‘{parent}’; only account numbers can differ. Change that scheme, or make a copy. Nothing was changed."
    }
  },
  "ledger-scheme-not-linked": {
    "status": 409,
    "title": {
      "nl": "Dit rekeningschema is niet gekoppeld",
      "en": "This ledger scheme is not linked"
    },
    "detail": {
      "nl": "Alleen een gekoppeld schema geeft de rekeningen van een ander schema eigen nummers. Wijzig hier de rekening zelf. Er is niets gewijzigd.",
      "en": "Only a linked scheme gives the accounts of another scheme numbers of its own. Change the account itself here. Nothing was changed."
    }
  },
  "company-not-mapped": {
    "status": 409,
    "title": {
      "nl": "{company} heeft nog geen administratie",
      "en": "{company} has no administration yet"
    },
    "detail": {
      "nl": "Kies eerst bij Administraties in welke administratie van het boekhoudpakket dit bedrijf staat. Er is niets gewijzigd.",
      "en": "Choose first, under Administrations, which administration of the bookkeeping package this company is in. Nothing was changed."
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
      "nl": "Stuur minder in één keer. Er is niets gewijzigd.",
      "en": "Send less at once. Nothing was changed."
    }
  },
  "malformed-request": {
    "status": 400,
    "title": {
      "nl": "De aanvraag is niet te lezen",
      "en": "The request cannot be read"
    },
    "detail": {
      "nl": "Dit is geen HTTP. Er is niets gewijzigd.",
      "en": "This is not HTTP. Nothing was changed."
    }
  },
  "request-timeout": {
    "status": 408,
    "title": {
      "nl": "De aanvraag kwam niet op tijd",
      "en": "The request did not come in time"
    },
    "detail": {
      "nl": "Stuur haar opnieuw, in één keer. Er is niets gewijzigd.",
      "en": "Send it again, at once. Nothing was changed."
    }
  },
  "headers-too-large": {
    "status": 431,
    "title": {
      "nl": "De koppen van de aanvraag zijn te groot",
      "en": "The headers of the request are too large"
    },
    "detail": {
      "nl": "Stuur minder koppen, of wis de cookies. Er is niets gewijzigd.",
      "en": "Send fewer headers, or clear the cookies. Nothing was changed."
    }
  },
  "unsupported-media-type": {
    "status": 415,
    "title": {
      "nl": "Deze vorm wordt niet gelezen",
      "en": "This form is not read"
    },
    "detail": {
      "nl": "Stuur JSON met Content-Type application/json, en een aangifte met application/xml.",
      "en": "Send JSON with Content-Type application/json, and a return with application/xml."
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
  "connection-refused": {
    "status": 422,
    "title": {
      "nl": "{package} heeft geen toestemming gegeven",
      "en": "{package} gave no consent"
    },
    "detail": {
      "nl": "Begin opnieuw bij de koppeling. De instellingen zijn bewaard.",
      "en": "Begin again at the integration. The settings are kept."
    }
  },
  "idempotency-key-reused": {
    "status": 422,
    "title": {
      "nl": "De sleutel is al gebruikt",
      "en": "The key has been used"
    },
    "detail": {
      "nl": "Deze Idempotency-Key hoort bij een andere aanvraag. Gebruik voor elke aanvraag een nieuwe sleutel.",
      "en": "This Idempotency-Key belongs to another request. Use a new key for each request."
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
  "too-many-requests": {
    "status": 429,
    "title": {
      "nl": "Even wachten",
      "en": "Please wait"
    },
    "detail": {
      "nl": "Dit is te vaak achter elkaar gevraagd, en er is niets gewijzigd. Wacht {seconds} seconden en probeer het opnieuw.",
      "en": "This was asked too often in a row, and nothing was changed. Wait {seconds} seconds and try again."
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
  },
  "unavailable-unclear": {
    "status": 503,
    "title": {
      "nl": "Even niet beschikbaar",
      "en": "Not available for a moment"
    },
    "detail": {
      "nl": "De verbinding met de database viel weg tijdens het opslaan. Kijk zo of het is opgeslagen, voordat u het opnieuw doet.",
      "en": "The connection to the database was lost while saving. Look in a moment whether it was saved, before you try again."
    }
  }
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

export const messages = {
  "AuditAction": {
    "created": {
      "nl": "{actor} heeft {subject} aangemaakt",
      "en": "{actor} created {subject}"
    },
    "changed": {
      "nl": "{actor} heeft {subject} gewijzigd",
      "en": "{actor} changed {subject}"
    },
    "removed": {
      "nl": "{actor} heeft {subject} verwijderd",
      "en": "{actor} removed {subject}"
    },
    "sent": {
      "nl": "{actor} heeft {subject} verstuurd",
      "en": "{actor} sent {subject}"
    },
    "exported": {
      "nl": "{actor} heeft {subject} opgehaald",
      "en": "{actor} exported {subject}"
    },
    "erased": {
      "nl": "{actor} heeft {subject} gewist",
      "en": "{actor} erased {subject}"
    },
    "requested": {
      "nl": "{actor} heeft {subject} aangevraagd",
      "en": "{actor} requested {subject}"
    },
    "saw": {
      "nl": "{actor} heeft {subject} bekeken",
      "en": "{actor} saw {subject}"
    },
    "signedIn": {
      "nl": "{actor} is ingelogd",
      "en": "{actor} signed in"
    },
    "signInFailed": {
      "nl": "Inloggen als {name} is mislukt",
      "en": "Signing in as {name} failed"
    },
    "signedOut": {
      "nl": "{actor} is uitgelogd",
      "en": "{actor} signed out"
    },
    "sessionEnded": {
      "nl": "{subject} is beëindigd door {actor}",
      "en": "{subject} was ended by {actor}"
    },
    "tokenReused": {
      "nl": "{subject} is beëindigd: een sleutel die al gebruikt was, kwam terug",
      "en": "{subject} was ended: a key that had been used came back"
    },
    "refused": {
      "nl": "{actor} kreeg geen toegang",
      "en": "{actor} was refused access"
    }
  },
  "AuditSubject": {
    "authorization": {
      "nl": "de toestemming aan {name}",
      "en": "the consent to {name}"
    },
    "legalHold": {
      "nl": "een bewaarblokkade",
      "en": "a legal hold"
    },
    "accessReview": {
      "nl": "de toegangscontrole {name}",
      "en": "the access review {name}"
    },
    "factor": {
      "nl": "de tweede stap van {name}",
      "en": "the second step of {name}"
    },
    "signInProvider": {
      "nl": "de aanbieder {name}",
      "en": "the provider {name}"
    },
    "providerLink": {
      "nl": "het inloggen met een aanbieder van {name}",
      "en": "signing in with a provider of {name}"
    },
    "tenant": {
      "nl": "de gegevens van het salarisbureau",
      "en": "the data of the payroll bureau"
    },
    "firm": {
      "nl": "het kantoor {name}",
      "en": "the firm {name}"
    },
    "tag": {
      "nl": "het label {name}",
      "en": "the tag {name}"
    },
    "person": {
      "nl": "de gegevens van {name}",
      "en": "the data of {name}"
    },
    "login": {
      "nl": "de inlog van {name}",
      "en": "the login of {name}"
    },
    "invitation": {
      "nl": "de uitnodiging voor {name}",
      "en": "the invitation for {name}"
    },
    "passwordReset": {
      "nl": "een nieuw wachtwoord voor {name}",
      "en": "a new password for {name}"
    },
    "session": {
      "nl": "de sessie van {name}",
      "en": "the session of {name}"
    },
    "client": {
      "nl": "de software {name}",
      "en": "the software {name}"
    },
    "webhook": {
      "nl": "een webhook",
      "en": "a webhook"
    },
    "debtor": {
      "nl": "de debiteur {name}",
      "en": "the debtor {name}"
    },
    "company": {
      "nl": "het bedrijf {name}",
      "en": "the company {name}"
    },
    "department": {
      "nl": "de afdeling {name}",
      "en": "the department {name}"
    },
    "costCentre": {
      "nl": "de kostenplaats {name}",
      "en": "the cost centre {name}"
    },
    "costUnit": {
      "nl": "de kostensoort {name}",
      "en": "the cost unit {name}"
    },
    "employee": {
      "nl": "de medewerker {name}",
      "en": "the employee {name}"
    },
    "ledgerScheme": {
      "nl": "het rekeningschema {name}",
      "en": "the ledger scheme {name}"
    },
    "integration": {
      "nl": "de koppeling {name}",
      "en": "the integration {name}"
    },
    "connection": {
      "nl": "de verbinding met {name}",
      "en": "the connection with {name}"
    },
    "mapping": {
      "nl": "de administratie",
      "en": "the administration"
    },
    "run": {
      "nl": "de loonrun {name}",
      "en": "the payroll run {name}"
    },
    "journal": {
      "nl": "journaalpost {name}",
      "en": "journal {name}"
    },
    "journalFile": {
      "nl": "het bestand van journaalpost {name}",
      "en": "the file of journal {name}"
    },
    "delivery": {
      "nl": "journaalpost {name}",
      "en": "journal {name}"
    },
    "wageTaxReturn": {
      "nl": "de loonaangifte {name}",
      "en": "the wage-tax return {name}"
    },
    "reconciliation": {
      "nl": "de aansluiting {name}",
      "en": "the reconciliation {name}"
    },
    "returnWageCode": {
      "nl": "looncode {name} in de aangifte",
      "en": "wage code {name} in the return"
    },
    "remedyRequest": {
      "nl": "een verzoek om iets op te lossen",
      "en": "a request to mend something"
    },
    "auditTrail": {
      "nl": "het logboek",
      "en": "the audit trail"
    },
    "auditEntry": {
      "nl": "het logboek tot en met regel {name}",
      "en": "the audit trail up to entry {name}"
    },
    "operation": {
      "nl": "{name}",
      "en": "{name}"
    }
  },
  "AuditSubjects": {
    "authorization": {
      "nl": "toestemmingen",
      "en": "consents"
    },
    "legalHold": {
      "nl": "bewaarblokkades",
      "en": "legal holds"
    },
    "accessReview": {
      "nl": "toegangscontroles",
      "en": "access reviews"
    },
    "factor": {
      "nl": "tweede stappen",
      "en": "second steps"
    },
    "signInProvider": {
      "nl": "aanbieders",
      "en": "providers"
    },
    "providerLink": {
      "nl": "koppelingen met een aanbieder",
      "en": "links with a provider"
    },
    "tenant": {
      "nl": "salarisbureaus",
      "en": "payroll bureaus"
    },
    "firm": {
      "nl": "kantoren",
      "en": "firms"
    },
    "tag": {
      "nl": "labels",
      "en": "tags"
    },
    "person": {
      "nl": "personen",
      "en": "persons"
    },
    "login": {
      "nl": "inlogs",
      "en": "logins"
    },
    "invitation": {
      "nl": "uitnodigingen",
      "en": "invitations"
    },
    "passwordReset": {
      "nl": "nieuwe wachtwoorden",
      "en": "new passwords"
    },
    "session": {
      "nl": "sessies",
      "en": "sessions"
    },
    "client": {
      "nl": "programma's",
      "en": "pieces of software"
    },
    "webhook": {
      "nl": "webhooks",
      "en": "webhooks"
    },
    "debtor": {
      "nl": "debiteuren",
      "en": "debtors"
    },
    "company": {
      "nl": "bedrijven",
      "en": "companies"
    },
    "department": {
      "nl": "afdelingen",
      "en": "departments"
    },
    "costCentre": {
      "nl": "kostenplaatsen",
      "en": "cost centres"
    },
    "costUnit": {
      "nl": "kostensoorten",
      "en": "cost units"
    },
    "employee": {
      "nl": "medewerkers",
      "en": "employees"
    },
    "ledgerScheme": {
      "nl": "rekeningschema's",
      "en": "ledger schemes"
    },
    "integration": {
      "nl": "koppelingen",
      "en": "integrations"
    },
    "connection": {
      "nl": "verbindingen",
      "en": "connections"
    },
    "mapping": {
      "nl": "administraties",
      "en": "administrations"
    },
    "run": {
      "nl": "loonruns",
      "en": "payroll runs"
    },
    "journal": {
      "nl": "journaalposten",
      "en": "journals"
    },
    "journalFile": {
      "nl": "bestanden van journaalposten",
      "en": "files of journals"
    },
    "delivery": {
      "nl": "journaalposten",
      "en": "journals"
    },
    "wageTaxReturn": {
      "nl": "loonaangiften",
      "en": "wage-tax returns"
    },
    "reconciliation": {
      "nl": "aansluitingen",
      "en": "reconciliations"
    },
    "returnWageCode": {
      "nl": "looncodes in de aangifte",
      "en": "wage codes in the return"
    },
    "remedyRequest": {
      "nl": "verzoeken",
      "en": "requests"
    },
    "auditTrail": {
      "nl": "logboeken",
      "en": "audit trails"
    },
    "auditEntry": {
      "nl": "regels van het logboek",
      "en": "entries of the audit trail"
    },
    "operation": {
      "nl": "onderdelen",
      "en": "operations"
    }
  },
  "AuditFault": {
    "altered": {
      "nl": "Regel {seq} is gewijzigd nadat die was vastgelegd.",
      "en": "Entry {seq} was changed after it was recorded."
    },
    "missing": {
      "nl": "Regel {seq} ontbreekt.",
      "en": "Entry {seq} is missing."
    },
    "moved": {
      "nl": "Op de plaats van regel {seq} staat een andere regel.",
      "en": "Another entry stands in the place of entry {seq}."
    },
    "inserted": {
      "nl": "Regel {seq} is er later tussen gezet.",
      "en": "Entry {seq} was put in afterwards."
    }
  },
  "ProviderCheckOutcome": {
    "answers": {
      "nl": "Het adres klopt: de aanbieder antwoordt.",
      "en": "The address is right: the provider answers."
    },
    "unreachable": {
      "nl": "De aanbieder antwoordt niet op {url}. Kijk het adres na; klopt het, probeer het dan later opnieuw.",
      "en": "The provider does not answer at {url}. Check the address; where it is right, try again later."
    },
    "notFound": {
      "nl": "Op {url} staat geen OpenID Connect-configuratie. Neem het adres over uit de gegevens van de aanbieder, zonder /.well-known erachter.",
      "en": "There is no OpenID Connect configuration at {url}. Copy the address from what the provider gives, without /.well-known after it."
    },
    "otherIssuer": {
      "nl": "De aanbieder noemt zichzelf anders dan het adres dat is ingevuld. Neem ‘issuer’ letter voor letter over uit {url}.",
      "en": "The provider calls itself otherwise than the address that was filled in. Copy ‘issuer’ letter by letter from {url}."
    },
    "forbidden": {
      "nl": "Het adres is niet vanaf internet te bereiken. Vul een openbaar https-adres in.",
      "en": "The address cannot be reached from the internet. Enter a public https address."
    },
    "noCode": {
      "nl": "De aanbieder geeft geen autorisatiecode met een ondertekend ID-token (RS256, ES256, PS256 of EdDSA). Vraag de aanbieder dat aan te zetten.",
      "en": "The provider does not give an authorization code with a signed ID token (RS256, ES256, PS256 or EdDSA). Ask the provider to switch that on."
    },
    "knowsClient": {
      "nl": "De toepassings-id en het geheim kloppen.",
      "en": "The application ID and the secret are right."
    },
    "refusesClient": {
      "nl": "De aanbieder kent de toepassings-id of het geheim niet. Maak bij de aanbieder een nieuw clientgeheim en vul de waarde ervan hier in.",
      "en": "The provider does not know the application ID or the secret. Make a new client secret at the provider, and enter its value here."
    },
    "unclear": {
      "nl": "De aanbieder zegt niet of de toepassings-id en het geheim kloppen ({error}). Log één keer in om het te weten.",
      "en": "The provider does not say whether the application ID and the secret are right ({error}). Sign in once to know."
    },
    "timeUnknown": {
      "nl": "Of de aanbieder vertelt wanneer iemand daar inlogde (auth_time), blijkt pas bij het inloggen. Zonder kan wie hier geen wachtwoord en geen tweede stap heeft geen toegang of geheimen geven. Bij Microsoft Entra is het een optionele claim: zet hem aan onder Tokenconfiguratie.",
      "en": "Whether the provider tells when somebody signed in there (auth_time) shows at a sign-in only. Without it, whoever has no password and no second step here cannot give access or secrets. At Microsoft Entra it is an optional claim: switch it on under Token configuration."
    },
    "unreadable": {
      "nl": "Het clientgeheim is niet te lezen. Vul het opnieuw in.",
      "en": "The client secret cannot be read. Enter it again."
    }
  },
  "FindingCode": {
    "unmappedWageCode": {
      "nl": "Looncode {wageCode} heeft nog geen grootboekrekening.",
      "en": "Wage code {wageCode} has no ledger account yet."
    },
    "fixedCostCentreUnknown": {
      "nl": "Looncode {wageCode} komt volgens het rekeningschema op kostenplaats {costCentre}, maar die heeft dit bedrijf niet. Maak de kostenplaats aan, of kies in het schema een andere.",
      "en": "By the ledger scheme wage code {wageCode} goes to cost centre {costCentre}, which this company does not have. Add the cost centre, or choose another one in the scheme."
    },
    "fixedCostUnitUnknown": {
      "nl": "Looncode {wageCode} komt volgens het rekeningschema op kostensoort {costUnit}, maar die heeft dit bedrijf niet. Maak de kostensoort aan, of kies in het schema een andere.",
      "en": "By the ledger scheme wage code {wageCode} goes to cost unit {costUnit}, which this company does not have. Add the cost unit, or choose another one in the scheme."
    },
    "unbalanced": {
      "nl": "De journaalpost is niet in balans: debet en credit verschillen {difference}.",
      "en": "The journal does not balance: debit and credit differ by {difference}."
    },
    "noScheme": {
      "nl": "Dit bedrijf heeft nog geen rekeningschema. Kies er een bij het bedrijf.",
      "en": "This company has no ledger scheme yet. Choose one for the company."
    },
    "emptyJournal": {
      "nl": "Er valt niets te boeken.",
      "en": "There is nothing to book."
    },
    "staleJournal": {
      "nl": "De loonrun of het rekeningschema is gewijzigd nadat de journaalpost is gemaakt. Maak hem opnieuw.",
      "en": "The payroll run or the ledger scheme changed after the journal was made. Make it again."
    },
    "supersededJournal": {
      "nl": "Er is een nieuwere journaalpost van deze loonrun.",
      "en": "There is a newer journal of this payroll run."
    },
    "otherVariant": {
      "nl": "De koppeling splitst verder uit dan deze journaalpost. Maak hem opnieuw.",
      "en": "The integration splits further than this journal does. Make it again."
    },
    "testCompany": {
      "nl": "Dit is geen bedrijf van een klant. Zijn journaalposten worden niet verstuurd.",
      "en": "This is not a client's company. Its journals are not sent."
    },
    "noIntegration": {
      "nl": "Er is nog geen boekhoudpakket gekoppeld.",
      "en": "No bookkeeping package has been set up yet."
    },
    "notConnected": {
      "nl": "Er is nog geen verbinding met {package}.",
      "en": "There is no connection with {package} yet."
    },
    "noAdministration": {
      "nl": "Er is nog geen administratie in {package} gekozen.",
      "en": "No administration in {package} has been chosen yet."
    },
    "noAccess": {
      "nl": "De koppeling mag niet bij de administratie {administration} in {package}. Geef wie verbinding maakte daar rechten, of kies een andere administratie.",
      "en": "The integration has no access to the administration {administration} in {package}. Give whoever connected it access there, or choose another one."
    },
    "notAutomatic": {
      "nl": "{package} neemt journaalposten niet automatisch aan. Download het bestand.",
      "en": "{package} does not take journals automatically. Download the file."
    },
    "signInFailed": {
      "nl": "Inloggen bij {package} lukt niet meer. Maak opnieuw verbinding.",
      "en": "Signing in to {package} no longer works. Connect again."
    },
    "alreadySent": {
      "nl": "De journaalpost is al verstuurd.",
      "en": "The journal has been sent already."
    },
    "alreadyBooked": {
      "nl": "De journaalpost staat al in de boekhouding.",
      "en": "The journal is in the books already."
    },
    "fileDownloaded": {
      "nl": "Het bestand van de journaalpost is gedownload. Zeg op de pagina van de journaalpost eerst of het is ingelezen.",
      "en": "The file of the journal was downloaded. Say on the page of the journal first whether it was imported."
    },
    "noFile": {
      "nl": "{package} leest geen bestanden. Verstuur de journaalpost.",
      "en": "{package} reads no files. Send the journal."
    },
    "closedPeriod": {
      "nl": "In het pakket is {period} gesloten. Boek op {date}, de eerste dag die daar open is.",
      "en": "In the package {period} is closed. Book on {date}, the first day that is open there."
    },
    "noOpenPeriod": {
      "nl": "In het pakket is {period} gesloten, en alles erna ook. Open daar een periode.",
      "en": "In the package {period} is closed, and so is all after it. Open a period there."
    },
    "otherPeriod": {
      "nl": "In het pakket valt {date} in {period}. Maak de journaalpost opnieuw.",
      "en": "In the package {date} lies in {period}. Make the journal again."
    },
    "periodUnknown": {
      "nl": "In het pakket is er geen periode waarin {date} valt. Maak daar het boekjaar {year} aan, of kies een andere boekdatum.",
      "en": "In the package there is no period that {date} lies in. Add the financial year {year} there, or choose another booking date."
    },
    "dateOutsidePeriod": {
      "nl": "De boekdatum {date} valt niet in {period}. Maak de journaalpost opnieuw, of kies er een andere boekdatum bij.",
      "en": "The booking date {date} does not lie in {period}. Make the journal again, or choose another booking date."
    },
    "bookingChanged": {
      "nl": "Volgens de instellingen van de administratie komt deze journaalpost nu in {period}. Maak hem opnieuw.",
      "en": "By the settings of the administration this journal goes into {period} now. Make it again."
    },
    "noPaymentDate": {
      "nl": "De loonrun heeft geen betaaldatum. De journaalpost is geboekt op de laatste dag van de loonperiode.",
      "en": "The payroll run has no payment date. The journal is booked on the last day of the wage period."
    },
    "accountUnknown": {
      "nl": "Rekening {account} bestaat niet in het pakket, of is daar niet te gebruiken. Maak de rekening daar aan, of kies in het rekeningschema een andere.",
      "en": "Account {account} does not exist in the package, or cannot be used there. Add it there, or choose another one in the ledger scheme."
    },
    "accountBlocked": {
      "nl": "Rekening {account} is geblokkeerd in het pakket. Hef de blokkade daar op, of kies in het rekeningschema een andere rekening.",
      "en": "Account {account} is blocked in the package. Unblock it there, or choose another one in the ledger scheme."
    },
    "costCentreUnknown": {
      "nl": "Kostenplaats {costCentre} bestaat niet in het pakket. Maak de kostenplaats daar aan, of geef de medewerkers een andere.",
      "en": "Cost centre {costCentre} does not exist in the package. Add it there, or give the employees another one."
    },
    "costCentreEnded": {
      "nl": "Kostenplaats {costCentre} eindigt in het pakket op {endDate}, vóór de boekdatum. Verleng de kostenplaats daar, of geef de medewerkers een andere.",
      "en": "Cost centre {costCentre} ends in the package on {endDate}, before the booking date. Extend it there, or give the employees another one."
    },
    "costCentreMissing": {
      "nl": "Rekening {account} vraagt in het pakket om een kostenplaats, en een regel heeft er geen. Geef de medewerkers een kostenplaats, vul bij de koppeling een standaard kostenplaats in, of maak de kostenplaats bij de rekening in het pakket optioneel.",
      "en": "Account {account} needs a cost centre in the package, and a line has none. Give the employees a cost centre, enter a default cost centre in the integration, or make the cost centre optional on the account in the package."
    },
    "costCentreNotAllowed": {
      "nl": "Rekening {account} neemt in het pakket geen kostenplaats aan, en een regel heeft kostenplaats {costCentre}. Sta de kostenplaats bij de rekening in het pakket toe, splits de rekening niet uit, of kies in het rekeningschema een andere.",
      "en": "Account {account} takes no cost centre in the package, and a line has cost centre {costCentre}. Allow the cost centre on the account in the package, do not split the account, or choose another one in the ledger scheme."
    },
    "costUnitUnknown": {
      "nl": "Kostensoort {costUnit} bestaat niet in het pakket. Maak de kostensoort daar aan, of geef de medewerkers een andere.",
      "en": "Cost unit {costUnit} does not exist in the package. Add it there, or give the employees another one."
    },
    "costUnitEnded": {
      "nl": "Kostensoort {costUnit} eindigt in het pakket op {endDate}, vóór de boekdatum. Verleng de kostensoort daar, of geef de medewerkers een andere.",
      "en": "Cost unit {costUnit} ends in the package on {endDate}, before the booking date. Extend it there, or give the employees another one."
    },
    "costUnitMissing": {
      "nl": "Rekening {account} vraagt in het pakket om een kostensoort, en een regel heeft er geen. Geef de medewerkers een kostensoort, of maak de kostensoort bij de rekening in het pakket optioneel.",
      "en": "Account {account} needs a cost unit in the package, and a line has none. Give the employees a cost unit, or make the cost unit optional on the account in the package."
    },
    "costUnitNotAllowed": {
      "nl": "Rekening {account} neemt in het pakket geen kostensoort aan, en een regel heeft kostensoort {costUnit}. Sta de kostensoort bij de rekening in het pakket toe, splits de rekening niet uit, of kies in het rekeningschema een andere.",
      "en": "Account {account} takes no cost unit in the package, and a line has cost unit {costUnit}. Allow the cost unit on the account in the package, do not split the account, or choose another one in the ledger scheme."
    },
    "relationUnknown": {
      "nl": "Relatie {relation} bestaat niet in het pakket. Maak de relatie daar aan, of pas bij de koppeling de relatiecode per medewerker aan.",
      "en": "Relation {relation} does not exist in the package. Add it there, or change the relation code per employee in the integration."
    },
    "relationBlocked": {
      "nl": "Relatie {relation} is geblokkeerd in het pakket. Hef de blokkade daar op, of pas bij de koppeling de relatiecode per medewerker aan.",
      "en": "Relation {relation} is blocked in the package. Unblock it there, or change the relation code per employee in the integration."
    },
    "journalUnknown": {
      "nl": "Dagboek {journal} bestaat niet in het pakket, of is daar geen memoriaal. Kies bij de koppeling een ander dagboek.",
      "en": "Journal {journal} does not exist in the package, or is no general journal there. Choose another one in the integration."
    },
    "journalBlocked": {
      "nl": "Dagboek {journal} is geblokkeerd in het pakket. Hef de blokkade daar op, of kies bij de koppeling een ander dagboek.",
      "en": "Journal {journal} is blocked in the package. Unblock it there, or choose another one in the integration."
    },
    "accountTooLong": {
      "nl": "Rekening {account} is te lang: het pakket neemt hoogstens {limit} tekens aan. Kies in het rekeningschema een andere.",
      "en": "Account {account} is too long: the package takes at most {limit} characters. Choose another one in the ledger scheme."
    },
    "accountFormat": {
      "nl": "Rekening {account} past niet bij {format}. Kies in het rekeningschema een andere.",
      "en": "Account {account} does not fit {format}. Choose another one in the ledger scheme."
    },
    "costCentreTooLong": {
      "nl": "Kostenplaats {costCentre} is te lang: het pakket neemt hoogstens {limit} tekens aan. Geef de medewerkers een andere.",
      "en": "Cost centre {costCentre} is too long: the package takes at most {limit} characters. Give the employees another one."
    },
    "costCentreFormat": {
      "nl": "Kostenplaats {costCentre} past niet bij {format}. Geef de medewerkers een andere.",
      "en": "Cost centre {costCentre} does not fit {format}. Give the employees another one."
    },
    "costUnitTooLong": {
      "nl": "Kostensoort {costUnit} is te lang: het pakket neemt hoogstens {limit} tekens aan. Geef de medewerkers een andere.",
      "en": "Cost unit {costUnit} is too long: the package takes at most {limit} characters. Give the employees another one."
    },
    "costUnitFormat": {
      "nl": "Kostensoort {costUnit} past niet bij {format}. Geef de medewerkers een andere.",
      "en": "Cost unit {costUnit} does not fit {format}. Give the employees another one."
    },
    "relationTooLong": {
      "nl": "Relatiecode {relation} is te lang: het pakket neemt hoogstens {limit} tekens aan. Pas bij de koppeling de relatiecode per medewerker aan.",
      "en": "Relation code {relation} is too long: the package takes at most {limit} characters. Change the relation code per employee in the integration."
    },
    "relationFormat": {
      "nl": "Relatiecode {relation} past niet bij {format}. Pas bij de koppeling de relatiecode per medewerker aan.",
      "en": "Relation code {relation} does not fit {format}. Change the relation code per employee in the integration."
    },
    "amountTooLarge": {
      "nl": "Het bedrag op rekening {account} is te groot voor het pakket. Splits bij de koppeling verder uit.",
      "en": "The amount on account {account} is too large for the package. Split further in the integration."
    },
    "characters": {
      "nl": "Het bestand kan niet alle tekens van ‘{value}’ bevatten ({encoding}). Pas de tekst aan.",
      "en": "The file cannot hold all characters of ‘{value}’ ({encoding}). Change the text."
    },
    "tooManyLines": {
      "nl": "De journaalpost heeft {lines} regels; het pakket neemt er hoogstens {limit} aan. Splits minder uit bij de koppeling.",
      "en": "The journal has {lines} lines; the package takes at most {limit}. Split less in the integration."
    },
    "columnTooShort": {
      "nl": "‘{value}’ past niet in de kolom {column}: die is {limit} tekens breed. Kort de tekst in.",
      "en": "‘{value}’ does not fit the column {column}, which is {limit} characters wide. Shorten the text."
    },
    "entryNumbersUsedUp": {
      "nl": "De boekstuknummers van deze administratie zijn op: {limit} is al gegeven, en dat is het hoogste.",
      "en": "The entry numbers of this administration are used up: {limit}, which is the highest, has been given."
    },
    "settingMissing": {
      "nl": "Vul eerst {label} in bij de koppeling.",
      "en": "Enter {label} in the integration first."
    },
    "runOpen": {
      "nl": "De loonrun is nog open: de bedragen kunnen nog wijzigen. Vergrendel hem eerst.",
      "en": "The payroll run is still open: its amounts can still change. Lock it first."
    },
    "correctionNeeded": {
      "nl": "De loonrun of het rekeningschema is gewijzigd nadat de journaalpost in de boekhouding kwam. Kies hoe dat gecorrigeerd wordt.",
      "en": "The payroll run or the ledger scheme changed after the journal went into the books. Choose how that is corrected."
    },
    "deliveryNeedsReview": {
      "nl": "Het is niet zeker of de journaalpost in het pakket staat. Kijk daar, en zeg bij de verzending wat je zag.",
      "en": "It is not certain whether the journal is in the package. Look there, and say at the delivery what you saw."
    }
  },
  "BookingReason": {
    "scheme": {
      "nl": "Schema {number} {name}, versie {version}",
      "en": "Scheme {number} {name}, version {version}"
    },
    "always": {
      "nl": "geldt vanaf het begin",
      "en": "holds from the beginning"
    },
    "from": {
      "nl": "geldt vanaf {day}",
      "en": "holds from {day}"
    },
    "parent": {
      "nl": "volgt schema {number} {name}",
      "en": "follows scheme {number} {name}"
    },
    "costCentre": {
      "nl": "voor kostenplaats {costCentre}",
      "en": "for cost centre {costCentre}"
    },
    "department": {
      "nl": "voor afdeling {department}",
      "en": "for department {department}"
    },
    "part": {
      "nl": "{percentage} % van de looncode",
      "en": "{percentage} % of the wage code"
    },
    "fixedCostCentre": {
      "nl": "vaste kostenplaats {costCentre}",
      "en": "fixed cost centre {costCentre}"
    },
    "fixedCostUnit": {
      "nl": "vaste kostensoort {costUnit}",
      "en": "fixed cost unit {costUnit}"
    },
    "fallback": {
      "nl": "De looncode heeft geen rekening en staat daarom op de uitwijkrekening",
      "en": "The wage code has no account and is on the fallback account for that reason"
    },
    "balancing": {
      "nl": "Centen waarmee elke kostenplaats sluit",
      "en": "Cents by which each cost centre balances"
    }
  },
  "ReconciliationCauseCode": {
    "roundedDown": {
      "nl": "De aangifte rondt elke rubriek af op hele euro's naar beneden. Dat verklaart dit verschil.",
      "en": "The return rounds every item down to whole euros. That explains this difference."
    },
    "codesWithoutAccount": {
      "nl": "Looncodes zonder grootboekrekening staan niet in de journaalpost: {codes}. Geef ze een rekening in het rekeningschema.",
      "en": "Wage codes without a ledger account are not in the journal: {codes}. Give them an account in the ledger scheme."
    },
    "runsWithoutJournal": {
      "nl": "Van {runs} nog geen journaalpost. Maak die, dan tellen de loonheffingen mee.",
      "en": "There is no journal yet of {runs}. Make it, and its wage tax counts."
    },
    "staleJournals": {
      "nl": "De loonrun of het rekeningschema is gewijzigd nadat de journaalpost is gemaakt. Maak de journaalpost opnieuw.",
      "en": "The run or the ledger scheme was changed after the journal was made. Make the journal again."
    },
    "bookedOtherwise": {
      "nl": "De journaalpost boekt deze looncodes voor een ander bedrag als loonheffingen dan de aangifte ze telt: {codes}. Kijk na op welke rekening ze staan, en in welke rubriek van de aangifte ze horen.",
      "en": "The journal books these wage codes as wage tax for another amount than the return counts them: {codes}. Check their account, and the item of the return that they belong to."
    },
    "corrections": {
      "nl": "In de aangifte zijn correcties van eerdere tijdvakken verrekend: {amount}.",
      "en": "Corrections of earlier periods are in the return: {amount}."
    },
    "items": {
      "nl": "Deze rubrieken verschillen: {items}. Bekijk per medewerker waar het verschil zit.",
      "en": "These items differ: {items}. See by employee where the difference is."
    },
    "noRuns": {
      "nl": "Er zijn geen loonruns in dit tijdvak. Lees de loonruns in, of kijk het tijdvak van de aangifte na.",
      "en": "There are no payroll runs in this period. Import them, or check the period of the return."
    },
    "unknown": {
      "nl": "Een oorzaak is niet gevonden. Vergelijk de aangifte met de journaalpost; het aangiftebestand laat zien welke rubriek verschilt.",
      "en": "No cause was found. Compare the return with the journal; the file of the return shows which item differs."
    }
  },
  "DeliveryReason": {
    "lost": {
      "nl": "Het antwoord van {package} is niet aangekomen. Loonpoort kijkt eerst of de journaalpost er staat.",
      "en": "The answer of {package} did not arrive. Loonpoort first looks whether the journal is there."
    },
    "faulted": {
      "nl": "{package} gaf een fout die niet zegt of de journaalpost is geboekt. Loonpoort kijkt eerst of die er staat.",
      "en": "{package} gave an error that does not say whether the journal was booked. Loonpoort first looks whether it is there."
    },
    "faultedTwice": {
      "nl": "De journaalpost staat niet in {package}, dat twee keer dezelfde fout gaf. Los die op en probeer het opnieuw.",
      "en": "The journal is not in {package}, which gave the same error twice. Solve it and try again."
    },
    "differs": {
      "nl": "In {package} staat {reference} met debet {foundDebit}, credit {foundCredit} en {foundLines} regels; verstuurd is {debit} in {lines} regels. Herstel de boeking in {package} en probeer het opnieuw.",
      "en": "{package} has {reference} with debit {foundDebit}, credit {foundCredit} and {foundLines} lines; {debit} in {lines} lines was sent. Put the entry right in {package} and try again."
    },
    "noLookUp": {
      "nl": "Het antwoord van {package} is niet aangekomen, en Loonpoort kan daar niet zelf kijken. Zoek {reference} op in {package} en leg vast of de journaalpost er staat.",
      "en": "The answer of {package} did not arrive, and Loonpoort cannot look there itself. Search for {reference} in {package} and say whether the journal is there."
    },
    "unclear": {
      "nl": "{package} gaf te vaak geen duidelijk antwoord. Zoek {reference} op in {package} en leg vast of de journaalpost er staat.",
      "en": "{package} failed too often to give a clear answer. Search for {reference} in {package} and say whether the journal is there."
    },
    "notNow": {
      "nl": "{package} neemt nu niets aan. Loonpoort probeert het later opnieuw.",
      "en": "{package} takes nothing now. Loonpoort tries again later."
    },
    "signIn": {
      "nl": "Inloggen bij {package} lukt niet. Zodra de koppeling weer werkt, gaat de journaalpost alsnog weg.",
      "en": "Signing in to {package} fails. Once the integration works again, the journal will be sent."
    },
    "noConnection": {
      "nl": "De koppeling of de administratie van dit bedrijf is gewijzigd of verwijderd. Kijk die na en probeer het opnieuw.",
      "en": "The integration or the administration of this company was changed or removed. Check it and try again."
    },
    "settledByUser": {
      "nl": "Vastgelegd door een gebruiker.",
      "en": "Recorded by a user."
    }
  },
  "FieldErrorCode": {
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
      "nl": "Wat je bij {label} hebt opgegeven, bestaat niet of mag je niet zien. Geef iets anders op.",
      "en": "What you gave for {label} does not exist, or you may not see it. Give another one."
    },
    "notAllowed": {
      "nl": "Je mag {label} niet kiezen.",
      "en": "You may not choose {label}."
    },
    "controlCharacters": {
      "nl": "{label} heeft een tab, een regeleinde of een ander onzichtbaar teken. Geen boekhoudpakket neemt dat aan: typ de tekst opnieuw.",
      "en": "{label} has a tab, a line break or another invisible character. No bookkeeping package takes that: type the text again."
    },
    "invisibleCharacters": {
      "nl": "{label} heeft een onzichtbaar teken. Typ de tekst opnieuw.",
      "en": "{label} has an invisible character. Type the text again."
    },
    "wageTaxNumber": {
      "nl": "Dit loonheffingennummer bestaat niet: het controlecijfer klopt niet. Neem het over van de brief van de Belastingdienst.",
      "en": "This wage tax number does not exist: its check digit is wrong. Copy it from the letter of the tax authorities."
    },
    "redirectUri": {
      "nl": "Zo'n adres begint met https://, of met http:// en 127.0.0.1 voor een programma op de eigen computer, en heeft geen #.",
      "en": "Such an address begins with https://, or with http:// and 127.0.0.1 for a program on the person's own computer, and has no #."
    },
    "webOrigin": {
      "nl": "Een webadres is https:// met de naam van de site, zonder iets erachter, zoals https://intranet.voorbeeld.nl. Met http:// kan alleen localhost.",
      "en": "A web address is https:// and the name of the site with nothing after it, such as https://intranet.voorbeeld.nl. With http:// it can be localhost only."
    },
    "entryNumberGiven": {
      "nl": "Lagere boekstuknummers zijn al gegeven. Het eerste dat nog vrij is, is {next}.",
      "en": "Lower entry numbers have been given already. The next one that is free is {next}."
    },
    "entryNumberUnused": {
      "nl": "{package} geeft zelf boekstuknummers. Laat dit veld leeg.",
      "en": "{package} gives entry numbers itself. Leave this field empty."
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
    "codeWrong": {
      "nl": "Deze code klopt niet. Vul de code in die de app nu laat zien, en kijk of de klok van je telefoon goed staat.",
      "en": "This code is wrong. Enter the code that the app shows now, and see that the clock of your telephone is right."
    },
    "codeExpired": {
      "nl": "Deze code is net verlopen. Vul de code in die de app nu laat zien.",
      "en": "This code has just expired. Enter the code that the app shows now."
    },
    "codeEarly": {
      "nl": "De klok van je telefoon loopt voor. Laat je telefoon zelf de tijd instellen, en vul de volgende code in die de app laat zien.",
      "en": "The clock of your telephone is ahead. Let your telephone set the time by itself, and enter the next code that the app shows."
    },
    "passkeyWrong": {
      "nl": "De passkey is niet toegevoegd. Probeer het opnieuw, of neem een andere.",
      "en": "The passkey was not added. Try again, or use another one."
    },
    "passwordWrong": {
      "nl": "Dit is niet je huidige wachtwoord.",
      "en": "This is not your current password."
    },
    "passwordSame": {
      "nl": "Kies een ander wachtwoord dan je nu hebt.",
      "en": "Choose another password than you have now."
    },
    "partsTotal": {
      "nl": "De delen voor alle andere afdelingen zijn samen {total} %. Maak er samen 100 % van, of vul bij een deel de afdeling in.",
      "en": "The parts for all other departments total {total} %. Let them total 100 %, or enter the department of a part."
    },
    "departmentTotal": {
      "nl": "De delen van afdeling {department} zijn samen {total} %. Maak er samen 100 % van, en haal weg wat er dubbel staat.",
      "en": "The parts of department {department} total {total} %. Let them total 100 %, and remove what is there twice."
    },
    "noAccountToSplit": {
      "nl": "De looncode zelf heeft geen rekening bij {label}. Vul die eerst in: daarop komt wie in geen van deze afdelingen werkt.",
      "en": "The wage code itself has no account under {label}. Enter it first: whoever works in none of these departments is booked there."
    },
    "partTwice": {
      "nl": "Dit deel staat er twee keer in. Haal er één weg, en tel de percentages op.",
      "en": "This part is there twice. Remove one of them, and add up the percentages."
    },
    "sharesTotal": {
      "nl": "De delen zijn samen {total} %. Samen moet het 100 % zijn.",
      "en": "The shares total {total} %. They must total 100 %."
    },
    "closed": {
      "nl": "{name} is afgesloten. Kies iets anders, of zet {name} bij het bedrijf weer in gebruik.",
      "en": "{name} is closed. Choose another one, or open {name} again at the company."
    },
    "companyClosed": {
      "nl": "Dit bedrijf stopt op {day}. Kies een periode die eerder begint, of laat een beheerder de laatste dag wijzigen.",
      "en": "This company ends on {day}. Choose a period that begins earlier, or have an administrator change the last day."
    },
    "lockedAfterEnd": {
      "nl": "{name} heeft een vergrendelde loonrun over {period}. Kies {day} of later.",
      "en": "{name} has a locked run over {period}. Choose {day} or later."
    },
    "debtorClosed": {
      "nl": "Deze debiteur stopt op {day}. Kies een andere, of heropen de debiteur eerst.",
      "en": "This debtor ends on {day}. Choose another one, or reopen the debtor first."
    },
    "afterDebtor": {
      "nl": "Debiteur {debtor} stopt op {day}. Kies die dag of eerder, of heropen de debiteur eerst.",
      "en": "Debtor {debtor} ends on {day}. Choose that day or an earlier one, or reopen the debtor first."
    },
    "schemeOfDebtor": {
      "nl": "Het bedrijf boekt met rekeningschema {number}, dat deze debiteur niet heeft. Kies bij het bedrijf eerst een ander schema.",
      "en": "The company books with ledger scheme {number}, which this debtor does not have. Choose another scheme for the company first."
    },
    "stillUsed": {
      "nl": "Deze medewerkers hebben {name} nog: {employees}. Geef ze eerst iets anders, en sluit dan af.",
      "en": "These employees still have {name}: {employees}. Give them another one first, then close it."
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
    "runLocked": {
      "nl": "Deze loonrun is vergrendeld en heeft een andere inhoud. Breng een correctie in met een nieuwe loonrun.",
      "en": "This run is locked and has other content. Send a correction as a new run."
    },
    "grantKindOfRole": {
      "nl": "Dit kan niet bij deze rol. Kies iets anders.",
      "en": "This is not possible with this role. Choose something else."
    },
    "grantEmpty": {
      "nl": "Kies er minstens een, of kies dat de inlog niets ziet.",
      "en": "Choose at least one, or choose that the login sees nothing."
    },
    "tagGivenAndTaken": {
      "nl": "Geef een label of neem het weg, niet allebei.",
      "en": "Add a tag or remove it, not both."
    },
    "widerThanOwn": {
      "nl": "Je kunt niet meer te zien geven dan je zelf ziet. Kies iets wat binnen je eigen inlog valt.",
      "en": "You cannot give more to see than you see yourself. Choose something within your own login."
    },
    "firmMissing": {
      "nl": "Kies het kantoor van deze accountant.",
      "en": "Choose the firm of this accountant."
    },
    "firmEnded": {
      "nl": "{name} is beëindigd. Maak dat kantoor eerst weer actief, of kies een ander.",
      "en": "{name} has ended. Make that firm active again first, or choose another one."
    },
    "webhookUrl": {
      "nl": "Geef een https-adres dat vanaf internet te bereiken is, op poort 443 of vanaf 1024, zonder wachtwoord erin.",
      "en": "Give an https address that can be reached from the internet, on port 443 or from 1024, without a password in it."
    },
    "issuerUrl": {
      "nl": "Geef een https-adres dat vanaf internet te bereiken is, zonder vraagteken of hekje erin.",
      "en": "Give an https address that can be reached from the internet, without a question mark or hash in it."
    },
    "issuerMany": {
      "nl": "Dit adres is van alle organisaties bij Microsoft. Vul in plaats van common, organizations of consumers de map-id (tenant-id) van het kantoor in.",
      "en": "This address belongs to all organisations at Microsoft. Enter the directory (tenant) ID of the firm in place of common, organizations or consumers."
    },
    "domainTaken": {
      "nl": "Voor {domain} is al een aanbieder ingesteld. Haal het domein daar eerst weg.",
      "en": "A provider has been set up for {domain} already. Take the domain away there first."
    },
    "domainPublic": {
      "nl": "{domain} is van iedereen. Vul een domein in dat van het kantoor zelf is.",
      "en": "{domain} is used by everybody. Enter a domain that belongs to the firm itself."
    },
    "firmHasProvider": {
      "nl": "Er is al een aanbieder voor ingesteld. Wijzig die.",
      "en": "A provider has been set up for it already. Change that one."
    },
    "ownLogin": {
      "nl": "Je kunt je eigen inlog niet wijzigen. Vraag een andere beheerder.",
      "en": "You cannot change a login of your own. Ask another administrator."
    },
    "xmlMalformed": {
      "nl": "Regel {line}: dit is geen geldige XML. Maak het bestand opnieuw in je salarissoftware.",
      "en": "Line {line}: this is not valid XML. Make the file again in your payroll software."
    },
    "xmlForbidden": {
      "nl": "Regel {line}: een aangifte heeft geen DOCTYPE, en elementen noch teksten zonder einde. Het bestand is niet gelezen.",
      "en": "Line {line}: a return has no DOCTYPE, and neither elements nor texts without end. The file was not read."
    },
    "returnRoot": {
      "nl": "Regel {line}: dit is geen aangifte loonheffingen. Kies het XML-bestand dat naar de Belastingdienst gaat.",
      "en": "Line {line}: this is no wage-tax return. Choose the XML file that goes to the tax authorities."
    },
    "returnYear": {
      "nl": "Regel {line}: dit is een aangifte van een ander jaar of een andere versie. Ingelezen wordt versie 2.0 van 2026.",
      "en": "Line {line}: this is a return of another year or version. Version 2.0 of 2026 is taken."
    },
    "returnMissing": {
      "nl": "Regel {line}: {element} ontbreekt in {parent}.",
      "en": "Line {line}: {element} is missing in {parent}."
    },
    "returnUnexpected": {
      "nl": "Regel {line}: {element} hoort hier niet, in {parent}.",
      "en": "Line {line}: {element} does not belong here, in {parent}."
    },
    "returnValue": {
      "nl": "Regel {line}: wat er in {element} staat, mag daar niet staan.",
      "en": "Line {line}: {element} cannot hold what is in it."
    },
    "returnSpan": {
      "nl": "Regel {line}: de datums zijn geen tijdvak van een aangifte.",
      "en": "Line {line}: the dates are no period of a return."
    },
    "returnCompany": {
      "nl": "Geen bedrijf dat je ziet heeft loonheffingennummer {number}. Vul dat nummer bij het bedrijf in en lees de aangifte opnieuw in.",
      "en": "No company that you see has wage tax number {number}. Enter that number for the company and import the return again."
    },
    "returnCompanies": {
      "nl": "Meer bedrijven hebben loonheffingennummer {number}: {companies}. Laat het bij één van hen staan.",
      "en": "More companies have wage tax number {number}: {companies}. Leave it with one of them."
    },
    "returnPeriodType": {
      "nl": "De aangifte gaat over {period}, en {company} doet aangifte over een ander tijdvak. Kijk bij het bedrijf het aangiftetijdvak na.",
      "en": "The return covers {period}, and {company} files returns for another period. Check the return period of the company."
    },
    "fileEmpty": {
      "nl": "Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.",
      "en": "The file is empty. Put the names of the columns on the first line."
    },
    "columnsMissing": {
      "nl": "Deze kolommen ontbreken: {columns}. Op deze regel staat: {found}. Zet hier de namen van de kolommen.",
      "en": "These columns are missing: {columns}. This line has: {found}. Put the names of the columns here."
    },
    "columnTwice": {
      "nl": "{label} staat twee keer boven een kolom: de {first}e en de {second}e. Haal er één weg.",
      "en": "{label} stands above two columns: number {first} and number {second}. Remove one of them."
    },
    "cellEmpty": {
      "nl": "{label} is leeg. Elke regel moet hier iets hebben.",
      "en": "{label} is empty. Every line needs something here."
    },
    "debtorNew": {
      "nl": "Deze debiteur is er nog niet. Geef zijn naam op.",
      "en": "This debtor is not there yet. Give its name."
    },
    "companyNotThere": {
      "nl": "Debiteur {debtor} heeft geen bedrijf {number}. Kijk de nummers na, of lees dit bedrijf eerst in.",
      "en": "Debtor {debtor} has no company {number}. Check the numbers, or import this company first."
    },
    "employeeNotThere": {
      "nl": "Dit bedrijf heeft geen medewerker {number}. Kijk het nummer na, of lees deze medewerker eerst in.",
      "en": "This company has no employee {number}. Check the number, or import this employee first."
    },
    "firmNotThere": {
      "nl": "Er is geen kantoor met nummer {number}. Maak het kantoor eerst.",
      "en": "There is no firm with number {number}. Make the firm first."
    },
    "templateNotThere": {
      "nl": "Er is geen standaardbedrijf met nummer {number}, of er zijn er meer. Geef een nummer op dat één standaardbedrijf heeft.",
      "en": "There is no template with number {number}, or there are more. Give a number that one template has."
    },
    "cellsBeyond": {
      "nl": "Op deze regel staat iets buiten de kolommen: {found}. Zet een tekst met het scheidingsteken erin tussen aanhalingstekens.",
      "en": "On this line something stands outside the columns: {found}. Put a text that has the separator in quotation marks."
    },
    "linesTooMany": {
      "nl": "Het bestand heeft meer dan {limit} regels. Verdeel het over meer bestanden.",
      "en": "The file has more than {limit} lines. Divide it over more files."
    },
    "nameUnknown": {
      "nl": "Er is niets met nummer of naam {name}, of er is meer dan één. Kijk het na.",
      "en": "There is nothing with number or name {name}, or more than one thing. Check it."
    },
    "targetsUnused": {
      "nl": "Laat dit leeg, of zeg bij Ziet of het labels, debiteuren, bedrijven, afdelingen of medewerkers zijn.",
      "en": "Leave this empty, or say under grant whether they are tags, debtors, companies, departments or employees."
    },
    "wordUnknown": {
      "nl": "Dit kan niet bij {label}. Kies uit: {allowed}.",
      "en": "This cannot be for {label}. Choose from: {allowed}."
    },
    "amountUnclear": {
      "nl": "Dit kan {whole} of {decimals} zijn. Schrijf {whole}, of rond af op centen.",
      "en": "This can be {whole} or {decimals}. Write {whole}, or round it to cents."
    },
    "lineTwice": {
      "nl": "{label} staat ook op regel {line}. Haal één van beide regels weg.",
      "en": "{label} is on line {line} as well. Remove one of the two lines."
    },
    "lineDiffers": {
      "nl": "Regel {line} zegt bij {label}: {other}. Laat beide regels hetzelfde zeggen.",
      "en": "Line {line} says for {label}: {other}. Let both lines say the same."
    },
    "lineNotJson": {
      "nl": "Op deze regel staat geen JSON-object. Zet elk object op één regel.",
      "en": "This line is no JSON object. Put each object on one line."
    },
    "lineTooLong": {
      "nl": "Deze regel heeft geen einde. Zet elke loonrun op een eigen regel.",
      "en": "This line has no end. Put each run on a line of its own."
    },
    "quoteOpen": {
      "nl": "Op deze regel begint een aanhalingsteken dat niet wordt gesloten. Haal het weg, of zet er een achter de tekst.",
      "en": "On this line a quotation mark is opened and never closed. Remove it, or put one after the text."
    },
    "quoteMisplaced": {
      "nl": "Op deze regel staat een aanhalingsteken waar het niet kan. Haal het weg, of schrijf het dubbel in een tekst tussen aanhalingstekens.",
      "en": "On this line a quotation mark stands where it cannot. Remove it, or double it in a text between quotation marks."
    },
    "workbookUnreadable": {
      "nl": "Deze werkmap is niet te lezen: hij is beschadigd, heeft een wachtwoord of is van een ander soort dan .xlsx. Sla hem op als .xlsx zonder wachtwoord, of als CSV.",
      "en": "This workbook cannot be read: it is damaged, has a password, or is of another kind than .xlsx. Save it as .xlsx without a password, or as CSV."
    },
    "workbookTooLarge": {
      "nl": "Deze werkmap is te groot. Sla het werkblad op als CSV, of verdeel het over meer bestanden.",
      "en": "This workbook is too large. Save the sheet as CSV, or divide it over more files."
    },
    "fileUnreadable": {
      "nl": "Dit bestand is ingepakt (gzip) en beschadigd. Kies het bestand zoals het was voor het inpakken.",
      "en": "This file is packed (gzip) and damaged. Choose the file as it was before it was packed."
    },
    "fileTooLarge": {
      "nl": "Dit bestand is te groot. Verdeel het over meer bestanden.",
      "en": "This file is too large. Divide it over more files."
    }
  }
} as const satisfies Record<string, Record<string, Text>>;

export const fieldMessages = messages.FieldErrorCode;

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
  "ErasureKind": {
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
  },
  "ErasureReason": {
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
  },
  "AuditAction": {
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
  },
  "AuditSubject": {
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
  },
  "AuditField": {
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
  },
  "AuditPeriod": {
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
  },
  "AuditActorKind": {
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
  },
  "SessionUse": {
    "this": {
      "nl": "Deze sessie",
      "en": "This session"
    },
    "other": {
      "nl": "Elders",
      "en": "Elsewhere"
    }
  },
  "FactorType": {
    "totp": {
      "nl": "Authenticator-app",
      "en": "Authenticator app"
    },
    "passkey": {
      "nl": "Passkey",
      "en": "Passkey"
    }
  },
  "ImportKind": {
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
  },
  "SampleKind": {
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
  },
  "ColleagueGrantKind": {
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
  },
  "FirmState": {
    "active": {
      "nl": "Actief",
      "en": "Active"
    },
    "ended": {
      "nl": "Beëindigd",
      "en": "Ended"
    }
  },
  "LoginState": {
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
  },
  "DebtorState": {
    "open": {
      "nl": "Actief",
      "en": "Active"
    },
    "closed": {
      "nl": "Gesloten",
      "en": "Closed"
    }
  },
  "DebtorInclusion": {
    "closed": {
      "nl": "Gesloten debiteuren",
      "en": "Closed debtors"
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
  "CompanyFoundBy": {
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
  },
  "ViewerRole": {
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
  },
  "CompanyState": {
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
  },
  "CompanyInclusion": {
    "closed": {
      "nl": "Gesloten bedrijven",
      "en": "Closed companies"
    },
    "hidden": {
      "nl": "Verborgen bedrijven",
      "en": "Hidden companies"
    }
  },
  "StructureState": {
    "open": {
      "nl": "In gebruik",
      "en": "In use"
    },
    "closed": {
      "nl": "Afgesloten",
      "en": "Closed"
    }
  },
  "FigureKey": {
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
  },
  "AccessDecision": {
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
  },
  "AccessChange": {
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
  },
  "AccessUsage": {
    "unused": {
      "nl": "Lang niet gebruikt",
      "en": "Not used for a long time"
    },
    "used": {
      "nl": "Gebruikt",
      "en": "Used"
    }
  },
  "RemovedKind": {
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
  },
  "LegalHoldKind": {
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
  },
  "NoticeKind": {
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
    },
    "none": {
      "nl": "Geen (bedragen in centen)",
      "en": "None (amounts in cents)"
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
    "yyMMdd": {
      "nl": "260131",
      "en": "260131"
    },
    "yyyy-MM-dd": {
      "nl": "2026-01-31",
      "en": "2026-01-31"
    }
  },
  "Quoting": {
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
  },
  "FileEncoding": {
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
  },
  "LineEnding": {
    "crlf": {
      "nl": "Windows (CRLF)",
      "en": "Windows (CRLF)"
    },
    "lf": {
      "nl": "Unix (LF)",
      "en": "Unix (LF)"
    }
  },
  "ColumnSource": {
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
  },
  "RunType": {
    "regular": {
      "nl": "Regulier",
      "en": "Regular"
    },
    "correction": {
      "nl": "Correctie",
      "en": "Correction"
    }
  },
  "RunState": {
    "open": {
      "nl": "Open",
      "en": "Open"
    },
    "locked": {
      "nl": "Vergrendeld",
      "en": "Locked"
    }
  },
  "RunWork": {
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
  },
  "RunJournalState": {
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
  },
  "LedgerLevel": {
    "tenant": {
      "nl": "Salarisbureau",
      "en": "Payroll bureau"
    },
    "debtor": {
      "nl": "Debiteur",
      "en": "Debtor"
    }
  },
  "LedgerLink": {
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
  },
  "Holds": {
    "always": {
      "nl": "Vanaf het begin",
      "en": "From the beginning"
    },
    "from": {
      "nl": "Vanaf een dag",
      "en": "From a day on"
    }
  },
  "LedgerAccountKind": {
    "balance": {
      "nl": "Balans",
      "en": "Balance sheet"
    },
    "profitAndLoss": {
      "nl": "Winst en verlies",
      "en": "Profit and loss"
    }
  },
  "AccountSuggestionReason": {
    "rgs": {
      "nl": "RGS-code",
      "en": "RGS code"
    },
    "number": {
      "nl": "Nummer",
      "en": "Number"
    }
  },
  "JournalVariant": {
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
  },
  "JournalKind": {
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
  },
  "Correction": {
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
  },
  "FindingSeverity": {
    "stop": {
      "nl": "Houdt tegen",
      "en": "Stops it"
    },
    "warning": {
      "nl": "Let op",
      "en": "Take note"
    }
  },
  "JournalFileState": {
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
  },
  "JournalFileOutcome": {
    "written": {
      "nl": "Gedownload",
      "en": "Downloaded"
    },
    "refused": {
      "nl": "Niet gedownload",
      "en": "Not downloaded"
    }
  },
  "AcknowledgementOutcome": {
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
  },
  "ReopenOutcome": {
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
  },
  "LeaveOutcome": {
    "left": {
      "nl": "Blijft zo",
      "en": "Stays as it is"
    },
    "unchanged": {
      "nl": "Was al actueel",
      "en": "Was up to date"
    }
  },
  "PlanOutcome": {
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
  },
  "Remedy": {
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
  },
  "SourceColumn": {
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
  },
  "ReconciliationState": {
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
  },
  "ReturnItem": {
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
  },
  "ReturnSource": {
    "message": {
      "nl": "Aangiftebestand",
      "en": "Return file"
    },
    "typed": {
      "nl": "Ingevuld totaal",
      "en": "Entered total"
    }
  },
  "WageTaxReturnKind": {
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
  },
  "WageTaxReturnOutcome": {
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
  },
  "ReturnGroup": {
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
  },
  "ReconciliationItemState": {
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
  },
  "DeliveryState": {
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
  },
  "AttemptKind": {
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
  },
  "AttemptOutcome": {
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
  },
  "SendOutcome": {
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
  },
  "ChoiceKind": {
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
  },
  "MappedFilter": {
    "present": {
      "nl": "Met administratie",
      "en": "With an administration"
    },
    "missing": {
      "nl": "Zonder administratie",
      "en": "Without an administration"
    }
  },
  "BookingPeriodBy": {
    "date": {
      "nl": "De periode waarin de boekdatum valt",
      "en": "The period that the booking date lies in"
    },
    "number": {
      "nl": "De periode met het nummer van de loonperiode",
      "en": "The period with the number of the wage period"
    }
  },
  "BookingPeriodCount": {
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
  },
  "BookedOn": {
    "periodEnd": {
      "nl": "De laatste dag van de loonperiode",
      "en": "The last day of the wage period"
    },
    "paymentDate": {
      "nl": "De betaaldatum van de loonrun",
      "en": "The payment date of the payroll run"
    }
  },
  "SuggestionReason": {
    "number": {
      "nl": "Nummer",
      "en": "Number"
    },
    "name": {
      "nl": "Naam",
      "en": "Name"
    }
  },
  "Scope": {
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
  },
  "AuthorizationCompanies": {
    "all": {
      "nl": "Alle bedrijven die je ziet, ook die er later bij komen",
      "en": "All companies that you see, those added later too"
    },
    "chosen": {
      "nl": "Alleen bedrijven die je kiest",
      "en": "Only companies that you choose"
    }
  },
  "ClientKind": {
    "confidential": {
      "nl": "Op een server, met een geheim",
      "en": "On a server, with a secret"
    },
    "public": {
      "nl": "Op een computer of in een browser, zonder geheim",
      "en": "On a computer or in a browser, without a secret"
    }
  },
  "ClientGrantKind": {
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
  },
  "WebhookType": {
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
  },
  "WebhookState": {
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
  },
  "WebhookMessageState": {
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
  },
  "WebhookOutcome": {
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
  }
} as const satisfies Record<string, Record<string, Text>>;

export const importTexts = {
  "heading": {
    "nl": "Bestand inlezen",
    "en": "Import a file"
  },
  "submit": {
    "nl": "Bestand bekijken",
    "en": "Look at the file"
  },
  "confirm": {
    "nl": "Inlezen",
    "en": "Import"
  },
  "previewed": {
    "nl": "Er is nog niets ingelezen. Nieuwe regels: {created}. Gewijzigd: {updated}. Zonder wijziging: {unchanged}.",
    "en": "Nothing has been imported yet. New lines: {created}. Changed: {updated}. Without change: {unchanged}."
  },
  "saved": {
    "nl": "Ingelezen. Nieuwe regels: {created}. Gewijzigd: {updated}. Zonder wijziging: {unchanged}.",
    "en": "Imported. New lines: {created}. Changed: {updated}. Without change: {unchanged}."
  },
  "refused": {
    "nl": "Er is niets ingelezen. Te verbeteren: {refused}. Kies daarna het bestand opnieuw.",
    "en": "Nothing was imported. To correct: {refused}. Choose the file again after that."
  },
  "unchanged": {
    "nl": "Alles uit dit bestand staat er al zo in. Er is niets in te lezen.",
    "en": "Everything in this file is there already. There is nothing to import."
  }
} as const satisfies Record<string, Text>;

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
  },
  "consent": {
    "passed": {
      "nl": "De verbinding met {package} werkt.",
      "en": "The connection with {package} works."
    },
    "expired": {
      "nl": "De toestemming van {package} geldt niet meer. Maak opnieuw verbinding; journaalposten wachten tot dan.",
      "en": "The consent of {package} is no longer valid. Connect again; journals wait until then."
    },
    "unreachable": {
      "nl": "{package} antwoordt nu niet. De verbinding is bewaard; test het later opnieuw.",
      "en": "{package} does not answer now. The connection is kept; test again later."
    },
    "notTried": {
      "nl": "Er is geen verbinding met {package}. Bestanden downloaden kan wel.",
      "en": "There is no connection with {package}. Files can be downloaded."
    }
  }
} as const satisfies Record<string, Record<string, Text>>;
