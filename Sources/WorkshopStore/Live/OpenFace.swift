import PlainText

/// What a process shows of a workshop it has open.
public enum FaceKind: String, CaseIterable, Hashable, Sendable {
  case desk, seat, room
}

/// A face that has the workshop open, as it stands in a live note: `room 4711 123456`.
struct OpenFace: Hashable {
  let kind: FaceKind
  let process: RunningProcess

  init(_ kind: FaceKind, _ process: RunningProcess) {
    self.kind = kind
    self.process = process
  }

  init?(_ text: CleanText) {
    let words = text.string.split(separator: " ")
    guard words.count == 3, let kind = FaceKind(rawValue: String(words[0])),
      let number = Int32(words[1]), let startedAt = UInt64(words[2])
    else { return nil }
    self.init(kind, RunningProcess(number: number, startedAt: startedAt))
  }

  var text: CleanText {
    CleanText("\(kind.rawValue) \(process.number) \(process.startedAt)")
  }
}
