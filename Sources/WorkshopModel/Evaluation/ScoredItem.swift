import PlainText

/// A part of the set that has scores of its own: an objective with its four questions, or a key
/// result with its confidence.
public enum ScoredItem: Hashable, Sendable, Codable {
  case objective(id: ObjectiveID)
  case keyResult(id: KeyResultID)
}

extension EvaluationSummary.Subject {
  /// The item that is asked about.
  public var item: ScoredItem {
    switch self {
    case .question(let objective, _): .objective(id: objective)
    case .confidence(let keyResult): .keyResult(id: keyResult)
    }
  }
}

extension OKRSet {
  func holds(_ item: ScoredItem) -> Bool {
    switch item {
    case .objective(let id): objectives.contains { $0.id == id }
    case .keyResult(let id): objectives.contains { $0.keyResults.contains { $0.id == id } }
    }
  }
}
