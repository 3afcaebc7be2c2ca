import PlainText
import TerminalUI
import WorkshopModel

/// All that a step says, in reading order and without any arrangement: each manner of writing draws it
/// in its own way.
struct SeatPage: Sendable {
  enum Part: Sendable {
    case line(StyledText)
    /// Stands in big letters where there is room.
    case loud(CleanText)
    case choice(Choice)
    /// The numbers to answer with.
    case scale(Scale)
    case field(Field)
    case gap(Int = 1)
  }

  /// A line of a list.
  struct Choice: Sendable {
    let text: CleanText
    /// What the person has given to it: as a sign, and in words.
    var sign: CleanText = ""
    var said: CleanText = ""
    let isMarked: Bool
  }

  struct Scale: Sendable {
    let numbers: ClosedRange<Int>
    let answer: Int?
    var mayBeLeftOut = false
    var isLeftOut = false
  }

  /// Where somebody types.
  struct Field: Sendable {
    enum Letters: Sendable {
      case shown
      /// A dot for each letter.
      case dots
      /// How much is typed, and nothing else.
      case hidden
    }

    let editor: TextEditor
    var letters = Letters.shown
    var hint: CleanText = ""
    /// Rows that a text of several lines has.
    var rows = 1
  }

  var parts: [Part]
  /// Rows that it takes in the middle of the screen; nil for one that begins at the top.
  var centredRows: Int?
  /// Rows that the person has moved down.
  var offset = 0

  init(_ parts: [Part], centredRows: Int? = nil, offset: Int = 0) {
    self.parts = parts
    self.centredRows = centredRows
    self.offset = offset
  }
}

extension SeatPage {
  /// Whether its keys type or answer, so that none is left to move it.
  var standsStill: Bool {
    parts.contains {
      switch $0 {
      case .field, .scale: true
      case .line, .loud, .choice, .gap: false
      }
    }
  }
}

extension SeatPage {
  /// In the usual way: sentence below sentence, in the middle or from the top.
  func draw(in area: Rect, on frame: inout Frame) {
    var rows = area
    let align: Alignment = centredRows == nil ? .left : .centre
    if let centredRows { _ = rows.takeTop(max(0, (area.height - centredRows) / 2)) }
    for (place, part) in parts.enumerated() {
      switch part {
      case .line(let text): frame.flow(text, in: &rows, align: align)
      case .loud(let words): frame.flowBig(words, in: &rows, below: rowsLeft(after: place, rows))
      case .field(let field): field.draw(in: rows.takeTop(field.rows), on: &frame)
      case .gap(let height): _ = rows.takeTop(height)
      case .choice, .scale: break
      }
    }
  }

  /// Rows that what follows needs.
  private func rowsLeft(after place: Int, _ area: Rect) -> Int {
    parts.dropFirst(place + 1).reduce(0) { height, part in
      switch part {
      case .line(let text): height + text.wrapped(to: area.width).count
      case .loud: height + 1
      case .field(let field): height + field.rows
      case .gap(let rows): height + rows
      case .choice, .scale: height
      }
    }
  }
}

extension SeatPage.Field {
  func draw(in area: Rect, on frame: inout Frame) {
    switch letters {
    case .shown: editor.draw(in: area, hint: hint, on: &frame)
    case .dots where editor.isEmpty: editor.draw(in: area, hint: hint, on: &frame)
    case .dots: editor.drawDots(in: area, on: &frame)
    case .hidden: editor.drawHidden(in: area.centred(Size(width: 24, height: 1)), on: &frame)
    }
  }
}
