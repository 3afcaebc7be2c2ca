import PlainText
import TerminalUI
import Testing

struct KeyWeightTests {
  private enum Action { case look, take, decide }

  private let table: KeyTable<Action, Bool> = [
    .init("l", "look", .look),
    .init("t", "take", .take, weight: .once),
    .init("d", "decide", .decide, weight: .deliberate, whyNot: { $0 ? nil : "Not now." }),
  ]

  private func answer(_ name: String, _ arrival: KeyArrival, can: Bool = true) -> KeyAnswer<Action>
  {
    guard let key = KeyPress(name: name) else { return .unbound }
    return table.answer(to: key, arriving: arrival, in: can)
  }

  @Test func aDeliberatePressDoesEverything() {
    #expect(answer("l", .deliberate) == .action(.look))
    #expect(answer("t", .deliberate) == .action(.take))
    #expect(answer("d", .deliberate) == .action(.decide))
  }

  @Test func aHeldKeyOnlyDoesWhatIsLightAndSaysNothing() {
    #expect(answer("l", .repeated) == .action(.look))
    #expect(answer("t", .repeated) == .untimely(nil))
    #expect(answer("d", .repeated) == .untimely(nil))
    #expect(answer("d", .repeated, can: false) == .untimely(nil))
  }

  @Test func aKeyTypedAheadDecidesNothingAndSaysSo() {
    #expect(answer("l", .typedAhead) == .action(.look))
    #expect(answer("t", .typedAhead) == .action(.take))
    #expect(
      answer("d", .typedAhead) == .untimely("d came too fast to be meant. Press it again."))
    #expect(answer("d", .typedAhead, can: false) == .refused("Not now."))
  }
}
