import PlainText
import Testing

@testable import WorkshopModel

/// What the room sees of the moments that it is led through step by step.
@Suite struct RoomMomentTests {
  private static func scene(_ scene: RoomStage.Scene, _ workshop: Workshop) -> RoomView.Scene {
    RoomView(workshop, RoomStage(scene, in: workshop)).scene
  }

  private static func words(_ scene: RoomView.Scene) -> String {
    var words = ""
    dump(scene, to: &words)
    return words
  }

  @Test func onlyWhatIsUncoveredIsInTheValue() throws {
    let workshop = try Table(["First idea", "Second idea", "Third idea"]).workshop
    let card = Self.words(Self.scene(.uncovered(count: 0), workshop))
    #expect(card.contains("One by one") && !card.contains("idea"))
    let second = Self.scene(.uncovered(count: 2), workshop)
    #expect(second == .spotlight(RoomSpotlight(text: "Second idea", number: 2, count: 3)))
    #expect(!Self.words(second).contains("Third"))
    #expect(Self.scene(.uncovered(count: 4), workshop) == .question)
  }

  /// The room waits on the first card while the box is opened: nothing may flash up in between.
  @Test func theFirstCardStandsBeforeTheBoxIsOpenAndAfter() throws {
    var table = try Table(["One", "Two"])
    let rules = table.rules(places: 1)
    let round = RoundID(try table.add(.roundOpened(kind: .vote(rules: rules))))
    try table.add(.roundClosed(round: round))
    let stage = RoomStage(.result(shown: 0), in: table.workshop)
    let before = RoomView(table.workshop, stage).scene
    try table.add(.roundRevealed(round: round, entries: [.dots(counts: [table.id(0): 1])]))
    #expect(RoomView(table.workshop, stage).scene == before)
    #expect(
      before
        == .card(RoomCard(title: "The vote", text: "The result", note: "From the last place up")))
  }

  private func steps(_ workshop: Workshop) -> [RoomResult] {
    (1...RoomView.resultSteps(of: workshop.currentSet)).compactMap { shown in
      if case .result(let result) = Self.scene(.result(shown: shown), workshop) {
        result
      } else {
        nil
      }
    }
  }

  @Test func theResultComesFromTheLastPlaceUp() throws {
    var table = try Table(["A", "B", "C", "D", "E"])
    try table.vote(
      table.rules(places: 2),
      [[0, 1], [0, 1], [0, 2], [0, 1], [2, 3], [0]].map { $0.map(table.id) })
    let steps = steps(table.workshop)
    #expect(steps.map(\.newest.heading) == ["Place 5", "Place 4", "Place 3", "Place 2", "Place 1"])
    #expect(steps.map { $0.newest.items.map(\.text) } == [["E"], ["D"], ["C"], ["B"], ["A"]])
    #expect(steps.map { $0.newest.items[0].tally } == ["0", "1", "2", "3", "5"])
    #expect(steps.map { $0.newest.items[0].sign } == ["·", "·", "·", "✓", "✓"])
    #expect(steps[2].below.map(\.text) == ["D", "E"])
    #expect(!Self.words(.result(steps[2])).contains("\"A\""))
    #expect(steps[2].shown == 3 && steps[2].count == 5)
  }

  @Test func whoSharesAPlaceIsUncoveredTogether() throws {
    var table = try Table(["A", "B", "C", "D", "E", "F"])
    try table.vote(
      table.rules(places: 2), [[0], [0], [0], [1], [1], [2], [2], [3]].map { $0.map(table.id) })
    let steps = steps(table.workshop)
    #expect(
      steps.map(\.newest.heading) == [
        "Place 5, shared by 2", "Place 4", "2 tie for the last place", "Place 1",
      ])
    #expect(steps[0].newest.items.map(\.text) == ["E", "F"])
    #expect(steps[2].newest.items.map(\.sign) == ["=", "="])
  }

  /// With fewer than five voters the order is seen and no number, with fewer than three only what has a
  /// place.
  @Test func fewBallotsTellNoNumberAndFewerNoOrder() throws {
    var four = try Table(["A", "B", "C"])
    try four.vote(
      four.rules(places: 1), [[0], [0], [0, 1], [0]].map { $0.map(four.id) })
    let steps = steps(four.workshop)
    #expect(steps.map { $0.newest.items.map(\.text) } == [["C"], ["B"], ["A"]])
    #expect(steps.flatMap { $0.newest.items + $0.below }.allSatisfy { $0.tally == nil })

    var two = try Table(["A", "B", "C"])
    let round = RoundID(
      try two.add(.roundOpened(kind: .vote(rules: two.rules(places: 2)))))
    try two.add(.roundClosed(round: round))
    try two.addFact(
      .roundRevealed(
        round: round,
        entries: [.dots(counts: [two.id(0): 1]), .dots(counts: [two.id(0): 1, two.id(1): 1])]))
    let few = self.steps(two.workshop)
    #expect(few.map(\.newest.heading) == ["They have a place"])
    #expect(few.first?.newest.items.map(\.text) == ["A", "B"])
  }

  @Test func aRunOffShowsThoseSureOfAPlaceLast() throws {
    var table = try Table(["A", "B", "C", "D"])
    let ids = (0..<4).map(table.id)
    try table.vote(
      table.rules(places: 2), [[ids[0]], [ids[0]], [ids[0]], [ids[1]], [ids[2]]])
    try table.vote(
      table.rules([ids[1], ids[2]], places: 1, sure: [ids[0]], runOff: true),
      [[ids[2]], [ids[2]], [ids[1]], [ids[2]], [ids[2]]])
    let steps = steps(table.workshop)
    #expect(steps.map { $0.newest.items.map(\.text) } == [["B"], ["C"], ["A"]])
    #expect(steps.map(\.newest.heading) == ["Place 3", "Place 2", "It has a place"])
  }

  @Test func aNewVoteEndsTheResultOfTheOneBefore() throws {
    var table = try Table(["A", "B"])
    try table.vote(table.rules(places: 1), [[table.id(0)]])
    let stage = RoomStage(.result(shown: 1), in: table.workshop)
    #expect(RoomView(table.workshop, stage).stage == stage)
    try table.add(.roundOpened(kind: .vote(rules: table.rules(places: 1))))
    #expect(RoomView(table.workshop, stage).stage == .automatic)
  }

  @Test func theLotStandsBeforeTheDrawAndAfter() throws {
    var table = try Table(["A", "B", "C"])
    let round = try table.vote(
      table.rules(places: 1), [[table.id(1)], [table.id(2)], [table.id(0)]])
    #expect(Self.scene(.lot(round: round), table.workshop) == .question)
    try table.add(.lotSeedDrawn(round: round, seed: 48_213))
    guard case .lot(let before) = Self.scene(.lot(round: round), table.workshop) else {
      Issue.record("no lot")
      return
    }
    #expect(before.list.heading == "Seed 48213, 3 tied, 1 place")
    #expect(before.list.items.map(\.sign) == ["1", "2", "3"])
    #expect(before.list.note == "Anyone can draw it again: rooftop lot 48213 3 --places 1")
    let stage = RoomStage(.lot(round: round), in: table.workshop)
    let chosen = try #require(table.workshop.currentSet.chosenByLot(of: round))
    try table.add(.shortlistDecided(chosen: chosen, how: .lots(round: round, lot: before.lot)))
    guard case .lot(let after) = RoomView(table.workshop, stage).scene else {
      Issue.record("the lot has gone")
      return
    }
    #expect(after.isDrawn && !before.isDrawn)
    #expect(after.list.heading == "Seed 48213 has drawn")
    #expect(after.list.items.map(\.sign) == ["✓ 1", "3", "2"])
    #expect(after.list.items[0].text == table.workshop.currentSet.objectives[0].title)
  }

  @Test func ourOKRsComeObjectiveByObjectiveAndEndWithWhatIsNext() throws {
    var table = try Table(["Be loved", "Be known"])
    try table.add(.shortlistDecided(chosen: [table.id(0), table.id(1)], how: .hand))
    let set = table.workshop.currentSet
    let stage = RoomStage(.agreed(set: set.id), in: table.workshop)
    let pages = (0..<RoomView(table.workshop, stage).pageCount).map {
      RoomView(table.workshop, RoomStage(.agreed(set: set.id), page: $0, in: table.workshop)).scene
    }
    #expect(
      pages.first
        == .card(RoomCard(title: table.workshop.title(of: set), text: "These are our OKRs")))
    #expect(pages[1] == .card(RoomCard(title: "Objective 1", text: "Be loved")))
    guard case .list(let last)? = pages.last else {
      Issue.record("no last page")
      return
    }
    #expect(last.heading == "What happens next")
    #expect(last.items.first?.detail == "today")
    #expect(
      last.items.dropFirst().map(\.text) == ["First check-in of 2027", "Review of 2027"])
    #expect(last.items.dropFirst().map(\.detail) == ["4 Jan 2027", "31 Dec 2027"])
  }
}
