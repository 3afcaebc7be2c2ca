import PlainText
import TerminalUI
import WorkshopModel

/// One line of the scene setting screen: a section's heading, a note, or an ambition.
enum NoteRow: Hashable, Sendable {
  case section(NoteSection)
  case note(NoteID, CleanText)
  case ambition(Statement, CleanText?)
  case exercise(answered: Int)

  static func all(_ workshop: Workshop) -> [NoteRow] {
    var rows: [NoteRow] = []
    rows.reserveCapacity(workshop.notes.count + NoteSection.allCases.count + 3)
    visit(workshop) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// One for a note or an ambition, none for a heading, in the order of the rows.
  static func things(_ workshop: Workshop) -> [Int] {
    let counts = Dictionary(workshop.notes.map { ($0.section, 1) }, uniquingKeysWith: +)
    func ones(_ section: NoteSection) -> [Int] {
      [0] + Array(repeating: 1, count: counts[section] ?? 0)
    }
    return ones(.outcomes) + [1, 1, 0] + ones(.conversation) + ones(.challenges)
  }

  /// The row at `index`, or the last one.
  static func at(_ index: Int, _ workshop: Workshop) -> NoteRow {
    var found = NoteRow.section(.outcomes)
    var passed = 0
    visit(workshop) { row in
      found = row
      passed += 1
      return passed <= index
    }
    return found
  }

  /// Which row it is, whatever it says now.
  enum Name: Hashable, Sendable {
    case section(NoteSection)
    case note(NoteID)
    case ambition(Statement)
    case exercise
  }

  var name: Name {
    switch self {
    case .section(let section): .section(section)
    case .note(let note, _): .note(note)
    case .ambition(let statement, _): .ambition(statement)
    case .exercise: .exercise
    }
  }

  /// Where the row of this name stands now; nil where it is gone.
  static func place(of name: Name, _ workshop: Workshop) -> Int? {
    var place = 0
    var isFound = false
    visit(workshop) { row in
      isFound = row.name == name
      if !isFound { place += 1 }
      return !isFound
    }
    return isFound ? place : nil
  }

  /// Outcomes, ambitions, the exercise, conversation, challenges: the order of the phase. Ends with
  /// the first row that `goOn` is false for.
  private static func visit(_ workshop: Workshop, goOn: (NoteRow) -> Bool) {
    func visit(_ section: NoteSection) -> Bool {
      goOn(.section(section))
        && workshop.notes.allSatisfy { note in
          note.section != section || goOn(.note(note.id, note.text))
        }
    }
    _ =
      visit(.outcomes)
      && [Statement.threeYearAmbition, .oneYearAmbition].allSatisfy {
        goOn(.ambition($0, workshop.text(of: $0)))
      }
      && goOn(.exercise(answered: workshop.exercise.count))
      && visit(.conversation) && visit(.challenges)
  }

  /// Under which names the room knows it. The exercise has a picture of its own.
  var roomSubjects: [RoomSubject] {
    switch self {
    case .section(let section): [.section(section: section)]
    case .note(let note, _): [.note(id: note)]
    case .ambition(let statement, _): [.statement(statement: statement)]
    case .exercise: []
    }
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
