// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Route } from '../contract/route.js';
import type { operations } from './schema.js';

/** Operations without a signed-in person. */
export type PublicOperation = 'getHealth' | 'listKeys' | 'getTenant' | 'createSession' | 'refreshSession' | 'requestPasswordReset' | 'resetPassword' | 'previewInvitation' | 'acceptInvitation' | 'createToken';

/** Operations for which no login needs to be chosen. */
export type PersonOperation = 'getSession' | 'endSession' | 'selectLogin' | 'listLogins' | 'getPerson' | 'updatePerson' | 'changePassword';

/** Operations that software may call, with the scope that its token needs. */
export type SoftwareOperation = 'listCompanies' | 'getCompany' | 'listRuns' | 'createRun' | 'getRun' | 'replaceRun' | 'lockRun' | 'listRunLines' | 'listJournals' | 'getJournal' | 'listJournalLines' | 'getJournalFile' | 'acknowledgeJournal' | 'listWebhooks' | 'createWebhook' | 'getWebhook' | 'removeWebhook' | 'updateWebhook' | 'rotateWebhookSecret' | 'testWebhook' | 'listWebhookMessages' | 'replayWebhookMessage';

export const routes: Record<keyof operations, Route> = {
  "getHealth": {
    "method": "GET",
    "path": "/health",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok"
            ]
          },
          "version": {
            "type": "string",
            "maxLength": 40
          }
        },
        "required": [
          "status",
          "version"
        ]
      }
    }
  },
  "listKeys": {
    "method": "GET",
    "path": "/keys",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "keys": {
            "type": "array",
            "maxItems": 4,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "kty": {
                  "type": "string",
                  "enum": [
                    "EC"
                  ]
                },
                "crv": {
                  "type": "string",
                  "enum": [
                    "P-256"
                  ]
                },
                "x": {
                  "type": "string",
                  "minLength": 43,
                  "maxLength": 43
                },
                "y": {
                  "type": "string",
                  "minLength": 43,
                  "maxLength": 43
                },
                "kid": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 64
                },
                "alg": {
                  "type": "string",
                  "enum": [
                    "ES256"
                  ]
                },
                "use": {
                  "type": "string",
                  "enum": [
                    "sig"
                  ]
                }
              },
              "required": [
                "kty",
                "crv",
                "x",
                "y",
                "kid",
                "alg",
                "use"
              ]
            }
          }
        },
        "required": [
          "keys"
        ]
      }
    }
  },
  "getTenant": {
    "method": "GET",
    "path": "/tenants/{tenant}",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "tenant": {
          "type": "string",
          "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "required": [
        "tenant"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "slug": {
            "type": "string",
            "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
            "minLength": 1,
            "maxLength": 63
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "language": {
            "type": "string",
            "enum": [
              "nl",
              "en"
            ]
          }
        },
        "required": [
          "id",
          "slug",
          "name",
          "language"
        ]
      }
    }
  },
  "createSession": {
    "method": "POST",
    "path": "/sessions",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "tenant": {
          "type": "string",
          "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
          "minLength": 1,
          "maxLength": 63
        },
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        },
        "password": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "x-field": {
            "label": {
              "nl": "Wachtwoord",
              "en": "Password"
            }
          }
        },
        "role": {
          "type": "string",
          "enum": [
            "administrator",
            "accountant",
            "employer",
            "manager",
            "employee"
          ]
        }
      },
      "required": [
        "email",
        "password"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "accessToken": {
            "type": "string",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "tenant": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "slug": {
                "type": "string",
                "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "slug",
              "name",
              "language"
            ]
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "email": {
                "type": "string",
                "format": "email",
                "minLength": 3,
                "maxLength": 254
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "name",
              "email",
              "language"
            ]
          },
          "login": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "role": {
                    "type": "string",
                    "enum": [
                      "administrator",
                      "accountant",
                      "employer",
                      "manager",
                      "employee"
                    ]
                  },
                  "label": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "scope": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "firmId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  }
                },
                "required": [
                  "id",
                  "role",
                  "label",
                  "scope"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "logins": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ]
                },
                "label": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "scope": {
                  "type": "string",
                  "maxLength": 200
                },
                "firmId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "role",
                "label",
                "scope"
              ]
            }
          }
        },
        "required": [
          "accessToken",
          "expiresAt",
          "tenant",
          "person",
          "login",
          "logins"
        ]
      }
    }
  },
  "getSession": {
    "method": "GET",
    "path": "/sessions/current",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "tenant": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "slug": {
                "type": "string",
                "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "slug",
              "name",
              "language"
            ]
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "email": {
                "type": "string",
                "format": "email",
                "minLength": 3,
                "maxLength": 254
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "name",
              "email",
              "language"
            ]
          },
          "login": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "role": {
                    "type": "string",
                    "enum": [
                      "administrator",
                      "accountant",
                      "employer",
                      "manager",
                      "employee"
                    ]
                  },
                  "label": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "scope": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "firmId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  }
                },
                "required": [
                  "id",
                  "role",
                  "label",
                  "scope"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "logins": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ]
                },
                "label": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "scope": {
                  "type": "string",
                  "maxLength": 200
                },
                "firmId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "role",
                "label",
                "scope"
              ]
            }
          }
        },
        "required": [
          "tenant",
          "person",
          "login",
          "logins"
        ]
      }
    }
  },
  "endSession": {
    "method": "DELETE",
    "path": "/sessions/current",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "selectLogin": {
    "method": "PUT",
    "path": "/sessions/current/login",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "loginId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "loginId"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "accessToken": {
            "type": "string",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "tenant": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "slug": {
                "type": "string",
                "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "slug",
              "name",
              "language"
            ]
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "email": {
                "type": "string",
                "format": "email",
                "minLength": 3,
                "maxLength": 254
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "name",
              "email",
              "language"
            ]
          },
          "login": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "role": {
                    "type": "string",
                    "enum": [
                      "administrator",
                      "accountant",
                      "employer",
                      "manager",
                      "employee"
                    ]
                  },
                  "label": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "scope": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "firmId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  }
                },
                "required": [
                  "id",
                  "role",
                  "label",
                  "scope"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "logins": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ]
                },
                "label": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "scope": {
                  "type": "string",
                  "maxLength": 200
                },
                "firmId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "role",
                "label",
                "scope"
              ]
            }
          }
        },
        "required": [
          "accessToken",
          "expiresAt",
          "tenant",
          "person",
          "login",
          "logins"
        ]
      }
    }
  },
  "refreshSession": {
    "method": "POST",
    "path": "/sessions/current/tokens",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "accessToken": {
            "type": "string",
            "minLength": 20,
            "maxLength": 4096
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "tenant": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "slug": {
                "type": "string",
                "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "slug",
              "name",
              "language"
            ]
          },
          "person": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "email": {
                "type": "string",
                "format": "email",
                "minLength": 3,
                "maxLength": 254
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "name",
              "email",
              "language"
            ]
          },
          "login": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "role": {
                    "type": "string",
                    "enum": [
                      "administrator",
                      "accountant",
                      "employer",
                      "manager",
                      "employee"
                    ]
                  },
                  "label": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "scope": {
                    "type": "string",
                    "maxLength": 200
                  },
                  "firmId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  }
                },
                "required": [
                  "id",
                  "role",
                  "label",
                  "scope"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "logins": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ]
                },
                "label": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "scope": {
                  "type": "string",
                  "maxLength": 200
                },
                "firmId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "role",
                "label",
                "scope"
              ]
            }
          }
        },
        "required": [
          "accessToken",
          "expiresAt",
          "tenant",
          "person",
          "login",
          "logins"
        ]
      }
    }
  },
  "listLogins": {
    "method": "GET",
    "path": "/logins",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ]
                },
                "label": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "scope": {
                  "type": "string",
                  "maxLength": 200
                },
                "firmId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "role",
                "label",
                "scope"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "getLogin": {
    "method": "GET",
    "path": "/logins/{loginId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "loginId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "loginId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "role": {
            "type": "string",
            "enum": [
              "administrator",
              "accountant",
              "employer",
              "manager",
              "employee"
            ]
          },
          "label": {
            "type": "string",
            "maxLength": 200
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "grantKind": {
            "type": "string",
            "enum": [
              "none",
              "all",
              "tags",
              "debtors",
              "companies",
              "departments",
              "employees"
            ]
          },
          "grantIds": {
            "type": "array",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            "x-field": {
              "label": {
                "nl": "Welke",
                "en": "Which"
              }
            }
          },
          "enabled": {
            "type": "boolean"
          },
          "accepted": {
            "type": "boolean"
          }
        },
        "required": [
          "id",
          "personId",
          "personName",
          "email",
          "role",
          "label",
          "firmId",
          "grantKind",
          "grantIds",
          "enabled",
          "accepted"
        ]
      }
    }
  },
  "removeLogin": {
    "method": "DELETE",
    "path": "/logins/{loginId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "loginId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "loginId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "success": {
      "204": null
    }
  },
  "updateLogin": {
    "method": "PATCH",
    "path": "/logins/{loginId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "loginId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "loginId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "grantKind": {
          "type": "string",
          "enum": [
            "none",
            "all",
            "tags",
            "debtors",
            "companies",
            "departments",
            "employees"
          ],
          "x-field": {
            "label": {
              "nl": "Wat ziet deze inlog?",
              "en": "What does this login see?"
            }
          }
        },
        "grantIds": {
          "type": "array",
          "maxItems": 1000,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "x-field": {
            "label": {
              "nl": "Welke",
              "en": "Which"
            }
          }
        },
        "enabled": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Inlog is actief",
              "en": "Login is active"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "role": {
            "type": "string",
            "enum": [
              "administrator",
              "accountant",
              "employer",
              "manager",
              "employee"
            ]
          },
          "label": {
            "type": "string",
            "maxLength": 200
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "grantKind": {
            "type": "string",
            "enum": [
              "none",
              "all",
              "tags",
              "debtors",
              "companies",
              "departments",
              "employees"
            ]
          },
          "grantIds": {
            "type": "array",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            "x-field": {
              "label": {
                "nl": "Welke",
                "en": "Which"
              }
            }
          },
          "enabled": {
            "type": "boolean"
          },
          "accepted": {
            "type": "boolean"
          }
        },
        "required": [
          "id",
          "personId",
          "personName",
          "email",
          "role",
          "label",
          "firmId",
          "grantKind",
          "grantIds",
          "enabled",
          "accepted"
        ]
      }
    }
  },
  "requestPasswordReset": {
    "method": "POST",
    "path": "/password-resets",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "tenant": {
          "type": "string",
          "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
          "minLength": 1,
          "maxLength": 63
        },
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        }
      },
      "required": [
        "email"
      ]
    },
    "success": {
      "202": null
    }
  },
  "resetPassword": {
    "method": "POST",
    "path": "/password-reset-completions",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "token": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{43}$",
          "minLength": 43,
          "maxLength": 43
        },
        "password": {
          "type": "string",
          "minLength": 15,
          "maxLength": 256,
          "x-field": {
            "label": {
              "nl": "Nieuw wachtwoord",
              "en": "New password"
            },
            "hint": {
              "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
              "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
            }
          }
        }
      },
      "required": [
        "token",
        "password"
      ]
    },
    "success": {
      "204": null
    }
  },
  "getPerson": {
    "method": "GET",
    "path": "/persons/current",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "language": {
            "type": "string",
            "enum": [
              "nl",
              "en"
            ]
          }
        },
        "required": [
          "id",
          "name",
          "email",
          "language"
        ]
      }
    }
  },
  "updatePerson": {
    "method": "PATCH",
    "path": "/persons/current",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "language": {
          "type": "string",
          "enum": [
            "nl",
            "en"
          ],
          "x-field": {
            "label": {
              "nl": "Taal",
              "en": "Language"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "language": {
            "type": "string",
            "enum": [
              "nl",
              "en"
            ]
          }
        },
        "required": [
          "id",
          "name",
          "email",
          "language"
        ]
      }
    }
  },
  "changePassword": {
    "method": "PUT",
    "path": "/persons/current/password",
    "permission": "person",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "currentPassword": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "x-field": {
            "label": {
              "nl": "Huidig wachtwoord",
              "en": "Current password"
            }
          }
        },
        "newPassword": {
          "type": "string",
          "minLength": 15,
          "maxLength": 256,
          "x-field": {
            "label": {
              "nl": "Nieuw wachtwoord",
              "en": "New password"
            },
            "hint": {
              "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
              "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
            }
          }
        }
      },
      "required": [
        "currentPassword",
        "newPassword"
      ]
    },
    "success": {
      "204": null
    }
  },
  "listAccounts": {
    "method": "GET",
    "path": "/accounts",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "loginRole": {
          "type": "string",
          "enum": [
            "administrator",
            "accountant",
            "employer",
            "manager",
            "employee"
          ],
          "x-field": {
            "label": {
              "nl": "Rol",
              "en": "Role"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "email": {
                  "type": "string",
                  "format": "email",
                  "minLength": 3,
                  "maxLength": 254,
                  "x-field": {
                    "label": {
                      "nl": "E-mailadres",
                      "en": "E-mail address"
                    }
                  }
                },
                "logins": {
                  "type": "array",
                  "maxItems": 200,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "id": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "personId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "personName": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 120,
                        "pattern": "\\S",
                        "x-field": {
                          "label": {
                            "nl": "Naam",
                            "en": "Name"
                          }
                        }
                      },
                      "email": {
                        "type": "string",
                        "format": "email",
                        "minLength": 3,
                        "maxLength": 254
                      },
                      "role": {
                        "type": "string",
                        "enum": [
                          "administrator",
                          "accountant",
                          "employer",
                          "manager",
                          "employee"
                        ]
                      },
                      "label": {
                        "type": "string",
                        "maxLength": 200
                      },
                      "firmId": {
                        "oneOf": [
                          {
                            "type": "string",
                            "format": "uuid",
                            "minLength": 36,
                            "maxLength": 36
                          },
                          {
                            "type": "null"
                          }
                        ]
                      },
                      "grantKind": {
                        "type": "string",
                        "enum": [
                          "none",
                          "all",
                          "tags",
                          "debtors",
                          "companies",
                          "departments",
                          "employees"
                        ]
                      },
                      "grantIds": {
                        "type": "array",
                        "maxItems": 1000,
                        "uniqueItems": true,
                        "items": {
                          "type": "string",
                          "format": "uuid",
                          "minLength": 36,
                          "maxLength": 36
                        },
                        "x-field": {
                          "label": {
                            "nl": "Welke",
                            "en": "Which"
                          }
                        }
                      },
                      "enabled": {
                        "type": "boolean"
                      },
                      "accepted": {
                        "type": "boolean"
                      }
                    },
                    "required": [
                      "id",
                      "personId",
                      "personName",
                      "email",
                      "role",
                      "label",
                      "firmId",
                      "grantKind",
                      "grantIds",
                      "enabled",
                      "accepted"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Inloggen",
                      "en": "Logins"
                    }
                  }
                },
                "lastUsedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Laatst ingelogd",
                      "en": "Last signed in"
                    }
                  }
                }
              },
              "required": [
                "id",
                "name",
                "email",
                "logins",
                "lastUsedAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "endAccountSessions": {
    "method": "DELETE",
    "path": "/accounts/{personId}/sessions",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "personId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "personId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "listInvitations": {
    "method": "GET",
    "path": "/invitations",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "state": {
          "type": "string",
          "enum": [
            "open",
            "accepted",
            "expired",
            "revoked"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "personId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "email": {
                  "type": "string",
                  "format": "email",
                  "minLength": 3,
                  "maxLength": 254,
                  "x-field": {
                    "label": {
                      "nl": "E-mailadres",
                      "en": "E-mail address"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "role": {
                  "type": "string",
                  "enum": [
                    "administrator",
                    "accountant",
                    "employer",
                    "manager",
                    "employee"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Rol",
                      "en": "Role"
                    }
                  }
                },
                "firmName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Kantoor",
                      "en": "Firm"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "open",
                    "accepted",
                    "expired",
                    "revoked"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "expiresAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Geldig tot",
                      "en": "Valid until"
                    }
                  }
                },
                "lastSentAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                }
              },
              "required": [
                "id",
                "personId",
                "email",
                "name",
                "role",
                "firmName",
                "state",
                "expiresAt",
                "lastSentAt",
                "createdAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createInvitation": {
    "method": "POST",
    "path": "/invitations",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "email": {
          "type": "string",
          "format": "email",
          "minLength": 3,
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "language": {
          "type": "string",
          "enum": [
            "nl",
            "en"
          ],
          "default": "nl",
          "x-field": {
            "label": {
              "nl": "Taal van de mail",
              "en": "Language of the mail"
            }
          }
        },
        "role": {
          "type": "string",
          "enum": [
            "administrator",
            "accountant",
            "employer",
            "manager",
            "employee"
          ],
          "x-field": {
            "label": {
              "nl": "Rol",
              "en": "Role"
            }
          }
        },
        "firmId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Kantoor",
              "en": "Firm"
            }
          }
        },
        "grantKind": {
          "type": "string",
          "enum": [
            "none",
            "all",
            "tags",
            "debtors",
            "companies",
            "departments",
            "employees"
          ],
          "default": "none",
          "x-field": {
            "label": {
              "nl": "Wat ziet deze inlog?",
              "en": "What does this login see?"
            },
            "hint": {
              "nl": "Zonder keuze ziet de inlog niets.",
              "en": "Without a choice the login sees nothing."
            }
          }
        },
        "grantIds": {
          "type": "array",
          "maxItems": 1000,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "x-field": {
            "label": {
              "nl": "Welke",
              "en": "Which"
            }
          }
        }
      },
      "required": [
        "email",
        "role"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "role": {
            "type": "string",
            "enum": [
              "administrator",
              "accountant",
              "employer",
              "manager",
              "employee"
            ],
            "x-field": {
              "label": {
                "nl": "Rol",
                "en": "Role"
              }
            }
          },
          "firmName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Kantoor",
                "en": "Firm"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "accepted",
              "expired",
              "revoked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Geldig tot",
                "en": "Valid until"
              }
            }
          },
          "lastSentAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "personId",
          "email",
          "name",
          "role",
          "firmName",
          "state",
          "expiresAt",
          "lastSentAt",
          "createdAt"
        ]
      }
    }
  },
  "revokeInvitation": {
    "method": "DELETE",
    "path": "/invitations/{invitationId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "invitationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "invitationId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "resendInvitation": {
    "method": "POST",
    "path": "/invitations/{invitationId}/deliveries",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "invitationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "invitationId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "success": {
      "202": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "personId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "role": {
            "type": "string",
            "enum": [
              "administrator",
              "accountant",
              "employer",
              "manager",
              "employee"
            ],
            "x-field": {
              "label": {
                "nl": "Rol",
                "en": "Role"
              }
            }
          },
          "firmName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Kantoor",
                "en": "Firm"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "accepted",
              "expired",
              "revoked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Geldig tot",
                "en": "Valid until"
              }
            }
          },
          "lastSentAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "personId",
          "email",
          "name",
          "role",
          "firmName",
          "state",
          "expiresAt",
          "lastSentAt",
          "createdAt"
        ]
      }
    }
  },
  "importInvitations": {
    "method": "POST",
    "path": "/invitation-imports",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "csv": {
          "type": "string",
          "minLength": 1,
          "maxLength": 900000,
          "x-field": {
            "label": {
              "nl": "CSV-bestand",
              "en": "CSV file"
            },
            "hint": {
              "nl": "Kolommen: email, name, role, firm, grant, targets, language. Scheidingsteken puntkomma of komma.",
              "en": "Columns: email, name, role, firm, grant, targets, language. Separated by semicolons or commas."
            }
          }
        }
      },
      "required": [
        "csv"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "invited": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "refused": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "lines": {
            "type": "array",
            "maxItems": 20000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "line": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "x-field": {
                    "label": {
                      "nl": "Regel",
                      "en": "Line"
                    }
                  }
                },
                "email": {
                  "type": "string",
                  "maxLength": 1000,
                  "x-field": {
                    "label": {
                      "nl": "E-mailadres",
                      "en": "E-mail address"
                    }
                  }
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "invited",
                    "refused"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Resultaat",
                      "en": "Outcome"
                    }
                  }
                },
                "errors": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "pointer": {
                        "type": "string",
                        "maxLength": 400
                      },
                      "code": {
                        "type": "string",
                        "enum": [
                          "required",
                          "type",
                          "unknown",
                          "tooShort",
                          "tooLong",
                          "tooFew",
                          "tooMany",
                          "tooSmall",
                          "tooLarge",
                          "notMultiple",
                          "pattern",
                          "email",
                          "date",
                          "uuid",
                          "choice",
                          "duplicate",
                          "invalid",
                          "taken",
                          "notFound",
                          "notAllowed",
                          "passwordTooShort",
                          "passwordTooLong",
                          "passwordCommon",
                          "passwordPattern",
                          "passwordContext",
                          "passwordWrong",
                          "passwordSame",
                          "sharesTotal",
                          "dateOrder",
                          "periodTypeDiffers",
                          "periodTypeMissing",
                          "periodTypeFixed",
                          "runLocked",
                          "grantKindOfRole",
                          "grantEmpty",
                          "firmMissing",
                          "ownLogin",
                          "webhookUrl"
                        ]
                      },
                      "message": {
                        "type": "string",
                        "maxLength": 600
                      }
                    },
                    "required": [
                      "pointer",
                      "code",
                      "message"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Fouten",
                      "en": "Errors"
                    }
                  }
                }
              },
              "required": [
                "line",
                "email",
                "outcome",
                "errors"
              ]
            }
          }
        },
        "required": [
          "invited",
          "refused",
          "lines"
        ]
      }
    }
  },
  "previewInvitation": {
    "method": "POST",
    "path": "/invitation-previews",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "token": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{43}$",
          "minLength": 43,
          "maxLength": 43
        }
      },
      "required": [
        "token"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "tenant": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "slug": {
                "type": "string",
                "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$",
                "minLength": 1,
                "maxLength": 63
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120
              },
              "language": {
                "type": "string",
                "enum": [
                  "nl",
                  "en"
                ]
              }
            },
            "required": [
              "id",
              "slug",
              "name",
              "language"
            ]
          },
          "email": {
            "type": "string",
            "format": "email",
            "minLength": 3,
            "maxLength": 254
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "role": {
            "type": "string",
            "enum": [
              "administrator",
              "accountant",
              "employer",
              "manager",
              "employee"
            ]
          },
          "label": {
            "type": "string",
            "maxLength": 200
          },
          "needsPassword": {
            "type": "boolean"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "tenant",
          "email",
          "name",
          "role",
          "label",
          "needsPassword",
          "expiresAt"
        ]
      }
    }
  },
  "acceptInvitation": {
    "method": "POST",
    "path": "/invitation-acceptances",
    "permission": "public",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "token": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{43}$",
          "minLength": 43,
          "maxLength": 43
        },
        "password": {
          "type": "string",
          "minLength": 15,
          "maxLength": 256,
          "x-field": {
            "label": {
              "nl": "Nieuw wachtwoord",
              "en": "New password"
            },
            "hint": {
              "nl": "Minstens 15 tekens. Een zin van een paar woorden is sterk en goed te onthouden. Cijfers of leestekens hoeven niet.",
              "en": "At least 15 characters. A sentence of a few words is strong and easy to remember. Digits or punctuation are not needed."
            }
          }
        }
      },
      "required": [
        "token"
      ]
    },
    "success": {
      "204": null
    }
  },
  "listFirms": {
    "method": "GET",
    "path": "/firms",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "embedOrigins": {
                  "type": "array",
                  "maxItems": 20,
                  "uniqueItems": true,
                  "items": {
                    "type": "string",
                    "pattern": "^https?://[a-z0-9.-]+(?::[0-9]{1,5})?$",
                    "minLength": 8,
                    "maxLength": 200
                  },
                  "x-field": {
                    "label": {
                      "nl": "Webadressen van het intranet",
                      "en": "Addresses of the intranet"
                    },
                    "hint": {
                      "nl": "Eén per regel, bijvoorbeeld https://intranet.voorbeeld.nl.",
                      "en": "One per line, such as https://intranet.voorbeeld.nl."
                    }
                  }
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "embedOrigins"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createFirm": {
    "method": "POST",
    "path": "/firms",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "embedOrigins": {
          "type": "array",
          "maxItems": 20,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^https?://[a-z0-9.-]+(?::[0-9]{1,5})?$",
            "minLength": 8,
            "maxLength": 200
          },
          "x-field": {
            "label": {
              "nl": "Webadressen van het intranet",
              "en": "Addresses of the intranet"
            },
            "hint": {
              "nl": "Eén per regel, bijvoorbeeld https://intranet.voorbeeld.nl.",
              "en": "One per line, such as https://intranet.voorbeeld.nl."
            }
          }
        }
      },
      "required": [
        "number",
        "name"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "embedOrigins": {
            "type": "array",
            "maxItems": 20,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "^https?://[a-z0-9.-]+(?::[0-9]{1,5})?$",
              "minLength": 8,
              "maxLength": 200
            },
            "x-field": {
              "label": {
                "nl": "Webadressen van het intranet",
                "en": "Addresses of the intranet"
              },
              "hint": {
                "nl": "Eén per regel, bijvoorbeeld https://intranet.voorbeeld.nl.",
                "en": "One per line, such as https://intranet.voorbeeld.nl."
              }
            }
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "embedOrigins"
        ]
      }
    }
  },
  "listTags": {
    "method": "GET",
    "path": "/tags",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 60,
                  "x-field": {
                    "label": {
                      "nl": "Label",
                      "en": "Tag"
                    }
                  }
                },
                "color": {
                  "type": "string",
                  "pattern": "^#[0-9a-f]{6}$",
                  "minLength": 7,
                  "maxLength": 7
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "color"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listDebtors": {
    "method": "GET",
    "path": "/debtors",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Debiteurnummer",
                      "en": "Debtor number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "firmId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "tags": {
                  "type": "array",
                  "maxItems": 100,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "id": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "number": {
                        "type": "integer",
                        "format": "int32",
                        "minimum": 1
                      },
                      "name": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 60,
                        "x-field": {
                          "label": {
                            "nl": "Label",
                            "en": "Tag"
                          }
                        }
                      },
                      "color": {
                        "type": "string",
                        "pattern": "^#[0-9a-f]{6}$",
                        "minLength": 7,
                        "maxLength": 7
                      }
                    },
                    "required": [
                      "id",
                      "number",
                      "name",
                      "color"
                    ]
                  }
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "firmId",
                "tags"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createDebtor": {
    "method": "POST",
    "path": "/debtors",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Debiteurnummer",
              "en": "Debtor number"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Debiteur",
              "en": "Debtor"
            }
          }
        },
        "firmId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Kantoor",
              "en": "Firm"
            }
          }
        },
        "tagIds": {
          "type": "array",
          "maxItems": 100,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "x-field": {
            "label": {
              "nl": "Labels",
              "en": "Tags"
            }
          }
        }
      },
      "required": [
        "number",
        "name"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debiteurnummer",
                "en": "Debtor number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "tags": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 60,
                  "x-field": {
                    "label": {
                      "nl": "Label",
                      "en": "Tag"
                    }
                  }
                },
                "color": {
                  "type": "string",
                  "pattern": "^#[0-9a-f]{6}$",
                  "minLength": 7,
                  "maxLength": 7
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "color"
              ]
            }
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "firmId",
          "tags"
        ]
      }
    }
  },
  "listCompanies": {
    "method": "GET",
    "path": "/companies",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager",
      "employee",
      "software"
    ],
    "scope": "companies:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "kind": {
          "type": "array",
          "maxItems": 3,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "client",
              "template",
              "test"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          }
        },
        "periodType": {
          "type": "array",
          "maxItems": 3,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "month",
              "fourWeek",
              "week"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Periode",
              "en": "Period"
            }
          }
        },
        "tag": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Label",
              "en": "Tag"
            }
          }
        },
        "integration": {
          "type": "string",
          "enum": [
            "none",
            "problem"
          ],
          "x-field": {
            "label": {
              "nl": "Koppeling",
              "en": "Integration"
            }
          }
        },
        "sort": {
          "type": "string",
          "enum": [
            "name",
            "number",
            "debtor"
          ]
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "client",
                    "template",
                    "test"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Soort",
                      "en": "Kind"
                    }
                  }
                },
                "periodType": {
                  "type": "string",
                  "enum": [
                    "month",
                    "fourWeek",
                    "week"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Periode",
                      "en": "Period"
                    }
                  }
                },
                "debtorId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "debtorNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Debiteurnummer",
                      "en": "Debtor number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "kind",
                "periodType",
                "debtorId",
                "debtorNumber",
                "debtorName"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createCompany": {
    "method": "POST",
    "path": "/companies",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "debtorId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Debiteur",
              "en": "Debtor"
            }
          }
        },
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            },
            "hint": {
              "nl": "Uniek binnen de debiteur; vaak 1.",
              "en": "Unique within the debtor; often 1."
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Bedrijf",
              "en": "Company"
            }
          }
        },
        "templateId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Standaardbedrijf",
              "en": "Template"
            },
            "hint": {
              "nl": "Neemt periode, rekeningschema, afdelingen en kostenplaatsen over.",
              "en": "Gives the period, ledger scheme, departments and cost centres."
            }
          }
        },
        "periodType": {
          "type": "string",
          "enum": [
            "month",
            "fourWeek",
            "week"
          ],
          "x-field": {
            "label": {
              "nl": "Periode",
              "en": "Period"
            },
            "hint": {
              "nl": "Ligt daarna vast. Mag leeg blijven als je een standaardbedrijf kiest.",
              "en": "Fixed from then on. May stay empty when you choose a template."
            }
          }
        },
        "kind": {
          "type": "string",
          "enum": [
            "client",
            "template",
            "test"
          ],
          "default": "client",
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          }
        },
        "chamberNumber": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9]{8}$",
          "maxLength": 8,
          "x-field": {
            "label": {
              "nl": "KvK-nummer",
              "en": "Chamber of Commerce number"
            },
            "hint": {
              "nl": "8 cijfers",
              "en": "8 digits"
            }
          }
        },
        "wageTaxNumber": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9]{9}L[0-9]{2}$",
          "maxLength": 12,
          "x-field": {
            "label": {
              "nl": "Loonheffingennummer",
              "en": "Wage tax number"
            },
            "hint": {
              "nl": "Bijvoorbeeld 123456782L01",
              "en": "Such as 123456782L01"
            }
          }
        }
      },
      "required": [
        "debtorId",
        "number",
        "name"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "client",
              "template",
              "test"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "periodType": {
            "type": "string",
            "enum": [
              "month",
              "fourWeek",
              "week"
            ],
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "debtorId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "debtorNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debiteurnummer",
                "en": "Debtor number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "chamberNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{8}$",
            "maxLength": 8,
            "x-field": {
              "label": {
                "nl": "KvK-nummer",
                "en": "Chamber of Commerce number"
              },
              "hint": {
                "nl": "8 cijfers",
                "en": "8 digits"
              }
            }
          },
          "wageTaxNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{9}L[0-9]{2}$",
            "maxLength": 12,
            "x-field": {
              "label": {
                "nl": "Loonheffingennummer",
                "en": "Wage tax number"
              },
              "hint": {
                "nl": "Bijvoorbeeld 123456782L01",
                "en": "Such as 123456782L01"
              }
            }
          },
          "wageTaxPeriod": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "month",
              "fourWeek",
              "halfYear",
              "year",
              null
            ],
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Aangiftetijdvak loonheffingen",
                "en": "Wage tax period"
              }
            }
          },
          "ledgerScheme": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60,
            "x-field": {
              "label": {
                "nl": "Rekeningschema",
                "en": "Ledger scheme"
              }
            }
          },
          "contactName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Contactpersoon",
                "en": "Contact"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9+() -]{3,30}$",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Telefoon",
                "en": "Telephone"
              }
            }
          },
          "street": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Straat en huisnummer",
                "en": "Street and number"
              }
            }
          },
          "postalCode": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[1-9][0-9]{3} ?[A-Za-z]{2}$",
            "maxLength": 7,
            "x-field": {
              "label": {
                "nl": "Postcode",
                "en": "Postal code"
              }
            }
          },
          "city": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Plaats",
                "en": "Town"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "kind",
          "periodType",
          "debtorId",
          "debtorNumber",
          "debtorName",
          "firmId",
          "chamberNumber",
          "wageTaxNumber",
          "wageTaxPeriod",
          "ledgerScheme",
          "contactName",
          "email",
          "phone",
          "street",
          "postalCode",
          "city",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "getCompany": {
    "method": "GET",
    "path": "/companies/{companyId}",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager",
      "employee",
      "software"
    ],
    "scope": "companies:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "companyId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "client",
              "template",
              "test"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "periodType": {
            "type": "string",
            "enum": [
              "month",
              "fourWeek",
              "week"
            ],
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "debtorId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "debtorNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debiteurnummer",
                "en": "Debtor number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "chamberNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{8}$",
            "maxLength": 8,
            "x-field": {
              "label": {
                "nl": "KvK-nummer",
                "en": "Chamber of Commerce number"
              },
              "hint": {
                "nl": "8 cijfers",
                "en": "8 digits"
              }
            }
          },
          "wageTaxNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{9}L[0-9]{2}$",
            "maxLength": 12,
            "x-field": {
              "label": {
                "nl": "Loonheffingennummer",
                "en": "Wage tax number"
              },
              "hint": {
                "nl": "Bijvoorbeeld 123456782L01",
                "en": "Such as 123456782L01"
              }
            }
          },
          "wageTaxPeriod": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "month",
              "fourWeek",
              "halfYear",
              "year",
              null
            ],
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Aangiftetijdvak loonheffingen",
                "en": "Wage tax period"
              }
            }
          },
          "ledgerScheme": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60,
            "x-field": {
              "label": {
                "nl": "Rekeningschema",
                "en": "Ledger scheme"
              }
            }
          },
          "contactName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Contactpersoon",
                "en": "Contact"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9+() -]{3,30}$",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Telefoon",
                "en": "Telephone"
              }
            }
          },
          "street": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Straat en huisnummer",
                "en": "Street and number"
              }
            }
          },
          "postalCode": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[1-9][0-9]{3} ?[A-Za-z]{2}$",
            "maxLength": 7,
            "x-field": {
              "label": {
                "nl": "Postcode",
                "en": "Postal code"
              }
            }
          },
          "city": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Plaats",
                "en": "Town"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "kind",
          "periodType",
          "debtorId",
          "debtorNumber",
          "debtorName",
          "firmId",
          "chamberNumber",
          "wageTaxNumber",
          "wageTaxPeriod",
          "ledgerScheme",
          "contactName",
          "email",
          "phone",
          "street",
          "postalCode",
          "city",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "updateCompany": {
    "method": "PATCH",
    "path": "/companies/{companyId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "companyId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Bedrijf",
              "en": "Company"
            }
          }
        },
        "chamberNumber": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9]{8}$",
          "maxLength": 8,
          "x-field": {
            "label": {
              "nl": "KvK-nummer",
              "en": "Chamber of Commerce number"
            },
            "hint": {
              "nl": "8 cijfers",
              "en": "8 digits"
            }
          }
        },
        "wageTaxNumber": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9]{9}L[0-9]{2}$",
          "maxLength": 12,
          "x-field": {
            "label": {
              "nl": "Loonheffingennummer",
              "en": "Wage tax number"
            },
            "hint": {
              "nl": "Bijvoorbeeld 123456782L01",
              "en": "Such as 123456782L01"
            }
          }
        },
        "wageTaxPeriod": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "month",
            "fourWeek",
            "halfYear",
            "year",
            null
          ],
          "maxLength": 10,
          "x-field": {
            "label": {
              "nl": "Aangiftetijdvak loonheffingen",
              "en": "Wage tax period"
            }
          }
        },
        "ledgerScheme": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 60,
          "x-field": {
            "label": {
              "nl": "Rekeningschema",
              "en": "Ledger scheme"
            }
          }
        },
        "contactName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Contactpersoon",
              "en": "Contact"
            }
          }
        },
        "email": {
          "type": [
            "string",
            "null"
          ],
          "format": "email",
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        },
        "phone": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9+() -]{3,30}$",
          "maxLength": 30,
          "x-field": {
            "label": {
              "nl": "Telefoon",
              "en": "Telephone"
            }
          }
        },
        "street": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 120,
          "x-field": {
            "label": {
              "nl": "Straat en huisnummer",
              "en": "Street and number"
            }
          }
        },
        "postalCode": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[1-9][0-9]{3} ?[A-Za-z]{2}$",
          "maxLength": 7,
          "x-field": {
            "label": {
              "nl": "Postcode",
              "en": "Postal code"
            }
          }
        },
        "city": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Plaats",
              "en": "Town"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "client",
              "template",
              "test"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "periodType": {
            "type": "string",
            "enum": [
              "month",
              "fourWeek",
              "week"
            ],
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "debtorId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "debtorNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debiteurnummer",
                "en": "Debtor number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "chamberNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{8}$",
            "maxLength": 8,
            "x-field": {
              "label": {
                "nl": "KvK-nummer",
                "en": "Chamber of Commerce number"
              },
              "hint": {
                "nl": "8 cijfers",
                "en": "8 digits"
              }
            }
          },
          "wageTaxNumber": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9]{9}L[0-9]{2}$",
            "maxLength": 12,
            "x-field": {
              "label": {
                "nl": "Loonheffingennummer",
                "en": "Wage tax number"
              },
              "hint": {
                "nl": "Bijvoorbeeld 123456782L01",
                "en": "Such as 123456782L01"
              }
            }
          },
          "wageTaxPeriod": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "month",
              "fourWeek",
              "halfYear",
              "year",
              null
            ],
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Aangiftetijdvak loonheffingen",
                "en": "Wage tax period"
              }
            }
          },
          "ledgerScheme": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60,
            "x-field": {
              "label": {
                "nl": "Rekeningschema",
                "en": "Ledger scheme"
              }
            }
          },
          "contactName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Contactpersoon",
                "en": "Contact"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9+() -]{3,30}$",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Telefoon",
                "en": "Telephone"
              }
            }
          },
          "street": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Straat en huisnummer",
                "en": "Street and number"
              }
            }
          },
          "postalCode": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[1-9][0-9]{3} ?[A-Za-z]{2}$",
            "maxLength": 7,
            "x-field": {
              "label": {
                "nl": "Postcode",
                "en": "Postal code"
              }
            }
          },
          "city": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Plaats",
                "en": "Town"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "kind",
          "periodType",
          "debtorId",
          "debtorNumber",
          "debtorName",
          "firmId",
          "chamberNumber",
          "wageTaxNumber",
          "wageTaxPeriod",
          "ledgerScheme",
          "contactName",
          "email",
          "phone",
          "street",
          "postalCode",
          "city",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "listDepartments": {
    "method": "GET",
    "path": "/departments",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "companyId",
                "companyName"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listCostCentres": {
    "method": "GET",
    "path": "/cost-centres",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "code": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 8,
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaats",
                      "en": "Cost centre"
                    }
                  }
                },
                "description": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Omschrijving",
                      "en": "Description"
                    }
                  }
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "ledgerScheme": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 60,
                  "x-field": {
                    "label": {
                      "nl": "Afwijkend rekeningschema",
                      "en": "Ledger scheme of its own"
                    }
                  }
                }
              },
              "required": [
                "id",
                "code",
                "description",
                "companyId",
                "ledgerScheme"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listEmployees": {
    "method": "GET",
    "path": "/employees",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager",
      "employee"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "status": {
          "type": "string",
          "enum": [
            "inService",
            "outOfService",
            "joined",
            "left"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "departmentName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Afdeling",
                      "en": "Department"
                    }
                  }
                },
                "inServiceOn": {
                  "type": "string",
                  "format": "date",
                  "minLength": 10,
                  "maxLength": 10,
                  "x-field": {
                    "label": {
                      "nl": "In dienst",
                      "en": "In service"
                    }
                  }
                },
                "outOfServiceOn": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date",
                  "maxLength": 10,
                  "x-field": {
                    "label": {
                      "nl": "Uit dienst",
                      "en": "Out of service"
                    }
                  }
                },
                "costShares": {
                  "type": "array",
                  "maxItems": 20,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "costCentreId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36,
                        "x-field": {
                          "label": {
                            "nl": "Kostenplaats",
                            "en": "Cost centre"
                          }
                        }
                      },
                      "code": {
                        "type": "string",
                        "maxLength": 8
                      },
                      "description": {
                        "type": "string",
                        "maxLength": 80
                      },
                      "share": {
                        "type": "number",
                        "format": "double",
                        "minimum": 0.01,
                        "maximum": 100,
                        "x-field": {
                          "label": {
                            "nl": "Deel (%)",
                            "en": "Share (%)"
                          }
                        }
                      }
                    },
                    "required": [
                      "costCentreId",
                      "share"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaatsen",
                      "en": "Cost centres"
                    },
                    "hint": {
                      "nl": "De delen zijn samen 100 %.",
                      "en": "The shares total 100 %."
                    }
                  }
                }
              },
              "required": [
                "id",
                "number",
                "name",
                "companyId",
                "companyName",
                "departmentName",
                "inServiceOn",
                "outOfServiceOn",
                "costShares"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createEmployee": {
    "method": "POST",
    "path": "/employees",
    "permission": [
      "administrator",
      "accountant",
      "employer"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Bedrijf",
              "en": "Company"
            }
          }
        },
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            }
          }
        },
        "firstName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Voornaam",
              "en": "First name"
            }
          }
        },
        "prefix": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Tussenvoegsel",
              "en": "Prefix"
            }
          }
        },
        "lastName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Achternaam",
              "en": "Last name"
            }
          }
        },
        "email": {
          "type": [
            "string",
            "null"
          ],
          "format": "email",
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        },
        "departmentId": {
          "oneOf": [
            {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            {
              "type": "null"
            }
          ],
          "x-field": {
            "label": {
              "nl": "Afdeling",
              "en": "Department"
            }
          }
        },
        "inServiceOn": {
          "type": "string",
          "format": "date",
          "minLength": 10,
          "maxLength": 10,
          "x-field": {
            "label": {
              "nl": "In dienst",
              "en": "In service"
            }
          }
        },
        "outOfServiceOn": {
          "type": [
            "string",
            "null"
          ],
          "format": "date",
          "maxLength": 10,
          "x-field": {
            "label": {
              "nl": "Uit dienst",
              "en": "Out of service"
            }
          }
        },
        "costShares": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "costCentreId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36,
                "x-field": {
                  "label": {
                    "nl": "Kostenplaats",
                    "en": "Cost centre"
                  }
                }
              },
              "share": {
                "type": "number",
                "format": "double",
                "minimum": 0.01,
                "maximum": 100,
                "x-field": {
                  "label": {
                    "nl": "Deel (%)",
                    "en": "Share (%)"
                  }
                }
              }
            },
            "required": [
              "costCentreId",
              "share"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kostenplaatsen",
              "en": "Cost centres"
            },
            "hint": {
              "nl": "De delen zijn samen 100 %.",
              "en": "The shares total 100 %."
            }
          }
        }
      },
      "required": [
        "companyId",
        "number",
        "firstName",
        "lastName",
        "inServiceOn"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "firstName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Voornaam",
                "en": "First name"
              }
            }
          },
          "prefix": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Tussenvoegsel",
                "en": "Prefix"
              }
            }
          },
          "lastName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Achternaam",
                "en": "Last name"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "departmentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "departmentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            }
          },
          "inServiceOn": {
            "type": "string",
            "format": "date",
            "minLength": 10,
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "In dienst",
                "en": "In service"
              }
            }
          },
          "outOfServiceOn": {
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Uit dienst",
                "en": "Out of service"
              }
            }
          },
          "costShares": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "costCentreId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36,
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaats",
                      "en": "Cost centre"
                    }
                  }
                },
                "code": {
                  "type": "string",
                  "maxLength": 8
                },
                "description": {
                  "type": "string",
                  "maxLength": 80
                },
                "share": {
                  "type": "number",
                  "format": "double",
                  "minimum": 0.01,
                  "maximum": 100,
                  "x-field": {
                    "label": {
                      "nl": "Deel (%)",
                      "en": "Share (%)"
                    }
                  }
                }
              },
              "required": [
                "costCentreId",
                "share"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Kostenplaatsen",
                "en": "Cost centres"
              },
              "hint": {
                "nl": "De delen zijn samen 100 %.",
                "en": "The shares total 100 %."
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "firstName",
          "prefix",
          "lastName",
          "email",
          "companyId",
          "companyName",
          "departmentId",
          "departmentName",
          "inServiceOn",
          "outOfServiceOn",
          "costShares",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "getEmployee": {
    "method": "GET",
    "path": "/employees/{employeeId}",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager",
      "employee"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "employeeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "employeeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "firstName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Voornaam",
                "en": "First name"
              }
            }
          },
          "prefix": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Tussenvoegsel",
                "en": "Prefix"
              }
            }
          },
          "lastName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Achternaam",
                "en": "Last name"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "departmentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "departmentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            }
          },
          "inServiceOn": {
            "type": "string",
            "format": "date",
            "minLength": 10,
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "In dienst",
                "en": "In service"
              }
            }
          },
          "outOfServiceOn": {
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Uit dienst",
                "en": "Out of service"
              }
            }
          },
          "costShares": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "costCentreId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36,
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaats",
                      "en": "Cost centre"
                    }
                  }
                },
                "code": {
                  "type": "string",
                  "maxLength": 8
                },
                "description": {
                  "type": "string",
                  "maxLength": 80
                },
                "share": {
                  "type": "number",
                  "format": "double",
                  "minimum": 0.01,
                  "maximum": 100,
                  "x-field": {
                    "label": {
                      "nl": "Deel (%)",
                      "en": "Share (%)"
                    }
                  }
                }
              },
              "required": [
                "costCentreId",
                "share"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Kostenplaatsen",
                "en": "Cost centres"
              },
              "hint": {
                "nl": "De delen zijn samen 100 %.",
                "en": "The shares total 100 %."
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "firstName",
          "prefix",
          "lastName",
          "email",
          "companyId",
          "companyName",
          "departmentId",
          "departmentName",
          "inServiceOn",
          "outOfServiceOn",
          "costShares",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "updateEmployee": {
    "method": "PATCH",
    "path": "/employees/{employeeId}",
    "permission": [
      "administrator",
      "accountant",
      "employer"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "employeeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "employeeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "firstName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Voornaam",
              "en": "First name"
            }
          }
        },
        "prefix": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "Tussenvoegsel",
              "en": "Prefix"
            }
          }
        },
        "lastName": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Achternaam",
              "en": "Last name"
            }
          }
        },
        "email": {
          "type": [
            "string",
            "null"
          ],
          "format": "email",
          "maxLength": 254,
          "x-field": {
            "label": {
              "nl": "E-mailadres",
              "en": "E-mail address"
            }
          }
        },
        "departmentId": {
          "oneOf": [
            {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            {
              "type": "null"
            }
          ],
          "x-field": {
            "label": {
              "nl": "Afdeling",
              "en": "Department"
            }
          }
        },
        "inServiceOn": {
          "type": "string",
          "format": "date",
          "minLength": 10,
          "maxLength": 10,
          "x-field": {
            "label": {
              "nl": "In dienst",
              "en": "In service"
            }
          }
        },
        "outOfServiceOn": {
          "type": [
            "string",
            "null"
          ],
          "format": "date",
          "maxLength": 10,
          "x-field": {
            "label": {
              "nl": "Uit dienst",
              "en": "Out of service"
            }
          }
        },
        "costShares": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "costCentreId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36,
                "x-field": {
                  "label": {
                    "nl": "Kostenplaats",
                    "en": "Cost centre"
                  }
                }
              },
              "share": {
                "type": "number",
                "format": "double",
                "minimum": 0.01,
                "maximum": 100,
                "x-field": {
                  "label": {
                    "nl": "Deel (%)",
                    "en": "Share (%)"
                  }
                }
              }
            },
            "required": [
              "costCentreId",
              "share"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Kostenplaatsen",
              "en": "Cost centres"
            },
            "hint": {
              "nl": "De delen zijn samen 100 %.",
              "en": "The shares total 100 %."
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "firstName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Voornaam",
                "en": "First name"
              }
            }
          },
          "prefix": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Tussenvoegsel",
                "en": "Prefix"
              }
            }
          },
          "lastName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Achternaam",
                "en": "Last name"
              }
            }
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "format": "email",
            "maxLength": 254,
            "x-field": {
              "label": {
                "nl": "E-mailadres",
                "en": "E-mail address"
              }
            }
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "departmentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "departmentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Afdeling",
                "en": "Department"
              }
            }
          },
          "inServiceOn": {
            "type": "string",
            "format": "date",
            "minLength": 10,
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "In dienst",
                "en": "In service"
              }
            }
          },
          "outOfServiceOn": {
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Uit dienst",
                "en": "Out of service"
              }
            }
          },
          "costShares": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "costCentreId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36,
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaats",
                      "en": "Cost centre"
                    }
                  }
                },
                "code": {
                  "type": "string",
                  "maxLength": 8
                },
                "description": {
                  "type": "string",
                  "maxLength": 80
                },
                "share": {
                  "type": "number",
                  "format": "double",
                  "minimum": 0.01,
                  "maximum": 100,
                  "x-field": {
                    "label": {
                      "nl": "Deel (%)",
                      "en": "Share (%)"
                    }
                  }
                }
              },
              "required": [
                "costCentreId",
                "share"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Kostenplaatsen",
                "en": "Cost centres"
              },
              "hint": {
                "nl": "De delen zijn samen 100 %.",
                "en": "The shares total 100 %."
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "name",
          "firstName",
          "prefix",
          "lastName",
          "email",
          "companyId",
          "companyName",
          "departmentId",
          "departmentName",
          "inServiceOn",
          "outOfServiceOn",
          "costShares",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "getDashboard": {
    "method": "GET",
    "path": "/dashboards/current",
    "permission": [
      "administrator",
      "accountant",
      "employer",
      "manager",
      "employee"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "figures": {
            "type": "array",
            "maxItems": 40,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "key": {
                  "type": "string",
                  "enum": [
                    "companies",
                    "employeesInService",
                    "employeesJoined",
                    "employeesLeft",
                    "companiesWithoutIntegration",
                    "integrationsWithProblem",
                    "openInvitations",
                    "runsToSend",
                    "deliveriesFailed",
                    "journalsStale"
                  ]
                },
                "value": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                }
              },
              "required": [
                "key",
                "value"
              ]
            }
          }
        },
        "required": [
          "figures"
        ]
      }
    }
  },
  "listPackages": {
    "method": "GET",
    "path": "/packages",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "key": {
                  "type": "string",
                  "enum": [
                    "twinfield",
                    "exact-online",
                    "exact-globe",
                    "king-xml",
                    "king-xml-department",
                    "reeleezee",
                    "unit4-multivers",
                    "accountview",
                    "imuis",
                    "asperion",
                    "alure",
                    "cash",
                    "moneybird",
                    "xaf",
                    "plain-csv"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Boekhoudpakket",
                      "en": "Bookkeeping package"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Pakket",
                      "en": "Package"
                    }
                  }
                },
                "formats": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {
                    "type": "string",
                    "maxLength": 40
                  },
                  "x-field": {
                    "label": {
                      "nl": "Bestand",
                      "en": "File"
                    }
                  }
                },
                "automatic": {
                  "type": "boolean",
                  "x-field": {
                    "label": {
                      "nl": "Automatisch",
                      "en": "Automatic"
                    }
                  }
                },
                "connects": {
                  "type": "boolean"
                },
                "note": {
                  "type": "string",
                  "maxLength": 400
                }
              },
              "required": [
                "key",
                "name",
                "formats",
                "automatic",
                "connects"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listIntegrations": {
    "method": "GET",
    "path": "/integrations",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "state": {
          "type": "string",
          "enum": [
            "untested",
            "working",
            "problem",
            "off"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "level": {
                  "type": "string",
                  "enum": [
                    "tenant",
                    "firm",
                    "company"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Niveau",
                      "en": "Level"
                    }
                  }
                },
                "ownerId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "ownerName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Voor",
                      "en": "For"
                    }
                  }
                },
                "package": {
                  "type": "string",
                  "enum": [
                    "twinfield",
                    "exact-online",
                    "exact-globe",
                    "king-xml",
                    "king-xml-department",
                    "reeleezee",
                    "unit4-multivers",
                    "accountview",
                    "imuis",
                    "asperion",
                    "alure",
                    "cash",
                    "moneybird",
                    "xaf",
                    "plain-csv"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Boekhoudpakket",
                      "en": "Bookkeeping package"
                    }
                  }
                },
                "packageName": {
                  "type": "string",
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Pakket",
                      "en": "Package"
                    }
                  }
                },
                "enabled": {
                  "type": "boolean",
                  "x-field": {
                    "label": {
                      "nl": "Aan",
                      "en": "On"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "untested",
                    "working",
                    "problem",
                    "off"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "problem": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 400,
                  "x-field": {
                    "label": {
                      "nl": "Probleem",
                      "en": "Problem"
                    }
                  }
                },
                "applies": {
                  "type": [
                    "boolean",
                    "null"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Van toepassing",
                      "en": "Applies"
                    }
                  }
                },
                "editable": {
                  "type": "boolean"
                }
              },
              "required": [
                "id",
                "level",
                "ownerId",
                "ownerName",
                "package",
                "packageName",
                "enabled",
                "state",
                "problem",
                "applies",
                "editable"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "getIntegration": {
    "method": "GET",
    "path": "/integrations/{level}/{ownerId}/{package}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "firm",
              "company"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "maxLength": 120
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "enabled": {
            "type": "boolean"
          },
          "connected": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "enum": [
              "untested",
              "working",
              "problem",
              "off"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "problem": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          },
          "settings": {
            "type": "object",
            "additionalProperties": true
          },
          "secrets": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string",
              "maxLength": 60
            }
          },
          "testedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "package",
          "packageName",
          "enabled",
          "connected",
          "state",
          "problem",
          "settings",
          "secrets",
          "testedAt",
          "updatedAt"
        ]
      }
    }
  },
  "saveIntegration": {
    "method": "PUT",
    "path": "/integrations/{level}/{ownerId}/{package}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": []
    },
    "body": {
      "oneOf": [
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "twinfield"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "exact-online"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "exact-globe"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "king-xml"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "king-xml-department"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "reeleezee"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                "password": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 256,
                  "x-field": {
                    "label": {
                      "nl": "Wachtwoord",
                      "en": "Password"
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "unit4-multivers"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                "portalPassword": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 256,
                  "x-field": {
                    "label": {
                      "nl": "Portal wachtwoord",
                      "en": "Portal password"
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
                "password": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 256,
                  "x-field": {
                    "label": {
                      "nl": "Multivers wachtwoord",
                      "en": "Multivers password"
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "accountview"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "imuis"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                "partnerKey": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 256,
                  "x-field": {
                    "label": {
                      "nl": "Partner key",
                      "en": "Partner key"
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
                "environmentCode",
                "journalNumber"
              ]
            }
          },
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "asperion"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
              },
              "required": [
                "administrationCode",
                "journalCode"
              ]
            }
          },
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "alure"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "cash"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
                "administrationCode",
                "journalCode"
              ]
            }
          },
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "moneybird"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                "administrationId"
              ]
            }
          },
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "xaf"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
              }
            }
          },
          "required": [
            "package",
            "settings"
          ]
        },
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "package": {
              "type": "string",
              "const": "plain-csv"
            },
            "enabled": {
              "type": "boolean",
              "default": true,
              "x-field": {
                "label": {
                  "nl": "Koppeling is aan",
                  "en": "Integration is on"
                }
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
                          "text",
                          "empty"
                        ],
                        "x-field": {
                          "label": {
                            "nl": "Kolom",
                            "en": "Column"
                          }
                        }
                      },
                      "heading": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 40,
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
          },
          "required": [
            "package",
            "settings"
          ]
        }
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "firm",
              "company"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "maxLength": 120
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "enabled": {
            "type": "boolean"
          },
          "connected": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "enum": [
              "untested",
              "working",
              "problem",
              "off"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "problem": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          },
          "settings": {
            "type": "object",
            "additionalProperties": true
          },
          "secrets": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string",
              "maxLength": 60
            }
          },
          "testedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "package",
          "packageName",
          "enabled",
          "connected",
          "state",
          "problem",
          "settings",
          "secrets",
          "testedAt",
          "updatedAt"
        ]
      },
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "firm",
              "company"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "maxLength": 120
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "enabled": {
            "type": "boolean"
          },
          "connected": {
            "type": "boolean"
          },
          "state": {
            "type": "string",
            "enum": [
              "untested",
              "working",
              "problem",
              "off"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "problem": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          },
          "settings": {
            "type": "object",
            "additionalProperties": true
          },
          "secrets": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "string",
              "maxLength": 60
            }
          },
          "testedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "package",
          "packageName",
          "enabled",
          "connected",
          "state",
          "problem",
          "settings",
          "secrets",
          "testedAt",
          "updatedAt"
        ]
      }
    }
  },
  "removeIntegration": {
    "method": "DELETE",
    "path": "/integrations/{level}/{ownerId}/{package}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "success": {
      "204": null
    }
  },
  "testIntegration": {
    "method": "POST",
    "path": "/integrations/{level}/{ownerId}/{package}/tests",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "untested",
              "working",
              "problem",
              "off"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "checks": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "key": {
                  "type": "string",
                  "enum": [
                    "settings",
                    "secrets",
                    "signIn",
                    "consent"
                  ]
                },
                "passed": {
                  "type": [
                    "boolean",
                    "null"
                  ]
                },
                "message": {
                  "type": "string",
                  "maxLength": 400
                }
              },
              "required": [
                "key",
                "passed",
                "message"
              ]
            }
          }
        },
        "required": [
          "state",
          "checks"
        ]
      }
    }
  },
  "listRuns": {
    "method": "GET",
    "path": "/runs",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53
        },
        "periodType": {
          "type": "string",
          "enum": [
            "month",
            "fourWeek",
            "week"
          ],
          "x-field": {
            "label": {
              "nl": "Soort periode",
              "en": "Kind of period"
            }
          }
        },
        "state": {
          "type": "string",
          "enum": [
            "open",
            "locked"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "work": {
          "type": "string",
          "enum": [
            "toSend",
            "failed",
            "stale"
          ],
          "x-field": {
            "label": {
              "nl": "Te doen",
              "en": "To do"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijfsnummer",
                      "en": "Company number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "year": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 2000,
                  "maximum": 2100,
                  "x-field": {
                    "label": {
                      "nl": "Jaar",
                      "en": "Year"
                    }
                  }
                },
                "periodFrom": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 53,
                  "x-field": {
                    "label": {
                      "nl": "Periode",
                      "en": "Period"
                    }
                  }
                },
                "periodTo": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 53,
                  "x-field": {
                    "label": {
                      "nl": "Tot en met periode",
                      "en": "Up to period"
                    }
                  }
                },
                "periodText": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 20,
                  "x-field": {
                    "label": {
                      "nl": "Periode",
                      "en": "Period"
                    }
                  }
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 999999,
                  "x-field": {
                    "label": {
                      "nl": "Run",
                      "en": "Run"
                    }
                  }
                },
                "type": {
                  "type": "string",
                  "enum": [
                    "regular",
                    "correction"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Soort",
                      "en": "Kind"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "open",
                    "locked"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "description": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Omschrijving",
                      "en": "Description"
                    }
                  }
                },
                "employees": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0,
                  "x-field": {
                    "label": {
                      "nl": "Medewerkers",
                      "en": "Employees"
                    }
                  }
                },
                "journalId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "journalState": {
                  "type": "string",
                  "enum": [
                    "none",
                    "made",
                    "stale",
                    "fetched"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Journaalpost",
                      "en": "Journal"
                    }
                  }
                },
                "deliveryId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "deliveryState": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "ready",
                        "sending",
                        "unknown",
                        "posted",
                        "refused",
                        "needsPerson",
                        "cancelled"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Status",
                          "en": "Status"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Verzending",
                      "en": "Delivery"
                    }
                  }
                },
                "documentNumber": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekstuknummer",
                      "en": "Document number"
                    }
                  }
                },
                "packageName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekhoudpakket",
                      "en": "Bookkeeping package"
                    }
                  }
                }
              },
              "required": [
                "id",
                "companyId",
                "companyName",
                "companyNumber",
                "debtorName",
                "year",
                "periodFrom",
                "periodTo",
                "periodText",
                "number",
                "type",
                "state",
                "description",
                "employees",
                "journalId",
                "journalState",
                "deliveryId",
                "deliveryState",
                "documentNumber",
                "packageName"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createRun": {
    "method": "POST",
    "path": "/runs",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:write",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Bedrijf",
              "en": "Company"
            }
          }
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "periodFrom": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53,
          "x-field": {
            "label": {
              "nl": "Periode",
              "en": "Period"
            }
          }
        },
        "periodTo": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53,
          "x-field": {
            "label": {
              "nl": "Tot en met periode",
              "en": "Up to period"
            }
          }
        },
        "number": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 999999,
          "x-field": {
            "label": {
              "nl": "Run",
              "en": "Run"
            }
          }
        },
        "type": {
          "type": "string",
          "enum": [
            "regular",
            "correction"
          ],
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          },
          "default": "regular"
        },
        "state": {
          "type": "string",
          "enum": [
            "open",
            "locked"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          },
          "default": "open"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Omschrijving",
              "en": "Description"
            }
          }
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 400000,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "employee": {
                "type": "integer",
                "format": "int64",
                "minimum": 1,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Medewerker",
                    "en": "Employee"
                  }
                }
              },
              "wageCode": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 9999,
                "x-field": {
                  "label": {
                    "nl": "Looncode",
                    "en": "Wage code"
                  }
                }
              },
              "amount": {
                "type": "integer",
                "format": "int64",
                "minimum": -99999999999,
                "maximum": 99999999999,
                "x-field": {
                  "label": {
                    "nl": "Bedrag",
                    "en": "Amount"
                  },
                  "hint": {
                    "nl": "Een geheel aantal centen.",
                    "en": "A whole number of cents."
                  }
                }
              }
            },
            "required": [
              "employee",
              "wageCode",
              "amount"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Regels",
              "en": "Lines"
            }
          }
        }
      },
      "required": [
        "companyId",
        "year",
        "periodFrom",
        "number",
        "lines"
      ]
    },
    "maxBytes": 16777216,
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Bedrijfsnummer",
                "en": "Company number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "periodFrom": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "periodTo": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Tot en met periode",
                "en": "Up to period"
              }
            }
          },
          "periodText": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Run",
                "en": "Run"
              }
            }
          },
          "type": {
            "type": "string",
            "enum": [
              "regular",
              "correction"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "locked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "employees": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Medewerkers",
                "en": "Employees"
              }
            }
          },
          "lines": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Regels",
                "en": "Lines"
              }
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "companyId",
          "companyName",
          "companyNumber",
          "debtorName",
          "year",
          "periodFrom",
          "periodTo",
          "periodText",
          "number",
          "type",
          "state",
          "description",
          "employees",
          "lines",
          "updatedAt"
        ]
      }
    }
  },
  "getRun": {
    "method": "GET",
    "path": "/runs/{runId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "runId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Bedrijfsnummer",
                "en": "Company number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "periodFrom": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "periodTo": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Tot en met periode",
                "en": "Up to period"
              }
            }
          },
          "periodText": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Run",
                "en": "Run"
              }
            }
          },
          "type": {
            "type": "string",
            "enum": [
              "regular",
              "correction"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "locked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "employees": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Medewerkers",
                "en": "Employees"
              }
            }
          },
          "lines": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Regels",
                "en": "Lines"
              }
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "companyId",
          "companyName",
          "companyNumber",
          "debtorName",
          "year",
          "periodFrom",
          "periodTo",
          "periodText",
          "number",
          "type",
          "state",
          "description",
          "employees",
          "lines",
          "updatedAt"
        ]
      }
    }
  },
  "replaceRun": {
    "method": "PUT",
    "path": "/runs/{runId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:write",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "runId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "periodFrom": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53,
          "x-field": {
            "label": {
              "nl": "Periode",
              "en": "Period"
            }
          }
        },
        "periodTo": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53,
          "x-field": {
            "label": {
              "nl": "Tot en met periode",
              "en": "Up to period"
            }
          }
        },
        "type": {
          "type": "string",
          "enum": [
            "regular",
            "correction"
          ],
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          },
          "default": "regular"
        },
        "description": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Omschrijving",
              "en": "Description"
            }
          }
        },
        "lines": {
          "type": "array",
          "minItems": 1,
          "maxItems": 400000,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "employee": {
                "type": "integer",
                "format": "int64",
                "minimum": 1,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Medewerker",
                    "en": "Employee"
                  }
                }
              },
              "wageCode": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 9999,
                "x-field": {
                  "label": {
                    "nl": "Looncode",
                    "en": "Wage code"
                  }
                }
              },
              "amount": {
                "type": "integer",
                "format": "int64",
                "minimum": -99999999999,
                "maximum": 99999999999,
                "x-field": {
                  "label": {
                    "nl": "Bedrag",
                    "en": "Amount"
                  },
                  "hint": {
                    "nl": "Een geheel aantal centen.",
                    "en": "A whole number of cents."
                  }
                }
              }
            },
            "required": [
              "employee",
              "wageCode",
              "amount"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Regels",
              "en": "Lines"
            }
          }
        }
      },
      "required": [
        "periodFrom",
        "lines"
      ]
    },
    "maxBytes": 16777216,
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Bedrijfsnummer",
                "en": "Company number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "periodFrom": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "periodTo": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Tot en met periode",
                "en": "Up to period"
              }
            }
          },
          "periodText": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Run",
                "en": "Run"
              }
            }
          },
          "type": {
            "type": "string",
            "enum": [
              "regular",
              "correction"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "locked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "employees": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Medewerkers",
                "en": "Employees"
              }
            }
          },
          "lines": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Regels",
                "en": "Lines"
              }
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "companyId",
          "companyName",
          "companyNumber",
          "debtorName",
          "year",
          "periodFrom",
          "periodTo",
          "periodText",
          "number",
          "type",
          "state",
          "description",
          "employees",
          "lines",
          "updatedAt"
        ]
      }
    }
  },
  "lockRun": {
    "method": "POST",
    "path": "/runs/{runId}/locks",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:write",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "runId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Bedrijfsnummer",
                "en": "Company number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "periodFrom": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "periodTo": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53,
            "x-field": {
              "label": {
                "nl": "Tot en met periode",
                "en": "Up to period"
              }
            }
          },
          "periodText": {
            "type": "string",
            "minLength": 1,
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Run",
                "en": "Run"
              }
            }
          },
          "type": {
            "type": "string",
            "enum": [
              "regular",
              "correction"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "locked"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "employees": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Medewerkers",
                "en": "Employees"
              }
            }
          },
          "lines": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Regels",
                "en": "Lines"
              }
            }
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "companyId",
          "companyName",
          "companyNumber",
          "debtorName",
          "year",
          "periodFrom",
          "periodTo",
          "periodText",
          "number",
          "type",
          "state",
          "description",
          "employees",
          "lines",
          "updatedAt"
        ]
      }
    }
  },
  "listRunLines": {
    "method": "GET",
    "path": "/runs/{runId}/lines",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "runs:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "runId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "employee": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Medewerkernummer",
                      "en": "Employee number"
                    }
                  }
                },
                "employeeName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Medewerker",
                      "en": "Employee"
                    }
                  }
                },
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999,
                  "x-field": {
                    "label": {
                      "nl": "Looncode",
                      "en": "Wage code"
                    }
                  }
                },
                "amount": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": -99999999999,
                  "maximum": 99999999999,
                  "x-field": {
                    "label": {
                      "nl": "Bedrag",
                      "en": "Amount"
                    },
                    "hint": {
                      "nl": "Een geheel aantal centen.",
                      "en": "A whole number of cents."
                    }
                  }
                }
              },
              "required": [
                "employee",
                "employeeName",
                "wageCode",
                "amount"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listLedgerSchemes": {
    "method": "GET",
    "path": "/ledger-schemes",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "debtor"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "level": {
                  "type": "string",
                  "enum": [
                    "tenant",
                    "debtor"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Niveau",
                      "en": "Level"
                    }
                  }
                },
                "ownerId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "ownerName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Van",
                      "en": "Owner"
                    }
                  }
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "parentId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "parentName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Gekoppeld aan",
                      "en": "Linked to"
                    }
                  }
                },
                "editable": {
                  "type": "boolean"
                },
                "updatedAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                }
              },
              "required": [
                "id",
                "level",
                "ownerId",
                "ownerName",
                "number",
                "name",
                "parentId",
                "parentName",
                "editable",
                "updatedAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createLedgerScheme": {
    "method": "POST",
    "path": "/ledger-schemes",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "debtor"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          },
          "default": "debtor"
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Debiteur",
              "en": "Debtor"
            }
          }
        },
        "number": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "link": {
          "type": "string",
          "enum": [
            "none",
            "copied",
            "linked"
          ],
          "x-field": {
            "label": {
              "nl": "Begin",
              "en": "Start"
            }
          },
          "default": "none"
        },
        "parentId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Rekeningschema",
              "en": "Ledger scheme"
            }
          }
        }
      },
      "required": [
        "number",
        "name"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "debtor"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Van",
                "en": "Owner"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "parentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "parentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Gekoppeld aan",
                "en": "Linked to"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "number",
          "name",
          "parentId",
          "parentName",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "getLedgerScheme": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "debtor"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Van",
                "en": "Owner"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "parentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "parentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Gekoppeld aan",
                "en": "Linked to"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "number",
          "name",
          "parentId",
          "parentName",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "removeLedgerScheme": {
    "method": "DELETE",
    "path": "/ledger-schemes/{schemeId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "updateLedgerScheme": {
    "method": "PATCH",
    "path": "/ledger-schemes/{schemeId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "debtor"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ownerName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Van",
                "en": "Owner"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "parentId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "parentName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Gekoppeld aan",
                "en": "Linked to"
              }
            }
          },
          "editable": {
            "type": "boolean"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "ownerName",
          "number",
          "name",
          "parentId",
          "parentName",
          "editable",
          "updatedAt"
        ]
      }
    }
  },
  "listLedgerAccounts": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}/accounts",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "account": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Rekening",
                      "en": "Account"
                    }
                  }
                },
                "number": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "balance",
                    "profitAndLoss"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Soort",
                      "en": "Kind"
                    }
                  }
                },
                "rgs": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[BW][A-Za-z]{2,19}$",
                  "maxLength": 20,
                  "x-field": {
                    "label": {
                      "nl": "RGS-code",
                      "en": "RGS code"
                    },
                    "hint": {
                      "nl": "Bijvoorbeeld WPerLesLon",
                      "en": "Such as WPerLesLon"
                    }
                  }
                }
              },
              "required": [
                "account",
                "number",
                "name",
                "kind",
                "rgs"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createLedgerAccount": {
    "method": "POST",
    "path": "/ledger-schemes/{schemeId}/accounts",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "kind": {
          "type": "string",
          "enum": [
            "balance",
            "profitAndLoss"
          ],
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          }
        },
        "rgs": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[BW][A-Za-z]{2,19}$",
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "RGS-code",
              "en": "RGS code"
            },
            "hint": {
              "nl": "Bijvoorbeeld WPerLesLon",
              "en": "Such as WPerLesLon"
            }
          }
        }
      },
      "required": [
        "number",
        "name",
        "kind"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "account": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Rekening",
                "en": "Account"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "balance",
              "profitAndLoss"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "rgs": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[BW][A-Za-z]{2,19}$",
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "RGS-code",
                "en": "RGS code"
              },
              "hint": {
                "nl": "Bijvoorbeeld WPerLesLon",
                "en": "Such as WPerLesLon"
              }
            }
          }
        },
        "required": [
          "account",
          "number",
          "name",
          "kind",
          "rgs"
        ]
      }
    }
  },
  "saveLedgerNumbers": {
    "method": "PUT",
    "path": "/ledger-schemes/{schemeId}/account-numbers",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "numbers": {
          "type": "array",
          "minItems": 1,
          "maxItems": 500,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "account": {
                "type": "integer",
                "format": "int64",
                "minimum": 1,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Rekening",
                    "en": "Account"
                  }
                }
              },
              "number": {
                "type": "integer",
                "format": "int64",
                "minimum": 1,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Nummer",
                    "en": "Number"
                  }
                }
              }
            },
            "required": [
              "account",
              "number"
            ]
          }
        }
      },
      "required": [
        "numbers"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "saved": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          }
        },
        "required": [
          "saved"
        ]
      }
    }
  },
  "listAccountSuggestions": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}/account-suggestions",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": [
        "companyId"
      ]
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "account": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Rekening",
                      "en": "Account"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "rgs": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[BW][A-Za-z]{2,19}$",
                  "maxLength": 20,
                  "x-field": {
                    "label": {
                      "nl": "RGS-code",
                      "en": "RGS code"
                    },
                    "hint": {
                      "nl": "Bijvoorbeeld WPerLesLon",
                      "en": "Such as WPerLesLon"
                    }
                  }
                },
                "exists": {
                  "type": "boolean"
                },
                "code": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80
                },
                "codeName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 200
                },
                "by": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "rgs",
                        "number"
                      ]
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "account",
                "name",
                "rgs",
                "exists",
                "code",
                "codeName",
                "by"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "getLedgerAccount": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}/accounts/{account}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "account": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Rekening",
              "en": "Account"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "account"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "account": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Rekening",
                "en": "Account"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "balance",
              "profitAndLoss"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "rgs": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[BW][A-Za-z]{2,19}$",
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "RGS-code",
                "en": "RGS code"
              },
              "hint": {
                "nl": "Bijvoorbeeld WPerLesLon",
                "en": "Such as WPerLesLon"
              }
            }
          }
        },
        "required": [
          "account",
          "number",
          "name",
          "kind",
          "rgs"
        ]
      }
    }
  },
  "saveLedgerAccount": {
    "method": "PUT",
    "path": "/ledger-schemes/{schemeId}/accounts/{account}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "account": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Rekening",
              "en": "Account"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "account"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "number": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Nummer",
              "en": "Number"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "kind": {
          "type": "string",
          "enum": [
            "balance",
            "profitAndLoss"
          ],
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          }
        },
        "rgs": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[BW][A-Za-z]{2,19}$",
          "maxLength": 20,
          "x-field": {
            "label": {
              "nl": "RGS-code",
              "en": "RGS code"
            },
            "hint": {
              "nl": "Bijvoorbeeld WPerLesLon",
              "en": "Such as WPerLesLon"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "account": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Rekening",
                "en": "Account"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "balance",
              "profitAndLoss"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "rgs": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[BW][A-Za-z]{2,19}$",
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "RGS-code",
                "en": "RGS code"
              },
              "hint": {
                "nl": "Bijvoorbeeld WPerLesLon",
                "en": "Such as WPerLesLon"
              }
            }
          }
        },
        "required": [
          "account",
          "number",
          "name",
          "kind",
          "rgs"
        ]
      },
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "account": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Rekening",
                "en": "Account"
              }
            }
          },
          "number": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "balance",
              "profitAndLoss"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "rgs": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[BW][A-Za-z]{2,19}$",
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "RGS-code",
                "en": "RGS code"
              },
              "hint": {
                "nl": "Bijvoorbeeld WPerLesLon",
                "en": "Such as WPerLesLon"
              }
            }
          }
        },
        "required": [
          "account",
          "number",
          "name",
          "kind",
          "rgs"
        ]
      }
    }
  },
  "removeLedgerAccount": {
    "method": "DELETE",
    "path": "/ledger-schemes/{schemeId}/accounts/{account}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "account": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Rekening",
              "en": "Account"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "account"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "listLedgerLines": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}/lines",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999,
                  "x-field": {
                    "label": {
                      "nl": "Looncode",
                      "en": "Wage code"
                    }
                  }
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "debit": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Debet",
                      "en": "Debit"
                    }
                  }
                },
                "debitName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Naam debet",
                      "en": "Name of debit"
                    }
                  }
                },
                "credit": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Credit",
                      "en": "Credit"
                    }
                  }
                },
                "creditName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Naam credit",
                      "en": "Name of credit"
                    }
                  }
                }
              },
              "required": [
                "wageCode",
                "name",
                "debit",
                "debitName",
                "credit",
                "creditName"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createLedgerLine": {
    "method": "POST",
    "path": "/ledger-schemes/{schemeId}/lines",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "schemeId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "wageCode": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Looncode",
              "en": "Wage code"
            }
          }
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "debit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Debet",
              "en": "Debit"
            },
            "hint": {
              "nl": "Het nummer van een rekening van dit schema.",
              "en": "The number of an account of this scheme."
            }
          }
        },
        "credit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Credit",
              "en": "Credit"
            },
            "hint": {
              "nl": "Het nummer van een rekening van dit schema.",
              "en": "The number of an account of this scheme."
            }
          }
        }
      },
      "required": [
        "wageCode",
        "name"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "wageCode": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9999,
            "x-field": {
              "label": {
                "nl": "Looncode",
                "en": "Wage code"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "debit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            }
          },
          "debitName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam debet",
                "en": "Name of debit"
              }
            }
          },
          "credit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            }
          },
          "creditName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam credit",
                "en": "Name of credit"
              }
            }
          }
        },
        "required": [
          "wageCode",
          "name",
          "debit",
          "debitName",
          "credit",
          "creditName"
        ]
      }
    }
  },
  "getLedgerLine": {
    "method": "GET",
    "path": "/ledger-schemes/{schemeId}/lines/{wageCode}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "wageCode": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Looncode",
              "en": "Wage code"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "wageCode"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "wageCode": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9999,
            "x-field": {
              "label": {
                "nl": "Looncode",
                "en": "Wage code"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "debit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            }
          },
          "debitName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam debet",
                "en": "Name of debit"
              }
            }
          },
          "credit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            }
          },
          "creditName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam credit",
                "en": "Name of credit"
              }
            }
          }
        },
        "required": [
          "wageCode",
          "name",
          "debit",
          "debitName",
          "credit",
          "creditName"
        ]
      }
    }
  },
  "saveLedgerLine": {
    "method": "PUT",
    "path": "/ledger-schemes/{schemeId}/lines/{wageCode}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "wageCode": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Looncode",
              "en": "Wage code"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "wageCode"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "debit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Debet",
              "en": "Debit"
            },
            "hint": {
              "nl": "Het nummer van een rekening van dit schema.",
              "en": "The number of an account of this scheme."
            }
          }
        },
        "credit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 1,
          "maximum": 9999999999,
          "x-field": {
            "label": {
              "nl": "Credit",
              "en": "Credit"
            },
            "hint": {
              "nl": "Het nummer van een rekening van dit schema.",
              "en": "The number of an account of this scheme."
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "wageCode": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9999,
            "x-field": {
              "label": {
                "nl": "Looncode",
                "en": "Wage code"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "debit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            }
          },
          "debitName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam debet",
                "en": "Name of debit"
              }
            }
          },
          "credit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            }
          },
          "creditName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam credit",
                "en": "Name of credit"
              }
            }
          }
        },
        "required": [
          "wageCode",
          "name",
          "debit",
          "debitName",
          "credit",
          "creditName"
        ]
      },
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "wageCode": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9999,
            "x-field": {
              "label": {
                "nl": "Looncode",
                "en": "Wage code"
              }
            }
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "debit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Debet",
                "en": "Debit"
              }
            }
          },
          "debitName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam debet",
                "en": "Name of debit"
              }
            }
          },
          "credit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Credit",
                "en": "Credit"
              }
            }
          },
          "creditName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Naam credit",
                "en": "Name of credit"
              }
            }
          }
        },
        "required": [
          "wageCode",
          "name",
          "debit",
          "debitName",
          "credit",
          "creditName"
        ]
      }
    }
  },
  "removeLedgerLine": {
    "method": "DELETE",
    "path": "/ledger-schemes/{schemeId}/lines/{wageCode}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemeId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "wageCode": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 9999,
          "x-field": {
            "label": {
              "nl": "Looncode",
              "en": "Wage code"
            }
          }
        }
      },
      "required": [
        "schemeId",
        "wageCode"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "getCostCentre": {
    "method": "GET",
    "path": "/cost-centres/{costCentreId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "costCentreId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "costCentreId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "code": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8,
            "x-field": {
              "label": {
                "nl": "Kostenplaats",
                "en": "Cost centre"
              }
            }
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ledgerScheme": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60,
            "x-field": {
              "label": {
                "nl": "Afwijkend rekeningschema",
                "en": "Ledger scheme of its own"
              }
            }
          }
        },
        "required": [
          "id",
          "code",
          "description",
          "companyId",
          "ledgerScheme"
        ]
      }
    }
  },
  "updateCostCentre": {
    "method": "PATCH",
    "path": "/cost-centres/{costCentreId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "costCentreId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "costCentreId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "ledgerScheme": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 60,
          "x-field": {
            "label": {
              "nl": "Afwijkend rekeningschema",
              "en": "Ledger scheme of its own"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "code": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8,
            "x-field": {
              "label": {
                "nl": "Kostenplaats",
                "en": "Cost centre"
              }
            }
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "ledgerScheme": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60,
            "x-field": {
              "label": {
                "nl": "Afwijkend rekeningschema",
                "en": "Ledger scheme of its own"
              }
            }
          }
        },
        "required": [
          "id",
          "code",
          "description",
          "companyId",
          "ledgerScheme"
        ]
      }
    }
  },
  "listJournals": {
    "method": "GET",
    "path": "/journals",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "journals:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53
        },
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "kind": {
          "type": "string",
          "enum": [
            "regular",
            "difference",
            "reversal"
          ],
          "x-field": {
            "label": {
              "nl": "Soort",
              "en": "Kind"
            }
          }
        },
        "current": {
          "type": "boolean",
          "default": true
        },
        "stale": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Stand",
              "en": "State"
            }
          }
        },
        "since": {
          "type": "string",
          "pattern": "^(?:\\d{1,8}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z)$",
          "minLength": 1,
          "maxLength": 24
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "number": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 99999999
                },
                "reference": {
                  "type": "string",
                  "minLength": 10,
                  "maxLength": 10,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "cursor": {
                  "type": "string",
                  "maxLength": 24
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 0,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijfsnummer",
                      "en": "Company number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "runId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "schemeId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "schemeVersion": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "variant": {
                  "type": "string",
                  "enum": [
                    "company",
                    "department",
                    "costCentre",
                    "costCentreAndUnit",
                    "employee"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Uitgesplitst",
                      "en": "Split"
                    }
                  }
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "regular",
                    "difference",
                    "reversal"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Soort",
                      "en": "Kind"
                    }
                  }
                },
                "corrects": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "supersededBy": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "staleReason": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "enum": [
                    "run",
                    "scheme",
                    "both",
                    null
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Verouderd",
                      "en": "Out of date"
                    }
                  }
                },
                "year": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 2000,
                  "maximum": 2100,
                  "x-field": {
                    "label": {
                      "nl": "Jaar",
                      "en": "Year"
                    }
                  }
                },
                "periodFrom": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 53
                },
                "periodTo": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 53
                },
                "periodText": {
                  "type": "string",
                  "maxLength": 20,
                  "x-field": {
                    "label": {
                      "nl": "Periode",
                      "en": "Period"
                    }
                  }
                },
                "date": {
                  "type": "string",
                  "format": "date",
                  "minLength": 10,
                  "maxLength": 10,
                  "x-field": {
                    "label": {
                      "nl": "Boekdatum",
                      "en": "Booking date"
                    }
                  }
                },
                "description": {
                  "type": "string",
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Omschrijving",
                      "en": "Description"
                    }
                  }
                },
                "total": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 0,
                  "x-field": {
                    "label": {
                      "nl": "Totaal",
                      "en": "Total"
                    }
                  }
                },
                "lineCount": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                },
                "hash": {
                  "type": "string",
                  "minLength": 64,
                  "maxLength": 64
                },
                "acknowledgedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30
                },
                "acknowledgedBy": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Opgehaald door",
                      "en": "Fetched by"
                    }
                  }
                },
                "acknowledgedDocument": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 60
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                }
              },
              "required": [
                "id",
                "number",
                "reference",
                "cursor",
                "companyId",
                "companyName",
                "companyNumber",
                "debtorName",
                "runId",
                "schemeId",
                "schemeVersion",
                "variant",
                "kind",
                "corrects",
                "supersededBy",
                "staleReason",
                "year",
                "periodFrom",
                "periodTo",
                "periodText",
                "date",
                "description",
                "total",
                "lineCount",
                "hash",
                "acknowledgedAt",
                "acknowledgedBy",
                "acknowledgedDocument",
                "createdAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "makeJournal": {
    "method": "POST",
    "path": "/journals",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 8,
          "maxLength": 255
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "variant": {
          "type": "string",
          "enum": [
            "company",
            "department",
            "costCentre",
            "costCentreAndUnit",
            "employee"
          ],
          "x-field": {
            "label": {
              "nl": "Uitsplitsen",
              "en": "Split"
            },
            "hint": {
              "nl": "Zonder keuze zoals bij de koppeling is ingesteld.",
              "en": "Without a choice as the integration is set up."
            }
          }
        },
        "correction": {
          "type": "string",
          "enum": [
            "difference",
            "reversal",
            "none"
          ],
          "x-field": {
            "label": {
              "nl": "Correctie",
              "en": "Correction"
            },
            "hint": {
              "nl": "Alleen nodig als de vorige journaalpost al geboekt of opgehaald is.",
              "en": "Only needed when the former journal has been posted or fetched."
            }
          }
        }
      },
      "required": [
        "runId"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "outcome": {
            "type": "string",
            "enum": [
              "made",
              "unchanged",
              "left"
            ]
          },
          "journal": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "number": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 99999999
              },
              "reference": {
                "type": "string",
                "minLength": 10,
                "maxLength": 10,
                "x-field": {
                  "label": {
                    "nl": "Nummer",
                    "en": "Number"
                  }
                }
              },
              "cursor": {
                "type": "string",
                "maxLength": 24
              },
              "companyId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "companyName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Bedrijf",
                    "en": "Company"
                  }
                }
              },
              "companyNumber": {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Bedrijfsnummer",
                    "en": "Company number"
                  }
                }
              },
              "debtorName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Debiteur",
                    "en": "Debtor"
                  }
                }
              },
              "runId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "schemeId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "schemeVersion": {
                "type": "integer",
                "format": "int32",
                "minimum": 1
              },
              "variant": {
                "type": "string",
                "enum": [
                  "company",
                  "department",
                  "costCentre",
                  "costCentreAndUnit",
                  "employee"
                ],
                "x-field": {
                  "label": {
                    "nl": "Uitgesplitst",
                    "en": "Split"
                  }
                }
              },
              "kind": {
                "type": "string",
                "enum": [
                  "regular",
                  "difference",
                  "reversal"
                ],
                "x-field": {
                  "label": {
                    "nl": "Soort",
                    "en": "Kind"
                  }
                }
              },
              "corrects": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "supersededBy": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "staleReason": {
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "run",
                  "scheme",
                  "both",
                  null
                ],
                "x-field": {
                  "label": {
                    "nl": "Verouderd",
                    "en": "Out of date"
                  }
                }
              },
              "year": {
                "type": "integer",
                "format": "int32",
                "minimum": 2000,
                "maximum": 2100,
                "x-field": {
                  "label": {
                    "nl": "Jaar",
                    "en": "Year"
                  }
                }
              },
              "periodFrom": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 53
              },
              "periodTo": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 53
              },
              "periodText": {
                "type": "string",
                "maxLength": 20,
                "x-field": {
                  "label": {
                    "nl": "Periode",
                    "en": "Period"
                  }
                }
              },
              "date": {
                "type": "string",
                "format": "date",
                "minLength": 10,
                "maxLength": 10,
                "x-field": {
                  "label": {
                    "nl": "Boekdatum",
                    "en": "Booking date"
                  }
                }
              },
              "description": {
                "type": "string",
                "maxLength": 200,
                "x-field": {
                  "label": {
                    "nl": "Omschrijving",
                    "en": "Description"
                  }
                }
              },
              "total": {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "x-field": {
                  "label": {
                    "nl": "Totaal",
                    "en": "Total"
                  }
                }
              },
              "lineCount": {
                "type": "integer",
                "format": "int32",
                "minimum": 0
              },
              "hash": {
                "type": "string",
                "minLength": 64,
                "maxLength": 64
              },
              "acknowledgedAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30
              },
              "acknowledgedBy": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Opgehaald door",
                    "en": "Fetched by"
                  }
                }
              },
              "acknowledgedDocument": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 60
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "number",
              "reference",
              "cursor",
              "companyId",
              "companyName",
              "companyNumber",
              "debtorName",
              "runId",
              "schemeId",
              "schemeVersion",
              "variant",
              "kind",
              "corrects",
              "supersededBy",
              "staleReason",
              "year",
              "periodFrom",
              "periodTo",
              "periodText",
              "date",
              "description",
              "total",
              "lineCount",
              "hash",
              "acknowledgedAt",
              "acknowledgedBy",
              "acknowledgedDocument",
              "createdAt"
            ]
          },
          "reversal": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "number": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 99999999
                  },
                  "reference": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 10,
                    "x-field": {
                      "label": {
                        "nl": "Nummer",
                        "en": "Number"
                      }
                    }
                  },
                  "cursor": {
                    "type": "string",
                    "maxLength": 24
                  },
                  "companyId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "companyName": {
                    "type": "string",
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Bedrijf",
                        "en": "Company"
                      }
                    }
                  },
                  "companyNumber": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "maximum": 9999999999,
                    "x-field": {
                      "label": {
                        "nl": "Bedrijfsnummer",
                        "en": "Company number"
                      }
                    }
                  },
                  "debtorName": {
                    "type": "string",
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Debiteur",
                        "en": "Debtor"
                      }
                    }
                  },
                  "runId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "schemeId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "schemeVersion": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1
                  },
                  "variant": {
                    "type": "string",
                    "enum": [
                      "company",
                      "department",
                      "costCentre",
                      "costCentreAndUnit",
                      "employee"
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Uitgesplitst",
                        "en": "Split"
                      }
                    }
                  },
                  "kind": {
                    "type": "string",
                    "enum": [
                      "regular",
                      "difference",
                      "reversal"
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Soort",
                        "en": "Kind"
                      }
                    }
                  },
                  "corrects": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "supersededBy": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "staleReason": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "enum": [
                      "run",
                      "scheme",
                      "both",
                      null
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Verouderd",
                        "en": "Out of date"
                      }
                    }
                  },
                  "year": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 2000,
                    "maximum": 2100,
                    "x-field": {
                      "label": {
                        "nl": "Jaar",
                        "en": "Year"
                      }
                    }
                  },
                  "periodFrom": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 53
                  },
                  "periodTo": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 53
                  },
                  "periodText": {
                    "type": "string",
                    "maxLength": 20,
                    "x-field": {
                      "label": {
                        "nl": "Periode",
                        "en": "Period"
                      }
                    }
                  },
                  "date": {
                    "type": "string",
                    "format": "date",
                    "minLength": 10,
                    "maxLength": 10,
                    "x-field": {
                      "label": {
                        "nl": "Boekdatum",
                        "en": "Booking date"
                      }
                    }
                  },
                  "description": {
                    "type": "string",
                    "maxLength": 200,
                    "x-field": {
                      "label": {
                        "nl": "Omschrijving",
                        "en": "Description"
                      }
                    }
                  },
                  "total": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "x-field": {
                      "label": {
                        "nl": "Totaal",
                        "en": "Total"
                      }
                    }
                  },
                  "lineCount": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 0
                  },
                  "hash": {
                    "type": "string",
                    "minLength": 64,
                    "maxLength": 64
                  },
                  "acknowledgedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "maxLength": 30
                  },
                  "acknowledgedBy": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Opgehaald door",
                        "en": "Fetched by"
                      }
                    }
                  },
                  "acknowledgedDocument": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 60
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  }
                },
                "required": [
                  "id",
                  "number",
                  "reference",
                  "cursor",
                  "companyId",
                  "companyName",
                  "companyNumber",
                  "debtorName",
                  "runId",
                  "schemeId",
                  "schemeVersion",
                  "variant",
                  "kind",
                  "corrects",
                  "supersededBy",
                  "staleReason",
                  "year",
                  "periodFrom",
                  "periodTo",
                  "periodText",
                  "date",
                  "description",
                  "total",
                  "lineCount",
                  "hash",
                  "acknowledgedAt",
                  "acknowledgedBy",
                  "acknowledgedDocument",
                  "createdAt"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "findings": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string",
                  "enum": [
                    "unmappedWageCode",
                    "unbalanced",
                    "noScheme",
                    "emptyJournal",
                    "staleJournal",
                    "supersededJournal",
                    "otherVariant",
                    "testCompany",
                    "noIntegration",
                    "noAdministration",
                    "noAccess",
                    "notAutomatic",
                    "signInFailed",
                    "alreadySent",
                    "closedPeriod",
                    "thirteenthPeriod",
                    "accountUnknown",
                    "costCentreUnknown",
                    "costCentreMissing",
                    "journalUnknown",
                    "accountTooLong",
                    "accountFormat",
                    "costCentreTooLong",
                    "costCentreFormat",
                    "costUnitTooLong",
                    "costUnitFormat",
                    "amountTooLarge",
                    "characters",
                    "tooManyLines",
                    "columnTooShort",
                    "periodTooHigh",
                    "settingMissing"
                  ]
                },
                "severity": {
                  "type": "string",
                  "enum": [
                    "stop",
                    "warning"
                  ]
                },
                "message": {
                  "type": "string",
                  "maxLength": 600
                },
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999
                },
                "account": {
                  "type": "string",
                  "maxLength": 40
                },
                "costCentre": {
                  "type": "string",
                  "maxLength": 40
                },
                "difference": {
                  "type": "integer",
                  "format": "int64"
                },
                "schemeId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "code",
                "severity",
                "message"
              ]
            }
          }
        },
        "required": [
          "outcome",
          "journal",
          "reversal",
          "findings"
        ]
      },
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "outcome": {
            "type": "string",
            "enum": [
              "made",
              "unchanged",
              "left"
            ]
          },
          "journal": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "number": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 99999999
              },
              "reference": {
                "type": "string",
                "minLength": 10,
                "maxLength": 10,
                "x-field": {
                  "label": {
                    "nl": "Nummer",
                    "en": "Number"
                  }
                }
              },
              "cursor": {
                "type": "string",
                "maxLength": 24
              },
              "companyId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "companyName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Bedrijf",
                    "en": "Company"
                  }
                }
              },
              "companyNumber": {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "maximum": 9999999999,
                "x-field": {
                  "label": {
                    "nl": "Bedrijfsnummer",
                    "en": "Company number"
                  }
                }
              },
              "debtorName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Debiteur",
                    "en": "Debtor"
                  }
                }
              },
              "runId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "schemeId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "schemeVersion": {
                "type": "integer",
                "format": "int32",
                "minimum": 1
              },
              "variant": {
                "type": "string",
                "enum": [
                  "company",
                  "department",
                  "costCentre",
                  "costCentreAndUnit",
                  "employee"
                ],
                "x-field": {
                  "label": {
                    "nl": "Uitgesplitst",
                    "en": "Split"
                  }
                }
              },
              "kind": {
                "type": "string",
                "enum": [
                  "regular",
                  "difference",
                  "reversal"
                ],
                "x-field": {
                  "label": {
                    "nl": "Soort",
                    "en": "Kind"
                  }
                }
              },
              "corrects": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "supersededBy": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "staleReason": {
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "run",
                  "scheme",
                  "both",
                  null
                ],
                "x-field": {
                  "label": {
                    "nl": "Verouderd",
                    "en": "Out of date"
                  }
                }
              },
              "year": {
                "type": "integer",
                "format": "int32",
                "minimum": 2000,
                "maximum": 2100,
                "x-field": {
                  "label": {
                    "nl": "Jaar",
                    "en": "Year"
                  }
                }
              },
              "periodFrom": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 53
              },
              "periodTo": {
                "type": "integer",
                "format": "int32",
                "minimum": 1,
                "maximum": 53
              },
              "periodText": {
                "type": "string",
                "maxLength": 20,
                "x-field": {
                  "label": {
                    "nl": "Periode",
                    "en": "Period"
                  }
                }
              },
              "date": {
                "type": "string",
                "format": "date",
                "minLength": 10,
                "maxLength": 10,
                "x-field": {
                  "label": {
                    "nl": "Boekdatum",
                    "en": "Booking date"
                  }
                }
              },
              "description": {
                "type": "string",
                "maxLength": 200,
                "x-field": {
                  "label": {
                    "nl": "Omschrijving",
                    "en": "Description"
                  }
                }
              },
              "total": {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "x-field": {
                  "label": {
                    "nl": "Totaal",
                    "en": "Total"
                  }
                }
              },
              "lineCount": {
                "type": "integer",
                "format": "int32",
                "minimum": 0
              },
              "hash": {
                "type": "string",
                "minLength": 64,
                "maxLength": 64
              },
              "acknowledgedAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30
              },
              "acknowledgedBy": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Opgehaald door",
                    "en": "Fetched by"
                  }
                }
              },
              "acknowledgedDocument": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 60
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "number",
              "reference",
              "cursor",
              "companyId",
              "companyName",
              "companyNumber",
              "debtorName",
              "runId",
              "schemeId",
              "schemeVersion",
              "variant",
              "kind",
              "corrects",
              "supersededBy",
              "staleReason",
              "year",
              "periodFrom",
              "periodTo",
              "periodText",
              "date",
              "description",
              "total",
              "lineCount",
              "hash",
              "acknowledgedAt",
              "acknowledgedBy",
              "acknowledgedDocument",
              "createdAt"
            ]
          },
          "reversal": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "number": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 99999999
                  },
                  "reference": {
                    "type": "string",
                    "minLength": 10,
                    "maxLength": 10,
                    "x-field": {
                      "label": {
                        "nl": "Nummer",
                        "en": "Number"
                      }
                    }
                  },
                  "cursor": {
                    "type": "string",
                    "maxLength": 24
                  },
                  "companyId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "companyName": {
                    "type": "string",
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Bedrijf",
                        "en": "Company"
                      }
                    }
                  },
                  "companyNumber": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "maximum": 9999999999,
                    "x-field": {
                      "label": {
                        "nl": "Bedrijfsnummer",
                        "en": "Company number"
                      }
                    }
                  },
                  "debtorName": {
                    "type": "string",
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Debiteur",
                        "en": "Debtor"
                      }
                    }
                  },
                  "runId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "schemeId": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "schemeVersion": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1
                  },
                  "variant": {
                    "type": "string",
                    "enum": [
                      "company",
                      "department",
                      "costCentre",
                      "costCentreAndUnit",
                      "employee"
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Uitgesplitst",
                        "en": "Split"
                      }
                    }
                  },
                  "kind": {
                    "type": "string",
                    "enum": [
                      "regular",
                      "difference",
                      "reversal"
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Soort",
                        "en": "Kind"
                      }
                    }
                  },
                  "corrects": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "supersededBy": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "staleReason": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "enum": [
                      "run",
                      "scheme",
                      "both",
                      null
                    ],
                    "x-field": {
                      "label": {
                        "nl": "Verouderd",
                        "en": "Out of date"
                      }
                    }
                  },
                  "year": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 2000,
                    "maximum": 2100,
                    "x-field": {
                      "label": {
                        "nl": "Jaar",
                        "en": "Year"
                      }
                    }
                  },
                  "periodFrom": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 53
                  },
                  "periodTo": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 1,
                    "maximum": 53
                  },
                  "periodText": {
                    "type": "string",
                    "maxLength": 20,
                    "x-field": {
                      "label": {
                        "nl": "Periode",
                        "en": "Period"
                      }
                    }
                  },
                  "date": {
                    "type": "string",
                    "format": "date",
                    "minLength": 10,
                    "maxLength": 10,
                    "x-field": {
                      "label": {
                        "nl": "Boekdatum",
                        "en": "Booking date"
                      }
                    }
                  },
                  "description": {
                    "type": "string",
                    "maxLength": 200,
                    "x-field": {
                      "label": {
                        "nl": "Omschrijving",
                        "en": "Description"
                      }
                    }
                  },
                  "total": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "x-field": {
                      "label": {
                        "nl": "Totaal",
                        "en": "Total"
                      }
                    }
                  },
                  "lineCount": {
                    "type": "integer",
                    "format": "int32",
                    "minimum": 0
                  },
                  "hash": {
                    "type": "string",
                    "minLength": 64,
                    "maxLength": 64
                  },
                  "acknowledgedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "maxLength": 30
                  },
                  "acknowledgedBy": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 120,
                    "x-field": {
                      "label": {
                        "nl": "Opgehaald door",
                        "en": "Fetched by"
                      }
                    }
                  },
                  "acknowledgedDocument": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 60
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  }
                },
                "required": [
                  "id",
                  "number",
                  "reference",
                  "cursor",
                  "companyId",
                  "companyName",
                  "companyNumber",
                  "debtorName",
                  "runId",
                  "schemeId",
                  "schemeVersion",
                  "variant",
                  "kind",
                  "corrects",
                  "supersededBy",
                  "staleReason",
                  "year",
                  "periodFrom",
                  "periodTo",
                  "periodText",
                  "date",
                  "description",
                  "total",
                  "lineCount",
                  "hash",
                  "acknowledgedAt",
                  "acknowledgedBy",
                  "acknowledgedDocument",
                  "createdAt"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "findings": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string",
                  "enum": [
                    "unmappedWageCode",
                    "unbalanced",
                    "noScheme",
                    "emptyJournal",
                    "staleJournal",
                    "supersededJournal",
                    "otherVariant",
                    "testCompany",
                    "noIntegration",
                    "noAdministration",
                    "noAccess",
                    "notAutomatic",
                    "signInFailed",
                    "alreadySent",
                    "closedPeriod",
                    "thirteenthPeriod",
                    "accountUnknown",
                    "costCentreUnknown",
                    "costCentreMissing",
                    "journalUnknown",
                    "accountTooLong",
                    "accountFormat",
                    "costCentreTooLong",
                    "costCentreFormat",
                    "costUnitTooLong",
                    "costUnitFormat",
                    "amountTooLarge",
                    "characters",
                    "tooManyLines",
                    "columnTooShort",
                    "periodTooHigh",
                    "settingMissing"
                  ]
                },
                "severity": {
                  "type": "string",
                  "enum": [
                    "stop",
                    "warning"
                  ]
                },
                "message": {
                  "type": "string",
                  "maxLength": 600
                },
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999
                },
                "account": {
                  "type": "string",
                  "maxLength": 40
                },
                "costCentre": {
                  "type": "string",
                  "maxLength": 40
                },
                "difference": {
                  "type": "integer",
                  "format": "int64"
                },
                "schemeId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "code",
                "severity",
                "message"
              ]
            }
          }
        },
        "required": [
          "outcome",
          "journal",
          "reversal",
          "findings"
        ]
      }
    }
  },
  "makeJournals": {
    "method": "POST",
    "path": "/journals/batches",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "runIds": {
          "type": "array",
          "minItems": 1,
          "maxItems": 500,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          }
        }
      },
      "required": [
        "runIds"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "made": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "unchanged": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "refused": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "runs": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "runId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "made",
                    "unchanged",
                    "correctionNeeded",
                    "refused"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Resultaat",
                      "en": "Outcome"
                    }
                  }
                },
                "journalId": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "message": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 800
                },
                "findings": {
                  "type": "array",
                  "maxItems": 10000,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "code": {
                        "type": "string",
                        "enum": [
                          "unmappedWageCode",
                          "unbalanced",
                          "noScheme",
                          "emptyJournal",
                          "staleJournal",
                          "supersededJournal",
                          "otherVariant",
                          "testCompany",
                          "noIntegration",
                          "noAdministration",
                          "noAccess",
                          "notAutomatic",
                          "signInFailed",
                          "alreadySent",
                          "closedPeriod",
                          "thirteenthPeriod",
                          "accountUnknown",
                          "costCentreUnknown",
                          "costCentreMissing",
                          "journalUnknown",
                          "accountTooLong",
                          "accountFormat",
                          "costCentreTooLong",
                          "costCentreFormat",
                          "costUnitTooLong",
                          "costUnitFormat",
                          "amountTooLarge",
                          "characters",
                          "tooManyLines",
                          "columnTooShort",
                          "periodTooHigh",
                          "settingMissing"
                        ]
                      },
                      "severity": {
                        "type": "string",
                        "enum": [
                          "stop",
                          "warning"
                        ]
                      },
                      "message": {
                        "type": "string",
                        "maxLength": 600
                      },
                      "wageCode": {
                        "type": "integer",
                        "format": "int32",
                        "minimum": 1,
                        "maximum": 9999
                      },
                      "account": {
                        "type": "string",
                        "maxLength": 40
                      },
                      "costCentre": {
                        "type": "string",
                        "maxLength": 40
                      },
                      "difference": {
                        "type": "integer",
                        "format": "int64"
                      },
                      "schemeId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "code",
                      "severity",
                      "message"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Bevindingen",
                      "en": "Findings"
                    }
                  }
                }
              },
              "required": [
                "runId",
                "companyName",
                "outcome",
                "journalId",
                "message",
                "findings"
              ]
            }
          }
        },
        "required": [
          "made",
          "unchanged",
          "refused",
          "runs"
        ]
      }
    }
  },
  "getJournal": {
    "method": "GET",
    "path": "/journals/{journalId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "journals:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "journalId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "number": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 99999999
          },
          "reference": {
            "type": "string",
            "minLength": 10,
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "cursor": {
            "type": "string",
            "maxLength": 24
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Bedrijfsnummer",
                "en": "Company number"
              }
            }
          },
          "debtorName": {
            "type": "string",
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Debiteur",
                "en": "Debtor"
              }
            }
          },
          "runId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "schemeId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "schemeVersion": {
            "type": "integer",
            "format": "int32",
            "minimum": 1
          },
          "variant": {
            "type": "string",
            "enum": [
              "company",
              "department",
              "costCentre",
              "costCentreAndUnit",
              "employee"
            ],
            "x-field": {
              "label": {
                "nl": "Uitgesplitst",
                "en": "Split"
              }
            }
          },
          "kind": {
            "type": "string",
            "enum": [
              "regular",
              "difference",
              "reversal"
            ],
            "x-field": {
              "label": {
                "nl": "Soort",
                "en": "Kind"
              }
            }
          },
          "corrects": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "supersededBy": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "staleReason": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "run",
              "scheme",
              "both",
              null
            ],
            "x-field": {
              "label": {
                "nl": "Verouderd",
                "en": "Out of date"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "periodFrom": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53
          },
          "periodTo": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53
          },
          "periodText": {
            "type": "string",
            "maxLength": 20,
            "x-field": {
              "label": {
                "nl": "Periode",
                "en": "Period"
              }
            }
          },
          "date": {
            "type": "string",
            "format": "date",
            "minLength": 10,
            "maxLength": 10,
            "x-field": {
              "label": {
                "nl": "Boekdatum",
                "en": "Booking date"
              }
            }
          },
          "description": {
            "type": "string",
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Omschrijving",
                "en": "Description"
              }
            }
          },
          "total": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Totaal",
                "en": "Total"
              }
            }
          },
          "lineCount": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "hash": {
            "type": "string",
            "minLength": 64,
            "maxLength": 64
          },
          "acknowledgedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "acknowledgedBy": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Opgehaald door",
                "en": "Fetched by"
              }
            }
          },
          "acknowledgedDocument": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "number",
          "reference",
          "cursor",
          "companyId",
          "companyName",
          "companyNumber",
          "debtorName",
          "runId",
          "schemeId",
          "schemeVersion",
          "variant",
          "kind",
          "corrects",
          "supersededBy",
          "staleReason",
          "year",
          "periodFrom",
          "periodTo",
          "periodText",
          "date",
          "description",
          "total",
          "lineCount",
          "hash",
          "acknowledgedAt",
          "acknowledgedBy",
          "acknowledgedDocument",
          "createdAt"
        ]
      }
    }
  },
  "listJournalLines": {
    "method": "GET",
    "path": "/journals/{journalId}/lines",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "journals:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "journalId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "line": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "account": {
                  "type": "string",
                  "maxLength": 16,
                  "x-field": {
                    "label": {
                      "nl": "Rekening",
                      "en": "Account"
                    }
                  }
                },
                "accountName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "balance",
                    "profitAndLoss"
                  ]
                },
                "rgs": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 40,
                  "x-field": {
                    "label": {
                      "nl": "RGS",
                      "en": "RGS"
                    }
                  }
                },
                "costCentre": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 16,
                  "x-field": {
                    "label": {
                      "nl": "Kostenplaats",
                      "en": "Cost centre"
                    }
                  }
                },
                "costUnit": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 16,
                  "x-field": {
                    "label": {
                      "nl": "Kostensoort",
                      "en": "Cost unit"
                    }
                  }
                },
                "department": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 16,
                  "x-field": {
                    "label": {
                      "nl": "Afdeling",
                      "en": "Department"
                    }
                  }
                },
                "employeeNumber": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 0,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Medewerker",
                      "en": "Employee"
                    }
                  }
                },
                "description": {
                  "type": "string",
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Omschrijving",
                      "en": "Description"
                    }
                  }
                },
                "amount": {
                  "type": "integer",
                  "format": "int64"
                },
                "debit": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 1,
                  "x-field": {
                    "label": {
                      "nl": "Debet",
                      "en": "Debit"
                    }
                  }
                },
                "credit": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 1,
                  "x-field": {
                    "label": {
                      "nl": "Credit",
                      "en": "Credit"
                    }
                  }
                }
              },
              "required": [
                "line",
                "account",
                "accountName",
                "kind",
                "rgs",
                "costCentre",
                "costUnit",
                "department",
                "employeeNumber",
                "description",
                "amount",
                "debit",
                "credit"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "checkJournal": {
    "method": "GET",
    "path": "/journals/{journalId}/checks",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "journalId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "sendable": {
            "type": "boolean"
          },
          "package": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "twinfield",
                  "exact-online",
                  "exact-globe",
                  "king-xml",
                  "king-xml-department",
                  "reeleezee",
                  "unit4-multivers",
                  "accountview",
                  "imuis",
                  "asperion",
                  "alure",
                  "cash",
                  "moneybird",
                  "xaf",
                  "plain-csv"
                ],
                "x-field": {
                  "label": {
                    "nl": "Boekhoudpakket",
                    "en": "Bookkeeping package"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "packageName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80
          },
          "administration": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80
          },
          "administrationName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "period": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 53
          },
          "date": {
            "type": "string",
            "format": "date",
            "minLength": 10,
            "maxLength": 10
          },
          "findings": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string",
                  "enum": [
                    "unmappedWageCode",
                    "unbalanced",
                    "noScheme",
                    "emptyJournal",
                    "staleJournal",
                    "supersededJournal",
                    "otherVariant",
                    "testCompany",
                    "noIntegration",
                    "noAdministration",
                    "noAccess",
                    "notAutomatic",
                    "signInFailed",
                    "alreadySent",
                    "closedPeriod",
                    "thirteenthPeriod",
                    "accountUnknown",
                    "costCentreUnknown",
                    "costCentreMissing",
                    "journalUnknown",
                    "accountTooLong",
                    "accountFormat",
                    "costCentreTooLong",
                    "costCentreFormat",
                    "costUnitTooLong",
                    "costUnitFormat",
                    "amountTooLarge",
                    "characters",
                    "tooManyLines",
                    "columnTooShort",
                    "periodTooHigh",
                    "settingMissing"
                  ]
                },
                "severity": {
                  "type": "string",
                  "enum": [
                    "stop",
                    "warning"
                  ]
                },
                "message": {
                  "type": "string",
                  "maxLength": 600
                },
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999
                },
                "account": {
                  "type": "string",
                  "maxLength": 40
                },
                "costCentre": {
                  "type": "string",
                  "maxLength": 40
                },
                "difference": {
                  "type": "integer",
                  "format": "int64"
                },
                "schemeId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "code",
                "severity",
                "message"
              ]
            }
          }
        },
        "required": [
          "sendable",
          "package",
          "packageName",
          "administration",
          "administrationName",
          "year",
          "period",
          "date",
          "findings"
        ]
      }
    }
  },
  "getJournalFile": {
    "method": "GET",
    "path": "/journals/{journalId}/files/{package}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "journals:read",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "journalId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "fileName": {
            "type": "string",
            "maxLength": 120
          },
          "mediaType": {
            "type": "string",
            "maxLength": 80
          },
          "content": {
            "type": "string",
            "contentEncoding": "base64",
            "maxLength": 134217728
          }
        },
        "required": [
          "fileName",
          "mediaType",
          "content"
        ]
      }
    }
  },
  "acknowledgeJournal": {
    "method": "POST",
    "path": "/journals/{journalId}/acknowledgements",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "journals:acknowledge",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "journalId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "documentNumber": {
          "type": "string",
          "minLength": 1,
          "maxLength": 60
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "journalId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "acknowledgedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "acknowledgedBy": {
            "type": "string",
            "maxLength": 120
          },
          "documentNumber": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60
          }
        },
        "required": [
          "journalId",
          "acknowledgedAt",
          "acknowledgedBy",
          "documentNumber"
        ]
      },
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "journalId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "acknowledgedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "acknowledgedBy": {
            "type": "string",
            "maxLength": 120
          },
          "documentNumber": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60
          }
        },
        "required": [
          "journalId",
          "acknowledgedAt",
          "acknowledgedBy",
          "documentNumber"
        ]
      }
    }
  },
  "previewFile": {
    "method": "POST",
    "path": "/previews",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        },
        "settings": {
          "type": "object",
          "additionalProperties": true,
          "maxProperties": 100
        },
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "package",
        "settings"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "fileName": {
            "type": "string",
            "maxLength": 120
          },
          "text": {
            "type": "string",
            "maxLength": 100000
          },
          "truncated": {
            "type": "boolean"
          },
          "findings": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string",
                  "enum": [
                    "unmappedWageCode",
                    "unbalanced",
                    "noScheme",
                    "emptyJournal",
                    "staleJournal",
                    "supersededJournal",
                    "otherVariant",
                    "testCompany",
                    "noIntegration",
                    "noAdministration",
                    "noAccess",
                    "notAutomatic",
                    "signInFailed",
                    "alreadySent",
                    "closedPeriod",
                    "thirteenthPeriod",
                    "accountUnknown",
                    "costCentreUnknown",
                    "costCentreMissing",
                    "journalUnknown",
                    "accountTooLong",
                    "accountFormat",
                    "costCentreTooLong",
                    "costCentreFormat",
                    "costUnitTooLong",
                    "costUnitFormat",
                    "amountTooLarge",
                    "characters",
                    "tooManyLines",
                    "columnTooShort",
                    "periodTooHigh",
                    "settingMissing"
                  ]
                },
                "severity": {
                  "type": "string",
                  "enum": [
                    "stop",
                    "warning"
                  ]
                },
                "message": {
                  "type": "string",
                  "maxLength": 600
                },
                "wageCode": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 9999
                },
                "account": {
                  "type": "string",
                  "maxLength": 40
                },
                "costCentre": {
                  "type": "string",
                  "maxLength": 40
                },
                "difference": {
                  "type": "integer",
                  "format": "int64"
                },
                "schemeId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "code",
                "severity",
                "message"
              ]
            }
          }
        },
        "required": [
          "fileName",
          "text",
          "truncated",
          "findings"
        ]
      }
    }
  },
  "listReconciliations": {
    "method": "GET",
    "path": "/reconciliations",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 13,
          "x-field": {
            "label": {
              "nl": "Tijdvak",
              "en": "Return period"
            }
          }
        },
        "state": {
          "type": "string",
          "enum": [
            "agrees",
            "differs",
            "noReturn"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 0,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijfsnummer",
                      "en": "Company number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "year": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 2000,
                  "maximum": 2100,
                  "x-field": {
                    "label": {
                      "nl": "Jaar",
                      "en": "Year"
                    }
                  }
                },
                "period": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 13,
                  "x-field": {
                    "label": {
                      "nl": "Tijdvak",
                      "en": "Return period"
                    }
                  }
                },
                "runs": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                },
                "journalTotal": {
                  "type": "integer",
                  "format": "int64",
                  "x-field": {
                    "label": {
                      "nl": "Journaalposten",
                      "en": "Journals"
                    }
                  }
                },
                "returnTotal": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "x-field": {
                    "label": {
                      "nl": "Aangifte",
                      "en": "Return"
                    }
                  }
                },
                "difference": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "x-field": {
                    "label": {
                      "nl": "Verschil",
                      "en": "Difference"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "agrees",
                    "differs",
                    "noReturn"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "causes": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "code": {
                        "type": "string",
                        "enum": [
                          "roundedDown",
                          "codesWithoutAccount",
                          "runsWithoutJournal",
                          "staleJournals",
                          "unknown"
                        ]
                      },
                      "message": {
                        "type": "string",
                        "maxLength": 600
                      }
                    },
                    "required": [
                      "code",
                      "message"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Oorzaken",
                      "en": "Causes"
                    }
                  }
                }
              },
              "required": [
                "companyId",
                "companyName",
                "companyNumber",
                "debtorName",
                "year",
                "period",
                "runs",
                "journalTotal",
                "returnTotal",
                "difference",
                "state",
                "causes"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "getWageTaxReturn": {
    "method": "GET",
    "path": "/wage-tax-returns/{companyId}/{year}/{period}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 13,
          "x-field": {
            "label": {
              "nl": "Tijdvak",
              "en": "Return period"
            }
          }
        }
      },
      "required": [
        "companyId",
        "year",
        "period"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "period": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 13,
            "x-field": {
              "label": {
                "nl": "Tijdvak",
                "en": "Return period"
              }
            }
          },
          "total": {
            "type": "integer",
            "format": "int64"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "companyId",
          "year",
          "period",
          "total",
          "updatedAt"
        ]
      }
    }
  },
  "saveWageTaxReturn": {
    "method": "PUT",
    "path": "/wage-tax-returns/{companyId}/{year}/{period}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 13,
          "x-field": {
            "label": {
              "nl": "Tijdvak",
              "en": "Return period"
            }
          }
        }
      },
      "required": [
        "companyId",
        "year",
        "period"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "total": {
          "type": "integer",
          "format": "int64",
          "minimum": -99999999999,
          "maximum": 99999999999,
          "x-field": {
            "label": {
              "nl": "Totaal van de aangifte",
              "en": "Total of the return"
            }
          }
        }
      },
      "required": [
        "total"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100,
            "x-field": {
              "label": {
                "nl": "Jaar",
                "en": "Year"
              }
            }
          },
          "period": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 13,
            "x-field": {
              "label": {
                "nl": "Tijdvak",
                "en": "Return period"
              }
            }
          },
          "total": {
            "type": "integer",
            "format": "int64"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "companyId",
          "year",
          "period",
          "total",
          "updatedAt"
        ]
      }
    }
  },
  "listDeliveries": {
    "method": "GET",
    "path": "/deliveries",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "journalId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "state": {
          "type": "array",
          "maxItems": 7,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "ready",
              "sending",
              "unknown",
              "posted",
              "refused",
              "needsPerson",
              "cancelled"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "year": {
          "type": "integer",
          "format": "int32",
          "minimum": 2000,
          "maximum": 2100,
          "x-field": {
            "label": {
              "nl": "Jaar",
              "en": "Year"
            }
          }
        },
        "period": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 53,
          "x-field": {
            "label": {
              "nl": "Periode",
              "en": "Period"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "version": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "journalId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "reference": {
                  "type": "string",
                  "minLength": 10,
                  "maxLength": 10,
                  "x-field": {
                    "label": {
                      "nl": "Kenmerk",
                      "en": "Reference"
                    }
                  }
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "year": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 2000,
                  "maximum": 2100,
                  "x-field": {
                    "label": {
                      "nl": "Jaar",
                      "en": "Year"
                    }
                  }
                },
                "periodText": {
                  "type": "string",
                  "maxLength": 20,
                  "x-field": {
                    "label": {
                      "nl": "Periode",
                      "en": "Period"
                    }
                  }
                },
                "package": {
                  "type": "string",
                  "enum": [
                    "twinfield",
                    "exact-online",
                    "exact-globe",
                    "king-xml",
                    "king-xml-department",
                    "reeleezee",
                    "unit4-multivers",
                    "accountview",
                    "imuis",
                    "asperion",
                    "alure",
                    "cash",
                    "moneybird",
                    "xaf",
                    "plain-csv"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Boekhoudpakket",
                      "en": "Bookkeeping package"
                    }
                  }
                },
                "packageName": {
                  "type": "string",
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Pakket",
                      "en": "Package"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "ready",
                    "sending",
                    "unknown",
                    "posted",
                    "refused",
                    "needsPerson",
                    "cancelled"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "attempts": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0,
                  "x-field": {
                    "label": {
                      "nl": "Pogingen",
                      "en": "Attempts"
                    }
                  }
                },
                "nextAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Volgende poging",
                      "en": "Next attempt"
                    }
                  }
                },
                "documentNumber": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekstuknummer",
                      "en": "Document number"
                    }
                  }
                },
                "reason": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "lost",
                        "differs",
                        "asksPerson",
                        "unclear",
                        "notNow",
                        "signIn",
                        "noConnection",
                        "byPerson"
                      ]
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "message": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 2000,
                  "x-field": {
                    "label": {
                      "nl": "Toelichting",
                      "en": "Explanation"
                    }
                  }
                },
                "postedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Geboekt op",
                      "en": "Posted at"
                    }
                  }
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "updatedAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Bijgewerkt",
                      "en": "Updated"
                    }
                  }
                }
              },
              "required": [
                "id",
                "version",
                "journalId",
                "reference",
                "companyId",
                "companyName",
                "companyNumber",
                "year",
                "periodText",
                "package",
                "packageName",
                "state",
                "attempts",
                "nextAt",
                "documentNumber",
                "reason",
                "message",
                "postedAt",
                "createdAt",
                "updatedAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "sendJournals": {
    "method": "POST",
    "path": "/deliveries",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "journalIds": {
          "type": "array",
          "minItems": 1,
          "maxItems": 500,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          }
        }
      },
      "required": [
        "journalIds"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "journalId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "queued",
                    "unchanged",
                    "refused"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Uitkomst",
                      "en": "Outcome"
                    }
                  }
                },
                "deliveryId": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "maxLength": 36
                },
                "state": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "ready",
                        "sending",
                        "unknown",
                        "posted",
                        "refused",
                        "needsPerson",
                        "cancelled"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Status",
                          "en": "Status"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "findings": {
                  "type": "array",
                  "maxItems": 10000,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "code": {
                        "type": "string",
                        "enum": [
                          "unmappedWageCode",
                          "unbalanced",
                          "noScheme",
                          "emptyJournal",
                          "staleJournal",
                          "supersededJournal",
                          "otherVariant",
                          "testCompany",
                          "noIntegration",
                          "noAdministration",
                          "noAccess",
                          "notAutomatic",
                          "signInFailed",
                          "alreadySent",
                          "closedPeriod",
                          "thirteenthPeriod",
                          "accountUnknown",
                          "costCentreUnknown",
                          "costCentreMissing",
                          "journalUnknown",
                          "accountTooLong",
                          "accountFormat",
                          "costCentreTooLong",
                          "costCentreFormat",
                          "costUnitTooLong",
                          "costUnitFormat",
                          "amountTooLarge",
                          "characters",
                          "tooManyLines",
                          "columnTooShort",
                          "periodTooHigh",
                          "settingMissing"
                        ]
                      },
                      "severity": {
                        "type": "string",
                        "enum": [
                          "stop",
                          "warning"
                        ]
                      },
                      "message": {
                        "type": "string",
                        "maxLength": 600
                      },
                      "wageCode": {
                        "type": "integer",
                        "format": "int32",
                        "minimum": 1,
                        "maximum": 9999
                      },
                      "account": {
                        "type": "string",
                        "maxLength": 40
                      },
                      "costCentre": {
                        "type": "string",
                        "maxLength": 40
                      },
                      "difference": {
                        "type": "integer",
                        "format": "int64"
                      },
                      "schemeId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "code",
                      "severity",
                      "message"
                    ]
                  }
                }
              },
              "required": [
                "journalId",
                "outcome",
                "deliveryId",
                "state",
                "findings"
              ]
            }
          }
        },
        "required": [
          "items"
        ]
      }
    }
  },
  "getDelivery": {
    "method": "GET",
    "path": "/deliveries/{deliveryId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "deliveryId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "deliveryId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": 1
          },
          "journalId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "reference": {
            "type": "string",
            "minLength": 10,
            "maxLength": 10
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100
          },
          "periodText": {
            "type": "string",
            "maxLength": 20
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "administration": {
            "type": "string",
            "maxLength": 80
          },
          "state": {
            "type": "string",
            "enum": [
              "ready",
              "sending",
              "unknown",
              "posted",
              "refused",
              "needsPerson",
              "cancelled"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "attempts": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "nextAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "documentNumber": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Boekstuknummer",
                "en": "Document number"
              }
            }
          },
          "reason": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "lost",
                  "differs",
                  "asksPerson",
                  "unclear",
                  "notNow",
                  "signIn",
                  "noConnection",
                  "byPerson"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000,
            "x-field": {
              "label": {
                "nl": "Toelichting",
                "en": "Explanation"
              }
            }
          },
          "postedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "history": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "seq": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "send",
                    "find",
                    "person"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Stap",
                      "en": "Step"
                    }
                  }
                },
                "startedAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "endedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30
                },
                "outcome": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "posted",
                        "refused",
                        "notNow",
                        "signInFailed",
                        "lost",
                        "found",
                        "differs",
                        "notFound",
                        "retried",
                        "cancelled",
                        "saidPosted",
                        "saidNotPosted"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Uitkomst",
                          "en": "Outcome"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "documentNumber": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekstuknummer",
                      "en": "Document number"
                    }
                  }
                },
                "message": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 1000
                },
                "wait": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 0
                }
              },
              "required": [
                "seq",
                "kind",
                "startedAt",
                "endedAt",
                "outcome",
                "documentNumber",
                "message",
                "wait"
              ]
            }
          }
        },
        "required": [
          "id",
          "version",
          "journalId",
          "reference",
          "companyId",
          "companyName",
          "companyNumber",
          "year",
          "periodText",
          "package",
          "packageName",
          "administration",
          "state",
          "attempts",
          "nextAt",
          "documentNumber",
          "reason",
          "message",
          "postedAt",
          "createdAt",
          "updatedAt",
          "history"
        ]
      }
    }
  },
  "cancelDelivery": {
    "method": "DELETE",
    "path": "/deliveries/{deliveryId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "deliveryId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "deliveryId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "success": {
      "204": null
    }
  },
  "retryDelivery": {
    "method": "POST",
    "path": "/deliveries/{deliveryId}/retries",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "deliveryId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "deliveryId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": 1
          },
          "journalId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "reference": {
            "type": "string",
            "minLength": 10,
            "maxLength": 10
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100
          },
          "periodText": {
            "type": "string",
            "maxLength": 20
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "administration": {
            "type": "string",
            "maxLength": 80
          },
          "state": {
            "type": "string",
            "enum": [
              "ready",
              "sending",
              "unknown",
              "posted",
              "refused",
              "needsPerson",
              "cancelled"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "attempts": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "nextAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "documentNumber": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Boekstuknummer",
                "en": "Document number"
              }
            }
          },
          "reason": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "lost",
                  "differs",
                  "asksPerson",
                  "unclear",
                  "notNow",
                  "signIn",
                  "noConnection",
                  "byPerson"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000,
            "x-field": {
              "label": {
                "nl": "Toelichting",
                "en": "Explanation"
              }
            }
          },
          "postedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "history": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "seq": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "send",
                    "find",
                    "person"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Stap",
                      "en": "Step"
                    }
                  }
                },
                "startedAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "endedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30
                },
                "outcome": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "posted",
                        "refused",
                        "notNow",
                        "signInFailed",
                        "lost",
                        "found",
                        "differs",
                        "notFound",
                        "retried",
                        "cancelled",
                        "saidPosted",
                        "saidNotPosted"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Uitkomst",
                          "en": "Outcome"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "documentNumber": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekstuknummer",
                      "en": "Document number"
                    }
                  }
                },
                "message": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 1000
                },
                "wait": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 0
                }
              },
              "required": [
                "seq",
                "kind",
                "startedAt",
                "endedAt",
                "outcome",
                "documentNumber",
                "message",
                "wait"
              ]
            }
          }
        },
        "required": [
          "id",
          "version",
          "journalId",
          "reference",
          "companyId",
          "companyName",
          "companyNumber",
          "year",
          "periodText",
          "package",
          "packageName",
          "administration",
          "state",
          "attempts",
          "nextAt",
          "documentNumber",
          "reason",
          "message",
          "postedAt",
          "createdAt",
          "updatedAt",
          "history"
        ]
      }
    }
  },
  "settleDelivery": {
    "method": "POST",
    "path": "/deliveries/{deliveryId}/settlements",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "deliveryId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "deliveryId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "posted": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "De journaalpost staat in het pakket",
              "en": "The journal is in the package"
            }
          }
        },
        "documentNumber": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Boekstuknummer",
              "en": "Document number"
            },
            "hint": {
              "nl": "Zoals het in het pakket staat, als de journaalpost er is.",
              "en": "As the package shows it, where the journal is there."
            }
          }
        },
        "sendAgain": {
          "type": "boolean",
          "default": true,
          "x-field": {
            "label": {
              "nl": "Opnieuw versturen als de journaalpost er niet staat",
              "en": "Send again where the journal is not there"
            }
          }
        }
      },
      "required": [
        "posted"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "version": {
            "type": "integer",
            "format": "int32",
            "minimum": 1
          },
          "journalId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "reference": {
            "type": "string",
            "minLength": 10,
            "maxLength": 10
          },
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "companyName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "companyNumber": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9999999999,
            "x-field": {
              "label": {
                "nl": "Nummer",
                "en": "Number"
              }
            }
          },
          "year": {
            "type": "integer",
            "format": "int32",
            "minimum": 2000,
            "maximum": 2100
          },
          "periodText": {
            "type": "string",
            "maxLength": 20
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          },
          "administration": {
            "type": "string",
            "maxLength": 80
          },
          "state": {
            "type": "string",
            "enum": [
              "ready",
              "sending",
              "unknown",
              "posted",
              "refused",
              "needsPerson",
              "cancelled"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "attempts": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "nextAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "documentNumber": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Boekstuknummer",
                "en": "Document number"
              }
            }
          },
          "reason": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "lost",
                  "differs",
                  "asksPerson",
                  "unclear",
                  "notNow",
                  "signIn",
                  "noConnection",
                  "byPerson"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000,
            "x-field": {
              "label": {
                "nl": "Toelichting",
                "en": "Explanation"
              }
            }
          },
          "postedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          },
          "history": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "seq": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 1
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "send",
                    "find",
                    "person"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Stap",
                      "en": "Step"
                    }
                  }
                },
                "startedAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "endedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30
                },
                "outcome": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "posted",
                        "refused",
                        "notNow",
                        "signInFailed",
                        "lost",
                        "found",
                        "differs",
                        "notFound",
                        "retried",
                        "cancelled",
                        "saidPosted",
                        "saidNotPosted"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Uitkomst",
                          "en": "Outcome"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "documentNumber": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Boekstuknummer",
                      "en": "Document number"
                    }
                  }
                },
                "message": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 1000
                },
                "wait": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int64",
                  "minimum": 0
                }
              },
              "required": [
                "seq",
                "kind",
                "startedAt",
                "endedAt",
                "outcome",
                "documentNumber",
                "message",
                "wait"
              ]
            }
          }
        },
        "required": [
          "id",
          "version",
          "journalId",
          "reference",
          "companyId",
          "companyName",
          "companyNumber",
          "year",
          "periodText",
          "package",
          "packageName",
          "administration",
          "state",
          "attempts",
          "nextAt",
          "documentNumber",
          "reason",
          "message",
          "postedAt",
          "createdAt",
          "updatedAt",
          "history"
        ]
      }
    }
  },
  "startConnection": {
    "method": "POST",
    "path": "/integrations/{level}/{ownerId}/{package}/connections",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "returnUrl": {
          "type": "string",
          "format": "uri",
          "minLength": 8,
          "maxLength": 300
        }
      },
      "required": [
        "returnUrl"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "url": {
            "type": "string",
            "format": "uri",
            "minLength": 8,
            "maxLength": 2000
          }
        },
        "required": [
          "url"
        ]
      }
    }
  },
  "removeConnection": {
    "method": "DELETE",
    "path": "/integrations/{level}/{ownerId}/{package}/connections",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        }
      },
      "required": [
        "level",
        "ownerId",
        "package"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "completeConnection": {
    "method": "POST",
    "path": "/connections",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "state": {
          "type": "string",
          "minLength": 20,
          "maxLength": 200
        },
        "code": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        }
      },
      "required": [
        "state",
        "code"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "level": {
            "type": "string",
            "enum": [
              "tenant",
              "firm",
              "company"
            ],
            "x-field": {
              "label": {
                "nl": "Niveau",
                "en": "Level"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "package": {
            "type": "string",
            "enum": [
              "twinfield",
              "exact-online",
              "exact-globe",
              "king-xml",
              "king-xml-department",
              "reeleezee",
              "unit4-multivers",
              "accountview",
              "imuis",
              "asperion",
              "alure",
              "cash",
              "moneybird",
              "xaf",
              "plain-csv"
            ],
            "x-field": {
              "label": {
                "nl": "Boekhoudpakket",
                "en": "Bookkeeping package"
              }
            }
          },
          "packageName": {
            "type": "string",
            "maxLength": 80
          }
        },
        "required": [
          "id",
          "level",
          "ownerId",
          "package",
          "packageName"
        ]
      }
    }
  },
  "listChoices": {
    "method": "GET",
    "path": "/integrations/{level}/{ownerId}/{package}/choices/{choiceKind}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "tenant",
            "firm",
            "company"
          ],
          "x-field": {
            "label": {
              "nl": "Niveau",
              "en": "Level"
            }
          }
        },
        "ownerId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "package": {
          "type": "string",
          "enum": [
            "twinfield",
            "exact-online",
            "exact-globe",
            "king-xml",
            "king-xml-department",
            "reeleezee",
            "unit4-multivers",
            "accountview",
            "imuis",
            "asperion",
            "alure",
            "cash",
            "moneybird",
            "xaf",
            "plain-csv"
          ],
          "x-field": {
            "label": {
              "nl": "Boekhoudpakket",
              "en": "Bookkeeping package"
            }
          }
        },
        "choiceKind": {
          "type": "string",
          "enum": [
            "administrations",
            "journals",
            "accounts",
            "costCentres"
          ]
        }
      },
      "required": [
        "level",
        "ownerId",
        "package",
        "choiceKind"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "administration": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80
        },
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "code": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80
                },
                "name": {
                  "type": "string",
                  "maxLength": 200
                }
              },
              "required": [
                "code",
                "name"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listMappings": {
    "method": "GET",
    "path": "/administration-mappings",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "integrationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "mapped": {
          "type": "string",
          "enum": [
            "present",
            "missing"
          ],
          "x-field": {
            "label": {
              "nl": "Administratie",
              "en": "Administration"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "debtorNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Debiteurnummer",
                      "en": "Debtor number"
                    }
                  }
                },
                "integrationId": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "maxLength": 36
                },
                "package": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "twinfield",
                        "exact-online",
                        "exact-globe",
                        "king-xml",
                        "king-xml-department",
                        "reeleezee",
                        "unit4-multivers",
                        "accountview",
                        "imuis",
                        "asperion",
                        "alure",
                        "cash",
                        "moneybird",
                        "xaf",
                        "plain-csv"
                      ],
                      "x-field": {
                        "label": {
                          "nl": "Boekhoudpakket",
                          "en": "Bookkeeping package"
                        }
                      }
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "packageName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80,
                  "x-field": {
                    "label": {
                      "nl": "Pakket",
                      "en": "Package"
                    }
                  }
                },
                "mapped": {
                  "type": "string",
                  "enum": [
                    "present",
                    "missing"
                  ]
                },
                "administration": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80
                },
                "administrationName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Administratie",
                      "en": "Administration"
                    }
                  }
                },
                "journalCode": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 16,
                  "x-field": {
                    "label": {
                      "nl": "Dagboek",
                      "en": "Journal"
                    }
                  }
                },
                "automatic": {
                  "type": "boolean",
                  "x-field": {
                    "label": {
                      "nl": "Automatisch",
                      "en": "Automatic"
                    }
                  }
                },
                "version": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int32",
                  "minimum": 1,
                  "maximum": 2147483647
                }
              },
              "required": [
                "companyId",
                "companyName",
                "companyNumber",
                "debtorName",
                "debtorNumber",
                "integrationId",
                "package",
                "packageName",
                "mapped",
                "administration",
                "administrationName",
                "journalCode",
                "automatic",
                "version"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "getMapping": {
    "method": "GET",
    "path": "/administration-mappings/{companyId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "companyId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "integrationId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "administration": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Code van de administratie",
                "en": "Code of the administration"
              }
            }
          },
          "administrationName": {
            "type": "string",
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Naam van de administratie",
                "en": "Name of the administration"
              }
            }
          },
          "journalCode": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 16
          },
          "automatic": {
            "type": "boolean"
          }
        },
        "required": [
          "companyId",
          "integrationId",
          "administration",
          "administrationName",
          "automatic"
        ]
      }
    }
  },
  "saveMapping": {
    "method": "PUT",
    "path": "/administration-mappings/{companyId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "companyId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "integrationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Koppeling",
              "en": "Integration"
            }
          }
        },
        "administration": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "x-field": {
            "label": {
              "nl": "Code van de administratie",
              "en": "Code of the administration"
            }
          }
        },
        "administrationName": {
          "type": "string",
          "maxLength": 200,
          "x-field": {
            "label": {
              "nl": "Naam van de administratie",
              "en": "Name of the administration"
            }
          }
        },
        "journalCode": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 16,
          "x-field": {
            "label": {
              "nl": "Dagboek",
              "en": "Journal"
            },
            "hint": {
              "nl": "Leeg: het dagboek van de koppeling.",
              "en": "Empty: the journal of the integration."
            }
          }
        },
        "automatic": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Automatisch versturen",
              "en": "Send automatically"
            },
            "hint": {
              "nl": "Zodra een loonrun is vergrendeld, maakt en verstuurt Loonpoort de journaalpost.",
              "en": "Once a payroll run is locked, Loonpoort makes and sends the journal."
            }
          }
        }
      },
      "required": [
        "integrationId",
        "administration"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "companyId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "integrationId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "administration": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "x-field": {
              "label": {
                "nl": "Code van de administratie",
                "en": "Code of the administration"
              }
            }
          },
          "administrationName": {
            "type": "string",
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Naam van de administratie",
                "en": "Name of the administration"
              }
            }
          },
          "journalCode": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 16
          },
          "automatic": {
            "type": "boolean"
          }
        },
        "required": [
          "companyId",
          "integrationId",
          "administration",
          "administrationName",
          "automatic"
        ]
      }
    }
  },
  "removeMapping": {
    "method": "DELETE",
    "path": "/administration-mappings/{companyId}",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "companyId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "companyId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "success": {
      "204": null
    }
  },
  "saveMappings": {
    "method": "POST",
    "path": "/administration-mappings/batches",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "integrationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "mappings": {
          "type": "array",
          "minItems": 1,
          "maxItems": 500,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "companyId": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "administration": {
                "type": "string",
                "minLength": 1,
                "maxLength": 80,
                "x-field": {
                  "label": {
                    "nl": "Code van de administratie",
                    "en": "Code of the administration"
                  }
                }
              },
              "administrationName": {
                "type": "string",
                "maxLength": 200,
                "x-field": {
                  "label": {
                    "nl": "Naam van de administratie",
                    "en": "Name of the administration"
                  }
                }
              },
              "automatic": {
                "type": "boolean",
                "default": false
              }
            },
            "required": [
              "companyId",
              "administration"
            ]
          }
        }
      },
      "required": [
        "integrationId",
        "mappings"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "saved": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          }
        },
        "required": [
          "saved"
        ]
      }
    }
  },
  "listMappingSuggestions": {
    "method": "GET",
    "path": "/mapping-suggestions",
    "permission": [
      "administrator",
      "accountant"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "integrationId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": [
        "integrationId"
      ]
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "companyName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "companyNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Nummer",
                      "en": "Number"
                    }
                  }
                },
                "debtorName": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Debiteur",
                      "en": "Debtor"
                    }
                  }
                },
                "debtorNumber": {
                  "type": "integer",
                  "format": "int64",
                  "minimum": 1,
                  "maximum": 9999999999,
                  "x-field": {
                    "label": {
                      "nl": "Debiteurnummer",
                      "en": "Debtor number"
                    }
                  }
                },
                "administration": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 80
                },
                "administrationName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 200
                },
                "reason": {
                  "oneOf": [
                    {
                      "type": "string",
                      "enum": [
                        "number",
                        "name"
                      ]
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "companyId",
                "companyName",
                "companyNumber",
                "debtorName",
                "debtorNumber",
                "administration",
                "administrationName",
                "reason"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "listClients": {
    "method": "GET",
    "path": "/clients",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120,
                  "pattern": "\\S",
                  "x-field": {
                    "label": {
                      "nl": "Naam",
                      "en": "Name"
                    }
                  }
                },
                "firmId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "firmName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Kantoor",
                      "en": "Firm"
                    }
                  }
                },
                "scopes": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 6,
                  "uniqueItems": true,
                  "items": {
                    "type": "string",
                    "enum": [
                      "companies:read",
                      "runs:read",
                      "runs:write",
                      "journals:read",
                      "journals:acknowledge",
                      "webhooks"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Wat mag de software?",
                      "en": "What may the software do?"
                    }
                  }
                },
                "grantKind": {
                  "type": "string",
                  "enum": [
                    "all",
                    "tags",
                    "debtors",
                    "companies"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Wat ziet de software?",
                      "en": "What does the software see?"
                    }
                  }
                },
                "grantIds": {
                  "type": "array",
                  "maxItems": 1000,
                  "uniqueItems": true,
                  "items": {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  "x-field": {
                    "label": {
                      "nl": "Welke",
                      "en": "Which"
                    }
                  }
                },
                "enabled": {
                  "type": "boolean",
                  "x-field": {
                    "label": {
                      "nl": "Actief",
                      "en": "Active"
                    }
                  }
                },
                "lastUsedAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Laatst gebruikt",
                      "en": "Last used"
                    }
                  }
                },
                "secretExpiresAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Geheim geldig tot",
                      "en": "Secret valid until"
                    }
                  }
                },
                "secrets": {
                  "type": "array",
                  "maxItems": 2,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "id": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "hint": {
                        "type": "string",
                        "maxLength": 20
                      },
                      "createdAt": {
                        "type": "string",
                        "format": "date-time",
                        "minLength": 20,
                        "maxLength": 30
                      },
                      "expiresAt": {
                        "type": "string",
                        "format": "date-time",
                        "minLength": 20,
                        "maxLength": 30
                      },
                      "lastUsedAt": {
                        "oneOf": [
                          {
                            "type": "string",
                            "format": "date-time",
                            "minLength": 20,
                            "maxLength": 30
                          },
                          {
                            "type": "null"
                          }
                        ]
                      }
                    },
                    "required": [
                      "id",
                      "hint",
                      "createdAt",
                      "expiresAt",
                      "lastUsedAt"
                    ]
                  }
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                }
              },
              "required": [
                "id",
                "name",
                "firmId",
                "firmName",
                "scopes",
                "grantKind",
                "grantIds",
                "enabled",
                "lastUsedAt",
                "secretExpiresAt",
                "secrets",
                "createdAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createClient": {
    "method": "POST",
    "path": "/clients",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "firmId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Kantoor",
              "en": "Firm"
            },
            "hint": {
              "nl": "Voor welk kantoor de software werkt, als dat er een is.",
              "en": "The firm that the software works for, if any."
            }
          }
        },
        "scopes": {
          "type": "array",
          "minItems": 1,
          "maxItems": 6,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "companies:read",
              "runs:read",
              "runs:write",
              "journals:read",
              "journals:acknowledge",
              "webhooks"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Wat mag de software?",
              "en": "What may the software do?"
            }
          }
        },
        "grantKind": {
          "type": "string",
          "enum": [
            "all",
            "tags",
            "debtors",
            "companies"
          ],
          "x-field": {
            "label": {
              "nl": "Wat ziet de software?",
              "en": "What does the software see?"
            }
          }
        },
        "grantIds": {
          "type": "array",
          "maxItems": 1000,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "x-field": {
            "label": {
              "nl": "Welke",
              "en": "Which"
            }
          }
        }
      },
      "required": [
        "name",
        "scopes",
        "grantKind"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "client": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "firmId": {
                "oneOf": [
                  {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "firmName": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Kantoor",
                    "en": "Firm"
                  }
                }
              },
              "scopes": {
                "type": "array",
                "minItems": 1,
                "maxItems": 6,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "enum": [
                    "companies:read",
                    "runs:read",
                    "runs:write",
                    "journals:read",
                    "journals:acknowledge",
                    "webhooks"
                  ]
                },
                "x-field": {
                  "label": {
                    "nl": "Wat mag de software?",
                    "en": "What may the software do?"
                  }
                }
              },
              "grantKind": {
                "type": "string",
                "enum": [
                  "all",
                  "tags",
                  "debtors",
                  "companies"
                ],
                "x-field": {
                  "label": {
                    "nl": "Wat ziet de software?",
                    "en": "What does the software see?"
                  }
                }
              },
              "grantIds": {
                "type": "array",
                "maxItems": 1000,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "x-field": {
                  "label": {
                    "nl": "Welke",
                    "en": "Which"
                  }
                }
              },
              "enabled": {
                "type": "boolean",
                "x-field": {
                  "label": {
                    "nl": "Actief",
                    "en": "Active"
                  }
                }
              },
              "lastUsedAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Laatst gebruikt",
                    "en": "Last used"
                  }
                }
              },
              "secretExpiresAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Geheim geldig tot",
                    "en": "Secret valid until"
                  }
                }
              },
              "secrets": {
                "type": "array",
                "maxItems": 2,
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    "hint": {
                      "type": "string",
                      "maxLength": 20
                    },
                    "createdAt": {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    "expiresAt": {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    "lastUsedAt": {
                      "oneOf": [
                        {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        {
                          "type": "null"
                        }
                      ]
                    }
                  },
                  "required": [
                    "id",
                    "hint",
                    "createdAt",
                    "expiresAt",
                    "lastUsedAt"
                  ]
                }
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "name",
              "firmId",
              "firmName",
              "scopes",
              "grantKind",
              "grantIds",
              "enabled",
              "lastUsedAt",
              "secretExpiresAt",
              "secrets",
              "createdAt"
            ]
          },
          "secret": {
            "type": "string",
            "pattern": "^lp_[A-Za-z0-9_-]{43}$",
            "minLength": 46,
            "maxLength": 46
          }
        },
        "required": [
          "client",
          "secret"
        ]
      }
    }
  },
  "getClient": {
    "method": "GET",
    "path": "/clients/{clientId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "clientId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "clientId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "firmName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Kantoor",
                "en": "Firm"
              }
            }
          },
          "scopes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 6,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "companies:read",
                "runs:read",
                "runs:write",
                "journals:read",
                "journals:acknowledge",
                "webhooks"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Wat mag de software?",
                "en": "What may the software do?"
              }
            }
          },
          "grantKind": {
            "type": "string",
            "enum": [
              "all",
              "tags",
              "debtors",
              "companies"
            ],
            "x-field": {
              "label": {
                "nl": "Wat ziet de software?",
                "en": "What does the software see?"
              }
            }
          },
          "grantIds": {
            "type": "array",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            "x-field": {
              "label": {
                "nl": "Welke",
                "en": "Which"
              }
            }
          },
          "enabled": {
            "type": "boolean",
            "x-field": {
              "label": {
                "nl": "Actief",
                "en": "Active"
              }
            }
          },
          "lastUsedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Laatst gebruikt",
                "en": "Last used"
              }
            }
          },
          "secretExpiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Geheim geldig tot",
                "en": "Secret valid until"
              }
            }
          },
          "secrets": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "hint": {
                  "type": "string",
                  "maxLength": 20
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "expiresAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "lastUsedAt": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "id",
                "hint",
                "createdAt",
                "expiresAt",
                "lastUsedAt"
              ]
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "name",
          "firmId",
          "firmName",
          "scopes",
          "grantKind",
          "grantIds",
          "enabled",
          "lastUsedAt",
          "secretExpiresAt",
          "secrets",
          "createdAt"
        ]
      }
    }
  },
  "removeClient": {
    "method": "DELETE",
    "path": "/clients/{clientId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "clientId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "clientId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "updateClient": {
    "method": "PATCH",
    "path": "/clients/{clientId}",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "clientId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "clientId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 120,
          "pattern": "\\S",
          "x-field": {
            "label": {
              "nl": "Naam",
              "en": "Name"
            }
          }
        },
        "scopes": {
          "type": "array",
          "minItems": 1,
          "maxItems": 6,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "companies:read",
              "runs:read",
              "runs:write",
              "journals:read",
              "journals:acknowledge",
              "webhooks"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Wat mag de software?",
              "en": "What may the software do?"
            }
          }
        },
        "grantKind": {
          "type": "string",
          "enum": [
            "all",
            "tags",
            "debtors",
            "companies"
          ],
          "x-field": {
            "label": {
              "nl": "Wat ziet de software?",
              "en": "What does the software see?"
            }
          }
        },
        "grantIds": {
          "type": "array",
          "maxItems": 1000,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "x-field": {
            "label": {
              "nl": "Welke",
              "en": "Which"
            }
          }
        },
        "enabled": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Toegang is actief",
              "en": "Access is active"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120,
            "pattern": "\\S",
            "x-field": {
              "label": {
                "nl": "Naam",
                "en": "Name"
              }
            }
          },
          "firmId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "firmName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Kantoor",
                "en": "Firm"
              }
            }
          },
          "scopes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 6,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "companies:read",
                "runs:read",
                "runs:write",
                "journals:read",
                "journals:acknowledge",
                "webhooks"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Wat mag de software?",
                "en": "What may the software do?"
              }
            }
          },
          "grantKind": {
            "type": "string",
            "enum": [
              "all",
              "tags",
              "debtors",
              "companies"
            ],
            "x-field": {
              "label": {
                "nl": "Wat ziet de software?",
                "en": "What does the software see?"
              }
            }
          },
          "grantIds": {
            "type": "array",
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid",
              "minLength": 36,
              "maxLength": 36
            },
            "x-field": {
              "label": {
                "nl": "Welke",
                "en": "Which"
              }
            }
          },
          "enabled": {
            "type": "boolean",
            "x-field": {
              "label": {
                "nl": "Actief",
                "en": "Active"
              }
            }
          },
          "lastUsedAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Laatst gebruikt",
                "en": "Last used"
              }
            }
          },
          "secretExpiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Geheim geldig tot",
                "en": "Secret valid until"
              }
            }
          },
          "secrets": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "hint": {
                  "type": "string",
                  "maxLength": 20
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "expiresAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "lastUsedAt": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "id",
                "hint",
                "createdAt",
                "expiresAt",
                "lastUsedAt"
              ]
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "name",
          "firmId",
          "firmName",
          "scopes",
          "grantKind",
          "grantIds",
          "enabled",
          "lastUsedAt",
          "secretExpiresAt",
          "secrets",
          "createdAt"
        ]
      }
    }
  },
  "rotateClientSecret": {
    "method": "POST",
    "path": "/clients/{clientId}/secrets",
    "permission": [
      "administrator"
    ],
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "clientId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "clientId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "immediately": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Het oude geheim meteen laten vervallen",
              "en": "End the former secret at once"
            },
            "hint": {
              "nl": "Zonder vinkje werkt het oude geheim nog 24 uur, zodat je tijd hebt om het nieuwe in te stellen.",
              "en": "Left unticked, the former secret works for another 24 hours, which gives you time to set the new one."
            }
          }
        }
      }
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "client": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 120,
                "pattern": "\\S",
                "x-field": {
                  "label": {
                    "nl": "Naam",
                    "en": "Name"
                  }
                }
              },
              "firmId": {
                "oneOf": [
                  {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "firmName": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Kantoor",
                    "en": "Firm"
                  }
                }
              },
              "scopes": {
                "type": "array",
                "minItems": 1,
                "maxItems": 6,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "enum": [
                    "companies:read",
                    "runs:read",
                    "runs:write",
                    "journals:read",
                    "journals:acknowledge",
                    "webhooks"
                  ]
                },
                "x-field": {
                  "label": {
                    "nl": "Wat mag de software?",
                    "en": "What may the software do?"
                  }
                }
              },
              "grantKind": {
                "type": "string",
                "enum": [
                  "all",
                  "tags",
                  "debtors",
                  "companies"
                ],
                "x-field": {
                  "label": {
                    "nl": "Wat ziet de software?",
                    "en": "What does the software see?"
                  }
                }
              },
              "grantIds": {
                "type": "array",
                "maxItems": 1000,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "x-field": {
                  "label": {
                    "nl": "Welke",
                    "en": "Which"
                  }
                }
              },
              "enabled": {
                "type": "boolean",
                "x-field": {
                  "label": {
                    "nl": "Actief",
                    "en": "Active"
                  }
                }
              },
              "lastUsedAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Laatst gebruikt",
                    "en": "Last used"
                  }
                }
              },
              "secretExpiresAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Geheim geldig tot",
                    "en": "Secret valid until"
                  }
                }
              },
              "secrets": {
                "type": "array",
                "maxItems": 2,
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "id": {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    "hint": {
                      "type": "string",
                      "maxLength": 20
                    },
                    "createdAt": {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    "expiresAt": {
                      "type": "string",
                      "format": "date-time",
                      "minLength": 20,
                      "maxLength": 30
                    },
                    "lastUsedAt": {
                      "oneOf": [
                        {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        {
                          "type": "null"
                        }
                      ]
                    }
                  },
                  "required": [
                    "id",
                    "hint",
                    "createdAt",
                    "expiresAt",
                    "lastUsedAt"
                  ]
                }
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "name",
              "firmId",
              "firmName",
              "scopes",
              "grantKind",
              "grantIds",
              "enabled",
              "lastUsedAt",
              "secretExpiresAt",
              "secrets",
              "createdAt"
            ]
          },
          "secret": {
            "type": "string",
            "pattern": "^lp_[A-Za-z0-9_-]{43}$",
            "minLength": 46,
            "maxLength": 46
          }
        },
        "required": [
          "client",
          "secret"
        ]
      }
    }
  },
  "createToken": {
    "method": "POST",
    "path": "/tokens",
    "permission": "public",
    "form": true,
    "tokenErrors": true,
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "grant_type": {
          "type": "string",
          "maxLength": 100
        },
        "scope": {
          "type": "string",
          "maxLength": 400
        },
        "client_id": {
          "type": "string",
          "maxLength": 100
        },
        "client_secret": {
          "type": "string",
          "maxLength": 200
        }
      },
      "required": [
        "grant_type"
      ]
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "access_token": {
            "type": "string",
            "minLength": 20,
            "maxLength": 4096
          },
          "token_type": {
            "type": "string",
            "enum": [
              "Bearer"
            ]
          },
          "expires_in": {
            "type": "integer",
            "format": "int32",
            "minimum": 1
          },
          "scope": {
            "type": "string",
            "maxLength": 400
          }
        },
        "required": [
          "access_token",
          "token_type",
          "expires_in",
          "scope"
        ]
      }
    }
  },
  "listWebhooks": {
    "method": "GET",
    "path": "/webhooks",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "url": {
                  "type": "string",
                  "pattern": "^https?://",
                  "minLength": 10,
                  "maxLength": 2000,
                  "x-field": {
                    "label": {
                      "nl": "Adres",
                      "en": "Address"
                    },
                    "hint": {
                      "nl": "Begint met https://.",
                      "en": "Begins with https://."
                    }
                  }
                },
                "types": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 4,
                  "uniqueItems": true,
                  "items": {
                    "type": "string",
                    "enum": [
                      "journal.ready",
                      "delivery.posted",
                      "delivery.failed",
                      "run.locked"
                    ]
                  },
                  "x-field": {
                    "label": {
                      "nl": "Waarover",
                      "en": "About"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "on",
                    "off",
                    "gone",
                    "failing"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "enabled": {
                  "type": "boolean"
                },
                "clientId": {
                  "oneOf": [
                    {
                      "type": "string",
                      "format": "uuid",
                      "minLength": 36,
                      "maxLength": 36
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "ownerName": {
                  "type": "string",
                  "maxLength": 120,
                  "x-field": {
                    "label": {
                      "nl": "Van",
                      "en": "Of"
                    }
                  }
                },
                "lastDeliveredAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Laatst aangekomen",
                      "en": "Last arrived"
                    }
                  }
                },
                "waiting": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0,
                  "x-field": {
                    "label": {
                      "nl": "Wachtend",
                      "en": "Waiting"
                    }
                  }
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                }
              },
              "required": [
                "id",
                "url",
                "types",
                "state",
                "enabled",
                "clientId",
                "ownerName",
                "lastDeliveredAt",
                "waiting",
                "createdAt"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "createWebhook": {
    "method": "POST",
    "path": "/webhooks",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^https?://",
          "minLength": 10,
          "maxLength": 2000,
          "x-field": {
            "label": {
              "nl": "Adres",
              "en": "Address"
            },
            "hint": {
              "nl": "Begint met https://.",
              "en": "Begins with https://."
            }
          }
        },
        "types": {
          "type": "array",
          "minItems": 1,
          "maxItems": 4,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "journal.ready",
              "delivery.posted",
              "delivery.failed",
              "run.locked"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Waarover",
              "en": "About"
            }
          }
        },
        "clientId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36,
          "x-field": {
            "label": {
              "nl": "Voor software",
              "en": "For software"
            },
            "hint": {
              "nl": "Met software erbij gaan berichten alleen over bedrijven die de software ziet. Alleen een beheerder kan dit kiezen.",
              "en": "With software chosen, messages are only about companies that it sees. Only an administrator can choose this."
            }
          }
        }
      },
      "required": [
        "url",
        "types"
      ]
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "webhook": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "url": {
                "type": "string",
                "pattern": "^https?://",
                "minLength": 10,
                "maxLength": 2000,
                "x-field": {
                  "label": {
                    "nl": "Adres",
                    "en": "Address"
                  },
                  "hint": {
                    "nl": "Begint met https://.",
                    "en": "Begins with https://."
                  }
                }
              },
              "types": {
                "type": "array",
                "minItems": 1,
                "maxItems": 4,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "enum": [
                    "journal.ready",
                    "delivery.posted",
                    "delivery.failed",
                    "run.locked"
                  ]
                },
                "x-field": {
                  "label": {
                    "nl": "Waarover",
                    "en": "About"
                  }
                }
              },
              "state": {
                "type": "string",
                "enum": [
                  "on",
                  "off",
                  "gone",
                  "failing"
                ],
                "x-field": {
                  "label": {
                    "nl": "Status",
                    "en": "Status"
                  }
                }
              },
              "enabled": {
                "type": "boolean"
              },
              "clientId": {
                "oneOf": [
                  {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "ownerName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Van",
                    "en": "Of"
                  }
                }
              },
              "lastDeliveredAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Laatst aangekomen",
                    "en": "Last arrived"
                  }
                }
              },
              "waiting": {
                "type": "integer",
                "format": "int32",
                "minimum": 0,
                "x-field": {
                  "label": {
                    "nl": "Wachtend",
                    "en": "Waiting"
                  }
                }
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "url",
              "types",
              "state",
              "enabled",
              "clientId",
              "ownerName",
              "lastDeliveredAt",
              "waiting",
              "createdAt"
            ]
          },
          "secret": {
            "type": "string",
            "pattern": "^whsec_[A-Za-z0-9+/]{43}=$",
            "minLength": 50,
            "maxLength": 50
          }
        },
        "required": [
          "webhook",
          "secret"
        ]
      }
    }
  },
  "getWebhook": {
    "method": "GET",
    "path": "/webhooks/{webhookId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "url": {
            "type": "string",
            "pattern": "^https?://",
            "minLength": 10,
            "maxLength": 2000,
            "x-field": {
              "label": {
                "nl": "Adres",
                "en": "Address"
              },
              "hint": {
                "nl": "Begint met https://.",
                "en": "Begins with https://."
              }
            }
          },
          "types": {
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "journal.ready",
                "delivery.posted",
                "delivery.failed",
                "run.locked"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Waarover",
                "en": "About"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "on",
              "off",
              "gone",
              "failing"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "enabled": {
            "type": "boolean"
          },
          "clientId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "ownerName": {
            "type": "string",
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Van",
                "en": "Of"
              }
            }
          },
          "lastDeliveredAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Laatst aangekomen",
                "en": "Last arrived"
              }
            }
          },
          "waiting": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Wachtend",
                "en": "Waiting"
              }
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "url",
          "types",
          "state",
          "enabled",
          "clientId",
          "ownerName",
          "lastDeliveredAt",
          "waiting",
          "createdAt"
        ]
      }
    }
  },
  "removeWebhook": {
    "method": "DELETE",
    "path": "/webhooks/{webhookId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "204": null
    }
  },
  "updateWebhook": {
    "method": "PATCH",
    "path": "/webhooks/{webhookId}",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "if-match": {
          "type": "string",
          "minLength": 3,
          "maxLength": 40
        }
      },
      "required": [
        "if-match"
      ]
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^https?://",
          "minLength": 10,
          "maxLength": 2000,
          "x-field": {
            "label": {
              "nl": "Adres",
              "en": "Address"
            },
            "hint": {
              "nl": "Begint met https://.",
              "en": "Begins with https://."
            }
          }
        },
        "types": {
          "type": "array",
          "minItems": 1,
          "maxItems": 4,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": [
              "journal.ready",
              "delivery.posted",
              "delivery.failed",
              "run.locked"
            ]
          },
          "x-field": {
            "label": {
              "nl": "Waarover",
              "en": "About"
            }
          }
        },
        "enabled": {
          "type": "boolean",
          "x-field": {
            "label": {
              "nl": "Berichten versturen",
              "en": "Send messages"
            }
          }
        }
      }
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "url": {
            "type": "string",
            "pattern": "^https?://",
            "minLength": 10,
            "maxLength": 2000,
            "x-field": {
              "label": {
                "nl": "Adres",
                "en": "Address"
              },
              "hint": {
                "nl": "Begint met https://.",
                "en": "Begins with https://."
              }
            }
          },
          "types": {
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "journal.ready",
                "delivery.posted",
                "delivery.failed",
                "run.locked"
              ]
            },
            "x-field": {
              "label": {
                "nl": "Waarover",
                "en": "About"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "on",
              "off",
              "gone",
              "failing"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "enabled": {
            "type": "boolean"
          },
          "clientId": {
            "oneOf": [
              {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              {
                "type": "null"
              }
            ]
          },
          "ownerName": {
            "type": "string",
            "maxLength": 120,
            "x-field": {
              "label": {
                "nl": "Van",
                "en": "Of"
              }
            }
          },
          "lastDeliveredAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Laatst aangekomen",
                "en": "Last arrived"
              }
            }
          },
          "waiting": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Wachtend",
                "en": "Waiting"
              }
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30
          }
        },
        "required": [
          "id",
          "url",
          "types",
          "state",
          "enabled",
          "clientId",
          "ownerName",
          "lastDeliveredAt",
          "waiting",
          "createdAt"
        ]
      }
    }
  },
  "rotateWebhookSecret": {
    "method": "POST",
    "path": "/webhooks/{webhookId}/secrets",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "body": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "immediately": {
          "type": "boolean",
          "default": false,
          "x-field": {
            "label": {
              "nl": "Het oude geheim meteen laten vervallen",
              "en": "End the former secret at once"
            },
            "hint": {
              "nl": "Zonder vinkje werkt het oude geheim nog 24 uur, zodat je tijd hebt om het nieuwe in te stellen.",
              "en": "Left unticked, the former secret works for another 24 hours, which gives you time to set the new one."
            }
          }
        }
      }
    },
    "success": {
      "201": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "webhook": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "minLength": 36,
                "maxLength": 36
              },
              "url": {
                "type": "string",
                "pattern": "^https?://",
                "minLength": 10,
                "maxLength": 2000,
                "x-field": {
                  "label": {
                    "nl": "Adres",
                    "en": "Address"
                  },
                  "hint": {
                    "nl": "Begint met https://.",
                    "en": "Begins with https://."
                  }
                }
              },
              "types": {
                "type": "array",
                "minItems": 1,
                "maxItems": 4,
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "enum": [
                    "journal.ready",
                    "delivery.posted",
                    "delivery.failed",
                    "run.locked"
                  ]
                },
                "x-field": {
                  "label": {
                    "nl": "Waarover",
                    "en": "About"
                  }
                }
              },
              "state": {
                "type": "string",
                "enum": [
                  "on",
                  "off",
                  "gone",
                  "failing"
                ],
                "x-field": {
                  "label": {
                    "nl": "Status",
                    "en": "Status"
                  }
                }
              },
              "enabled": {
                "type": "boolean"
              },
              "clientId": {
                "oneOf": [
                  {
                    "type": "string",
                    "format": "uuid",
                    "minLength": 36,
                    "maxLength": 36
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "ownerName": {
                "type": "string",
                "maxLength": 120,
                "x-field": {
                  "label": {
                    "nl": "Van",
                    "en": "Of"
                  }
                }
              },
              "lastDeliveredAt": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "maxLength": 30,
                "x-field": {
                  "label": {
                    "nl": "Laatst aangekomen",
                    "en": "Last arrived"
                  }
                }
              },
              "waiting": {
                "type": "integer",
                "format": "int32",
                "minimum": 0,
                "x-field": {
                  "label": {
                    "nl": "Wachtend",
                    "en": "Waiting"
                  }
                }
              },
              "createdAt": {
                "type": "string",
                "format": "date-time",
                "minLength": 20,
                "maxLength": 30
              }
            },
            "required": [
              "id",
              "url",
              "types",
              "state",
              "enabled",
              "clientId",
              "ownerName",
              "lastDeliveredAt",
              "waiting",
              "createdAt"
            ]
          },
          "secret": {
            "type": "string",
            "pattern": "^whsec_[A-Za-z0-9+/]{43}=$",
            "minLength": 50,
            "maxLength": 50
          }
        },
        "required": [
          "webhook",
          "secret"
        ]
      }
    }
  },
  "testWebhook": {
    "method": "POST",
    "path": "/webhooks/{webhookId}/tests",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "webhookId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "type": {
            "type": "string",
            "enum": [
              "journal.ready",
              "delivery.posted",
              "delivery.failed",
              "run.locked",
              "webhook.test"
            ],
            "x-field": {
              "label": {
                "nl": "Bericht",
                "en": "Message"
              }
            }
          },
          "companyName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "waiting",
              "delivered",
              "failed"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "tries": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Pogingen",
                "en": "Tries"
              }
            }
          },
          "lastOutcome": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "delivered",
              "refused",
              "redirected",
              "timeout",
              "unreachable",
              "forbiddenAddress",
              null
            ],
            "x-field": {
              "label": {
                "nl": "Laatste poging",
                "en": "Last attempt"
              }
            }
          },
          "lastStatus": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int32",
            "x-field": {
              "label": {
                "nl": "HTTP-status",
                "en": "HTTP status"
              }
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Gemaakt",
                "en": "Made"
              }
            }
          },
          "nextAttemptAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Volgende poging",
                "en": "Next attempt"
              }
            }
          },
          "payload": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "journal.ready"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "delivery.posted"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "deliveryId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId",
                      "deliveryId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "delivery.failed"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "deliveryId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId",
                      "deliveryId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "run.locked"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "runId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "runId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "webhook.test"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "webhookId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "webhookId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              }
            ]
          },
          "attempts": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "delivered",
                    "refused",
                    "redirected",
                    "timeout",
                    "unreachable",
                    "forbiddenAddress"
                  ]
                },
                "status": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int32"
                },
                "milliseconds": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                }
              },
              "required": [
                "at",
                "outcome",
                "status",
                "milliseconds"
              ]
            }
          }
        },
        "required": [
          "id",
          "webhookId",
          "type",
          "companyName",
          "state",
          "tries",
          "lastOutcome",
          "lastStatus",
          "createdAt",
          "nextAttemptAt",
          "payload",
          "attempts"
        ]
      }
    }
  },
  "listWebhookMessages": {
    "method": "GET",
    "path": "/webhooks/{webhookId}/messages",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "q": {
          "type": "string",
          "minLength": 0,
          "maxLength": 100
        },
        "state": {
          "type": "string",
          "enum": [
            "waiting",
            "delivered",
            "failed"
          ],
          "x-field": {
            "label": {
              "nl": "Status",
              "en": "Status"
            }
          }
        },
        "limit": {
          "type": "integer",
          "format": "int32",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "minLength": 1,
          "maxLength": 400
        }
      },
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "200": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "webhookId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                },
                "type": {
                  "type": "string",
                  "enum": [
                    "journal.ready",
                    "delivery.posted",
                    "delivery.failed",
                    "run.locked",
                    "webhook.test"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Bericht",
                      "en": "Message"
                    }
                  }
                },
                "companyName": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "maxLength": 200,
                  "x-field": {
                    "label": {
                      "nl": "Bedrijf",
                      "en": "Company"
                    }
                  }
                },
                "state": {
                  "type": "string",
                  "enum": [
                    "waiting",
                    "delivered",
                    "failed"
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Status",
                      "en": "Status"
                    }
                  }
                },
                "tries": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0,
                  "x-field": {
                    "label": {
                      "nl": "Pogingen",
                      "en": "Tries"
                    }
                  }
                },
                "lastOutcome": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "enum": [
                    "delivered",
                    "refused",
                    "redirected",
                    "timeout",
                    "unreachable",
                    "forbiddenAddress",
                    null
                  ],
                  "x-field": {
                    "label": {
                      "nl": "Laatste poging",
                      "en": "Last attempt"
                    }
                  }
                },
                "lastStatus": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int32",
                  "x-field": {
                    "label": {
                      "nl": "HTTP-status",
                      "en": "HTTP status"
                    }
                  }
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Gemaakt",
                      "en": "Made"
                    }
                  }
                },
                "nextAttemptAt": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "maxLength": 30,
                  "x-field": {
                    "label": {
                      "nl": "Volgende poging",
                      "en": "Next attempt"
                    }
                  }
                },
                "payload": {
                  "oneOf": [
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "type": "string",
                          "const": "journal.ready"
                        },
                        "timestamp": {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        "data": {
                          "type": "object",
                          "additionalProperties": false,
                          "properties": {
                            "companyId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "journalId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            }
                          },
                          "required": [
                            "companyId",
                            "journalId"
                          ]
                        }
                      },
                      "required": [
                        "type",
                        "timestamp",
                        "data"
                      ]
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "type": "string",
                          "const": "delivery.posted"
                        },
                        "timestamp": {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        "data": {
                          "type": "object",
                          "additionalProperties": false,
                          "properties": {
                            "companyId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "journalId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "deliveryId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            }
                          },
                          "required": [
                            "companyId",
                            "journalId",
                            "deliveryId"
                          ]
                        }
                      },
                      "required": [
                        "type",
                        "timestamp",
                        "data"
                      ]
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "type": "string",
                          "const": "delivery.failed"
                        },
                        "timestamp": {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        "data": {
                          "type": "object",
                          "additionalProperties": false,
                          "properties": {
                            "companyId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "journalId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "deliveryId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            }
                          },
                          "required": [
                            "companyId",
                            "journalId",
                            "deliveryId"
                          ]
                        }
                      },
                      "required": [
                        "type",
                        "timestamp",
                        "data"
                      ]
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "type": "string",
                          "const": "run.locked"
                        },
                        "timestamp": {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        "data": {
                          "type": "object",
                          "additionalProperties": false,
                          "properties": {
                            "companyId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            },
                            "runId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            }
                          },
                          "required": [
                            "companyId",
                            "runId"
                          ]
                        }
                      },
                      "required": [
                        "type",
                        "timestamp",
                        "data"
                      ]
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "type": "string",
                          "const": "webhook.test"
                        },
                        "timestamp": {
                          "type": "string",
                          "format": "date-time",
                          "minLength": 20,
                          "maxLength": 30
                        },
                        "data": {
                          "type": "object",
                          "additionalProperties": false,
                          "properties": {
                            "webhookId": {
                              "type": "string",
                              "format": "uuid",
                              "minLength": 36,
                              "maxLength": 36
                            }
                          },
                          "required": [
                            "webhookId"
                          ]
                        }
                      },
                      "required": [
                        "type",
                        "timestamp",
                        "data"
                      ]
                    }
                  ]
                },
                "attempts": {
                  "type": "array",
                  "maxItems": 100,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "at": {
                        "type": "string",
                        "format": "date-time",
                        "minLength": 20,
                        "maxLength": 30
                      },
                      "outcome": {
                        "type": "string",
                        "enum": [
                          "delivered",
                          "refused",
                          "redirected",
                          "timeout",
                          "unreachable",
                          "forbiddenAddress"
                        ]
                      },
                      "status": {
                        "type": [
                          "integer",
                          "null"
                        ],
                        "format": "int32"
                      },
                      "milliseconds": {
                        "type": "integer",
                        "format": "int32",
                        "minimum": 0
                      }
                    },
                    "required": [
                      "at",
                      "outcome",
                      "status",
                      "milliseconds"
                    ]
                  }
                }
              },
              "required": [
                "id",
                "webhookId",
                "type",
                "companyName",
                "state",
                "tries",
                "lastOutcome",
                "lastStatus",
                "createdAt",
                "nextAttemptAt",
                "payload",
                "attempts"
              ]
            }
          },
          "total": {
            "type": "integer",
            "format": "int32",
            "minimum": 0
          },
          "next": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 400
          }
        },
        "required": [
          "items",
          "total",
          "next"
        ]
      }
    }
  },
  "replayWebhookMessage": {
    "method": "POST",
    "path": "/webhooks/{webhookId}/messages/{messageId}/replays",
    "permission": [
      "administrator",
      "accountant",
      "software"
    ],
    "scope": "webhooks",
    "params": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "webhookId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        },
        "messageId": {
          "type": "string",
          "format": "uuid",
          "minLength": 36,
          "maxLength": 36
        }
      },
      "required": [
        "webhookId",
        "messageId"
      ]
    },
    "query": {
      "type": "object",
      "additionalProperties": false,
      "properties": {},
      "required": []
    },
    "headers": {
      "type": "object",
      "additionalProperties": true,
      "properties": {},
      "required": []
    },
    "success": {
      "202": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "webhookId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          },
          "type": {
            "type": "string",
            "enum": [
              "journal.ready",
              "delivery.posted",
              "delivery.failed",
              "run.locked",
              "webhook.test"
            ],
            "x-field": {
              "label": {
                "nl": "Bericht",
                "en": "Message"
              }
            }
          },
          "companyName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200,
            "x-field": {
              "label": {
                "nl": "Bedrijf",
                "en": "Company"
              }
            }
          },
          "state": {
            "type": "string",
            "enum": [
              "waiting",
              "delivered",
              "failed"
            ],
            "x-field": {
              "label": {
                "nl": "Status",
                "en": "Status"
              }
            }
          },
          "tries": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "x-field": {
              "label": {
                "nl": "Pogingen",
                "en": "Tries"
              }
            }
          },
          "lastOutcome": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "delivered",
              "refused",
              "redirected",
              "timeout",
              "unreachable",
              "forbiddenAddress",
              null
            ],
            "x-field": {
              "label": {
                "nl": "Laatste poging",
                "en": "Last attempt"
              }
            }
          },
          "lastStatus": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int32",
            "x-field": {
              "label": {
                "nl": "HTTP-status",
                "en": "HTTP status"
              }
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "minLength": 20,
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Gemaakt",
                "en": "Made"
              }
            }
          },
          "nextAttemptAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "maxLength": 30,
            "x-field": {
              "label": {
                "nl": "Volgende poging",
                "en": "Next attempt"
              }
            }
          },
          "payload": {
            "oneOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "journal.ready"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "delivery.posted"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "deliveryId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId",
                      "deliveryId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "delivery.failed"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "journalId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "deliveryId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "journalId",
                      "deliveryId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "run.locked"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "companyId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      },
                      "runId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "companyId",
                      "runId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              },
              {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "webhook.test"
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "minLength": 20,
                    "maxLength": 30
                  },
                  "data": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                      "webhookId": {
                        "type": "string",
                        "format": "uuid",
                        "minLength": 36,
                        "maxLength": 36
                      }
                    },
                    "required": [
                      "webhookId"
                    ]
                  }
                },
                "required": [
                  "type",
                  "timestamp",
                  "data"
                ]
              }
            ]
          },
          "attempts": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "at": {
                  "type": "string",
                  "format": "date-time",
                  "minLength": 20,
                  "maxLength": 30
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "delivered",
                    "refused",
                    "redirected",
                    "timeout",
                    "unreachable",
                    "forbiddenAddress"
                  ]
                },
                "status": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "format": "int32"
                },
                "milliseconds": {
                  "type": "integer",
                  "format": "int32",
                  "minimum": 0
                }
              },
              "required": [
                "at",
                "outcome",
                "status",
                "milliseconds"
              ]
            }
          }
        },
        "required": [
          "id",
          "webhookId",
          "type",
          "companyName",
          "state",
          "tries",
          "lastOutcome",
          "lastStatus",
          "createdAt",
          "nextAttemptAt",
          "payload",
          "attempts"
        ]
      }
    }
  }
};

export const problemSchema = {
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "type": {
      "type": "string",
      "maxLength": 80,
      "enum": [
        "urn:loonpoort:problem:malformed-body",
        "urn:loonpoort:problem:invalid-input",
        "urn:loonpoort:problem:unauthenticated",
        "urn:loonpoort:problem:session-expired",
        "urn:loonpoort:problem:wrong-credentials",
        "urn:loonpoort:problem:login-required",
        "urn:loonpoort:problem:forbidden",
        "urn:loonpoort:problem:insufficient-scope",
        "urn:loonpoort:problem:own-login",
        "urn:loonpoort:problem:origin-not-allowed",
        "urn:loonpoort:problem:not-found",
        "urn:loonpoort:problem:unknown-tenant",
        "urn:loonpoort:problem:link-invalid",
        "urn:loonpoort:problem:method-not-allowed",
        "urn:loonpoort:problem:not-acceptable",
        "urn:loonpoort:problem:already-exists",
        "urn:loonpoort:problem:request-in-progress",
        "urn:loonpoort:problem:another-package-enabled",
        "urn:loonpoort:problem:package-not-available",
        "urn:loonpoort:problem:package-not-connected",
        "urn:loonpoort:problem:package-unreachable",
        "urn:loonpoort:problem:package-no-access",
        "urn:loonpoort:problem:journal-findings",
        "urn:loonpoort:problem:delivery-open",
        "urn:loonpoort:problem:journal-sent",
        "urn:loonpoort:problem:journal-acknowledged",
        "urn:loonpoort:problem:correction-needed",
        "urn:loonpoort:problem:delivery-moved-on",
        "urn:loonpoort:problem:journal-superseded",
        "urn:loonpoort:problem:invitation-closed",
        "urn:loonpoort:problem:link-expired",
        "urn:loonpoort:problem:connection-expired",
        "urn:loonpoort:problem:link-used",
        "urn:loonpoort:problem:link-revoked",
        "urn:loonpoort:problem:run-locked",
        "urn:loonpoort:problem:ledger-scheme-in-use",
        "urn:loonpoort:problem:ledger-account-in-use",
        "urn:loonpoort:problem:ledger-scheme-linked",
        "urn:loonpoort:problem:ledger-scheme-not-linked",
        "urn:loonpoort:problem:company-not-mapped",
        "urn:loonpoort:problem:stale",
        "urn:loonpoort:problem:body-too-large",
        "urn:loonpoort:problem:unsupported-media-type",
        "urn:loonpoort:problem:rejected-input",
        "urn:loonpoort:problem:connection-refused",
        "urn:loonpoort:problem:idempotency-key-reused",
        "urn:loonpoort:problem:precondition-required",
        "urn:loonpoort:problem:too-many-attempts",
        "urn:loonpoort:problem:internal",
        "urn:loonpoort:problem:unavailable",
        "urn:loonpoort:problem:unavailable-read-only"
      ]
    },
    "title": {
      "type": "string",
      "maxLength": 200
    },
    "status": {
      "type": "integer",
      "format": "int32",
      "minimum": 400,
      "maximum": 599
    },
    "detail": {
      "type": "string",
      "maxLength": 600
    },
    "instance": {
      "type": "string",
      "maxLength": 120
    },
    "errors": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "pointer": {
            "type": "string",
            "maxLength": 400
          },
          "code": {
            "type": "string",
            "enum": [
              "required",
              "type",
              "unknown",
              "tooShort",
              "tooLong",
              "tooFew",
              "tooMany",
              "tooSmall",
              "tooLarge",
              "notMultiple",
              "pattern",
              "email",
              "date",
              "uuid",
              "choice",
              "duplicate",
              "invalid",
              "taken",
              "notFound",
              "notAllowed",
              "passwordTooShort",
              "passwordTooLong",
              "passwordCommon",
              "passwordPattern",
              "passwordContext",
              "passwordWrong",
              "passwordSame",
              "sharesTotal",
              "dateOrder",
              "periodTypeDiffers",
              "periodTypeMissing",
              "periodTypeFixed",
              "runLocked",
              "grantKindOfRole",
              "grantEmpty",
              "firmMissing",
              "ownLogin",
              "webhookUrl"
            ]
          },
          "message": {
            "type": "string",
            "maxLength": 600
          }
        },
        "required": [
          "pointer",
          "code",
          "message"
        ]
      }
    },
    "findings": {
      "type": "array",
      "maxItems": 10000,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "unmappedWageCode",
              "unbalanced",
              "noScheme",
              "emptyJournal",
              "staleJournal",
              "supersededJournal",
              "otherVariant",
              "testCompany",
              "noIntegration",
              "noAdministration",
              "noAccess",
              "notAutomatic",
              "signInFailed",
              "alreadySent",
              "closedPeriod",
              "thirteenthPeriod",
              "accountUnknown",
              "costCentreUnknown",
              "costCentreMissing",
              "journalUnknown",
              "accountTooLong",
              "accountFormat",
              "costCentreTooLong",
              "costCentreFormat",
              "costUnitTooLong",
              "costUnitFormat",
              "amountTooLarge",
              "characters",
              "tooManyLines",
              "columnTooShort",
              "periodTooHigh",
              "settingMissing"
            ]
          },
          "severity": {
            "type": "string",
            "enum": [
              "stop",
              "warning"
            ]
          },
          "message": {
            "type": "string",
            "maxLength": 600
          },
          "wageCode": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "maximum": 9999
          },
          "account": {
            "type": "string",
            "maxLength": 40
          },
          "costCentre": {
            "type": "string",
            "maxLength": 40
          },
          "difference": {
            "type": "integer",
            "format": "int64"
          },
          "schemeId": {
            "type": "string",
            "format": "uuid",
            "minLength": 36,
            "maxLength": 36
          }
        },
        "required": [
          "code",
          "severity",
          "message"
        ]
      }
    }
  },
  "required": [
    "type",
    "title",
    "status",
    "detail",
    "instance"
  ]
};
