import PlainText

extension OKRSet {
  mutating func reword(
    _ objective: ObjectiveID, _ text: CleanText, onlyTypo: Bool
  ) throws(Rejection) {
    let index = try indexOf(objective)
    let old = allObjectives[index].title
    let new = text.singleLine
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
    allObjectives[try indexOf(objective)].keyResults.append(
      KeyResult(id: KeyResultID(seq), wording: wording.onOneLine, values: nil))
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
    new.wording = wording.onOneLine
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
    let target = index.moved(by: distance, within: allObjectives[objective].keyResults.count)
    let moving = allObjectives[objective].keyResults.remove(at: index)
    allObjectives[objective].keyResults.insert(moving, at: target)
  }

  /// Another objective has it from now on, as its last; its values and history stay with it.
  mutating func place(
    _ keyResult: KeyResultID, under target: ObjectiveID
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    let new = try indexOf(target)
    let moving = allObjectives[objective].keyResults.remove(at: index)
    allObjectives[new].keyResults.append(moving)
    acceptance = nil
  }

  /// Changes places with those in force; one that is parked has none.
  mutating func move(_ objective: ObjectiveID, by distance: Int) throws(Rejection) {
    let index = try indexOf(objective)
    let inForce = allObjectives.indices.filter { !allObjectives[$0].isParked }
    guard let place = inForce.firstIndex(of: index) else { return }
    let target = place.moved(by: distance, within: inForce.count)
    let moving = allObjectives.remove(at: inForce[place])
    allObjectives.insert(moving, at: inForce[target])
  }

  mutating func renameOwner(_ old: CleanText, to new: CleanText) {
    for objective in allObjectives.indices {
      for index in allObjectives[objective].keyResults.indices {
        allObjectives[objective].keyResults[index].renameOwner(old, to: new)
      }
    }
    for index in weeks.priorities.indices where weeks.priorities[index].owner == old {
      weeks.priorities[index].owner = new
    }
  }

  mutating func set(_ values: KeyResultValues, for keyResult: KeyResultID) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    guard values.measure.numbers.allSatisfy(\.isComputable) else { throw .numberTooLong }
    allObjectives[objective].keyResults[index].values = values
    acceptance = nil
  }

  func indexOf(_ objective: ObjectiveID) throws(Rejection) -> Int {
    guard let index = allObjectives.firstIndex(where: { $0.id == objective }) else {
      throw .gone("That objective")
    }
    return index
  }

  func indexOf(_ keyResult: KeyResultID) throws(Rejection) -> (Int, Int) {
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
  fileprivate var onOneLine: KeyResultWording {
    var kept = self
    kept.sentence = sentence.singleLine
    kept.metric = metric.singleLine
    kept.unit = unit.singleLine
    kept.owner = owner.singleLine
    return kept
  }
}
