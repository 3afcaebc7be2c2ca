extension SupportingTask: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, wording, state) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), wording: try bytes.next(), state: try bytes.next())
  }
}

extension TaskWording: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(sentence, owner, due, needle, byHowMuch, howSoon)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      sentence: try bytes.next(), owner: try bytes.next(), due: try bytes.next(),
      needle: try bytes.next(), byHowMuch: try bytes.next(), howSoon: try bytes.next())
  }
}

extension TaskState: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .open: bytes.append(0)
    case .done: bytes.append(1)
    case .dropped(let why):
      bytes.append(2)
      bytes.add(why)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .open
    case 1: self = .done
    case 2: self = .dropped(why: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}
