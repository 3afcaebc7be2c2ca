import PlainText

extension WorksheetSection {
  /// What the room wrote down while setting the scene.
  public static let notes = WorksheetSection(
    "notes", "expected outcomes, conversation and main challenges",
    sheet: Sheet(name: "Notes", heads: ["Section", "Note"])
  ) { worksheet in
    [
      Block.titled("Expected outcomes", worksheet.outcomes),
      Block.titled("Conversation and feedback", worksheet.conversation),
      Block.titled("Main challenges", worksheet.challenges),
    ].flatMap(\.self)
  }
}

extension Worksheet {
  public var outcomes: [CleanText] { notes(.outcomes) }
  public var conversation: [CleanText] { notes(.conversation) }
  public var challenges: [CleanText] { notes(.challenges) }

  private func notes(_ section: NoteSection) -> [CleanText] {
    isAboutFirstSet ? source.workshop.notes(in: section).map(\.text) : []
  }
}
