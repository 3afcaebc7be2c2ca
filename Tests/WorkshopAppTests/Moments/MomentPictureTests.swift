import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The moments as the room sees them, in Latin letters and in a script without big ones.
@Suite struct MomentPictureTests {
  enum Scene: String, CaseIterable, Sendable {
    case card, uncovered, uncoveredBroad, last, middle, tied, first, lot, drawn, agreed, objective
    case next

    var isBroad: Bool { self == .uncoveredBroad || self == .middle }

    func stage(_ workshop: Workshop) -> RoomStage {
      switch self {
      case .card: Moment.suggestions.stage(0, workshop)
      case .uncovered, .uncoveredBroad: Moment.suggestions.stage(4, workshop)
      case .last: Moment.result.stage(1, workshop)
      case .middle: Moment.result.stage(2, workshop)
      case .tied: .automatic
      case .first: Moment.result.stage(Moment.result.last(workshop) - 1, workshop)
      case .lot, .drawn:
        Moment.lot(workshop.currentSet.voteRound?.id ?? RoundID(0)).stage(0, workshop)
      case .agreed: Moment.agreed(workshop.currentSet.id).stage(0, workshop)
      case .objective: Moment.agreed(workshop.currentSet.id).stage(1, workshop)
      case .next:
        Moment.agreed(workshop.currentSet.id).stage(
          Moment.agreed(workshop.currentSet.id).last(workshop), workshop)
      }
    }
  }

  private func ledger(_ scene: Scene) throws -> (Ledger, MemoryStore) {
    let store = MemoryStore()
    let ledger = try Ledger(store)
    func record(_ event: Event) throws {
      try ledger.record(.event(event), by: .desk, at: StoryClock().now)
    }
    switch scene {
    case .agreed, .objective, .next:
      let events = DemoWorkshop.steps(through: .evaluation, cycle: Fixture.cycle).map(\.event)
      for event in events { try record(event) }
    default:
      let words: [CleanText] =
        scene.isBroad
        ? ["街で一番のカフェになる", "朝の静かな三十分を守る", "隣の町からも人が来る", "働く人が誇れる店にする", "豆を自分たちで選ぶ"]
        : fourSuggestions + ["Open before the first tram"]
      for event in try Story.table(words, people: 6).events { try record(event) }
      guard ![Scene.card, .uncovered, .uncoveredBroad].contains(scene) else { break }
      let ids = ledger.timeline.workshop.currentSet.suggestionsInPlay.map(\.id)
      let rules = VoteRules(
        method: .dots, votesEach: 2, stacking: false, places: 2, candidates: ids)
      try record(.roundOpened(kind: .vote(rules: rules)))
      let round = try #require(ledger.timeline.workshop.currentSet.voteRound?.id)
      try record(.roundClosed(round: round))
      let ballots = [[0, 1], [0, 1], [0, 2], [0, 2], [3, 0], [0]]
      try record(
        .roundRevealed(
          round: round,
          entries: ballots.map { ballot in
            .dots(counts: Dictionary(ballot.map { (ids[$0], 1) }) { first, _ in first })
          }))
      guard [Scene.lot, .drawn].contains(scene) else { break }
      try record(.lotSeedDrawn(round: round, seed: 48_213))
      guard scene == .drawn else { break }
      let set = ledger.timeline.workshop.currentSet
      let chosen = try #require(set.chosenByLot(of: round))
      try record(
        .shortlistDecided(chosen: chosen, how: .lots(round: round, lot: set.lot(of: round))))
    }
    return (ledger, store)
  }

  private func room(_ scene: Scene, _ size: Size) throws -> Story {
    let (ledger, store) = try ledger(scene)
    try ledger.setStage(scene.stage(ledger.timeline.workshop))
    return try Story(face: .room, size: size, store: MemoryStore(sharing: store))
  }

  @Test(arguments: Scene.allCases, snapshotSizes) func picture(_ scene: Scene, _ size: Size) throws
  {
    expectSnapshot(try room(scene, size).frame, "moment-\(scene.rawValue)-\(size.words)")
  }

  @Test(
    arguments: Scene.allCases,
    [Size(width: 60, height: 18), Size(width: 64, height: 20), Size(width: 400, height: 120)])
  func nothingIsCut(_ scene: Scene, _ size: Size) throws {
    let room = try room(scene, size)
    #expect(!room.screen.contains("…"))
    guard size.height < 30 else { return }
    switch RoomView(room.workshop, room.state.live.stage).scene {
    case .list(let list): for item in list.items { #expect(room.shows(item.text.string)) }
    case .tie(let tie):
      for item in tie.list.items { #expect(room.shows(item.text.string)) }
      for way in tie.ways { #expect(room.shows(way.title.string)) }
    case .lot(let lot):
      for item in lot.list.items { #expect(room.shows(item.text.string)) }
      #expect(room.shows("rooftop lot 48213 2 --places 1"))
    default: break
    }
  }

  /// The desk shows the picture the room sees, and the keys below it.
  @Test(arguments: [Size(width: 60, height: 18), Size(width: 80, height: 24)])
  func theDeskDrawsTheSame(_ size: Size) throws {
    let story = try Story.tied(size: size)
    story.press("1", "Space")
    expectSnapshot(story.frame, "desk-moment-result-\(size.words)")
    story.press("Esc", "y", "l")
    // The seed is drawn anew in each test.
    #expect(story.shows("Draw now? What the lot says stays"))
    #expect(story.shows("1 Be the café that people cross the town for"))
    #expect(!story.screen.contains("…"))
  }
}
