import PlainText
import TerminalUI
import WorkshopModel

extension SeatSheet {
  /// How much of a page gives way where not all of it fits in large letters.
  private struct Yielding {
    /// So many of what stands big, the first of it first.
    var louds = 0
    /// What is written in the usual size after all.
    var roles: Set<Role> = []
  }

  /// In letters that stand apart, and in big ones where they leave the rest its rows. Where nothing can
  /// be moved to be read, the small print gives way before anything is cut.
  static func large(_ page: SeatPage, in area: Rect) -> SeatSheet {
    let louds = page.parts.filter { if case .loud = $0 { true } else { false } }.count
    var ways = (0...louds).map { Yielding(louds: $0) }
    if page.standsStill {
      ways.append(Yielding(louds: louds, roles: [.secondary]))
      ways.append(Yielding(louds: louds, roles: [.secondary, .body]))
    }
    let fitting = ways.lazy.map { large(page, $0, in: area) }.first { $0.height <= area.height }
    return fitting ?? large(page, ways[ways.count - 1], in: area)
  }

  private static func large(_ page: SeatPage, _ yielding: Yielding, in area: Rect) -> SeatSheet {
    var louds = 0
    let pieces = page.parts.flatMap { part -> [Piece] in
      switch part {
      case .line(let text): return spread(text, yielding, area)
      case .loud(let words):
        louds += 1
        return louds > yielding.louds
          ? big(words, area) : spread(StyledText(words, .accent), yielding, area)
      case .choice(let choice): return spread(choice, area)
      case .scale(let scale): return spread(scale, area)
      case .field(let field): return [piece(field, area)]
      case .gap(let height): return [Piece(height: height) { _, _ in }]
      }
    }
    return SeatSheet(
      pieces: pieces, offset: page.offset,
      position: page.standsStill
        ? nil : { StyledText("\($0)-\($1) / \($2)", .secondary) })
  }

  /// What is small print in the usual size is as plain to see as the rest.
  private static func spread(
    _ text: StyledText, _ yielding: Yielding, _ area: Rect
  ) -> [Piece] {
    guard !text.isEmpty else { return [] }
    let role = text.spans.first { !$0.text.singleLine.isEmpty }?.role ?? .body
    let shown: Role = role == .secondary ? .body : role
    guard !yielding.roles.contains(role) else {
      return text.painted(shown).wrapped(to: area.width).map { Piece($0) }
    }
    return SpacedText(text.plain).lines(columns: area.width).map { Piece(StyledText($0, shown)) }
  }

  private static func big(_ words: CleanText, _ area: Rect) -> [Piece] {
    let rows = Rect(x: 0, y: 0, width: area.width, height: BigText.lineRows - 1)
    guard let text = BigText.broadest(words, alignment: .left, in: rows) else {
      return spread(StyledText(words, .accent), Yielding(), area)
    }
    return [Piece(height: rows.height) { place, frame in text.draw(in: place, on: &frame) }]
  }

  private static func spread(_ choice: SeatPage.Choice, _ area: Rect) -> [Piece] {
    let role: Role = choice.isMarked ? .selection : .body
    let lead = ListView.cursorWidth + (choice.sign.isEmpty ? 0 : choice.sign.columns + 1)
    let lines = SpacedText(choice.text).lines(columns: max(1, area.width - lead))
    return lines.enumerated().map { place, line in
      Piece(height: 1, isWorkedOn: choice.isMarked) { row, frame in
        frame.fill(row, role)
        var rest = row
        let sign = rest.takeLeft(lead)
        if place == 0 {
          StyledText(choice.isMarked ? "▸ \(choice.sign)" : "  \(choice.sign)", role)
            .draw(in: sign, on: &frame)
        }
        StyledText(line, role).draw(in: rest, on: &frame)
      }
    } + [Piece(height: 1) { _, _ in }]
  }

  private static func spread(_ scale: SeatPage.Scale, _ area: Rect) -> [Piece] {
    var line = StyledText("")
    func add(_ choice: CleanText, _ isChosen: Bool) {
      line +=
        isChosen ? StyledText("▸ \(choice) ◂", .selection) : StyledText("  \(choice)  ", .heading)
    }
    for number in scale.numbers { add("\(number)", number == scale.answer) }
    if scale.mayBeLeftOut { add("-", scale.isLeftOut) }
    return line.wrapped(to: area.width).map { Piece($0, isWorkedOn: true) }
  }

  private static func piece(_ field: SeatPage.Field, _ area: Rect) -> Piece {
    let height = field.rows == 1 ? 1 : min(max(field.rows, 5), max(1, area.height - 2))
    return Piece(height: height, isWorkedOn: true) { place, frame in
      if case .shown = field.letters {
        field.editor.drawSpread(in: place, hint: field.hint, on: &frame)
      } else {
        field.draw(in: place, on: &frame)
      }
    }
  }
}

extension TextEditor {
  /// How many columns a line of the text has in a field of `width` that is drawn spread.
  func spreadColumns(in width: Int) -> Int {
    SpacedText.canSpread(text) ? max(1, width / 2) : width
  }

  /// The text with its letters apart, and the cursor where it stands.
  func drawSpread(in area: Rect, hint: CleanText, on frame: inout Frame) {
    let columns = spreadColumns(in: area.width)
    guard columns < area.width else { return draw(in: area, hint: hint, on: &frame) }
    frame.fill(area, .field)
    if isEmpty {
      let spaced = SpacedText(hint).lines(columns: area.width).first ?? hint
      frame.put(spaced, at: Point(x: area.x, y: area.y), .fieldHint, in: area)
    }
    let layout = layout(width: columns, height: area.height)
    for (row, text) in layout.rows.enumerated() {
      var column = 0
      for letter in text.string {
        frame.put(
          CleanText(String(letter)), at: Point(x: area.x + 2 * column, y: area.y + row), .field,
          in: area)
        column += DisplayWidth.columns(of: letter)
      }
    }
    frame.cursor = Point(x: area.x + 2 * layout.cursor.x, y: area.y + layout.cursor.y)
  }
}
