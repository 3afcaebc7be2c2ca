import PlainText

extension FourSquares {
  /// What stands in `square`, line by line; empty where nothing does.
  public func lines(of square: Square) -> [SquareLine] {
    switch square {
    case .priorities: priorityLines
    case .keyResults: keyResults.map(Self.line)
    case .ahead: ahead.map(Self.line)
    case .health: health.map(Self.line)
    }
  }

  /// The same, and where nothing stands in it a line that says so.
  public func linesOrNone(of square: Square) -> [SquareLine] {
    let lines = lines(of: square)
    return lines.isEmpty
      ? [SquareLine(item: .nothing(square), sign: "", text: square.emptyWords)] : lines
  }

  /// `Priorities, week of 8 Feb`.
  public func heading(of square: Square) -> CleanText {
    switch square {
    case .priorities: "\(square.title), week of \(week.dayAndMonth)"
    case .keyResults, .ahead, .health: square.title
    }
  }

  /// What is to be answered comes first, and keeps its order until all of it is.
  private var priorityLines: [SquareLine] {
    let before = earlier.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(earlierLine)
    let now = priorities.map(line)
    return asked.isEmpty ? now + before : before + now
  }

  private func earlierLine(_ priority: Priority) -> SquareLine {
    guard !priority.isOpen else {
      return SquareLine(
        item: .priority(priority.id), sign: "?", tone: .amber, text: priority.text,
        detail: "\(priority.owner), \(priority.day.dayAndMonth): done or not?")
    }
    let again: CleanText = retaken.contains(priority.id) ? ", again this week" : ""
    return SquareLine(
      item: .priority(priority.id), sign: priority.answer.sign, tone: priority.answer.tone,
      text: priority.text,
      detail:
        "\(priority.owner), \(priority.day.dayAndMonth): \(priority.answer.words)\(again)")
  }

  private func line(_ priority: Priority) -> SquareLine {
    let facts = [
      priority.owner, priority.again == nil ? nil : "again",
      priority.isOpen ? nil : priority.answer.words,
    ].compactMap(\.self)
    return SquareLine(
      item: .priority(priority.id), sign: priority.answer.sign, tone: priority.answer.tone,
      text: priority.text, detail: facts.joined(by: ", "))
  }

  private var retaken: Set<PriorityID> { Set(priorities.compactMap(\.again)) }

  private static func line(_ numbered: NumberedStanding) -> SquareLine {
    let standing = numbered.standing
    let status = standing.status
    return SquareLine(
      item: .keyResult(numbered.id), sign: "\(status.status.sign) \(status.status.words)",
      tone: status.status.tone, figure: standing.confidenceFigure,
      text: "\(numbered.number) \(standing.keyResult.wording.sentence)",
      detail: [
        status.isSetByHand ? "set by hand" : "", standing.hasFallen ? "confidence has fallen" : "",
      ].filter { !$0.isEmpty }.joined(by: ", "))
  }

  private static func line(_ ahead: WeekAhead) -> SquareLine {
    let due: CleanText = ahead.due.isEmpty ? "" : "due: \(ahead.due.joined(by: "; "))"
    let text = ahead.note.isEmpty ? (due.isEmpty ? "–" : due) : ahead.note
    return SquareLine(
      item: .week(ahead.week), sign: CleanText(ahead.week.dayAndMonth), text: text,
      detail: ahead.note.isEmpty ? "" : due)
  }

  private static func line(_ line: HealthLine) -> SquareLine {
    guard let reading = line.reading else {
      return SquareLine(
        item: .healthMetric(line.metric.id), sign: ". not read", text: line.metric.name)
    }
    return SquareLine(
      item: .healthMetric(line.metric.id), sign: "\(reading.health.sign) \(reading.health.words)",
      tone: reading.health.tone, text: "\(line.metric.name): \(reading.value)",
      detail: CleanText(reading.day.dayAndMonth))
  }
}

extension PriorityAnswer {
  var tone: Tone {
    switch self {
    case .open, .dropped: .neutral
    case .done: .green
    case .notDone: .amber
    }
  }
}

extension KeyResultStanding {
  /// `3/10 -4`: what was said last, and how it changed since the week before; empty where nobody said.
  public var confidenceFigure: CleanText {
    guard let confidence else { return "" }
    let change = earlierConfidence.map { confidence.value - $0.value } ?? 0
    guard change != 0 else { return "\(confidence.value)/10" }
    return "\(confidence.value)/10 \(change > 0 ? "+" : "")\(change)"
  }
}
