import PlainText

/// Text reduced to what a comparison should see: lower case, no accents, words of letters and
/// digits.
struct FoldedText: Hashable {
  let words: [String]

  init(_ text: CleanText) {
    var folded = ""
    for scalar in text.folded.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: continue
      default: folded.unicodeScalars.append(scalar)
      }
    }
    words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
