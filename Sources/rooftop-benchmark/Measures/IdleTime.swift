import Glibc

/// Processor time while nobody does anything and no timer runs.
struct IdleTime {
  let programs: Programs
  let workshop: String
  let seconds: UInt32

  func findings() throws -> [Finding] {
    let desk = try programs.rooftop("open", workshop)
    defer { desk.end() }
    let baseline = try programs.baseline()
    defer { baseline.end() }
    let processes = [desk, baseline].map { ProcessFacts(process: $0.process) }
    let before = processes.map(\.processorSeconds)
    sleep(seconds)
    let used = zip(processes, before).map { $0.processorSeconds - $1 }
    return [
      Finding(
        what: "processor time in \(seconds) idle seconds", ours: Words.time(used[0]),
        theirs: Words.time(used[1]), goal: .init("none", used[0] == 0))
    ]
  }
}
