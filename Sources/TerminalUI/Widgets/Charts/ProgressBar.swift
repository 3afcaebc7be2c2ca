import PlainText

/// How far something has come, as a bar, and where it should be by now, as a mark in it.
public struct ProgressBar: Hashable, Sendable {
  /// 0 to 1, beyond that the bar is empty or full; nil where nothing was measured.
  public let share: Double?
  /// 0 to 1; nil where there is no place it should be at.
  public let mark: Double?

  public init(share: Double?, mark: Double?) {
    self.share = share
    self.mark = mark
  }

  /// The bar in `width` columns.
  public func styled(width: Int) -> StyledText {
    guard width > 0 else { return "" }
    let filled = share.map { Int(($0.asShare * Double(width)).rounded()) } ?? 0
    var spans: [StyledText.Span] = []
    spans.reserveCapacity(5)
    guard let mark else {
      Self.run(0..<width, filled, into: &spans)
      return StyledText(spans: spans)
    }
    let place = min(width - 1, Int(mark.asShare * Double(width)))
    Self.run(0..<place, filled, into: &spans)
    spans.append(Self.markCell)
    Self.run(place + 1..<width, filled, into: &spans)
    return StyledText(spans: spans)
  }

  /// The cells of `columns`, of which those before `filled` are full.
  private static func run(
    _ columns: Range<Int>, _ filled: Int, into spans: inout [StyledText.Span]
  ) {
    let full = min(columns.count, max(0, filled - columns.lowerBound))
    let empty = columns.count - full
    if full > 0 { spans.append(fullCells[full] ?? cells("█", full, .meter)) }
    if empty > 0 { spans.append(emptyCells[empty] ?? cells("░", empty, .meterEmpty)) }
  }

  private static func cells(_ cell: String, _ count: Int, _ role: Role) -> StyledText.Span {
    StyledText.Span(CleanText(String(repeating: cell, count: count)), role)
  }

  /// Those of bars in lists, which are drawn by the dozen.
  private static let fullCells = few { cells("█", $0, .meter) }
  private static let emptyCells = few { cells("░", $0, .meterEmpty) }
  private static let markCell = StyledText.Span("│", .body)

  private static func few(_ cells: (Int) -> StyledText.Span) -> [Int: StyledText.Span] {
    Dictionary(uniqueKeysWithValues: (1...20).map { ($0, cells($0)) })
  }
}

extension Double {
  /// From 0 to 1: beyond that the nearer of them, and 0 for what is no number.
  fileprivate var asShare: Double { self >= 0 ? min(1, self) : 0 }
}
