import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct RoomStageTests {
  @Test func pagesTurnAndStopAtTheEnds() throws {
    let workshop = try Table((1...9).map { "Idea \($0)" }).workshop
    let first = RoomStage.automatic
    #expect(RoomView(workshop, first.turned(by: -1, in: workshop)).page == 0)
    let second = first.turned(by: 1, in: workshop)
    #expect(RoomView(workshop, second).page == 1)
    #expect(RoomView(workshop, second.turned(by: 1, in: workshop)).page == 1)
    #expect(RoomView(workshop, second.blank(true).turned(by: -1, in: workshop)).page == 0)
  }

  /// A page chosen for the list must not be the first the room sees of the result.
  @Test func aChosenPageEndsWithWhatItWasChosenFor() throws {
    var table = try Table((1...9).map { "Idea \($0)" })
    let stage = RoomStage(.automatic, page: 1, in: table.workshop)
    #expect(RoomView(table.workshop, stage).page == 1)
    try table.vote(table.rules(), [[0], [0], [1], [2], [3]].map { $0.map(table.id) })
    #expect(RoomView(table.workshop, stage).page == 0)
  }

  @Test func aSpotlightTurnsToTheNextSuggestionAndEndsWithThePhase() throws {
    var table = try Table(["One", "Two", "Three"])
    let one = RoomStage(.spotlight(suggestion: table.id(0)), in: table.workshop)
    let two = one.turned(by: 1, in: table.workshop)
    #expect(Self.spotlighted(table.workshop, two) == "Two")
    #expect(Self.spotlighted(table.workshop, one.turned(by: -1, in: table.workshop)) == "One")
    try table.add(.suggestionParked(suggestion: table.id(1)))
    #expect(Self.spotlighted(table.workshop, two) == nil)
    #expect(RoomView(table.workshop, two).stage.scene == .automatic)
    try table.enter(.keyResults)
    #expect(RoomView(table.workshop, one).stage == .automatic)
  }

  @Test func blankHidesAndGivesBack() throws {
    let workshop = try Table(["One", "Two"]).workshop
    let stage = RoomStage(.worksheet, in: workshop)
    #expect(RoomView(workshop, stage.blank(true)).scene == .blank)
    #expect(stage.blank(true).blank(false) == stage)
  }

  @Test func everySceneIsReadBack() throws {
    let workshop = try Table(["One"]).workshop
    let scenes: [RoomStage.Scene] = [
      .automatic, .spotlight(suggestion: SuggestionID(3, part: 1)), .worksheet, .roomCheck,
      .exercise(statement: .nextDoor), .exercise(statement: nil),
      .trace(goal: .keyResult(id: KeyResultID(7))), .board(set: SetID(3)),
      .uncovered(count: 3), .result(shown: 2), .lot(round: RoundID(9)), .agreed(set: SetID(3)),
    ]
    for scene in scenes {
      let stage = RoomStage(scene, page: 2, in: workshop).blank(true)
      let bytes = try JSONEncoder().encode(stage)
      #expect(try JSONDecoder().decode(RoomStage.self, from: bytes) == stage)
    }
  }

  private static func spotlighted(_ workshop: Workshop, _ stage: RoomStage) -> CleanText? {
    guard case .spotlight(let shown) = RoomView(workshop, stage).scene else { return nil }
    return shown.text
  }
}
