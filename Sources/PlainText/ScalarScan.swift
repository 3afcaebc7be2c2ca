extension String {
  /// Whether `test` holds for the value of every Unicode scalar. It reads the bytes themselves: each
  /// text on the screen goes through here, several times, and `unicodeScalars` takes five times as
  /// long.
  @inlinable
  public func scalarsSatisfy(_ test: (UInt32) -> Bool) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count {
        let (value, length) = Self.scalar(at: place, in: bytes)
        guard test(value) else { return false }
        place += length
      }
      return true
    }
    return answer ?? unicodeScalars.allSatisfy { test($0.value) }
  }

  /// As `scalarsSatisfy`, where printable ASCII always does: of that, eight are seen at once.
  /// - Parameter passed: told how many were seen so, and not tested.
  @inlinable
  public func scalarsSatisfy(
    passingPrintable passed: (Int) -> Void, test: (UInt32) -> Bool
  ) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count {
        if place + 8 <= bytes.count, Self.isPrintable(eightFrom: place, in: bytes) {
          passed(8)
          place += 8
          continue
        }
        let (value, length) = Self.scalar(at: place, in: bytes)
        guard test(value) else { return false }
        place += length
      }
      return true
    }
    return answer ?? unicodeScalars.allSatisfy { test($0.value) }
  }

  /// Whether eight bytes are all within 0x20...0x7E: then no byte has its highest bit, none gets it
  /// when one is added, and none when 0x20 is taken away, which also borrows only below 0x20.
  @inlinable
  static func isPrintable(eightFrom place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    let (each, space): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x2020_2020_2020_2020)
    return (word | (word &+ each) | (word &- space)) & high == 0
  }

  /// A string's bytes are always valid UTF-8, so the first byte tells all.
  @inlinable
  static func scalar(
    at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: UInt32, length: Int) {
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    let first = UInt32(bytes[place])
    switch first {
    case 0..<0x80: return (first, 1)
    case 0x80..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
    case 0xE0..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    default: return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }
}
