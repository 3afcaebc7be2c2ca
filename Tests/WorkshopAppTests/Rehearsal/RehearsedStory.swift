import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk on a rehearsal and the people who are played in it, on one store and one clock that only
/// the story moves.
final class RehearsedStory {
  let desk: Story
  let played: [CleanText]
  private let rehearsal: Rehearsal

  init(
    _ demo: [DemoStep], people: Int, seats: Int = 2, seed: UInt64 = 1
  ) throws {
    let workshop = try RehearsalWorkshop(demo, people: people)
    let store = MemoryStore()
    desk = try Story(workshop.steps.map(\.event), store: store)
    played = workshop.played
    let ledgers = try (1...seats).map { seat in
      try Ledger(MemoryStore(sharing: store), at: "seat \(seat)")
    }
    let clock = desk.clock
    rehearsal = try Rehearsal(of: played, at: ledgers, seed: seed, clock: { clock.now })
  }

  /// Lets the people do what they do until `isDone`, or for so many seconds.
  /// - Returns: how many seconds it took; nil where it never came to that.
  @discardableResult
  func play(_ seconds: Int = 240, until isDone: () -> Bool) -> Int? {
    let start = desk.clock.now
    var lastLook = start
    while desk.clock.now < start + seconds {
      let wait = rehearsal.step()
      desk.clock.now = Timestamp(
        milliseconds: desk.clock.now.milliseconds + max(1, Int(wait * 1000)))
      guard desk.clock.now >= lastLook + 1 else { continue }
      lastLook = desk.clock.now
      desk.send([])
      if isDone() {
        return (desk.clock.now.milliseconds - start.milliseconds) / 1000
      }
    }
    return nil
  }

  /// Until all are in but so many.
  @discardableResult
  func playRound(missing: Int = 0) -> Int? {
    play { [desk] in
      guard let round = desk.workshop.openRound else { return false }
      let progress = desk.workshop.progress(of: round)
      return progress.done == progress.expected - missing
    }
  }

  var openTurns: [CleanText: Round.Turn] {
    let workshop = desk.workshop
    var turns: [CleanText: Round.Turn] = [:]
    for (person, turn) in workshop.openRound?.turns ?? [:] {
      if let name = workshop.person(person)?.name { turns[name] = turn }
    }
    return turns
  }
}
