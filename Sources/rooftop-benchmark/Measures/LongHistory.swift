import WorkshopModel
import WorkshopStore

/// A decision, and the undoing of one, after a long history against the same after a short one; each on
/// disk, without screen.
struct LongHistory {
  let folder: BenchmarkFolder
  /// By number of events.
  let files: [Int: String]
  let times: Int

  private static let short = 100

  func findings() throws -> [Finding] {
    guard let small = files[Self.short], let count = files.keys.max(), count > Self.short,
      let large = files[count]
    else { return [] }
    let desks = [
      try Ledger(try SQLiteStore.open(try folder.copy(of: small, as: "short-history.okr"))),
      try Ledger(try SQLiteStore.open(try folder.copy(of: large, as: "long-history.okr"))),
    ]
    defer { for desk in desks { desk.close() } }
    var decisions = [Samples(), Samples()]
    var undone = [Samples(), Samples()]
    for number in 1...times {
      for (place, desk) in desks.enumerated() {
        let note = Event.itemParked(text: GrownWorkshop.text(number))
        decisions[place].add(try seconds(note, desk))
        undone[place].add(try seconds(.undone(seq: desk.timeline.lastSeq), desk))
      }
    }
    let words = "after \(Words.count(count)) events, against \(Self.short)"
    return [
      Finding("a decision \(words)", ours: decisions[1], theirs: decisions[0], atMost: 2),
      Finding("an undo \(words)", ours: undone[1], theirs: undone[0], atMost: 2),
    ]
  }

  private func seconds(_ event: Event, _ desk: Ledger) throws -> Double {
    let moment = GrownWorkshop.moment(desk.timeline.lastSeq + 1)
    let watch = Stopwatch()
    try desk.record(.event(event), by: .desk, at: moment)
    return watch.seconds
  }
}
