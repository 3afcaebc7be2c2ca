/// The JSON Schema (draft 2020-12) of `StatusDocument`, as `rooftop schema --of status` prints it.
public enum StatusSchema {
  public static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:rooftop:status:1",
      "title": "How the goals of an organisation stand on a day",
      "type": "object",
      "required": ["format", "organisation", "day", "sets"],
      "additionalProperties": false,
      "properties": {
        "format": { "const": "rooftop-status/1" },
        "organisation": { "type": "string" },
        "day": { "$ref": "#/$defs/day" },
        "sets": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["unit", "cycle", "closed", "objectives"],
            "additionalProperties": false,
            "properties": {
              "unit": { "type": "string" },
              "cycle": {
                "type": "object",
                "required": ["name", "first", "last"],
                "additionalProperties": false,
                "properties": {
                  "name": { "type": "string" },
                  "first": { "$ref": "#/$defs/day" },
                  "last": { "$ref": "#/$defs/day" }
                }
              },
              "closed": { "type": "boolean" },
              "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } }
            }
          }
        }
      },
      "$defs": {
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "status": { "enum": ["atRisk", "stale", "behind", "pending", "onTrack"] },
        "confidence": { "type": "integer", "minimum": 0, "maximum": 10 },
        "objective": {
          "type": "object",
          "required": ["number", "title", "status", "keyResults"],
          "additionalProperties": false,
          "properties": {
            "number": { "type": "integer", "minimum": 1 },
            "title": { "type": "string" },
            "status": { "$ref": "#/$defs/status" },
            "progress": { "type": "number", "minimum": 0, "maximum": 1 },
            "keyResults": { "type": "array", "items": { "$ref": "#/$defs/keyResult" } }
          }
        },
        "keyResult": {
          "type": "object",
          "required": ["number", "sentence", "kind", "status", "setByHand"],
          "additionalProperties": false,
          "properties": {
            "number": { "type": "string", "pattern": "^[1-9][0-9]*[.][1-9][0-9]*$" },
            "sentence": { "type": "string" },
            "owner": { "type": "string" },
            "kind": {
              "enum": ["increase", "decrease", "atLeast", "atMost", "between", "milestone", "binary", "baseline"]
            },
            "unit": { "type": "string" },
            "status": { "$ref": "#/$defs/status" },
            "setByHand": { "type": "boolean" },
            "progress": { "type": "number" },
            "expected": { "type": "number", "minimum": 0, "maximum": 1 },
            "current": { "type": "number" },
            "confidence": { "$ref": "#/$defs/confidence" },
            "earlierConfidence": { "$ref": "#/$defs/confidence" },
            "lastCheckIn": { "$ref": "#/$defs/day" },
            "comment": { "type": "string" },
            "forecast": { "type": "number" },
            "score": { "type": "number", "minimum": 0, "maximum": 1 }
          }
        }
      }
    }

    """#
}
