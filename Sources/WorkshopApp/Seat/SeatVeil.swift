import PlainText
import TerminalUI
import WorkshopModel

/// What a typist hides on a screen that others may see. Either way it ends with the turn.
enum SeatVeil: Hashable, Sendable {
  case nothing
  /// All but the typist's own text.
  case rest
  /// The letters of the typist's own text: dots tell how long it is.
  case letters
}

/// How the shared terminal behaves, whoever sits at it.
struct SeatOptions: Hashable, Sendable {
  /// Whether a person who stops typing gives way to the next.
  var hasIdleLimits = true
  var veil = SeatVeil.nothing
  /// Who left a text that was typed as dots: it comes back as dots.
  var typesDots: Set<PersonID> = []
  /// Whether whoever comes for the first time is told how a seat works.
  var hasFirstPage = true
  /// Who was told here.
  var knowing: Set<PersonID> = []
  /// Whether the seat writes plain words in reading order.
  var isPlain = false
  /// Whether the one who sits here reads large text. It ends with the turn.
  var isLarge = false

  var manner: SeatManner { isPlain ? .plain : isLarge ? .large : .usual }

  /// Whether `person` is told how a seat works before their question: once, at the seat where they sit,
  /// until they have taken a turn anywhere.
  func explains(to person: PersonID, _ workshop: Workshop) -> Bool {
    hasFirstPage && !knowing.contains(person) && !workshop.hasTakenTurns(person)
  }

  /// Hides what `wanted` says, or shows it again.
  mutating func toggle(_ wanted: SeatVeil, of person: PersonID?) {
    veil = veil == wanted ? .nothing : wanted
    guard let person else { return }
    if veil == .letters { typesDots.insert(person) } else { typesDots.remove(person) }
  }
}

extension CleanText {
  /// A dot for each letter, and for each space: the shape of the words would tell them.
  var asDots: CleanText { CleanText(String(repeating: "•", count: count)) }
}

extension TextEditor {
  /// The field with a dot for each letter, and the cursor where it stands.
  func drawDots(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.fill(area, .field)
    let layout = layout(width: area.width, height: area.height)
    for (row, text) in layout.rows.enumerated() {
      let dots = CleanText(String(repeating: "•", count: text.columns))
      frame.put(dots, at: Point(x: area.x, y: area.y + row), .field, in: area)
    }
    frame.cursor = Point(x: area.x + layout.cursor.x, y: area.y + layout.cursor.y)
  }
}
