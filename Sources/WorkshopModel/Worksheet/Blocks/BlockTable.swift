import FoundationEssentials
import PlainText

/// Rows under the same heads. A renderer takes the columns it has room for.
public struct BlockTable: Hashable, Sendable {
  /// Where a column or a remark stands.
  public enum Room: Hashable, Sendable {
    case everywhere
    /// Where a page has room for each number apart.
    case wide
    /// Where it has not: several numbers in one phrase.
    case narrow
    /// Where rows are data, as in a workbook.
    case data
  }

  public struct Column: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case words
      /// Short and never broken over two lines.
      case number
      /// Names the row.
      case name
      /// A share with its value in words.
      case meter
    }

    public let title: CleanText
    public let kind: Kind
    public let room: Room

    public init(_ title: CleanText, _ kind: Kind = .words, room: Room = .everywhere) {
      self.title = title
      self.kind = kind
      self.room = room
    }
  }

  public struct Cell: Hashable, Sendable {
    public let words: CleanText
    /// From 0 to 1, where there is a share to draw.
    public let share: Decimal?
    /// What it is to a program that counts; nil for mere words.
    public let value: Value?

    public enum Value: Hashable, Sendable {
      case day(CalendarDate)
      case number(Decimal)
      /// Shown in percent.
      case part(Decimal)
    }

    public init(_ words: CleanText, share: Decimal? = nil, value: Value? = nil) {
      self.words = words
      self.share = share
      self.value = value
    }
  }

  /// What belongs to a row and has no column.
  public struct Remark: Hashable, Sendable {
    public let words: CleanText
    public var room = Room.everywhere
    /// Whether somebody has to look at it.
    public var isWarning = false
  }

  public struct Line: Hashable, Sendable {
    public let words: CleanText
    public var isSoft = false
  }

  public struct Row: Hashable, Sendable {
    /// As many as there are columns.
    public let cells: [Cell]
    public var remarks: [Remark] = []
    /// How the row reads as lines of text, the first of which names it; empty where its cells side by
    /// side read well.
    public var lines: [Line] = []
  }

  public let caption: CleanText
  public let columns: [Column]
  public let rows: [Row]

  public init(_ caption: CleanText, _ columns: [Column], _ rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The places of the columns that stand in any of these rooms.
  public func places(in rooms: Set<Room>) -> [Int] {
    columns.indices.filter { rooms.contains(columns[$0].room) }
  }
}
