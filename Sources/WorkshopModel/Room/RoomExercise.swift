import PlainText

/// A sentence of the goal-setting exercise. What it is comes along once the room has said what it
/// takes it for.
public struct RoomExercise: Hashable, Sendable {
  public struct Verdict: Hashable, Sendable {
    /// What the room took it for.
    public let said: GoalKind
    public let answer: GoalKind
    public let why: CleanText

    public var isRight: Bool { said == answer }
  }

  public let sentence: CleanText
  /// Its place in the exercise, from 1.
  public let number: Int
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
