/// The renditions 1 to 9 of a terminal, such as 1 for bold, that are on (ECMA-48, 8.3.117).
struct AttributeCodes: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter code: 1 to 9.
  init(_ code: Int) { rawValue = 1 << UInt16(code) }

  /// In ascending order.
  var numbers: [Int] { (1...9).filter { contains(AttributeCodes($0)) } }
}
