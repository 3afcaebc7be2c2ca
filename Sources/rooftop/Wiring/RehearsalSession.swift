import Foundation
import PlainText
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// A desk on a temporary workshop in which people are played, all of it gone afterwards.
enum RehearsalSession {
  /// The first phase in which the people of the room are asked something in private.
  static let usualPhase = PhaseKind.rooftopObjectives
  static let usualSeed: UInt64 = 1

  static func run(
    _ steps: [DemoStep], people: Int, seed: UInt64, _ settings: Settings
  ) throws(CommandFailure) {
    guard StandardStreams.areTerminal else { throw CommandFailure(.notATerminal) }
    let folder = try DemoFolder()
    defer { folder.remove() }
    let path = folder.url.appending(path: "rehearsal.okr").path
    let workshop: RehearsalWorkshop
    do throws(Rejection) {
      workshop = try RehearsalWorkshop(steps, people: people)
    } catch {
      throw CommandFailure(usage: error.reason)
    }
    let (store, ledger) = try WorkshopFile.create(
      path, DemoSession.events(workshop.steps, until: Clock.now))
    let crowd = try RehearsalCrowd(of: workshop.played, in: path, seed: seed)
    defer { crowd.end() }
    try DeskSession.run(
      store, ledger, settings, isRecent: false,
      message:
        "\(people) people are played here. The room: rooftop room \(WorkshopFile.typed(path))")
  }
}
