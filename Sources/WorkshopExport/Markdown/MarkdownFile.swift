import FoundationEssentials
import PlainText
import WorkshopModel

/// Worksheets as CommonMark, with the tables most readers add to it.
public enum MarkdownFile {
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    var page = MarkdownPage()
    for worksheet in book.worksheets { write(worksheet, on: &page) }
    return Array(page.text.utf8)
  }

  private static func write(_ worksheet: Worksheet, on page: inout MarkdownPage) {
    page.heading(1, worksheet.title)
    page.paragraph("\(worksheet.cycle.first.words) to \(worksheet.cycle.last.words)")
    for line in worksheet.strategy {
      page.heading(2, line.title)
      page.paragraph(line.text)
    }
    page.objectives(worksheet)
    page.section("Expected outcomes", worksheet.outcomes)
    page.section("Conversation and feedback", worksheet.conversation)
    page.section("Main challenges", worksheet.challenges)
    page.section("Parking lot", worksheet.parked)
    page.section("Took part", worksheet.people)
    if !worksheet.decisions.isEmpty {
      page.heading(2, "Decisions")
      page.table(["When", "What"], worksheet.decisions.map { [$0.when, $0.words] })
    }
  }
}

private struct MarkdownPage {
  var text = ""

  mutating func heading(_ level: Int, _ title: CleanText) {
    block(String(repeating: "#", count: level) + " " + MarkdownText(title).string + "\n")
  }

  mutating func paragraph(_ words: CleanText) { block(MarkdownText(words).string + "\n") }

  mutating func list(_ items: [CleanText]) {
    block(items.map { "- \(MarkdownText($0).string)\n" }.joined())
  }

  mutating func section(_ title: CleanText, _ items: [CleanText]) {
    guard !items.isEmpty else { return }
    heading(2, title)
    list(items)
  }

  mutating func table(_ heads: [CleanText], _ rows: [[CleanText]]) {
    let lines =
      [heads.map { MarkdownText($0).string }, heads.map { _ in "---" }]
      + rows.map { $0.map { MarkdownText($0).string } }
    block(lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined())
  }

  mutating func objectives(_ worksheet: Worksheet) {
    guard !worksheet.leavesObjectivesOut else { return }
    if worksheet.objectives.isEmpty {
      heading(2, "Objectives")
      paragraph("None chosen yet.")
    }
    for objective in worksheet.objectives {
      self.objective(objective, isBoardPage: worksheet.isBoardPage)
    }
    if let decision = worksheet.decision { paragraph("Shortlist: \(decision)") }
    if let acceptance = worksheet.acceptance { paragraph(acceptance) }
  }

  private mutating func objective(_ objective: Worksheet.Objective, isBoardPage: Bool) {
    heading(2, "Objective \(objective.number): \(objective.title)")
    if objective.keyResults.isEmpty {
      paragraph("No key results yet.")
    } else if isBoardPage {
      table(
        ["#", "Key result", "Values", "Owner"],
        objective.keyResults.map { keyResult in
          [
            keyResult.number, keyResult.sentence, keyResult.valuesForTheBoard,
            keyResult.wording.owner.isEmpty ? "–" : keyResult.wording.owner,
          ]
        })
      return
    } else {
      table(
        ["#", "Key result", "Values", "Owner", "Kind", "Progress", "Confidence"],
        objective.keyResults.map { keyResult in
          [
            keyResult.number, keyResult.sentence, keyResult.values ?? "No values yet",
            keyResult.wording.owner.isEmpty ? "–" : keyResult.wording.owner,
            "\(keyResult.wording.kind.words), \(keyResult.wording.ambition.rawValue)",
            keyResult.progress.words, keyResult.confidence ?? "–",
          ]
        })
    }
    let stages = objective.keyResults.flatMap { keyResult in
      KeyResultFigures(keyResult.numbers).stages.map { stage in
        "\(keyResult.number) stage: \(stage.title), weight \(Amount.number(stage.weight))"
          as CleanText
      }
    }
    let stretches = objective.keyResults.compactMap(\.reach)
    let metrics = objective.keyResults.compactMap { keyResult in
      keyResult.wording.metric.isEmpty
        ? nil : "\(keyResult.number) metric: \(keyResult.wording.metric)" as CleanText
    }
    let waived =
      objective.waived.map { "Set aside \($0)" as CleanText }
      + objective.keyResults.flatMap { keyResult in
        keyResult.waived.map { "\(keyResult.number) set aside \($0)" as CleanText }
      }
    let conflicts = objective.keyResults.compactMap { keyResult in
      keyResult.conflict.map { "\(keyResult.number) ! \($0)" as CleanText }
    }
    let lines =
      conflicts + metrics + stretches + stages + objective.serving + objective.scores + waived
    if !lines.isEmpty { list(lines) }
  }

  /// Blocks stand apart by one empty line.
  private mutating func block(_ words: String) {
    if !text.isEmpty { text += "\n" }
    text += words
  }
}

extension Worksheet.KeyResult {
  /// The values, and beside them where the sentence says others.
  var valuesForTheBoard: CleanText {
    (values ?? "No values yet") + (conflict.map { " ! \($0)" } ?? "")
  }

  /// How far a change reaches below and above its target; nil where neither is set.
  var reach: CleanText? {
    let figures = KeyResultFigures(numbers)
    let parts = [("commit", figures.commit), ("stretch", figures.stretch)].compactMap {
      name, value in
      value.map { "\(name) \(Amount($0, unit: wording.unit).words())" }
    }
    return parts.isEmpty ? nil : "\(number) \(CleanText(parts.joined(separator: ", ")))"
  }
}
