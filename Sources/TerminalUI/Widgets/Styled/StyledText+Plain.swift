import PlainText

/// The way most lines go: texts in which every scalar is one column are laid out without looking at
/// letters, which costs a tenth.
extension StyledText {
  /// How many lines `hanging` makes.
  func hangingRows(in columns: Int) -> Int {
    if fits(in: columns) { return 1 }
    guard let run = plainRun, let lead = Self.lead(of: run.scalars, in: columns) else {
      return hanging(in: columns).count
    }
    return TextWrap.rows(
      ofPlain: run.scalars[lead.endIndex...], width: columns - lead.count
    ).count
  }

  /// The text, when it is plain and all of one role: nearly always.
  var plainRun: (scalars: Substring.UnicodeScalarView, role: Role)? {
    guard spans.count == 1, DrawnText.isPlain(spans[0].text),
      !spans[0].text.string.utf8.contains(UInt8(ascii: "\n"))
    else { return nil }
    return (spans[0].text.string[...].unicodeScalars, spans[0].role)
  }

  static func rows(
    of scalars: Substring.UnicodeScalarView, to columns: Int, _ role: Role
  ) -> [StyledText] {
    TextWrap.rows(ofPlain: scalars, width: columns).map { StyledText(CleanText(String($0)), role) }
  }

  /// Nil where the lead takes too much room to hang anything.
  static func hanging(
    _ scalars: Substring.UnicodeScalarView, in columns: Int, _ role: Role
  ) -> [StyledText]? {
    guard let lead = lead(of: scalars, in: columns) else { return nil }
    let indent = StyledText(CleanText(String(repeating: " ", count: lead.count)))
    return rows(of: scalars[lead.endIndex...], to: columns - lead.count, role).enumerated().map {
      number, line in
      (number == 0 ? StyledText(CleanText(String(lead)), role) : indent) + line
    }
  }

  private static func lead(
    of scalars: Substring.UnicodeScalarView, in columns: Int
  ) -> Substring.UnicodeScalarView? {
    let lead = scalars.prefix { isLead($0) }
    return lead.isEmpty || lead.count * 2 >= columns ? nil : lead
  }

  private static func isLead(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "·" }
}
