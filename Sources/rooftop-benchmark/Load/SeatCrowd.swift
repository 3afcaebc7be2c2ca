import Glibc
import WorkshopModel
import WorkshopStore

/// Many people press submit in the same moment, each at a seat that is a process on a terminal of
/// its own, beside a desk where somebody goes on working and rooms that follow.
struct SeatCrowd {
  let programs: Programs
  let folder: BenchmarkFolder
  let seats: Int
  let rooms: Int
  /// How often the desk's keys are pressed before anybody submits.
  let keys: Int

  private static let patience = 60.0

  func findings() throws -> [Finding] {
    let file = folder.file("crowd.okr")
    let names = try CrowdedWorkshop.make(file, people: seats)
    let desk = try programs.rooftop("open", file)
    defer { desk.end() }
    var others: [TerminalProgram] = []
    defer { for program in others { program.end() } }
    // The only tick of a room says that everyone is in.
    let screens = try (0..<rooms).map { _ in
      let room = try programs.rooftop("room", file)
      others.append(room)
      return AwaitedScreen(room, sign: "✓")
    }
    // Only the thank-you of a seat has such a cell: its letters are big.
    let crowd = try names.map { name in
      let seat = try programs.rooftop("join", file)
      others.append(seat)
      for keys in ["\r", name, "\r"] { try seat.press(keys) }
      // The page that tells newcomers how a seat works is turned by an Enter that is meant.
      try seat.rest(milliseconds: 600)
      for keys in ["\r", "What \(name) wants us to do", "\r"] { try seat.press(keys) }
      return AwaitedScreen(seat, sign: "█")
    }
    try desk.press("P")
    // The drafts of all are on disk, and everyone has read what the room will see.
    try desk.rest(milliseconds: 2_000)
    for program in others { try program.rest(milliseconds: 1) }
    let quiet = try pressed(on: desk, besides: []) { $0.waits.values.count < keys }
    for seat in crowd { try seat.program.send("s") }
    let busy = try pressed(on: desk, besides: crowd + screens) { _ in
      (crowd + screens).contains { $0.isWaiting }
    }
    return [
      try entered(crowd, alarms: (crowd + screens).count { $0.hasAlarm }, file),
      Self.keys(busy, quiet),
      Self.followed(screens, crowd),
    ]
  }

  /// Presses keys on the desk while `goesOn`, and takes what comes to the other screens.
  private func pressed(
    on desk: TerminalProgram, besides others: [AwaitedScreen], while goesOn: (CursorKeys) -> Bool
  ) throws -> Samples {
    let watch = Stopwatch()
    var keys = CursorKeys(on: desk)
    while goesOn(keys), watch.seconds < Self.patience {
      try keys.press(at: watch.seconds)
      var polled = ([desk] + others.map(\.program)).map {
        pollfd(fd: $0.screen, events: Int16(POLLIN), revents: 0)
      }
      _ = poll(&polled, nfds_t(polled.count), 1_000)
      let moment = watch.seconds
      if polled[0].revents != 0 { try keys.take(at: moment) }
      for (screen, answer) in zip(others, polled.dropFirst()) where answer.revents != 0 {
        try screen.take(at: moment)
      }
    }
    return keys.waits
  }

  private func entered(
    _ crowd: [AwaitedScreen], alarms: Int, _ file: String
  ) throws -> Finding {
    var waits = Samples()
    for seat in crowd { if let seconds = seat.seconds { waits.add(seconds) } }
    let ledger = try Ledger(try SQLiteStore.open(file, access: .readOnly))
    defer { ledger.close() }
    let entered = ledger.timeline.workshop.openRound?.turns.count ?? 0
    let isSound = try SQLiteStore.check(file).isSound
    let last = waits.quantile(0.95)
    return Finding(
      what: "\(seats) seats submit at once: 95 of 100 wait at most",
      ours: "\(Words.time(last)), median \(Words.time(waits.median))",
      theirs:
        "\(entered) of \(seats) in, \(ledger.drafts.count) drafts left, \(alarms) errors shown",
      goal: .init(
        "all in, no error, 500 ms",
        last < 0.5 && waits.values.count == seats && entered == seats && ledger.drafts.isEmpty
          && alarms == 0 && isSound))
  }

  private static func keys(_ busy: Samples, _ quiet: Samples) -> Finding {
    let last = busy.quantile(0.95)
    return Finding(
      what: "  keys at the desk meanwhile: 95 of 100 within",
      ours: "\(Words.time(last)), median \(Words.time(busy.median)) of \(busy.values.count)",
      theirs: "in quiet \(Words.time(quiet.quantile(0.95))), median \(Words.time(quiet.median))",
      ratio: busy.median / quiet.median,
      goal: .init("100 ms", last < 0.1 && !busy.values.isEmpty))
  }

  private static func followed(_ rooms: [AwaitedScreen], _ crowd: [AwaitedScreen]) -> Finding {
    let last = crowd.compactMap(\.seconds).max() ?? 0
    let late = rooms.compactMap(\.seconds).map { max(0, $0 - last) }
    return Finding(
      what: "  \(rooms.count) rooms say that everyone is in",
      ours: late.map { Words.time($0) }.joined(separator: ", "),
      theirs: "after the last seat said thank you",
      goal: .init("500 ms", late.count == rooms.count && late.allSatisfy { $0 < 0.5 }))
  }
}
