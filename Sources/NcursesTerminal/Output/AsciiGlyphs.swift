/// The closest ASCII character to each character the program draws or people write.
enum AsciiGlyphs {
  /// One ASCII character for a drawn character; `?` when nothing is close.
  static func replacement(for glyph: String) -> String {
    guard let scalar = glyph.unicodeScalars.first else { return "" }
    if scalar.isASCII { return String(scalar) }
    if let sign = signs[scalar] { return String(sign) }
    if (0x2500...0x257F).contains(scalar.value) { return line(scalar.value) }
    if (0x2580...0x259F).contains(scalar.value) { return block(scalar.value) }
    return baseLetters[scalar].map(String.init) ?? "?"
  }

  private static func line(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C, 0x257E:
      "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      "|"
    case 0x2550: "="
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    default: "+"
    }
  }

  private static func block(_ value: UInt32) -> String {
    switch value {
    case 0x2580, 0x2594: "\""
    case 0x2581...0x2583: "_"
    case 0x2584: "o"
    case 0x258C...0x2590, 0x2595: "|"
    case 0x2596, 0x2597: "."
    case 0x2598, 0x259D: "'"
    case 0x259A: "\\"
    case 0x259E: "/"
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
  }

  private static let signs: [Unicode.Scalar: Character] = [
    "•": "*", "●": "*", "○": "o", "◉": "@", "◦": "o", "·": ".", "…": "~", "■": "#", "□": "o",
    "▪": "*", "▫": "o", "◆": "*", "◇": "o", "★": "*", "☆": "o",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "⇒": ">", "⇐": "<", "↵": "<",
    "⏎": "<", "↩": "<", "↪": ">", "↗": "/", "↘": "\\", "⟶": ">",
    "▶": ">", "▷": ">", "►": ">", "▸": ">", "◀": "<", "◁": "<", "◂": "<", "▲": "^", "△": "^",
    "▴": "^", "▼": "v", "▽": "v", "▾": "v", "›": ">", "‹": "<", "»": "=", "«": "=", "❯": ">",
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "÷": "/", "−": "-", "±": "~",
    "☐": "o", "☑": "x", "☒": "x", "⚠": "!", "⚑": "P", "⚐": "P", "ℹ": "i",
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "′": "'", "″": "\"",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "\u{A0}": " ", "\u{202F}": " ",
    "\u{2009}": " ", "¡": "!", "¿": "?", "©": "c", "®": "r", "™": "t", "°": "o", "¹": "1",
    "²": "2", "³": "3", "µ": "u", "€": "E", "£": "L", "¥": "Y", "¢": "c", "§": "S", "¶": "P",
    "≤": "<", "≥": ">", "≠": "#", "≈": "~", "∞": "8", "∑": "S", "√": "v", "½": "%", "¼": "%",
    "¾": "%", "‰": "%",
    "ß": "s", "ẞ": "S", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ø": "o", "Ø": "O", "đ": "d",
    "Đ": "D", "ð": "d", "Ð": "D", "þ": "p", "Þ": "P", "ł": "l", "Ł": "L", "ħ": "h", "Ħ": "H",
    "ı": "i", "ŋ": "n", "Ŋ": "N", "ĸ": "k", "ŧ": "t", "Ŧ": "T", "ſ": "s", "ŀ": "l", "ŉ": "n",
  ]
}
