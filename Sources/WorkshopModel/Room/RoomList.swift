import PlainText

/// One page of a list, made for the back row.
public struct RoomList: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public enum Tone: Hashable, Sendable {
      case plain
      /// It has a place, or is done.
      case chosen
      /// It shares the last place with others.
      case tied
      /// It is to be looked at.
      case caution
      /// It is bad.
      case bad
      /// It is asked.
      case question
    }

    /// What stands before it: `1`, `✓ 1`, `=`.
    public let sign: CleanText
    public let text: CleanText
    /// What belongs to it: the values of a key result.
    public var detail: CleanText?
    /// What the vote gave it; nil where there was none or it may not be seen.
    public var tally: CleanText?
    /// The tally as a share of the highest, 0 to 1.
    public var share: Double?
    public var tone = Tone.plain
    /// What the line is about, for the desk whose cursor the room follows.
    var subject: RoomSubject?
    /// Whether the desk is on it.
    public internal(set) var isMarked = false
  }

  /// A number that says how many of something there are.
  public struct Count: Hashable, Sendable {
    public let number: Int
    public let words: CleanText
    /// What stands before the words, so that no colour is needed.
    public var sign: CleanText = ""
    public var tone = Item.Tone.plain
  }

  public let heading: CleanText
  /// Whether the heading is what was decided, as an objective above its key results is.
  public var headingIsDecided = false
  public internal(set) var items: [Item]
  /// What is counted of all of it, below the heading.
  public var counts: [Count] = []
  /// What all of the page is about.
  var subjects: [RoomSubject] = []
  /// What the list means, below it.
  public let note: CleanText?

  /// The most items of a page.
  public static let mostItems = 7
  /// The most on a page that counts them: so many have their count in big numbers on a usual screen.
  public static let mostCounted = 4

  /// `items` in pages that the back row can read: at most seven items, four where they are
  /// counted, and eight lines each. What must be seen together stands on one page as long as the
  /// smallest room holds it.
  static func pages(
    _ heading: CleanText, _ items: [Item], note: CleanText? = nil, together: Bool = false,
    about subjects: [RoomSubject] = []
  ) -> [RoomList] {
    if together, items.reduce(0, { $0 + $1.text.lines(of: smallestWidth) }) <= smallestRows {
      return items.isEmpty
        ? [] : [RoomList(heading: heading, items: items, subjects: subjects, note: note)]
    }
    let most = items.contains { $0.tally != nil } ? mostCounted : mostItems
    var pages: [[Item]] = []
    var lines = 0
    for item in items {
      let height = item.lines
      if let last = pages.last, last.count < most, lines + height <= OverviewPage.mostLines {
        pages[pages.count - 1].append(item)
        lines += height
      } else {
        pages.append([item])
        lines = height
      }
    }
    return pages.map { RoomList(heading: heading, items: $0, subjects: subjects, note: note) }
  }

  /// The rows a list has on the smallest screen that a room may be, and the columns of their words.
  static let smallestRows = 12
  static let smallestWidth = 52
}

extension RoomList.Item {
  /// Lines of the width that the back row can read.
  fileprivate var lines: Int {
    text.lines(of: OverviewPage.widestLine) + (detail?.lines(of: OverviewPage.widestLine) ?? 0)
  }
}

extension CleanText {
  /// Lines it takes when broken between words at `widest` columns. Scripts with broad letters count
  /// double.
  func lines(of widest: Int) -> Int {
    var lines = 1
    var used = 0
    for word in string.split(whereSeparator: \.isWhitespace) {
      var width = word.reduce(0) {
        $0 + ($1.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1)
      }
      if used > 0, used + 1 + width > widest {
        lines += 1
        used = 0
      }
      width += used > 0 ? 1 : 0
      lines += (used + width - 1) / widest
      used = (used + width - 1) % widest + 1
    }
    return lines
  }
}
