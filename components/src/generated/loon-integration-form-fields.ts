// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Field } from './spec.js';

export const fields: Record<string, Field[]> = {
  "twinfield": [
    {
      "name": "office",
      "label": {
        "nl": "Administratiecode",
        "en": "Office code"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "administrations"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package"
        }
      }
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "journals"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "office"
        }
      }
    },
    {
      "name": "dimension1Format",
      "label": {
        "nl": "Format dimensie 1 (grootboek)",
        "en": "Format of dimension 1 (ledger)"
      },
      "control": "text",
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
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
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
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
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
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
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
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
      "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "accounts"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "office"
        }
      }
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "costCentres"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "office"
        }
      }
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet.",
        "en": "On the account with RGS code BSchSalNet."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012. Hij staat in dimensie 2, in plaats van een kostenplaats. Leeg: zonder relatie.",
        "en": "Each # is a digit of the employee number: 2#### turns 12 into relation 20012. It stands in dimension 2, instead of a cost centre. Empty: without a relation."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
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
      "missing": {
        "nl": "Kies een land.",
        "en": "Choose a country."
      },
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
        "nl": "Administratie",
        "en": "Administration"
      },
      "control": "number",
      "format": "int64",
      "minimum": 1,
      "maximum": 9999999999,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "administrations"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package"
        }
      }
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "journals"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "division"
        }
      }
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "accounts"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "division"
        }
      }
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "costCentres"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "division"
        }
      }
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet voor CSV de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. For CSV, add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012. In Exact Online bestaat hij uit cijfers. Leeg: zonder relatie.",
        "en": "Each # is a digit of the employee number: 2#### turns 12 into relation 20012. In Exact Online it consists of digits. Empty: without a relation."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999,
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Exact Online leest het bestand met een CSV-importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "Exact Online reads the file with a CSV import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "journalCode",
          "heading": "Journal"
        },
        {
          "source": "year",
          "heading": "Year"
        },
        {
          "source": "period",
          "heading": "Period"
        },
        {
          "source": "number",
          "heading": "EntryNumber"
        },
        {
          "source": "date",
          "heading": "Date"
        },
        {
          "source": "account",
          "heading": "GLAccount",
          "length": 9
        },
        {
          "source": "description",
          "heading": "Description",
          "length": 60
        },
        {
          "source": "amount",
          "heading": "Amount"
        },
        {
          "source": "costCentre",
          "heading": "CostCenter",
          "length": 8
        },
        {
          "source": "costUnit",
          "heading": "CostUnit",
          "length": 8
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      },
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
      "default": true,
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
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
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
          }
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
          }
        },
        {
          "value": "yyyy-MM-dd",
          "label": {
            "nl": "2026-01-31",
            "en": "2026-01-31"
          }
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
    },
    {
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "utf-8",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ],
      "when": {
        "fileFormat": [
          "csv"
        ]
      }
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
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
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
        "nl": "Elke administratie telt vanaf hier door, leeg vanaf 1. Exact Globe weigert een nummer dat er al is.",
        "en": "Every administration goes on from here; from 1 where it is empty. Exact Globe refuses a number that is there already."
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
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
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
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
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "control": "checkbox",
      "default": false
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
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
      "format": "line",
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
      "maxLength": 36,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "administrations"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package"
        }
      }
    },
    {
      "name": "diaryCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a diary."
      },
      "required": true,
      "pattern": "^[0-9a-zA-Z]{1,4}$",
      "minLength": 1,
      "maxLength": 4,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "journals"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "administrationId"
        }
      }
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
            "en": "Provisional"
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "accounts"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "administrationId"
        }
      }
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "costCentres"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "administrationId"
        }
      }
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet.",
        "en": "On the account with RGS code BSchSalNet."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Medewerkernummer in Reeleezee",
        "en": "Employee number in Reeleezee"
      },
      "control": "text",
      "hint": {
        "nl": "Alleen in het bestand: bij automatisch versturen gaat het niet mee. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 medewerker 20012.",
        "en": "In the file only: it does not go along when journals are sent automatically. Each # is a digit of the employee number: 2#### turns 12 into employee 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    }
  ],
  "unit4-multivers": [
    {
      "name": "database",
      "label": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een administratie in.",
        "en": "Enter an administration."
      },
      "required": true,
      "format": "line",
      "minLength": 1,
      "maxLength": 40,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "administrations"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package"
        }
      }
    },
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "journals"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "database"
        }
      }
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "accounts"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "database"
        }
      }
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "costCentres"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "database"
        }
      }
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Zet voor het bestand de kolom Medewerkernummer of Relatiecode erbij. Automatisch verstuurde regels zeggen niet van wie ze zijn.",
        "en": "For the file, add the column Employee number or Relation code. Lines that are sent automatically do not say whose they are."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "journalCode",
          "heading": "journalId"
        },
        {
          "source": "year",
          "heading": "fiscalYear"
        },
        {
          "source": "period",
          "heading": "periodNumber"
        },
        {
          "source": "date",
          "heading": "transactionDate"
        },
        {
          "source": "reference",
          "heading": "document"
        },
        {
          "source": "account",
          "heading": "accountId"
        },
        {
          "source": "description",
          "heading": "description"
        },
        {
          "source": "debit",
          "heading": "debitAmount"
        },
        {
          "source": "credit",
          "heading": "creditAmount"
        },
        {
          "source": "costCentre",
          "heading": "costCentreId"
        },
        {
          "source": "costUnit",
          "heading": "costUnitId"
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
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
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "lineNumber",
          "heading": "Regelnr",
          "length": 10
        },
        {
          "source": "journalCode",
          "heading": "Dagboek",
          "length": 3
        },
        {
          "source": "number",
          "heading": "Boekstuk",
          "length": 8
        },
        {
          "source": "date",
          "heading": "Datum"
        },
        {
          "source": "period",
          "heading": "Periode",
          "length": 3
        },
        {
          "source": "account",
          "heading": "Grootboek",
          "length": 10
        },
        {
          "source": "costCentre",
          "heading": "Kostenplaats",
          "length": 10
        },
        {
          "source": "costUnit",
          "heading": "Kostensoort",
          "length": 5
        },
        {
          "source": "description",
          "heading": "Omschrijving",
          "length": 40
        },
        {
          "source": "amount",
          "heading": "Bedrag",
          "length": 12
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
      "default": false
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
    }
  ],
  "imuis": [
    {
      "name": "journalNumber",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "number",
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "year",
          "heading": "JR",
          "length": 4
        },
        {
          "source": "period",
          "heading": "PN",
          "length": 2
        },
        {
          "source": "journalCode",
          "heading": "DAGB",
          "length": 4
        },
        {
          "source": "lineNumber",
          "heading": "RG",
          "length": 8
        },
        {
          "source": "date",
          "heading": "DAT"
        },
        {
          "source": "reference",
          "heading": "BOEKSTUK",
          "length": 20
        },
        {
          "source": "description",
          "heading": "OMSCHR",
          "length": 40
        },
        {
          "source": "account",
          "heading": "TEGREK",
          "length": 8
        },
        {
          "source": "amount",
          "heading": "BEDRBOEK"
        },
        {
          "source": "costCentre",
          "heading": "KPL",
          "length": 8
        },
        {
          "source": "costUnit",
          "heading": "KDR",
          "length": 8
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
    }
  ],
  "asperion": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "number",
          "heading": "Boekstuk"
        },
        {
          "source": "credit",
          "heading": "Credit"
        },
        {
          "source": "debit",
          "heading": "Debet"
        },
        {
          "source": "date",
          "heading": "Datum"
        },
        {
          "source": "account",
          "heading": "Grbrek"
        },
        {
          "source": "empty",
          "heading": "factuurnr"
        },
        {
          "source": "description",
          "heading": "Omschrijving"
        },
        {
          "source": "costCentre",
          "heading": "Kostenplaats"
        },
        {
          "source": "costUnit",
          "heading": "Kostendrager"
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
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
      "missing": {
        "nl": "Vul een dagboek in.",
        "en": "Enter a journal."
      },
      "required": true,
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "journalCode",
          "heading": "Dagboek"
        },
        {
          "source": "year",
          "heading": "Boekjaar"
        },
        {
          "source": "period",
          "heading": "Periode"
        },
        {
          "source": "date",
          "heading": "Datum"
        },
        {
          "source": "reference",
          "heading": "Boekstuk"
        },
        {
          "source": "account",
          "heading": "Grootboek"
        },
        {
          "source": "description",
          "heading": "Omschrijving"
        },
        {
          "source": "debit",
          "heading": "Debet"
        },
        {
          "source": "credit",
          "heading": "Credit"
        },
        {
          "source": "costCentre",
          "heading": "Kostenplaats"
        },
        {
          "source": "costUnit",
          "heading": "Kostendrager"
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
    }
  ],
  "cash": [
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
      "missing": {
        "nl": "Vul een dagboekcode in.",
        "en": "Enter a journal code."
      },
      "required": true,
      "format": "line",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 3
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "empty",
          "heading": "301"
        },
        {
          "source": "shortYearPeriod",
          "heading": "310"
        },
        {
          "source": "date",
          "heading": "302"
        },
        {
          "source": "number",
          "heading": "303"
        },
        {
          "source": "journalCode",
          "heading": "901"
        },
        {
          "source": "costCentre",
          "heading": "911",
          "length": 3
        },
        {
          "source": "description",
          "heading": "306"
        },
        {
          "source": "account",
          "heading": "Grootboek"
        },
        {
          "source": "amount",
          "heading": "Bedrag"
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
      "default": false
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
      "default": "yyMMdd",
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "windows-1252",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
    }
  ],
  "moneybird": [
    {
      "name": "administrationId",
      "label": {
        "nl": "Administratie-id",
        "en": "Administration id"
      },
      "control": "text",
      "missing": {
        "nl": "Vul een administratie-id in.",
        "en": "Enter an administration id."
      },
      "required": true,
      "pattern": "^[0-9]{1,20}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "administrations"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package"
        }
      }
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
            "nl": "Kostenplaats (als project)",
            "en": "Cost centre (as a project)"
          }
        }
      ]
    },
    {
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "accounts"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "administrationId"
        }
      }
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16,
      "options": {
        "operation": "listChoices",
        "value": "code",
        "label": [
          "code",
          "name"
        ],
        "with": {
          "choiceKind": "costCentres"
        },
        "from": {
          "level": "level",
          "ownerId": "ownerId",
          "package": "package",
          "administration": "administrationId"
        }
      }
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet.",
        "en": "On the account with RGS code BSchSalNet."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Klantnummer per medewerker",
        "en": "Customer number per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Het klantnummer van het contact in Moneybird. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 contact 20012. Leeg: zonder contact.",
        "en": "The customer number of the contact in Moneybird. Each # is a digit of the employee number: 2#### turns 12 into contact 20012. Empty: without a contact."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    }
  ],
  "xaf": [
    {
      "name": "costCentreMode",
      "label": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "control": "select",
      "default": "costCentreAndUnit",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    }
  ],
  "plain-csv": [
    {
      "name": "journalCode",
      "label": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "control": "text",
      "format": "line",
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
      "default": "costCentreAndUnit",
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
      "name": "splitBalance",
      "label": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
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
      "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
      "minLength": 1,
      "maxLength": 20
    },
    {
      "name": "defaultCostCentre",
      "label": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "control": "text",
      "format": "line",
      "minLength": 1,
      "maxLength": 16
    },
    {
      "name": "netPayPerEmployee",
      "label": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "control": "checkbox",
      "hint": {
        "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
        "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
      },
      "default": false
    },
    {
      "name": "employeeRelation",
      "label": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "control": "text",
      "hint": {
        "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
        "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
      },
      "format": "line",
      "pattern": "^[^#\\s]*#+[^#\\s]*$",
      "minLength": 1,
      "maxLength": 18,
      "when": {
        "netPayPerEmployee": [
          "true"
        ]
      }
    },
    {
      "name": "firstEntryNumber",
      "label": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "control": "number",
      "hint": {
        "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
        "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
      },
      "format": "int64",
      "minimum": 1,
      "maximum": 99999999
    },
    {
      "name": "columns",
      "label": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "control": "rows",
      "hint": {
        "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
        "en": "The package reads the file with an import definition that has the same columns, in the same order."
      },
      "default": [
        {
          "source": "journalCode",
          "heading": "Dagboek"
        },
        {
          "source": "year",
          "heading": "Boekjaar"
        },
        {
          "source": "period",
          "heading": "Periode"
        },
        {
          "source": "date",
          "heading": "Datum"
        },
        {
          "source": "reference",
          "heading": "Boekstuk"
        },
        {
          "source": "account",
          "heading": "Grootboek"
        },
        {
          "source": "description",
          "heading": "Omschrijving"
        },
        {
          "source": "debit",
          "heading": "Debet"
        },
        {
          "source": "credit",
          "heading": "Credit"
        },
        {
          "source": "costCentre",
          "heading": "Kostenplaats"
        },
        {
          "source": "costUnit",
          "heading": "Kostendrager"
        }
      ],
      "fields": [
        {
          "name": "source",
          "label": {
            "nl": "Kolom",
            "en": "Column"
          },
          "control": "select",
          "missing": {
            "nl": "Kies een kolom.",
            "en": "Choose a column."
          },
          "required": true,
          "choices": [
            {
              "value": "journalCode",
              "label": {
                "nl": "Dagboek",
                "en": "Journal"
              }
            },
            {
              "value": "year",
              "label": {
                "nl": "Boekjaar",
                "en": "Year"
              }
            },
            {
              "value": "period",
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            },
            {
              "value": "yearPeriod",
              "label": {
                "nl": "Jaar en periode (JJJJPP)",
                "en": "Year and period (YYYYPP)"
              }
            },
            {
              "value": "shortYearPeriod",
              "label": {
                "nl": "Jaar en periode (JJPP)",
                "en": "Year and period (YYPP)"
              }
            },
            {
              "value": "date",
              "label": {
                "nl": "Datum",
                "en": "Date"
              }
            },
            {
              "value": "reference",
              "label": {
                "nl": "Boekstuk (kenmerk)",
                "en": "Entry reference"
              }
            },
            {
              "value": "number",
              "label": {
                "nl": "Boekstuknummer",
                "en": "Entry number"
              }
            },
            {
              "value": "lineNumber",
              "label": {
                "nl": "Regelnummer",
                "en": "Line number"
              }
            },
            {
              "value": "account",
              "label": {
                "nl": "Grootboek",
                "en": "Ledger account"
              }
            },
            {
              "value": "accountName",
              "label": {
                "nl": "Naam grootboek",
                "en": "Name of ledger account"
              }
            },
            {
              "value": "description",
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            },
            {
              "value": "journalDescription",
              "label": {
                "nl": "Omschrijving boekstuk",
                "en": "Description of entry"
              }
            },
            {
              "value": "amount",
              "label": {
                "nl": "Bedrag (credit negatief)",
                "en": "Amount (credit negative)"
              }
            },
            {
              "value": "debit",
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            },
            {
              "value": "credit",
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            },
            {
              "value": "side",
              "label": {
                "nl": "Debet of credit (D/C)",
                "en": "Debit or credit (D/C)"
              }
            },
            {
              "value": "absoluteAmount",
              "label": {
                "nl": "Bedrag zonder teken",
                "en": "Amount without sign"
              }
            },
            {
              "value": "employeeNumber",
              "label": {
                "nl": "Medewerkernummer",
                "en": "Employee number"
              }
            },
            {
              "value": "relation",
              "label": {
                "nl": "Relatiecode",
                "en": "Relation code"
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
              "value": "costUnit",
              "label": {
                "nl": "Kostensoort",
                "en": "Cost unit"
              }
            },
            {
              "value": "department",
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            },
            {
              "value": "text",
              "label": {
                "nl": "Vaste tekst",
                "en": "Fixed text"
              }
            },
            {
              "value": "empty",
              "label": {
                "nl": "Leeg",
                "en": "Empty"
              }
            }
          ]
        },
        {
          "name": "heading",
          "label": {
            "nl": "Kop",
            "en": "Heading"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 40
        },
        {
          "name": "length",
          "label": {
            "nl": "Tekens",
            "en": "Characters"
          },
          "control": "number",
          "format": "int32",
          "minimum": 1,
          "maximum": 250
        },
        {
          "name": "text",
          "label": {
            "nl": "Tekst",
            "en": "Text"
          },
          "control": "text",
          "format": "line",
          "minLength": 1,
          "maxLength": 60,
          "when": {
            "source": [
              "text"
            ]
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
        },
        {
          "value": "none",
          "label": {
            "nl": "Geen (bedragen in centen)",
            "en": "None (amounts in cents)"
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
          "value": "yyMMdd",
          "label": {
            "nl": "260131",
            "en": "260131"
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
      "name": "quoting",
      "label": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "control": "select",
      "default": "whenNeeded",
      "choices": [
        {
          "value": "whenNeeded",
          "label": {
            "nl": "Waar het nodig is",
            "en": "Where needed"
          }
        },
        {
          "value": "text",
          "label": {
            "nl": "Om elke tekst",
            "en": "Around every text"
          }
        },
        {
          "value": "never",
          "label": {
            "nl": "Nooit",
            "en": "Never"
          }
        }
      ]
    },
    {
      "name": "encoding",
      "label": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "control": "select",
      "default": "utf-8-bom",
      "choices": [
        {
          "value": "utf-8-bom",
          "label": {
            "nl": "UTF-8 met BOM (voor Excel)",
            "en": "UTF-8 with BOM (for Excel)"
          }
        },
        {
          "value": "utf-8",
          "label": {
            "nl": "UTF-8",
            "en": "UTF-8"
          }
        },
        {
          "value": "windows-1252",
          "label": {
            "nl": "Windows-1252 (ANSI)",
            "en": "Windows-1252 (ANSI)"
          }
        }
      ]
    },
    {
      "name": "lineEnding",
      "label": {
        "nl": "Regeleinde",
        "en": "Line ending"
      },
      "control": "select",
      "default": "crlf",
      "choices": [
        {
          "value": "crlf",
          "label": {
            "nl": "Windows (CRLF)",
            "en": "Windows (CRLF)"
          }
        },
        {
          "value": "lf",
          "label": {
            "nl": "Unix (LF)",
            "en": "Unix (LF)"
          }
        }
      ]
    }
  ]
};
