import ArgumentParser
import WorkshopModel

/// `rooftop demo`
struct Demo: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try Rooftop with a sample workshop.",
    discussion: "It is a temporary copy: whatever you do, it is gone when you quit.")

  @OptionGroup(title: "Where it begins") var place: DemoPlace
  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    try DemoSession.run(settings, place.steps(or: DemoSession.usualPhase))
  }
}
