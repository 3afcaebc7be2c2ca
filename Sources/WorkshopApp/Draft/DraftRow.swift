import PlainText
import TerminalUI
import WorkshopModel

/// One line of the tree: an objective (`1`) or a key result of it (`1.1`).
struct DraftRow: Hashable, Sendable {
  let subject: AdviceSubject
  let objective: ObjectiveID
  let number: CleanText
  let text: CleanText

  static func all(_ workshop: Workshop) -> [DraftRow] { all(workshop.currentSet) }

  static func all(_ set: OKRSet) -> [DraftRow] {
    set.objectives.enumerated().flatMap { index, objective in
      let number: CleanText = "\(index + 1)"
      let row = DraftRow(
        subject: .objective(id: objective.id), objective: objective.id, number: number,
        text: objective.title)
      return [row]
        + objective.keyResults.enumerated().map { place, keyResult in
          DraftRow(
            subject: .keyResult(id: keyResult.id), objective: objective.id,
            number: "\(number).\(place + 1)", text: keyResult.wording.sentence)
        }
    }
  }

  var goal: Goal {
    keyResult.map { .keyResult(id: $0) } ?? .objective(id: objective)
  }

  var keyResult: KeyResultID? {
    if case .keyResult(let id) = subject { id } else { nil }
  }

  /// The form that rewords it.
  func editing(_ state: AppState) -> Form {
    keyResult.map { Form(.editKeyResult(EditKeyResultForm(keyResult: $0)), state) }
      ?? Form(.rewordObjective(RewordObjectiveForm(objective: objective)), state)
  }

  /// The row with its number, wrapped to `width` columns.
  func lines(width: Int) -> [StyledText] {
    keyResult == nil
      ? StyledText(text, .heading).wrapped(behind: StyledText("\(number)  ", .heading), to: width)
      : StyledText(text, .body).wrapped(behind: StyledText("  \(number)  ", .secondary), to: width)
  }

  /// Stands before the row while the room has not answered some advice on it, or while sentence and
  /// values disagree.
  func marker(_ workshop: Workshop) -> StyledText {
    let conflict = keyResult.flatMap { workshop.keyResult($0)?.conflict }
    return workshop.currentSet.openAdvice(on: subject).isEmpty && conflict == nil
      ? StyledText(" ") : StyledText("!", .caution)
  }
}
