import FoundationEssentials
import PlainText

/// S4: the whole set is too sure or too far.
enum SetConfidenceRule {
  static let definition = WordingRule<SetDraft>(
    rule: .s4,
    why: "A set stretches us well when we are 4 to 7.5 of 10 sure of it, on average.",
    question: "Is the whole set too sure, or too far?",
    example: "Move the targets until the room feels 5 to 7 of 10",
    triggers: [10, 9, 7.6, 3.9, 2.5, 2, 0].map(set),
    quiet: [4, 5, 6, 7, 7.5, nil].map(set),
    find: { set in
      guard let mean = set.meanConfidence, SetConfidence(mean: mean) != .right else { return nil }
      let reading = SetConfidence(mean: mean)
      return Finding(
        why:
          "Confidence is \(Amount.number(mean, places: 1)) of 10 on average: \(reading.words), \(reading.meaning)."
      )
    })

  private static func set(_ mean: Decimal?) -> SetDraft { SetDraft([], meanConfidence: mean) }
}
