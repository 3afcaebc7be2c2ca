import PlainText

extension OKRSet {
  mutating func mark(
    _ keyResult: KeyResultID, _ unit: UnitID, _ mark: Contribution?
  ) {
    alignment.marks[unit, default: [:]][keyResult] = mark
    if alignment.marks[unit]?.isEmpty == true { alignment.marks[unit] = nil }
  }

  mutating func answer(
    _ question: AlignmentQuestion, of unit: UnitID, _ text: CleanText
  ) {
    let text = text.singleLine
    alignment.answers[unit, default: [:]][question] = text.isEmpty ? nil : text
    if alignment.answers[unit]?.isEmpty == true { alignment.answers[unit] = nil }
  }

  mutating func addNeed(_ text: CleanText, from: UnitID, to: UnitID, _ seq: Int) {
    alignment.needs.append(Need(id: NeedID(seq), from: from, to: to, text: text.singleLine))
  }

  mutating func reword(_ need: NeedID, _ text: CleanText) throws(Rejection) {
    alignment.needs[try indexOf(need)].text = text.singleLine
  }

  mutating func answer(_ need: NeedID, _ answer: NeedAnswer) throws(Rejection) {
    alignment.needs[try indexOf(need)].answer = answer
  }

  mutating func drop(_ need: NeedID) throws(Rejection) {
    alignment.needs.remove(at: try indexOf(need))
  }

  private func indexOf(_ need: NeedID) throws(Rejection) -> Int {
    guard let index = alignment.needs.firstIndex(where: { $0.id == need }) else {
      throw .gone("That need")
    }
    return index
  }
}
