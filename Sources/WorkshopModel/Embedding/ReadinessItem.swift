import PlainText

/// What has to be so for an organisation to keep its OKRs alive by itself. The raw value is its name in
/// the file; the order is the one in which people talk about them.
public enum ReadinessItem: String, CaseIterable, Hashable, Sendable, Codable {
  case strategyInOneLine, sponsorAttends, scoresApartFromPay, threeObjectives, baselineAndOwner,
    checkInsHeld, redEarly, championEach, cycleLedByChampion, retrospectiveChanged,
    newcomersBriefed, nextCycleBooked
}

/// One row of the readiness list: what is asked, and where the data says something to it.
public struct ReadinessDefinition: Sendable {
  /// A few words for a list.
  public let title: CleanText
  public let question: CleanText
  /// What the data says on a day.
  let evidence: @Sendable (ReadinessFacts) -> ReadinessEvidence
}

extension ReadinessItem {
  public var title: CleanText { definition.title }
  public var question: CleanText { definition.question }

  /// Its number in the list, from 1.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  public var definition: ReadinessDefinition {
    switch self {
    case .strategyInOneLine:
      .init(
        title: "Strategy in one line", question: "Can everyone state the strategy in one line?",
        evidence: \.strategyInOneLine)
    case .sponsorAttends:
      .init(
        title: "Sponsor attends reviews",
        question: "Does the sponsor attend the reviews, and stay to the end?",
        evidence: \.reviewsAttended)
    case .scoresApartFromPay:
      .init(
        title: "Scores apart from pay", question: "Are scores kept apart from pay and appraisal?",
        evidence: { _ in ReadinessEvidence(nil, "the file cannot tell") })
    case .threeObjectives:
      .init(
        title: "Three objectives at most",
        question: "Did every unit keep to at most three objectives for the whole cycle?",
        evidence: \.setsWithinTheCap)
    case .baselineAndOwner:
      .init(
        title: "Baseline and live source",
        question: "Has every key result a baseline and somebody who reads it from a live source?",
        evidence: \.baselinesAndOwners)
    case .checkInsHeld:
      .init(
        title: "Check-ins held",
        question: "Were check-ins held in \(ReadinessFacts.enoughCheckIns) % of the weeks?",
        evidence: \.checkInsHeld)
    case .redEarly:
      .init(
        title: "Red reported early", question: "Is red reported early, and nobody blamed for it?",
        evidence: \.redReportedEarly)
    case .championEach:
      .init(
        title: "A champion each", question: "Has every department a champion?",
        evidence: \.championsOfDepartments)
    case .cycleLedByChampion:
      .init(
        title: "Cycle led by a champion",
        question: "Has a champion led a full cycle without the coach?",
        evidence: \.cyclesWithoutCoach)
    case .retrospectiveChanged:
      .init(
        title: "Retrospective used",
        question: "Did the last retrospective change one thing in how you work with OKRs?",
        evidence: \.lessonsLearned)
    case .newcomersBriefed:
      .init(
        title: "Newcomers briefed",
        question: "Does everyone who joins hear in the first weeks how OKRs work here?",
        evidence: \.newcomers)
    case .nextCycleBooked:
      .init(
        title: "Next cycle booked", question: "Are the dates of the next cycle booked?",
        evidence: \.nextCycleBooked)
    }
  }
}

extension Workshop {
  /// What the data says to `item` on `day`. For several items make `ReadinessFacts` once.
  public func evidence(for item: ReadinessItem, on day: CalendarDate) -> ReadinessEvidence {
    ReadinessFacts(self, on: day).evidence(for: item)
  }
}
