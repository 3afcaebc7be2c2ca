import PlainText

extension OKRSet {
  func judgeObjectiveReworded(_ objective: ObjectiveID, _ text: CleanText) throws(Rejection) {
    _ = try indexOf(objective)
    try text.require("The objective", limit: Limits.suggestion)
  }

  func judgeObjectiveMoved(_ objective: ObjectiveID, by distance: Int) throws(Rejection) {
    guard let place = objectives.firstIndex(where: { $0.id == objective }) else {
      throw .gone("That objective")
    }
    guard place.canMove(by: distance, within: objectives.count) else { throw .noFurther }
  }

  func judgeKeyResultAdded(
    _ objective: ObjectiveID, _ wording: KeyResultWording
  ) throws(Rejection) {
    guard try inForce(objective).keyResults.count < Limits.keyResults else {
      throw .keyResultsFull
    }
    try wording.judge()
  }

  func judgeKeyResultReworded(
    _ keyResult: KeyResultID, _ wording: KeyResultWording
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    try wording.judge()
    let known = allObjectives[objective].keyResults[index]
    guard
      !isTracked(keyResult) || known.values == nil
        || known.wording.kind == wording.kind && known.wording.measurement == wording.measurement
    else { throw .kindStays }
  }

  func judgeKeyResultMoved(_ keyResult: KeyResultID, by distance: Int) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard index.canMove(by: distance, within: allObjectives[objective].keyResults.count) else {
      throw .noFurther
    }
  }

  func judgeKeyResultPlaced(
    _ keyResult: KeyResultID, under target: ObjectiveID
  ) throws(Rejection) {
    let (objective, _) = try indexOf(keyResult)
    let new = try inForce(target)
    guard new.id != allObjectives[objective].id else {
      throw Rejection("It belongs to this objective already.")
    }
    guard new.keyResults.count < Limits.keyResults else { throw .keyResultsFull }
  }

  func judgeValuesSet(
    _ keyResult: KeyResultID, _ values: KeyResultValues
  ) throws(Rejection) {
    guard values.measure.numbers.allSatisfy(\.isTypable) else { throw .numberTooLong }
    let (objective, index) = try indexOf(keyResult)
    let kind = allObjectives[objective].keyResults[index].wording.kind
    // Whether something moves is asked where values are entered: an import may bring what does not.
    if let refusal = values.rejection(for: kind), refusal != .nothingMoves { throw refusal }
    let known = allObjectives[objective].keyResults[index].values
    guard !isTracked(keyResult) || known == nil || known == values else { throw .targetNeedsReason }
  }

  private func inForce(_ objective: ObjectiveID) throws(Rejection) -> Objective {
    let found = allObjectives[try indexOf(objective)]
    guard !found.isParked else { throw .gone("That objective") }
    return found
  }
}

extension KeyResultWording {
  fileprivate func judge() throws(Rejection) {
    try sentence.require("The key result", limit: Limits.sentence)
    try metric.requireShort("The metric", limit: Limits.shortText)
    try unit.requireShort("The unit", limit: Limits.shortText)
    try owner.requireShort("The owner", limit: Limits.shortText)
  }
}

extension Rejection {
  static let keyResultsFull = Rejection(
    "This objective has \(Limits.keyResults) key results: remove or reword one to add another.")
}
