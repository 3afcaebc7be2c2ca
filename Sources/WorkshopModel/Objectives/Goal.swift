import PlainText

/// An objective or a key result: what can be scored, and what another one can serve.
public enum Goal: Hashable, Sendable, Codable {
  case objective(id: ObjectiveID)
  case keyResult(id: KeyResultID)
}

extension EvaluationSummary.Subject {
  /// The item that is asked about.
  public var item: Goal {
    switch self {
    case .question(let objective, _): .objective(id: objective)
    case .confidence(let keyResult): .keyResult(id: keyResult)
    }
  }
}

extension OKRSet {
  func holds(_ item: Goal) -> Bool {
    switch item {
    case .objective(let id): objectives.contains { $0.id == id }
    case .keyResult(let id): objectives.contains { $0.keyResults.contains { $0.id == id } }
    }
  }
}
