import PlainText

/// How a name looks, so that two names that nobody can tell apart are found: wide letters, letters of
/// other scripts with the same shape, and signs that show nothing count as what they look like.
struct NameLook: Hashable, Sendable {
  private let letters: String

  init(_ name: CleanText) {
    var shown = String.UnicodeScalarView()
    for scalar in name.singleLine.string.unicodeScalars where !Self.isInvisible(scalar) {
      shown.append(Self.plain(scalar))
    }
    letters = String(shown).lowercased().split(separator: " ").joined(separator: " ")
  }

  /// Whether a person sees anything of it.
  var isVisible: Bool {
    letters.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .spaceSeparator,
        .unassigned, .privateUse, .surrogate:
        false
      default: true
      }
    }
  }

  /// Fillers that count as letters or signs and show nothing.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x16FE4, 0x1D159, 0x1D173].contains(scalar.value)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    // The letters of mathematics come in 13 styles, A to Z and a to z each.
    case 0x1D400...0x1D6A3:
      let index = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(index < 26 ? 0x41 + index : 0x61 + index - 26) ?? scalar
    default: return twins[scalar] ?? scalar
    }
  }

  /// Cyrillic and Greek letters with the shape of a Latin one.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = zip(
      "АВЕЅІЈКМНОРСТУХаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧονƖǀ".unicodeScalars,
      "ABESIJKMHOPCTYXaeopcyxsijABEZHIKMNOPTYXovll".unicodeScalars)
    return Dictionary(pairs.map { ($0, $1) }) { first, _ in first }
  }()
}

extension Rejection {
  static let invisibleName = Rejection("Nothing of this name can be seen. Type its letters.")

  /// A name that nobody can tell from one on the roster.
  static func looksLike(_ name: CleanText) -> Rejection {
    Rejection("This looks like \(name), who is on the roster already. Add a surname or initial.")
  }
}
