import PlainText

/// What the organisation takes home, as words in order. The screen and every file are made from
/// this one value, so they cannot differ; nothing sealed can reach it.
public struct Worksheet: Hashable, Sendable {
  /// A statement of the strategy with its title.
  public struct Line: Hashable, Sendable {
    public let title: CleanText
    public let text: CleanText
  }

  public struct Objective: Hashable, Sendable {
    public let number: Int
    public let title: CleanText
    public let keyResults: [KeyResult]
    /// Means of the four questions, once the evaluation is shown: "Aspirational 4.2".
    public let scores: [CleanText]
    /// Advice the room set aside, with its note.
    public let waived: [CleanText]
  }

  public struct KeyResult: Hashable, Sendable {
    /// `1.2`.
    public let number: CleanText
    public let sentence: CleanText
    /// "from 1,200 to 2,000 users by 30 Sep 2027"; nil before the values are set.
    public let values: CleanText?
    /// Metric, kind, committed or aspirational, owner.
    public let facts: [CleanText]
    /// Mean confidence of 10, once the evaluation is shown.
    public let confidence: CleanText?
    public let waived: [CleanText]
  }

  public let organisation: CleanText
  public let cycle: Cycle
  /// Title and text of each statement that is written.
  public let strategy: [Line]
  public let objectives: [Objective]
  /// How the shortlist came about; nil before it is decided.
  public let decision: CleanText?
  /// Nil before the room accepted the set.
  public let acceptance: CleanText?
  public let parked: [CleanText]
  public let outcomes: [CleanText]
  public let challenges: [CleanText]
  /// Names only.
  public let people: [CleanText]

  public init(_ workshop: Workshop) {
    let summary = workshop.evaluationSummary
    organisation = workshop.organisation
    cycle = workshop.cycle
    strategy = Statement.allCases.compactMap { statement in
      workshop.text(of: statement).map { Line(title: statement.title, text: $0) }
    }
    objectives = workshop.objectives.enumerated().map { index, objective in
      Objective(objective, number: index + 1, in: workshop, summary)
    }
    decision = workshop.shortlist.map { "Decided \($0.how.words)" }
    acceptance = workshop.acceptance.map { acceptance in
      if let reason = acceptance.reason {
        "Accepted, because: \(reason)"
      } else {
        "Accepted after \(summary?.voices ?? 0) of \(workshop.present.count) scored it"
      }
    }
    parked =
      workshop.parkedItems.map(\.text) + workshop.suggestions.filter(\.isParked).map(\.text)
      + workshop.allObjectives.filter { $0.isParked && !$0.keyResults.isEmpty }.map(\.title)
    outcomes = workshop.notes(in: .outcomes).map(\.text)
    challenges = workshop.notes(in: .challenges).map(\.text)
    people = workshop.people.map(\.name)
  }
}
