// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Route } from '../contract/route.js';
import type { operations } from './schema.js';

/** Operations without a signed-in person. */
export type PublicOperation = 'getHealth' | 'listKeys' | 'getTenant' | 'createSession' | 'refreshSession' | 'requestPasswordReset' | 'resetPassword' | 'previewInvitation' | 'acceptInvitation';

/** Operations for which no login needs to be chosen. */
export type PersonOperation = 'getSession' | 'endSession' | 'selectLogin' | 'listLogins' | 'getPerson' | 'updatePerson' | 'changePassword';

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
                          "grantKindOfRole",
                          "grantEmpty",
                          "firmMissing",
                          "ownLogin"
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
      "employee"
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
                  "maxLength": 8
                },
                "description": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80
                },
                "companyId": {
                  "type": "string",
                  "format": "uuid",
                  "minLength": 36,
                  "maxLength": 36
                }
              },
              "required": [
                "id",
                "code",
                "description",
                "companyId"
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
                    "openInvitations"
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
                    "cash"
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
                "note": {
                  "type": "string",
                  "maxLength": 400
                }
              },
              "required": [
                "key",
                "name",
                "formats",
                "automatic"
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
                    "cash"
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
                "applies"
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
            "cash"
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
              "cash"
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
            "cash"
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
              "cash"
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
              "cash"
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
            "cash"
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
            "cash"
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
                    "signIn"
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
        "urn:loonpoort:problem:invitation-closed",
        "urn:loonpoort:problem:link-expired",
        "urn:loonpoort:problem:link-used",
        "urn:loonpoort:problem:link-revoked",
        "urn:loonpoort:problem:stale",
        "urn:loonpoort:problem:body-too-large",
        "urn:loonpoort:problem:unsupported-media-type",
        "urn:loonpoort:problem:rejected-input",
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
              "grantKindOfRole",
              "grantEmpty",
              "firmMissing",
              "ownLogin"
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
