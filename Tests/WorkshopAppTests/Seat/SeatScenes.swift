import WorkshopModel

@testable import WorkshopApp

/// Workshops in which the shared terminal has something to do.
enum SeatScenes {
  /// The entry is open.
  static var entry: [Event] {
    Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)]
  }

  /// The scoring of two objectives with three key results is open.
  static var scoring: [Event] {
    Fixture.through(.evaluation) + [.roundOpened(kind: .evaluation)]
  }

  /// A vote over three suggestions is open.
  static func vote(
    _ method: VoteRules.Method = .dots, votes: Int = 2, stacking: Bool = false
  ) -> [Event] {
    var events = Fixture.through(.shortlist)
    let round = RoundID((events.lastIndex { $0 == .roundOpened(kind: .suggestions) } ?? 0) + 1)
    events.append(
      .roundRevealed(
        round: round,
        entries: [
          .suggestion(text: "Become the living room of the quarter"),
          .suggestion(text: "Be the café people cross town for"),
          .suggestion(text: "Make our people proud to work here"),
        ]))
    let seq = events.count
    events.append(
      .roundOpened(
        kind: .vote(
          rules: VoteRules(
            method: method, votesEach: votes, stacking: stacking, places: 2,
            candidates: (0..<3).map { SuggestionID(seq, part: $0) }))))
    return events
  }
}

extension Story {
  /// Hands the keyboard over and picks the `number`th name of the list, from 0.
  func sitDown(_ number: Int = 0) {
    press("h", "Enter")
    for _ in 0..<number { press("Down") }
    press("Enter")
  }

  var ana: PersonID { PersonID(2) }
}
