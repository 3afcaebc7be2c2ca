import Foundation
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// Every format of a workshop as the room has it, and of a thousand sets in one worksheet; the table of
/// check-ins of a quarter in its last week.
struct Exporting {
  let times: Int

  /// Sets of three objectives; the last is compared with the one before by time per row.
  private static let sets = [1, 100, 1000]

  func findings() throws -> [Finding] {
    let start = Timestamp(seconds: 1_803_891_600)
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(start, secondsFromUTC: 0),
      last: CalendarDate(start + 364 * 86_400, secondsFromUTC: 0))
    let evaluated = try Self.timeline(DemoWorkshop.steps(through: .evaluation, cycle: cycle), start)
    let lastWeek = DemoWorkshop.weeks.upperBound
    let tracked = try Self.timeline(
      DemoWorkshop.steps(inWeek: lastWeek, on: CalendarDate(start, secondsFromUTC: 0)), start)
    return try ExportFormat.allCases.flatMap { format in
      let timeline = format == .checkins ? tracked : evaluated
      return try findings(format, Worksheet(timeline), Array(timeline.records))
    }
  }

  private static func timeline(_ steps: [DemoStep], _ start: Timestamp) throws -> Timeline {
    var timeline = Timeline()
    for step in steps {
      try timeline.append(
        EventRecord(
          seq: timeline.lastSeq + 1, at: start + step.second, author: .desk, event: step.event))
    }
    return timeline
  }

  private func findings(
    _ format: ExportFormat, _ worksheet: Worksheet, _ records: [EventRecord]
  ) throws -> [Finding] {
    var before: Double?
    return try Self.sets.map { count in
      let grown = worksheet.with((0..<count).flatMap { _ in worksheet.objectives })
      let rows =
        format == .checkins
        ? grown.toldCheckIns.count
        : grown.objectives.reduce(0) { $0 + 1 + $1.keyResults.count }
      ProcessFacts.forgetPeak()
      var samples = Samples()
      for _ in 0..<times {
        let watch = Stopwatch()
        _ = try bytes(format, grown, records)
        samples.add(watch.seconds)
      }
      let peak = ProcessFacts(process: getpid()).peak
      let perRow = samples.median / Double(rows)
      let ratio = before.map { perRow / $0 }
      before = perRow
      return Finding(
        what: "export \(format.rawValue), \(Words.count(rows)) rows",
        ours: "\(Words.time(samples.median)), \(Words.count(Int(1 / perRow))) rows/s",
        theirs: "peak \(Words.memory(peak))", ratio: count > 100 ? ratio : nil,
        goal: count > 100
          ? .init("time per row at most 1.50x", (ratio ?? 1) <= 1.5) : nil)
    }
  }

  private func bytes(
    _ format: ExportFormat, _ worksheet: Worksheet, _ records: [EventRecord]
  ) throws -> [UInt8] {
    switch format {
    case .json: try WorkshopDocument(worksheet, history: records).bytes()
    case .xlsx: try Spreadsheet.bytes(WorksheetBook(worksheet))
    default: WorksheetFile.bytes(WorksheetBook(worksheet), as: format) ?? []
    }
  }
}
