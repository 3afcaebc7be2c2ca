import ArgumentParser

@main
struct Rooftop: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rooftop")
}
