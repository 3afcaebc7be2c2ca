extension KeyPress {
  /// Reads a key as people write it: `n`, `?`, `F1`, `^]`, `Enter`, `Shift-Tab`, `Ctrl-R`, `Alt-x`,
  /// `Space`. Nil for anything else.
  public init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Self.prefixes.first(where: { rest.hasPrefix($0.0) }),
      rest.count > prefix.count
    {
      rest.removeFirst(prefix.count)
      modifiers.insert(modifier)
    }
    guard let key = Key(name: String(rest)) else { return nil }
    switch key {
    case .tab where modifiers.contains(.shift):
      self.init(.backTab, modifiers.subtracting(.shift))
    case .character(let character) where modifiers.contains(.shift):
      self.init(.character(Character(character.uppercased())), modifiers.subtracting(.shift))
    case .character(let character) where modifiers.contains(.control):
      self.init(.character(Character(character.lowercased())), modifiers)
    default:
      self.init(key, modifiers)
    }
  }

  /// The key as it is shown to people; `init(name:)` reads it back.
  public var name: String {
    if key == .backTab { return KeyPress(.tab, modifiers.union(.shift)).name }
    if case .character(let character) = key, modifiers == .control, character != " " {
      return character.isLetter ? "Ctrl-\(character.uppercased())" : "^\(character)"
    }
    let prefix = Self.prefixes.dropFirst().filter { modifiers.contains($0.1) }.map(\.0)
    return prefix.joined() + key.name
  }

  /// `^` first, because it is read and never written together with another modifier.
  private static let prefixes: [(String, Modifiers)] = [
    ("^", .control), ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]
}

extension Key {
  /// Reads a key without modifiers.
  init?(name: String) {
    if let named = Self.named.first(where: { $0.0 == name }) {
      self = named.1
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The key as it is shown to people.
  var name: String {
    if case .function(let number) = self { return "F\(number)" }
    if let named = Self.named.first(where: { $0.1 == self }) { return named.0 }
    if case .character(let character) = self { return String(character) }
    return "Shift-Tab"
  }

  private static let named: [(String, Key)] = [
    ("Enter", .enter), ("Tab", .tab), ("Esc", .escape), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp),
    ("PageDown", .pageDown), ("Space", .character(" ")),
  ]
}
