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
    func section(_ section: NoteSection) -> [NoteRow] {
      [.section(section)] + workshop.notes(in: section).map { .note($0.id, $0.text) }
    }
    return section(.outcomes)
      + [.threeYearAmbition, .oneYearAmbition].map { .ambition($0, workshop.text(of: $0)) }
      + [.exercise(answered: workshop.exercise.count)]
      + section(.conversation) + section(.challenges)
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
