import PlainText

/// What is asked for in a check-in of one key result, in words.
public struct CheckInLabels: Hashable, Sendable {
  private let keyResult: KeyResult

  public init(_ keyResult: KeyResult) { self.keyResult = keyResult }

  public var label: CleanText {
    switch keyResult.wording.kind {
    case .milestone: "Stages done"
    case .binary: "Done"
    default: keyResult.wording.measurement == .cumulative ? "Came in" : "Value"
    }
  }

  public var hint: CleanText {
    let unit = keyResult.wording.unit
    return switch keyResult.wording.kind {
    case .milestone: "the stages that are done: 1, 2; or none"
    case .binary: "yes or no"
    default:
      keyResult.wording.measurement == .cumulative
        ? "what came in since the last time\(unit.isEmpty ? "" : ", in \(unit)")"
        : unit.isEmpty ? "what was read" : "what was read, in \(unit)"
    }
  }

  /// The stages with their numbers; empty for other kinds.
  public var stages: [CleanText] {
    guard case .stages(let stages)? = keyResult.values?.measure else { return [] }
    return stages.enumerated().map { "\($0 + 1) \($1.title)" }
  }

  /// What was said the last time; empty before the first.
  public func said(_ last: CheckIn?) -> [CleanText] {
    guard let last else { return [] }
    let read = last.reading.words(unit: keyResult.wording.unit)
    return ["Last: \(read) on \(last.day.words)\(last.comment.isEmpty ? "" : ", \(last.comment)")"]
  }
}
