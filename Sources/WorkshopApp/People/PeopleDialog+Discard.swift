import PlainText
import TerminalUI
import WorkshopModel

extension PeopleDialog {
  static func discarded(_ person: PersonID, _ isGone: Bool, _ state: inout AppState) {
    let name = state.workshop.person(person)?.name ?? ""
    if isGone {
      state.say("The draft of \(name) is discarded, unread", .good)
    } else {
      state.say(writing(name), .refusal)
    }
  }

  fileprivate static func writing(_ name: CleanText) -> CleanText {
    "\(name) is writing now: close the round first, or wait."
  }
}

extension DialogContext<PeopleDialog> {
  var whyNotDiscard: CleanText? {
    guard let person else { return nil }
    if state.drafts(of: person.id).isEmpty { return "\(person.name) has left no draft." }
    return state.writersElsewhere.contains(person.id) ? PeopleDialog.writing(person.name) : nil
  }
}
