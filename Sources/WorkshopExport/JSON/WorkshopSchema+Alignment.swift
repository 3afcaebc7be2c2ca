extension WorkshopSchema {
  /// What a set says of the units right below it.
  static let alignment = #"""
    "alignment": {
          "description": "How the units right below move the key results, and what they need from each other.",
          "type": "object",
          "required": ["marks", "answers", "needs"],
          "additionalProperties": false,
          "properties": {
            "marks": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["unit", "keyResult", "mark"],
                "additionalProperties": false,
                "properties": {
                  "unit": { "$ref": "#/$defs/id" },
                  "keyResult": { "description": "Its number.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+$" },
                  "mark": { "enum": ["lead", "support"] }
                }
              }
            },
            "answers": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["unit", "question", "text"],
                "additionalProperties": false,
                "properties": {
                  "unit": { "$ref": "#/$defs/id" },
                  "question": { "$ref": "#/$defs/text" },
                  "text": { "$ref": "#/$defs/text" }
                }
              }
            },
            "needs": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["from", "to", "text", "answer"],
                "additionalProperties": false,
                "properties": {
                  "from": { "$ref": "#/$defs/id" },
                  "to": { "$ref": "#/$defs/id" },
                  "text": { "$ref": "#/$defs/text" },
                  "answer": { "enum": ["open", "yes", "no"] },
                  "until": { "description": "With yes, where a day was named.", "$ref": "#/$defs/day" }
                }
              }
            }
          }
        }
    """#
}
