/// The bytes of one UTF-8 character so far. Overlong forms, surrogates and values beyond Unicode are
/// invalid at the first byte that shows it.
struct CharacterBytes: Hashable, Sendable {
  enum Outcome {
    case needsMore
    case complete(Unicode.Scalar)
    case invalid
  }

  private var value: UInt32
  private var missing: Int
  /// What the next byte may be.
  private var allowed: ClosedRange<UInt8>

  /// Nil if `lead` begins no character of several bytes.
  init?(lead: UInt8) {
    allowed = 0x80...0xbf
    switch lead {
    case 0xc2...0xdf: (value, missing) = (UInt32(lead & 0x1f), 1)
    case 0xe0...0xef: (value, missing) = (UInt32(lead & 0x0f), 2)
    case 0xf0...0xf4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    switch lead {
    case 0xe0: allowed = 0xa0...0xbf
    case 0xed: allowed = 0x80...0x9f
    case 0xf0: allowed = 0x90...0xbf
    case 0xf4: allowed = 0x80...0x8f
    default: break
    }
  }

  mutating func append(_ byte: UInt8) -> Outcome {
    guard allowed.contains(byte) else { return .invalid }
    allowed = 0x80...0xbf
    value = value << 6 | UInt32(byte & 0x3f)
    missing -= 1
    if missing > 0 { return .needsMore }
    return Unicode.Scalar(value).map { .complete($0) } ?? .invalid
  }
}
