import PlainText
import TerminalUI
import WorkshopModel

/// The entry as the room sees it: how many are in, who is waited for, and what is given.
struct CollectPicture {
  private let view: SeatView
  private let round: Round?
  private let progress: RoundProgress?
  private let names: [TurnRow]
  private let row: Int
  private let writing: Int
  private let drafts: Int
  private let taken: StyledText?
  private let above: CleanText?
  private let place: TurnPlace

  init(_ state: AppState) {
    view = SeatView(state.workshop)
    place = TurnPlace(.write, state)
    let round = CollectScreen.round(state)
    self.round = round
    progress = round.map { state.workshop.progress(of: $0) }
    names = TurnRow.waitedForFirst(
      state.workshop.present.map { person in
        TurnRow(name: person.name, isIn: round?.turns[person.id] != nil)
      })
    row = state.screens.collect.row.index
    let above = state.workshop.titleAbove(state.workshop.currentSet)
    self.above = above
    let set = state.workshop.currentSet
    let waiting = [
      set.takenOver.isEmpty ? nil : "\(set.takenOver.count) taken over from \(above ?? "")",
      set.carriedOver.isEmpty ? nil : "\(set.carriedOver.count) carried over",
    ].compactMap { (words: CleanText?) in words?.string }
    taken =
      waiting.isEmpty
      ? nil
      : StyledText(
        CleanText(waiting.joined(separator: ", ") + ", for all to see."), .secondary)
    let writers = state.writersElsewhere
    writing = writers.count
    drafts = state.openDrafts.filter { !writers.contains($0) }.count
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rows = area
    if area.width >= 90, round?.stage != .revealed {
      view.drawGiven(in: rows.takeRight(36), on: &frame)
      _ = rows.takeRight(4)
      drawEntry(in: &rows, leaving: 0, on: &frame)
      return
    }
    drawEntry(in: &rows, leaving: view.given.isEmpty ? 0 : 7, on: &frame)
    _ = rows.takeTop(1)
    guard rows.height >= view.given.count else { return }
    view.drawGiven(in: rows, on: &frame)
  }

  /// Turns to another row of names.
  func move(_ move: ListMove, in area: Rect, _ state: inout AppState) {
    let columns = area.width >= 90 && round?.stage != .revealed ? area.width - 40 : area.width
    let rows = TurnGrid(names, columns: columns).rows
    state.screens.collect.row.move(move, count: rows.count, page: max(1, area.height / 3))
  }

  /// - Parameter space: rows to leave for what is given.
  private func drawEntry(in rows: inout Rect, leaving space: Int, on frame: inout Frame) {
    guard let round, let progress else {
      let lines = beforeOpening(width: rows.width)
      lines.draw(in: rows.takeTop(lines.count), on: &frame)
      return
    }
    frame.flowBig(
      progress.count(columns: rows.width), in: &rows, below: 6, align: .left)
    frame.flow(standing(round, progress), in: &rows, gap: taken == nil ? 1 : 0)
    if let taken { frame.flow(taken, in: &rows, gap: 1) }
    let columns = TurnGrid(names, columns: rows.width)
    let list = ListView(columns.rows, visible: row, things: columns.namesInRows)
    list.draw(in: rows.takeTop(min(columns.rows.count, max(3, rows.height - space))), on: &frame)
  }

  private func beforeOpening(width: Int) -> [StyledText] {
    let steps = NumberedSteps(
      StyledText("o", .key) + StyledText(" opens the entry."),
      place.step,
      StyledText("When all are in, ") + StyledText("c", .key)
        + StyledText(" closes it. The box is opened in the next phase."))
    return StyledText("Everyone writes one suggestion, unseen, \(place.words).").wrapped(to: width)
      + [""] + steps.lines(width: width) + [""] + takingOver(width)
      + StyledText("Here you will see how many are in, and nothing else.", .secondary)
      .wrapped(to: width)
  }

  /// Where goals stand above, they can be suggestions too.
  private func takingOver(_ width: Int) -> [StyledText] {
    guard let above else { return taken.map { $0.wrapped(to: width) + [""] } ?? [] }
    let key = StyledText("A", .key) + StyledText(" takes goals of \(above) over, for all to see.")
    return key.wrapped(to: width) + (taken?.wrapped(to: width) ?? []) + [""]
  }

  /// `1 draft`: begun, and nobody is at it.
  private var draftWords: CleanText { DraftSaying.count(drafts) }

  private func standing(_ round: Round, _ progress: RoundProgress) -> StyledText {
    switch round.stage {
    case .open:
      let counts = StyledText(
        writing > 0 ? "open · \(writing) writing · \(draftWords)" : "open · \(draftWords)",
        .secondary)
      return progress.isComplete
        ? StyledText("✓ Everyone is in. ", .good) + StyledText("c", .key)
          + StyledText(" closes the entry.") : counts
    case .closed:
      return StyledText("closed · \(draftWords). ", .secondary)
        + StyledText(progress.isComplete ? "Everyone is in. " : "") + StyledText("n", .key)
        + StyledText(" goes on, ") + StyledText("r", .key) + StyledText(" reopens.")
    case .revealed:
      return StyledText("The box is opened: see the shortlist. ", .secondary)
        + StyledText("o", .key) + StyledText(" collects once more.")
    }
  }
}
