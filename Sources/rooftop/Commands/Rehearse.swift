import ArgumentParser
import WorkshopModel

/// `rooftop rehearse`
struct Rehearse: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Practise a workshop alone, with people who are played.",
    discussion: """
      The desk opens on a temporary copy of the sample workshop. As you open a
      round, people who are not there come to seats of their own: they write,
      abstain, vote so that there is a tie, score, show hands and check in. One
      is not on the roster and comes late, one gets up in the middle, one thinks
      so long that the others wait (c, then w, gives a minute), one takes the
      suggestion back and changes it, one is gone before the scores.

      REHEARSAL stands on every screen and in every file that is written from
      it. No file of yours is touched, and the copy is gone when you quit.
      """)

  @Option(
    help: ArgumentHelp(
      "How many people are played: \(RehearsalWorkshop.people.lowerBound) to \(RehearsalWorkshop.people.upperBound).",
      valueName: "n"))
  var people = RehearsalWorkshop.usualPeople

  @Option(help: ArgumentHelp("Another number plays it otherwise.", valueName: "n"))
  var seed = RehearsalSession.usualSeed

  @OptionGroup(title: "Where it begins") var place: DemoPlace
  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func validate() throws {
    guard RehearsalWorkshop.people.contains(people) else {
      throw ValidationError(
        "--people is a number: \(RehearsalWorkshop.people.lowerBound) to \(RehearsalWorkshop.people.upperBound)."
      )
    }
  }

  func run() throws {
    try RehearsalSession.run(
      place.steps(or: RehearsalSession.usualPhase), people: people,
      seed: seed, settings)
  }
}
