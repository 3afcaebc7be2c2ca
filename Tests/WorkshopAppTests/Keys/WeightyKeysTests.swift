import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Whoever adds a key that decides something must say so in its row.
struct WeightyKeysTests {
  /// Workshops in which the keys of a screen have something to do.
  static let scenes: [[Event]] =
    PhaseKind.annual.flatMap { [Fixture.through($0), Fixture.filled($0)] } + [
      Fixture.written, SeatScenes.entry, SeatScenes.scoring, SeatScenes.hands, SeatScenes.vote(),
    ]

  @Test(arguments: scenes.indices, [KeyArrival.typedAhead, .repeated])
  func noKeyOfTheDeskDecidesUnlessItWasMeant(_ scene: Int, _ arrival: KeyArrival) throws {
    let story = try Story(Self.scenes[scene])
    let screen = try #require(Desk.screen(story.state))
    for key in Desk.keys.bindings.flatMap(\.keys) + Self.keys(of: screen) {
      var state = story.state
      let effects = Update.apply(.terminal(.key(key, arrival)), to: &state)
      #expect(effects.allSatisfy { !$0.decides }, "\(key.name) in scene \(scene)")
      #expect(!state.isOver, "\(key.name) in scene \(scene)")
    }
  }

  @Test(arguments: scenes.indices, [KeyArrival.typedAhead, .repeated])
  func noKeyOfADialogDecidesUnlessItWasMeant(_ scene: Int, _ arrival: KeyArrival) throws {
    let story = try Story(Self.scenes[scene])
    let screen = try #require(Desk.screen(story.state))
    let openers = Desk.keys.bindings.flatMap(\.keys) + Self.keys(of: screen)
    for opener in openers {
      var open = story.state
      _ = Update.apply(.terminal(.key(opener)), to: &open)
      guard let dialog = open.dialogs.last else { continue }
      for key in Self.keys(of: dialog) {
        var state = open
        let effects = Update.apply(.terminal(.key(key, arrival)), to: &state)
        #expect(effects.allSatisfy { !$0.decides }, "\(opener.name) then \(key.name)")
        #expect(!state.isOver, "\(opener.name) then \(key.name)")
      }
    }
  }

  @Test func sixteenPressesOfNLeaveTheAgendaWhereItWas() throws {
    let story = try Story(Fixture.through(.shortlist))
    let before = story.events
    story.hold("n", times: 16)
    #expect(story.events == before)
    #expect(story.shows("n again within 8 s moves on"))
    story.moveClock(seconds: 1)
    story.press("n", every: 600)
    #expect(story.workshop.phase?.kind == .keyResults)
  }

  @Test func sixteenPressesOfNInOneReadDoNothingAtAll() throws {
    let story = try Story(Fixture.filled(.shortlist))
    let before = story.events
    story.send((0..<16).map { _ in .key(KeyPress(.character("n")), .typedAhead) })
    #expect(story.events == before)
    #expect(story.shows("n came too fast to be meant"))
  }

  @Test(arguments: PhaseKind.annual) func aWordTypedAtTheDeskSkipsNoPhase(_ kind: PhaseKind)
    throws
  {
    for pause in [0, 40, 120, 250] {
      let story = try Story(Fixture.through(kind))
      let before = story.events.filter { !$0.isOfTheTimer }
      if pause == 0 {
        story.arrive("running")
      } else {
        for letter in "running" { story.press(String(letter), every: pause) }
      }
      #expect(story.events.filter { !$0.isOfTheTimer } == before, "\(pause) ms")
      #expect(story.workshop.phase?.kind == kind)
    }
  }

  @Test func whatWasSaidToAHeldKeyStays() throws {
    let story = try Story(SeatScenes.vote())
    story.press("u", every: 30)
    let said = story.state.message
    story.hold("u", times: 5)
    #expect(story.state.message == said && said != nil)
  }

  private static func keys(of screen: any ActivityScreen.Type) -> [KeyPress] {
    func open<S: ActivityScreen>(_: S.Type) -> [KeyPress] { S.keys.bindings.flatMap(\.keys) }
    return open(screen)
  }

  private static func keys(of dialog: any Dialog) -> [KeyPress] {
    func open<D: Dialog>(_: D) -> [KeyPress] { D.keys.bindings.flatMap(\.keys) }
    return open(dialog)
  }
}

extension Effect {
  /// Whether it changes what the workshop holds; the timer and a place in a list are put back as easily.
  fileprivate var decides: Bool {
    switch self {
    case .record(.event(let event), _, _): !event.isOfTheTimer && !event.isMove
    case .record, .bringIn, .drawLotSeed, .pin(.set), .export: true
    default: false
    }
  }
}

extension Event {
  fileprivate var isOfTheTimer: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerExtended: true
    default: false
    }
  }

  /// A place in a list is changed by a held key as well.
  fileprivate var isMove: Bool {
    switch self {
    case .keyResultMoved, .objectiveMoved: true
    default: false
    }
  }
}
