/// What can be brought in. The raw value is its name in a command.
public enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case people, suggestions, okrs
  case checkIns = "checkins"
  case workshop
}
