import PlainText
import WorkshopModel

/// Worksheets as plain text, for a terminal or a pipe.
public enum WorksheetText {
  /// What a line is, so that a screen can give it weight.
  public enum Weight: Hashable, Sendable {
    case title, heading, body, detail
  }

  public struct Line: Hashable, Sendable {
    public let text: CleanText
    public let weight: Weight
    /// Columns to indent the line and what it wraps to.
    public let indent: Int
  }

  /// The file: one line of text for each line of the worksheet, indented and unwrapped.
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    Array(
      lines(book).map { line in
        line.text.isEmpty
          ? "\n" : String(repeating: " ", count: line.indent) + line.text.singleLine.string + "\n"
      }.joined().utf8)
  }

  /// One worksheet after the other, two empty lines between them.
  public static func lines(_ book: WorksheetBook) -> [Line] {
    let gap = Array(repeating: Line(text: "", weight: .body, indent: 0), count: 2)
    return Array(book.worksheets.map { lines($0) }.joined(separator: gap))
  }

  /// Every line of the worksheet, unwrapped; empty lines separate sections.
  public static func lines(_ worksheet: Worksheet) -> [Line] {
    var page = Page()
    page.add(worksheet.title, .title)
    page.add("\(worksheet.cycle.first.words) to \(worksheet.cycle.last.words)", .detail)
    for line in worksheet.strategy {
      page.section(line.title)
      page.add(line.text, .body, indent: 2)
    }
    page.objectives(worksheet)
    page.list("Expected outcomes", worksheet.outcomes)
    page.list("Conversation and feedback", worksheet.conversation)
    page.list("Main challenges", worksheet.challenges)
    page.list("Parking lot", worksheet.parked)
    page.list("Took part", worksheet.people)
    page.log(worksheet.decisions)
    return page.lines
  }
}

private struct Page {
  var lines: [WorksheetText.Line] = []

  mutating func add(_ text: CleanText, _ weight: WorksheetText.Weight, indent: Int = 0) {
    lines.append(WorksheetText.Line(text: text, weight: weight, indent: indent))
  }

  mutating func section(_ title: CleanText) {
    add("", .body)
    add(title, .heading)
  }

  mutating func list(_ title: CleanText, _ items: [CleanText]) {
    guard !items.isEmpty else { return }
    section(title)
    for item in items { add("- \(item)", .body, indent: 2) }
  }

  mutating func log(_ decisions: [Worksheet.Decision]) {
    guard !decisions.isEmpty else { return }
    section("Decisions")
    for decision in decisions { add("\(decision.when)  \(decision.words)", .body, indent: 2) }
  }

  mutating func objectives(_ worksheet: Worksheet) {
    guard !worksheet.leavesObjectivesOut else { return }
    guard !worksheet.objectives.isEmpty else {
      section("Objectives")
      add("None chosen yet.", .detail, indent: 2)
      return
    }
    for objective in worksheet.objectives {
      section("Objective \(objective.number): \(objective.title)")
      if objective.keyResults.isEmpty { add("No key results yet.", .detail, indent: 2) }
      for keyResult in objective.keyResults { self.keyResult(keyResult) }
      for facts in [objective.serving, objective.scores] where !facts.isEmpty {
        add(joined(facts), .detail, indent: 2)
      }
      for note in objective.waived { add("Set aside \(note)", .detail, indent: 2) }
    }
    if let decision = worksheet.decision {
      add("", .body)
      add("Shortlist: \(decision)", .detail)
    }
    if let acceptance = worksheet.acceptance { add(acceptance, .detail) }
  }

  private mutating func keyResult(_ keyResult: Worksheet.KeyResult) {
    add("\(keyResult.number) \(keyResult.sentence)", .body, indent: 2)
    add(keyResult.values?.capitalised ?? "No values yet", .body, indent: 6)
    if let conflict = keyResult.conflict { add("! \(conflict)", .body, indent: 6) }
    add(joined(keyResult.facts + (keyResult.confidence.map { [$0] } ?? [])), .detail, indent: 6)
    for note in keyResult.waived { add("Set aside \(note)", .detail, indent: 6) }
  }

  private func joined(_ texts: [CleanText]) -> CleanText {
    CleanText(texts.map(\.string).joined(separator: " · "))
  }
}

extension CleanText {
  fileprivate var capitalised: CleanText {
    CleanText(string.prefix(1).uppercased() + string.dropFirst())
  }
}
