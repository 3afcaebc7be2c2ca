import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// The worksheet leaves the room: which files, under which names, in which folder, and what came of
/// each.
struct ExportDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case toggle, write, replace, goals, sections, excel, folder, close
  }

  static let title: CleanText = "Export"
  var cursor = ListCursor()

  static let keys = KeyTable<Action, DialogContext<ExportDialog>>(
    [
      .init(
        "Enter", "write", .write, help: "Write the marked files.", hint: .first,
        weight: .deliberate,
        whyNot: { $0.state.exportFormats.isEmpty ? "Mark one format at least with Space." : nil }),
      .init(
        ["Space", "m"], "mark", .toggle, help: "Take the format along, or leave it.", hint: .first),
      .init(
        "s", "sections", .sections,
        help: "Choose what goes along, or one page for the board; it stays chosen."),
      .init(
        "c", "whose", .goals,
        help: "Take along the goals of all units, or of the marked unit and cycle only.",
        hint: .ifRoom,
        whyNot: {
          $0.state.workshop.sets.count > 1
            ? nil : "There is one set of goals: all of it goes along."
        }),
      .init(
        "e", "for Excel", .excel, help: "Mark the tables for Excel, or for every other program."),
      .init("f", "folder", .folder, help: "Choose the folder; it stays chosen."),
      .init(
        "o", "write over", .replace,
        help: "Write the files again that were there already, over the old ones.",
        weight: .deliberate,
        whyNot: { $0.state.formatsThere.isEmpty ? "No file was there already." : nil }),
      .init(["Esc", "q", "X"], "close", .close, help: "Back to the desk."),
    ], and: ListMove.rows(Action.move, letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let formats = state.offeredFormats
    switch action {
    case .move(let move):
      let area = rows(state, box(state).inner(in: Desk.dialogArea(state)))
      list(state).index(after: move, in: area).map { cursor.select($0, count: formats.count) }
    case .toggle: toggle(cursor.index, &state)
    case .write: return .stay(state.orders(state.exportFormats, overwrites: false))
    case .replace: return .stay(state.orders(state.formatsThere, overwrites: true))
    case .goals: state.turnExportedSet()
    case .sections: state.open(SectionsDialog(state))
    case .excel:
      state.screens.export.forExcel.toggle()
      for table in ExportFormat.allCases where table.isTable {
        state.screens.export.outcomes[table] = nil
      }
    case .folder: state.open(FolderDialog(state))
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let inner = box(state).inner(in: area)
    guard event.action == .press,
      let item = list(state).item(at: event.position, in: rows(state, inner))
    else { return .stay() }
    cursor.select(item, count: state.offeredFormats.count)
    toggle(item, &state)
    return .stay()
  }

  private func toggle(_ index: Int, _ state: inout AppState) {
    guard state.offeredFormats.indices.contains(index) else { return }
    let format = state.offeredFormats[index]
    if state.screens.export.left.remove(format) == nil { state.screens.export.left.insert(format) }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    var lines = inner
    for (title, words) in facts(state) {
      let shown = words.truncated(toColumns: max(0, inner.width - title.count))
      (StyledText(title, .dialogSecondary) + StyledText(shown, .dialog))
        .draw(in: lines.takeTop(1), on: &frame)
    }
    list(state).draw(in: rows(state, inner), on: &frame)
  }

  /// What holds for all of the files.
  private func facts(_ state: AppState) -> [(title: CleanText, words: CleanText)] {
    var facts: [(title: CleanText, words: CleanText)] = [
      ("Folder    ", CleanText(state.exportFolder)),
      ("Sections  ", SectionsDialog.words(state.screens.export.sections)),
    ]
    if state.workshop.sets.count > 1 {
      let words: CleanText =
        state.exportedSet.map { "\(state.workshop.title(of: $0)); c takes all of them" }
        ?? "all units and cycles; c takes \(state.workshop.title(of: state.markedSet)) only"
      facts.append(("Goals of  ", words))
    }
    return facts
  }

  private func list(_ state: AppState) -> ListView {
    let left = state.screens.export.left
    let forExcel = state.screens.export.forExcel
    let formats = state.offeredFormats
    return ListView(
      formats.map { format in
        StyledText(
          state.exportName(of: format),
          left.contains(format) ? .dialogSecondary : .dialog)
          + StyledText(format.isTable && forExcel ? "  for Excel" : "", .dialogKey)
          + Self.words(state.screens.export.outcomes[format], format).onDialog
      }, selected: cursor.selection(count: formats.count),
      markers: formats.map { StyledText(left.contains($0) ? " " : "✓", .dialogKey) },
      wraps: true)
  }

  /// What came of the file, or what it is for while it has not been asked for.
  private static func words(_ outcome: ExportOutcome?, _ format: ExportFormat) -> StyledText {
    switch outcome {
    case nil: StyledText("  \(format.words)", .secondary)
    case .written: StyledText("  written", .good)
    case .isThere: StyledText("  ! There is a file of this name already.", .bad)
    case .refused(let reason): StyledText("  ! \(reason)", .bad)
    }
  }

  private func rows(_ state: AppState, _ inner: Rect) -> Rect {
    var area = inner
    _ = area.takeTop(facts(state).count + 1)
    return area
  }

  private func box(_ state: AppState) -> DialogBox {
    DialogBox(
      "Export", content: Size(width: 72, height: max(4, min(24, state.size.height - 6))),
      maxWidth: 76)
  }
}

extension AppState {
  /// Where files go: as chosen, else where the workshop lies.
  var exportFolder: String { screens.export.folder ?? usualFolder }

  /// The only set that goes along; nil for all.
  fileprivate var exportedSet: OKRSet? { screens.export.set.flatMap(workshop.set) }

  /// The set that is marked on the board, or else worked on.
  fileprivate var markedSet: OKRSet {
    let marked = Desk.showsBoard(self) ? BoardScreen.row(self)?.set : nil
    return marked.flatMap(workshop.set) ?? workshop.currentSet
  }

  /// All sets, or the marked one.
  fileprivate mutating func turnExportedSet() {
    screens.export.set = screens.export.set == nil ? markedSet.id : nil
    screens.export.outcomes = [:]
  }

  /// What can be written of this workshop.
  fileprivate var offeredFormats: [ExportFormat] {
    ExportFormat.offered(hasCheckIns: workshop.hasCheckIns)
  }

  fileprivate var exportFormats: [ExportFormat] {
    offeredFormats.filter { !screens.export.left.contains($0) }
  }

  /// What was not written because a file of its name is there.
  fileprivate var formatsThere: [ExportFormat] {
    offeredFormats.filter { screens.export.outcomes[$0] == .isThere }
  }

  fileprivate func orders(_ formats: [ExportFormat], overwrites: Bool) -> [Effect] {
    return formats.map { format in
      .export(
        ExportOrder(
          format: format, folder: exportFolder, name: exportName(of: format).string,
          overwrites: overwrites, set: exportedSet?.id, sections: screens.export.sections,
          forExcel: format.isTable && screens.export.forExcel))
    }
  }

  /// The name of one file. A page for the board has one of its own, beside that of the whole.
  fileprivate func exportName(of format: ExportFormat) -> CleanText {
    let chosen = format.holdsWorkshop ? nil : exportedSet.map { [$0] }
    return CleanText(
      FileName.of(
        BookSubject(workshop, about: chosen), format,
        isBoardPage: format.takesSections && screens.export.sections.makeBoardPage))
  }

  /// Takes in what came of one file, and says how it stands with all of them.
  mutating func exported(_ order: ExportOrder, _ outcome: ExportOutcome) -> [Effect] {
    if let part = order.part { return handedOut(order, part, outcome) }
    screens.export.outcomes[order.format] = outcome
    let report = ExportReport(
      screens.export.outcomes.values, folder: CleanText(order.folder),
      there: formatsThere.map { exportName(of: $0) })
    say(report.words, report.isGood ? .good : .refusal)
    return []
  }
}
