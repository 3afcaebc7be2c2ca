import PlainText
import TerminalUI
import WorkshopModel

/// Writes down what was read of a key result: the value, how sure people are, one line why.
struct CheckInForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText { "Check in" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let set = workshop.set(of: keyResult), let found = set.keyResult(keyResult) else {
      return []
    }
    let labels = CheckInLabels(found)
    return [found.wholeSentence(in: set.cycle)] + labels.stages
      + labels.said(set.checkIns(of: keyResult).last)
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func fields(_ state: AppState) -> [FormField] {
    guard let set = state.workshop.set(of: keyResult), let found = set.keyResult(keyResult) else {
      return []
    }
    let labels = CheckInLabels(found)
    let last = set.checkIns(of: keyResult).last
    let sure = last?.confidence.map { "0 to 10, was \($0.value)" as CleanText }
    let isSecond = !set.checkIns(of: keyResult).isEmpty
    return [
      .text(.read, labels.label, hint: labels.hint, limit: Limits.shortText),
      .text(
        .confidence, "Confidence", hint: sure ?? "0: no chance. 10: certain",
        limit: Limits.shortText),
      .text(
        .text, "One line why", hint: "what moved it, or stands in its way", limit: Limits.reason),
      .text(
        .day, "Day", hint: "\(state.today.words), or the day it was read", limit: Limits.shortText),
    ]
      + (isSecond
        ? [
          .choice(
            .change, "That day's", ["stays beside it", "gives way to it"], selected: 0)
        ] : [])
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let found = state.workshop.keyResult(keyResult) else {
      throw Rejection("That key result is no longer there: someone changed it meanwhile.")
    }
    let day =
      values.text(.day).isEmpty
      ? state.today : try values.day(.day, "Day", from: state.today.reference)
    return try CheckInWords(
      read: values.text(.read), confidence: values.text(.confidence),
      comment: values.text(.text), day: try CheckIn.day(day, on: state.today),
      replaces: values.choice(.change) == 1
    ).event(for: found)
  }

  /// The confidence people said in private since the last check-in.
  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? {
    guard field == .confidence,
      let mean = state.workshop.set(of: keyResult)?.saidInPrivate(of: keyResult)?.roundedMean
    else { return nil }
    return .heard("\(mean)", "said in private")
  }

  var enterWords: CleanText { "check in" }

  func done(_ state: AppState) -> CleanText {
    let set = state.workshop.currentSet
    let open = TrackScreen.kept(state).orderOfTalk.count { $0.isDue(in: set, on: state.today) }
    return open == 0 ? "Checked in. All are in for this week." : "Checked in. \(open) to go."
  }

  /// The mark goes to the next one that is due, else it stays. What was to be found out first asks
  /// where it is to go.
  func saved(_ state: inout AppState) {
    if state.workshop.keyResult(keyResult)?.wording.kind == .baseline {
      state.open(Form(.found(FoundForm(keyResult: keyResult)), state))
    }
    let set = state.workshop.currentSet
    let next = TrackScreen.kept(state).orderOfTalk.first { $0.isDue(in: set, on: state.today) }
    state.screens.track.cursor.select(next?.id ?? keyResult)
    state.screens.squares.cursor.select(.keyResult(next?.id ?? keyResult))
  }
}
