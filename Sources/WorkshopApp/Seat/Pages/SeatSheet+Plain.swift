import PlainText
import TerminalUI
import WorkshopModel

extension SeatSheet {
  /// One thing a line, from the left edge, in words where others see signs.
  static func plain(_ page: SeatPage, in area: Rect) -> SeatSheet {
    let pieces = page.parts.flatMap { part -> [Piece] in
      switch part {
      case .line(let text): lines(text.plain, area)
      case .loud(let words): lines(words, area)
      case .choice(let choice): lines(choice.words, area, isWorkedOn: choice.isMarked)
      case .scale(let scale): lines(scale.words, area)
      case .field(let field): [piece(field)]
      case .gap: []
      }
    }
    return SeatSheet(
      pieces: pieces, offset: page.offset,
      position: page.standsStill
        ? nil : { StyledText(CleanText("Lines \($0) to \($1) of \($2).")) })
  }

  private static func lines(
    _ words: CleanText, _ area: Rect, isWorkedOn: Bool = false
  ) -> [Piece] {
    guard !words.isEmpty else { return [] }
    return StyledText(words.withSingleSpaces).wrapped(to: area.width).enumerated().map {
      place, line in
      Piece(height: 1, isWorkedOn: isWorkedOn) { row, frame in
        line.draw(in: row, on: &frame)
        // A screen reader reads the line that the cursor is on.
        if isWorkedOn, place == 0 { frame.cursor = Point(x: row.x, y: row.y) }
      }
    }
  }

  private static func piece(_ field: SeatPage.Field) -> Piece {
    Piece(height: field.rows, isWorkedOn: true) { area, frame in
      switch field.letters {
      case .hidden:
        let dots = CleanText(String(repeating: "●", count: min(field.editor.count, 20)))
        frame.fill(area, .field)
        frame.put(dots, at: Point(x: area.x, y: area.y), .field, in: area)
        frame.cursor = Point(x: area.x + dots.columns, y: area.y)
      default: field.draw(in: area, on: &frame)
      }
    }
  }
}

extension CleanText {
  /// What is set apart for the eye is one sentence for the ear.
  fileprivate var withSingleSpaces: CleanText {
    CleanText(string.split(separator: " ").joined(separator: " "))
  }
}

extension SeatPage.Choice {
  /// `Marked: Become the living room. 1 dot`
  fileprivate var words: CleanText {
    (isMarked ? "Marked: " : "") + text + (said.isEmpty ? "" : ". \(said)")
  }
}

extension SeatPage.Scale {
  /// `Your answer, 1 to 5: 4`
  fileprivate var words: CleanText {
    let asked: CleanText = "Your answer, \(numbers.lowerBound) to \(numbers.upperBound)"
    if isLeftOut { return "\(asked): left out" }
    return "\(asked): \(answer.map { "\($0)" } ?? "none yet")"
  }
}
