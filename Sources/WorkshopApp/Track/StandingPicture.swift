import PlainText
import TerminalUI
import WorkshopModel

/// How one key result stands, for a whole screen: what it is, its numbers in words, its chart.
struct StandingPicture {
  private let numbered: NumberedStanding
  private let cycle: Cycle
  private let sentence: CleanText

  /// - Parameter sentence: the key result with its values; worked out where that is not known.
  init(_ numbered: NumberedStanding, in cycle: Cycle, sentence: CleanText? = nil) {
    self.numbered = numbered
    self.cycle = cycle
    self.sentence = sentence ?? numbered.standing.keyResult.wholeSentence(in: cycle)
  }

  func draw(in rows: inout Rect, on frame: inout Frame) {
    let standing = numbered.standing
    _ = rows.takeTop(rows.height >= 20 ? 1 : 0)
    frame.flow(StyledText("\(numbered.number) \(sentence)", .heading), in: &rows, gap: 1)
    frame.flow(line, in: &rows)
    frame.flow(StyledText(more, .secondary), in: &rows, gap: 1)
    guard let chart = KeyResultChart(standing, in: cycle), !standing.course.isEmpty else {
      frame.flow(StyledText(standing.lastWords, .body), in: &rows)
      return
    }
    frame.flow(chart.chart.legend, in: &rows)
    let last = rows.takeBottom(2)
    chart.draw(in: rows, on: &frame)
    StyledText(standing.lastWords, .secondary).truncated(to: last.width)
      .draw(at: Point(x: last.x, y: last.bottom - 1), columns: last.width, on: &frame)
  }

  /// The status in sign and word, and how far it has come.
  private var line: StyledText {
    let standing = numbered.standing
    let status = standing.status
    let expected = standing.expected.map {
      "of \(Amount($0 * 100, unit: "%").words(places: 0)) expected  " as CleanText
    }
    return StyledText("\(status.status.sign) \(status.words)  ", status.status.tone.role)
      + StyledText("\(standing.progress.words)  ", .accent)
      + StyledText(standing.progress.raw == nil ? "" : expected ?? "", .secondary)
  }

  private var more: CleanText {
    let standing = numbered.standing
    let parts = [
      standing.confidenceWords, standing.forecast?.words ?? "", standing.keyResult.wording.owner,
    ].filter { !$0.isEmpty }
    return parts.joined(by: " · ")
  }
}

extension KeyResultStanding {
  /// What was read and said last.
  var lastWords: CleanText {
    guard let last = lastCheckIn else { return "Nothing was read yet." }
    let read = last.reading.words(unit: keyResult.wording.unit)
    return "\(last.day.dayAndMonth): \(read)\(last.comment.isEmpty ? "" : ", \(last.comment)")"
  }
}
