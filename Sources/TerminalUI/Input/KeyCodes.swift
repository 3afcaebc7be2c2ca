extension Key {
  /// The key of `CSI number ~`, in the forms of xterm, rxvt, VT220 and the Linux console.
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28, 29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }

  /// The key of `CSI ... final` or `SS3 final`.
  init?(final: UInt8) {
    switch final {
    case 0x41: self = .up
    case 0x42: self = .down
    case 0x43: self = .right
    case 0x44: self = .left
    case 0x46: self = .end
    case 0x48: self = .home
    case 0x50...0x53: self = .function(Int(final) - 0x4f)
    default: return nil
    }
  }
}

extension KeyPress {
  /// A key given by its Unicode scalar, as `modifyOtherKeys` and `CSI u` send it.
  init?(code: Int, _ modifiers: Modifiers) {
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    switch code {
    case 9 where modifiers.contains(.shift):
      self.init(.backTab, modifiers.subtracting(.shift))
    case 8, 9, 10, 13, 27, 127:
      self.init(KeyPress(controlByte: UInt8(code)).key, modifiers)
    default:
      guard scalar.properties.generalCategory != .control else { return nil }
      self.init(.character(Character(scalar)), modifiers)
      normalise()
    }
  }

  /// Control makes letters lower case; otherwise Shift is part of the character.
  private mutating func normalise() {
    guard case .character(let character) = key else { return }
    let cased = modifiers.contains(.control) ? character.lowercased() : character.uppercased()
    if !modifiers.isDisjoint(with: [.control, .shift]), cased.count == 1 {
      key = .character(Character(cased))
    }
    modifiers.remove(.shift)
  }
}

extension Modifiers {
  /// The number xterm sends: one more than the sum of Shift 1, Alt 2, Control 4 and Meta 8.
  init(parameter: Int) {
    let bits = max(0, parameter - 1)
    var held = Modifiers(rawValue: UInt8(bits & 0b111))
    if bits & 8 != 0 { held.insert(.alt) }
    self = held
  }
}
