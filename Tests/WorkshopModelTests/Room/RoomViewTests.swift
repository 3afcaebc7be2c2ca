import PlainText
import Testing

@testable import WorkshopModel

@Suite struct RoomViewTests {
  /// At every moment of the sample workshop, whatever the desk chose: what lies in a box then, and
  /// the ballots and scores of one person for ever, are nowhere in the value.
  @Test func noSecretIsInTheValue() throws {
    let first = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    let cycle = try Cycle(name: "2027", first: first, last: last)
    let demo = DemoWorkshop.steps(through: .evaluation, cycle: cycle).map(\.event)
    let events = demo + Self.privateHands(after: demo)
    var sealed: Set<String> = []
    for case .roundRevealed(_, let entries) in events {
      for case .suggestion(let text) in entries { sealed.insert(text.string) }
    }
    #expect(sealed.count >= 5)
    var workshop = Workshop()
    var looks = 0
    for (index, event) in events.enumerated() {
      if case .roundRevealed(_, let entries) = event {
        for case .suggestion(let text) in entries { sealed.remove(text.string) }
      }
      try workshop.evolve(
        EventRecord(seq: index + 1, at: Timestamp(seconds: index), author: .desk, event: event))
      for view in Self.views(of: workshop) {
        let words = Self.dumped(view)
        for secret in sealed { #expect(!words.contains(secret)) }
        for type in ["SealedEntry", "EvaluationScores", "Round", "Workshop", "Person"] {
          for end in ["\n", "("] { #expect(!words.contains("WorkshopModel.\(type)\(end)")) }
        }
        looks += 1
      }
    }
    #expect(sealed.isEmpty)
    #expect(looks > events.count)
  }

  @Test func noSentenceCarriesItsAnswerBeforeTheRoomHasSpoken() throws {
    var scene = try RoundScene(in: .sceneSetting)
    func words(_ statement: ExerciseStatement) -> String {
      let stage = RoomStage(.exercise(statement: statement), in: scene.workshop)
      return Self.dumped(RoomView(scene.workshop, stage))
    }
    for statement in ExerciseStatement.allCases {
      let before = words(statement)
      #expect(before.contains(statement.sentence.string))
      #expect(!before.contains(statement.why.string) && !before.contains("GoalKind"))
      try scene.happen(.exerciseAnswered(statement: statement, answer: .task))
      #expect(words(statement).contains(statement.why.string))
    }
    let end = RoomView(
      scene.workshop, RoomStage(.exercise(statement: nil), in: scene.workshop))
    #expect(end.scene == .exerciseScore(ExerciseScore(scene.workshop.exercise)))
    let stage = RoomStage(.exercise(statement: .nextDoor), in: scene.workshop)
    try scene.enter(.overview)
    #expect(RoomView(scene.workshop, stage).stage == .automatic)
  }

  /// With fewer than five ballots their numbers would tell who chose what.
  @Test func fewBallotsHaveNoNumbers() throws {
    var table = try Table(["One", "Two", "Three"])
    try table.vote(table.rules(), [[0], [0], [0], [1]].map { $0.map(table.id) })
    guard case .list(let list) = RoomView(table.workshop).scene else {
      Issue.record("no list")
      return
    }
    #expect(list.heading == "The vote")
    #expect(list.items.allSatisfy { $0.tally == nil && $0.share == nil })
  }

  @Test func aTieIsShownAsOne() throws {
    var table = try Table(["One", "Two"])
    try table.vote(table.rules(places: 1), [[0], [0], [0], [1], [1], [1]].map { $0.map(table.id) })
    guard case .tie(let tie) = RoomView(table.workshop).scene else {
      Issue.record("no tie")
      return
    }
    let list = tie.list
    #expect(!tie.ways.contains(.fewer), "nothing is sure of a place")
    #expect(tie.ways.count == 4)
    #expect(list.heading == "2 tie for the one place")
    #expect(list.items.map(\.sign) == ["=", "="])
    #expect(list.note == "3 each. We talk about them first.", "one number says it for both")
    #expect(list.items.allSatisfy { $0.tally == nil && $0.share == nil })
  }

  @Test func aListHasSevenItemsOrEightLinesAPage() throws {
    let short = try Table((1...9).map { "Idea \($0)" }).workshop
    #expect(Self.itemsPerPage(short) == [7, 2])
    let long = CleanText(String(repeating: "words that fill ", count: 9))
    let wordy = try Table(Array(repeating: long, count: 3)).workshop
    #expect(Self.itemsPerPage(wordy) == [2, 1])
    let broad = CleanText(String(repeating: "東", count: 100))
    #expect(try Self.itemsPerPage(Table([broad, broad]).workshop) == [1, 1])
  }

  private static func itemsPerPage(_ workshop: Workshop) -> [Int] {
    (0..<RoomView(workshop).pageCount).map { page in
      guard
        case .list(let list) = RoomView(workshop, RoomStage(.automatic, page: page, in: workshop))
          .scene
      else { return 0 }
      return list.items.count
    }
  }

  /// Back in the strategy people show their hands for a new mission.
  private static func privateHands(after events: [Event]) -> [Event] {
    let strategy = PhaseKind.annual.firstIndex(of: .strategy) ?? 0
    let person = 1 + (events.firstIndex { if case .personAdded = $0 { true } else { false } } ?? 0)
    let round = RoundID(events.count + 3)
    return [
      .phaseEntered(phase: PhaseID(1, part: strategy), overriding: []),
      .statementWritten(statement: .mission, text: "We mend."),
      .roundOpened(kind: .hands(statements: [.mission: "We mend."])),
      .turnTaken(round: round, person: PersonID(person), passed: false),
      .roundClosed(round: round),
      .roundRevealed(round: round, entries: [.hands(fingers: [.mission: 3])]),
    ]
  }

  private static func views(of workshop: Workshop) -> [RoomView] {
    var stages: [RoomStage] = [.automatic, .automatic.blank(true)]
    for scene in [RoomStage.Scene.automatic, .worksheet, .roomCheck] {
      let pages = RoomView(workshop, RoomStage(scene, in: workshop)).pageCount
      stages += (0..<pages).map { RoomStage(scene, page: $0, in: workshop) }
    }
    stages += ExerciseStatement.allCases.map {
      RoomStage(.exercise(statement: $0), in: workshop)
    }
    stages.append(RoomStage(.exercise(statement: nil), in: workshop))
    for count in 0...7 {
      stages.append(RoomStage(.uncovered(count: count), in: workshop))
      stages.append(RoomStage(.result(shown: count), in: workshop))
    }
    stages += workshop.currentSet.rounds.map { RoomStage(.lot(round: $0.id), in: workshop) }
    stages.append(RoomStage(.agreed(set: workshop.currentSet.id), in: workshop))
    stages += workshop.currentSet.suggestions.map {
      RoomStage(.spotlight(suggestion: $0.id), in: workshop)
    }
    return stages.map { RoomView(workshop, $0) }
  }

  private static func dumped(_ view: RoomView) -> String {
    var words = String(describing: view)
    dump(view, to: &words)
    return words
  }
}
