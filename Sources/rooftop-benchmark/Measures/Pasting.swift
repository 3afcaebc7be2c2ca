/// A megabyte from a terminal that does not mark what is pasted: at a seat where somebody writes, at a
/// desk where nothing is written, and in a form.
struct Pasting {
  let programs: Programs
  let folder: BenchmarkFolder
  /// At scene setting, where `a` opens the form of a note.
  let workshop: String

  private static let text: String = {
    let line = "A line that somebody copied from quite another window\r"
    return String(repeating: line, count: (1 << 20) / line.utf8.count)
  }()

  func findings() throws -> [Finding] {
    let crowd = folder.file("pasting.okr")
    let names = try CrowdedWorkshop.make(crowd, people: 12)
    let seat = try programs.rooftop("join", crowd)
    defer { seat.end() }
    for keys in ["\r", names.last ?? "", "\r"] { try seat.press(keys) }
    // The page that tells newcomers how a seat works is turned by an Enter that is meant.
    try seat.rest(milliseconds: 600)
    try seat.press("\r")
    let desk = try programs.rooftop(
      "open", try folder.copy(of: workshop, as: "pasting-desk.okr"))
    defer { desk.end() }
    let atSeat = try seconds(on: seat)
    let atDesk = try seconds(on: desk)
    try desk.rest(milliseconds: 600)
    try desk.press("a")
    return [
      finding("1 MB pasted without marks at a seat", atSeat),
      finding("1 MB pasted without marks at a desk", atDesk),
      finding("1 MB pasted without marks in a form", try seconds(on: desk)),
    ]
  }

  private func seconds(on program: TerminalProgram) throws -> Double {
    try program.press(Self.text).seconds
  }

  private func finding(_ what: String, _ seconds: Double) -> Finding {
    Finding(
      what: what, ours: Words.time(seconds), goal: .init("2 s at most", seconds <= 2))
  }
}
