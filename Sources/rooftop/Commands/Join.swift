import ArgumentParser

/// `rooftop join`
struct Join: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Make this terminal a seat: people take turns here, unseen.",
    discussion: """
      One person after the other writes, votes and scores at a seat, as the desk opens the rounds.
      Any number of seats may join one workshop. Only ^] or F12 leaves a seat.
      """)

  @Argument(help: "The workshop; .okr may be left out.")
  var file: String

  @Flag(help: "Plain words, one thing a line, top to bottom: for a screen reader.")
  var plain = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try SeatSession.join(file, isPlain: plain, settings)
  }
}
