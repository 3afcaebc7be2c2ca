import PlainText
import TerminalUI
import WorkshopImport
import WorkshopModel

/// What was prepared comes in: what the file holds, what it would do, and then all of it or nothing.
struct ImportDialog: Dialog {
  enum Action: Hashable, Sendable {
    case proceed, kind, decimal, dates, units, file, again
    case move(ListMove)
    case close
  }

  static let title: CleanText = "Import"

  static let keys = KeyTable<Action, DialogContext<ImportDialog>>(
    [
      .init(
        "a", "bring in", .proceed, help: "Bring in all of it.", hint: .first, weight: .deliberate,
        whyNot: { context in
          let importing = context.state.screens.importing
          return importing.whyNot ?? (importing.found == nil ? "Choose a file first: f." : nil)
        }),
      .init(
        "Enter", "go on", .proceed, help: "Choose the file; once it was read, bring in all of it.",
        hint: .first, weight: .deliberate, whyNot: { $0.state.screens.importing.whyNot }),
      .init("Space", "kind", .kind, help: "The file holds people, suggestions, OKRs or check-ins."),
      .init("f", "file", .file, help: "Choose the file."),
      .init(
        ",", "decimal mark", .decimal,
        help:
          "Where 1.250 can be read in two ways: the mark before a fraction is a comma, or a point.",
        hint: .ifRoom,
        whyNot: {
          $0.state.screens.importing.asks(.decimalMark) ? nil : "No number can be read in two ways."
        }),
      .init(
        "/", "day or month first", .dates,
        help: "Where 5/6/2027 can be read in two ways: the day stands first, or the month.",
        hint: .ifRoom,
        whyNot: {
          $0.state.screens.importing.asks(.dateOrder) ? nil : "No day can be read in two ways."
        }),
      .init(
        "u", "units", .units,
        help: "Units that are not there yet: they are made, or left out.", hint: .ifRoom,
        whyNot: {
          $0.state.screens.importing.asks(.unknownUnits)
            ? nil : "Every unit that the file names is there."
        }),
      .init(
        "r", "read again", .again, help: "Read the file again after you have mended it.",
        hint: .ifRoom,
        whyNot: { $0.state.screens.importing.path.isEmpty ? "Choose a file first: f." : nil }),
      .init(["Esc", "q", "I"], "close", .close, help: "Back to the desk."),
    ],
    and: ListMove.rows(
      Action.move, item: "row", letters: true,
      whyNot: { ImportTable($0.state).count == 0 ? "There are no rows to show." : nil }))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .proceed where state.screens.importing.found != nil: return .stay(state.bringIn())
    case .proceed, .file: state.open(SourceDialog(state))
    case .kind: return .stay(Self.nextKind(&state))
    case .decimal:
      state.screens.importing.choices.decimal.turn()
      return .stay([.readImport(state.importOrder)])
    case .dates:
      state.screens.importing.choices.dates.turn()
      return .stay([.readImport(state.importOrder)])
    case .units:
      state.screens.importing.choices.units.turn()
      return .stay([.readImport(state.importOrder)])
    case .again: return .stay([.readImport(state.importOrder)])
    case .move(let move): Self.scroll(move, &state)
    case .close:
      state.forgetImport()
      return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollUp: Self.scroll(.up, &state)
    case .scrollDown: Self.scroll(.down, &state)
    default: break
    }
    return .stay()
  }

  private static func nextKind(_ state: inout AppState) -> [Effect] {
    let kinds = ImportState.kinds
    let index = kinds.firstIndex(of: state.screens.importing.kind) ?? 0
    state.screens.importing.kind = kinds[(index + 1) % kinds.count]
    state.screens.importing.isKindChosen = true
    let wasRead = state.screens.importing.found != nil || state.screens.importing.refusal != nil
    state.forgetImport()
    return wasRead ? [.readImport(state.importOrder)] : []
  }

  private static func scroll(_ move: ListMove, _ state: inout AppState) {
    var first = ListCursor(state.screens.importing.offset)
    first.move(move, count: ImportTable(state).count, page: height(state) - 4)
    state.screens.importing.offset = first.index
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let size = Size(width: 72, height: Self.height(state))
    var inner = DialogBox("Import", content: size, maxWidth: 76).draw(in: area, on: &frame)
    let importing = state.screens.importing
    let kinds = ImportState.kinds.map { kind in
      StyledText(
        kind == importing.kind ? "✓ \(kind.words)  " : "  \(kind.words)  ",
        kind == importing.kind ? .dialogKey : .dialogSecondary)
    }
    kinds.reduce(StyledText("", .dialog), +).draw(in: inner.takeTop(1), on: &frame)
    let path = CleanText(importing.path).truncated(toColumns: max(0, inner.width - 6))
    (StyledText("File  ", .dialogSecondary)
      + (importing.path.isEmpty
        ? StyledText("none chosen yet", .dialogSecondary) : StyledText(path, .dialog)))
      .draw(in: inner.takeTop(2), on: &frame)
    let table = ImportTable(state)
    for line in table.summary.onDialog.hanging(in: inner.width) where !inner.isEmpty {
      line.draw(in: inner.takeTop(1), on: &frame)
    }
    for index in importing.offset..<max(importing.offset, table.count) {
      guard !inner.isEmpty else { break }
      for line in table.row(index).onDialog.hanging(in: inner.width) where !inner.isEmpty {
        line.draw(in: inner.takeTop(1), on: &frame)
      }
    }
  }

  private static func height(_ state: AppState) -> Int {
    max(6, min(18, state.size.height - 6))
  }
}

extension Optional where Wrapped: CaseIterable & Equatable {
  /// The next of them, from the first on.
  fileprivate mutating func turn() {
    let all = Array(Wrapped.allCases)
    let index = flatMap { all.firstIndex(of: $0) }.map { ($0 + 1) % all.count } ?? 0
    self = all.indices.contains(index) ? all[index] : nil
  }
}

extension ImportState {
  /// Whether the file leaves this open, or it was answered before.
  fileprivate func asks(_ question: ImportProblem.Question) -> Bool {
    let isAnswered =
      switch question {
      case .decimalMark: choices.decimal != nil
      case .dateOrder: choices.dates != nil
      case .unknownUnits: choices.units != nil
      }
    return isAnswered || found?.plan.questions.contains(question) == true
  }

  fileprivate var whyNot: CleanText? {
    if refusal != nil { return "Nothing was read. Choose another file with f, or r to read again." }
    guard let found else { return nil }
    guard found.plan.problems.isEmpty else { return "Mend the file first, then r reads it again." }
    return found.isEmpty ? "All of it is there already. Nothing to add." : nil
  }
}

extension ImportKind {
  fileprivate var words: CleanText {
    switch self {
    case .people: "people"
    case .suggestions: "suggestions"
    case .okrs: "OKRs"
    case .checkIns: "check-ins"
    case .workshop: "workshop"
    }
  }
}
