/// The columns of Appfire's OKR for Jira, the best documented exchange of OKRs there is, in order.
public enum OKRColumn: String, CaseIterable, Hashable, Sendable {
  case order = "Order"
  case type = "Type"
  case summary = "Summary"
  case status = "Status"
  case period = "Period"
  case owner = "Owner"
  case weight = "Weight"
  case kind = "OKR type"
  case labels = "Labels"
  case teams = "Teams"
  case start = "Expected start date"
  case end = "Expected end date"
  case startValue = "Start value"
  case currentValue = "Current value"
  case targetValue = "Target value"
  case description = "Description"

  public static let objective = "Objective"
  public static let keyResult = "Key result"
}
