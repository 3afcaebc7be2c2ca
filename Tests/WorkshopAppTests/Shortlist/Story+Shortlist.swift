import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Four suggestions of different lengths, the second and third nearly the same.
let fourSuggestions: [CleanText] = [
  "Become the living room of the quarter",
  "Be the café people cross town for",
  "Be the café that people cross the town for",
  "Make our people proud to work here, and let every guest notice it before the first cup",
]

extension Story {
  /// The phase Shortlist with suggestions added in this order.
  static func table(
    _ suggestions: [CleanText] = fourSuggestions, people: Int = 3,
    size: Size = Size(width: 80, height: 24)
  ) throws -> Story {
    try Story(
      Fixture.through(.rooftopObjectives) + extraPeople(people) + [enteringShortlist, .timerPaused]
        + suggestions.map { .suggestionAdded(text: $0) }, size: size)
  }

  /// The phase Shortlist with a box people filled, one suggestion each.
  static func box(_ suggestions: [CleanText]) throws -> Story {
    let story = try Story(
      Fixture.through(.rooftopObjectives) + extraPeople(suggestions.count)
        + [.roundOpened(kind: .suggestions)])
    for (person, text) in zip(story.workshop.people, suggestions) {
      try story.turn(person.name.string, .suggestion(text: text))
    }
    try story.record(enteringShortlist)
    return story
  }

  private static var enteringShortlist: Event {
    let index = PhaseKind.annual.firstIndex(of: .shortlist) ?? 0
    return .phaseEntered(phase: PhaseID(1, part: index), overriding: [])
  }

  /// The fixture has three.
  private static func extraPeople(_ people: Int) -> [Event] {
    (3..<max(3, people)).map { .personAdded(name: CleanText("Guest \($0 + 1)")) }
  }

  /// Something that happens elsewhere.
  func record(_ event: Event) throws {
    try ledger.record(.event(event), by: .desk, at: state.now)
    restart()
  }

  /// The suggestion at `place` of what is in play, from 0.
  func id(_ place: Int) -> SuggestionID { workshop.currentSet.suggestionsInPlay[place].id }

  /// Everyone casts a ballot, in the order of the roster; then the vote is closed and shown.
  func cast(_ ballots: [[SuggestionID]]) throws {
    for (person, ballot) in zip(workshop.people, ballots) {
      let dots = Dictionary(ballot.map { ($0, 1) }) { first, _ in first }
      try turn(person.name.string, .dots(counts: dots))
    }
    closeAndShow()
  }

  /// Opens a vote with the usual rules and holds it; ballots name places, from 0.
  func vote(_ ballots: [[Int]]) throws {
    let ids = workshop.currentSet.suggestionsInPlay.map(\.id)
    press("v")
    agree()
    press("Enter")
    try cast(ballots.map { $0.map { ids[$0] } })
  }

  /// Four suggestions with 3, 2, 1 and 1 dots: the last two tie for the third place.
  static func tied(people: Int = 5, size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try table(people: people, size: size)
    try story.vote(
      people < 5 ? [[0, 1], [0, 1], [0, 2], [3]] : [[0, 1], [0, 1], [0], [2], [3]])
    return story
  }

  var titles: [CleanText] { workshop.currentSet.objectives.map(\.title) }
}
