import PlainText

extension Workshop {
  mutating func addNote(_ section: NoteSection, _ text: CleanText, _ seq: Int) {
    notes.append(Note(id: NoteID(seq), section: section, text: text.singleLine))
  }

  mutating func editNote(_ note: NoteID, _ text: CleanText) throws(Rejection) {
    notes[try indexOf(note)].text = text.singleLine
  }

  mutating func removeNote(_ note: NoteID) throws(Rejection) {
    notes.remove(at: try indexOf(note))
  }

  private func indexOf(_ note: NoteID) throws(Rejection) -> Int {
    guard let index = notes.firstIndex(where: { $0.id == note }) else { throw .gone("That note") }
    return index
  }
}

extension Workshop {
  func judgeNoteAdded(_ text: CleanText) throws(Rejection) {
    try text.require("The note", limit: Limits.note)
  }

  func judgeNoteEdited(_ note: NoteID, _ text: CleanText) throws(Rejection) {
    _ = try indexOf(note)
    try text.require("The note", limit: Limits.note)
  }

  func judgeNoteRemoved(_ note: NoteID) throws(Rejection) { _ = try indexOf(note) }
}
