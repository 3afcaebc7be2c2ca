/// Invisible characters are kept only where they change what a person sees: inside an emoji, in
/// scripts whose letters join, and after characters that have several shapes.
enum JoiningContext {
  static func keeps(
    _ joiner: Unicode.Scalar, after kept: [Unicode.Scalar], before next: Unicode.Scalar?
  ) -> Bool {
    guard let previous = kept.last, let next else { return false }
    if joinsLetters(previous) && joinsLetters(next) { return true }
    return joiner.value == 0x200d && endsEmoji(kept) && isPictograph(next)
  }

  /// Emoji and text style (U+FE0E, U+FE0F) belong after emoji, the others after ideographs and
  /// the scripts that define variants; elsewhere they are a place to hide bytes.
  static func keeps(selector: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    switch selector.value {
    case 0xfe0e, 0xfe0f: return previous.properties.isEmoji
    default: return previous.properties.isIdeographic
    }
  }

  /// The tag letters that make a black flag a regional one, with their end mark; else nothing.
  static func flagTags(
    in scalars: ArraySlice<Unicode.Scalar>, after previous: Unicode.Scalar?
  ) -> ArraySlice<Unicode.Scalar> {
    guard previous?.value == 0x1f3f4 else { return [] }
    let letters = scalars.prefix {
      (0xe0030...0xe0039).contains($0.value) || (0xe0061...0xe007a).contains($0.value)
    }
    let end = letters.endIndex
    guard (3...6).contains(letters.count), end < scalars.endIndex, scalars[end].value == 0xe007f
    else { return [] }
    return scalars[scalars.startIndex...end]
  }

  private static func endsEmoji(_ kept: [Unicode.Scalar]) -> Bool {
    let base = kept.last { $0.value != 0xfe0f && !$0.properties.isEmojiModifier }
    return base.map(isPictograph) ?? false
  }

  /// Characters an emoji sequence may join: emoji other than digits and flag letters.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmoji && scalar.value > 0xff
      && !(0x1f1e6...0x1f1ff).contains(scalar.value)
  }

  /// Arabic and its neighbours, the scripts of India and South-East Asia, and Mongolian.
  private static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x8ff, 0x900...0xdff, 0xe00...0xfff, 0x1000...0x109f, 0x1780...0x18af,
      0x1900...0x1cff, 0xa800...0xabff, 0xfb50...0xfdff, 0xfe70...0xfefc, 0x10a00...0x11fff,
      0x1e900...0x1e95f:
      scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass == .virama
        || scalar.properties.generalCategory == .nonspacingMark
    default: false
    }
  }
}
