import TerminalUI
import Testing

struct KeyRhythmTests {
  /// What is pressed at which second, each in a read of its own, and how it arrived.
  private func arrivals(_ presses: (String, Double)...) -> [KeyArrival] {
    var rhythm = KeyRhythm()
    return presses.map { name, moment in
      let told = rhythm.tell([.key(name)], at: moment)
      rhythm.seen(at: moment)
      return told[0].arrival
    }
  }

  @Test func aKeyAfterAPauseIsDeliberate() {
    #expect(
      arrivals(("n", 0), ("y", 0.3), ("n", 0.9)) == [.deliberate, .deliberate, .deliberate])
  }

  @Test func whatFollowsTooSoonToHaveSeenTheScreenIsTypedAhead() {
    #expect(
      arrivals(("n", 0), ("y", 0.29), ("x", 0.5), ("z", 0.9))
        == [.deliberate, .typedAhead, .typedAhead, .deliberate])
  }

  @Test func theSameKeyWithinHalfASecondIsARepeatHoweverLongItIsHeld() {
    var rhythm = KeyRhythm()
    let held = (0..<60).map { rhythm.tell([.key("n")], at: Double($0) * 0.03)[0].arrival }
    #expect(held == [.deliberate] + Array(repeating: .repeated, count: 59))
    #expect(rhythm.tell([.key("n")], at: 59 * 0.03 + 0.5)[0].arrival == .deliberate)
  }

  /// Quick fingers pick a name between two presses of Enter.
  @Test func anotherKeyBetweenMakesItNoRepeatAndNotDeliberateEither() {
    #expect(
      arrivals(("Enter", 0), ("a", 0.2), ("Enter", 0.4)) == [.deliberate, .typedAhead, .typedAhead])
    var rhythm = KeyRhythm()
    _ = rhythm.tell([.key("Enter")], at: 0)
    _ = rhythm.tell([.paste("a long name")], at: 0.2)
    #expect(rhythm.tell([.key("Enter")], at: 0.4)[0].arrival == .typedAhead)
    #expect(arrivals(("n", 0), ("Down", 0.2), ("n", 0.4)).last == .repeated)
  }

  @Test func allThatComesInOneReadIsTypedAhead() {
    var rhythm = KeyRhythm()
    let told = rhythm.tell([.key("q"), .key("u"), .key("Enter")], at: 5)
    #expect(told.map(\.arrival) == [.typedAhead, .typedAhead, .typedAhead])
  }

  @Test func keysThatOnlyMoveHoldNothingUp() {
    #expect(arrivals(("Down", 0), ("Down", 0.03), ("n", 0.05)).last == .deliberate)
    var rhythm = KeyRhythm()
    let told = rhythm.tell([.key("Down"), .key("Tab"), .key("n")], at: 0)
    #expect(told.map(\.arrival) == [.deliberate, .deliberate, .deliberate])
  }

  /// The disk took its time: the key was on its way before its screen was there.
  @Test func aKeyThatWaitedForTheScreenIsTypedAhead() {
    var rhythm = KeyRhythm()
    _ = rhythm.tell([.key("Enter")], at: 0)
    rhythm.seen(at: 2)
    #expect(rhythm.tell([.key("s")], at: 2.001)[0].arrival == .typedAhead)
    #expect(rhythm.tell([.key("y")], at: 2.4)[0].arrival == .deliberate)
  }

  /// A timer redraws the screen every second.
  @Test func aScreenThatAnswersNoKeyChangesNothing() {
    var rhythm = KeyRhythm()
    _ = rhythm.tell([.key("x")], at: 0)
    rhythm.seen(at: 0)
    rhythm.seen(at: 1)
    #expect(rhythm.tell([.key("s")], at: 1.001)[0].arrival == .deliberate)
  }

  @Test func whatFollowsAPasteIsTypedAhead() {
    var rhythm = KeyRhythm()
    _ = rhythm.tell([.paste("some words")], at: 0)
    #expect(rhythm.tell([.key("s")], at: 0.1)[0].arrival == .typedAhead)
  }

  @Test func aSecondClickAtOnceIsARepeat() {
    var rhythm = KeyRhythm()
    let press = TerminalEvent.mouse(.press, 0, 3, 4)
    #expect(rhythm.tell([press], at: 0)[0].arrival == .deliberate)
    #expect(rhythm.tell([.mouse(.release, 0, 3, 4)], at: 0.1)[0].arrival == .deliberate)
    #expect(rhythm.tell([press], at: 0.2)[0].arrival == .repeated)
    #expect(rhythm.tell([press], at: 0.8)[0].arrival == .deliberate)
  }
}
