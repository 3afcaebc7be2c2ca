extension GoalAlignment: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(marks, needs, answers) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(marks: try bytes.next(), needs: try bytes.next(), answers: try bytes.next())
  }
}

extension Contribution: Kept {}
extension AlignmentQuestion: Kept {}

extension Need: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, from, to, text, answer) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), from: try bytes.next(), to: try bytes.next(),
      text: try bytes.next(), answer: try bytes.next())
  }
}

extension NeedAnswer: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .open: bytes.append(0)
    case .yes: bytes.append(1)
    case .no: bytes.append(2)
    case .until(let day):
      bytes.append(3)
      bytes.add(day)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .open
    case 1: self = .yes
    case 2: self = .no
    case 3: self = .until(day: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}
