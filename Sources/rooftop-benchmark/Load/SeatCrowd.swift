import Glibc
import WorkshopModel
import WorkshopStore

/// Many people press submit in the same moment, each at a seat that is a process on a terminal of
/// its own, beside a desk.
struct SeatCrowd {
  let programs: Programs
  let folder: BenchmarkFolder
  let seats: Int

  /// Only the thank-you screen has such a cell: its letters are big.
  private static let bigLetter = Array("█".utf8)
  private static let patience = 60.0

  func findings() throws -> [Finding] {
    let file = folder.file("crowd.okr")
    let names = try CrowdedWorkshop.make(file, people: seats)
    let desk = try programs.rooftop("open", file)
    defer { desk.end() }
    var crowd: [TerminalProgram] = []
    defer { for seat in crowd { seat.end() } }
    for name in names {
      let seat = try programs.rooftop("join", file)
      crowd.append(seat)
      for keys in ["\r", name, "\r", "What \(name) wants us to do", "\r"] { try seat.press(keys) }
    }
    // The drafts of all are on disk, and everyone has read what the room will see.
    try desk.rest(milliseconds: 2_000)
    let waits = try submitted(crowd)
    return [try finding(waits, file)]
  }

  /// The seconds each waited for the thank-you.
  private func submitted(_ crowd: [TerminalProgram]) throws -> Samples {
    for seat in crowd { try seat.rest(milliseconds: 1) }
    let watch = Stopwatch()
    for seat in crowd { try seat.send("s") }
    var waits = Samples()
    var waiting = crowd.map { (seat: $0, tail: [UInt8]()) }
    while !waiting.isEmpty, watch.seconds < Self.patience {
      var polled = waiting.map {
        pollfd(fd: $0.seat.screen, events: Int16(POLLIN), revents: 0)
      }
      _ = poll(&polled, nfds_t(polled.count), 1_000)
      for index in polled.indices.reversed() where polled[index].revents != 0 {
        waiting[index].tail += try waiting[index].seat.take()
        guard waiting[index].tail.firstRange(of: Self.bigLetter) != nil else { continue }
        waits.add(watch.seconds)
        waiting.remove(at: index)
      }
    }
    return waits
  }

  private func finding(_ waits: Samples, _ file: String) throws -> Finding {
    let ledger = try Ledger(try SQLiteStore.open(file, access: .readOnly))
    defer { ledger.close() }
    let entered = ledger.timeline.workshop.openRound?.turns.count ?? 0
    let isSound = try SQLiteStore.check(file).isSound
    let last = waits.quantile(0.95)
    return Finding(
      what: "\(seats) seats submit at once: 95 of 100 wait at most",
      ours: "\(Words.time(last)), median \(Words.time(waits.median))",
      theirs: "\(entered) of \(seats) in, \(ledger.drafts.count) drafts left",
      goal: .init(
        "all in, 500 ms",
        last < 0.5 && waits.values.count == seats && entered == seats && ledger.drafts.isEmpty
          && isSound))
  }
}
