import FoundationEssentials
import PlainText

/// K7: nearly sure, or hardly a move.
enum TooEasyRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k7,
    why: "It is nearly sure, or hardly a move; it will not change how we work.",
    question: "What would feel like 5 to 7 of 10? Stretch until it does.",
    example: "Weekly users from 1,200 to 2,000 instead of 1,250",
    triggers: [
      KeyResultDraft("Weekly users", confidence: 9),
      KeyResultDraft("Weekly users", measure: .change(1200, 2000), confidence: 10),
      KeyResultDraft("Weekly users", measure: .change(1200, 1250)),
      KeyResultDraft("Cost of a parcel", unit: "€", kind: .decrease, measure: .change(100, 96)),
      KeyResultDraft("Share of returning guests", unit: "%", measure: .change(50, 52)),
    ],
    quiet: [
      KeyResultDraft("Weekly users", measure: .change(1200, 2000), confidence: 6),
      KeyResultDraft("Weekly users"),
      KeyResultDraft("Uptime", unit: "%", measure: .change(99, 99.9)),
      KeyResultDraft("New countries", measure: .change(0, 1)),
      KeyResultDraft("Weekly users", measure: .change(100, 105)),
      KeyResultDraft("At most 3 days", kind: .atMost, measure: .limit(3), confidence: 8),
    ],
    find: { draft in
      if let confidence = draft.confidence, confidence >= 9 { return .whole }
      guard case .change(let baseline, let target, _, _) = draft.values?.measure, baseline != 0
      else { return nil }
      return (target - baseline).magnitude * 20 < yardstick(baseline, draft.wording)
        ? .whole : nil
    })

  /// From 99 % to 99.9 % is a long way, and so is 4.5 to 4.7 of 5 stars: what has a top is measured
  /// by what is left to it.
  private static func yardstick(_ baseline: Decimal, _ wording: KeyResultWording) -> Decimal {
    guard let top = top(of: baseline, wording), baseline > top / 2, baseline < top else {
      return baseline.magnitude
    }
    return top - baseline
  }

  private static func top(of baseline: Decimal, _ wording: KeyResultWording) -> Decimal? {
    if wording.unit.string.hasPrefix("%") || SaidValues(wording.sentence).unit == "%" { return 100 }
    let words = FoldedText(wording.sentence + " " + wording.metric + " " + wording.unit).words
    guard words.contains(where: rated.contains) else { return nil }
    return [5, 10].first { baseline < $0 }
  }

  private static let rated: Set<String> = [
    "stars", "star", "rating", "ratings", "rate", "rated", "rates", "score", "scores", "grade",
    "mark",
  ]
}
