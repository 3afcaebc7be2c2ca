/// What can be brought in.
public enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case people, suggestions, okrs, workshop
}
