import PlainText
import TerminalUI
import WorkshopModel

/// Advice as the screens and forms say it.
enum AdviceWords {
  /// `text` with the parts that triggered `advice` set off.
  static func marked(_ text: CleanText, by advice: [Advice]) -> StyledText {
    let ranges = advice.compactMap(\.range)
    var runs: [(text: String, isMarked: Bool)] = []
    for (index, character) in text.string.enumerated() {
      let isMarked = ranges.contains { $0.contains(index) }
      if runs.last?.isMarked == isMarked {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append((String(character), isMarked))
      }
    }
    return StyledText(
      spans: runs.map { StyledText.Span(CleanText($0.text), $0.isMarked ? .caution : .body) })
  }

  /// `! K3 at "meetings": More of it, to what end?`
  static func headline(_ advice: Advice, of text: CleanText) -> StyledText {
    StyledText("! \(CleanText(advice.rule.code))", .caution)
      + StyledText("\(place(advice, in: text)): ", .body) + StyledText(advice.question, .heading)
  }

  /// The headline, why, and a better example.
  static func full(_ advice: Advice, of text: CleanText) -> [StyledText] {
    [
      headline(advice, of: text),
      StyledText("  \(advice.why)", .body),
      StyledText("  Better: \(advice.example)", .secondary),
    ]
  }

  /// While typing: all about the first of a few, the headlines of several.
  static func live(_ advice: [Advice], of text: CleanText) -> [StyledText] {
    guard let first = advice.first, advice.count <= 2 else {
      return advice.map { headline($0, of: text) }
    }
    return full(first, of: text) + advice.dropFirst().map { headline($0, of: text) }
  }

  static func setAside(_ waiver: Waiver) -> StyledText {
    StyledText("✓ \(CleanText(waiver.rule.code)) set aside: \(waiver.note)", .secondary)
  }

  /// ` at "meetings"`; nothing when the whole sentence is meant.
  private static func place(_ advice: Advice, in text: CleanText) -> CleanText {
    guard let range = advice.range, range.lowerBound >= 0, range.upperBound <= text.count else {
      return ""
    }
    let part = String(Array(text.string)[range])
    return part.isEmpty || part == text.string ? "" : " at \"\(CleanText(part))\""
  }
}
