/// A program on whose screen something is waited for, beside many others.
final class AwaitedScreen {
  let program: TerminalProgram
  /// When the sign appeared.
  private(set) var seconds: Double?
  private let sign: [UInt8]
  private var seen: [UInt8] = []

  /// What no screen may say when many write at once and each gets on.
  private static let alarms = ["Waiting for", "NOT SAVED", "not saved", "! "].map { Array($0.utf8) }

  init(_ program: TerminalProgram, sign: String) {
    self.program = program
    self.sign = Array(sign.utf8)
  }

  var isWaiting: Bool { seconds == nil }

  /// Whether it spoke of trouble.
  var hasAlarm: Bool { Self.alarms.contains { seen.firstRange(of: $0) != nil } }

  func take(at moment: Double) throws {
    seen += try program.take()
    if seconds == nil, seen.firstRange(of: sign) != nil { seconds = moment }
  }
}
