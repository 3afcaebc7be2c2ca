import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// Scores a key result: the suggested number or another one with a reason, and what was learned.
struct ScoreForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText { "Score" }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let (set, found) = subject(workshop) else { return [] }
    let sentence = found.wholeSentence(in: set.cycle)
    guard let suggested = set.suggestedScore(of: found) else {
      return [sentence, "It was to be found out first: there is no score to give."]
    }
    let last = set.course(of: found).last
    let read = last?.checkIn.reading.words(unit: found.wording.unit)
    let reached: CleanText =
      last.map { "\(read ?? "") on \($0.checkIn.day.words), \($0.progress.words)" }
      ?? "nothing was read"
    return [sentence, "Suggested: \(suggested.words) (\(reached))"]
  }

  func fields(_ state: AppState) -> [FormField] {
    guard let (set, found) = subject(state.workshop) else { return [] }
    let review = set.review.keyResults[keyResult]
    let learned = FormField.text(
      .learned, "Learned", hint: "one line: what we would do again, or never again",
      value: review?.learned ?? "", limit: Limits.reason)
    guard let suggested = set.suggestedScore(of: found) else { return [learned] }
    let given = review?.score?.override
    return [
      .text(
        .score, "Score", hint: "0 to 1: 0.7",
        value: given?.score.scoreWords ?? suggested.words, limit: Limits.shortText),
      .text(
        .reason, "Why another", hint: "where it is not the suggested score",
        value: given?.reason ?? "", limit: Limits.reason),
      learned,
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let (set, found) = subject(state.workshop) else {
      throw Rejection("That key result is no longer there: someone changed it meanwhile.")
    }
    let learned = values.text(.learned)
    return .keyResultScored(
      keyResult: keyResult, score: try score(values, of: found, in: set),
      learned: learned.isEmpty ? nil : learned)
  }

  private func score(
    _ values: FormValues, of found: KeyResult, in set: OKRSet
  ) throws(Rejection) -> Score? {
    guard let suggested = set.suggestedScore(of: found) else { return nil }
    let typed = values.text(.score)
    let reason = values.text(.reason)
    let value = typed == suggested.words ? suggested.value : try Amount.typed(typed).value
    guard value != suggested.value else {
      guard reason.isEmpty else {
        throw Rejection("This is the suggested score. Type another, or take the reason away.")
      }
      return suggested
    }
    return try suggested.overridden(by: value, reason: reason)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    guard let (set, found) = subject(state.workshop),
      let score = try? scoreAsTyped(values, of: found, in: set)
    else { return [] }
    let ambition = found.wording.ambition
    let question = score.question(ambition).map { StyledText("? \($0)", .caution) }
    return [score.styled(ambition), question].compactMap(\.self)
  }

  /// What the score would be, whatever the reason.
  private func scoreAsTyped(
    _ values: FormValues, of found: KeyResult, in set: OKRSet
  ) throws(Rejection) -> Score? {
    guard let suggested = set.suggestedScore(of: found) else { return nil }
    let typed = values.text(.score)
    let value = typed == suggested.words ? suggested.value : try Amount.typed(typed).value
    return value == suggested.value
      ? suggested : try suggested.overridden(by: value, reason: "–")
  }

  var enterWords: CleanText { "score" }

  func done(_ state: AppState) -> CleanText { ReviewSaying.left(state, after: "Scored") }

  func saved(_ state: inout AppState) {
    ReviewSaying.markNext(after: .keyResult(id: keyResult), &state)
  }

  private func subject(_ workshop: Workshop) -> (OKRSet, KeyResult)? {
    guard let set = workshop.set(of: keyResult), let found = set.keyResult(keyResult) else {
      return nil
    }
    return (set, found)
  }
}

/// What is said after each step of a review, and where the mark goes.
enum ReviewSaying {
  static func left(_ state: AppState, after words: CleanText) -> CleanText {
    let open = ReviewRow.all(state.workshop.currentSet).count(where: \.isOpen)
    return open == 0 ? "\(words). All is said: c closes the cycle" : "\(words). \(open) to go"
  }

  /// The next row that waits for an answer, after the one answered and then from the top. An objective
  /// comes when its key results have their scores.
  static func markNext(after goal: Goal, _ state: inout AppState) {
    let rows = ReviewRow.inOrderOfTalk(state.workshop.currentSet)
    let place = rows.firstIndex { $0.goal == goal } ?? 0
    let next = (rows[place...] + rows[..<place]).first(where: \.isOpen)
    state.screens.review.cursor.select(next?.goal ?? goal)
  }
}
