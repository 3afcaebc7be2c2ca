import FoundationEssentials

/// The check-ins of one key result as numbers.
struct CheckInHistory {
  private let keyResult: KeyResult
  private let checkIns: [CheckIn]
  private let planned: [CalendarDate]

  /// - Parameter planned: the days the cycle plans check-ins for.
  init(_ keyResult: KeyResult, _ checkIns: [CheckIn], planned: [CalendarDate]) {
    self.keyResult = keyResult
    self.checkIns = checkIns
    self.planned = planned
  }

  /// The value after all of them, where a number is read.
  var current: Decimal? { value(after: checkIns[...]) }

  /// The progress after all of them.
  func progress(on today: CalendarDate) -> Progress { progress(after: checkIns[...]) }

  /// The unclamped progress after each, one a day.
  var points: [Forecast.Point] {
    checkIns.indices.compactMap { index in
      let day = checkIns[index].day
      let isLastOfDay = index + 1 == checkIns.count || checkIns[index + 1].day != day
      guard isLastOfDay else { return nil }
      return progress(after: checkIns[...index]).raw.map { Forecast.Point(day: day, raw: $0) }
    }
  }

  private func value(after some: ArraySlice<CheckIn>) -> Decimal? {
    let read = some.compactMap { checkIn -> Decimal? in
      if case .value(let value) = checkIn.reading { value } else { nil }
    }
    return keyResult.wording.measurement.current(after: read, baseline: baseline)
  }

  /// What was there before the first entry of a cumulative metric.
  private var baseline: Decimal {
    if case .change(let baseline, _, _, _)? = keyResult.values?.measure { baseline } else { 0 }
  }

  private func progress(after some: ArraySlice<CheckIn>) -> Progress {
    keyResult.values?.progress(kind: keyResult.wording.kind, reading: reading(after: some))
      ?? .unmeasured
  }

  private func reading(after some: ArraySlice<CheckIn>) -> Reading {
    guard let last = some.last else { return .never }
    switch last.reading {
    case .stages(let done): return .stages(done: Set(done))
    case .done(let isDone): return .done(isDone)
    case .value:
      if case .range? = keyResult.values?.measure {
        return .checkIns(values: weekly(some), planned: planned.count)
      }
      return value(after: some).map(Reading.value) ?? .never
    }
  }

  /// The value of each planned week up to the last one read; nil for a week in which nothing was.
  private func weekly(_ some: ArraySlice<CheckIn>) -> [Decimal?] {
    guard let last = some.last.flatMap({ planned.week(of: $0.day) }) else { return [] }
    var values = [Decimal?](repeating: nil, count: last + 1)
    for checkIn in some {
      if case .value(let value) = checkIn.reading, let week = planned.week(of: checkIn.day) {
        values[week] = value
      }
    }
    return values
  }
}
