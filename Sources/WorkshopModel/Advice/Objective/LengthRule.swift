import PlainText

/// O4: too short to mean something or too long to remember.
enum LengthRule {
  static let definition = WordingRule<CleanText>(
    rule: .o4,
    why: "A good objective has 4 to 18 words and at most 100 characters.",
    question: "Could everyone recite it?",
    example: "Become the clinic families recommend to each other",
    triggers: [
      "Customer first",
      "Digital transformation",
      "Win the market",
      "Be a place where all of us can do what we do best day by day, in the way we like it most",
      "Become the internationally recognised benchmark of extraordinarily sustainable "
        + "manufacturing excellence",
    ],
    quiet: [
      "Win the home market back",
      "Be the calm one",
      "Become the clinic families recommend to each other",
      "Our guests leave with a story they tell at home",
      "Every newcomer feels part of the team after the very first week",
      "",
    ],
    find: { text in
      let words = AdviceText(text).words.count
      guard words > 0 else { return nil }
      if text.string.unicodeScalars.contains(where: isWrittenWithoutSpaces) {
        return (4...50).contains(text.count) ? nil : .whole
      }
      return (4...18).contains(words) && text.count <= 100 ? nil : .whole
    })

  /// Thai, Lao, Burmese, Khmer, Japanese and Chinese put no space between words.
  private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF: true
    default: false
    }
  }
}
