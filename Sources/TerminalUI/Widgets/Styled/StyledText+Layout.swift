import PlainText

extension StyledText {
  /// A drawn character and its role.
  private typealias Letter = (character: Character, role: Role)

  private var letters: [Letter] {
    spans.flatMap { span in span.text.string.map { ($0, span.role) } }
  }

  private init(letters: some Sequence<Letter>) {
    var spans: [(text: String, role: Role)] = []
    for (character, role) in letters {
      if spans.last?.role == role {
        spans[spans.count - 1].text.append(character)
      } else {
        spans.append((String(character), role))
      }
    }
    self.init(spans: spans.map { Span(CleanText($0.text), $0.role) })
  }

  /// The line itself when it fits into `columns`, else its beginning and an ellipsis.
  public func truncated(to columns: Int) -> StyledText {
    guard width > columns else { return self }
    guard columns > 0 else { return StyledText(spans: []) }
    var kept: [Span] = []
    var left = columns - 1
    for span in spans where !span.text.isEmpty {
      guard span.extent.columns > left else {
        kept.append(span)
        left -= span.extent.columns
        continue
      }
      let beginning = span.beginning(in: left)
      if !beginning.isEmpty { kept.append(Span(beginning, span.role)) }
      break
    }
    guard let last = kept.popLast() else { return StyledText("…", spans.first?.role ?? .body) }
    return StyledText(spans: kept + [Span(last.text + "…", last.role)])
  }

  /// The line broken between words into lines of at most `columns`; a word longer than a line is
  /// broken where the line ends. Line breaks in the text stay. Never empty.
  public func wrapped(to columns: Int) -> [StyledText] {
    guard columns > 0 else { return [] }
    if fits(in: columns) { return [self] }
    if let plain = plainSpan { return Self.wrapped(plain, to: columns) }
    return letters.split(omittingEmptySubsequences: false) { $0.character.isNewline }
      .flatMap { Self.wrap(Array($0), to: columns) }
      .map { StyledText(letters: $0) }
  }

  /// Like `wrapped`, but every line begins under the first letter: behind the spaces and the bullet
  /// in front of it.
  public func hanging(in columns: Int) -> [StyledText] {
    if fits(in: columns) { return [self] }
    if let plain = plainSpan, let rows = Self.hanging(plain, in: columns) { return rows }
    let letters = letters
    let lead = letters.prefix { $0.character == " " || $0.character == "·" }
    guard !lead.isEmpty, lead.count * 2 < columns else { return wrapped(to: columns) }
    let rest = StyledText(letters: letters.dropFirst(lead.count))
    let indent = StyledText(CleanText(String(repeating: " ", count: lead.count)))
    return rest.wrapped(to: columns - lead.count).enumerated().map { number, line in
      (number == 0 ? StyledText(letters: lead) : indent) + line
    }
  }

  func fits(in columns: Int) -> Bool {
    width <= columns && !spans.contains(where: \.extent.hasLineBreak)
  }

  private static func wrap(_ paragraph: [Letter], to columns: Int) -> [ArraySlice<Letter>] {
    TextWrap.rows(of: paragraph.map(\.character)[...], width: columns).map { row in
      var line = paragraph[row]
      while row.upperBound < paragraph.count, line.last?.character.isWhitespace == true {
        line.removeLast()
      }
      return line
    }
  }
}

extension StyledText.Span {
  /// As many of its characters as fit into `columns`, which are fewer than it takes.
  fileprivate func beginning(in columns: Int) -> CleanText {
    guard !extent.isPlain else {
      return CleanText(String(text.string.unicodeScalars.prefix(columns)))
    }
    var used = 0
    let kept = text.string.prefix { character in
      used += DisplayWidth.columns(of: character)
      return used <= columns
    }
    return CleanText(String(kept))
  }
}
