extension MouseEvent {
  /// Reads an SGR mouse report: button and modifier bits, column and row from 1; `M` for a press,
  /// `m` for a release. Nil for buttons and movements that mean nothing here.
  init?(report numbers: [Int], final: UInt8) {
    guard numbers.count == 3, final == 0x4d || final == 0x6d else { return nil }
    let bits = numbers[0]
    let position = Point(x: max(0, numbers[1] - 1), y: max(0, numbers[2] - 1))
    var held: Modifiers = []
    if bits & 4 != 0 { held.insert(.shift) }
    if bits & 8 != 0 { held.insert(.alt) }
    if bits & 16 != 0 { held.insert(.control) }
    let button = bits & 0b11
    let isMoving = bits & 32 != 0
    switch bits & ~0b111100 {
    case 64, 65:
      guard final == 0x4d, !isMoving else { return nil }
      self.init(button == 0 ? .scrollUp : .scrollDown, at: position, modifiers: held)
    case 0...2:
      let action: Action = final == 0x6d ? .release : isMoving ? .drag : .press
      self.init(action, button: button, at: position, modifiers: held)
    default: return nil
    }
  }
}
