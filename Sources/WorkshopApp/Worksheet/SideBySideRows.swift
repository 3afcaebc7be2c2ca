import PlainText
import TerminalUI
import WorkshopModel

/// How much is said of objectives that stand side by side, and the rows that takes. Key results of one
/// row begin at one height.
struct SideBySideRows {
  /// From the most that can be said to the least.
  private struct Detail {
    /// The most rows of a title; nil for all.
    let title: Int?
    /// The most rows of a sentence; nil for all.
    let sentence: Int?
    /// Whether metric, kind, what it serves and the scores show.
    let hasFacts: Bool
    /// Whether the tasks show, a row each where the facts do not.
    let hasTasks: Bool
    /// Empty rows between key results.
    let gap: Int

    static let all = [
      Detail(title: nil, sentence: nil, hasFacts: true, hasTasks: true, gap: 1),
      Detail(title: nil, sentence: nil, hasFacts: false, hasTasks: true, gap: 1),
      Detail(title: nil, sentence: nil, hasFacts: false, hasTasks: true, gap: 0),
      Detail(title: nil, sentence: nil, hasFacts: false, hasTasks: false, gap: 1),
      Detail(title: nil, sentence: nil, hasFacts: false, hasTasks: false, gap: 0),
      Detail(title: 3, sentence: 3, hasFacts: false, hasTasks: false, gap: 0),
      Detail(title: 2, sentence: 2, hasFacts: false, hasTasks: false, gap: 0),
      Detail(title: 2, sentence: 1, hasFacts: false, hasTasks: false, gap: 0),
      Detail(title: 1, sentence: 1, hasFacts: false, hasTasks: false, gap: 0),
    ]
  }

  private let detail: Detail
  /// Rows of the tallest title.
  private(set) var titles = 0
  /// Rows of the tallest key result in each row of them.
  private var heights: [Int] = []

  private init(
    _ detail: Detail, _ objectives: [Worksheet.Objective], _ cycle: Cycle, _ width: Int
  ) {
    self.detail = detail
    titles = objectives.map { title($0, width).count }.max() ?? 0
    let most = objectives.map(\.keyResults.count).max() ?? 0
    heights = (0..<max(1, most)).map { index in
      objectives.compactMap { objective in
        objective.keyResults.indices.contains(index)
          ? lines(objective.keyResults[index], cycle, width).count : nil
      }.max() ?? 1
    }
  }

  /// The most that can be said in `height` rows of `width` columns each.
  static func fitting(
    _ objectives: [Worksheet.Objective], _ cycle: Cycle, _ width: Int, _ height: Int
  ) -> SideBySideRows {
    for detail in Detail.all.dropLast() {
      let rows = SideBySideRows(detail, objectives, cycle, width)
      if rows.height <= height { return rows }
    }
    return SideBySideRows(Detail.all[Detail.all.count - 1], objectives, cycle, width)
  }

  /// Rows above the key results in this row of them: the titles, a rule, and what comes before.
  func top(of index: Int) -> Int {
    titles + 1 + heights.prefix(index).reduce(0) { $0 + $1 + detail.gap }
  }

  var height: Int { top(of: heights.count) - detail.gap }

  func title(_ objective: Worksheet.Objective, _ width: Int) -> [StyledText] {
    let words = StyledText("\(objective.number) \(objective.title)", .heading)
    let facts = objective.serving + objective.scores
    return [words].cut(columns: width, rows: detail.title ?? .max)
      + (detail.hasFacts ? facts.flatMap { StyledText($0, .secondary).wrapped(to: width) } : [])
  }

  func lines(
    _ keyResult: Worksheet.KeyResult, _ cycle: Cycle, _ width: Int
  ) -> [StyledText] {
    let sentence = StyledText("\(keyResult.number) ", .accent) + StyledText(keyResult.sentence)
    let owner = keyResult.wording.owner
    let said: CleanText = owner.isEmpty ? "No owner" : owner
    let mark: CleanText = keyResult.isChangedSinceScoring ? " !" : ""
    guard detail.hasFacts else {
      let confidence = keyResult.meanConfidence.map {
        "\(CleanText("\($0)"))/10\(mark)" as CleanText
      }
      let who = StyledText(said, .secondary)
        .truncated(to: width - (confidence.map { $0.columns + 1 } ?? 0))
      return [sentence].cut(columns: width, rows: detail.sentence ?? .max)
        + [values(keyResult, cycle).truncated(to: width)]
        + [who + StyledText(confidence.map { " \($0)" } ?? "", .secondary)]
        + tasks(of: keyResult, cycle).map { $0.truncated(to: width) }
    }
    let confidence = keyResult.confidence.map { [StyledText("Confidence \($0)", .secondary)] } ?? []
    let wording = keyResult.wording
    let kind: CleanText = "\(wording.kind.words), \(CleanText(wording.ambition.rawValue))"
    let facts = (wording.metric.isEmpty ? [] : [wording.metric]) + [kind] + keyResult.serving
    return sentence.wrapped(to: width) + values(keyResult, cycle).wrapped(to: width)
      + [StyledText(said, .secondary)].wrapped(to: width) + confidence.wrapped(to: width)
      + facts.flatMap { StyledText($0, .secondary).wrapped(to: width) }
      + tasks(of: keyResult, cycle).wrapped(to: width)
  }

  private func tasks(of keyResult: Worksheet.KeyResult, _ cycle: Cycle) -> [StyledText] {
    guard detail.hasTasks else { return [] }
    return keyResult.tasks.map { task in
      let wording = task.wording
      let owner = wording.owner.isEmpty ? "" : "\(wording.owner), " as CleanText
      return StyledText("\(task.state.sign) ", .accent) + StyledText(wording.sentence)
        + StyledText(" \(owner)\(wording.weekWords(in: cycle))", .secondary)
    }
  }

  /// In few words where there is little room. A sentence that says other numbers is marked.
  private func values(_ keyResult: Worksheet.KeyResult, _ cycle: Cycle) -> StyledText {
    guard let values = keyResult.numbers else { return StyledText("No values yet", .caution) }
    let words =
      detail.hasFacts
      ? values.words(for: keyResult.wording, in: cycle).capitalisedFirst
      : values.shortWords(for: keyResult.wording, in: cycle)
    guard let conflict = keyResult.conflict else { return StyledText(words, .good) }
    return StyledText(detail.hasFacts ? "\(words) ! \(conflict)" : "! \(words)", .caution)
  }
}
