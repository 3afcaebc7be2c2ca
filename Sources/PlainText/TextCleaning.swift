@_spi(_Unicode) import Swift

/// Takes out of a text what can move a cursor, reorder a line, or hide, and keeps what can be seen.
/// The result is in normal form C; cleaning it again changes nothing.
enum TextCleaning {
  static func clean(_ raw: String) -> String {
    if isPlain(raw) { return raw }
    // Taking out a separator can bring a letter and its accent together: compose before and after.
    let visible = visibleScalars(of: composed(raw))
    return text(composed(text(visible)))
  }

  private static func composed(_ string: String) -> [Unicode.Scalar] { Array(string._nfc) }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Letters of Western Europe, common signs and line breaks need no work and never compose
  /// with each other; nearly every text is that.
  private static func isPlain(_ raw: String) -> Bool {
    raw.scalarsSatisfy(
      passingPrintable: { _ in },
      test: { value in
        switch value {
        case 0x0a, 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff, 0x2010...0x2027, 0x20a0...0x20c0,
          0x2190...0x2193, 0x2500...0x25ff, 0x2713:
          true
        default: false
        }
      })
  }

  private static func visibleScalars(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch ScalarKind(scalar) {
      case .visible:
        kept.append(scalar)
      case .space:
        kept.append(" ")
      case .lineBreak:
        if !(scalar == "\r" && next == "\n") { kept.append("\n") }
      case .joiner:
        if JoiningContext.keeps(scalar, after: kept, before: next) { kept.append(scalar) }
      case .variationSelector:
        if JoiningContext.keeps(selector: scalar, after: kept.last) { kept.append(scalar) }
      case .tag:
        let tags = JoiningContext.flagTags(in: scalars[index...], after: kept.last)
        kept.append(contentsOf: tags)
        index += max(0, tags.count - 1)
      case .hidden:
        index += max(0, EscapeSequence.length(in: scalars, from: index) - 1)
      }
      index += 1
    }
    return kept
  }
}
