import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// Workshops to export.
enum Sample {
  static let start = Timestamp(seconds: 1_803_891_600)

  /// The demo from its first to its last step.
  static func demo(through phase: PhaseKind = .evaluation) throws -> Timeline {
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    var timeline = Timeline()
    for step in DemoWorkshop.steps(through: phase, cycle: cycle) {
      try timeline.add(step.event, at: start + step.second)
    }
    return timeline
  }

  /// A workshop of every kind of key result whose every text is one of `texts`, in turn.
  static func workshop(_ texts: [CleanText]) throws -> Timeline {
    var next = 0
    func text(_ limit: Int = 60) -> CleanText {
      next += 1
      return CleanText(String(texts[next % texts.count].string.prefix(limit))).singleLine
    }
    let cycle = try Cycle(
      name: text(), first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    var timeline = Timeline()
    try timeline.add(
      .workshopCreated(organisation: text(), cycle: cycle, agenda: AgendaItem.annual))
    for statement in Statement.allCases {
      try timeline.add(.statementWritten(statement: statement, text: text()))
    }
    for section in [NoteSection.outcomes, .challenges] {
      try timeline.add(.noteAdded(section: section, text: text()))
    }
    try timeline.add(.personAdded(name: text()))
    for _ in 0..<4 { try timeline.add(.suggestionAdded(text: text())) }
    let chosen = timeline.workshop.currentSet.suggestions.prefix(3).map(\.id)
    try timeline.add(.shortlistDecided(chosen: chosen, how: .hand))
    let day = cycle.last
    let measures: [(KeyResultKind, KeyResultValues.Measure?)] = [
      (.increase, .change(baseline: 1_200, target: 2_000.5, stretch: 3_000, commit: 1_400)),
      (.decrease, .change(baseline: 0.5, target: -2, stretch: nil, commit: nil)),
      (.atLeast, .limit(40)), (.atMost, .limit(0)), (.between, .range(low: -1, high: 3)),
      (
        .milestone,
        .stages([Stage(title: text(), weight: 2), Stage(title: text(), weight: 0.5)])
      ),
    ]
    for (index, (kind, measure)) in measures.enumerated() {
      let objective = timeline.workshop.currentSet.objectives[index / 3].id
      let wording = KeyResultWording(
        sentence: text(), metric: text(), unit: index == 1 ? "%" : text(20), kind: kind,
        measurement: index == 0 ? .cumulative : .level, owner: text(),
        ambition: index.isMultiple(of: 2) ? .committed : .aspirational)
      try timeline.add(.keyResultAdded(objective: objective, wording: wording))
      guard let measure,
        let id = timeline.workshop.currentSet.objectives[index / 3].keyResults.last?.id
      else { continue }
      try timeline.add(
        .valuesSet(keyResult: id, values: KeyResultValues(measure: measure, due: day)))
      try timeline.add(
        .adviceWaived(subject: .keyResult(id: id), rule: .k1, note: text()))
    }
    try timeline.add(.itemParked(text: text()))
    return timeline
  }

  /// `timeline` after check-ins of every key result with values, their comments `comments` in turn.
  static func checkedIn(_ timeline: Timeline, _ comments: [CleanText]) throws -> Timeline {
    var timeline = timeline
    var next = 0
    for set in timeline.workshop.sets {
      for keyResult in set.objectives.flatMap(\.keyResults) where keyResult.values != nil {
        for week in 0..<8 {
          next += 1
          let reading: CheckInReading =
            switch keyResult.wording.kind {
            case .milestone: .stages(week < 3 ? [] : Array(0..<min(2, week - 2)))
            case .binary: .done(week > 5)
            default: .value(Decimal(week * week) / 8 - 1)
            }
          let comment = CleanText(
            String(comments[next % comments.count].string.prefix(Limits.reason))
          ).singleLine
          try timeline.add(
            .checkedIn(
              keyResult: keyResult.id, day: set.cycle.first + (3 + 7 * (week / 2 * 2)),
              reading: reading, confidence: next % 3 == 0 ? nil : try Confidence(next % 11),
              comment: comment.isEmpty ? nil : comment))
        }
      }
    }
    return timeline
  }

  /// Any format's bytes, as the command makes them.
  static func bytes(_ timeline: Timeline, as format: ExportFormat) throws -> [UInt8] {
    let book = WorksheetBook(timeline)
    switch format {
    case .json: return try WorkshopDocument(timeline).bytes()
    case .xlsx: return try Spreadsheet.bytes(book)
    default: return try #require(WorksheetFile.bytes(book, as: format))
    }
  }
}

extension Timeline {
  mutating func add(_ event: Event, at moment: Timestamp = Sample.start) throws {
    let record = EventRecord(seq: lastSeq + 1, at: moment, author: .desk, event: event)
    // What is shown is shown, however few ballots it holds.
    if event.isReveal { try evolve(record) } else { try append(record) }
  }
}
