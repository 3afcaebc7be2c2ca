import PlainText

/// What a sentence about work can be.
public enum GoalKind: String, CaseIterable, Hashable, Sendable, Codable {
  case objective, keyResult, task, businessAsUsual

  public var title: CleanText {
    switch self {
    case .objective: "Objective"
    case .keyResult: "Key result"
    case .task: "Task"
    case .businessAsUsual: "Business as usual"
    }
  }
}
