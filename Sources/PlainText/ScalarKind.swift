/// What cleaning has to know of one Unicode scalar.
enum ScalarKind {
  case visible
  /// A tab: some white space that is not a line break.
  case space
  case lineBreak
  /// Zero-width joiner or non-joiner: it shows only by what stands around it.
  case joiner
  /// Chooses the shape of the character before it.
  case variationSelector
  /// One of the invisible letters that spell a flag such as Scotland's.
  case tag
  /// A control, a bidi override, or a character without any look of its own.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff: self = .visible
    case 0x09: self = .space
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x200c, 0x200d: self = .joiner
    case 0xfe00...0xfe0f, 0xe0100...0xe01ef: self = .variationSelector
    case 0xe0020...0xe007f: self = .tag
    // Interlinear annotation: it sets a text above another, which no terminal shows.
    case 0xfff9...0xfffb: self = .hidden
    default:
      let properties = scalar.properties
      let hides =
        properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        || properties.generalCategory == .control
      self = hides ? .hidden : .visible
    }
  }
}
