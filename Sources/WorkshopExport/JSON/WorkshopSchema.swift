/// The JSON Schema (draft 2020-12) of `WorkshopDocument`, as `rooftop schema` prints it.
public enum WorkshopSchema {
  public static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:rooftop:workshop:2",
      "title": "A Rooftop workshop",
      "description": "What an organisation takes home from its OKR workshop, and the history it can be replayed from. Entries of a blind round that is not revealed are not part of it.",
      "type": "object",
      "required": ["format", "organisation", "cycle", "strategy", "objectives", "parked", "outcomes", "challenges", "people", "history"],
      "additionalProperties": false,
      "properties": {
        "format": {
          "description": "rooftop/2 has units and sets, which rooftop/1 has not; all else of it is about the company's first set.",
          "enum": ["rooftop/1", "rooftop/2"]
        },
        "organisation": { "$ref": "#/$defs/text" },
        "cycle": { "$ref": "#/$defs/cycle" },
        "strategy": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "text"],
            "additionalProperties": false,
            "properties": { "title": { "$ref": "#/$defs/text" }, "text": { "$ref": "#/$defs/text" } }
          }
        },
        "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } },
        "decision": { "$ref": "#/$defs/text" },
        "acceptance": { "$ref": "#/$defs/text" }, "closing": { "$ref": "#/$defs/text" },
        "parked": { "$ref": "#/$defs/texts" },
        "outcomes": { "$ref": "#/$defs/texts" },
        "conversation": { "$ref": "#/$defs/texts" },
        "challenges": { "$ref": "#/$defs/texts" },
        "people": { "$ref": "#/$defs/texts" },
        "weeks": { "$ref": "#/$defs/weeks" }, "sharing": { "$ref": "#/$defs/sharing" }, "embedding": { "$ref": "#/$defs/embedding" },
        "units": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/unit" } },
        "sets": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/set" } },
        "history": {
          "description": "Every event in order, without gaps; replaying them gives an equal workshop.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/step" }
        }
      },
      "if": { "properties": { "format": { "const": "rooftop/2" } } },
      "then": { "required": ["units", "sets"] },
      "else": { "properties": { "units": false, "sets": false } },
      "$defs": {
        "text": { "type": "string" },
        "id": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$" },
        "cycle": {
          "type": "object",
          "required": ["name", "first", "last"],
          "additionalProperties": false,
          "properties": {
            "name": { "$ref": "#/$defs/text" },
            "first": { "$ref": "#/$defs/day" },
            "last": { "$ref": "#/$defs/day" }
          }
        },
        "unit": {
          "description": "The company comes first, every other unit behind the one it belongs to.",
          "type": "object",
          "required": ["id", "name", "level"],
          "additionalProperties": false,
          "properties": {
            "id": { "$ref": "#/$defs/id" },
            "name": { "$ref": "#/$defs/text" },
            "level": { "enum": ["company", "department", "team"] },
            "parent": { "$ref": "#/$defs/id" },
            "archived": { "const": true }
          }
        },
        "set": {
          "description": "The objectives of one unit in one cycle.",
          "type": "object",
          "required": ["id", "unit", "cycle", "state", "objectives", "parked"],
          "additionalProperties": false,
          "properties": {
            "id": { "$ref": "#/$defs/id" },
            "unit": { "$ref": "#/$defs/id" },
            "cycle": { "$ref": "#/$defs/cycle" },
            "serves": { "description": "The set above.", "$ref": "#/$defs/id" },
            "state": { "enum": ["drafting", "agreed", "closed"] },
            "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } },
            "decision": { "$ref": "#/$defs/text" },
            "acceptance": { "$ref": "#/$defs/text" }, "closing": { "$ref": "#/$defs/text" },
            "parked": { "$ref": "#/$defs/texts" },
            "alignment": { "$ref": "#/$defs/alignment" },
            "weeks": { "$ref": "#/$defs/weeks" }
          }
        },
        \#(alignment),
        \#(weeks), \#(sharing), \#(embedding),
        "texts": { "type": "array", "items": { "$ref": "#/$defs/text" } },
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "objective": {
          "type": "object",
          "required": ["number", "title", "keyResults", "scores", "setAside"],
          "additionalProperties": false,
          "properties": {
            "number": { "type": "integer", "minimum": 1 },
            "title": { "$ref": "#/$defs/text" },
            "keyResults": { "type": "array", "items": { "$ref": "#/$defs/keyResult" } },
            "scores": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["question", "mean"],
                "additionalProperties": false,
                "properties": {
                  "question": { "$ref": "#/$defs/text" },
                  "mean": { "type": "number", "minimum": 1, "maximum": 5 }
                }
              }
            },
            "changedSinceScoring": { "const": true },
            "setAside": { "$ref": "#/$defs/texts" },
            "review": { "$ref": "#/$defs/objectiveReview" }
          }
        },
        \#(review),
        "keyResult": {
          "type": "object",
          "required": ["number", "wording", "setAside"],
          "additionalProperties": false,
          "properties": {
            "number": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+$" },
            "wording": {
              "type": "object",
              "required": ["sentence", "metric", "unit", "kind", "measurement", "owner", "ambition"],
              "additionalProperties": false,
              "properties": {
                "sentence": { "type": "string", "minLength": 1 },
                "metric": { "$ref": "#/$defs/text" },
                "unit": { "$ref": "#/$defs/text" },
                "kind": { "enum": ["increase", "decrease", "atLeast", "atMost", "between", "milestone", "binary", "baseline"] },
                "measurement": { "enum": ["level", "cumulative"] },
                "owner": { "$ref": "#/$defs/text" },
                "ambition": { "enum": ["committed", "aspirational"] }
              }
            },
            "values": {
              "type": "object",
              "required": ["measure", "due"],
              "additionalProperties": false,
              "properties": { "measure": { "$ref": "#/$defs/measure" }, "due": { "$ref": "#/$defs/day" } }
            },
            "conflict": { "description": "Where the sentence says other numbers than the values.", "type": "string" },
            "weight": { "type": "number", "minimum": 0, "maximum": 1000 }, "progress": { "type": "number" },
            "current": { "type": "number" },
            "confidence": { "type": "number", "minimum": 0, "maximum": 10 },
            "changedSinceScoring": { "const": true },
            "setAside": { "$ref": "#/$defs/texts" },
            "tasks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/task" } },
            "checkIns": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/checkIn" } },
            "review": { "$ref": "#/$defs/keyResultReview" }
          }
        },
        "task": {
          "type": "object",
          "required": ["sentence", "owner", "due", "state", "needle", "byHowMuch", "howSoon"],
          "additionalProperties": false,
          "properties": {
            "sentence": { "type": "string", "minLength": 1 },
            "owner": { "$ref": "#/$defs/text" },
            "due": { "description": "A day of the week it is due in.", "$ref": "#/$defs/day" },
            "state": { "enum": ["open", "done", "dropped"] },
            "why": { "description": "Why it was dropped.", "type": "string" },
            "needle": { "$ref": "#/$defs/text" },
            "byHowMuch": { "$ref": "#/$defs/text" },
            "howSoon": { "$ref": "#/$defs/text" }
          }
        },
        \#(checkIn),
        "measure": {
          "description": "One member names the shape.",
          "type": "object",
          "minProperties": 1,
          "maxProperties": 1,
          "additionalProperties": false,
          "properties": {
            "change": {
              "type": "object",
              "required": ["baseline", "target"],
              "additionalProperties": false,
              "properties": {
                "baseline": { "type": "number" },
                "target": { "type": "number" },
                "stretch": { "type": "number" },
                "commit": { "type": "number" }
              }
            },
            "limit": {
              "type": "object",
              "required": ["value"],
              "additionalProperties": false,
              "properties": { "value": { "type": "number" } }
            },
            "range": {
              "type": "object",
              "required": ["low", "high"],
              "additionalProperties": false,
              "properties": { "low": { "type": "number" }, "high": { "type": "number" } }
            },
            "stages": {
              "type": "object",
              "required": ["stages"],
              "additionalProperties": false,
              "properties": {
                "stages": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "required": ["title", "weight"],
                    "additionalProperties": false,
                    "properties": { "title": { "$ref": "#/$defs/text" }, "weight": { "type": "number", "exclusiveMinimum": 0 } }
                  }
                }
              }
            },
            "binary": { "type": "object", "maxProperties": 0 },
            "unknown": { "type": "object", "maxProperties": 0 }
          }
        },
        "step": {
          "type": "object",
          "required": ["seq", "at", "author", "event"],
          "additionalProperties": false,
          "properties": {
            "seq": { "type": "integer", "minimum": 1 },
            "at": { "description": "Milliseconds since 1970 UTC.", "type": "integer" },
            "author": { "$ref": "#/$defs/text" },
            "event": {
              "description": "One member: the name of the event and what belongs to it.",
              "type": "object",
              "minProperties": 1,
              "maxProperties": 1,
              "additionalProperties": { "type": "object" }
            }
          }
        }
      }
    }

    """#
}
