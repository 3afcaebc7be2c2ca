import PlainText
import TerminalUI
import Testing
import WorkshopImport
import WorkshopModel

@testable import WorkshopApp

/// Files brought in at the desk.
@Suite struct ImportDialogTests {
  private func people(_ names: CleanText...) -> ImportSource {
    .people(names.enumerated().map { .init(number: $0 + 1, name: $1) })
  }

  private func suggestions(_ texts: CleanText...) -> ImportSource {
    .suggestions(texts.enumerated().map { .init(row: $0 + 1, text: $1) })
  }

  private func story(
    _ events: [Event], _ source: ImportSource, size: Size = Size(width: 80, height: 24)
  ) throws -> Story {
    let story = try Story(events, size: size, importer: { _ in .read(source) })
    story.press("I", "Enter")
    story.type("list.csv")
    story.press("Enter")
    return story
  }

  @Test func whatWouldHappenIsShownAndThenDone() throws {
    let story = try story(Fixture.through(.sceneSetting), people("Zoe", "Ana", "Yan"))
    #expect(story.shows("2 to add, 1 there already."))
    #expect(story.shows("1 + Zoe") && story.shows("2 = Ana there already"))
    #expect(story.workshop.people.count == 3)
    story.press("a")
    #expect(story.workshop.people.map(\.name) == ["Ana", "Börje", "李明", "Zoe", "Yan"])
    #expect(story.shows("Done: 2 added."))
  }

  @Test func unitsThatAreNotThereAreMadeOrLeftOut() throws {
    let story = try Story(
      Fixture.through(.sceneSetting),
      importer: { order in
        .read(
          .people([.init(number: 2, name: "Zoe", unit: ["Roastery"])], units: order.choices.units))
      })
    story.press("I", "Enter")
    story.type("list.csv")
    story.press("Enter")
    #expect(story.shows("! Row 2: There is no unit Roastery."))
    #expect(story.shows("Press u to make the units that are not there, or to leave them out."))
    story.press("a")
    #expect(story.shows("Mend the file first"))
    story.press("u")
    #expect(story.shows("+ Unit Roastery below Café Señor 東京"))
    #expect(story.shows("Units that are not there are made (u changes it)."))
    story.press("u")
    #expect(story.shows("There is no unit Roastery: left out."))
    story.press("u", "a")
    #expect(story.workshop.people.last?.unit == story.workshop.units.last?.id)
    #expect(story.workshop.units.last?.name == "Roastery")
  }

  @Test func aBoxThatHoldsOnlyAListIsOpened() throws {
    let story = try story(
      SeatScenes.entry, suggestions("Be the café people cross town for", "Sell online"))
    story.press("a", "Esc")
    story.closeRound()
    story.press("n", "n")
    #expect(story.shows("2 suggestions wait. They come out in random order."))
    story.showRound()
    #expect(story.workshop.currentSet.suggestions.count == 2)
    #expect(story.shows("Sell online"))
  }

  @Test func twiceAddsNothingTwiceAndSaysSo() throws {
    let story = try story(Fixture.through(.sceneSetting), people("Zoe"))
    story.press("a")
    let before = story.events
    story.press("a")
    #expect(story.shows("All of it is there already. Nothing to add."))
    story.press("r", "Enter")
    #expect(story.shows("0 to add, 1 there already."))
    #expect(story.events == before)
  }

  @Test func aRowThatIsWrongKeepsAllOfItOut() throws {
    let long = CleanText(String(repeating: "x", count: Limits.suggestion + 1))
    let story = try story(Fixture.filled(.rooftopObjectives), suggestions("Good", long))
    let before = story.events
    #expect(story.shows("1 problem: nothing can come in."))
    #expect(story.shows("! Row 2: The suggestion has"))
    story.press("a")
    #expect(story.shows("Mend the file first"))
    #expect(story.events == before)
  }

  @Test func whatTheWorkshopRefusesIsNamedByItsRow() throws {
    let long = CleanText(String(repeating: "y", count: 5_000))
    let story = try story(Fixture.through(.sceneSetting), people("Zoe", long))
    #expect(story.shows("! Row 2: "))
    story.press("a")
    #expect(story.workshop.people.count == 3)
  }

  @Test func suggestionsOfAnOpenRoundStayUnseen() throws {
    let events = Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)]
    let story = try story(events, suggestions("Secret one", "Secret two"))
    #expect(story.shows("2 to add, 0 there already. They go into the box, unseen."))
    #expect(!story.shows("Secret"))
    story.press("a")
    #expect(story.shows("Done: 2 added.") && !story.shows("Secret"))
    #expect(story.workshop.openRound?.lists.count == 1)
    let before = story.events
    story.press("a")
    #expect(story.shows("This list is in the box already."))
    #expect(story.events == before)
  }

  @Test func takenForPeopleTheyStayUnseenToo() throws {
    let events = Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)]
    let story = try story(events, people("Secret one"))
    #expect(story.shows("1 to add") && !story.shows("Secret"))
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let long = CleanText(String(repeating: "x", count: Limits.suggestion + 1))
    let story = try story(
      Fixture.filled(.rooftopObjectives),
      suggestions("Good", "Become the living room of the quarter", long), size: size)
    expectSnapshot(story.frame, "import-rows-\(size.words)")
  }

  @Test func nothingIsBroughtInBeforeAFileIsChosen() throws {
    let story = try Story()
    story.press("I")
    #expect(!story.shows("bring in"))
    story.press("a")
    #expect(story.shows("Choose a file first: f."))
    story.press("Enter")
    #expect(story.shows("File to bring in"))
  }

  @Test func aFileThatIsNotThereSaysSo() throws {
    let story = try Story(
      Fixture.through(.sceneSetting),
      importer: { .refused("\(CleanText($0.source)): The file cannot be read.") })
    story.press("I", "f")
    story.type("gone.csv")
    story.press("Enter")
    #expect(story.shows("! gone.csv: The file cannot be read."))
    story.press("a")
    #expect(story.shows("Nothing was read."))
    story.press("Esc")
    #expect(story.state.dialogs.isEmpty)
  }

  @Test(arguments: [
    (PhaseKind.sceneSetting, ImportKind.people), (.rooftopObjectives, .suggestions),
    (.keyResults, .okrs),
  ]) func thePhaseChoosesTheKind(_ phase: PhaseKind, _ kind: ImportKind) throws {
    let story = try Story(Fixture.through(phase))
    story.press("I")
    #expect(story.state.screens.importing.kind == kind)
  }

  /// An importer that reads these OKRs as a file is read.
  private func importing(_ text: String) throws -> Importer {
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(Array(text.utf8)) { records.append($0) }
    try reader.finish { records.append($0) }
    let read = records
    return { order in
      guard let sheet = try? Sheet(read, choices: order.choices),
        let source = try? ImportSource(
          sheet, as: order.isChosen ? order.kind : sheet.kind ?? order.kind)
      else { return .refused("no") }
      return .read(source)
    }
  }

  private func story(reading text: String, after events: [Event]? = nil) throws -> Story {
    let story = try Story(
      events ?? Fixture.through(.sceneSetting), importer: try importing(text))
    story.press("I", "Enter")
    story.type("list.csv")
    story.press("Enter")
    return story
  }

  @Test func aMarkThatCanBeTwoIsAskedAboutAndAKeyAnswers() throws {
    let story = try story(reading: "Objective,Key result,Target\nGrow,Orders,1.250\n")
    #expect(story.shows("1 problem: nothing can come in. Press , to say which mark"))
    #expect(story.shows("1.250 can be 1250 with a decimal comma or 1.25 with a decimal point."))
    story.press("a")
    #expect(story.workshop.currentSet.objectives.isEmpty)
    story.press(",")
    #expect(story.shows("at least 1,250") && story.shows("Fractions behind a comma"))
    story.press(",")
    #expect(story.shows("at least 1.25 "))
    story.press("a")
    #expect(
      story.workshop.currentSet.objectives.first?.keyResults.first?.values?.measure == .limit(1.25))
  }

  @Test func aDayThatCanBeTwoIsAskedAboutAndAKeyAnswers() throws {
    let story = try story(reading: "Objective,Key result,Target,Due\nGrow,Orders,5,5/6/2027\n")
    #expect(story.shows("Press / to say what stands first in days."))
    story.press("/")
    #expect(story.shows("5 Jun 2027"))
    story.press("/")
    #expect(story.shows("6 May 2027"))
  }

  @Test func whatTheColumnsCanOnlyMeanComesBeforeWhatThePhaseProposes() throws {
    let story = try story(reading: "Objective,Key result\nGrow,Orders\n")
    #expect(story.shows("✓ OKRs"))
    #expect(story.state.screens.importing.kind == .okrs)
    story.press("Space")
    #expect(story.state.screens.importing.kind == .checkIns)
    story.press("Space")
    #expect(story.state.screens.importing.kind == .people)
  }

  @Test func anEditedTargetShowsWhatItWas() throws {
    let text = "Objective,Key result,Start,Target\nGrow,Orders,20,45\n"
    let first = try story(reading: text)
    first.press("a")
    let edited = try story(reading: text.replacing("45", with: "60"), after: first.events)
    #expect(edited.shows("0 to add, 1 to change, 1 there already."))
    #expect(edited.shows("it is now: Orders: from 20 to 45"))
    edited.press("a")
    #expect(edited.shows("Done: 0 added, 1 changed."))
  }

  @Test func aLongListIsPaged() throws {
    let rows = (1...60).map { PeopleList.Row(number: $0, name: "Person \($0)") }
    let story = try story(Fixture.through(.sceneSetting), .people(rows))
    #expect(story.shows("+ Person 1") && !story.shows("+ Person 30"))
    story.press("PageDown", "PageDown")
    #expect(story.shows("+ Person 30"))
  }
}
