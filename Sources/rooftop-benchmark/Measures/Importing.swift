import Foundation
import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// Suggestions and check-ins out of CSV files into a workshop: read in pieces, tried, and written in
/// one transaction.
struct Importing {
  let folder: BenchmarkFolder
  let rows: [Int]

  /// What a file holds.
  enum Kind: String, CaseIterable {
    case suggestions
    case checkIns = "check-ins"
  }

  func findings() throws -> [Finding] {
    try Kind.allCases.flatMap(findings)
  }

  private func findings(_ kind: Kind) throws -> [Finding] {
    var least: Double?
    return try rows.map { count in
      ProcessFacts.forgetPeak()
      let seconds = try importing(count, kind)
      let peak = ProcessFacts(process: getpid()).peak
      let perRow = seconds / Double(count)
      let ratio = least.map { perRow / $0 }
      least = least ?? perRow
      return Finding(
        what: "import \(Words.count(count)) \(kind.rawValue)",
        ours: "\(Words.time(seconds)), \(Words.count(Int(1 / perRow))) rows/s",
        theirs: "peak \(Words.memory(peak))", ratio: ratio,
        goal: ratio.map { .init("time per row at most 1.50x", $0 <= 1.5) })
    }
  }

  private func importing(_ count: Int, _ kind: Kind) throws -> Double {
    let bytes = Array(kind.table(count).utf8)
    let store = try SQLiteStore.create(folder.file("import-\(kind.rawValue)-\(count).okr"))
    let ledger = try Ledger(store)
    defer { ledger.close() }
    let start = Timestamp(seconds: 1_803_891_600)
    for event in try kind.events { try ledger.record(.event(event), by: .desk, at: start) }
    let watch = Stopwatch()
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + 65_536)
      try reader.read(bytes[place..<end]) { records.append($0) }
      place = end
    }
    try reader.finish { records.append($0) }
    let source = try ImportSource(
      Sheet(records), as: kind == .checkIns ? .checkIns : .suggestions)
    try ledger.recordAll(by: .desk, at: start) { timeline throws(Rejection) in
      let plan = source.plan(on: timeline)
      if let problem = plan.problems.first { throw Rejection(problem.words) }
      return plan.events
    }
    return watch.seconds
  }
}

extension Importing.Kind {
  fileprivate func table(_ count: Int) -> String {
    switch self {
    case .suggestions:
      "Suggestion\r\n"
        + (1...count).map { "\"Be the bike that part \($0) of the town thinks of\"\r\n" }.joined()
    case .checkIns:
      // The latest first, as many tools write them.
      "Date,Key result,Value,Confidence,Comment\r\n"
        + (1...count).map { row in
          let day = CalendarDate(dayNumber: 21_000 - row / 60)
          return
            "\(day),\(Self.keyResults[row % Self.keyResults.count]),\(row % 1_000),\(row % 11),Part \(row) of it\r\n"
        }.joined()
    }
  }

  /// Those of the demo that read a number.
  private static let keyResults = ["1.1", "1.2", "1.3", "2.1", "2.2", "3.1"]

  /// What stands in the workshop before.
  fileprivate var events: [Event] {
    get throws {
      switch self {
      case .suggestions: try GrownWorkshop.events(20)
      case .checkIns:
        try DemoWorkshop.steps(
          through: .evaluation,
          cycle: Cycle(
            name: "2027", first: CalendarDate(dayNumber: 20_819),
            last: CalendarDate(dayNumber: 21_183))
        ).map(\.event)
      }
    }
  }
}
