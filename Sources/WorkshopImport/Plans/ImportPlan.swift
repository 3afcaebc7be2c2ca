import PlainText
import WorkshopModel

/// What an import would do, row by row, tried on a copy of the workshop.
public struct ImportPlan: Sendable {
  public enum Outcome: Hashable, Sendable {
    case added, thereAlready
    /// It is there and becomes what the file says; `from` is what it was.
    case changed(from: CleanText)
  }

  public struct Step: Hashable, Sendable {
    public let row: Int
    public let words: CleanText
    public let outcome: Outcome
  }

  public private(set) var steps: [Step] = []
  public private(set) var problems: [ImportProblem] = []
  public private(set) var notes: [ImportNote] = []
  /// In the order they must be written.
  public private(set) var events: [Event] = []
  /// Texts for the box of the open round.
  public private(set) var sealed: [CleanText] = []
  /// The workshop as it would be.
  private(set) var timeline: Timeline

  /// More problems than a person reads at once.
  private static let mostProblems = 50

  /// More than a file can ask for.
  private static let mostEvents = SourceReader.mostRows * 10

  init(_ timeline: Timeline) {
    self.timeline = timeline
    // Nothing of it is ever taken back.
    self.timeline.announce(Self.mostEvents)
  }

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

  /// Says something that need not be mended.
  mutating func remark(_ words: CleanText, row: Int? = nil) {
    notes.append(ImportNote(row: row, words))
  }

  mutating func report(_ problem: ImportProblem) {
    if problems.count < Self.mostProblems { problems.append(problem) }
  }

  /// Takes in what the reading found; all of it is told in the order of the rows.
  mutating func begin(with notes: [ImportNote], _ problems: [ImportProblem]) {
    self.notes = (notes + self.notes).sorted { ($0.row ?? 0) < ($1.row ?? 0) }
    self.problems = Array((problems + self.problems).prefix(Self.mostProblems))
      .sorted { ($0.row ?? 0) < ($1.row ?? 0) }
    steps = steps.enumerated().sorted { one, other in
      (one.element.row, one.offset) < (other.element.row, other.offset)
    }.map(\.element)
  }

  public var added: Int { steps.count { $0.outcome == .added } }
  public var thereAlready: Int { steps.count { $0.outcome == .thereAlready } }
  public var changed: Int { steps.count - added - thereAlready }
  /// What would settle the problems that a person has only to be asked about.
  public var questions: Set<ImportProblem.Question> { Set(problems.compactMap(\.question)) }

  /// How much of it would do what.
  public var summary: CleanText {
    let changes: CleanText = changed == 0 ? "" : "\(changed) to change, "
    return "\(added) to add, \(changes)\(thereAlready) there already."
  }
}
