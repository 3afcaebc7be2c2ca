import PlainText
import TerminalUI
import WorkshopModel

/// Says what becomes of an objective when its cycle is over, and why.
struct OutcomeForm: FormContent {
  let objective: ObjectiveID

  func title(_ workshop: Workshop) -> CleanText { "What becomes of it" }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.objective(objective) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let set = workshop.set(of: objective), let found = set.objective(objective) else {
      return []
    }
    let mean = set.meanScore(of: found)
    let score = mean.value.map { "Score \(mean.words) \(ScoreBand($0).words)" as CleanText }
    return [found.title, score ?? "No key result has a score yet."]
  }

  func fields(_ state: AppState) -> [FormField] {
    let review = state.workshop.set(of: objective)?.review.objectives[objective]
    let selected = review.flatMap { ReviewOutcome.allCases.firstIndex(of: $0.outcome) }
    return [
      .choice(
        .change, "It is", ["not decided"] + ReviewOutcome.allCases.map(\.words),
        selected: selected.map { $0 + 1 } ?? 0),
      .text(
        .reason, "Why", hint: "one line", value: review?.why ?? "", limit: Limits.reason,
        long: true),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let choice = values.choice(.change)
    guard choice > 0 else {
      throw Rejection("Choose with ← and → what becomes of it: nothing goes on by itself.")
    }
    return .objectiveReviewed(
      objective: objective, outcome: ReviewOutcome.allCases[choice - 1], why: values.text(.reason))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let choice = values.choice(.change)
    guard choice > 0, ReviewOutcome.allCases[choice - 1].carriesOver else { return [] }
    let words: CleanText =
      "When the cycle is closed it waits as a suggestion in the next one, with its owners, open tasks and key results, from where they stand now."
    return [StyledText(words, .secondary)]
  }

  var enterWords: CleanText { "decide" }

  func done(_ state: AppState) -> CleanText { ReviewSaying.left(state, after: "Decided") }

  func saved(_ state: inout AppState) {
    ReviewSaying.markNext(after: .objective(id: objective), &state)
  }
}

/// Says why a closed cycle is opened again.
struct ReopenCycleForm: FormContent {
  let set: SetID

  func title(_ workshop: Workshop) -> CleanText { "Reopen the cycle" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.set(set)?.isClosed == true }
  var enterWords: CleanText { "reopen" }
  func done(_ state: AppState) -> CleanText { "The cycle is open again. u undoes it" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let found = workshop.set(set) else { return [] }
    return [
      workshop.title(of: found),
      "What was carried over from it, and nobody chose, voted about, reworded or parked, is taken back.",
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why", hint: "a number came in late", limit: Limits.reason, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .cycleReopened(reason: values.text(.reason), set: set == OKRSet.firstID ? nil : set)
  }
}
