// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Package } from '../contract/package.js';

export const packages: Package[] = [
  {
    "key": "twinfield",
    "name": "Twinfield",
    "formats": [
      "XML"
    ],
    "automatic": true,
    "administration": "office",
    "secrets": [],
    "labels": {
      "office": {
        "nl": "Administratiecode",
        "en": "Office code"
      },
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "dimension1Format": {
        "nl": "Format dimensie 1 (grootboek)",
        "en": "Format of dimension 1 (ledger)"
      },
      "dimension2Format": {
        "nl": "Format dimensie 2 (kostenplaats)",
        "en": "Format of dimension 2 (cost centre)"
      },
      "dimension3Format": {
        "nl": "Format dimensie 3 (kostensoort)",
        "en": "Format of dimension 3 (cost unit)"
      },
      "balanceFormat": {
        "nl": "Format BAS (balansrekeningen)",
        "en": "Format BAS (balance accounts)"
      },
      "profitFormat": {
        "nl": "Format PNL (winst-en-verliesrekeningen)",
        "en": "Format PNL (profit and loss accounts)"
      },
      "destiny": {
        "nl": "Boeken als",
        "en": "Post as"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "office": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Administratiecode",
              "en": "Office code"
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "dimension1Format": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
          "minLength": 1,
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Format dimensie 1 (grootboek)",
              "en": "Format of dimension 1 (ledger)"
            }
          }
        },
        "dimension2Format": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
          "minLength": 1,
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Format dimensie 2 (kostenplaats)",
              "en": "Format of dimension 2 (cost centre)"
            }
          }
        },
        "dimension3Format": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
          "minLength": 1,
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Format dimensie 3 (kostensoort)",
              "en": "Format of dimension 3 (cost unit)"
            }
          }
        },
        "balanceFormat": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
          "minLength": 1,
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Format BAS (balansrekeningen)",
              "en": "Format BAS (balance accounts)"
            },
            "hint": {
              "nl": "Wordt niet per kostenplaats gesplitst.",
              "en": "Not split by cost centre."
            }
          }
        },
        "profitFormat": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.*?-])+$",
          "minLength": 1,
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Format PNL (winst-en-verliesrekeningen)",
              "en": "Format PNL (profit and loss accounts)"
            },
            "hint": {
              "nl": "Wordt per kostenplaats gesplitst.",
              "en": "Split by cost centre."
            }
          }
        },
        "destiny": {
          "type": "string",
          "enum": [
            "temporary",
            "final"
          ],
          "default": "temporary",
          "x-field": {
            "label": {
              "nl": "Boeken als",
              "en": "Post as"
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet.",
              "en": "On the account with RGS code BSchSalNet."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012. Hij staat in dimensie 2, in plaats van een kostenplaats. Leeg: zonder relatie.",
              "en": "Each # is a digit of the employee number: 2#### turns 12 into relation 20012. It stands in dimension 2, instead of a cost centre. Empty: without a relation."
            }
          }
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "exact-online",
    "name": "Exact Online",
    "formats": [
      "XML",
      "CSV"
    ],
    "automatic": true,
    "administration": "division",
    "secrets": [],
    "labels": {
      "country": {
        "nl": "Land",
        "en": "Country"
      },
      "division": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "fileFormat": {
        "nl": "Bestand",
        "en": "File"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "country": {
          "type": "string",
          "enum": [
            "nl",
            "be",
            "de",
            "fr",
            "es",
            "uk",
            "us"
          ],
          "default": "nl",
          "x-field": {
            "label": {
              "nl": "Land",
              "en": "Country"
            },
            "missing": {
              "nl": "Kies een land.",
              "en": "Choose a country."
            }
          }
        },
        "division": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Administratie",
              "en": "Administration"
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "fileFormat": {
          "type": "string",
          "enum": [
            "xml",
            "csv"
          ],
          "default": "xml",
          "x-field": {
            "label": {
              "nl": "Bestand",
              "en": "File"
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet voor CSV de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. For CSV, add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012. In Exact Online bestaat hij uit cijfers. Leeg: zonder relatie.",
              "en": "Each # is a digit of the employee number: 2#### turns 12 into relation 20012. In Exact Online it consists of digits. Empty: without a relation."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Exact Online leest het bestand met een CSV-importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "Exact Online reads the file with a CSV import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "utf-8"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "country",
        "journalCode"
      ]
    }
  },
  {
    "key": "exact-globe",
    "name": "Exact Globe",
    "formats": [
      "CSV"
    ],
    "automatic": false,
    "note": {
      "nl": "Exact Globe neemt in dit bestand geen medewerker of relatie aan: nettoloon staat er in één bedrag.",
      "en": "Exact Globe takes no employee or relation in this file: net pay stands there as one amount."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 3,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Elke administratie telt vanaf hier door, leeg vanaf 1. Exact Globe weigert een nummer dat er al is.",
              "en": "Every administration goes on from here; from 1 where it is empty. Exact Globe refuses a number that is there already."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "king-xml",
    "name": "King XML",
    "formats": [
      "XML"
    ],
    "automatic": false,
    "note": {
      "nl": "King neemt op een regel van een memoriaal geen medewerker of relatie aan: nettoloon staat er in één bedrag.",
      "en": "King takes no employee or relation on a line of a general journal: net pay stands there as one amount."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "currency": {
        "nl": "Valuta",
        "en": "Currency"
      },
      "final": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 10,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "minLength": 3,
          "maxLength": 3,
          "default": "EUR",
          "x-field": {
            "label": {
              "nl": "Valuta",
              "en": "Currency"
            }
          }
        },
        "final": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Direct definitief boeken",
              "en": "Post as final at once"
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "king-xml-department",
    "name": "King XML met afdelingsnummer",
    "formats": [
      "XML"
    ],
    "automatic": false,
    "splitBy": "departmentSource",
    "note": {
      "nl": "King neemt op een regel van een memoriaal geen medewerker of relatie aan: nettoloon staat er in één bedrag.",
      "en": "King takes no employee or relation on a line of a general journal: net pay stands there as one amount."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "currency": {
        "nl": "Valuta",
        "en": "Currency"
      },
      "departmentSource": {
        "nl": "Afdelingsnummer uit",
        "en": "Department number from"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "final": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 10,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "minLength": 3,
          "maxLength": 3,
          "default": "EUR",
          "x-field": {
            "label": {
              "nl": "Valuta",
              "en": "Currency"
            }
          }
        },
        "departmentSource": {
          "type": "string",
          "enum": [
            "department",
            "costCentre"
          ],
          "default": "department",
          "x-field": {
            "label": {
              "nl": "Afdelingsnummer uit",
              "en": "Department number from"
            }
          }
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "final": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Direct definitief boeken",
              "en": "Post as final at once"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "reeleezee",
    "name": "Reeleezee",
    "formats": [
      "XML"
    ],
    "automatic": true,
    "administration": "administrationId",
    "journal": "diaryCode",
    "signIn": {
      "kind": "basic",
      "url": "https://portal.reeleezee.nl/api/v1/Administrations",
      "userName": "userName",
      "password": "password"
    },
    "secrets": [
      "password"
    ],
    "labels": {
      "userName": {
        "nl": "Webservicegebruiker",
        "en": "Web-service user"
      },
      "password": {
        "nl": "Wachtwoord",
        "en": "Password"
      },
      "administrationId": {
        "nl": "Administratie-id",
        "en": "Administration id"
      },
      "diaryCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "status": {
        "nl": "Boeken als",
        "en": "Post as"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Medewerkernummer in Reeleezee",
        "en": "Employee number in Reeleezee"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "userName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Webservicegebruiker",
              "en": "Web-service user"
            }
          }
        },
        "administrationId": {
          "type": "string",
          "minLength": 36,
          "maxLength": 36,
          "format": "uuid",
          "x-field": {
            "label": {
              "nl": "Administratie-id",
              "en": "Administration id"
            }
          }
        },
        "diaryCode": {
          "type": "string",
          "pattern": "^[0-9a-zA-Z]{1,4}$",
          "minLength": 1,
          "maxLength": 4,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a diary."
            }
          }
        },
        "status": {
          "type": "string",
          "enum": [
            "tentative",
            "open"
          ],
          "default": "tentative",
          "x-field": {
            "label": {
              "nl": "Boeken als",
              "en": "Post as"
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet.",
              "en": "On the account with RGS code BSchSalNet."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Medewerkernummer in Reeleezee",
              "en": "Employee number in Reeleezee"
            },
            "hint": {
              "nl": "Alleen in het bestand: bij automatisch versturen gaat het niet mee. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 medewerker 20012.",
              "en": "In the file only: it does not go along when journals are sent automatically. Each # is a digit of the employee number: 2#### turns 12 into employee 20012."
            }
          }
        }
      },
      "required": [
        "diaryCode"
      ]
    }
  },
  {
    "key": "unit4-multivers",
    "name": "Unit4 Online (Exact Boekhoud Gemak)",
    "formats": [
      "CSV"
    ],
    "automatic": true,
    "administration": "database",
    "note": {
      "nl": "Niet voor Unit4 Multivers Lokaal. Voor een bestand is een passende importdefinitie nodig.",
      "en": "Not for Unit4 Multivers installed locally. A file needs a matching import definition."
    },
    "secrets": [],
    "labels": {
      "database": {
        "nl": "Administratie",
        "en": "Administration"
      },
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "database": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Administratie",
              "en": "Administration"
            },
            "missing": {
              "nl": "Vul een administratie in.",
              "en": "Enter an administration."
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Zet voor het bestand de kolom Medewerkernummer of Relatiecode erbij. Automatisch verstuurde regels zeggen niet van wie ze zijn.",
              "en": "For the file, add the column Employee number or Relation code. Lines that are sent automatically do not say whose they are."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "database",
        "journalCode"
      ]
    }
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
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 3,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre"
          ],
          "default": "none",
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          }
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": false
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "comma"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "point"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "imuis",
    "name": "iMUIS",
    "formats": [
      "CSV"
    ],
    "automatic": false,
    "numericCodes": true,
    "journal": "journalNumber",
    "note": {
      "nl": "Gebruik een dagboek van de soort Memoriaal Lonen. iMUIS heeft een passende importdefinitie nodig.",
      "en": "Use a journal of the kind Memoriaal Lonen. iMUIS needs a matching import definition."
    },
    "secrets": [],
    "labels": {
      "journalNumber": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "journalNumber"
      ]
    }
  },
  {
    "key": "asperion",
    "name": "Asperion",
    "formats": [
      "CSV"
    ],
    "automatic": false,
    "note": {
      "nl": "De helpdesk van Asperion zet eerst een passende importdefinitie klaar. Kostenplaatsen moeten er al zijn.",
      "en": "The Asperion help desk installs a matching import definition first. Cost centres have to be there already."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      }
    }
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
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "cash",
    "name": "Cash",
    "formats": [
      "TXT"
    ],
    "automatic": false,
    "note": {
      "nl": "Cash heeft een passende importdefinitie nodig.",
      "en": "Cash needs a matching import definition."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboekcode",
        "en": "Journal code"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboekcode",
              "en": "Journal code"
            },
            "hint": {
              "nl": "In hoofdletters.",
              "en": "In capitals."
            },
            "missing": {
              "nl": "Vul een dagboekcode in.",
              "en": "Enter a journal code."
            }
          },
          "pattern": "^[A-Z0-9]{1,4}$"
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "none"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 3,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": false
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "point"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "yyMMdd"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "windows-1252"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      },
      "required": [
        "journalCode"
      ]
    }
  },
  {
    "key": "moneybird",
    "name": "Moneybird",
    "formats": [],
    "automatic": true,
    "administration": "administrationId",
    "note": {
      "nl": "Moneybird kent geen kostenplaatsen. Een project neemt hun plaats in.",
      "en": "Moneybird has no cost centres. A project takes their place."
    },
    "secrets": [],
    "labels": {
      "administrationId": {
        "nl": "Administratie-id",
        "en": "Administration id"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Klantnummer per medewerker",
        "en": "Customer number per employee"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "administrationId": {
          "type": "string",
          "pattern": "^[0-9]{1,20}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Administratie-id",
              "en": "Administration id"
            },
            "missing": {
              "nl": "Vul een administratie-id in.",
              "en": "Enter an administration id."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre"
          ],
          "default": "none",
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          }
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet.",
              "en": "On the account with RGS code BSchSalNet."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Klantnummer per medewerker",
              "en": "Customer number per employee"
            },
            "hint": {
              "nl": "Het klantnummer van het contact in Moneybird. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 contact 20012. Leeg: zonder contact.",
              "en": "The customer number of the contact in Moneybird. Each # is a digit of the employee number: 2#### turns 12 into contact 20012. Empty: without a contact."
            }
          }
        }
      },
      "required": [
        "administrationId"
      ]
    }
  },
  {
    "key": "xaf",
    "name": "XAF 4.0 (auditfile)",
    "formats": [
      "XAF"
    ],
    "automatic": false,
    "note": {
      "nl": "Om te bewaren of over te dragen. Of een pakket hieruit boekt, verschilt per pakket. Nettoloon staat er in één bedrag.",
      "en": "To keep or to hand over. Whether a package posts from it differs per package. Net pay stands in it as one amount."
    },
    "secrets": [],
    "labels": {
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "costCentreAndUnit"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      }
    }
  },
  {
    "key": "plain-csv",
    "name": "CSV (eigen indeling)",
    "formats": [
      "CSV"
    ],
    "automatic": false,
    "note": {
      "nl": "Voor elk pakket dat een bestand met een eigen importdefinitie leest.",
      "en": "For any package that reads a file with an import definition of your own."
    },
    "secrets": [],
    "labels": {
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
      },
      "splitBalance": {
        "nl": "Ook balansrekeningen uitsplitsen",
        "en": "Split balance accounts too"
      },
      "fallbackAccount": {
        "nl": "Uitwijkrekening",
        "en": "Fallback account"
      },
      "defaultCostCentre": {
        "nl": "Standaard kostenplaats",
        "en": "Default cost centre"
      },
      "netPayPerEmployee": {
        "nl": "Nettoloon per medewerker",
        "en": "Net pay per employee"
      },
      "employeeRelation": {
        "nl": "Relatiecode per medewerker",
        "en": "Relation code per employee"
      },
      "firstEntryNumber": {
        "nl": "Eerste boekstuknummer",
        "en": "First entry number"
      },
      "columns": {
        "nl": "Kolommen",
        "en": "Columns"
      },
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "separator": {
        "nl": "Scheidingsteken",
        "en": "Separator"
      },
      "decimalSign": {
        "nl": "Decimaalteken",
        "en": "Decimal sign"
      },
      "dateFormat": {
        "nl": "Datumnotatie",
        "en": "Date format"
      },
      "quoting": {
        "nl": "Aanhalingstekens",
        "en": "Quotation marks"
      },
      "encoding": {
        "nl": "Tekenset",
        "en": "Character set"
      },
      "lineEnding": {
        "nl": "Regeleinde",
        "en": "Line ending"
      }
    },
    "settings": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "missing": {
              "nl": "Vul een dagboek in.",
              "en": "Enter a journal."
            }
          }
        },
        "costCentreMode": {
          "type": "string",
          "enum": [
            "none",
            "costCentre",
            "costCentreAndUnit"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen naar",
              "en": "Split by"
            }
          },
          "default": "costCentreAndUnit"
        },
        "splitBalance": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Ook balansrekeningen uitsplitsen",
              "en": "Split balance accounts too"
            }
          }
        },
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Uitwijkrekening",
              "en": "Fallback account"
            },
            "hint": {
              "nl": "Voor looncodes zonder grootboekrekening.",
              "en": "For wage codes without a ledger account."
            }
          }
        },
        "defaultCostCentre": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        },
        "netPayPerEmployee": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Nettoloon per medewerker",
              "en": "Net pay per employee"
            },
            "hint": {
              "nl": "Op de rekening met RGS-code BSchSalNet. Zet de kolom Medewerkernummer of Relatiecode erbij.",
              "en": "On the account with RGS code BSchSalNet. Add the column Employee number or Relation code."
            }
          }
        },
        "employeeRelation": {
          "type": "string",
          "pattern": "^[^#\\s]*#+[^#\\s]*$",
          "minLength": 1,
          "maxLength": 18,
          "format": "line",
          "x-field": {
            "label": {
              "nl": "Relatiecode per medewerker",
              "en": "Relation code per employee"
            },
            "hint": {
              "nl": "Voor de kolom Relatiecode. Elk # is een cijfer van het medewerkernummer: 2#### maakt van 12 relatie 20012.",
              "en": "For the column Relation code. Each # is a digit of the employee number: 2#### turns 12 into relation 20012."
            }
          }
        },
        "firstEntryNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Eerste boekstuknummer",
              "en": "First entry number"
            },
            "hint": {
              "nl": "Voor de kolom Boekstuknummer. Elke administratie telt vanaf hier door, leeg vanaf 1.",
              "en": "For the column Entry number. Every administration goes on from here; from 1 where it is empty."
            }
          }
        },
        "columns": {
          "type": "array",
          "minItems": 1,
          "maxItems": 60,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "source": {
                "type": "string",
                "enum": [
                  "journalCode",
                  "year",
                  "period",
                  "yearPeriod",
                  "shortYearPeriod",
                  "date",
                  "reference",
                  "number",
                  "lineNumber",
                  "account",
                  "accountName",
                  "description",
                  "journalDescription",
                  "amount",
                  "debit",
                  "credit",
                  "side",
                  "absoluteAmount",
                  "costCentre",
                  "costUnit",
                  "department",
                  "employeeNumber",
                  "relation",
                  "text",
                  "empty"
                ],
                "x-field": {
                  "label": {
                    "nl": "Kolom",
                    "en": "Column"
                  },
                  "missing": {
                    "nl": "Kies een kolom.",
                    "en": "Choose a column."
                  }
                }
              },
              "heading": {
                "type": "string",
                "minLength": 1,
                "maxLength": 40,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Kop",
                    "en": "Heading"
                  }
                }
              },
              "length": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 250,
                "x-field": {
                  "label": {
                    "nl": "Tekens",
                    "en": "Characters"
                  }
                }
              },
              "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": 60,
                "format": "line",
                "x-field": {
                  "label": {
                    "nl": "Tekst",
                    "en": "Text"
                  }
                }
              }
            },
            "required": [
              "source"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kolommen",
              "en": "Columns"
            },
            "hint": {
              "nl": "Het pakket leest het bestand met een importdefinitie die dezelfde kolommen heeft, in dezelfde volgorde.",
              "en": "The package reads the file with an import definition that has the same columns, in the same order."
            }
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
          ]
        },
        "header": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
            }
          },
          "default": true
        },
        "separator": {
          "type": "string",
          "enum": [
            "semicolon",
            "comma",
            "tab"
          ],
          "x-field": {
            "label": {
              "nl": "Scheidingsteken",
              "en": "Separator"
            }
          },
          "default": "semicolon"
        },
        "decimalSign": {
          "type": "string",
          "enum": [
            "comma",
            "point",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Decimaalteken",
              "en": "Decimal sign"
            }
          },
          "default": "comma"
        },
        "dateFormat": {
          "type": "string",
          "enum": [
            "dd-MM-yyyy",
            "dd-MM-yy",
            "ddMMyyyy",
            "yyyyMMdd",
            "yyMMdd",
            "yyyy-MM-dd"
          ],
          "x-field": {
            "label": {
              "nl": "Datumnotatie",
              "en": "Date format"
            }
          },
          "default": "dd-MM-yyyy"
        },
        "quoting": {
          "type": "string",
          "enum": [
            "whenNeeded",
            "text",
            "never"
          ],
          "x-field": {
            "label": {
              "nl": "Aanhalingstekens",
              "en": "Quotation marks"
            }
          },
          "default": "whenNeeded"
        },
        "encoding": {
          "type": "string",
          "enum": [
            "utf-8-bom",
            "utf-8",
            "windows-1252"
          ],
          "x-field": {
            "label": {
              "nl": "Tekenset",
              "en": "Character set"
            }
          },
          "default": "utf-8-bom"
        },
        "lineEnding": {
          "type": "string",
          "enum": [
            "crlf",
            "lf"
          ],
          "x-field": {
            "label": {
              "nl": "Regeleinde",
              "en": "Line ending"
            }
          },
          "default": "crlf"
        }
      }
    }
  }
];
