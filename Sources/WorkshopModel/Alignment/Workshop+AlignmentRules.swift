import PlainText

extension Workshop {
  /// Only a unit right below the set has a mark for one of its key results.
  func judgeKeyResultMarked(
    _ keyResult: KeyResultID, _ unit: UnitID, _ mark: Contribution?
  ) throws(Rejection) {
    guard let set = set(of: keyResult), set.holds(.keyResult(id: keyResult)) else {
      throw .gone("That key result")
    }
    let unit = try requireAligned(unit, with: set)
    guard set.alignment.mark(of: unit.id, for: keyResult) != mark else {
      throw Rejection(
        "\(unit.name) \(mark?.verb ?? "neither leads nor supports") it already.")
    }
  }

  func judgeAlignmentAnswered(
    _ question: AlignmentQuestion, of unit: UnitID, _ text: CleanText, in set: SetID?
  ) throws(Rejection) {
    let set = sets[try index(of: set)]
    _ = try requireAligned(unit, with: set)
    guard question.isWritten else {
      throw Rejection("This question is answered by the marks and the needs.")
    }
    guard set.alignment.answer(of: unit, to: question) ?? "" != text.singleLine else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
    try text.requireShort("The answer", limit: Limits.note)
  }

  /// A unit needs something from another one, wherever that stands; the company can be asked too.
  func judgeNeedAdded(
    _ text: CleanText, from: UnitID, to: UnitID, in set: SetID?
  ) throws(Rejection) {
    guard from != to else {
      throw Rejection("A unit needs something from another one: choose two.")
    }
    for id in [from, to] {
      let unit = units[try indexOf(id)]
      guard !unit.isArchived else {
        throw Rejection("\(unit.name) is archived: take it into use again first.")
      }
    }
    _ = try index(of: set)
    try text.require("The need", limit: Limits.note)
  }

  func judgeNeedReworded(_ need: NeedID, _ text: CleanText) throws(Rejection) {
    _ = try required(need)
    try text.require("The need", limit: Limits.note)
  }

  func judgeNeedAnswered(_ need: NeedID, _ answer: NeedAnswer) throws(Rejection) {
    guard try required(need).answer != answer else {
      throw Rejection("It is answered so already.")
    }
  }

  func judgeNeedDropped(_ need: NeedID) throws(Rejection) { _ = try required(need) }

  private func required(_ id: NeedID) throws(Rejection) -> Need {
    guard let need = set(of: id)?.alignment.need(id) else { throw .gone("That need") }
    return need
  }

  private func requireAligned(_ unit: UnitID, with set: OKRSet) throws(Rejection) -> Unit {
    let unit = units[try indexOf(unit)]
    guard !unit.isArchived else {
      throw Rejection("\(unit.name) is archived: take it into use again first.")
    }
    guard unit.parent == set.unit else {
      throw Rejection(
        "\(unit.name) does not stand right below \(self.unit(set.unit)?.name ?? "that unit").")
    }
    return unit
  }
}
