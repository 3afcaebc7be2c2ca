import PlainText
import Testing

@testable import WorkshopModel

/// What the room sees while goals are aligned.
@Suite struct RoomAlignmentTests {
  private func lists(_ scene: AlignedUnits) -> [RoomList] {
    RoomPages(scene.workshop, .automatic).scenes.compactMap {
      if case .list(let list) = $0 { list } else { nil }
    }
  }

  @Test func eachKeyResultHasAPageAndTheGapsComeLast() throws {
    var scene = try AlignedUnits()
    try scene.mark("Ls.. sL.. .sL.")
    try scene.happen(
      .needAdded(from: scene.units[0], to: scene.units[1], text: "Places"))
    let lists = lists(scene)
    #expect(
      lists.map(\.heading) == [
        "1.1 More come back", "1.2 They tell others", "2.1 Days for a repair", "2.2 Parcels a day",
        "Gaps", "Needs without an answer",
      ])
    #expect(lists[0].items.map(\.text) == ["Lead: Sales", "Support: Repairs"])
    #expect(lists[3].items.isEmpty && lists[3].note == "Who leads it?")
    #expect(lists[4].items.map(\.text) == ["2.2 has no lead"])
    #expect(lists[5].items.map(\.text) == ["Sales needs from Repairs: Places"])
    #expect(RoomView(scene.workshop).page == 3)
    try scene.happen(
      .keyResultMarked(keyResult: scene.keyResults[0], unit: scene.units[1], mark: .lead))
    #expect(self.lists(scene)[0].note == "Which one of them leads it?")
    #expect(RoomView(scene.workshop).page == 0)
  }

  @Test func whenNothingIsMissingTheRoomSeesThat() throws {
    var scene = try AlignedUnits()
    try scene.mark("L... .L.. ..LL")
    let view = RoomView(scene.workshop)
    #expect(view.page == 4)
    guard case .list(let list) = view.scene else {
      Issue.record("no list")
      return
    }
    #expect(list.heading == "No gaps")
  }

  @Test func oneUnitIsHeldUpWithItsAnswers() throws {
    var scene = try AlignedUnits()
    try scene.mark("L..s")
    try scene.happen(
      .alignmentAnswered(unit: scene.units[0], question: .stop, text: "All fairs"))
    try scene.happen(.needAdded(from: scene.units[0], to: scene.units[1], text: "Places"))
    var stage = RoomStage(.unit(id: scene.units[0]), in: scene.workshop)
    guard case .list(let list) = RoomView(scene.workshop, stage).scene else {
      Issue.record("no list")
      return
    }
    #expect(list.heading == "Sales")
    #expect(
      list.items.map(\.text) == [
        "More come back", "Parcels a day", "All fairs", "Needs from Repairs: Places",
      ])
    #expect(
      list.items.map(\.detail) == ["Leads", "Supports", "What will you stop?", "Open"])
    stage = stage.turned(by: 1, in: scene.workshop)
    #expect(stage.scene == .unit(id: scene.units[1]))
    guard case .list(let next) = RoomView(scene.workshop, stage).scene else {
      Issue.record("no list")
      return
    }
    // Who has said nothing yet is asked.
    #expect(next.items.map(\.text) == AlignmentQuestion.allCases.map(\.words))
    for _ in 1...5 { stage = stage.turned(by: 1, in: scene.workshop) }
    #expect(stage.scene == .unit(id: scene.units[2]))
    stage = stage.turned(by: -1, in: scene.workshop)
    #expect(stage.scene == .unit(id: scene.units[1]))
  }
}
