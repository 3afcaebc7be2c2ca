/// How many sentences of the exercise the room told apart.
public struct ExerciseScore: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var right = 0
    public var answered = 0

    public init() {}
  }

  /// By what the sentences are, not by what the room took them for.
  public let parts: [GoalKind: Part]

  public init(_ answers: [ExerciseStatement: GoalKind]) {
    var parts: [GoalKind: Part] = [:]
    for (statement, answer) in answers {
      parts[statement.answer, default: Part()].answered += 1
      if answer == statement.answer { parts[statement.answer, default: Part()].right += 1 }
    }
    self.parts = parts
  }

  public var right: Int { parts.values.reduce(0) { $0 + $1.right } }
  public var answered: Int { parts.values.reduce(0) { $0 + $1.answered } }
}
