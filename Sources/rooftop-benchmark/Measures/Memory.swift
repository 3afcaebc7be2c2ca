/// What the demo workshop keeps in memory once it is on the screen.
struct Memory {
  let programs: Programs

  private static let limit = 30e6

  func findings() throws -> [Finding] {
    let demo = try programs.rooftop("demo")
    defer { demo.end() }
    let baseline = try programs.baseline()
    defer { baseline.end() }
    let ours = ProcessFacts(process: demo.process)
    let theirs = ProcessFacts(process: baseline.process)
    return [
      Finding(
        what: "resident memory of the demo", ours: Words.memory(ours.resident),
        theirs: Words.memory(theirs.resident), ratio: ours.resident / theirs.resident,
        goal: .init("under \(Words.memory(Self.limit))", ours.resident < Self.limit)),
      Finding(
        what: "  of it not backed by a file", ours: Words.memory(ours.anonymous),
        theirs: Words.memory(theirs.anonymous), ratio: ours.anonymous / theirs.anonymous),
      Finding(
        what: "  the most it ever was", ours: Words.memory(ours.peak),
        theirs: Words.memory(theirs.peak), ratio: ours.peak / theirs.peak),
    ]
  }
}
