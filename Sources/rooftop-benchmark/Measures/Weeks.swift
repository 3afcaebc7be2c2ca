import Foundation
import WorkshopModel

/// Five years of twenty teams that check in every week: opening, the tracking list and a chart, a
/// check-in, the status.
struct Weeks {
  let programs: Programs
  let folder: BenchmarkFolder
  /// At scene setting, with more notes than a screen shows.
  let workshop: String
  let opens: Int
  let rounds: Int
  let decisions: Int

  private static let teams = 20
  private static let years = 5
  private static let lines = 6

  func findings() throws -> [Finding] {
    let now = Timestamp(seconds: Int(Date().timeIntervalSince1970))
    var years = try Programme(
      units: Self.teams, quarters: 4, years: Self.years,
      checkedInUntil: CalendarDate(now, secondsFromUTC: 0))
    years.meet()
    let file = folder.file("five-years.okr")
    try years.write(file)
    let demo = try DemoFile.path(in: folder)
    return try openings(of: file, demo, years.eventCount)
      + [
        try moves("a line of the tracking list, against a list move", of: file),
        try moves("a chart, against a list move", of: file, opening: "v"),
        try checkIn(in: file),
      ]
  }

  private func openings(of file: String, _ demo: String, _ events: Int) throws -> [Finding] {
    // The first opening reads the whole history.
    let first = try seconds(file)
    var ours = Samples()
    var theirs = Samples()
    var status = Samples()
    var show = Samples()
    for _ in 0..<opens {
      ours.add(try seconds(file))
      theirs.add(try seconds(demo))
      status.add(try programs.ran("status", file))
      show.add(try programs.ran("show", demo))
    }
    return [
      Finding(
        "open five years of weekly check-ins of \(Self.teams) teams", ours: ours, theirs: theirs,
        atMost: 3),
      Finding(
        what: "  the first time here, \(Words.count(events)) events", ours: Words.time(first)),
      Finding("status of it, against show of the demo", ours: status, theirs: show, atMost: 3),
    ]
  }

  private func seconds(_ file: String) throws -> Double {
    let program = try programs.rooftop("open", file)
    program.end()
    return program.firstFrame.seconds
  }

  /// - Parameter key: opens what is walked through; nil for the list itself.
  private func moves(_ what: String, of file: String, opening key: String? = nil) throws -> Finding
  {
    var keys = Keys(
      ours: try programs.rooftop("open", file), theirs: try programs.rooftop("open", workshop))
    defer {
      keys.ours.end()
      keys.theirs.end()
    }
    try keys.ours.rest(milliseconds: 1_500)
    if let key { try keys.ours.press(key) }
    for _ in 0..<rounds {
      for _ in 0..<Self.lines { try keys.press("j") }
      for _ in 0..<Self.lines { try keys.press("k") }
    }
    return Finding(what, ours: keys.oursSeconds, theirs: keys.theirsSeconds, atMost: 2)
  }

  private func checkIn(in file: String) throws -> Finding {
    let original = try folder.copy(of: file, as: "check-in.okr")
    let twin = try BareTwin(of: original, copy: try folder.copy(of: file, as: "check-in-bare.okr"))
    let desk = try programs.rooftop("open", original)
    defer { desk.end() }
    try desk.rest(milliseconds: 1_500)
    var ours = Samples()
    var bare = Samples()
    for number in 1...decisions {
      try desk.press("\r")
      try desk.press("\(40 + number % 20)")
      ours.add(try desk.press("\r").seconds)
      bare.add(try twin.repeatLast(afterRest: TerminalProgram.silence))
    }
    return Finding(
      "a check-in from Enter to on disk and shown", ours: ours, theirs: bare, atMost: 1.5)
  }
}
