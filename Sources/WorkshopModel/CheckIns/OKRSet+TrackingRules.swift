import FoundationEssentials
import PlainText

extension OKRSet {
  func judgeKeyResultWeighed(_ keyResult: KeyResultID, _ weight: Decimal) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard Limits.weight.contains(weight) else { throw .weightOutOfRange }
    guard allObjectives[objective].keyResults[index].weight != weight else {
      throw Rejection("It has this weight already.")
    }
  }

  func judgeTargetChanged(
    _ keyResult: KeyResultID, _ values: KeyResultValues, _ reason: CleanText
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard values.measure.numbers.allSatisfy(\.isTypable) else { throw .numberTooLong }
    try reason.require("The reason", limit: Limits.reason)
    let wording = allObjectives[objective].keyResults[index].wording
    if let refusal = values.rejection(for: wording) { throw refusal }
    guard allObjectives[objective].keyResults[index].values != values else {
      throw Rejection("These are the values it has.")
    }
  }

  func judgeStatusSet(
    _ keyResult: KeyResultID, _ status: Status?, _ why: CleanText
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard let status else {
      guard allObjectives[objective].keyResults[index].statusByHand != nil else {
        throw Rejection("Its status follows from the numbers already.")
      }
      return
    }
    guard StatusByHand.choices.contains(status) else { throw .statusOfItself }
    try why.require("The reason", limit: Limits.reason)
    guard isTracked(keyResult) else {
      throw Rejection("Nothing was read of it yet: check it in first.")
    }
  }

  func judgeKeyResultFound(
    _ keyResult: KeyResultID, _ kind: KeyResultKind, _ values: KeyResultValues
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard values.measure.numbers.allSatisfy(\.isTypable) else { throw .numberTooLong }
    guard allObjectives[objective].keyResults[index].wording.kind == .baseline,
      isTracked(keyResult), kind == .increase || kind == .decrease
    else { throw .nothingFound }
    if let refusal = values.rejection(for: kind) { throw refusal }
  }
}

extension Rejection {
  public static let weightOutOfRange = Rejection(
    "A weight is a number from 0 to \(CleanText("\(Limits.weight.upperBound)")). 1 is usual, 0 leaves the key result out."
  )
  static let statusOfItself = Rejection(
    "Stale and pending follow from the check-ins. Choose on track, behind or at risk.")
  static let nothingFound = Rejection(
    "Only a value that was found out first can become the start of an increase or a decrease.")
  static let kindStays = Rejection(
    "It has been checked in: what it measures stays. Other values are typed in weekly tracking.")
  static let targetNeedsReason = Rejection(
    "It has been checked in: other values need a reason. Type them in weekly tracking.")
}
