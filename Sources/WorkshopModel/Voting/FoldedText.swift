import PlainText

/// Text reduced to what a comparison should see: lower case, no accents, words of letters and
/// digits.
struct FoldedText: Hashable {
  let words: [String]

  init(_ text: CleanText) {
    var folded = ""
    for scalar in text.string.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: continue
      default: folded.append(Self.base(of: scalar))
      }
    }
    words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The letter without its accent, by its Unicode name: LATIN SMALL LETTER E WITH ACUTE is e.
  private static func base(of scalar: Unicode.Scalar) -> Character {
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(latin),
      let with = name.firstRange(of: " WITH ")
    else { return Character(scalar) }
    let letter = name[..<with.lowerBound].dropFirst(latin.count).lowercased()
    return letter.count == 1 ? Character(letter) : Character(scalar)
  }

  private static let latin = "LATIN SMALL LETTER "
}
