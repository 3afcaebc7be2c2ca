import PlainText
import TerminalUI
import WorkshopModel

/// One line of the review: an objective, or a key result below it, with its score.
struct ReviewRow: Hashable, Sendable {
  let goal: Goal
  /// `1`, `1.2`.
  let number: CleanText
  let text: CleanText
  let score: StyledText
  /// Beside the text: what becomes of an objective, what a key result was suggested.
  let remark: StyledText
  /// Whether something about it is not said yet.
  let isOpen: Bool

  static func all(_ set: OKRSet) -> [ReviewRow] {
    set.objectives.enumerated().flatMap { index, objective in
      [ReviewRow(objective, "\(index + 1)", set)]
        + objective.keyResults.enumerated().map { place, keyResult in
          ReviewRow(keyResult, "\(index + 1).\(place + 1)", set)
        }
    }
  }

  /// The same as people talk about them: key results first, then what becomes of their objective.
  static func inOrderOfTalk(_ set: OKRSet) -> [ReviewRow] {
    set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, keyResult in
        ReviewRow(keyResult, "\(index + 1).\(place + 1)", set)
      } + [ReviewRow(objective, "\(index + 1)", set)]
    }
  }

  private init(_ objective: Objective, _ number: CleanText, _ set: OKRSet) {
    goal = .objective(id: objective.id)
    self.number = number
    text = objective.title
    score = set.meanScore(of: objective).styled
    let review = set.review.objectives[objective.id]
    remark =
      review.map { StyledText("\($0.outcome.sign) \($0.outcome.words)", .accent) }
      ?? StyledText("not decided", .caution)
    isOpen = review == nil
  }

  private init(_ keyResult: KeyResult, _ number: CleanText, _ set: OKRSet) {
    goal = .keyResult(id: keyResult.id)
    self.number = number
    text = keyResult.wording.sentence
    guard let suggested = set.suggestedScore(of: keyResult) else {
      score = StyledText("–", .secondary)
      remark = StyledText("to be found out", .secondary)
      isOpen = false
      return
    }
    let given = set.score(of: keyResult)
    score =
      given.map { $0.styled(keyResult.wording.ambition) }
      ?? StyledText("· \(suggested.words)?", .secondary)
    let isOutdated = set.isOutdated(keyResult)
    remark =
      isOutdated
      ? StyledText("! changed since, \(suggested.words) suggested", .caution)
      : StyledText(
        given == nil ? "suggested" : given?.override == nil ? "" : "\(suggested.words) suggested",
        .secondary)
    isOpen = given == nil || isOutdated
  }

  var isObjective: Bool { if case .objective = goal { true } else { false } }

  /// The row wrapped to `width` columns, key results below their objective.
  func lines(width: Int, scoreWidth: Int) -> [StyledText] {
    let lead =
      StyledText(isObjective ? "\(number) " : "\(number)  ", isObjective ? .heading : .secondary)
      + score.padded(to: scoreWidth) + StyledText("  ")
    let words = StyledText(text, isObjective ? .heading : .body)
    guard remark.width > 0 else { return words.wrapped(behind: lead, to: width) }
    // What becomes of an objective is never cut off behind a long title.
    let line =
      isObjective ? remark + StyledText("  ") + words : words + StyledText("  ") + remark
    return line.wrapped(behind: lead, to: width)
  }
}

extension Score {
  /// `~ 0.5 amber`, in its colour.
  func styled(_ ambition: Ambition) -> StyledText {
    let band = ScoreBand(value, ambition: ambition)
    return StyledText("\(CleanText(String(band.sign))) \(words) \(band.words)", band.tone.role)
  }
}

extension MeanScore {
  /// `~ 0.5 amber`, in its colour.
  var styled: StyledText {
    guard let value else { return StyledText("–", .secondary) }
    let band = ScoreBand(value)
    return StyledText("\(CleanText(String(band.sign))) \(words) \(band.words)", band.tone.role)
  }
}
