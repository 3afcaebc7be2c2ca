import PlainText

/// S1: quantities only.
enum QualityGuardRule {
  static let definition = WordingRule<SetDraft>(
    rule: .s1,
    why: "Every key result asks for more of something; none guards how well it is done.",
    question: "Which number would show we cheated?",
    example: "Beside more parcels a day: damaged parcels at most 1%",
    triggers: [
      set("Parcels a day from 300 to 500", "Drivers from 20 to 30"),
      set("New members from 10 to 90", "New partners from 2 to 9", "Shops from 3 to 5"),
      set("Revenue from €2m to €3m", "Orders from 2,000 to 3,000"),
      set("Downloads from 100 to 900", "Visits from 2,000 to 9,000"),
      set("Sold tables from 30 to 90", "Sold chairs from 100 to 400"),
    ],
    quiet: [
      set("Parcels a day from 300 to 500", "Complaints from 30 to 10"),
      set("Parcels a day from 300 to 500", "Parcels on time from 80% to 95%"),
      set("Parcels a day from 300 to 500"),
      set("New members from 10 to 90", "Member satisfaction from 6 to 8"),
      SetDraft([]),
      SetDraft([
        ObjectiveDraft(
          "Grow up",
          keyResults: [
            KeyResultDraft("Parcels a day from 300 to 500"),
            KeyResultDraft("Days to deliver", kind: .atMost, measure: .limit(2)),
          ])
      ]),
      SetDraft([
        ObjectiveDraft(
          "Open the plant",
          keyResults: [
            KeyResultDraft("Permit", kind: .milestone), KeyResultDraft("Opened", kind: .binary),
          ])
      ]),
    ],
    find: { set in
      set.keyResults.count > 1 && set.keyResults.allSatisfy(isQuantity) ? .whole : nil
    })

  private static func set(_ sentences: CleanText...) -> SetDraft {
    SetDraft([ObjectiveDraft("Win the town", keyResults: sentences.map { KeyResultDraft($0) })])
  }

  private static func isQuantity(_ draft: KeyResultDraft) -> Bool {
    let wording = draft.wording
    guard wording.kind == .increase else { return false }
    let isShare = wording.unit.string.hasPrefix("%") || wording.sentence.string.contains("%")
    let words = FoldedText(wording.sentence + " " + wording.metric).words
    return !isShare && !words.contains(where: qualities.contains)
  }

  private static let qualities: Set<String> = [
    "quality", "satisfaction", "satisfied", "nps", "promoter", "promoters", "csat", "churn",
    "retention", "returning", "defects", "errors", "complaints", "rating", "ratings", "uptime",
    "returns", "rework", "accuracy", "score", "safety", "accidents", "happy", "happiness",
    "time", "punctual", "late", "wait", "waiting", "repeat", "loyal", "stay", "complaint", "error",
    "defect", "accident", "injuries", "incidents", "rated", "stars", "mistakes", "recommend",
    "recommendations", "trust", "punctuality", "loyalty",
  ]
}
