import PlainText
import TerminalUI
import WorkshopModel

/// How the room answered one question: a broad column for each answer, with its count.
struct ScoresPicture {
  private let scores: RoomScores

  init(_ scores: RoomScores) { self.scores = scores }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let title = BigText(scores.title)
    if area.height >= 26, title.fits(in: area),
      BigText.size(of: scores.title, maxWidth: area.width).height == BigText.lineRows - 1
    {
      title.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      StyledText(scores.title, .accent).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    let mean = scores.distribution.mean.map { mean in
      StyledText(
        "\(EvaluationLine.number(mean)) of \(scores.distribution.scale.upperBound) ", .heading)
    }
    let question = (mean ?? "") + StyledText(scores.question, .secondary)
    let lines =
      [StyledText(scores.subject, .body)].cut(columns: min(rest.width, 60), rows: 4)
      + [question].cut(columns: rest.width, rows: 2)
    lines.draw(in: rest.takeTop(lines.count), align: .centre, on: &frame)
    if rest.height > 8 { _ = rest.takeTop(1) }
    chart(in: rest, on: &frame)
  }

  private func chart(in area: Rect, on frame: inout Frame) {
    let counts = scores.distribution.counts
    guard area.height >= 3, scores.distribution.total > 0 else {
      frame.put("Nobody answered.", centredIn: area, .secondary)
      return
    }
    let column = min(11, max(3, area.width / counts.count))
    var bars = area.centred(
      Size(width: column * counts.count, height: min(area.height, 4 + column * 2)))
    let foot = bars.takeBottom(2)
    let most = counts.max() ?? 1
    for (index, count) in counts.enumerated() {
      let x = bars.x + index * column
      draw(count * bars.height * 8 / most, x: x, width: column - 1, in: bars, on: &frame)
      let cells = Rect(x: x, y: foot.y, width: column - 1, height: 1)
      frame.put(count > 0 ? "\(count)" : "·", centredIn: cells, count > 0 ? .heading : .secondary)
      frame.put(
        "\(scores.distribution.scale.lowerBound + index)",
        centredIn: Rect(x: x, y: foot.y + 1, width: column - 1, height: 1), .secondary)
    }
  }

  private func draw(_ eighths: Int, x: Int, width: Int, in bars: Rect, on frame: inout Frame) {
    let steps: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for row in 0..<bars.height {
      let level = min(max(0, eighths - row * 8), 8)
      guard level > 0 else { return }
      frame.put(
        CleanText(String(repeating: steps[level], count: width)),
        at: Point(x: x, y: bars.bottom - 1 - row), .meter)
    }
  }
}
