import FoundationEssentials
import PlainText

extension OKRSet {
  /// In the order of their days.
  var checkIns: [KeyResultID: [CheckIn]] {
    get { checkInBook.pages }
    _modify { yield &checkInBook.pages }
  }

  /// The check-ins of a key result in the order of their days, those of one day as they were written.
  public func checkIns(of keyResult: KeyResultID) -> [CheckIn] { checkIns[keyResult] ?? [] }

  mutating func checkIn(_ keyResult: KeyResultID, _ new: CheckIn) throws(Rejection) {
    _ = try indexOf(keyResult)
    guard new.reading.isComputable else { throw .numberTooLong }
    if new.replaces { checkIns[keyResult]?.removeAll { $0.day == new.day } }
    checkIns[keyResult, default: []].insert(new, behindThoseUntil: new.day)
  }

  /// The day of the earliest check-in; nil before the first.
  var firstCheckInDay: CalendarDate? { checkIns.values.compactMap { $0.first?.day }.min() }

  /// The day of the latest check-in; nil before the first.
  public var lastCheckInDay: CalendarDate? { checkIns.values.compactMap { $0.last?.day }.max() }
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

extension CheckInReading {
  fileprivate var isComputable: Bool {
    if case .value(let value) = self { value.isComputable } else { true }
  }
}
