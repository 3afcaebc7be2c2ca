/// What a process shows of a workshop it has open.
public enum FaceKind: String, CaseIterable, Hashable, Sendable {
  case desk, seat, room
}
