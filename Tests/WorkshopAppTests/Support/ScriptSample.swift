import PlainText

/// One short objective in each of several scripts.
enum ScriptSample: String, CaseIterable, Sendable {
  case latin, greek, cyrillic, arabic, chinese, emoji
  case kana, hangul, devanagari, hebrew, thai

  /// Texts of about one length, told apart by their number.
  func text(_ number: Int) -> CleanText {
    switch self {
    case .latin: "Be the bike that families think of first \(number)"
    case .greek: "Να γίνουμε το στέκι κάθε γειτονιάς \(number)"
    case .cyrillic: "Стать сердцем каждого нашего района \(number)"
    case .arabic: "أن نصبح غرفة معيشة الحي كله \(number)"
    case .chinese: "成为整个社区每天都想来的客厅 \(number)"
    case .emoji: "Make repair days a joy for all 🎉 \(number)"
    case .kana: "まちのみんながあつまるリビングになる \(number)"
    case .hangul: "동네 사람 모두가 찾는 거실이 되자 \(number)"
    case .devanagari: "हम हर मोहल्ले की बैठक बनें \(number)"
    case .hebrew: "נהיה הסלון של כל השכונה \(number)"
    case .thai: "เป็นห้องนั่งเล่น ของคนทั้งย่าน \(number)"
    }
  }

  /// Whether the letters of the script have a big shape.
  var isDrawnBig: Bool {
    switch self {
    case .latin, .greek, .cyrillic, .emoji: true
    case .arabic, .chinese, .kana, .hangul, .devanagari, .hebrew, .thai: false
    }
  }

  /// Whether its letters take two columns each.
  var isBroad: Bool { [.chinese, .kana, .hangul].contains(self) }

  /// Scripts whose letters stand apart instead.
  static let notDrawnBig = allCases.filter { !$0.isDrawnBig }
}
