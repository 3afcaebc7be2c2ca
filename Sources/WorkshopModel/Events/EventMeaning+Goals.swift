import PlainText

/// The rows of the table that tell where goals stand and who moves them.
extension EventMeaning {
  static func marked(_ keyResult: KeyResultID, _ unit: UnitID, _ mark: Contribution?)
    -> EventMeaning
  {
    .init("mark a key result") {
      "\($0.name(unit)) \(mark?.verb ?? "neither leads nor supports") \"\($0.name(keyResult))\""
    }
  }

  static func answered(_ unit: UnitID, _ question: AlignmentQuestion, _ text: CleanText)
    -> EventMeaning
  {
    .init("answer a question") {
      "\($0.name(unit)), \"\(question.words)\": \(text.isEmpty ? "nothing" : text)"
    }
  }

  static func moved(_ keyResult: KeyResultID, _ by: Int) -> EventMeaning {
    .init("move a key result") {
      "Key result moved \(by < 0 ? "up" : "down"): \($0.name(keyResult))"
    }
  }

  static func moved(_ objective: ObjectiveID, _ by: Int) -> EventMeaning {
    .init("move an objective") {
      "Objective moved \(by < 0 ? "up" : "down"): \($0.name(objective))"
    }
  }
}
