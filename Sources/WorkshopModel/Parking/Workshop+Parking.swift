import PlainText

extension Workshop {
  mutating func parkItem(_ text: CleanText, _ seq: Int) {
    parkedItems.append(ParkedItem(id: ParkedID(seq), text: text.singleLine))
  }

  mutating func editParked(_ item: ParkedID, _ text: CleanText) throws(Rejection) {
    parkedItems[try indexOf(item)].text = text.singleLine
  }

  mutating func removeParked(_ item: ParkedID) throws(Rejection) {
    parkedItems.remove(at: try indexOf(item))
  }

  private func indexOf(_ item: ParkedID) throws(Rejection) -> Int {
    guard let index = parkedItems.firstIndex(where: { $0.id == item }) else {
      throw .gone("That thought")
    }
    return index
  }
}

extension Workshop {
  func judgeItemParked(_ text: CleanText) throws(Rejection) {
    try text.require("The thought", limit: Limits.note)
  }

  func judgeParkedItemEdited(_ item: ParkedID, _ text: CleanText) throws(Rejection) {
    _ = try indexOf(item)
    try text.require("The thought", limit: Limits.note)
  }

  func judgeParkedItemRemoved(_ item: ParkedID) throws(Rejection) { _ = try indexOf(item) }
}
