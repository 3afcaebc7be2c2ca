import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The result of the scoring: the lines lowest first with the distribution of the marked one, or
/// the advice on the set.
struct EvaluationPicture {
  private let workshop: Workshop
  private let summary: EvaluationSummary
  private let screen: EvaluateScreen.State
  private let advice: [Advice]
  /// The line that the room is on.
  private let shown: Int?

  init(_ state: AppState, _ summary: EvaluationSummary) {
    workshop = state.workshop
    self.summary = summary
    screen = state.screens.evaluate
    advice = EvaluateScreen.advice(state)
    shown = RoomControl.line(state) { summary.lines.map { [RoomSubject($0.subject)] } }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let parts = parts(area)
    tabs.draw(in: parts.tabs, on: &frame)
    standing(area.width).draw(in: parts.standing, on: &frame)
    list.draw(in: parts.list, on: &frame)
    guard screen.page == .scores, let line = marked else { return }
    var rows = parts.detail
    frame.rule(rows.takeTop(1))
    let mark: StyledText =
      line.isChanged ? StyledText("! changed since the scoring  ", .caution) : ""
    frame.flow(
      StyledText("\(line.title)  ", .heading) + mark
        + StyledText("\(line.picture.words)", .secondary),
      in: &rows)
    // Where there is no room for the columns, the words above say it all.
    let showsColumns = rows.height >= 4
    let subject = [StyledText(line.subject)].cut(
      columns: rows.width, rows: max(1, rows.height - (showsColumns ? 3 : 0)))
    subject.draw(in: rows.takeTop(subject.count), on: &frame)
    if showsColumns { line.picture.draw(in: rows.takeTop(min(rows.height, 6)), on: &frame) }
  }

  func cutsLines(in area: Rect) -> Bool {
    let width = area.width - ListView.cursorWidth
    return summary.lines.contains { EvaluationLine($0, workshop).styled.width > width }
  }

  /// The line that is marked after a move.
  func index(after move: ListMove, in area: Rect) -> Int? {
    list.index(after: move, in: parts(area).list)
  }

  func item(at point: Point, in area: Rect) -> Int? {
    list.item(at: point, in: parts(area).list)
  }

  func isOtherPage(at point: Point, in area: Rect) -> Bool {
    tabs.tab(at: point, in: parts(area).tabs).map { $0 != tabs.selected } ?? false
  }

  private func parts(_ area: Rect) -> (tabs: Rect, standing: Rect, list: Rect, detail: Rect) {
    var rows = area
    let tabs = rows.takeTop(1)
    let standing = rows.takeTop(self.standing(area.width).count)
    _ = rows.takeTop(area.height > 15 ? 1 : 0)
    guard screen.page == .scores else {
      return (tabs, standing, rows, Rect(x: 0, y: 0, width: 0, height: 0))
    }
    let detail = rows.takeBottom(min(9, max(rows.height - 4, 0), max(5, (rows.height + 1) / 2)))
    return (tabs, standing, rows, detail)
  }

  private var tabs: Tabs {
    let open = advice.count { workshop.currentSet.waiver(of: $0.rule, on: .set) == nil }
    return Tabs(
      ["Scores, lowest first", "Advice on the set: \(open)"],
      selected: screen.page == .scores ? 0 : 1)
  }

  /// Who scored, how sure the room is, and whether the set is accepted.
  private func standing(_ width: Int) -> [StyledText] {
    var line = StyledText(
      "\(summary.voices) of \(summary.present) scored", .secondary)
    if let mean = summary.meanConfidence {
      let set = SetConfidence(mean: Decimal(mean))
      line +=
        StyledText(
          " · confidence \(EvaluationLine.number(mean)) of 10 on average: ", .secondary)
        + StyledText(set.words, .accent) + StyledText(" (\(set.meaning))", .secondary)
    }
    let accepted: StyledText =
      if workshop.currentSet.isAccepted, let acceptance = workshop.currentSet.acceptance {
        StyledText("✓ The set is accepted", .good)
          + StyledText(
            acceptance.reason.map { ", because: \($0)" }
              ?? (workshop.isFinished ? "." : ". n goes on."), .body)
      } else {
        StyledText("y", .key) + StyledText(" accepts the set. ") + StyledText("g", .key)
          + StyledText(" goes back to change it, ") + StyledText("o", .key)
          + StyledText(" scores again.")
      }
    let items = workshop.currentSet.changedSinceScoring
    let changed: [StyledText] =
      items.isEmpty
      ? []
      : [
        StyledText(
          "! Changed since the scoring: \(ScoringAgain.words(items, workshop)). ", .caution)
          + StyledText("o", .key)
          + StyledText(" scores \(items.count == 1 ? "it" : "them") again.", .caution)
      ]
    return ([line] + changed + [accepted]).wrapped(to: width)
  }

  private var marked: EvaluationLine? {
    var cursor = screen.line
    cursor.clamp(count: summary.lines.count)
    return cursor.selection(count: summary.lines.count).map {
      EvaluationLine(summary.lines[$0], workshop)
    }
  }

  private var list: ListView {
    switch screen.page {
    case .scores:
      var cursor = screen.line
      cursor.clamp(count: summary.lines.count)
      var list = ListView(
        summary.lines.map { EvaluationLine($0, workshop).styled },
        selected: cursor.selection(count: summary.lines.count), itemsPerPage: 7)
      list.shown = shown
      return list
    case .advice:
      var cursor = screen.advice
      cursor.clamp(count: advice.count)
      return ListView(
        advice.map(lines), selected: cursor.selection(count: advice.count), wraps: true)
    }
  }

  private func lines(_ advice: Advice) -> [StyledText] {
    if let waiver = workshop.currentSet.waiver(of: advice.rule, on: .set) {
      return [AdviceWords.setAside(waiver)]
    }
    return AdviceWords.full(advice, of: "") + [""]
  }
}
