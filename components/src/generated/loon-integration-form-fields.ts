// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Field } from '../kinds/spec.js';

export const fields: Record<string, Field[]> = {
  "twinfield": [
    {
      "name": "environment",
      "label": {
        "nl": "Omgeving",
        "en": "Environment"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 40
    },
    {
      "name": "userName",
      "label": {
        "nl": "Gebruikersnaam",
        "en": "User name"
      },
      "control": "text",
      "hint": {
        "nl": "Een gebruiker van niveau 4 (Extra Boekhouden) of hoger.",
        "en": "A user of level 4 (Extra Boekhouden) or higher."
      },
      "autocomplete": "off",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "office",
      "label": {
        "nl": "Administratiecode",
        "en": "Office code"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "dimension1Format",
      "label": {
        "nl": "Format dimensie 1 (grootboek)",
        "en": "Format of dimension 1 (ledger)"
      },
      "control": "text",
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "dimension2Format",
      "label": {
        "nl": "Format dimensie 2 (kostenplaats)",
        "en": "Format of dimension 2 (cost centre)"
      },
      "control": "text",
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "dimension3Format",
      "label": {
        "nl": "Format dimensie 3 (kostensoort)",
        "en": "Format of dimension 3 (cost unit)"
      },
      "control": "text",
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "balanceFormat",
      "label": {
        "nl": "Format BAS (balansrekeningen)",
        "en": "Format BAS (balance accounts)"
      },
      "control": "text",
      "hint": {
        "nl": "Wordt niet per kostenplaats gesplitst.",
        "en": "Not split by cost centre."
      },
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "profitFormat",
      "label": {
        "nl": "Format PNL (winst-en-verliesrekeningen)",
        "en": "Format PNL (profit and loss accounts)"
      },
      "control": "text",
      "hint": {
        "nl": "Wordt per kostenplaats gesplitst.",
        "en": "Split by cost centre."
      },
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
      "minLength": 1,
      "maxLength": 120
    },
    {
      "name": "destiny",
      "label": {
        "nl": "Boeken als",
        "en": "Post as"
      },
      "control": "select",
      "default": "temporary",
      "choices": [
        {
          "value": "temporary",
          "label": {
            "nl": "Voorlopig",
            "en": "Provisional"
          }
        },
        {
          "value": "final",
          "label": {
            "nl": "Definitief",
            "en": "Final"
          }
        }
      ]
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "exact-online": [
    {
      "name": "country",
      "label": {
        "nl": "Land",
        "en": "Country"
      },
      "control": "select",
      "required": true,
      "default": "nl",
      "choices": [
        {
          "value": "nl",
          "label": {
            "nl": "Nederland",
            "en": "Netherlands"
          }
        },
        {
          "value": "be",
          "label": {
            "nl": "België",
            "en": "Belgium"
          }
        },
        {
          "value": "de",
          "label": {
            "nl": "Duitsland",
            "en": "Germany"
          }
        },
        {
          "value": "fr",
          "label": {
            "nl": "Frankrijk",
            "en": "France"
          }
        },
        {
          "value": "es",
          "label": {
            "nl": "Spanje",
            "en": "Spain"
          }
        },
        {
          "value": "uk",
          "label": {
            "nl": "Verenigd Koninkrijk",
            "en": "United Kingdom"
          }
        },
        {
          "value": "us",
          "label": {
            "nl": "Verenigde Staten",
            "en": "United States"
          }
        }
      ]
    },
    {
      "name": "division",
      "label": {
        "nl": "Administratie (division)",
        "en": "Division"
      },
      "control": "number",
      "required": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "fileFormat",
      "label": {
        "nl": "Bestand",
        "en": "File"
      },
      "control": "select",
      "default": "xml",
      "choices": [
        {
          "value": "xml",
          "label": {
            "nl": "XML",
            "en": "XML"
          }
        },
        {
          "value": "csv",
          "label": {
            "nl": "CSV",
            "en": "CSV"
          }
        }
      ]
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "exact-globe": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 3
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Met een nummer weigert Exact Globe een tweede import.",
        "en": "With a number Exact Globe refuses a second import."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "king-xml": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 10
    },
    {
      "name": "currency",
      "label": {
        "nl": "Valuta",
        "en": "Currency"
      },
      "control": "text",
      "pattern": "^[A-Z]{3}$",
      "minLength": 3,
      "maxLength": 3,
      "default": "EUR"
    },
    {
      "name": "final",
      "label": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "control": "checkbox",
      "default": false
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "king-xml-department": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 10
    },
    {
      "name": "currency",
      "label": {
        "nl": "Valuta",
        "en": "Currency"
      },
      "control": "text",
      "pattern": "^[A-Z]{3}$",
      "minLength": 3,
      "maxLength": 3,
      "default": "EUR"
    },
    {
      "name": "departmentSource",
      "label": {
        "nl": "Afdelingsnummer uit",
        "en": "Department number from"
      },
      "control": "select",
      "default": "department",
      "choices": [
        {
          "value": "department",
          "label": {
            "nl": "Afdeling",
            "en": "Department"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        }
      ]
    },
    {
      "name": "final",
      "label": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "control": "checkbox",
      "default": false
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "reeleezee": [
    {
      "name": "userName",
      "label": {
        "nl": "Webservicegebruiker",
        "en": "Web-service user"
      },
      "control": "text",
      "autocomplete": "off",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "password",
      "label": {
        "nl": "Wachtwoord",
        "en": "Password"
      },
      "control": "password",
      "autocomplete": "off",
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "administrationId",
      "label": {
        "nl": "Administratie-id",
        "en": "Administration id"
      },
      "control": "text",
      "format": "uuid",
      "minLength": 36,
      "maxLength": 36
    },
    {
      "name": "diaryCode",
      "label": {
        "nl": "Dagboek",
        "en": "Diary"
      },
      "control": "text",
      "required": true,
      "pattern": "^[0-9a-zA-Z]{1,4}$",
      "minLength": 1,
      "maxLength": 4
    },
    {
      "name": "status",
      "label": {
        "nl": "Boeken als",
        "en": "Post as"
      },
      "control": "select",
      "default": "tentative",
      "choices": [
        {
          "value": "tentative",
          "label": {
            "nl": "Voorlopig",
            "en": "Tentative"
          }
        },
        {
          "value": "open",
          "label": {
            "nl": "Open",
            "en": "Open"
          }
        }
      ]
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "unit4-multivers": [
    {
      "name": "accountName",
      "label": {
        "nl": "Accountnaam",
        "en": "Account name"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 60
    },
    {
      "name": "portalUserName",
      "label": {
        "nl": "Portal gebruikersnaam",
        "en": "Portal user name"
      },
      "control": "text",
      "autocomplete": "off",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "portalPassword",
      "label": {
        "nl": "Portal wachtwoord",
        "en": "Portal password"
      },
      "control": "password",
      "autocomplete": "off",
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "userName",
      "label": {
        "nl": "Multivers gebruikersnaam",
        "en": "Multivers user name"
      },
      "control": "text",
      "autocomplete": "off",
      "minLength": 1,
      "maxLength": 80
    },
    {
      "name": "password",
      "label": {
        "nl": "Multivers wachtwoord",
        "en": "Multivers password"
      },
      "control": "password",
      "autocomplete": "off",
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "database",
      "label": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 40
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "accountview": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 3
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        }
      ]
    },
    {
      "name": "separator",
      "label": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "control": "select",
      "default": "comma",
      "choices": [
        {
          "value": "semicolon",
          "label": {
            "nl": "Puntkomma",
            "en": "Semicolon"
          }
        },
        {
          "value": "comma",
          "label": {
            "nl": "Komma",
            "en": "Comma"
          }
        },
        {
          "value": "tab",
          "label": {
            "nl": "Tab",
            "en": "Tab"
          }
        }
      ]
    },
    {
      "name": "decimalSign",
      "label": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "control": "select",
      "default": "point",
      "choices": [
        {
          "value": "comma",
          "label": {
            "nl": "Komma",
            "en": "Comma"
          }
        },
        {
          "value": "point",
          "label": {
            "nl": "Punt",
            "en": "Point"
          }
        }
      ]
    },
    {
      "name": "dateFormat",
      "label": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "control": "select",
      "default": "dd-MM-yy",
      "choices": [
        {
          "value": "dd-MM-yyyy",
          "label": {
            "nl": "31-01-2026",
            "en": "31-01-2026"
          }
        },
        {
          "value": "dd-MM-yy",
          "label": {
            "nl": "31-01-26",
            "en": "31-01-26"
          }
        },
        {
          "value": "ddMMyyyy",
          "label": {
            "nl": "31012026",
            "en": "31012026"
          }
        },
        {
          "value": "yyyyMMdd",
          "label": {
            "nl": "20260131",
            "en": "20260131"
          }
        },
        {
          "value": "yyyy-MM-dd",
          "label": {
            "nl": "2026-01-31",
            "en": "2026-01-31"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "imuis": [
    {
      "name": "environmentCode",
      "label": {
        "nl": "Omgevingscode",
        "en": "Environment code"
      },
      "control": "text",
      "autocomplete": "off",
      "required": true,
      "minLength": 1,
      "maxLength": 40
    },
    {
      "name": "partnerKey",
      "label": {
        "nl": "Partner key",
        "en": "Partner key"
      },
      "control": "password",
      "autocomplete": "off",
      "writeOnly": true,
      "minLength": 1,
      "maxLength": 256
    },
    {
      "name": "administration",
      "label": {
        "nl": "Administratienummer",
        "en": "Administration number"
      },
      "control": "number",
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "journalNumber",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "number",
      "required": true,
      "format": "int64",
      "minimum": 1,
      "maximum": 9999
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "asperion": [
    {
      "name": "administrationCode",
      "label": {
        "nl": "Administratiecode",
        "en": "Administration code"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "final",
      "label": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "control": "checkbox",
      "default": false
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "alure": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "separator",
      "label": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "control": "select",
      "default": "semicolon",
      "choices": [
        {
          "value": "semicolon",
          "label": {
            "nl": "Puntkomma",
            "en": "Semicolon"
          }
        },
        {
          "value": "comma",
          "label": {
            "nl": "Komma",
            "en": "Comma"
          }
        },
        {
          "value": "tab",
          "label": {
            "nl": "Tab",
            "en": "Tab"
          }
        }
      ]
    },
    {
      "name": "decimalSign",
      "label": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "control": "select",
      "default": "comma",
      "choices": [
        {
          "value": "comma",
          "label": {
            "nl": "Komma",
            "en": "Comma"
          }
        },
        {
          "value": "point",
          "label": {
            "nl": "Punt",
            "en": "Point"
          }
        }
      ]
    },
    {
      "name": "dateFormat",
      "label": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "control": "select",
      "default": "dd-MM-yyyy",
      "choices": [
        {
          "value": "dd-MM-yyyy",
          "label": {
            "nl": "31-01-2026",
            "en": "31-01-2026"
          }
        },
        {
          "value": "dd-MM-yy",
          "label": {
            "nl": "31-01-26",
            "en": "31-01-26"
          }
        },
        {
          "value": "ddMMyyyy",
          "label": {
            "nl": "31012026",
            "en": "31012026"
          }
        },
        {
          "value": "yyyyMMdd",
          "label": {
            "nl": "20260131",
            "en": "20260131"
          }
        },
        {
          "value": "yyyy-MM-dd",
          "label": {
            "nl": "2026-01-31",
            "en": "2026-01-31"
          }
        }
      ]
    },
    {
      "name": "header",
      "label": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "control": "checkbox",
      "default": true
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "cash": [
    {
      "name": "administrationCode",
      "label": {
        "nl": "Administratiecode",
        "en": "Administration code"
      },
      "control": "text",
      "required": true,
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboekcode",
        "en": "Journal code"
      },
      "control": "text",
      "hint": {
        "nl": "In hoofdletters.",
        "en": "In capitals."
      },
      "required": true,
      "pattern": "^[A-Z0-9]{1,4}$",
      "minLength": 1,
      "maxLength": 4
    },
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "none",
      "choices": [
        {
          "value": "none",
          "label": {
            "nl": "Niet",
            "en": "Not at all"
          }
        },
        {
          "value": "costCentre",
          "label": {
            "nl": "Kostenplaats",
            "en": "Cost centre"
          }
        },
        {
          "value": "costCentreAndUnit",
          "label": {
            "nl": "Kostenplaats en kostensoort",
            "en": "Cost centre and cost unit"
          }
        }
      ]
    },
    {
      "name": "fallbackAccount",
      "label": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "control": "text",
      "hint": {
        "nl": "Voor looncodes zonder grootboekrekening.",
        "en": "For wage codes without a ledger account."
      },
      "pattern": "^[0-9A-Za-z.]{1,16}$",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "minLength": 1,
      "maxLength": 3
    }
  ]
};
