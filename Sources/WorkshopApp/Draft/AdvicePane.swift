import PlainText
import TerminalUI
import WorkshopModel

/// What there is to know about the marked item, below its list: as much as fits, and a word on how
/// to read the rest.
struct AdvicePane {
  /// Always shown first.
  let facts: [StyledText]
  let text: CleanText
  let open: [Advice]
  let setAside: [Waiver]

  /// - Parameter rules: the advice that matters here; nil for all.
  init(
    _ subject: AdviceSubject, text: CleanText, facts: [StyledText], _ workshop: Workshop,
    rules: Set<AdviceRule>? = nil
  ) {
    self.facts = facts
    self.text = text
    let advice = workshop.currentSet.advice(on: subject).filter { rules?.contains($0.rule) ?? true }
    open = advice.filter { workshop.currentSet.waiver(of: $0.rule, on: subject) == nil }
    setAside = advice.compactMap { workshop.currentSet.waiver(of: $0.rule, on: subject) }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    guard area.height > 1 else { return }
    var rows = area
    frame.rule(rows.takeTop(1))
    lines(width: rows.width, height: rows.height).draw(in: rows, on: &frame)
  }

  private func lines(width: Int, height: Int) -> [StyledText] {
    let notes = setAside.map(AdviceWords.setAside)
    let first = facts.wrapped(to: width)
    let whole =
      first
      + (open.flatMap { AdviceWords.full($0, of: text) } + notes).flatMap { $0.hanging(in: width) }
    if whole.count <= height { return whole }
    let rest = open.map { AdviceWords.headline($0, of: text) } + notes
    let short = first + rest.wrapped(to: width)
    let more = StyledText("… v reads it all", .secondary)
    return short.count < height ? short + [more] : Array(short.prefix(height - 1)) + [more]
  }
}
