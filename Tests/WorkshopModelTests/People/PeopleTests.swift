import PlainText
import Testing

@testable import WorkshopModel

@Suite struct PeopleTests {
  @Test(arguments: ["Ana", "ana", " Ana ", "\u{200B}Ana"])
  func aNameIsOnTheRosterOnce(_ name: String) throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    #expect(throws: Rejection.self) { try script.add(.personAdded(name: CleanText(name))) }
    #expect(script.names == ["Ana"])
  }

  @Test(arguments: ["zoë müller", "ZOË MÜLLER", "Zoe\u{308} Mu\u{308}ller"])
  func namesThatDifferInCaseAreTheSame(_ name: String) throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Zoë Müller"))
    #expect(throws: Rejection.self) { try script.add(.personAdded(name: CleanText(name))) }
    try script.add(.personAdded(name: "Zoë B. Müller"))
    #expect(script.names == ["Zoë Müller", "Zoë B. Müller"])
  }

  /// Files that hold names which differ in accents must replay for ever.
  @Test func aMarkMakesAnotherName() throws {
    var script = try TimelineScript()
    for name in ["Zoe", "Zoë", "राम", "रमा", "かき", "かぎ"] {
      try script.addFact(.personAdded(name: CleanText(name)))
    }
    #expect(script.names.count == 6)
  }

  @Test(arguments: ["", "   ", "\n", String(repeating: "x", count: 61)])
  func aNameHasOneToSixtyCharacters(_ name: String) throws {
    var script = try TimelineScript()
    #expect(throws: Rejection.self) { try script.add(.personAdded(name: CleanText(name))) }
  }

  @Test func absentPeopleAreNotWaitedFor() throws {
    var script = try TimelineScript()
    let ana = PersonID(try script.add(.personAdded(name: "Ana")))
    try script.add(.personAdded(name: "Bo"))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    let round = RoundID(try script.add(.roundOpened(kind: .suggestions)))
    try script.add(.turnTaken(round: round, person: ana, passed: false))
    #expect(script.timeline.workshop.unmet().map(\.string) == ["1 not in: Bo"])
    try script.add(.personPresenceChanged(person: PersonID(3), absent: true))
    #expect(script.timeline.workshop.unmet() == [])
  }

  @Test func whoTookATurnStaysUntilTheRoundIsClosed() throws {
    var script = try TimelineScript()
    let ana = PersonID(try script.add(.personAdded(name: "Ana")))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    let round = RoundID(try script.add(.roundOpened(kind: .suggestions)))
    try script.add(.turnTaken(round: round, person: ana, passed: false))
    #expect(throws: Rejection.self) { try script.add(.personRemoved(person: ana)) }
    try script.add(.roundClosed(round: round))
    try script.add(.personRemoved(person: ana))
    #expect(script.names == [])
  }
}
