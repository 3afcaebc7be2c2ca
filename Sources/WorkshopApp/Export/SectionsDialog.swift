import PlainText
import TerminalUI
import WorkshopModel

/// Chooses what of the worksheet the files hold that take sections.
struct SectionsDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case toggle, choose, close
  }

  static let title: CleanText = "Sections"

  private var chosen: Set<WorksheetSection>
  private var cursor = ListCursor()

  init(_ state: AppState) { chosen = state.screens.export.sections }

  static let keys = KeyTable<Action, DialogContext<SectionsDialog>>(
    [
      .init(
        "Enter", "choose", .choose, help: "Take these sections for every file from now on.",
        hint: .first,
        whyNot: { $0.dialog.chosen.isEmpty ? "Mark one section at least with Space." : nil }),
      .init(
        ["Space", "m"], "mark", .toggle, help: "Take the section along, or leave it.",
        hint: .first),
      .init(["Esc", "q"], "close", .close, help: "Leave the sections as they were."),
    ], and: ListMove.rows(Action.move, letters: true))

  /// What is chosen, in one line.
  static func words(_ sections: Set<WorksheetSection>) -> CleanText {
    if sections == WorksheetSection.whole { return "all" }
    let left = WorksheetSection.whole.subtracting(sections)
    guard sections.isSubset(of: WorksheetSection.whole), left.count < sections.count else {
      return names(sections)
    }
    return "all but \(names(left))"
  }

  private static func names(_ sections: Set<WorksheetSection>) -> CleanText {
    let names = WorksheetSection.allCases.filter(sections.contains).map(\.name)
    return CleanText(names.joined(separator: ", "))
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let sections = WorksheetSection.allCases
    switch action {
    case .move(let move):
      let area = Self.box.inner(in: Desk.dialogArea(state))
      list.index(after: move, in: area).map { cursor.select($0, count: sections.count) }
    case .toggle: toggle(sections[cursor.index])
    case .choose:
      state.screens.export.sections = chosen
      state.screens.export.outcomes = [:]
      return .close()
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press,
      let item = list.item(at: event.position, in: Self.box.inner(in: area))
    else { return .stay() }
    cursor.select(item, count: WorksheetSection.allCases.count)
    toggle(WorksheetSection.allCases[cursor.index])
    return .stay()
  }

  /// The page for the board is a short form of the objectives, and at first the only thing on it.
  private mutating func toggle(_ section: WorksheetSection) {
    if chosen.remove(section) != nil { return }
    switch section {
    case .board: chosen = [.board]
    case .objectives: chosen.subtract([.board])
    default: break
    }
    chosen.insert(section)
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    list.draw(in: Self.box.draw(in: area, on: &frame), on: &frame)
  }

  private var list: ListView {
    let sections = WorksheetSection.allCases
    return ListView(
      sections.map { section in
        StyledText(section.words, chosen.contains(section) ? .dialog : .dialogSecondary)
      }, selected: cursor.selection(count: sections.count),
      markers: sections.map { StyledText(chosen.contains($0) ? "✓" : " ", .dialogKey) },
      wraps: true)
  }

  private static let box = DialogBox(
    "Sections", content: Size(width: 66, height: WorksheetSection.allCases.count + 2), maxWidth: 70)
}
