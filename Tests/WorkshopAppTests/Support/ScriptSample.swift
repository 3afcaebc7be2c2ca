import PlainText

/// One short objective in each of several scripts.
enum ScriptSample: String, CaseIterable, Sendable {
  case latin, greek, cyrillic, arabic, chinese, emoji

  /// Texts of about one length, told apart by their number.
  func text(_ number: Int) -> CleanText {
    switch self {
    case .latin: "Be the bike that families think of first \(number)"
    case .greek: "Να γίνουμε το στέκι κάθε γειτονιάς \(number)"
    case .cyrillic: "Стать сердцем каждого нашего района \(number)"
    case .arabic: "أن نصبح غرفة معيشة الحي كله \(number)"
    case .chinese: "成为整个社区每天都想来的客厅 \(number)"
    case .emoji: "Make repair days a joy for all 🎉 \(number)"
    }
  }

  /// Whether the letters of the script have a big shape.
  var isDrawnBig: Bool { self != .arabic && self != .chinese }
}
