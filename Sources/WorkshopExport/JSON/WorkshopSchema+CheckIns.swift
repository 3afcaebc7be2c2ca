extension WorkshopSchema {
  /// What was read of a key result on a day.
  static let checkIn = #"""
    "checkIn": {
          "description": "What was read of a key result on a day: a value, the stages that are done, or whether it is done.",
          "type": "object",
          "required": ["day"],
          "oneOf": [{ "required": ["value"] }, { "required": ["stages"] }, { "required": ["done"] }],
          "additionalProperties": false,
          "properties": {
            "day": { "$ref": "#/$defs/day" },
            "value": { "type": "number" },
            "stages": { "description": "Their numbers, from 1.", "type": "array", "items": { "type": "integer" } },
            "done": { "type": "boolean" },
            "confidence": { "type": "integer", "minimum": 0, "maximum": 10 },
            "comment": { "type": "string", "minLength": 1 },
            "progress": { "description": "0 at the start, 1 at the goal.", "type": "number" }
          }
        }
    """#
}
