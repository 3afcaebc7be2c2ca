/// How characters look that a terminal prints from now on (ECMA-48, 8.3.117).
struct AttributeState: Hashable, Sendable {
  /// The codes that are on, such as 1 for bold.
  private var codes = AttributeCodes()
  /// The parameters that chose the colour; nil for the terminal's own.
  private var foreground: ShortSequence?
  private var background: ShortSequence?
  /// The sequences that chose the character set; nil as long as none came.
  var characterSet: ShortSequence?
  var shift: ShortSequence?
  /// Something came that may have changed anything; until the next reset nothing is certain.
  private(set) var isTainted = false

  mutating func becomeUncertain() {
    (isTainted, characterSet, shift) = (true, nil, nil)
  }

  /// Terminals differ on whether a reset ends a font, so 10, the usual one, means nothing only as
  /// long as no other was chosen.
  private var hasChosenFont = false

  /// Takes the parameters of one sequence; false when not all are understood, and then none counts.
  mutating func apply(parameters: OutputBytes) -> Bool {
    var next = self
    var rest = Parameters(parameters)
    while let first = rest.next() {
      guard next.take(first, followedBy: &rest) else {
        hasChosenFont = next.hasChosenFont
        return false
      }
    }
    self = next
    return true
  }

  private mutating func take(
    _ first: OutputBytes, followedBy rest: inout Parameters
  ) -> Bool {
    let head = first.prefix { $0 != UInt8(ascii: ":") }
    let hasParts = head.count < first.count
    guard let code = Self.number(head) else { return false }
    if code == 38 || code == 48 {
      guard let written = hasParts ? first : rest.colour(from: first),
        let colour = ShortSequence(written)
      else { return false }
      if code == 38 { foreground = colour } else { background = colour }
      return true
    }
    return !hasParts && set(code, written: first)
  }

  /// What stands between the semicolons, one after the other.
  private struct Parameters {
    private let all: OutputBytes
    private var start: Int

    init(_ all: OutputBytes) {
      self.all = all
      start = all.startIndex
    }

    mutating func next() -> OutputBytes? {
      guard start <= all.endIndex else { return nil }
      let found = all[start...].prefix { $0 != UInt8(ascii: ";") }
      start = found.endIndex + 1
      return found
    }

    /// The rest of `38;5;n` or `38;2;r;g;b`, whose beginning is `first`.
    mutating func colour(from first: OutputBytes) -> OutputBytes? {
      let more: Int
      switch next().flatMap(AttributeState.number) {
      case 5: more = 1
      case 2: more = 3
      default: return nil
      }
      for _ in 0..<more where next() == nil { return nil }
      return all[first.startIndex..<start - 1]
    }
  }

  private mutating func set(_ code: Int, written: OutputBytes) -> Bool {
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
    case 30...37, 90...97, 40...47, 100...107:
      guard let colour = ShortSequence(written) else { return false }
      if (40...47).contains(code) || code >= 100 {
        background = colour
      } else {
        foreground = colour
      }
    case 39: foreground = nil
    case 49: background = nil
    default: return false
    }
    return true
  }

  /// An empty parameter means 0.
  fileprivate static func number(_ digits: OutputBytes) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), number < 10_000 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// What to send to a terminal in the state `other` (nil: not known) to bring it to this one. Only
  /// sequences of the kinds that came are sent: nothing is switched off but by a reset.
  func send(from other: AttributeState?, to sent: inout [UInt8]) {
    if let characterSet, characterSet != other?.characterSet { characterSet.append(to: &sent) }
    if let shift, shift != other?.shift { shift.append(to: &sent) }
    let base = other.flatMap { canGrow(from: $0) ? $0 : nil }
    let added = codes.subtracting(base?.codes ?? AttributeCodes()).numbers
    if base == nil {
      Self.add(added.isEmpty ? [] : ([0] + added), to: &sent)
    } else if !added.isEmpty {
      Self.add(added, to: &sent)
    }
    Self.add(foreground, unless: base?.foreground, to: &sent)
    Self.add(background, unless: base?.background, to: &sent)
  }

  private func canGrow(from other: AttributeState) -> Bool {
    other.isTainted == isTainted && codes.isSuperset(of: other.codes)
      && (foreground != nil || other.foreground == nil)
      && (background != nil || other.background == nil)
  }

  private static func add(
    _ colour: ShortSequence?, unless known: ShortSequence?, to sent: inout [UInt8]
  ) {
    guard let colour, colour != known else { return }
    sent += begin
    colour.append(to: &sent)
    sent.append(end)
  }

  private static func add(_ codes: [Int], to sent: inout [UInt8]) {
    sent += begin
    for (place, code) in codes.enumerated() {
      if place > 0 { sent.append(UInt8(ascii: ";")) }
      sent += String(code).utf8
    }
    sent.append(end)
  }

  private static let begin: [UInt8] = [0x1B, UInt8(ascii: "[")]
  private static let end = UInt8(ascii: "m")
}
