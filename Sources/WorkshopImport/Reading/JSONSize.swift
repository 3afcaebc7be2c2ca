/// How much a JSON document would take in memory, told before it is decoded: its values weigh many
/// times their bytes.
public enum JSONSize {
  /// More values than any workshop has.
  private static let mostValues = 3_000_000

  /// Whether it has more values than fit.
  public static func isTooLarge(_ bytes: some Sequence<UInt8>) -> Bool {
    var values = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): values += 1
        default: break
        }
      }
    }
    return values > mostValues
  }
}
