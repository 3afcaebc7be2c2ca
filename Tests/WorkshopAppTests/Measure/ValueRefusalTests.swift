import Foundation
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ValueRefusalTests {
  private func refusal(_ kind: KeyResultKind, _ typed: [String]) throws -> Story {
    let story = try Story(measuring: kind)
    story.press("Enter")
    for text in typed {
      story.type(text)
      story.press("Tab")
    }
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    return story
  }

  @Test(arguments: [
    (
      KeyResultKind.increase, ["30", "30"],
      "! Nothing moves: baseline and target are the same."
    ),
    (.decrease, ["10", "50"], "! It goes up; make it an increase?"),
    (.increase, ["50", "10"], "! It goes down; make it a decrease?"),
    (.increase, [], "! Type where we are today."),
    (.increase, ["30"], "! Type a target: where we want to be."),
    (.increase, ["many", "30"], "! Baseline: Type a number, for example 1,200"),
    (
      .increase, ["10", "50", "40"], "! The stretch value must reach at least as far as the target."
    ),
    (
      .increase, ["10", "50", "60", "5"], "! The commit value must lie between baseline and target."
    ),
    (.atLeast, [], "! \"At least\" is empty: type a number, for example 90 %."),
    (.atMost, ["x"], "! At most: Type a number"),
    (.between, ["30", "20"], "! The low bound is above the high bound. Swap them."),
    (.between, ["30"], "! \"High\" is empty"),
    (.milestone, [], "! A milestone needs at least one stage."),
    (.milestone, ["plan = much"], "! Type the weight of \"plan\" as a number after the ="),
    (.milestone, ["plan = 0"], "! Each stage needs a weight above 0"),
  ])
  func badValuesAreRefusedInWords(kind: KeyResultKind, typed: [String], words: String) throws {
    #expect(try refusal(kind, typed).shows(words))
  }

  @Test func aDayThatIsNoneIsRefused() throws {
    let story = try Story(measuring: .binary)
    story.press("Enter", "Ctrl-U")
    story.type("soon")
    story.press("Enter")
    #expect(story.shows("! Type a day, for example 30 Sep 2027"))
  }

  @Test func theObviousKindIsTwoKeysAwayAndTheNumbersStay() throws {
    let story = try refusal(.decrease, ["10", "50"])
    #expect(story.shows("Esc, then c changes the kind"))
    story.press("Esc", "c", "i", "Enter")
    #expect(story.shows("from 10 to 50 users by 31 Dec"))
    story.press("Enter")
    let keyResult = story.workshop.currentSet.objectives[0].keyResults[0]
    #expect(keyResult.wording.kind == .increase)
    #expect(
      keyResult.values?.measure == .change(baseline: 10, target: 50, stretch: nil, commit: nil))
  }

  @Test func aUnitThatTheKeyResultDoesNotHaveIsSaid() throws {
    let bare = try Story(measuring: .atLeast, unit: "")
    bare.press("Enter")
    bare.type("€40k")
    #expect(bare.shows("! This key result has no unit yet."))
    #expect(bare.shows("at least 40,000 by 31 Dec"))
    let other = try Story(measuring: .atLeast)
    other.press("Enter")
    other.type("12 %")
    #expect(other.shows("! You typed \"%\", but this key result counts in users."))
    other.press("Ctrl-U")
    other.type("12 users")
    #expect(!other.shows("! You typed"))
  }

  /// The room saw "Change +166,567%" of a point that was taken for a decimal one.
  @Test func aNumberThatCanBeTwoIsAskedAboutAndNeverSaved() throws {
    let story = try Story(measuring: .atLeast)
    story.press("Enter")
    story.type("1.200")
    #expect(story.shows("! 1.200 can be 1200 or 1.2."))
    story.press("Enter")
    #expect(story.shows("At least: 1.200 can be 1200 or 1.2."))
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    story.press("Ctrl-U")
    story.type("1.2340")
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.measure == .limit(dec("1.234")))
    story.press("Enter", "Enter")
    #expect(!story.shows("can be"))
  }

  @Test func aUnitThatWasTypedIsOfferedOnceTheValuesAreSaved() throws {
    let story = try Story(measuring: .increase, unit: "")
    story.press("Enter")
    story.type("12 %")
    story.press("Tab")
    story.type("22 %")
    story.press("Enter")
    #expect(story.shows("Count this key result in \"%\"?"))
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values != nil)
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.unit == "%")
    #expect(story.shows("from 12% to 22%"))
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.unit == "")
  }

  @Test func aUnitThatIsDeclinedLeavesTheNumbersBare() throws {
    let story = try Story(measuring: .atLeast, unit: "")
    story.press("Enter")
    story.type("22 %")
    story.press("Enter", "n")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].wording.unit == "")
    #expect(story.shows("at least 22 by 31 Dec"))
  }

  @Test(arguments: ["30.09.2027", "12-15"]) func aDayOrARangeIsRefusedInWords(
    _ typed: String
  ) throws {
    let story = try Story(measuring: .atLeast)
    story.press("Enter")
    story.type(typed)
    story.press("Enter")
    #expect(story.shows("\(typed) is a "))
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
  }

  @Test func aDayOutsideTheCycleAndOneWithoutAnyTimeLeftAreSaid() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("10")
    story.press("Tab")
    story.type("50")
    story.press("Tab", "Tab", "Tab", "Ctrl-U")
    story.type("31 Mar 2028")
    #expect(story.shows("! 31 Mar 2028 is outside 2027."))
    story.press("Ctrl-U")
    story.type("1 Feb")
    #expect(story.shows("No day is left until 1 Feb 2027."))
  }

  @Test func hardlyAMoveIsAdvisedOnWhileTypingAndInTheList() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("1,200")
    story.press("Tab")
    story.type("1,210")
    #expect(story.shows("! K7: What would feel like 5 to 7 of 10?"))
    story.press("Enter")
    #expect(story.shows("▸ ! 1.1 People come back"))
    #expect(story.shows("! K7: What would feel like 5 to 7 of 10?"))
    story.press("i")
    story.type("Each one counts here")
    story.press("Enter")
    #expect(story.shows("▸ ✓ 1.1 People come back"))
    #expect(story.shows("✓ K7 set aside: Each one counts here"))
  }
}

private func dec(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }
