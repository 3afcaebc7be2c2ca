/// A file that holds a whole organisation, against the demo and against a board of ten lines.
struct WholeProgramme {
  let programs: Programs
  let folder: BenchmarkFolder
  let opens: Int
  let rounds: Int

  private static let memory = 60e6
  private static let lines = 6

  func findings() throws -> [Finding] {
    let programme = try Programme(units: 200, quarters: 4)
    let large = folder.file("programme.okr")
    try programme.write(large)
    let small = folder.file("ten-lines.okr")
    try Programme(units: 3, quarters: 2).write(small)
    let demo = try DemoFile.path(in: folder)
    var aligned = programme
    aligned.align()
    let matrix = folder.file("matrix.okr")
    try aligned.write(matrix)
    return try openings(of: large, demo, programme.eventCount) + [
      keys("a key on the board of 1,000 lines, against 10", large, small),
      keys("a key in the matrix of 20 departments, against the board of 10", matrix, small),
      memory(of: large),
    ]
  }

  private func openings(of large: String, _ demo: String, _ events: Int) throws -> [Finding] {
    let first = try seconds(large)
    var ours = Samples()
    var theirs = Samples()
    for _ in 0..<opens {
      ours.add(try seconds(large))
      theirs.add(try seconds(demo))
    }
    return [
      Finding(
        "open a programme of 200 units, 7,200 key results", ours: ours, theirs: theirs, atMost: 3),
      Finding(
        what: "  the first time here, \(Words.count(events)) events", ours: Words.time(first)),
    ]
  }

  private func seconds(_ file: String) throws -> Double {
    let program = try programs.rooftop("open", file)
    program.end()
    return program.firstFrame.seconds
  }

  private func keys(_ what: String, _ large: String, _ small: String) throws -> Finding {
    var keys = Keys(
      ours: try programs.rooftop("open", large), theirs: try programs.rooftop("open", small))
    defer {
      keys.ours.end()
      keys.theirs.end()
    }
    try keys.ours.rest(milliseconds: 1_500)
    for _ in 0..<rounds {
      for _ in 0..<Self.lines { try keys.press("j") }
      for _ in 0..<Self.lines { try keys.press("k") }
    }
    return Finding(what, ours: keys.oursSeconds, theirs: keys.theirsSeconds, atMost: 1.5)
  }

  private func memory(of large: String) throws -> Finding {
    let desk = try programs.rooftop("open", large)
    defer { desk.end() }
    // Until its history is read too.
    try desk.rest(milliseconds: 2_000)
    let resident = ProcessFacts(process: desk.process).resident
    return Finding(
      what: "resident memory of the programme", ours: Words.memory(resident),
      goal: .init("under \(Words.memory(Self.memory))", resident < Self.memory))
  }
}
