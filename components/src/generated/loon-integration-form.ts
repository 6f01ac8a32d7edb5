// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SettingsFormElement } from '../kinds/settings-form.js';
import type { SettingsSpec } from '../kinds/spec.js';

const spec: SettingsSpec = {
  "kind": "settings-form",
  "operation": "saveIntegration",
  "texts": {
    "heading": {
      "nl": "Boekhoudpakket koppelen",
      "en": "Set up a bookkeeping package"
    },
    "choose": {
      "nl": "Kies een boekhoudpakket",
      "en": "Choose a bookkeeping package"
    },
    "submit": {
      "nl": "Opslaan",
      "en": "Save"
    },
    "saved": {
      "nl": "De koppeling is opgeslagen.",
      "en": "The integration has been saved."
    }
  },
  "params": [
    "level",
    "ownerId",
    "package"
  ],
  "load": "getIntegration",
  "fields": [
    {
      "name": "enabled",
      "label": {
        "nl": "Koppeling is aan",
        "en": "Integration is on"
      },
      "control": "checkbox",
      "default": true
    }
  ],
  "packages": [
    {
      "key": "twinfield",
      "name": "Twinfield",
      "formats": [
        "XML"
      ],
      "automatic": true,
      "fields": [
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
      ]
    },
    {
      "key": "exact-online",
      "name": "Exact Online",
      "formats": [
        "XML",
        "CSV"
      ],
      "automatic": true,
      "fields": [
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
      ]
    },
    {
      "key": "exact-globe",
      "name": "Exact Globe",
      "formats": [
        "CSV"
      ],
      "automatic": false,
      "fields": [
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
      ]
    },
    {
      "key": "king-xml",
      "name": "King XML",
      "formats": [
        "XML"
      ],
      "automatic": false,
      "fields": [
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
      ]
    },
    {
      "key": "king-xml-department",
      "name": "King XML met afdelingsnummer",
      "formats": [
        "XML"
      ],
      "automatic": false,
      "fields": [
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
      ]
    },
    {
      "key": "reeleezee",
      "name": "Reeleezee",
      "formats": [
        "XML"
      ],
      "automatic": true,
      "fields": [
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
      ]
    },
    {
      "key": "unit4-multivers",
      "name": "Unit4 Online (Exact Boekhoud Gemak)",
      "formats": [
        "XML"
      ],
      "automatic": true,
      "note": {
        "nl": "Niet voor Unit4 Multivers Lokaal.",
        "en": "Not for Unit4 Multivers installed locally."
      },
      "fields": [
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
      ]
    },
    {
      "key": "accountview",
      "name": "AccountView",
      "formats": [
        "CSV"
      ],
      "automatic": false,
      "note": {
        "nl": "Exporteert kostenplaatsen, geen kostensoorten. AccountView heeft een passende importdefinitie nodig.",
        "en": "Exports cost centres, no cost units. AccountView needs a matching import definition."
      },
      "fields": [
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
      ]
    },
    {
      "key": "imuis",
      "name": "iMUIS",
      "formats": [
        "CSV"
      ],
      "automatic": false,
      "note": {
        "nl": "Gebruik een dagboek van de soort Memoriaal Lonen.",
        "en": "Use a journal of the kind Memoriaal Lonen."
      },
      "fields": [
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
      ]
    },
    {
      "key": "asperion",
      "name": "Asperion",
      "formats": [
        "XML"
      ],
      "automatic": false,
      "note": {
        "nl": "De helpdesk van Asperion zet eerst een importdefinitie klaar.",
        "en": "The Asperion help desk installs an import definition first."
      },
      "fields": [
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
      ]
    },
    {
      "key": "alure",
      "name": "Alure",
      "formats": [
        "CSV"
      ],
      "automatic": false,
      "note": {
        "nl": "Alure heeft een passende importdefinitie nodig.",
        "en": "Alure needs a matching import definition."
      },
      "fields": [
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
      ]
    },
    {
      "key": "cash",
      "name": "Cash",
      "formats": [
        "TXT"
      ],
      "automatic": true,
      "note": {
        "nl": "Automatisch alleen met CASHWeb, niet met CASHWin.",
        "en": "Automatic with CASHWeb only, not with CASHWin."
      },
      "fields": [
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
    }
  ],
  "levels": {
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
  "states": [
    {
      "value": "untested",
      "label": {
        "nl": "Niet getest",
        "en": "Not tested"
      },
      "tone": "warning"
    },
    {
      "value": "working",
      "label": {
        "nl": "In orde",
        "en": "Working"
      },
      "tone": "success"
    },
    {
      "value": "problem",
      "label": {
        "nl": "Probleem",
        "en": "Problem"
      },
      "tone": "danger"
    },
    {
      "value": "off",
      "label": {
        "nl": "Uit",
        "en": "Off"
      },
      "tone": "muted"
    }
  ],
  "actions": [
    {
      "operation": "testIntegration",
      "label": {
        "nl": "Testen",
        "en": "Test"
      },
      "params": {
        "level": "level",
        "ownerId": "ownerId",
        "package": "package"
      }
    },
    {
      "operation": "removeIntegration",
      "label": {
        "nl": "Verwijderen",
        "en": "Remove"
      },
      "confirm": {
        "nl": "De instellingen en de wachtwoorden van deze koppeling worden gewist.",
        "en": "The settings and the passwords of this integration will be erased."
      },
      "done": {
        "nl": "De koppeling is verwijderd.",
        "en": "The integration has been removed."
      },
      "params": {
        "level": "level",
        "ownerId": "ownerId",
        "package": "package"
      },
      "ifMatch": true
    }
  ]
};

/** `<loon-integration-form>`: Choose a bookkeeping package and fill in its own form. */
export class LoonIntegrationForm extends SettingsFormElement {
  override readonly spec = spec;

  static override properties = {
    level: { attribute: 'level' },
    ownerId: { attribute: 'owner-id' },
    package: { attribute: 'package' },
  };

  /** Where the integration is set. */
  declare level: string | undefined;
  /** The tenant, firm or company that the level names. */
  declare ownerId: string | undefined;
  /** The package. */
  declare package: string | undefined;
}
