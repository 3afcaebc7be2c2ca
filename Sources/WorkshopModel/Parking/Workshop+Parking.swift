import PlainText

extension Workshop {
  mutating func parkItem(_ text: CleanText, _ seq: Int) throws(Rejection) {
    let text = try text.required("The thought", limit: Limits.note)
    parkedItems.append(ParkedItem(id: ParkedID(seq), text: text))
  }

  mutating func editParked(_ item: ParkedID, _ text: CleanText) throws(Rejection) {
    let index = try indexOf(item)
    parkedItems[index].text = try text.required("The thought", limit: Limits.note)
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
