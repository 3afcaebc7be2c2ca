extension WorkshopSchema {
  /// What a set keeps of its weeks beside the check-ins.
  static let weeks = #"""
    "weeks": {
          "description": "Priorities, what is expected of weeks, and health metrics.",
          "type": "object",
          "required": ["priorities", "notes", "healthMetrics"],
          "additionalProperties": false,
          "properties": {
            "priorities": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["week", "text", "owner", "answer"],
                "additionalProperties": false,
                "properties": {
                  "week": { "description": "The first day of its week.", "$ref": "#/$defs/day" },
                  "text": { "type": "string", "minLength": 1 },
                  "owner": { "$ref": "#/$defs/text" },
                  "answer": { "enum": ["open", "done", "notDone", "dropped"] },
                  "stopped": { "description": "With notDone, what stood in the way.", "type": "string" },
                  "again": { "description": "Takes on again what was not done in an earlier week.", "const": true }
                }
              }
            },
            "notes": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["week", "text"],
                "additionalProperties": false,
                "properties": { "week": { "$ref": "#/$defs/day" }, "text": { "$ref": "#/$defs/text" } }
              }
            },
            "healthMetrics": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "readings"],
                "additionalProperties": false,
                "properties": {
                  "name": { "type": "string", "minLength": 1 },
                  "readings": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["day", "value", "health"],
                      "additionalProperties": false,
                      "properties": {
                        "day": { "$ref": "#/$defs/day" },
                        "value": { "$ref": "#/$defs/text" },
                        "health": { "enum": ["red", "amber", "green"] }
                      }
                    }
                  }
                }
              }
            }
          }
        }
    """#
}
