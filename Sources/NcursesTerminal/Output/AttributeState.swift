/// How characters look that a terminal prints from now on (ECMA-48, 8.3.117).
struct AttributeState: Hashable, Sendable {
  /// The codes that are on, such as 1 for bold.
  private var codes = AttributeCodes()
  /// The parameters that chose the colour; nil for the terminal's own.
  private var foreground: ArraySlice<UInt8>?
  private var background: ArraySlice<UInt8>?
  /// The sequences that chose the character set; nil as long as none came.
  var characterSet: ArraySlice<UInt8>?
  var shift: ArraySlice<UInt8>?
  /// Something came that may have changed anything; until the next reset nothing is certain.
  private(set) var isTainted = false

  mutating func becomeUncertain() {
    (isTainted, characterSet, shift) = (true, nil, nil)
  }

  /// Terminals differ on whether a reset ends a font, so 10, the usual one, means nothing only as
  /// long as no other was chosen.
  private var hasChosenFont = false

  /// Takes the parameters of one sequence; false when not all are understood, and then none counts.
  mutating func apply(parameters: ArraySlice<UInt8>) -> Bool {
    var next = self
    var rest = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
    while !rest.isEmpty {
      guard next.take(from: &rest) else {
        hasChosenFont = next.hasChosenFont
        return false
      }
    }
    self = next
    return true
  }

  private mutating func take(from rest: inout ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = rest.first else { return false }
    let parts = first.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let code = Self.number(parts.first ?? []) else { return false }
    if code == 38 || code == 48 {
      guard let colour = Self.colour(from: &rest, hasParts: parts.count > 1) else { return false }
      if code == 38 { foreground = colour } else { background = colour }
      return true
    }
    rest = rest.dropFirst()
    return parts.count <= 1 && set(code, written: first)
  }

  private mutating func set(_ code: Int, written: ArraySlice<UInt8>) -> Bool {
    switch code {
    case 0:
      (codes, foreground, background, isTainted) = (AttributeCodes(), nil, nil, false)
    case 1...9: codes.formUnion(AttributeCodes(code))
    case 10: return !hasChosenFont
    case 11...19:
      hasChosenFont = true
      return false
    case 22: codes.subtract([AttributeCodes(1), AttributeCodes(2)])
    case 25: codes.subtract([AttributeCodes(5), AttributeCodes(6)])
    case 23, 24, 27, 28, 29: codes.subtract(AttributeCodes(code - 20))
    case 30...37, 90...97: foreground = written
    case 40...47, 100...107: background = written
    case 39: foreground = nil
    case 49: background = nil
    default: return false
    }
    return true
  }

  /// `38;5;n` or `38;2;r;g;b`, or the same written with colons as one parameter.
  private static func colour(
    from rest: inout ArraySlice<ArraySlice<UInt8>>, hasParts: Bool
  ) -> ArraySlice<UInt8>? {
    var count = 1
    if !hasParts {
      switch rest.dropFirst().first.flatMap(number) {
      case 5: count = 3
      case 2: count = 5
      default: return nil
      }
    }
    let taken = rest.prefix(count)
    guard taken.count == count else { return nil }
    rest = rest.dropFirst(count)
    return ArraySlice(taken.joined(separator: [UInt8(ascii: ";")]))
  }

  /// An empty parameter means 0.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), number < 10_000 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// What to send to a terminal in the state `other` (nil: not known) to bring it to this one. Only
  /// sequences of the kinds that came are sent: nothing is switched off but by a reset.
  func sequences(from other: AttributeState?) -> [UInt8] {
    guard other != self else { return [] }
    var sent: [UInt8] = []
    if let characterSet, characterSet != other?.characterSet { sent += characterSet }
    if let shift, shift != other?.shift { sent += shift }
    let base = other.flatMap { canGrow(from: $0) ? $0 : nil }
    let added = codes.subtracting(base?.codes ?? AttributeCodes()).numbers
    if base == nil {
      sent += Self.sequence(added.isEmpty ? [] : ([0] + added))
    } else if !added.isEmpty {
      sent += Self.sequence(added)
    }
    for (colour, before) in [
      (foreground, base?.foreground), (background, base?.background),
    ] {
      if let colour, colour != before { sent += [0x1B, 0x5B] + colour + [0x6D] }
    }
    return sent
  }

  private func canGrow(from other: AttributeState) -> Bool {
    other.isTainted == isTainted && codes.isSuperset(of: other.codes)
      && (foreground != nil || other.foreground == nil)
      && (background != nil || other.background == nil)
  }

  private static func sequence(_ codes: [Int]) -> [UInt8] {
    Array("\u{1B}[\(codes.map(String.init).joined(separator: ";"))m".utf8)
  }
}
