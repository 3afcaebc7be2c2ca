import PlainText
import TerminalUI
import WorkshopModel

/// What one form asks and what it decides. Each is a small value that can be saved with a draft.
protocol FormContent: Codable, Hashable, Sendable {
  /// The form's title.
  func title(_ workshop: Workshop) -> CleanText
  /// What the user should know before typing.
  func intro(_ workshop: Workshop) -> [CleanText]
  /// The fields with what is there already.
  func fields(_ state: AppState) -> [FormField]
  /// Whether what the form is about is still there.
  func hasSubject(_ workshop: Workshop) -> Bool
  /// The decision.
  /// - Throws: what is wrong, in words that say what to type.
  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event
  /// Help that follows the typing, below the fields.
  func advice(_ values: FormValues, _ state: AppState) -> [StyledText]
  /// What an empty field shows, where it depends on the other fields; nil for the field's own hint.
  func hint(for field: FieldName, _ values: FormValues, _ state: AppState) -> CleanText?
  /// What a field could hold, to be taken over by a key; nil where there is nothing to offer.
  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer?
  /// The decision is on disk and part of the state: moves the screen's mark to it.
  func saved(_ state: inout AppState)
  /// The same, where it hangs on what was typed.
  func saved(_ values: FormValues, _ state: inout AppState)
  /// What Enter does, in a word or two.
  var enterWords: CleanText { get }
  /// Said once the decision is on disk: what it was, and how many there are where there may be more.
  func done(_ state: AppState) -> CleanText
  /// Whether the form stays open, emptied, because several such things are typed in one go. Only Esc
  /// ends that: what is typed next never reaches the screen below.
  func takesMore(_ workshop: Workshop) -> Bool
}

extension FormContent {
  func intro(_ workshop: Workshop) -> [CleanText] { [] }
  func hasSubject(_ workshop: Workshop) -> Bool { true }
  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] { [] }
  func hint(for field: FieldName, _ values: FormValues, _ state: AppState) -> CleanText? { nil }
  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? { nil }
  func saved(_ state: inout AppState) {}
  func saved(_ values: FormValues, _ state: inout AppState) { saved(&state) }
  var enterWords: CleanText { "save" }
  func done(_ state: AppState) -> CleanText { "Saved" }
  func takesMore(_ workshop: Workshop) -> Bool { false }
}
