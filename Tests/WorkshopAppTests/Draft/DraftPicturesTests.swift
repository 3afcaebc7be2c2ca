import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct DraftPicturesTests {
  @Test(arguments: snapshotSizes) func theTreeWithAdviceOnAKeyResult(_ size: Size) throws {
    let story = try Story(Fixture.filled(.keyResults) + Self.troubles, size: size)
    story.press("Down", "Down", "Down")
    expectSnapshot(story.frame, "draft-tree-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theTreeBeforeAnyKeyResult(_ size: Size) throws {
    let story = try Story(Fixture.through(.keyResults), size: size)
    expectSnapshot(story.frame, "draft-empty-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theFormWithAdvice(_ size: Size) throws {
    let story = try Story(Fixture.through(.keyResults), size: size)
    story.press("a")
    story.type("Run workshops for our regular guests")
    expectSnapshot(story.frame, "draft-form-\(size.words)")
  }

  /// A key result without an owner that is an activity, and advice that was set aside.
  private static let troubles: [Event] = {
    let before = Fixture.filled(.keyResults)
    let objective = before.firstObjective
    return [
      .keyResultAdded(
        objective: objective,
        wording: KeyResultWording(sentence: "Hold 20 tastings and 3 workshops for regular guests")),
      .adviceWaived(
        subject: .keyResult(id: KeyResultID(before.count + 1)), rule: .k9,
        note: "Börje or Ana, we settle it on Friday"),
    ]
  }()
}

extension [Event] {
  /// The first objective that the shortlist in these events made.
  var firstObjective: ObjectiveID {
    let index = firstIndex { if case .shortlistDecided = $0 { true } else { false } } ?? 0
    return ObjectiveID(index + 1)
  }
}
