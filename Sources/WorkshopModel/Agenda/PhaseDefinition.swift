import PlainText

/// What a phase is: data that the agenda, the desk, and the gate read.
public struct PhaseDefinition: Sendable {
  public let title: CleanText
  /// The question the room answers in this phase.
  public let question: CleanText
  /// Title and question where a quarter is planned; nil where they are those of a year.
  let quarterly: (title: CleanText, question: CleanText)?
  /// What the facilitator says and does, one step a line.
  public let script: [ScriptStep]
  /// Planned minutes when nobody says otherwise.
  public let minutes: Int
  public let activity: Activity
  /// Why the agenda may not move on yet; empty when it may.
  public let unmet:
    @Sendable (_ workshop: Workshop, _ set: OKRSet, _ openDrafts: [PersonID]) -> [CleanText]

  public init(
    title: CleanText, question: CleanText,
    quarterly: (title: CleanText, question: CleanText)? = nil, script: [ScriptStep], minutes: Int,
    activity: Activity,
    unmet: @escaping @Sendable (Workshop, OKRSet, [PersonID]) -> [CleanText] = { _, _, _ in [] }
  ) {
    self.title = title
    self.question = question
    self.quarterly = quarterly
    self.script = script
    self.minutes = minutes
    self.activity = activity
    self.unmet = unmet
  }
}

extension PhaseKind {
  public var definition: PhaseDefinition {
    switch self {
    case .sceneSetting: .sceneSetting
    case .overview: .overview
    case .strategy: .strategy
    case .rooftopObjectives: .rooftopObjectives
    case .shortlist: .shortlist
    case .keyResults: .keyResults
    case .keyResultValues: .keyResultValues
    case .evaluation: .evaluation
    case .recap: .recap
    case .tasks: .tasks
    case .alignment: .alignment
    case .weeklyTracking: .weeklyTracking
    case .review: .review
    case .share: .share
    case .embedding: .embedding
    }
  }
}
