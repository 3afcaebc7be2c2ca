import PlainText

/// The way most lines go: see `PlainWrap`.
extension StyledText {
  /// How many lines `hanging` makes.
  func hangingRows(in columns: Int) -> Int {
    if fits(in: columns) { return 1 }
    guard let plain = plainSpan, let lead = Self.lead(of: plain, in: columns) else {
      return hanging(in: columns).count
    }
    return PlainWrap.rowCount(of: plain.text, from: lead.bytes, width: columns - lead.columns)
  }

  /// The whole line, when it is plain, has no line break and is all of one role: nearly always.
  var plainSpan: Span? {
    guard spans.count == 1, spans[0].extent.isPlain, !spans[0].extent.hasLineBreak else {
      return nil
    }
    return spans[0]
  }

  static func wrapped(_ plain: Span, to columns: Int) -> [StyledText] {
    PlainWrap.rows(of: plain.text, from: 0, width: columns).map { row in
      StyledText(PlainWrap.part(row, of: plain.text), plain.role)
    }
  }

  /// Nil where the lead takes too much room to hang anything.
  static func hanging(_ plain: Span, in columns: Int) -> [StyledText]? {
    guard let lead = lead(of: plain, in: columns) else { return nil }
    let indent = StyledText(CleanText(String(repeating: " ", count: lead.columns)))
    let rows = PlainWrap.rows(of: plain.text, from: lead.bytes, width: columns - lead.columns)
    return rows.enumerated().map { number, row in
      number == 0
        ? StyledText(PlainWrap.part(0..<row.upperBound, of: plain.text), plain.role)
        : indent + StyledText(PlainWrap.part(row, of: plain.text), plain.role)
    }
  }

  private static func lead(of plain: Span, in columns: Int) -> (bytes: Int, columns: Int)? {
    let lead = PlainWrap.lead(of: plain.text)
    return lead.columns == 0 || lead.columns * 2 >= columns ? nil : lead
  }
}
