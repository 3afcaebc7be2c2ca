import PlainText
import TerminalUI
import WorkshopModel

/// Where the parts of the entry screen stand.
struct SuggestionLayout: Hashable {
  /// Name, question and note.
  let words: Rect
  let field: Rect
  /// The length, and the note about the projector.
  let below: Rect
  /// Mission, vision and strategy: at the right where there is room, else above the field.
  let given: Rect

  static let fieldRows = 4

  private static func belowRows(_ room: SeatRoom, _ area: Rect) -> Int {
    1 + SuggestionStep.sight(room).wrapped(to: area.width).count
  }

  init(_ room: SeatRoom) {
    var area = room.area
    if area.width >= 96 {
      given = area.takeRight(34)
      _ = area.takeRight(4)
      let question = StyledText(room.view.question).wrapped(to: area.width).count
      words = area.takeTop(question + 3)
    } else {
      let question = StyledText(room.view.question).wrapped(to: area.width).count
      words = area.takeTop(question + 2)
      let most = area.height - Self.fieldRows - Self.belowRows(room, area) - 1
      let lines = room.view.givenLines.wrapped(to: area.width).count
      given = area.takeTop(max(0, min(most, lines)))
      _ = area.takeTop(1)
    }
    field = area.takeTop(Self.fieldRows)
    below = area.takeTop(Self.belowRows(room, area))
  }
}

extension SuggestionStep {
  func page(_ room: SeatRoom) -> SeatPage {
    let field = SeatPage.Part.field(
      .init(
        editor: editor, letters: room.showsDots ? .dots : .shown,
        hint: "Type your suggestion here.", rows: SuggestionLayout.fieldRows))
    guard room.options.veil != .rest else { return SeatPage([field]) }
    // What is given stands last: the question and the text are to be seen together.
    let below =
      [count(room), Self.sight(room)].compactMap(\.self)
      + room.view.given.map { StyledText("\($0.title): \($0.text)", .secondary) }
    return SeatPage(
      [
        .line(StyledText("\(turn?.name ?? ""), your suggestion", .secondary)),
        .line(StyledText(room.view.question, .heading)), .gap(), field, .gap(),
      ] + below.map { .line($0) })
  }

  /// How long the text is, as far as that must be known.
  private func count(_ room: SeatRoom) -> StyledText? {
    if room.showsDots {
      return StyledText("\(editor.count) of \(Limits.suggestion) characters", .secondary)
    }
    return editor.roomWords.map {
      StyledText("\($0) of \(Limits.suggestion) characters", .secondary)
    }
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    let layout = SuggestionLayout(room)
    if room.showsDots, !editor.isEmpty {
      editor.drawDots(in: layout.field, on: &frame)
    } else {
      editor.draw(in: layout.field, hint: "Type your suggestion here.", on: &frame)
    }
    guard room.options.veil != .rest else { return }
    var words = layout.words
    frame.flow(StyledText("\(turn?.name ?? ""), your suggestion", .secondary), in: &words)
    frame.flow(StyledText(room.view.question, .heading), in: &words)
    room.view.drawGiven(in: layout.given, on: &frame)
    var below = layout.below
    if let count = count(room) { frame.flow(count, in: &below) }
    frame.flow(Self.sight(room), in: &below)
  }

  /// Who may see the text, and what can be done about it.
  fileprivate static func sight(_ room: SeatRoom) -> StyledText {
    if room.options.veil == .letters {
      return StyledText("Your letters show as dots. ", .secondary) + StyledText("F3", .key)
        + StyledText(" shows them.", .secondary)
    }
    // Who sits at a seat of their own is not before a projector.
    return StyledText(room.standsAlone ? "" : "This may be projected: ", .secondary)
      + StyledText("F3", .key) + StyledText(" types dots, ", .secondary)
      + StyledText("F2", .key) + StyledText(" hides the rest.", .secondary)
  }
}

extension SeatView {
  /// Mission, vision and strategy, a line each.
  var givenLines: [StyledText] {
    given.map { StyledText("\($0.title)  ", .accent) + StyledText($0.text) }
  }

  /// All of it where it fits; else each statement is cut to its share of the rows.
  func drawGiven(in area: Rect, on frame: inout Frame) {
    guard !given.isEmpty, !area.isEmpty else { return }
    let whole = givenLines.wrapped(to: area.width)
    let spaced = givenLines.map { $0.wrapped(to: area.width) + [""] }.flatMap(\.self)
    if spaced.count <= area.height + 1 {
      spaced.draw(in: area, on: &frame)
    } else if whole.count <= area.height {
      whole.draw(in: area, on: &frame)
    } else {
      let share = max(1, area.height / given.count)
      givenLines.flatMap { [$0].cut(columns: area.width, rows: share) }.draw(in: area, on: &frame)
    }
  }
}
