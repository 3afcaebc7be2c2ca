/// The encoding of spreadsheets of Western Europe that do not write UTF-8.
enum Windows1252 {
  /// The bytes as UTF-8. A byte that means nothing becomes one that is no UTF-8 either, so that the
  /// reader names its row.
  static func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0:
        let scalar = high[Int(byte) - 0x80]
        text += scalar == 0 ? [0xFF] : Array(String(Character(Unicode.Scalar(scalar) ?? "?")).utf8)
      default: text += Array(String(Character(Unicode.Scalar(byte))).utf8)
      }
    }
    return text
  }

  /// 0x80 to 0x9F; zero where nothing is.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
