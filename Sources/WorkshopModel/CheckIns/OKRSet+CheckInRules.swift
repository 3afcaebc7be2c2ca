import FoundationEssentials
import PlainText

extension OKRSet {
  func judgeCheckedIn(
    _ keyResult: KeyResultID, _ day: CalendarDate, _ reading: CheckInReading, _ comment: CleanText?
  ) throws(Rejection) {
    // A kick-off may be held, and a first value be read, long before the quarter begins.
    guard day >= cycle.first - 366 else { throw .longBefore(cycle, day) }
    try comment?.requireShort("The comment", limit: Limits.reason)
    guard let known = self.keyResult(keyResult) else { throw .gone("That key result") }
    try known.requireReading(reading)
  }
}

extension KeyResult {
  fileprivate func requireReading(_ reading: CheckInReading) throws(Rejection) {
    guard values != nil else { throw .checkInWithoutValues }
    guard wording.kind.takes(reading) else { throw .otherReading(wording.kind) }
    switch reading {
    case .value(let value):
      guard value.isComputable else { throw .numberTooLong }
    case .stages(let done):
      guard case .stages(let stages)? = values?.measure, done.allSatisfy(stages.indices.contains)
      else { throw .noSuchStage }
    case .done: break
    }
  }
}

extension Rejection {
  public static let checkInWithoutValues = Rejection(
    "It has no values yet: say where it starts and where it is to end first.")
  static func longBefore(_ cycle: Cycle, _ day: CalendarDate) -> Rejection {
    Rejection("\(day.words) is long before \(cycle.name) begins. Check the year.")
  }

  static let noSuchStage = Rejection("It has no such stage.")

  static func otherReading(_ kind: KeyResultKind) -> Rejection {
    switch kind {
    case .milestone: Rejection("Say which of its stages are done.")
    case .binary: Rejection("Say whether it is done.")
    default: Rejection("Say the number that was read.")
    }
  }
}
