import FoundationEssentials
import PlainText

extension CheckInReading {
  /// `45 users`, `stages 1 and 2 done`, `done`.
  public func words(unit: CleanText) -> CleanText {
    switch self {
    case .value(let value): CleanText(Amount(value, unit: unit).words())
    case .stages([]): "no stage done"
    case .stages(let done):
      "\(done.count == 1 ? "stage" : "stages") \(done.sorted().map { "\($0 + 1)" }.joined(separator: ", ")) done"
    case .done(let isDone): isDone ? "done" : "not done"
    }
  }
}
