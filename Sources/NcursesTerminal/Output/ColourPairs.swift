import CNcurses
import TerminalUI

/// ncurses numbers every pair of foreground and background before it is used.
struct ColourPairs {
  private let theme: Theme
  private let depth: ColourDepth
  /// By the number of the role; nil where it was not asked for yet.
  private var looks = [Look?](repeating: nil, count: Role.allCases.count)
  private var known: [Pair: CInt] = [Pair(foreground: -1, background: -1): 0]

  struct Look {
    let attributes: CInt
    let pair: CInt
    /// A blank cell of this look.
    let blank: cchar_t
  }

  private struct Pair: Hashable {
    var foreground: CInt
    var background: CInt
  }

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// The attributes and the pair's number for `role`.
  mutating func look(of role: Role) -> Look {
    let place = Int(role.rawValue)
    if let look = looks[place] { return look }
    let paint = theme.paint(role, depth: depth)
    let (attributes, pair) = (CInt(paint.attributes.rawValue), number(of: paint))
    let look = Look(
      attributes: attributes, pair: pair, blank: screen_cell_scalar(0x20, attributes, pair))
    looks[place] = look
    return look
  }

  private mutating func number(of paint: Paint) -> CInt {
    let pair = Pair(
      foreground: Self.number(of: paint.foreground), background: Self.number(of: paint.background))
    if let number = known[pair] { return number }
    let number = CInt(known.count)
    guard init_extended_pair(number, pair.foreground, pair.background) == OK else { return 0 }
    known[pair] = number
    return number
  }

  /// How ncurses numbers a colour. With true colour some terminals take the lowest numbers as ANSI
  /// colours or indexes, so the darkest colours are made a trace lighter.
  static func number(of colour: PaintColour) -> CInt {
    switch colour {
    case .terminalDefault: -1
    case .index(let index): CInt(index)
    case .rgb(let rgb):
      CInt(rgb.number < 256 ? rgb.number | 0x010100 | (rgb.blue == 0 ? 1 : 0) : rgb.number)
    }
  }
}
