import PlainText

/// A sentence of the goal-setting exercise. It carries its answer only after the room has given its
/// own.
public struct RoomExercise: Hashable, Sendable {
  /// What the room said, and what there is to say to it.
  public struct Verdict: Hashable, Sendable {
    /// What the room took it for.
    public let said: GoalKind
    /// What it is.
    public let answer: GoalKind
    /// Why it is that.
    public let why: CleanText

    /// Whether the room was right.
    public var isRight: Bool { said == answer }
  }

  /// The sentence itself.
  public let sentence: CleanText
  /// Its place in the exercise, from 1.
  public let number: Int
  /// How many sentences there are.
  public let count: Int
  /// Nil before the room has answered.
  public let verdict: Verdict?

  public init(_ statement: ExerciseStatement, in workshop: Workshop) {
    let all = ExerciseStatement.allCases
    sentence = statement.sentence
    number = 1 + (all.firstIndex(of: statement) ?? 0)
    count = all.count
    verdict = workshop.exercise[statement].map {
      Verdict(said: $0, answer: statement.answer, why: statement.why)
    }
  }
}
