import PlainText

/// Questions that one person answers in numbers, one after the other, in private.
public struct Questionnaire: Hashable, Sendable {
  public struct Question: Hashable, Sendable {
    public let item: ScoreItem
    /// The title of what it is about.
    public let heading: CleanText
    /// The text that is asked about, below its heading; nil where the heading is what is asked about.
    public let subject: CleanText?
    /// Sentences that help to answer.
    public let beside: [CleanText]
    /// What stands beside the answer when the person looks over all of them.
    public let review: CleanText
    /// The title above the answers that belong together; nil where each stands for itself.
    public let group: CleanText?

    init(
      item: ScoreItem, heading: CleanText, subject: CleanText? = nil, beside: [CleanText] = [],
      review: CleanText, group: CleanText? = nil
    ) {
      self.item = item
      self.heading = heading
      self.subject = subject
      self.beside = beside
      self.review = review
      self.group = group
    }
  }

  /// What the answers are called: `scores`.
  public let answers: CleanText
  public let questions: [Question]
}

/// One question that a number answers.
public enum ScoreItem: Hashable, Sendable {
  case question(ObjectiveID, EvaluationQuestion)
  case confidence(KeyResultID)
  case hand(Statement)

  public var answers: AnswerScale {
    switch self {
    case .question: .question
    case .confidence: .confidence
    case .hand: .hands
    }
  }

  public var scale: ClosedRange<Int> { answers.range }

  /// Whether a person may leave it out and answer the others.
  public var mayBeLeftOut: Bool { if case .hand = self { true } else { false } }

  public var question: CleanText {
    switch self {
    case .question(_, let question): question.question
    case .confidence: "How sure are you that we reach this?"
    case .hand: "How far do you stand behind it?"
    }
  }
}
