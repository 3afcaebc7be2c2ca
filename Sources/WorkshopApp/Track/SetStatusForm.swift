import PlainText
import TerminalUI
import WorkshopModel

/// Sets the status of a key result by hand, with a word why, or lets it follow from the numbers again.
struct SetStatusForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText { "The status of a key result" }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.keyResult(keyResult).map { [$0.wording.sentence] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let known = state.workshop.keyResult(keyResult)?.statusByHand
    let place = known.flatMap { StatusByHand.choices.firstIndex(of: $0.status) }
    return [
      .choice(
        .method, "Status", ["as the numbers say"] + StatusByHand.choices.map(\.words),
        selected: place.map { $0 + 1 } ?? 0),
      .text(
        .reason, "Why", hint: "what the numbers do not tell", value: known?.why ?? "",
        limit: Limits.reason, long: true),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let place = values.choice(.method) - 1
    let status = StatusByHand.choices.indices.contains(place) ? StatusByHand.choices[place] : nil
    return .statusSet(
      keyResult: keyResult, status: status, why: status == nil ? "" : values.text(.reason))
  }
}
