/// From Enter in a form to the last byte of the screen that shows the decision, which is then on
/// disk, against the bare append of the same bytes.
struct DecisionOnScreen {
  let programs: Programs
  let folder: BenchmarkFolder
  /// At scene setting, where `a` opens the form of a note.
  let workshop: String
  let times: Int

  /// After which typing has been saved as a draft, which the decision must erase.
  private static let draftIsSaved = 1300

  func findings() throws -> [Finding] {
    [
      try finding("Enter to on disk and shown", file: "quick", pause: nil, times: times),
      try finding(
        "  the same, with a draft saved before", file: "slow", pause: Self.draftIsSaved,
        times: max(5, times / 8)),
    ]
  }

  private func finding(
    _ what: String, file: String, pause: Int?, times: Int
  ) throws -> Finding {
    let original = try folder.copy(of: workshop, as: "\(file).okr")
    let twin = try BareTwin(
      of: original, copy: try folder.copy(of: workshop, as: "\(file)-bare.okr"))
    let desk = try programs.rooftop("open", original)
    defer { desk.end() }
    var ours = Samples()
    var bare = Samples()
    for number in 1...times {
      try desk.press("a")
      try desk.press(GrownWorkshop.text(number).string)
      if let pause { try desk.rest(milliseconds: pause) }
      ours.add(try desk.press("\r").seconds)
      bare.add(try twin.repeatLast())
    }
    return Finding(what, ours: ours, theirs: bare, atMost: 1.5)
  }
}
