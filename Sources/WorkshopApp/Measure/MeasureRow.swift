import PlainText
import TerminalUI
import WorkshopModel

/// One line of the values screen: an objective as a heading, or a key result with its values.
enum MeasureRow: Hashable, Sendable {
  case heading(CleanText)
  case keyResult(KeyResult, number: CleanText, in: Cycle)

  static func all(_ workshop: Workshop) -> [MeasureRow] {
    workshop.currentSet.objectives.enumerated().filter { !$0.element.keyResults.isEmpty }
      .flatMap { index, objective in
        [.heading("\(index + 1)  \(objective.title)")]
          + objective.keyResults.enumerated().map { place, keyResult in
            .keyResult(
              keyResult, number: "\(index + 1).\(place + 1)", in: workshop.currentSet.cycle)
          }
      }
  }

  var id: KeyResultID? {
    if case .keyResult(let keyResult, _, _) = self { keyResult.id } else { nil }
  }

  /// The row with its number and values, wrapped to `width` columns.
  func lines(width: Int) -> [StyledText] {
    switch self {
    case .heading(let text): return StyledText(text, .heading).wrapped(behind: "", to: width)
    case .keyResult(let keyResult, let number, let cycle):
      let lead = StyledText("  \(number)  ", .secondary)
      let margin = StyledText("\(String(repeating: " ", count: lead.width))")
      let values = keyResult.values == nil ? "no values yet" : keyResult.unsaidValues(in: cycle)
      let beside =
        [values.map { StyledText($0, .secondary) }].compactMap(\.self)
        + [keyResult.conflict.map { StyledText("! The sentence says \($0.said)", .caution) }]
        .compactMap(\.self)
      return StyledText(keyResult.wording.sentence, .body).wrapped(behind: lead, to: width)
        + beside.flatMap { $0.wrapped(behind: margin, to: width) }
    }
  }

  /// Whether it is measured, and whether its values disagree with the sentence or advice on them
  /// waits for an answer.
  func marker(_ workshop: Workshop) -> StyledText {
    guard case .keyResult(let keyResult, _, _) = self, let values = keyResult.values else {
      return StyledText(" ")
    }
    let isOpen =
      values.isFlat || keyResult.conflict != nil
      || workshop.currentSet.openAdvice(on: .keyResult(id: keyResult.id))
        .contains { MeasureScreen.rules.contains($0.rule) }
    return isOpen ? StyledText("!", .caution) : StyledText("✓", .good)
  }
}
