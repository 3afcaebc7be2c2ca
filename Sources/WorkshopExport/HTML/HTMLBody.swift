import FoundationEssentials
import PlainText
import WorkshopModel

/// What stands between the page's head and foot, line by line.
struct HTMLBody {
  private(set) var text = ""
  /// Of the headings that open a worksheet; those within are one level below.
  private let level: Int

  init(level: Int) { self.level = level }

  mutating func line(_ markup: String) { text += markup + "\n" }

  private mutating func heading(_ title: CleanText) { heading(level + 1, title) }

  private mutating func heading(_ level: Int, _ title: CleanText) {
    line("<h\(level) dir=\"auto\">\(title.html)</h\(level)>")
  }

  /// A name for links that no text of anybody is part of.
  static func name(ofSection index: Int) -> String { "set-\(index + 1)" }

  /// A link to each section.
  mutating func contents(_ titles: [CleanText]) {
    line("<nav aria-label=\"Contents\">")
    line("<ol>")
    for (index, title) in titles.enumerated() {
      line("<li dir=\"auto\"><a href=\"#\(Self.name(ofSection: index))\">\(title.html)</a></li>")
    }
    line("</ol>")
    line("</nav>")
  }

  mutating func worksheet(_ worksheet: Worksheet) {
    heading(level, worksheet.title)
    let cycle = "\(worksheet.cycle.first.words) to \(worksheet.cycle.last.words)" as CleanText
    line("<p class=\"soft\">\(cycle.html)</p>")
    for line in worksheet.strategy {
      heading(line.title)
      paragraph(line.text)
    }
    objectives(worksheet)
    section("Expected outcomes", worksheet.outcomes)
    section("Conversation and feedback", worksheet.conversation)
    section("Main challenges", worksheet.challenges)
    section("Parking lot", worksheet.parked)
    section("Took part", worksheet.people)
    decisions(worksheet.decisions)
  }

  private mutating func paragraph(_ words: CleanText) { line("<p dir=\"auto\">\(words.html)</p>") }

  private mutating func list(_ items: [CleanText]) {
    line("<ul>")
    for item in items { line("<li dir=\"auto\">\(item.html)</li>") }
    line("</ul>")
  }

  private mutating func section(_ title: CleanText, _ items: [CleanText]) {
    guard !items.isEmpty else { return }
    heading(title)
    list(items)
  }

  private mutating func objectives(_ worksheet: Worksheet) {
    guard !worksheet.leavesObjectivesOut else { return }
    if worksheet.objectives.isEmpty {
      heading("Objectives")
      paragraph("None chosen yet.")
    }
    for objective in worksheet.objectives {
      if worksheet.isBoardPage { boardRows(objective) } else { self.objective(objective) }
    }
    if let decision = worksheet.decision { paragraph("Shortlist: \(decision)") }
    if let acceptance = worksheet.acceptance { paragraph(acceptance) }
  }

  private mutating func decisions(_ decisions: [Worksheet.Decision]) {
    guard !decisions.isEmpty else { return }
    heading("Decisions")
    openTable("What was decided when", ["When", "What"])
    for decision in decisions {
      line("<tr><td class=\"number\">\(decision.when.html)</td>\(cell(decision.words))</tr>")
    }
    line("</tbody></table></div>")
  }

  private mutating func objective(_ objective: Worksheet.Objective) {
    heading("Objective \(objective.number): \(objective.title)")
    if objective.keyResults.isEmpty {
      paragraph("No key results yet.")
    } else {
      openTable(
        "Key results of objective \(objective.number)",
        [
          "#", "Key result", "From", "Commit", "Target", "Stretch", "Due", "Owner", "Progress",
          "Confidence",
        ])
      for keyResult in objective.keyResults { row(keyResult) }
      line("</tbody></table></div>")
    }
    let serving =
      objective.serving
      + objective.keyResults.flatMap { keyResult in
        keyResult.serving.map { "\(keyResult.number): \($0)" as CleanText }
      }
    if !serving.isEmpty { list(serving) }
    if !objective.means.isEmpty { scores(objective) }
    let waived =
      objective.waived.map { "Set aside \($0)" as CleanText }
      + objective.keyResults.flatMap { keyResult in
        keyResult.waived.map { "\(keyResult.number) set aside \($0)" as CleanText }
      }
    if !waived.isEmpty { list(waived) }
  }

  private mutating func boardRows(_ objective: Worksheet.Objective) {
    heading("Objective \(objective.number): \(objective.title)")
    guard !objective.keyResults.isEmpty else {
      paragraph("No key results yet.")
      return
    }
    openTable(
      "Key results of objective \(objective.number)", ["#", "Key result", "Values", "Owner"])
    for keyResult in objective.keyResults {
      line(
        "<tr><td class=\"number\">\(keyResult.number.html)</td>"
          + "<th scope=\"row\" dir=\"auto\">\(keyResult.sentence.html)</th>"
          + cell(keyResult.valuesForTheBoard)
          + cell(keyResult.wording.owner.isEmpty ? "–" : keyResult.wording.owner) + "</tr>")
    }
    line("</tbody></table></div>")
  }

  private mutating func row(_ keyResult: Worksheet.KeyResult) {
    let wording = keyResult.wording
    let figures = KeyResultFigures(keyResult.numbers)
    var facts = [wording.kind.words, CleanText(wording.ambition.rawValue)]
    if !wording.metric.isEmpty { facts.insert(wording.metric, at: 0) }
    let changed: CleanText =
      keyResult.isChangedSinceScoring ? " ! changed since the scoring" : ""
    let stages = figures.stages.map { stage in
      "<br><bdi>\(stage.title.html)</bdi> (weight \(Amount.number(stage.weight)))"
    }.joined()
    line(
      "<tr><td class=\"number\">\(keyResult.number.html)</td>"
        + "<th scope=\"row\" dir=\"auto\">\(keyResult.sentence.html)</th>"
        + [figures.start, figures.commit, figures.target, figures.stretch].map {
          Self.number($0, wording.unit)
        }.joined()
        + "<td class=\"number\">\((keyResult.numbers?.due.words).map { CleanText($0).html } ?? "–")</td>"
        + cell(wording.owner.isEmpty ? "–" : wording.owner)
        + "<td>\(Self.meter(keyResult.progress.counted, keyResult.progress.words))</td>"
        + "<td>\(Self.meter(keyResult.meanConfidence.map { $0 / 10 }, keyResult.meanConfidence.map { "\(Amount.number($0)) of 10\(changed)" } ?? "–"))</td></tr>"
    )
    let words = CleanText(facts.map(\.string).joined(separator: " · "))
    let conflict = keyResult.conflict.map { "<br><strong>! \($0.html)</strong>" } ?? ""
    line(
      "<tr class=\"words\"><td></td><td class=\"soft\" colspan=\"9\" dir=\"auto\">\((keyResult.values ?? "No values yet").html) · \(words.html)\(stages)\(conflict)</td></tr>"
    )
  }

  private mutating func scores(_ objective: Worksheet.Objective) {
    let mark: CleanText = objective.isChangedSinceScoring ? " ! Changed since the scoring" : ""
    openTable(
      "How the room scored objective \(objective.number), 1 to 5\(mark)", ["Question", "Mean"])
    for mean in objective.means {
      let words = "\(Amount.number(mean.value, places: 1)) of 5" as CleanText
      line(
        "<tr><th scope=\"row\">\(mean.question.title.html)</th><td>\(Self.meter((mean.value - 1) / 4, words))</td></tr>"
      )
    }
    line("</tbody></table></div>")
  }

  private mutating func openTable(_ caption: CleanText, _ heads: [CleanText]) {
    line("<div class=\"wide\"><table>")
    line("<caption>\(caption.html)</caption>")
    let cells = heads.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
    line("<thead><tr>\(cells)</tr></thead>")
    line("<tbody>")
  }

  private func cell(_ words: CleanText) -> String { "<td dir=\"auto\">\(words.html)</td>" }

  /// A number in its column. A long unit stands in the line below, which has room for it.
  private static func number(_ number: Decimal?, _ unit: CleanText) -> String {
    let words = KeyResultFigures.words(number, unit.count > 3 ? "" : unit)
    return "<td class=\"number\">\(words.html)</td>"
  }

  /// A bar with its value in words beside it; without a value the words alone.
  private static func meter(_ share: Decimal?, _ words: CleanText) -> String {
    guard let share else { return words.html }
    let percent = Amount.number(min(max(share, 0), 1) * 100, places: 0)
    return
      "<svg class=\"meter\" viewBox=\"0 0 100 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"\(percent)\" height=\"14\"/></svg> \(words.html)"
  }
}
