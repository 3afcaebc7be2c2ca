import PlainText
import WorkshopModel

/// What an import would do, row by row, tried on a copy of the workshop.
public struct ImportPlan: Sendable {
  public enum Outcome: Hashable, Sendable {
    case added, thereAlready
  }

  public struct Step: Hashable, Sendable {
    public let row: Int
    public let words: CleanText
    public let outcome: Outcome
  }

  public private(set) var steps: [Step] = []
  public private(set) var problems: [ImportProblem] = []
  /// In the order they must be written.
  public private(set) var events: [Event] = []
  /// Texts for the box of the open round.
  public private(set) var sealed: [CleanText] = []
  /// The workshop as it would be.
  private(set) var timeline: Timeline

  /// More problems than a person reads at once.
  private static let mostProblems = 50

  init(_ timeline: Timeline) { self.timeline = timeline }

  /// Adds an event that row `row` asks for; a refusal becomes a problem of that row.
  /// - Returns: whether the workshop takes it.
  @discardableResult
  mutating func add(_ event: Event, row: Int, column: CleanText? = nil) -> Bool {
    let record = EventRecord(
      seq: timeline.lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: event)
    do throws(Rejection) {
      try timeline.append(record)
      events.append(event)
      return true
    } catch {
      report(ImportProblem(row: row, column: column, error.reason))
      return false
    }
  }

  mutating func seal(_ text: CleanText) { sealed.append(text) }

  mutating func note(_ words: CleanText, row: Int, _ outcome: Outcome) {
    steps.append(Step(row: row, words: words, outcome: outcome))
  }

  mutating func report(_ problem: ImportProblem) {
    if problems.count < Self.mostProblems { problems.append(problem) }
  }

  public var added: Int { steps.count { $0.outcome == .added } }
  public var thereAlready: Int { steps.count - added }
}
