/// The accents that turn a plain letter into another one. Marks above take rows 0 and 1, marks
/// below row 7.
enum BigMark: CaseIterable, Sendable {
  case acute, grave, circumflex, caron, tilde, diaeresis, ring, macron, breve, dot, doubleAcute
  case diaeresisAndAcute
  case commaAbove, cedilla, ogonek, commaBelow

  /// Accented letters, in the order of `bases`.
  var letters: String {
    switch self {
    case .acute: "ÁÉÍÓÚÝĆŃŚŹŔĹáéíóúýćńśźŕЃЌѓќΉΏάέήίύώ"
    case .grave: "ÀÈÌÒÙàèìòùЍѝ"
    case .circumflex: "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĵŝŵŷ"
    case .caron: "ČĎĚŇŘŠŤŽĽǦčěňřšžǧ"
    case .tilde: "ÃÑÕĨŨãñõĩũ"
    case .diaeresis: "ÄËÏÖÜŸäëïöüÿϊϋ"
    case .ring: "ÅŮåů"
    case .macron: "ĀĒĪŌŪāēīōū"
    case .breve: "ĂĔĞĬŬăĕğĭŏŭЙйЎў"
    case .dot: "ĊĖĠİŻċėġż"
    case .doubleAcute: "ŐŰőű"
    case .diaeresisAndAcute: "ΐΰ"
    case .commaAbove: "ģ"
    case .cedilla: "ÇŞŢçşţ"
    case .ogonek: "ĄĘĮŲąęįų"
    case .commaBelow: "ȘȚĢĶĻŅŖșțķļņŗ"
    }
  }

  /// The plain letters below the accents.
  var bases: String {
    switch self {
    case .acute: "AEIOUYCNSZRLaeiouycnszrГKгкHΩαεηιυω"
    case .grave: "AEIOUaeiouИи"
    case .circumflex: "AEIOUCGHJSWYaeioucgjswy"
    case .caron: "CDENRSTZLGcenrszg"
    case .tilde: "ANOIUanoiu"
    case .diaeresis: "AEIOUYaeiouyιυ"
    case .ring: "AUau"
    case .macron: "AEIOUaeiou"
    case .breve: "AEGIUaegiouИиУy"
    case .dot: "CEGIZcegz"
    case .doubleAcute: "OUou"
    case .diaeresisAndAcute: "ιυ"
    case .commaAbove: "g"
    case .cedilla: "CSTcst"
    case .ogonek: "AEIUaeiu"
    case .commaBelow: "STGKLNRstklnr"
    }
  }

  private var isBelow: Bool { self == .cedilla || self == .ogonek || self == .commaBelow }

  private var pixels: [UInt8] {
    switch self {
    case .acute: [0b00010, 0b00100]
    case .grave: [0b01000, 0b00100]
    case .circumflex: [0b00100, 0b01010]
    case .caron: [0b01010, 0b00100]
    case .tilde: [0b01101, 0b10110]
    case .diaeresis: [0b01010, 0]
    case .ring: [0b01110, 0b01010]
    case .macron: [0b01110, 0]
    case .breve: [0b01010, 0b01110]
    case .dot: [0b00100, 0]
    case .doubleAcute: [0b00101, 0b01010]
    case .diaeresisAndAcute: [0b00100, 0b10001]
    case .commaAbove: [0b00110, 0b00100]
    case .cedilla: [0b00100]
    case .ogonek: [0b00011]
    case .commaBelow: [0b01000]
    }
  }

  /// One row for a mark that stands directly on a capital, set wide where it would melt into it.
  private var lowPixels: UInt8 {
    switch self {
    case .diaeresis: 0b10001
    case .macron: 0b11111
    default: pixels[0]
    }
  }

  /// The accented letter. O, W, Z, Г and И keep six rows where the other capitals shrink to five,
  /// since they would look like the small letter.
  func compose(with shape: BigGlyph, base: Character) -> BigGlyph {
    let empty = Array(repeating: UInt8(0), count: BigGlyph.height - pixels.count)
    if isBelow { return shape.adding(BigGlyph(rows: empty + pixels)) }
    if "OWZГИ".contains(base) {
      let mark = [lowPixels] + Array(repeating: 0, count: BigGlyph.height - 1)
      return shape.lowered.adding(BigGlyph(rows: mark))
    }
    return (base.isUppercase ? shape.squeezed : shape.dotless)
      .adding(BigGlyph(rows: pixels + empty))
  }
}
