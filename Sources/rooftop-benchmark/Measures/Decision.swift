import WorkshopModel
import WorkshopStore

/// A decision by the ledger in this process, judged, chained and checked, against the bare append
/// of the same bytes.
struct Decision {
  let folder: BenchmarkFolder
  /// A workshop of scene setting.
  let workshop: String
  let times: Int

  func findings() throws -> [Finding] {
    let file = try folder.copy(of: workshop, as: "decision.okr")
    let twin = try BareTwin(of: file, copy: try folder.copy(of: workshop, as: "bare.okr"))
    let ledger = try Ledger(try SQLiteStore.open(file))
    defer { ledger.close() }
    var ours = Samples()
    var bare = Samples()
    for number in 1...times {
      let event = Event.noteAdded(section: .outcomes, text: GrownWorkshop.text(number))
      let moment = GrownWorkshop.moment(ledger.timeline.lastSeq + 1)
      let watch = Stopwatch()
      try ledger.record(.event(event), by: .desk, at: moment)
      ours.add(watch.seconds)
      bare.add(try twin.repeatLast())
    }
    return [Finding("a decision on disk, without screen", ours: ours, theirs: bare, atMost: 1.5)]
  }
}
