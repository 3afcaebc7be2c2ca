import PlainText
import TerminalUI
import WorkshopModel

/// One line of the scene setting screen: a section's heading, a note, or an ambition.
enum NoteRow: Hashable, Sendable {
  case section(NoteSection)
  case note(NoteID, CleanText)
  case ambition(Statement, CleanText?)
  case exercise(answered: Int)

  /// Outcomes, ambitions, the exercise, conversation, challenges: the order of the phase.
  static func all(_ workshop: Workshop) -> [NoteRow] {
    var rows: [NoteRow] = []
    rows.reserveCapacity(workshop.notes.count + NoteSection.allCases.count + 3)
    func add(_ section: NoteSection) {
      rows.append(.section(section))
      for note in workshop.notes where note.section == section {
        rows.append(.note(note.id, note.text))
      }
    }
    add(.outcomes)
    for ambition in [Statement.threeYearAmbition, .oneYearAmbition] {
      rows.append(.ambition(ambition, workshop.text(of: ambition)))
    }
    rows.append(.exercise(answered: workshop.exercise.count))
    add(.conversation)
    add(.challenges)
    return rows
  }

  var styled: StyledText {
    switch self {
    case .section(let section): StyledText(section.title, .heading)
    case .note(_, let text): StyledText("  · \(text)", .body)
    case .ambition(let statement, let text):
      StyledText("\(statement.title)  ", .heading)
        + StyledText(text ?? "not noted yet", text == nil ? .secondary : .body)
    case .exercise(let answered):
      StyledText("Goal-setting exercise  ", .heading)
        + StyledText("\(answered) of \(ExerciseStatement.allCases.count) answered", .secondary)
    }
  }
}
