/// From the start of the program to the last byte of the first full frame.
struct StartUp {
  let programs: Programs
  let workshop: String
  let times: Int

  func findings() throws -> [Finding] {
    var opened = Samples()
    var started = Samples()
    var demo = Samples()
    var baseline = Samples()
    for _ in 0..<times {
      opened.add(try seconds { try programs.rooftop("open", workshop) })
      baseline.add(try seconds { try programs.baseline() })
      started.add(try seconds { try programs.rooftop() })
      demo.add(try seconds { try programs.rooftop("demo") })
    }
    return [
      Finding("start-up, rooftop open FILE", ours: opened, theirs: baseline, atMost: 5),
      Finding("start-up, rooftop", ours: started, theirs: baseline, atMost: 5),
      Finding(
        "start-up, rooftop demo (writes a workshop)", ours: demo, theirs: baseline,
        atMost: 7),
    ]
  }

  private func seconds(_ start: () throws -> TerminalProgram) throws -> Double {
    let program = try start()
    program.end()
    return program.firstFrame.seconds
  }
}
