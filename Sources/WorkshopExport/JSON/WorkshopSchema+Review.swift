extension WorkshopSchema {
  /// What a review said of an objective, and of a key result.
  static let review = #"""
    "objectiveReview": {
          "description": "What was said of it at the end of its cycle.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": false,
          "properties": {
            "score": { "$ref": "#/$defs/score" },
            "outcome": { "enum": ["done", "keep", "modify", "abandon"] },
            "why": { "$ref": "#/$defs/text" }
          },
          "dependentRequired": { "outcome": ["why"] }
        },
        "keyResultReview": {
          "description": "What was said of it at the end of its cycle.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "score": { "description": "Absent where it was to be found out first.", "$ref": "#/$defs/score" },
            "suggested": { "description": "What the check-ins suggested.", "$ref": "#/$defs/score" },
            "reason": { "description": "Why the score is another one.", "type": "string" },
            "learned": { "$ref": "#/$defs/text" }
          }
        },
        "score": { "type": "number", "minimum": 0, "maximum": 1 }
    """#
}
