import PlainText
import TerminalUI
import WorkshopModel

/// Writes down what one unit needs from another.
struct AddNeedForm: FormContent {
  let set: SetID
  let from: UnitID
  let to: UnitID

  func title(_ workshop: Workshop) -> CleanText {
    "\(workshop.unit(from)?.name ?? "") needs from \(workshop.unit(to)?.name ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool {
    workshop.set(set) != nil && workshop.unit(from) != nil && workshop.unit(to) != nil
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.text, "Need", hint: "two people for the trade fair", limit: Limits.note, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .needAdded(
      from: from, to: to, text: values.text(.text), set: state.workshop.set(set)?.label)
  }

  func done(_ state: AppState) -> CleanText { "The need is written down. v: all needs" }
}

/// Rewords a need.
struct RewordNeedForm: FormContent {
  let need: NeedID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.need(need).map(workshop.parties) ?? "Need"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.need(need) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let text = state.workshop.need(need)?.text ?? ""
    return [.text(.text, "Need", value: text, limit: Limits.note, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .needReworded(need: need, text: values.text(.text))
  }
}

/// The asked unit says yes, and until when.
struct PromiseNeedForm: FormContent {
  let need: NeedID

  func title(_ workshop: Workshop) -> CleanText { "Yes, and until when?" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.need(need) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.need(need).map { ["\(workshop.parties(of: $0)): \($0.text)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.due, "Until", hint: "30 Jun", limit: Limits.shortText)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let first = (state.workshop.set(of: need) ?? state.workshop.currentSet).cycle.first
    return .needAnswered(
      need: need, answer: .until(day: try values.day(.due, "Until", from: first)))
  }

  func done(_ state: AppState) -> CleanText { "The need is answered" }
}

/// Writes what a unit answers to one of the four questions.
struct AnswerQuestionForm: FormContent {
  let set: SetID
  let unit: UnitID
  let question: AlignmentQuestion

  func title(_ workshop: Workshop) -> CleanText {
    "\(workshop.unit(unit)?.name ?? ""): \(question.words)"
  }

  func hasSubject(_ workshop: Workshop) -> Bool {
    workshop.set(set) != nil && workshop.unit(unit) != nil
  }

  func fields(_ state: AppState) -> [FormField] {
    let answer = state.workshop.set(set)?.alignment.answer(of: unit, to: question) ?? ""
    return [
      .text(
        .text, "Answer", hint: question == .stop ? "what ends, and when" : "1.2 by 200 guests",
        value: answer, limit: Limits.note, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .alignmentAnswered(
      unit: unit, question: question, text: values.text(.text),
      set: state.workshop.set(set)?.label)
  }
}

extension Workshop {
  func need(_ id: NeedID) -> Need? { set(of: id)?.alignment.need(id) }
}
