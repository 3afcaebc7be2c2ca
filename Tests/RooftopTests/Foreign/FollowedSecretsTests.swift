import PlainText
import TerminalUI
import Testing
import WorkshopStore

@testable import WorkshopApp
@testable import WorkshopModel
@testable import rooftop

/// The room follows the desk at every event of whole histories, wherever its cursor may be: what lies in
/// a box is nowhere in what the room sees, nor who put it there.
@Suite struct FollowedSecretsTests {
  @Test func theSampleOfTheYear() throws {
    var walk = Walk(DemoSession.events(through: .alignment, until: RichWorkshop.start))
    try walk.run()
    #expect(walk.secretsMet > 0 && walk.looks.count > 150)
  }

  @Test func theSampleQuarter() throws {
    var walk = Walk(DemoSession.events(inWeek: 3, until: RichWorkshop.start))
    try walk.run()
    #expect(walk.looks.count > 50)
  }

  @Test func everyEventThereIs() throws {
    let records = try RichWorkshop().timeline.records
    var walk = Walk(records.map { ($0.event, $0.at) })
    try walk.run()
    #expect(walk.secretsMet > 0 && walk.looks.count > 150)
  }
}

/// A desk that walks over everything after each event, with a room that follows.
private struct Walk {
  private let events: [(event: Event, at: Timestamp)]
  private var timeline = Timeline()
  /// All that the room saw.
  private(set) var looks: Set<RoomView> = []
  /// How often something was looked for that was in a box.
  private(set) var secretsMet = 0

  init(_ events: [(event: Event, at: Timestamp)]) { self.events = events }

  mutating func run() throws {
    for (index, (event, at)) in events.enumerated() {
      try timeline.evolve(
        EventRecord(seq: timeline.lastSeq + 1, at: at, author: .desk, event: event))
      guard !event.isOfTimer else { continue }
      let secrets = Secrets(events[(index + 1)...].map(\.event), timeline.workshop)
      if !secrets.isEmpty { secretsMet += 1 }
      walk(secrets, at)
    }
  }

  private mutating func walk(_ secrets: Secrets, _ now: Timestamp) {
    var state = AppState(
      timeline: timeline, drafts: drafts, live: LiveState(others: [.room: 1]),
      size: Size(width: 80, height: 24),
      now: now, fileName: "w.okr", themeNames: ["standard"])
    look(&state, secrets)
    for key in ["Down", "Down", "Down", "End", "Tab", "Down", "End", "Tab", "End", "Right", "Home"]
    {
      guard let press = KeyPress(name: key) else { continue }
      _ = Update.apply(.terminal(.key(press)), to: &state)
      guard state.dialogs.isEmpty else { return }
      look(&state, secrets)
    }
  }

  /// Somebody is at it, in each round that is open.
  private var drafts: [DraftSlot: CleanText] {
    guard let round = timeline.workshop.openRound, let person = timeline.workshop.people.first
    else { return [:] }
    return [.turn(round: round.id, person: person.id): "A draft that is whispered"]
  }

  /// What the room sees, in which nothing that is secret stands.
  private mutating func look(_ state: inout AppState, _ secrets: Secrets) {
    var follow = Follow()
    let stage = RoomControl.target(state).flatMap { follow.stage(for: $0, state) }
    let view = RoomView(
      state.workshop, stage ?? .automatic, history: state.timeline, on: state.today)
    guard looks.insert(view).inserted else { return }
    var frame = Frame(size: Size(width: 200, height: 60))
    RoomPicture(view, at: state.now).draw(in: frame.bounds, on: &frame)
    secrets.check(view, frame)
  }
}

/// What nobody may see as a workshop stands.
private struct Secrets {
  /// What is revealed later.
  private let texts: [String]
  /// Those who may have taken a turn, while it is told of nobody what.
  private let voters: [String]
  private let hidesTallies: Bool
  private let hidesScores: Bool

  init(_ later: [Event], _ workshop: Workshop) {
    let open = workshop.currentSet.rounds.filter { $0.stage != .revealed }
    var texts: [String] = []
    for case .roundRevealed(let round, let entries) in later
    where open.contains(where: { $0.id == round }) {
      for case .suggestion(let text) in entries { texts.append(text.string) }
    }
    let known = Set(
      workshop.sets.flatMap { $0.suggestions.flatMap { [$0.text] + $0.otherWordings } })
    self.texts = texts.filter { !known.contains(CleanText($0)) }
    let kinds = open.map(\.kind.definition.activity)
    let here = workshop.phase?.definition.activity
    voters = kinds.contains { $0 == here } ? workshop.people.map(\.name.string) : []
    hidesTallies =
      workshop.currentSet.rounds.last.map {
        $0.stage != .revealed && $0.kind.definition.activity == .shortlist
      } ?? false
    hidesScores =
      workshop.currentSet.rounds.last.map {
        $0.stage != .revealed && $0.kind.definition.activity == .evaluate
      } ?? false
  }

  var isEmpty: Bool { texts.isEmpty && voters.isEmpty && !hidesTallies && !hidesScores }

  func check(_ view: RoomView, _ frame: Frame) {
    let all = "\(view)"
    let drawn = frame.text
    for secret in texts + voters + ["whispered"] {
      #expect(!all.contains(secret), "the room has \(secret)")
      #expect(!drawn.contains(secret), "the room shows \(secret)")
    }
    if hidesScores, case .scores = view.scene { Issue.record("scores before the reveal") }
    if hidesTallies, case .list(let list) = view.scene {
      #expect(list.items.allSatisfy { $0.tally == nil && $0.share == nil })
    }
  }
}

extension Frame {
  fileprivate var text: String {
    (0..<size.height).map { y in
      (0..<size.width).map { self[Point(x: $0, y: y)].glyph.description }.joined()
    }.joined(separator: "\n")
  }
}

extension Event {
  fileprivate var isOfTimer: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerReset, .timerExtended: true
    default: false
    }
  }
}
