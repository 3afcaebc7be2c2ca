import PlainText
import TerminalUI
import WorkshopModel

extension TrackScreen {
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let marked = marked(state) else {
      frame.paragraph("There is no key result to track yet.", in: area, .body)
      return
    }
    if let waiting = ConfidencePicture(state.workshop) {
      waiting.draw(in: area, on: &frame)
      return
    }
    let parts = parts(state, in: area)
    parts.list.draw(in: parts.listArea, on: &frame)
    pane(marked, state).wrapped(to: parts.paneArea.width)
      .draw(in: parts.paneArea.inset(y: 1), on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let ids = standings(state).map(\.id)
    switch event.action {
    case .scrollUp: state.screens.track.cursor.move(by: -1, in: ids)
    case .scrollDown: state.screens.track.cursor.move(by: 1, in: ids)
    case .press:
      let parts = parts(state, in: area)
      guard let item = parts.list.item(at: event.position, in: parts.listArea) else { return [] }
      let again = marked(state)?.id == ids[item]
      state.screens.track.cursor.select(ids[item])
      if again { return handle(KeyPress(.enter), &state) ?? [] }
    default: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: DeskLayout.belowHeading(state, in: area)).cutsLines
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let kept = kept(state)
    let all = kept.standings
    let marked = marked(state)?.id
    let showsLines = state.size.width >= TrackRows.leastForLines
    return ListAndPane(
      in: area, selected: all.firstIndex { $0.id == marked },
      markers: all.map { _ in StyledText("") },
      lines: { width in kept.rows.lines(width: width, showsLines: showsLines).map { [$0] } })
  }

  /// What there is to know about the marked key result.
  private static func pane(_ marked: NumberedStanding, _ state: AppState) -> [StyledText] {
    let standing = marked.standing
    let set = state.workshop.currentSet
    let kept = kept(state)
    var lines = [
      StyledText("\(marked.number) \(kept.sentences[marked.id] ?? "")", .body)
    ]
    let owner = standing.keyResult.wording.owner
    lines.append(
      StyledText(owner.isEmpty ? "! Nobody owns it." : owner, owner.isEmpty ? .caution : .secondary)
        + StyledText(
          standing.confidenceWords.isEmpty ? "" : "  \(standing.confidenceWords)", .secondary)
        + StyledText(standing.hasFallen ? "  ! fallen" : "", .caution))
    if let said = set.saidInPrivate(of: marked.id), let mean = said.mean {
      let answers = zip(said.scale, said.counts).flatMap { Array(repeating: $0.0, count: $0.1) }
      lines.append(
        StyledText("In private: \(EvaluationLine.number(mean)) of 10 on average  ", .accent)
          + StyledText(Distribution(scores: answers, range: said.scale).words, .secondary))
    }
    if let last = standing.lastCheckIn {
      let read = last.reading.words(unit: standing.keyResult.wording.unit)
      lines.append(
        StyledText("\(last.day.dayAndMonth): \(read)", .secondary)
          + StyledText(last.comment.isEmpty ? "" : ", \(last.comment)", .secondary))
    } else {
      lines.append(StyledText("Nothing was read yet.", .secondary))
    }
    if let byHand = standing.keyResult.statusByHand {
      lines.append(
        StyledText("\(byHand.status.words.capitalisedFirst) by hand: \(byHand.why)", .secondary))
    }
    if let earlier = standing.keyResult.earlierValues.last {
      lines.append(
        StyledText(earlier.words(for: standing.keyResult.wording).capitalisedFirst, .secondary))
    }
    if let weight = set.weightWords(of: marked.id) {
      lines.append(StyledText(weight.capitalisedFirst, .secondary))
    }
    let whole = kept.objectives[marked.objective - 1]
    lines.append(StyledText(whole.words(number: marked.objective), .secondary))
    if let forecast = standing.forecast {
      lines.append(StyledText(forecast.words, .secondary))
    }
    if let question = standing.confidence?.question(progress: standing.progress) {
      lines.append(StyledText("? \(question)", .caution))
    }
    return lines
  }
}
