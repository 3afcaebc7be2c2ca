import ArgumentParser
import PlainText
import WorkshopModel

/// `rooftop lot`
struct Lot: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot",
    abstract: "Draw a lot again from its seed.",
    discussion: """
      Where a tie was settled by lot, the room saw a seed before it was drawn. The same two numbers give
      the same order everywhere: numbers of SplitMix64, begun with the seed, shuffle the places by Fisher
      and Yates, from the last place down.
      """)

  @Argument(help: "The seed the room saw, five digits.")
  var seed: Int

  @Argument(help: "How many were tied.")
  var tied: Int

  @Option(help: "How many places there were.")
  var places: Int?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    guard WorkshopModel.Lot.seeds.contains(seed) else {
      throw CommandFailure(usage: "The seed of a lot has five digits, such as 48213")
    }
    guard WorkshopModel.Lot.counts.contains(tied) else {
      throw CommandFailure(usage: "A lot is drawn among 2 to 1000")
    }
    if let places, !(1..<tied).contains(places) {
      throw CommandFailure(usage: "Of \(tied) that are tied, 1 to \(tied - 1) get a place")
    }
    for (rank, place) in WorkshopModel.Lot(seed: seed, count: tied).order.enumerated() {
      let sign = places.map { rank < $0 ? "✓ " : "  " } ?? ""
      StandardStreams.say(CleanText("\(sign)\(place + 1)"))
    }
  }
}
