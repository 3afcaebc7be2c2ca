import PlainText
import TerminalUI
import WorkshopModel

extension ReviewScreen {
  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText(
        "There is no objective to review.",
        .body)
    ]
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<Goal>> { \.review.cursor }

  static func roomSubjects(of item: Goal) -> [RoomSubject] { [RoomSubject(item)] }

  static func items(_ state: AppState) -> [Goal?] { rows(state).map(\.goal) }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = rows(state)
    let scores = rows.map(\.score.width).max() ?? 0
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: rows.map { $0.isOpen ? StyledText("!", .caution) : StyledText("✓", .good) },
      lines: { width in rows.map { $0.lines(width: width, scoreWidth: scores) } })
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let row = row(state) else { return }
    pane(row, state).wrapped(to: area.width).draw(in: area.inset(y: 1), on: &frame)
  }

  /// What there is to know about the marked goal, and what the set comes to.
  private static func pane(_ row: ReviewRow, _ state: AppState) -> [StyledText] {
    let set = state.workshop.currentSet
    let lines =
      switch row.goal {
      case .objective(let id): set.objective(id).map { pane($0, set) } ?? []
      case .keyResult(let id): set.keyResult(id).map { pane($0, row.number, set) } ?? []
      }
    return [verdict(set)] + lines
  }

  private static func verdict(_ set: OKRSet) -> StyledText {
    let state =
      set.isClosed
      ? StyledText("■ closed  ", .accent) : StyledText("\(set.cycle.name)  ", .secondary)
    guard let mean = set.meanScore.value else {
      return state + StyledText("No score yet. ", .secondary) + StyledText("Enter", .key)
        + StyledText(" gives the first.", .secondary)
    }
    guard let verdict = set.verdict else {
      return state
        + StyledText("So far \(mean.scoreWords), \(set.scored.note ?? "")", .secondary)
    }
    return state
      + StyledText(
        "\(CleanText(String(verdict.sign))) \(mean.scoreWords) \(verdict.words)",
        verdict.tone.role)
      + StyledText(
        ": \(verdict.meaning)" + (set.meanScore.note.map { ", \($0)" } ?? ""), .secondary)
  }

  private static func pane(_ objective: Objective, _ set: OKRSet) -> [StyledText] {
    let mean = set.meanScore(of: objective)
    let lines = [
      StyledText(objective.title, .body), mean.note.map { StyledText($0, .secondary) },
    ].compactMap(\.self)
    guard let review = set.review.objectives[objective.id] else {
      return lines + [StyledText("Done, carried over, or abandoned? Nothing goes on by itself.")]
    }
    return lines
      + [StyledText("\(review.outcome.words.capitalisedFirst): \(review.why)", .body)]
  }

  private static func pane(
    _ keyResult: KeyResult, _ number: CleanText, _ set: OKRSet
  ) -> [StyledText] {
    let last = set.course(of: keyResult).last
    let read = last?.checkIn.reading.words(unit: keyResult.wording.unit)
    let reached: CleanText =
      last.map { "\($0.checkIn.day.dayAndMonth): \(read ?? ""), \($0.progress.words)" }
      ?? "Nothing was read."
    var lines = [
      StyledText("\(number) \(keyResult.wholeSentence(in: set.cycle))", .body),
      StyledText("\(keyResult.wording.ambition.words) · \(reached)", .secondary),
    ]
    let review = set.review.keyResults[keyResult.id]
    if let given = review?.score?.override {
      lines.append(StyledText("Another score, because: \(given.reason)", .body))
    }
    if let learned = review?.learned, !learned.isEmpty {
      lines.append(StyledText("Learned: \(learned)", .body))
    }
    let score = set.score(of: keyResult)
    if let question = score?.question(keyResult.wording.ambition) {
      lines.append(StyledText("? \(question)", .caution))
    }
    return lines
  }
}
