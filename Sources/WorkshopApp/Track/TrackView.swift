import PlainText
import TerminalUI
import WorkshopModel

extension TrackScreen {
  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText(
        "There is no key result to track yet.",
        .body)
    ]
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<KeyResultID>> { \.track.cursor }

  /// After a private round the room talks about what was said there.
  static func roomSubjects(of item: KeyResultID) -> [RoomSubject] {
    [.keyResult(id: item), .confidence(keyResult: item)]
  }

  static func items(_ state: AppState) -> [KeyResultID?] { standings(state).map(\.id) }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let kept = kept(state)
    let all = kept.standings
    let showsLines = state.size.width >= TrackRows.leastForLines
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: all.map { _ in StyledText("") },
      lines: { width in kept.rows.lines(width: width, showsLines: showsLines).map { [$0] } })
  }

  /// While people answer in private, how many are in.
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    if !standings(state).isEmpty, let waiting = ConfidencePicture(state.workshop) {
      waiting.draw(in: area, on: &frame)
    } else {
      drawListAndPane(state, in: area, on: &frame)
    }
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let marked = marked(state) else { return }
    pane(marked, state).wrapped(to: area.width).draw(in: area.inset(y: 1), on: &frame)
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
