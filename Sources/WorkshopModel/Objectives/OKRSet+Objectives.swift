import PlainText

extension OKRSet {
  mutating func reword(
    _ objective: ObjectiveID, _ text: CleanText, onlyTypo: Bool
  ) throws(Rejection) {
    guard let index = allObjectives.firstIndex(where: { $0.id == objective }) else {
      throw .gone("That objective")
    }
    let old = allObjectives[index].title
    let new = try text.required("The objective", limit: Limits.suggestion)
    allObjectives[index].title = new
    guard onlyTypo else {
      acceptance = nil
      return
    }
    for round in rounds.indices { rounds[round].scored?.keep(objective, old, now: new) }
  }

  mutating func addKeyResult(
    _ objective: ObjectiveID, _ wording: KeyResultWording, _ seq: Int
  ) throws(Rejection) {
    guard let index = allObjectives.firstIndex(where: { $0.id == objective && !$0.isParked }) else {
      throw .gone("That objective")
    }
    guard allObjectives[index].keyResults.count < Limits.keyResults else {
      throw .keyResultsFull
    }
    let wording = try wording.checked()
    allObjectives[index].keyResults.append(
      KeyResult(id: KeyResultID(seq), wording: wording, values: nil))
    acceptance = nil
  }

  /// A key result keeps its values as long as its kind can use them. Another kind, unit, way of
  /// counting or expectation is no typo.
  mutating func reword(
    _ keyResult: KeyResultID, _ wording: KeyResultWording, onlyTypo: Bool
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    let old = allObjectives[objective].keyResults[index]
    var new = old
    new.wording = try wording.checked()
    if let values = new.values, !values.fits(wording.kind) { new.values = nil }
    allObjectives[objective].keyResults[index] = new
    guard onlyTypo, new.wording.measures(as: old.wording) else {
      acceptance = nil
      return
    }
    for round in rounds.indices { rounds[round].scored?.keep(old, now: new) }
  }

  mutating func remove(_ keyResult: KeyResultID) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    let gone = allObjectives[objective].keyResults.remove(at: index)
    allObjectives[objective].removed.append(gone)
    acceptance = nil
  }

  mutating func move(_ keyResult: KeyResultID, by distance: Int) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    let (target, overflow) = index.addingReportingOverflow(distance)
    guard !overflow, allObjectives[objective].keyResults.indices.contains(target), distance != 0
    else {
      throw Rejection("It cannot move any further.")
    }
    let moving = allObjectives[objective].keyResults.remove(at: index)
    allObjectives[objective].keyResults.insert(moving, at: target)
  }

  /// Another objective has it from now on, as its last; its values and history stay with it.
  mutating func place(
    _ keyResult: KeyResultID, under target: ObjectiveID
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard let new = allObjectives.firstIndex(where: { $0.id == target && !$0.isParked }) else {
      throw .gone("That objective")
    }
    guard new != objective else { throw Rejection("It belongs to this objective already.") }
    guard allObjectives[new].keyResults.count < Limits.keyResults else { throw .keyResultsFull }
    let moving = allObjectives[objective].keyResults.remove(at: index)
    allObjectives[new].keyResults.append(moving)
    acceptance = nil
  }

  mutating func move(_ objective: ObjectiveID, by distance: Int) throws(Rejection) {
    let inForce = allObjectives.indices.filter { !allObjectives[$0].isParked }
    guard let place = inForce.firstIndex(where: { allObjectives[$0].id == objective }) else {
      throw .gone("That objective")
    }
    let (target, overflow) = place.addingReportingOverflow(distance)
    guard !overflow, inForce.indices.contains(target), distance != 0 else {
      throw Rejection("It cannot move any further.")
    }
    let moving = allObjectives.remove(at: inForce[place])
    allObjectives.insert(moving, at: inForce[target])
  }

  mutating func renameOwner(_ old: CleanText, to new: CleanText) {
    for objective in allObjectives.indices {
      for index in allObjectives[objective].keyResults.indices {
        allObjectives[objective].keyResults[index].renameOwner(old, to: new)
      }
    }
  }

  mutating func set(_ values: KeyResultValues, for keyResult: KeyResultID) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    let kind = allObjectives[objective].keyResults[index].wording.kind
    // Whether something moves is asked where values are entered: a file may bring what does not.
    if let refusal = values.rejection(for: kind), refusal != .nothingMoves { throw refusal }
    allObjectives[objective].keyResults[index].values = values
    acceptance = nil
  }

  private func indexOf(_ keyResult: KeyResultID) throws(Rejection) -> (Int, Int) {
    for (objective, holder) in allObjectives.enumerated() {
      if let index = holder.keyResults.firstIndex(where: { $0.id == keyResult }) {
        return (objective, index)
      }
    }
    throw .gone("That key result")
  }
}

extension KeyResult {
  fileprivate mutating func renameOwner(_ old: CleanText, to new: CleanText) {
    if wording.owner == old { wording.owner = new }
    for index in tasks.indices where tasks[index].wording.owner == old {
      tasks[index].wording.owner = new
    }
  }
}

extension KeyResultWording {
  fileprivate func checked() throws(Rejection) -> KeyResultWording {
    var kept = self
    kept.sentence = try sentence.required("The key result", limit: Limits.sentence)
    kept.metric = try metric.optional("The metric", limit: Limits.shortText)
    kept.unit = try unit.optional("The unit", limit: Limits.shortText)
    kept.owner = try owner.optional("The owner", limit: Limits.shortText)
    return kept
  }
}

extension Rejection {
  static let keyResultsFull = Rejection(
    "This objective has \(Limits.keyResults) key results: remove or reword one to add another.")
}
