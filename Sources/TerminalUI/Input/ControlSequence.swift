/// A key or report of several bytes: `ESC [` (CSI) or `ESC O` (SS3), parameters, and a final byte.
struct ControlSequence: Hashable, Sendable {
  let isCSI: Bool
  /// An escape came before it, as rxvt sends Alt.
  private let alt: Bool
  private var parameters: [UInt8] = []

  /// Longer than any key; more bytes are swallowed without being kept.
  private static let cap = 64

  init(introducer byte: UInt8, alt: Bool) {
    isCSI = byte == 0x5b
    self.alt = alt
  }

  /// The key that, with Alt, sends the same first two bytes.
  var introducer: Key { .character(isCSI ? "[" : "O") }

  var isBare: Bool { parameters.isEmpty }

  /// Begins with `?`, `=` or `>`: an answer of the terminal, not a key.
  var isReply: Bool { parameters.first.map { (0x3d...0x3f).contains($0) } ?? false }

  var isMouse: Bool { parameters.first == 0x3c }

  /// The parameters, at least one; one left out is 0, of sub-parameters the first counts.
  var numbers: [Int] { parts.map { $0[0] } }

  /// The parameters with their sub-parameters, at least one of each.
  private var parts: [[Int]] {
    let list = isMouse ? parameters.dropFirst() : parameters[...]
    return list.split(separator: 0x3b, omittingEmptySubsequences: false).map { part in
      part.split(separator: 0x3a, omittingEmptySubsequences: false).map { number in
        let digits = number.prefix { (0x30...0x39).contains($0) }.prefix(9)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
    }
  }

  /// What kitty's protocol says of a key, also where nobody asked for it.
  private enum Moment: Int {
    case press = 1
    case again, release
  }

  private var moment: Moment {
    guard !isBare else { return .press }
    let parts = parts
    guard parts.count > 1, parts[1].count > 1 else { return .press }
    return Moment(rawValue: parts[1][1]) ?? .press
  }

  mutating func append(_ byte: UInt8) {
    if parameters.count < Self.cap { parameters.append(byte) }
  }

  /// What the sequence means when `final` ends it; nil for what this program does not know.
  func event(final: UInt8) -> TerminalEvent? {
    if isMouse { return MouseEvent(report: numbers, final: final).map { .mouse($0) } }
    if isReply { return nil }
    if isCSI, isBare, final == 0x49 || final == 0x4f { return .focus(final == 0x49) }
    guard moment != .release,
      var press = isCSI ? keyPress(final: final) : applicationKey(final: final)
    else { return nil }
    if alt { press.modifiers.insert(.alt) }
    return .key(press, moment == .again ? .repeated : .deliberate)
  }

  private func keyPress(final: UInt8) -> KeyPress? {
    let numbers = numbers
    switch final {
    case 0x7e where numbers.first == 27 && numbers.count == 3:
      return KeyPress(code: numbers[2], Modifiers(parameter: numbers[1]))
    case 0x75:
      return KeyPress(kitty: parts)
    case 0x7e:
      return numbers.first.flatMap(Key.init(number:)).map { KeyPress($0, modifiers) }
    case 0x24, 0x40, 0x5e:
      let held: [UInt8: Modifiers] = [0x24: .shift, 0x40: [.shift, .control], 0x5e: .control]
      return numbers.first.flatMap(Key.init(number:)).map { KeyPress($0, held[final] ?? []) }
    case 0x61...0x64:
      return Key(final: final - 0x20).map { KeyPress($0, .shift) }
    case 0x5a:
      return KeyPress(.backTab, modifiers.subtracting(.shift))
    default:
      // A larger first number is a report, of the cursor's place for example.
      guard numbers[0] <= 1 else { return nil }
      return Key(final: final).map { KeyPress($0, modifiers) }
    }
  }

  private func applicationKey(final: UInt8) -> KeyPress? {
    let held = isBare ? [] : Modifiers(parameter: numbers.last ?? 0)
    switch final {
    case 0x61...0x64: return Key(final: final - 0x20).map { KeyPress($0, .control) }
    case 0x4d: return KeyPress(.enter, held)
    case 0x49: return KeyPress(.tab, held)
    case 0x58: return KeyPress(.character("="), held)
    // The keypad sends its signs and digits as the letters 64 further on.
    case 0x6a...0x79: return KeyPress(.character(Character(UnicodeScalar(final - 0x40))), held)
    default: return Key(final: final).map { KeyPress($0, held) }
    }
  }

  private var modifiers: Modifiers {
    let numbers = numbers
    return numbers.count > 1 ? Modifiers(parameter: numbers[1]) : []
  }
}
