import PlainText

/// What a goal serves, in the words of a worksheet and of the desk.
public struct ServingWords: Hashable, Sendable {
  /// What it serves, each with its number: "1.2 More people come back".
  public let served: [CleanText]
  /// What is to be looked at; nil where all is well.
  public let flag: CleanText?

  /// - Returns: nil where nothing stands above the set, so that there is nothing to serve.
  public init?(_ goal: Goal, in workshop: Workshop) {
    guard let set = workshop.set(of: goal), let above = set.serves.flatMap(workshop.set) else {
      return nil
    }
    served = workshop.served(by: goal).compactMap { goal in
      above.number(of: goal).flatMap { number in
        above.words(of: goal).map { "\(number) \($0)" }
      }
    }
    let steps = workshop.steps(from: goal) ?? 0
    if steps > 1 {
      flag = "\(steps == 2 ? "Two" : "\(steps)") steps away from the company's goal"
    } else {
      flag = served.isEmpty && !Self.servesByParts(goal, set) ? "Serves nothing above" : nil
    }
  }

  /// An objective serves by its key results too, and a key result by its objective.
  private static func servesByParts(_ goal: Goal, _ set: OKRSet) -> Bool {
    switch goal {
    case .objective(let id):
      set.objective(id)?.keyResults.contains { !$0.serves.isEmpty } ?? false
    case .keyResult(let id):
      set.objective(holding: id).map { !$0.serves.isEmpty } ?? false
    }
  }
}
