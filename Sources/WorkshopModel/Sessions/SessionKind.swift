import PlainText

/// What people meet for. The raw value is its name in the file.
public enum SessionKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// The organisation sets its goals for the first time.
  case kickOff
  /// A department or team sets goals that serve those above.
  case unit
  /// A unit sets its goals for the next quarter.
  case quarter
  /// A quarter of an hour in which a unit says what moved.
  case weekly
  /// A unit scores what it reached, learns, and decides what goes on.
  case review
  /// The organisation asks whether it goes on alone: readiness, champions, the dates of the next cycle.
  case embedding

  public var title: CleanText {
    switch self {
    case .kickOff: "Kick-off"
    case .unit: "Department or team"
    case .quarter: "Quarter"
    case .weekly: "Weekly check-in"
    case .review: "Review"
    case .embedding: "Embedding"
    }
  }

  /// The agenda with its usual minutes, about the set of the session.
  public var agenda: [AgendaItem] {
    switch self {
    case .kickOff: AgendaItem.annual
    case .unit:
      Self.items([
        (.recap, 15), (.rooftopObjectives, 25), (.shortlist, 40), (.keyResults, 45),
        (.keyResultValues, 30), (.evaluation, 20), (.tasks, 25),
      ])
    case .quarter:
      Self.items([
        (.recap, 10), (.rooftopObjectives, 20), (.shortlist, 30), (.keyResults, 45),
        (.keyResultValues, 30), (.tasks, 25), (.evaluation, 20),
      ])
    case .weekly: Self.items([(.weeklyTracking, 15)])
    case .review: Self.items([(.review, 45)])
    case .embedding: Self.items([(.embedding, 30)])
    }
  }

  private static func items(_ phases: [(PhaseKind, Int)]) -> [AgendaItem] {
    phases.map { AgendaItem(phase: $0.0, minutes: $0.1) }
  }
}
