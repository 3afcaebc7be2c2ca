/// Leaves out attributes that nobody sees. ncurses resets them after every update and sets them
/// again at the next one, some 40 bytes for one typed letter; here they are sent only when something
/// is painted in them. All else passes in the same order, so the screen looks the same.
struct AttributeElision: Hashable, Sendable {
  /// What the bytes that came so far ask for.
  private var wanted = AttributeState()
  /// What the bytes that were sent lead to; nil when not known.
  private var actual: AttributeState?
  /// The start of a sequence whose end has not come yet.
  private var held: [UInt8] = []

  /// Nothing is known about the terminal; what comes next counts on plain text, which `plain`, a
  /// sequence, brings about.
  init(plain: String) {
    _ = feed(Array(plain.utf8))
    actual = nil
  }

  /// What to send for `bytes`.
  mutating func feed(_ bytes: [UInt8]) -> [UInt8] {
    var sent: [UInt8] = []
    sent.reserveCapacity(bytes.count)
    let bytes = held + bytes
    let passed = bytes.withUnsafeBufferPointer { buffer in
      var rest = buffer[...]
      while let piece = OutputPiece(startOf: rest) {
        pass(piece, to: &sent)
        rest = rest[piece.bytes.endIndex...]
      }
      return rest.startIndex
    }
    held = Array(bytes[passed...])
    return sent
  }

  /// What to send so that the terminal is in the state that the bytes asked for, before someone else
  /// writes to it.
  mutating func settle() -> [UInt8] {
    var sent: [UInt8] = []
    let rest = held
    held = []
    rest.withUnsafeBufferPointer { if !$0.isEmpty { passOpaque($0[...], to: &sent) } }
    comeTrue(&sent)
    return sent
  }

  /// What the last `feed` returned was not sent: nothing is known about the terminal any more.
  mutating func forget() { actual = nil }

  /// True when a sequence has begun and not ended.
  var isHolding: Bool { !held.isEmpty }

  private mutating func pass(_ piece: OutputPiece, to sent: inout [UInt8]) {
    switch piece.kind {
    case .neutral: sent.append(contentsOf: piece.bytes)
    case .painting: paint(piece.bytes, to: &sent)
    case .characterSet: wanted.characterSet = ShortSequence(piece.bytes)
    case .shift: wanted.shift = ShortSequence(piece.bytes)
    case .opaque: passOpaque(piece.bytes, to: &sent)
    case .attributes:
      if wanted.isTainted { comeTrue(&sent) }
      guard wanted.apply(parameters: piece.bytes.dropFirst(2).dropLast()) else {
        return passOpaque(piece.bytes, to: &sent)
      }
      if wanted.isTainted {
        sent.append(contentsOf: piece.bytes)
        actual = wanted
      }
    }
  }

  private mutating func paint(_ bytes: OutputBytes, to sent: inout [UInt8]) {
    comeTrue(&sent)
    sent.append(contentsOf: bytes)
  }

  private mutating func passOpaque(_ bytes: OutputBytes, to sent: inout [UInt8]) {
    paint(bytes, to: &sent)
    wanted.becomeUncertain()
    actual = wanted
  }

  /// Brings the terminal to the state that is wanted.
  private mutating func comeTrue(_ sent: inout [UInt8]) {
    guard actual != wanted else { return }
    wanted.send(from: actual, to: &sent)
    actual = wanted
  }
}
