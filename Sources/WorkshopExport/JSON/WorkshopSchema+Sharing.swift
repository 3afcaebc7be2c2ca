extension WorkshopSchema {
  /// Who gets the goals, and what was written for them.
  static let sharing = #"""
    "sharing": {
          "description": "Who gets the goals of all units, and the files that were written for them.",
          "type": "object",
          "required": ["audiences", "handouts"],
          "additionalProperties": false,
          "properties": {
            "audiences": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "how", "by", "informed"],
                "additionalProperties": false,
                "properties": {
                  "name": { "type": "string", "minLength": 1 },
                  "how": { "$ref": "#/$defs/text" },
                  "day": { "$ref": "#/$defs/day" },
                  "by": { "description": "Who sees to it.", "$ref": "#/$defs/text" },
                  "informed": { "description": "Whether they have got them.", "type": "boolean" }
                }
              }
            },
            "handouts": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["at", "folder", "files"],
                "additionalProperties": false,
                "properties": {
                  "at": { "description": "Milliseconds since 1970 UTC.", "type": "integer" },
                  "folder": { "$ref": "#/$defs/text" },
                  "files": { "type": "array", "items": { "$ref": "#/$defs/text" } }
                }
              }
            }
          }
        }
    """#
}
