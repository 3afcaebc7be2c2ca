import FoundationEssentials
import PlainText

extension OKRSet {
  /// The check-ins of a key result in the order of their days, those of one day as they were written.
  public func checkIns(of keyResult: KeyResultID) -> [CheckIn] { checkIns[keyResult] ?? [] }

  mutating func checkIn(_ keyResult: KeyResultID, _ new: CheckIn) throws(Rejection) {
    guard let known = self.keyResult(keyResult) else { throw .gone("That key result") }
    try known.requireReading(new.reading)
    if new.replaces { checkIns[keyResult]?.removeAll { $0.day == new.day } }
    checkIns[keyResult, default: []].insert(new, behindThoseUntil: new.day)
  }

  /// The day of the latest check-in; nil before the first.
  public var lastCheckInDay: CalendarDate? { checkIns.values.compactMap(\.last?.day).max() }
}

extension Workshop {
  /// Whether something was read of any key result.
  public var hasCheckIns: Bool { sets.contains { $0.lastCheckInDay != nil } }
}

extension WorksheetBook {
  /// Whether something was read of a key result that it tells.
  public var hasCheckIns: Bool {
    worksheets.contains { worksheet in
      worksheet.objectives.contains { $0.keyResults.contains { !$0.standing.course.isEmpty } }
    }
  }
}

extension [CheckIn] {
  /// They are in the order of their days, and most new ones come last.
  fileprivate mutating func insert(_ new: CheckIn, behindThoseUntil day: CalendarDate) {
    var low = startIndex
    var high = endIndex
    if let last, last.day <= day { low = high }
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    insert(new, at: low)
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
  static let noSuchStage = Rejection("It has no such stage.")

  static func otherReading(_ kind: KeyResultKind) -> Rejection {
    switch kind {
    case .milestone: Rejection("Say which of its stages are done.")
    case .binary: Rejection("Say whether it is done.")
    default: Rejection("Say the number that was read.")
    }
  }
}
