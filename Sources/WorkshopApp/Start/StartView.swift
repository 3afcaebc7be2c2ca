import PlainText
import TerminalUI
import WorkshopModel

/// Draws the start screen.
struct StartView {
  private let state: StartState

  init(_ state: StartState) {
    self.state = state
  }

  func draw(on frame: inout Frame) {
    guard state.size.width >= Picture.least.width, state.size.height >= Picture.least.height else {
      frame.paragraph(
        "Rooftop needs \(Picture.least.width) x \(Picture.least.height) cells. Enlarge the window.",
        in: frame.bounds, .body)
      return
    }
    let parts = parts
    BigText("Rooftop").draw(in: parts.title, on: &frame)
    StyledText("An OKR workshop in a terminal", .secondary)
      .draw(in: parts.subtitle, align: .centre, on: &frame)
    if let form = state.form {
      draw(form, in: parts.body, on: &frame)
    } else {
      drawRecents(in: parts.body, on: &frame)
    }
    if let message = state.message {
      StyledText("! \(message)", .bad).wrapped(to: parts.message.width)
        .draw(in: parts.message, on: &frame)
    }
    hintBar.draw(in: parts.hints, on: &frame)
  }

  func hint(at point: Point) -> HintBar.Hint? { hintBar.hint(at: point, in: parts.hints) }

  /// The recent workshop drawn at `point`.
  func entry(at point: Point) -> Int? {
    guard state.form == nil else { return nil }
    var body = parts.body
    _ = body.takeTop(2)
    return list.item(at: point, in: body)
  }

  /// The recent workshop that is marked after a move.
  func entry(after move: ListMove) -> Int? {
    var body = parts.body
    _ = body.takeTop(2)
    return list.index(after: move, in: body)
  }

  private func drawRecents(in area: Rect, on frame: inout Frame) {
    var body = area
    StyledText("Recent workshops", .heading).draw(in: body.takeTop(2), on: &frame)
    guard !state.recents.entries.isEmpty else {
      StyledText("None yet. Press n for a new one, or d to look around in the demo.", .body)
        .wrapped(to: body.width).draw(in: body, on: &frame)
      return
    }
    list.draw(in: body, on: &frame)
  }

  private func draw(_ form: NewWorkshopForm, in area: Rect, on frame: inout Frame) {
    var body = area
    StyledText("New workshop", .heading).draw(in: body.takeTop(2), on: &frame)
    TextField(
      "Organisation", form.organisation, placeholder: "whose workshop is it",
      isFocused: form.focus == .organisation, labelColumns: 16
    ).draw(in: body.takeTop(1), on: &frame)
    _ = body.takeTop(1)
    TextField(
      "File", form.fileName, placeholder: "name.okr", isFocused: form.focus == .fileName,
      labelColumns: 16, isMarked: form.isProposalMarked
    ).draw(in: body.takeTop(1), on: &frame)
    _ = body.takeTop(1)
    var row = body.takeTop(1)
    let isFocused = form.focus == .agenda
    StyledText(isFocused ? "▸ Plan" : "  Plan", isFocused ? .accent : .body)
      .draw(in: row.takeLeft(18), on: &frame)
    Choice(
      KickOffAgenda.allCases.map { "\($0.words), \(CleanText($0.length))" },
      selected: KickOffAgenda.allCases.firstIndex(of: form.agenda) ?? 0,
      isFocused: isFocused
    ).draw(in: row, on: &frame)
    _ = body.takeTop(1)
    let file = form.wholeFileName.map { "as \($0) " } ?? ""
    StyledText("Will be saved \(CleanText(file))in \(state.folder)", .secondary)
      .wrapped(to: body.width).draw(in: body, on: &frame)
  }

  private var list: ListView {
    ListView(
      state.recents.entries.map { entry in
        let due = state.today.flatMap { entry.dueWords(on: $0) }
        return [
          StyledText(entry.organisation, .body)
            + StyledText("  \(CleanText(entry.path))", .secondary)
        ] + [due.map { StyledText("  \($0)", .caution) }].compactMap(\.self)
      }, selected: state.cursor.selection(count: state.recents.entries.count))
  }

  private var hintBar: HintBar {
    state.form == nil
      ? HintBar(hints(StartScreen.keys), always: HintBar.Hint("q", "quit"))
      : HintBar(hints(StartScreen.formKeys), always: HintBar.Hint("Esc", "back"))
  }

  private func hints<Action>(_ table: KeyTable<Action, StartState>) -> [HintBar.Hint] {
    table.hints(in: state) { !["q", "Esc"].contains($0.keyName) }
  }

  private struct Parts {
    let title: Rect
    let subtitle: Rect
    let body: Rect
    let message: Rect
    let hints: Rect
  }

  private var parts: Parts {
    var rest = Rect(state.size)
    let hints = rest.takeBottom(1)
    rest = rest.centred(Size(width: min(76, rest.width - 4), height: min(24, rest.height)))
    _ = rest.takeTop(1)
    let title = rest.takeTop(BigText.lineRows)
    let subtitle = rest.takeTop(2)
    let message = rest.takeBottom(2)
    return Parts(title: title, subtitle: subtitle, body: rest, message: message, hints: hints)
  }
}

extension KickOffAgenda {
  /// `6:05 h`: the time of all phases.
  fileprivate var length: String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60) h"
  }
}
