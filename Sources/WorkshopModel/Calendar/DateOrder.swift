/// Whether the day or the month comes first where both are numbers: `30/9/2027` or `9/30/2027`.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}
