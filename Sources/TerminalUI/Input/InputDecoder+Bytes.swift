extension InputDecoder {
  mutating func step(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte, alt: false)
    case .character(let bytes, let alt): go(on: bytes, alt: alt, with: byte)
    case .escape(let twice): afterEscape(byte, twice: twice)
    case .sequence(let sequence): go(on: sequence, with: byte)
    case .consoleFunction:
      state = .ground
      if (0x41...0x45).contains(byte) { emit(.function(Int(byte) - 0x40)) }
    case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
    case .string(var string):
      state = string.ends(with: byte) ? .ground : .string(string)
    case .paste:
      if paste.ends(with: byte) { state = .ground }
    }
  }

  /// The first byte of something.
  private mutating func begin(_ byte: UInt8, alt: Bool) {
    state = .ground
    let modifiers: Modifiers = alt ? .alt : []
    switch byte {
    case 0x1b: state = .escape(twice: false)
    case 0x20...0x7e: emit(.character(Character(UnicodeScalar(byte))), modifiers)
    case 0x0a where last == 0x0d && !alt: break
    case 0x00...0x1f, 0x7f:
      let press = KeyPress(controlByte: byte)
      emit(press.key, press.modifiers.union(modifiers))
    default:
      if let bytes = CharacterBytes(lead: byte) { state = .character(bytes, alt: alt) }
    }
  }

  private mutating func go(on bytes: CharacterBytes, alt: Bool, with byte: UInt8) {
    var bytes = bytes
    switch bytes.append(byte) {
    case .needsMore: state = .character(bytes, alt: alt)
    case .complete(let scalar):
      state = .ground
      // The second control set: terminals would act on these.
      if scalar.properties.generalCategory != .control {
        emit(.character(Character(scalar)), alt ? .alt : [])
      }
    case .invalid: begin(byte, alt: false)
    }
  }

  private mutating func afterEscape(_ byte: UInt8, twice: Bool) {
    switch byte {
    case 0x1b:
      if twice { emit(.escape) }
      state = .escape(twice: true)
    case 0x5b, 0x4f: state = .sequence(ControlSequence(introducer: byte, alt: twice))
    case 0x50, 0x58, 0x5d, 0x5e, 0x5f: state = .string(DeviceString(introducer: byte))
    default:
      if twice { emit(.escape) }
      begin(byte, alt: true)
    }
  }

  private mutating func go(on sequence: ControlSequence, with byte: UInt8) {
    var sequence = sequence
    switch byte {
    case 0x00...0x1f, 0x7f...0xff:
      begin(byte, alt: false)
    case 0x5b where sequence.isBare && sequence.isCSI:
      state = .consoleFunction
    case 0x20...0x23, 0x25...0x3f,
      0x24 where sequence.isReply:
      sequence.append(byte)
      state = .sequence(sequence)
    case 0x4d where sequence.isBare && sequence.isCSI:
      state = .skipping(3)
    default:
      state = .ground
      finish(sequence, with: byte)
    }
  }

  private mutating func finish(_ sequence: ControlSequence, with final: UInt8) {
    if sequence.isCSI, final == 0x7e, sequence.numbers == [200] {
      paste.open(isMarked: true)
      state = .paste
    } else if let event = sequence.event(final: final) {
      emit(event)
    }
  }
}
