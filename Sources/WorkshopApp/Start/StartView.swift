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
    } else if state.showsHelp {
      drawHelp(in: parts.body, on: &frame)
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
    guard !state.recents.entries.isEmpty else { return drawWelcome(in: body, on: &frame) }
    StyledText("Recent workshops", .heading).draw(in: body.takeTop(2), on: &frame)
    list.draw(in: body, on: &frame)
  }

  /// Whoever is here for the first time is led from here.
  private func drawWelcome(in area: Rect, on frame: inout Frame) {
    var body = area
    StyledText("Welcome", .heading).draw(in: body.takeTop(2), on: &frame)
    frame.flow(
      StyledText("Press ") + StyledText("Enter", .key)
        + StyledText(
          ": three decisions, and your kick-off runs. Whose workshop it is, who is there, and how long you have."
        ),
      in: &body, gap: 1)
    frame.flow(
      StyledText("Not today? ", .secondary) + StyledText("d", .key)
        + StyledText(" looks around in a sample workshop, ", .secondary) + StyledText("r", .key)
        + StyledText(" practises with people who are played.", .secondary), in: &body)
  }

  private func drawHelp(in area: Rect, on frame: inout Frame) {
    var body = area
    let rows = StartScreen.keys.reference
    frame.flow(
      StyledText("From an empty folder to a running kick-off: three decisions.", .heading),
      in: &body, gap: body.height > rows.count + 2 ? 1 : 0)
    let columns = (rows.map(\.keys.columns).max() ?? 0) + 2
    for row in rows where !body.isEmpty {
      var words = body
      StyledText(row.keys, .key).draw(in: words.takeLeft(columns), on: &frame)
      let lines = StyledText(row.help, .body).wrapped(to: words.width)
      lines.draw(in: words, on: &frame)
      _ = body.takeTop(max(1, lines.count))
    }
  }

  private func draw(_ form: NewWorkshopForm, in area: Rect, on frame: inout Frame) {
    var body = area
    // All rows and what is said of one, also where there is little room.
    let gap = body.height >= 14 ? 1 : 0
    StyledText("A kick-off in three decisions", .heading).draw(in: body.takeTop(2), on: &frame)
    TextField(
      "1 Whose is it?", form.organisation, placeholder: "the organisation's name",
      isFocused: form.focus == .organisation, labelColumns: Self.labelColumns
    ).draw(in: body.takeTop(1), on: &frame)
    _ = body.takeTop(gap)
    TextField(
      "2 Who is there?", form.people, placeholder: "Ana, Bo, Cy", isFocused: form.focus == .people,
      labelColumns: Self.labelColumns
    ).draw(in: body.takeTop(1), on: &frame)
    _ = body.takeTop(gap)
    var row = body.takeTop(1)
    let isFocused = form.focus == .agenda
    StyledText(
      isFocused ? "▸ 3 What is planned?" : "  3 What is planned?", isFocused ? .accent : .body
    )
    .draw(in: row.takeLeft(Self.labelColumns), on: &frame)
    Choice(
      KickOffAgenda.allCases.map { "\($0.words), \(CleanText($0.length))" },
      selected: KickOffAgenda.allCases.firstIndex(of: form.agenda) ?? 0,
      isFocused: isFocused
    ).draw(in: row, on: &frame)
    _ = body.takeTop(gap)
    TextField(
      "  File", form.fileName, placeholder: "name.okr", isFocused: form.focus == .fileName,
      labelColumns: Self.labelColumns, isMarked: form.isProposalMarked
    ).draw(in: body.takeTop(1), on: &frame)
    _ = body.takeTop(1)
    StyledText(words(of: form), .secondary).wrapped(to: body.width).draw(in: body, on: &frame)
  }

  private static let labelColumns = 22

  /// What the question wants.
  private func words(of form: NewWorkshopForm) -> CleanText {
    let file = form.wholeFileName.map { "as \($0) " } ?? ""
    let saved: CleanText = "Will be saved \(CleanText(file))in \(state.folder)."
    switch form.focus {
    case .organisation: return saved
    case .people where form.names.isEmpty:
      return
        "Names with commas between, or paste a list. Left empty, people add themselves at a seat, or you do with P."
    case .people:
      return
        "\(form.names.count) \(form.names.count == 1 ? "person" : "people"). P at the desk changes it."
    case .agenda:
      return "Left and Right choose. Enter starts: the timer of the first phase runs. \(saved)"
    case .fileName: return "\(saved) Enter starts."
    }
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
    if let form = state.form {
      return HintBar(
        hints(StartScreen.formKeys).map {
          $0.key == "Enter" ? HintBar.Hint("Enter", form.isAtTheEnd ? "start" : "next") : $0
        }, always: HintBar.Hint("Esc", "back"))
    }
    return HintBar(
      hints(StartScreen.keys).map {
        $0.key == "Enter" && state.recents.entries.isEmpty ? HintBar.Hint("Enter", "begin") : $0
      }, always: HintBar.Hint("q", "quit"))
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
