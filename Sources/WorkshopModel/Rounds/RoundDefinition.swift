import PlainText

/// What a kind of blind round is, in one value: its words, where it is held, what a person does in
/// it, and what showing it changes.
public struct RoundDefinition: Sendable {
  /// What it is called on screens and in the log: `the vote`.
  public let title: CleanText
  /// What a person comes to the seat for, in a line.
  public let invitation: CleanText
  /// What one person is busy with: `a ballot`.
  public let ownWork: CleanText
  /// What those who are in have done, said after their number: `voted`.
  let done: CleanText
  /// What nobody sees, to those who look at the count.
  let promise: CleanText
  /// The activity it is held in.
  let activity: Activity
  /// The answer where it is opened in another activity.
  let elsewhere: Rejection
  /// Whether its entries belong to their writers until it is shown: they can be taken out of the box
  /// again, come from a list, and tell nothing of who chose what.
  public var isOfTexts = false
  /// Whether the set is remembered as it stood when the first person was in.
  var keepsWhatIsScored = false
  /// Whether it can be opened now, by what there is to decide.
  var requireFit: @Sendable (Workshop, OKRSet) throws(Rejection) -> Void = {
    _, _ throws(Rejection) in
  }
  /// What opening it changes in its set.
  var open: @Sendable (inout OKRSet) -> Void = { _ in }
  /// What showing it changes, in the set at an index, by the event with this sequence number.
  var show: @Sendable (inout Workshop, Round, _ set: Int, _ seq: Int) -> Void = { _, _, _, _ in }
  /// What one person's turn consists of.
  let task: @Sendable (OKRSet) -> SeatView.Task
}

extension RoundKind {
  public var definition: RoundDefinition {
    switch self {
    case .suggestions: .suggestions
    case .vote(let rules): .vote(rules)
    case .groupVote(let rules): .groupVote(rules)
    case .evaluation(let items): .evaluation(only: items)
    case .hands(let statements): .hands(statements)
    case .confidence(let keyResults): .confidence(of: keyResults)
    }
  }
}
