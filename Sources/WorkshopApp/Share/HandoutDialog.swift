import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// The files that are shared: which, in which folder, and what came of each.
struct HandoutDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case toggle, write, replace, sections, folder, close
  }

  static let title: CleanText = "Files to share"

  private let files: [HandoutFile]
  /// The name of the folder of its own that they go into.
  private let folder: CleanText
  private var cursor = ListCursor()

  init(_ plan: HandoutPlan, folder: CleanText) {
    files = plan.files
    self.folder = folder
  }

  static let keys = KeyTable<Action, DialogContext<HandoutDialog>>(
    [
      .init(
        "Enter", "write", .write, help: "Write the marked files into their folder.", hint: .first,
        weight: .deliberate,
        whyNot: {
          if let busy = whyBusy($0.state) { return busy }
          return $0.dialog.chosen($0.state).isEmpty ? "Mark one file at least with Space." : nil
        }),
      .init(
        ["Space", "m"], "mark", .toggle, help: "Take the file along, or leave it.", hint: .first,
        whyNot: { whyBusy($0.state) }),
      .init(
        "s", "sections", .sections,
        help: "Choose what goes along in the formats that people read; it stays chosen.",
        whyNot: { whyBusy($0.state) }),
      .init(
        "f", "folder", .folder, help: "Choose where the folder lies; it stays chosen.",
        whyNot: { whyBusy($0.state) }),
      .init(
        "o", "write over", .replace,
        help: "Write the files again that were there already, over the old ones.",
        weight: .deliberate,
        whyNot: {
          if let busy = whyBusy($0.state) { return busy }
          return $0.dialog.there($0.state).isEmpty ? "No file was there already." : nil
        }),
      .init(["Esc", "q"], "close", .close, help: "Back to the desk."),
    ], and: ListMove.rows(Action.move, letters: true))

  private static func whyBusy(_ state: AppState) -> CleanText? {
    state.screens.handout.asked.isEmpty ? nil : "The files are being written: a moment."
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move):
      let area = rows(box(state).inner(in: Desk.dialogArea(state)), state)
      list(state).index(after: move, in: area).map { cursor.select($0, count: files.count) }
    case .toggle: toggle(cursor.index, &state)
    case .write:
      return .stay(state.handoutOrders(chosen(state), in: folder, overwrites: false))
    case .replace: return .stay(state.handoutOrders(there(state), in: folder, overwrites: true))
    case .sections: state.open(SectionsDialog(state))
    case .folder: state.open(FolderDialog(state))
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let inner = box(state).inner(in: area)
    guard event.action == .press,
      let item = list(state).item(at: event.position, in: rows(inner, state))
    else { return .stay() }
    cursor.select(item, count: files.count)
    if Self.whyBusy(state) == nil { toggle(item, &state) }
    return .stay()
  }

  private func toggle(_ index: Int, _ state: inout AppState) {
    guard files.indices.contains(index) else { return }
    let name = files[index].name
    state.screens.handout.outcomes[name] = nil
    if state.screens.handout.left.remove(name) == nil { state.screens.handout.left.insert(name) }
  }

  private func chosen(_ state: AppState) -> [HandoutFile] {
    files.filter { !state.screens.handout.left.contains($0.name) }
  }

  private func there(_ state: AppState) -> [HandoutFile] {
    files.filter { state.screens.handout.outcomes[$0.name] == .isThere }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    var lines = inner
    for line in facts(state, width: inner.width) {
      line.truncated(to: inner.width).draw(in: lines.takeTop(1), on: &frame)
    }
    list(state).draw(in: rows(inner, state), on: &frame)
  }

  private func facts(_ state: AppState, width: Int) -> [StyledText] {
    let place = "\(state.exportFolder)/\(folder)".replacing("//", with: "/")
    return [
      StyledText("Folder    ", .dialogSecondary) + StyledText(CleanText(place), .dialog),
      StyledText("Sections  ", .dialogSecondary)
        + StyledText(SectionsDialog.words(state.screens.export.sections), .dialog),
      progress(state),
    ] + outdated(state)
  }

  /// What still lies there of an earlier writing and would go along unseen.
  private func outdated(_ state: AppState) -> [StyledText] {
    let names = state.workshop.sharing.outdated(
      in: folder, now: files.map { CleanText($0.name) })
    guard !names.isEmpty else { return [] }
    let list = names.joined(by: ", ")
    return [
      StyledText("! Of before   ", .caution).onDialog + StyledText("\(list)", .dialog)
    ]
  }

  /// How many are written, with a bar while they are.
  private func progress(_ state: AppState) -> StyledText {
    let count = chosen(state).count
    let written = state.screens.handout.outcomes.values.count { $0 == .written }
    let words: CleanText =
      written == 0 && state.screens.handout.asked.isEmpty
      ? "\(count)" : "\(written) of \(count) written"
    let lead = StyledText("Files     ", .dialogSecondary) + StyledText(words, .dialog)
    guard !state.screens.handout.asked.isEmpty, count > 0 else { return lead }
    let bar = ProgressBar(share: Double(written) / Double(count), mark: nil)
    return lead + StyledText("  ", .dialog) + bar.styled(width: 20).onDialog
  }

  private func list(_ state: AppState) -> ListView {
    let handout = state.screens.handout
    return ListView(
      files.map { file in
        StyledText(
          CleanText(file.name), handout.left.contains(file.name) ? .dialogSecondary : .dialog)
          + Self.words(handout.outcomes[file.name], file).onDialog
      }, selected: cursor.selection(count: files.count),
      markers: files.map {
        StyledText(handout.left.contains($0.name) ? " " : "✓", .dialogKey)
      })
  }

  private static func words(_ outcome: ExportOutcome?, _ file: HandoutFile) -> StyledText {
    switch outcome {
    case nil: StyledText(file.about.map { "  for \($0)" } ?? "", .secondary)
    case .written: StyledText("  written", .good)
    case .isThere: StyledText("  ! is there already", .bad)
    case .refused(let reason): StyledText("  ! \(reason)", .bad)
    }
  }

  private func rows(_ inner: Rect, _ state: AppState) -> Rect {
    var area = inner
    _ = area.takeTop(facts(state, width: inner.width).count + 1)
    return area
  }

  private func box(_ state: AppState) -> DialogBox {
    DialogBox(
      Self.title,
      content: Size(
        width: 72, height: max(4, min(files.count + 5, min(30, state.size.height - 6)))),
      maxWidth: 76)
  }
}
