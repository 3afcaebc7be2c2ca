import PlainText

/// The script of a phase as far as it has come. A step that the program sees is ticked; any other is
/// passed once a later one is done, or once the facilitator has said so.
public struct ScriptProgress: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// The program sees that it is done.
    case done
    /// It lies behind, though nobody can see whether it was done.
    case passed
    /// What to say or do now.
    case now
    case later
  }

  public struct Step: Hashable, Sendable {
    public let words: CleanText
    public let state: State
  }

  public let steps: [Step]

  /// - Parameter passed: how many steps from the first one the facilitator has passed.
  public init(_ phase: Phase, in workshop: Workshop, passed: Int = 0) {
    let set = workshop.set(phase.set) ?? workshop.currentSet
    let script = phase.definition.script
    let isDone = script.map { $0.milestone?.isReached(in: workshop, set) == true }
    let behind = max(passed, isDone.lastIndex(of: true).map { $0 + 1 } ?? 0)
    let now = script.indices.first { $0 >= behind && !isDone[$0] }
    steps = script.indices.map { index in
      let state: State =
        isDone[index] ? .done : index == now ? .now : index < behind ? .passed : .later
      return Step(words: script[index].words, state: state)
    }
  }

  /// The place of what is to be said or done now; nil once all is done or passed.
  public var now: Int? { steps.firstIndex { $0.state == .now } }
}
