/// From Enter in a form to the last byte of the screen that shows the decision, which is then on
/// disk, against the bare append of the same bytes after the same rest.
struct DecisionOnScreen {
  let programs: Programs
  let folder: BenchmarkFolder
  /// At scene setting, where `a` opens the form of a note.
  let workshop: String
  let times: Int

  /// After which typing has been saved as a draft, in milliseconds.
  private static let draftIsSaved = 1000
  /// Between the copy's draft and Enter, and again before the bare append.
  private static let restAfterDraft = 300

  func findings() throws -> [Finding] {
    [
      try finding("Enter to on disk and shown", withDraft: false, times: times),
      try finding(
        "  the same, with a draft to erase", withDraft: true, times: max(5, times / 4)),
    ]
  }

  private func finding(_ what: String, withDraft: Bool, times: Int) throws -> Finding {
    let name = withDraft ? "draft" : "quick"
    let original = try folder.copy(of: workshop, as: "\(name).okr")
    let twin = try BareTwin(
      of: original, copy: try folder.copy(of: workshop, as: "\(name)-bare.okr"))
    let desk = try programs.rooftop("open", original)
    defer { desk.end() }
    var ours = Samples()
    var bare = Samples()
    for number in 1...times {
      try desk.press("a")
      try desk.press(GrownWorkshop.text(number).string)
      if withDraft {
        try desk.rest(milliseconds: Self.draftIsSaved)
        guard try twin.repeatDrafts() else { throw BenchmarkError.failed("no draft was saved") }
        try desk.rest(milliseconds: Self.restAfterDraft)
      }
      ours.add(try desk.press("\r").seconds)
      // The screen was silent once before this rest begins.
      let rest = withDraft ? Self.restAfterDraft - TerminalProgram.silence : TerminalProgram.silence
      bare.add(try twin.repeatLast(afterRest: rest))
    }
    return Finding(what, ours: ours, theirs: bare, atMost: 1.5)
  }
}
