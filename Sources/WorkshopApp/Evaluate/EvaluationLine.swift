import PlainText
import TerminalUI
import WorkshopModel

/// One line of the result in words.
struct EvaluationLine: Hashable {
  /// What was asked.
  let title: CleanText
  /// The objective or key result it was asked about.
  let subject: CleanText
  /// `3.0 of 5`; a dash where nobody answered.
  let mean: CleanText
  let distribution: ScoreDistribution
  /// Whether what was scored has other words or values now.
  let isChanged: Bool

  init(_ line: EvaluationSummary.Line, _ workshop: Workshop) {
    distribution = line.distribution
    isChanged = line.isChanged
    mean =
      line.distribution.mean.map {
        "\(Self.number($0)) of \(line.distribution.scale.upperBound)"
      } ?? "–"
    switch line.subject {
    case .question(let objective, let question):
      title = question.title
      subject = workshop.objective(objective)?.title ?? ""
    case .confidence(let keyResult):
      title = "Confidence"
      subject = workshop.sentence(of: keyResult) ?? ""
    }
  }

  /// One decimal, a half rounded up.
  static func number(_ mean: Double) -> CleanText {
    let tenths = Int((mean * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  var styled: StyledText {
    let room = String(repeating: " ", count: max(0, 9 - mean.columns))
    let mark: StyledText = isChanged ? StyledText("! changed  ", .caution) : ""
    return StyledText("\(mean)\(CleanText(room)) ", .accent) + mark + StyledText(title)
      + StyledText(" · \(subject)", .secondary)
  }

  /// Every answer that was given, for the picture.
  var picture: Distribution {
    let answers = zip(distribution.scale, distribution.counts)
      .flatMap { Array(repeating: $0.0, count: $0.1) }
    return Distribution(scores: answers, range: distribution.scale)
  }
}
