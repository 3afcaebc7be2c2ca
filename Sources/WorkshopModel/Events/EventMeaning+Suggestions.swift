import PlainText

/// The rows of the table that tell of suggestions and of the shortlist.
extension EventMeaning {
  static func goalsTakenOver(_ goals: [TakenGoal]) -> EventMeaning {
    .init("take over \(goals.count) from above") { _ in
      "Taken over from the goals above: \(goals.map(\.words).quoted)"
    }
  }

  static func suggestionReworded(_ suggestion: SuggestionID, _ text: CleanText) -> EventMeaning {
    .init("reword a suggestion") {
      "Suggestion reworded from \"\($0.name(suggestion))\" to \"\(text)\""
    }
  }

  static func suggestionsMerged(_ others: [SuggestionID], into: SuggestionID) -> EventMeaning {
    .init("merge suggestions") {
      "Merged \(others.map($0.name).quoted) into \"\($0.name(into))\""
    }
  }

  static func shortlistDecided(_ chosen: [SuggestionID], _ how: ShortlistMethod) -> EventMeaning {
    .init(how.isLot ? .lot : .step, "shortlist \(chosen.count)") {
      "Shortlist decided \(how.words): \(chosen.map($0.name).quoted)"
    }
  }
}
