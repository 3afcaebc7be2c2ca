import FoundationEssentials
import PlainText

/// S4: the whole set is too sure or too far.
enum SetConfidenceRule {
  static let definition = WordingRule<SetDraft>(
    rule: .s4,
    why: "A set is well stretched when its mean confidence lies between 4 and 7.5 of 10.",
    question: "Is the whole set too sure, or too far?",
    example: "Move the targets until the room feels 5 to 7 of 10",
    triggers: [10, 9, 7.6, 3.9, 2.5, 2, 0].map(set),
    quiet: [4, 5, 6, 7, 7.5, nil].map(set),
    find: { set in
      guard let mean = set.meanConfidence, SetConfidence(mean: mean) != .right else { return nil }
      return Finding(
        why:
          "Mean confidence \(Amount.number(mean, places: 1)): \(SetConfidence(mean: mean).words).")
    })

  private static func set(_ mean: Decimal?) -> SetDraft { SetDraft([], meanConfidence: mean) }
}
