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
      return (target - baseline).magnitude * 20 < yardstick(baseline, draft.wording.unit)
        ? .whole : nil
    })

  /// From 99 % to 99.9 % is a long way: a high percentage is measured by what is left of it.
  private static func yardstick(_ baseline: Decimal, _ unit: CleanText) -> Decimal {
    let isHighShare = unit.string.hasPrefix("%") && baseline > 50 && baseline < 100
    return isHighShare ? 100 - baseline : baseline.magnitude
  }
}
