import FoundationEssentials
import PlainText

extension CheckInReading {
  /// `45 users`, `stages 1, 2 done`, `done`.
  public func words(unit: CleanText) -> CleanText {
    switch self {
    case .value(let value): CleanText(Amount(value, unit: unit).words())
    case .stages([]): "no stage done"
    case .stages(let done):
      Self.words(ofStages: Set(done).sorted())
    case .done(let isDone): isDone ? "done" : "not done"
    }
  }

  private static func words(ofStages done: [Int]) -> CleanText {
    // A number out of a file may be the largest there is.
    let numbers = done.map { "\($0 &+ 1)" }.joined(separator: ", ")
    return "\(done.count == 1 ? "stage" : "stages") \(numbers) done"
  }
}
