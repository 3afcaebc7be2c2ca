import PlainText
import TerminalUI
import WorkshopModel

/// Whether the back row can read this screen: how far away it may sit, and a line to read aloud.
struct RoomCheckPicture {
  /// Rows of the room's screen; nil where this is drawn elsewhere.
  private let rows: Int?

  init(rows: Int?) { self.rows = rows }

  /// A letter is read from as far as 200 times its height.
  static let reach = 200
  /// The height of a lower-case letter in hundredths of a row, and of a big one's.
  static let lowerCase = 48
  static let bigLowerCase = 250
  /// Screen heights to the back row that we plan for, in tenths.
  static let usualDistance = 40

  /// From how many tenths of a screen height letters of `height` hundredths of a row are read on a
  /// screen of `rows`, rounded down: who sits there can read them.
  static func distance(_ height: Int, rows: Int) -> Int { reach * height / (10 * max(1, rows)) }

  /// The most rows with which the usual back row reads running text.
  static let mostRows = reach * lowerCase / (10 * usualDistance)

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let title = BigText("Room check")
    if title.fits(in: area), area.height >= 15 {
      title.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      StyledText("Room check", .big).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    let text = lines.map { $0.wrapped(to: min(rest.width, 60)) }
    let tall = text.reduce(text.count - 1) { $0 + $1.count } <= rest.height
    let shown = tall ? Array(text.joined(separator: [""])) : Array(text.joined())
    shown.cut(columns: rest.width, rows: rest.height).draw(
      in: rest.centred(Size(width: rest.width, height: shown.count)), align: .centre, on: &frame)
  }

  private var lines: [StyledText] {
    let read = StyledText("Can the back row read this line aloud?", .accent)
    guard let rows else {
      return [read, StyledText("The room view says here how far away its letters are read.")]
    }
    let advice =
      rows > Self.mostRows
      ? StyledText(
        "Enlarge the font until this screen has \(Self.mostRows) rows or fewer.", .caution)
      : StyledText("✓ That is far enough for most rooms.", .good)
    return [
      read,
      StyledText(
        "\(rows) rows. The back row must sit within \(Self.words(Self.distance(Self.lowerCase, rows: rows))) screen heights."
      ),
      StyledText(
        "Big letters can be read from \(Self.words(Self.distance(Self.bigLowerCase, rows: rows))) screen heights."
      ),
      advice,
    ]
  }

  private static func words(_ tenths: Int) -> CleanText { "\(tenths / 10).\(tenths % 10)" }
}
