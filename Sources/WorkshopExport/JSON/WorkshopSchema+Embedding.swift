extension WorkshopSchema {
  /// How OKRs live on.
  static let embedding = #"""
    "embedding": {
          "description": "How OKRs live on: readiness, champions, who led, what is booked.",
          "type": "object",
          "required": ["items", "verdicts", "champions", "sessions", "booked", "selfSustaining"],
          "additionalProperties": false,
          "properties": {
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["item", "question", "answer", "owner", "note"],
                "additionalProperties": false,
                "properties": {
                  "item": { "type": "string", "minLength": 1 },
                  "question": { "$ref": "#/$defs/text" },
                  "answer": { "enum": ["yes", "partly", "no"] },
                  "owner": { "$ref": "#/$defs/text" },
                  "note": { "$ref": "#/$defs/text" },
                  "although": { "description": "What the data said against it when it was answered.", "type": "string" }
                }
              }
            },
            "verdicts": {
              "description": "The last one is in force.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["verdict", "approver", "day", "conditions"],
                "additionalProperties": false,
                "properties": {
                  "verdict": { "enum": ["ready", "withConditions", "notReady"] },
                  "approver": { "$ref": "#/$defs/text" },
                  "day": { "$ref": "#/$defs/day" },
                  "conditions": { "$ref": "#/$defs/text" }
                }
              }
            },
            "champions": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "unit", "steps"],
                "additionalProperties": false,
                "properties": {
                  "name": { "$ref": "#/$defs/text" },
                  "unit": { "$ref": "#/$defs/id" },
                  "steps": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["step", "day"],
                      "additionalProperties": false,
                      "properties": {
                        "step": { "enum": ["trained", "coLed", "led", "trainsOthers"] },
                        "day": { "$ref": "#/$defs/day" },
                        "session": { "$ref": "#/$defs/text" }
                      }
                    }
                  }
                }
              }
            },
            "sessions": {
              "description": "Those of which somebody said who led them.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["session", "lead", "name"],
                "additionalProperties": false,
                "properties": {
                  "session": { "$ref": "#/$defs/text" },
                  "lead": { "enum": ["coach", "champion"] },
                  "name": { "$ref": "#/$defs/text" }
                }
              }
            },
            "booked": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "unit", "cycle", "day"],
                "additionalProperties": false,
                "properties": {
                  "kind": { "enum": ["unit", "quarter", "weekly", "review", "embedding"] },
                  "unit": { "$ref": "#/$defs/id" },
                  "cycle": { "$ref": "#/$defs/cycle" },
                  "day": { "$ref": "#/$defs/day" }
                }
              }
            },
            "selfSustaining": { "description": "Whether two full cycles were finished without the coach.", "type": "boolean" }
          }
        }
    """#
}
