import PlainText
import TerminalUI
import WorkshopModel

/// Keeps a thought for later.
struct ParkThoughtForm: FormContent {
  func takesMore(_ workshop: Workshop) -> Bool { true }

  func done(_ state: AppState) -> CleanText {
    let thoughts = state.workshop.parkedItems
    return .added(
      thoughts.last?.text ?? "",
      "\(thoughts.count) \(thoughts.count == 1 ? "thought" : "thoughts") in all", how: "Parked")
  }

  func title(_ workshop: Workshop) -> CleanText { "Park a thought" }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .text, "Thought", hint: "what should not be forgotten", limit: Limits.note, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .itemParked(text: values.text(.text))
  }
}

/// Rewords a parked thought.
struct EditThoughtForm: FormContent {
  let item: ParkedID

  func title(_ workshop: Workshop) -> CleanText { "Parked thought" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.parkedItems.contains { $0.id == item } }

  func fields(_ state: AppState) -> [FormField] {
    let text = state.workshop.parkedItems.first { $0.id == item }?.text ?? ""
    return [.text(.text, "Thought", value: text, limit: Limits.note, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .parkedItemEdited(item: item, text: values.text(.text))
  }
}
