import Foundation
import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// Suggestions out of a CSV file into a workshop: read in pieces, tried, and written in one
/// transaction.
struct Importing {
  let folder: BenchmarkFolder
  let rows: [Int]

  func findings() throws -> [Finding] {
    var least: Double?
    return try rows.map { count in
      ProcessFacts.forgetPeak()
      let seconds = try importing(count)
      let peak = ProcessFacts(process: getpid()).peak
      let perRow = seconds / Double(count)
      let ratio = least.map { perRow / $0 }
      least = least ?? perRow
      return Finding(
        what: "import \(Words.count(count)) suggestions",
        ours: "\(Words.time(seconds)), \(Words.count(Int(1 / perRow))) rows/s",
        theirs: "peak \(Words.memory(peak))", ratio: ratio,
        goal: ratio.map { .init("time per row at most 1.50x", $0 <= 1.5) })
    }
  }

  private func importing(_ count: Int) throws -> Double {
    let text =
      "Suggestion\r\n"
      + (1...count).map { "\"Be the bike that part \($0) of the town thinks of\"\r\n" }.joined()
    let bytes = Array(text.utf8)
    let store = try SQLiteStore.create(folder.file("import-\(count).okr"))
    let ledger = try Ledger(store)
    defer { ledger.close() }
    let start = Timestamp(seconds: 1_803_891_600)
    for event in try GrownWorkshop.events(20) {
      try ledger.record(.event(event), by: .desk, at: start)
    }
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
    let source = try ImportSource(Sheet(records), as: .suggestions)
    try ledger.recordAll(by: .desk, at: start) { timeline throws(Rejection) in
      source.plan(on: timeline).events
    }
    return watch.seconds
  }
}
