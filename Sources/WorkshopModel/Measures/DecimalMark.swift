/// The mark before the fraction of a number: `0.5` or `0,5`. The other one marks thousands.
public enum DecimalMark: String, CaseIterable, Hashable, Sendable {
  case comma, point
}
