import PlainText
import TerminalUI
import Testing

struct KeyTableTests {
  enum Action: Sendable { case next, help, vote }

  private let table: KeyTable<Action, Int> = [
    .init("n", "next", .next),
    .init(["?", "F1"], "help", .help, help: "Shows the keys.", hint: .ifRoom),
    .init("v", "vote", .vote, hint: .first) { $0 == 0 ? "Nothing to vote on." : nil },
    .init("q", "secret", .next, hint: .hidden),
  ]

  @Test func everyKeyOfARowFindsIt() {
    #expect(
      table.answer(to: KeyPress(.character("?")), arriving: .deliberate, in: 1) == .action(.help))
    #expect(
      table.answer(to: KeyPress(.function(1)), arriving: .deliberate, in: 1) == .action(.help))
    #expect(table.answer(to: KeyPress(.character("x")), arriving: .deliberate, in: 1) == .unbound)
    #expect(
      table.answer(to: KeyPress(.character("n"), .alt), arriving: .deliberate, in: 1) == .unbound)
  }

  @Test func aRefusalGivesItsReason() {
    let vote = KeyPress(.character("v"))
    #expect(table.answer(to: vote, arriving: .deliberate, in: 0) == .refused("Nothing to vote on."))
    #expect(table.answer(to: vote, arriving: .deliberate, in: 1) == .action(.vote))
    #expect(table.binding(for: vote)?.isEnabled(in: 0) == false)
  }

  @Test func hintsComeByEagernessAndHiddenOnesNotAtAll() {
    #expect(table.hints.map(\.words) == ["vote", "next", "help"])
  }

  @Test func aHintBarHasWhatIsPossibleAndWanted() {
    #expect(table.hints(in: 1).map(\.words) == ["vote", "next", "help"])
    #expect(table.hints(in: 0).map(\.words) == ["next", "help"])
    #expect(table.hints(in: 1) { $0.action != .next }.map(\.key) == ["v", "?"])
  }

  @Test func theFirstKeyIsShownAndHelpDefaultsToTheWords() {
    #expect(table.bindings[1].keyName == "?")
    #expect(table.bindings[1].help == "Shows the keys.")
    #expect(table.bindings[0].help == "next")
  }

  @Test func aSoundTableHasNoConflicts() {
    #expect(table.conflicts == [])
  }

  @Test func mistakesInATableAreReported() {
    let wrong: KeyTable<Action, Int> = [
      .init("n", "next", .next), .init(["F1", "n"], "help", .help), .init("Entr", "vote", .vote),
    ]
    #expect(
      wrong.conflicts == [
        "n means both next and help", "Entr (vote) is not a key", "vote has no key",
      ])
    #expect(
      wrong.answer(to: KeyPress(.character("n")), arriving: .deliberate, in: 0) == .action(.next))
  }
}
