import FoundationEssentials
import PlainText

extension OKRSet {
  /// Whether something was read of `keyResult`: from then on its target changes for a reason only.
  public func isTracked(_ keyResult: KeyResultID) -> Bool { !checkIns(of: keyResult).isEmpty }

  mutating func weigh(_ keyResult: KeyResultID, _ weight: Decimal) throws(Rejection) {
    guard weight.isComputable else { throw .numberTooLong }
    try change(keyResult) { $0.weight = weight }
  }

  /// The values from now on; those before stay readable.
  mutating func retarget(
    _ keyResult: KeyResultID, _ values: KeyResultValues, on day: CalendarDate, _ reason: CleanText
  ) throws(Rejection) {
    guard values.measure.numbers.allSatisfy(\.isComputable) else { throw .numberTooLong }
    try change(keyResult) { keyResult in
      if let old = keyResult.values {
        keyResult.earlierValues.append(
          EarlierValues(values: old, until: day, reason: reason.singleLine))
      }
      keyResult.values = values
    }
  }

  mutating func setStatus(
    _ keyResult: KeyResultID, _ status: Status?, _ why: CleanText
  ) throws(Rejection) {
    try change(keyResult) {
      $0.statusByHand = status.map { StatusByHand(status: $0, why: why.singleLine) }
    }
  }

  /// What was to be found out is found: from now on it moves from there.
  mutating func measure(
    _ keyResult: KeyResultID, as kind: KeyResultKind, _ values: KeyResultValues
  ) throws(Rejection) {
    guard values.measure.numbers.allSatisfy(\.isComputable) else { throw .numberTooLong }
    let found = checkIns(of: keyResult).map(\.id).max()
    try change(keyResult) { keyResult in
      keyResult.wording.kind = kind
      keyResult.values = values
      keyResult.found = found
    }
  }

  private mutating func change(
    _ keyResult: KeyResultID, _ body: (inout KeyResult) -> Void
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    body(&allObjectives[objective].keyResults[index])
  }
}
