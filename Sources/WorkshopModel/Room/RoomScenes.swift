import PlainText

/// How many are in, and never who with what.
public struct RoomCount: Hashable, Sendable {
  public let done: Int
  public let expected: Int
  /// What they are: `in`, `voted`, `scored`.
  public let verb: CleanText
  /// What nobody sees, to those who look at the count.
  public let promise: CleanText
  public let isOpen: Bool

  init(_ round: Round, in workshop: Workshop) {
    let progress = workshop.progress(of: round)
    done = progress.done
    expected = progress.expected
    let kind = round.kind.definition
    verb = kind.done
    promise = kind.promise
    isOpen = round.stage == .open
  }
}

/// A statement the room is asked to confirm.
public struct RoomStatement: Hashable, Sendable {
  let statement: Statement
  public let title: CleanText
  /// The question that brings it out.
  public let prompt: CleanText
  /// Nil while it is not written.
  public let text: CleanText?
  /// How many hands showed 0, 1, ... 5 fingers; nil before they are counted.
  public let hands: [Int]?
  public let isConfirmed: Bool

  init(_ statement: Statement, in workshop: Workshop) {
    self.statement = statement
    let now = workshop.statements[statement]
    title = statement.title
    prompt = statement.prompt
    text = now?.text
    hands = now?.hands
    isConfirmed = now?.isConfirmed == true
  }
}

/// One revealed suggestion.
public struct RoomSpotlight: Hashable, Sendable {
  public let text: CleanText
  /// Its place among those shown, from 1.
  public let number: Int
  public let count: Int
}

/// How the room answered one question, once the scores are shown.
public struct RoomScores: Hashable, Sendable {
  let line: EvaluationSummary.Subject
  public let title: CleanText
  public let question: CleanText
  /// The objective or key result it was asked about.
  public let subject: CleanText
  /// The values of the key result, as far as its sentence does not say them.
  public let detail: CleanText?
  public let distribution: ScoreDistribution
  public let scale: AnswerScale

  init(_ line: EvaluationSummary.Line, in workshop: Workshop) {
    self.line = line.subject
    distribution = line.distribution
    let mark: CleanText = line.isChanged ? " ! Changed since the scoring." : ""
    switch line.subject {
    case .question(let objective, let asked):
      title = asked.title
      question = asked.question + mark
      scale = .question
      subject = workshop.objective(objective)?.title ?? ""
      detail = nil
    case .confidence(let keyResult):
      title = "Confidence"
      question = "How sure are we that we reach it?" + mark
      scale = .confidence
      let set = workshop.set(of: keyResult)
      let found = set?.keyResult(keyResult)
      subject = found?.wording.sentence ?? ""
      detail = set.flatMap { found?.markedValues(in: $0.cycle) }
    }
  }
}
