import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct MeasurePicturesTests {
  @Test(arguments: snapshotSizes) func theListWithValues(_ size: Size) throws {
    let story = try Story(Fixture.filled(.keyResultValues), size: size)
    expectSnapshot(story.frame, "measure-list-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theListBeforeValues(_ size: Size) throws {
    let story = try Story(Fixture.through(.keyResultValues), size: size)
    expectSnapshot(story.frame, "measure-empty-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theFormFillsIn(_ size: Size) throws {
    let story = try Story(Fixture.through(.keyResultValues), size: size)
    story.press("Enter")
    story.type("35 %")
    story.press("Tab")
    story.type("60")
    expectSnapshot(story.frame, "measure-form-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theKinds(_ size: Size) throws {
    let story = try Story(Fixture.filled(.keyResultValues), size: size)
    story.press("c")
    expectSnapshot(story.frame, "measure-kinds-\(size.words)")
  }
}
