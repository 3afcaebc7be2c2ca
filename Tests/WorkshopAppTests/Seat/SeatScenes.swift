import PlainText
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

  /// The strategy is written and the private show of hands is open for all five statements.
  static var hands: [Event] {
    let written = Fixture.written
    return written + [.roundOpened(kind: .hands(statements: asked(written)))]
  }

  /// A mission as long as one can be.
  static var longHands: [Event] {
    let words = String(repeating: "We carry what matters to those who wait. ", count: 20)
    let written =
      Fixture.through(.strategy) + [
        .statementWritten(statement: .mission, text: CleanText(String(words.prefix(399)) + "."))
      ]
    return written + [.roundOpened(kind: .hands(statements: asked(written)))]
  }

  private static func asked(_ events: [Event]) -> [Statement: CleanText] {
    var asked: [Statement: CleanText] = [:]
    for case .statementWritten(let statement, let text, _) in events { asked[statement] = text }
    return asked
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

  /// Three suggestions and a vote in which the last two tied; the run-off between them is open.
  static func runOff(_ method: VoteRules.Method = .dots) -> [Event] {
    var events = vote(method)
    let first = RoundID(events.count)
    guard case .roundOpened(.vote(let rules), _)? = events.last else { return events }
    let ids = rules.candidates
    let ballots: [[SuggestionID]] = [[ids[0], ids[1]], [ids[0], ids[2]]]
    for person in [PersonID(2), PersonID(3)] {
      events.append(.turnTaken(round: first, person: person, passed: false))
    }
    events += [
      .roundClosed(round: first),
      .fewBallotsAccepted(round: first, reason: "Both agree to see it"),
      .roundRevealed(
        round: first,
        entries: ballots.map { ballot in
          method == .dots
            ? .dots(counts: Dictionary(uniqueKeysWithValues: ballot.map { ($0, 1) }))
            : .ranking(order: ballot)
        }),
      .roundOpened(
        kind: .vote(
          rules: VoteRules(
            method: method, votesEach: 1, stacking: false, places: 1,
            candidates: Array(ids.dropFirst()), alreadyChosen: [ids[0]], isRunOff: true))),
    ]
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
