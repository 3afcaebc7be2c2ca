import PlainText
import TerminalUI
import WorkshopModel

/// The fields in which it is said who gets the goals; adding and changing ask the same.
enum AudienceFields {
  static func of(_ wording: AudienceWording?, _ state: AppState) -> [FormField] {
    [
      .text(
        .name, "Who", hint: "Sales, the board, our investors", value: wording?.name ?? "",
        limit: Limits.audience, completions: state.workshop.proposedAudiences.map(\.name)),
      .text(
        .how, "How", hint: "town hall, mail, a page on the wall", value: wording?.how ?? "",
        limit: Limits.sentence),
      .text(
        .day, "When", hint: "a day, like \(state.today.dayAndMonth)",
        value: wording?.day.map { CleanText($0.words) } ?? "", limit: Limits.shortText),
      .text(
        .owner, "By", hint: "one name: who sees to it", value: wording?.by ?? "",
        limit: Limits.shortText, completions: state.workshop.people.map(\.name)),
    ]
  }

  /// An empty field of the day means that nobody has said it yet.
  static func wording(
    _ values: FormValues, _ state: AppState
  ) throws(Rejection) -> AudienceWording {
    let isOpen = NoValue.isMeant(by: values.text(.day).string)
    return AudienceWording(
      name: values.text(.name), how: values.text(.how),
      day: isOpen ? nil : try values.day(.day, "When", from: state.today),
      by: state.workshop.name(meantBy: values.text(.owner)))
  }

  static func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    OwnerNote(state.workshop.name(meantBy: values.text(.owner)), state.workshop).lines
  }
}

/// Adds somebody who gets the goals.
struct AddAudienceForm: FormContent {
  func takesMore(_ workshop: Workshop) -> Bool {
    workshop.sharing.audiences.count < Limits.audiences
  }

  func title(_ workshop: Workshop) -> CleanText { "Who gets our goals" }
  func fields(_ state: AppState) -> [FormField] { AudienceFields.of(nil, state) }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .audienceAdded(wording: try AudienceFields.wording(values, state))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    AudienceFields.advice(values, state)
  }

  func done(_ state: AppState) -> CleanText {
    let audiences = state.workshop.sharing.audiences
    return .added(audiences.last?.wording.name ?? "", "\(audiences.count) in the list")
  }

  /// The new one is marked.
  func saved(_ state: inout AppState) {
    guard let added = state.workshop.sharing.audiences.last else { return }
    state.screens.share.cursor.select(added.id)
  }
}

/// Says how and when somebody gets the goals, and who sees to it.
struct ChangeAudienceForm: FormContent {
  let audience: AudienceID

  func title(_ workshop: Workshop) -> CleanText { "Who gets our goals" }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.sharing.audience(audience) != nil }

  func fields(_ state: AppState) -> [FormField] {
    AudienceFields.of(state.workshop.sharing.audience(audience)?.wording, state)
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .audienceChanged(audience: audience, wording: try AudienceFields.wording(values, state))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    AudienceFields.advice(values, state)
  }
}
