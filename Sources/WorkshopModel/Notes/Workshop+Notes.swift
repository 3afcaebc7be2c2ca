import PlainText

extension Workshop {
  mutating func addNote(_ section: NoteSection, _ text: CleanText, _ seq: Int) throws(Rejection) {
    let text = try text.required("The note", limit: Limits.note)
    notes.append(Note(id: NoteID(seq), section: section, text: text))
  }

  mutating func editNote(_ note: NoteID, _ text: CleanText) throws(Rejection) {
    guard let index = notes.firstIndex(where: { $0.id == note }) else { throw .gone("That note") }
    notes[index].text = try text.required("The note", limit: Limits.note)
  }

  mutating func removeNote(_ note: NoteID) throws(Rejection) {
    guard let index = notes.firstIndex(where: { $0.id == note }) else { throw .gone("That note") }
    notes.remove(at: index)
  }
}
