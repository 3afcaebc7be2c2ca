import PlainText

/// All that the shared terminal may show. It carries no entry, no ballot, and no score of anyone,
/// so a secret cannot be drawn there by mistake.
public struct SeatView: Hashable, Sendable {
  /// What a turn consists of now.
  public enum Task: Hashable, Sendable {
    case suggestion
    case ballot(VoteRules, [Candidate])
    case answers(Questionnaire)
  }

  public struct Candidate: Hashable, Sendable {
    public let id: SuggestionID
    public let text: CleanText
  }

  /// A name on the list to choose from.
  public struct Name: Hashable, Sendable {
    public let id: PersonID
    public let name: CleanText
    /// Entered or passed; who is not in yet has nil.
    public let turn: Round.Turn?
  }

  /// A statement shown beside the question.
  public struct Given: Hashable, Sendable {
    public let title: CleanText
    public let text: CleanText
  }

  /// With the unit before it where that is not the company.
  public let organisation: CleanText
  public let question: CleanText
  /// The open round; nil while nothing is collected.
  public let round: RoundID?
  public let task: Task?
  /// What people come to the seat for, in a line; nil while nothing is collected.
  public let invitation: CleanText?
  public let names: [Name]
  /// What the entry is given: the objectives above, where there are any, then mission, vision and
  /// strategy as far as they are written.
  public let given: [Given]
  public let done: Int
  public let expected: Int
  /// Whether those who are still at it were told that they have a minute.
  public let isLastCall: Bool

  public init(_ workshop: Workshop) {
    question = workshop.question
    let open = workshop.openRound
    let set = open.flatMap { workshop.set(of: $0.id) } ?? workshop.currentSet
    organisation = workshop.whose(set)
    given = Given.all(in: set, of: workshop)
    guard let open else {
      round = nil
      task = nil
      invitation = nil
      names = []
      done = 0
      expected = workshop.present.count
      isLastCall = false
      return
    }
    round = open.id
    let kind = open.kind.definition
    task = kind.task(set)
    invitation = kind.invitation
    names = workshop.present.map { Name(id: $0.id, name: $0.name, turn: open.turns[$0.id]) }
    let progress = workshop.progress(of: open)
    done = progress.done
    expected = progress.expected
    isLastCall = open.lastCall != nil
  }
}

extension SeatView.Given {
  /// The objectives above, where there are any, then mission, vision and strategy as far as they are
  /// written.
  static func all(in set: OKRSet, of workshop: Workshop) -> [Self] {
    objectives(above: set, in: workshop)
      + Statement.required.compactMap { statement in
        workshop.text(of: statement).map { Self(title: statement.title, text: $0) }
      }
  }

  /// What the set serves, each objective with its number.
  private static func objectives(above set: OKRSet, in workshop: Workshop) -> [Self] {
    guard let above = set.serves.flatMap(workshop.set) else { return [] }
    let title = workshop.title(of: above)
    return above.objectives.enumerated().map { index, objective in
      Self(title: title, text: "\(index + 1) \(objective.title)")
    }
  }
}
