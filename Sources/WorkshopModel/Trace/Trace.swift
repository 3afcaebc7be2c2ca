import PlainText

/// How an objective or a key result came about, and what it is connected to: first words, merges,
/// rewordings, the vote, what it serves and what serves it, advice that was set aside. Nothing that
/// was not shown to all can reach it.
public struct Trace: Hashable, Sendable {
  /// What is known of one question, a sentence each.
  public struct Part: Hashable, Sendable {
    public let title: CleanText
    public let lines: [CleanText]
  }

  public let goal: Goal
  /// `1.2`; empty where it is no longer in force.
  public let number: CleanText
  public let words: CleanText
  /// Those that have something to say, in the order people ask.
  public let parts: [Part]

  /// - Returns: nil for a goal that is gone.
  public init?(_ goal: Goal, in index: TraceIndex) {
    guard let subject = TraceSubject(goal, in: index) else { return nil }
    self.goal = goal
    number = subject.set.number(of: goal) ?? ""
    words = subject.words
    parts = Self.questions.compactMap { question in
      let lines = question.answer(subject)
      return lines.isEmpty ? nil : Part(title: question.title, lines: lines)
    }
  }

  /// What every trace asks, with the title above the answer.
  private static let questions: [Question] = [
    Question(title: "Where it comes from") { $0.origin },
    Question(title: "How it was chosen") { $0.choice },
    Question(title: "Its values") { $0.values },
    Question(title: "Its key results") { $0.keyResults },
    Question(title: "Who moves it") { $0.contributors },
    Question(title: "What it serves") { $0.served },
    Question(title: "What serves it") { $0.servants },
    Question(title: "Its tasks") { $0.tasks },
    Question(title: "Its check-ins") { $0.checkIns },
    Question(title: "What the review said") { $0.reviewed },
    Question(title: "Advice that was set aside") { $0.setAside },
  ]

  private struct Question: Sendable {
    let title: CleanText
    let answer: @Sendable (TraceSubject) -> [CleanText]
  }

  /// "1.2 More people come back".
  public var title: CleanText { number.isEmpty ? words : "\(number) \(words)" }

  /// Each part under a heading of its own.
  public var blocks: [Block] { parts.flatMap { Block.titled($0.title, $0.lines) } }
}

/// A goal with all that its trace is read from.
struct TraceSubject: Sendable {
  let goal: Goal
  let set: OKRSet
  /// The goal itself, or the one its key result belongs to.
  let objective: Objective
  /// Nil where the goal is an objective.
  let keyResult: KeyResult?
  let index: TraceIndex

  init?(_ goal: Goal, in index: TraceIndex) {
    guard let set = index.workshop.set(of: goal) else { return nil }
    switch goal {
    case .objective(let id):
      guard let objective = set.objective(id) else { return nil }
      self.objective = objective
      keyResult = nil
    case .keyResult(let id):
      guard let objective = set.objective(holding: id) else { return nil }
      self.objective = objective
      keyResult = set.keyResult(id)
    }
    self.goal = goal
    self.set = set
    self.index = index
  }

  var words: CleanText { keyResult?.wording.sentence ?? objective.title }

  /// What the objective was chosen from, with all that was merged into it.
  var suggestion: Suggestion? { self.set.suggestions.first { set.isOf(objective, $0) } }
}
