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
    "secrets": [],
    "labels": {
      "environment": {
        "nl": "Omgeving",
        "en": "Environment"
      },
      "userName": {
        "nl": "Gebruikersnaam",
        "en": "User name"
      },
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
        "environment": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40,
          "x-field": {
            "label": {
              "nl": "Omgeving",
              "en": "Environment"
            }
          }
        },
        "userName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Gebruikersnaam",
              "en": "User name"
            },
            "hint": {
              "nl": "Een gebruiker van niveau 4 (Extra Boekhouden) of hoger.",
              "en": "A user of level 4 (Extra Boekhouden) or higher."
            }
          }
        },
        "office": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            }
          }
        },
        "dimension1Format": {
          "type": "string",
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
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
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
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
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
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
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
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
          "pattern": "^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z.])+$",
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "office",
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
    "secrets": [],
    "labels": {
      "country": {
        "nl": "Land",
        "en": "Country"
      },
      "division": {
        "nl": "Administratie (division)",
        "en": "Division"
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
              "nl": "Administratie (division)",
              "en": "Division"
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "country",
        "division",
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
              "nl": "Met een nummer weigert Exact Globe een tweede import.",
              "en": "With a number Exact Globe refuses a second import."
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
        "en": "Diary"
      },
      "status": {
        "nl": "Boeken als",
        "en": "Post as"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
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
        "userName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
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
              "en": "Diary"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
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
      "XML"
    ],
    "automatic": true,
    "note": {
      "nl": "Niet voor Unit4 Multivers Lokaal.",
      "en": "Not for Unit4 Multivers installed locally."
    },
    "secrets": [
      "portalPassword",
      "password"
    ],
    "labels": {
      "accountName": {
        "nl": "Accountnaam",
        "en": "Account name"
      },
      "portalUserName": {
        "nl": "Portal gebruikersnaam",
        "en": "Portal user name"
      },
      "portalPassword": {
        "nl": "Portal wachtwoord",
        "en": "Portal password"
      },
      "userName": {
        "nl": "Multivers gebruikersnaam",
        "en": "Multivers user name"
      },
      "password": {
        "nl": "Multivers wachtwoord",
        "en": "Multivers password"
      },
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
        "accountName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60,
          "x-field": {
            "label": {
              "nl": "Accountnaam",
              "en": "Account name"
            }
          }
        },
        "portalUserName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Portal gebruikersnaam",
              "en": "Portal user name"
            }
          }
        },
        "userName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Multivers gebruikersnaam",
              "en": "Multivers user name"
            }
          }
        },
        "database": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40,
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
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
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
            "point"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
    "secrets": [
      "partnerKey"
    ],
    "labels": {
      "environmentCode": {
        "nl": "Omgevingscode",
        "en": "Environment code"
      },
      "partnerKey": {
        "nl": "Partner key",
        "en": "Partner key"
      },
      "administration": {
        "nl": "Administratienummer",
        "en": "Administration number"
      },
      "journalNumber": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
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
        "environmentCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40,
          "x-field": {
            "label": {
              "nl": "Omgevingscode",
              "en": "Environment code"
            }
          }
        },
        "administration": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 99999999,
          "x-field": {
            "label": {
              "nl": "Administratienummer",
              "en": "Administration number"
            }
          }
        },
        "journalNumber": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "environmentCode",
        "journalNumber"
      ]
    }
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
    "secrets": [],
    "labels": {
      "administrationCode": {
        "nl": "Administratiecode",
        "en": "Administration code"
      },
      "journalCode": {
        "nl": "Dagboek",
        "en": "Journal"
      },
      "final": {
        "nl": "Direct definitief boeken",
        "en": "Post as final at once"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
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
        "administrationCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Administratiecode",
              "en": "Administration code"
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 16,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "administrationCode",
        "journalCode"
      ]
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
      "header": {
        "nl": "Eerste regel met kolomnamen",
        "en": "First line with column names"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
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
          "maxLength": 16,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            }
          }
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
            "point"
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
        "header": {
          "type": "boolean",
          "default": true,
          "x-field": {
            "label": {
              "nl": "Eerste regel met kolomnamen",
              "en": "First line with column names"
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
    "secrets": [],
    "labels": {
      "administrationCode": {
        "nl": "Administratiecode",
        "en": "Administration code"
      },
      "journalCode": {
        "nl": "Dagboekcode",
        "en": "Journal code"
      },
      "costCentreMode": {
        "nl": "Uitsplitsen naar",
        "en": "Split by"
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
        "administrationCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Administratiecode",
              "en": "Administration code"
            }
          }
        },
        "journalCode": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4,
          "x-field": {
            "label": {
              "nl": "Dagboekcode",
              "en": "Journal code"
            },
            "hint": {
              "nl": "In hoofdletters.",
              "en": "In capitals."
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
        "fallbackAccount": {
          "type": "string",
          "pattern": "^[0-9A-Za-z.]{1,16}$",
          "minLength": 1,
          "maxLength": 16,
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
          "x-field": {
            "label": {
              "nl": "Standaard kostenplaats",
              "en": "Default cost centre"
            }
          }
        }
      },
      "required": [
        "administrationCode",
        "journalCode"
      ]
    }
  }
];
