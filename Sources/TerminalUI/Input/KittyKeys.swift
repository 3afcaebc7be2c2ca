extension KeyPress {
  /// A key as kitty's protocol sends it: its code, perhaps with the one it has with Shift; modifiers;
  /// the text it types.
  init?(kitty parts: [[Int]]) {
    let parameter = parts.count > 1 ? parts[1][0] : 1
    var held = Modifiers(parameter: parameter)
    let code = parts[0][0]
    if let key = Key(kitty: code) {
      self.init(key, held)
    } else if Self.unnamed.contains(code) {
      return nil
    } else if held.isDisjoint(with: [.alt, .control]), parts.count > 2,
      let character = Self.typed(parts[2])
    {
      self.init(.character(character))
    } else if held.contains(.shift), parts[0].count > 1, parts[0][1] > 0 {
      self.init(code: parts[0][1], held.subtracting(.shift))
    } else {
      // Caps Lock is a Shift for letters.
      let isLetter = Unicode.Scalar(UInt32(code))?.properties.isAlphabetic == true
      if isLetter, (parameter - 1) & 64 != 0 { held.formSymmetricDifference(.shift) }
      self.init(code: code, held)
    }
  }

  /// Codes of keys, not of characters: a modifier by itself, for example.
  private static let unnamed = 0xe000...0xf8ff

  private static func typed(_ codes: [Int]) -> Character? {
    let scalars = codes.compactMap { Unicode.Scalar(UInt32($0)) }
    guard !scalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).count == 1 ? String(text).first : nil
  }
}

extension Key {
  /// The keys that have no character of their own, and those of the keypad.
  init?(kitty code: Int) {
    switch code {
    case 57_376...57_387: self = .function(code - 57_363)
    case 57_399...57_408: self = .character(Character("\(code - 57_399)"))
    default:
      guard let key = Self.keypad[code] else { return nil }
      self = key
    }
  }

  private static let keypad: [Int: Key] = [
    57_409: .character("."), 57_410: .character("/"), 57_411: .character("*"),
    57_412: .character("-"), 57_413: .character("+"), 57_414: .enter, 57_415: .character("="),
    57_416: .character(","), 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down,
    57_421: .pageUp, 57_422: .pageDown, 57_423: .home, 57_424: .end, 57_425: .insert,
    57_426: .delete,
  ]
}
