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

  mutating func moveNote(_ note: NoteID, to section: NoteSection) throws(Rejection) {
    var moved = notes.remove(at: try indexOf(note))
    moved.section = section
    notes.append(moved)
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

  func judgeNoteMoved(_ note: NoteID, to section: NoteSection) throws(Rejection) {
    guard notes[try indexOf(note)].section != section else {
      throw Rejection("The note stands under \(section.title) already.")
    }
  }

  func judgeNoteRemoved(_ note: NoteID) throws(Rejection) { _ = try indexOf(note) }
}
