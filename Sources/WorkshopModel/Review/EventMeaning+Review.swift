import PlainText

/// What the steps of a review mean.
extension EventMeaning {
  static func scored(
    _ keyResult: KeyResultID, _ score: Score?, _ learned: CleanText?
  ) -> EventMeaning {
    .init("score a key result") {
      "Scored: \($0.name(keyResult)): \(score.words)\(learned.learnedWords)"
    }
  }

  static func reviewed(
    _ objective: ObjectiveID, _ outcome: ReviewOutcome, _ why: CleanText
  ) -> EventMeaning {
    .init("decide about an objective") {
      "Reviewed: \($0.name(objective)): \(outcome.words), because: \(why)"
    }
  }

  static func closed(_ set: SetID?, _ overriding: [CleanText]) -> EventMeaning {
    .init("close the cycle") { "\($0.name(set)) is closed\(overriding.although)" }
  }

  static func reopened(_ set: SetID?, _ reason: CleanText) -> EventMeaning {
    .init("reopen the cycle") { "\($0.name(set)) is reopened, because: \(reason)" }
  }
}
