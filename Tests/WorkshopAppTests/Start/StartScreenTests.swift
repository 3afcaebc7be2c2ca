import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct StartScreenTests {
  private static let two = RecentWorkshops([
    .init(path: "/home/ana/harbour.okr", organisation: "Harbour Bikes"),
    .init(path: "/home/ana/café.okr", organisation: "Café Señor 東京"),
  ])

  private func start(
    _ recents: RecentWorkshops = two, size: Size = Size(width: 80, height: 24)
  ) -> StartState {
    StartState(recents: recents, folder: "/home/ana", size: size)
  }

  private func press(_ names: String..., in state: inout StartState) throws {
    for name in names { state.answer(.key(try #require(KeyPress(name: name)))) }
  }

  private func type(_ text: String, in state: inout StartState) {
    for character in text { state.answer(.key(KeyPress(.character(character)))) }
  }

  private func screen(_ state: StartState) -> String {
    StartScreen.picture(of: state).snapshot()
  }

  @Test(arguments: snapshotSizes) func whatIsDueStandsBelowTheName(_ size: Size) throws {
    let story = try Story(BoardStoryTests.betweenSessions)
    let today = story.state.today
    let recents = RecentWorkshops([
      .init(
        path: "/home/ana/café.okr", organisation: "Café Señor 東京",
        due: DueFacts(story.workshop).short),
      .init(path: "/home/ana/harbour.okr", organisation: "Harbour Bikes"),
    ])
    var state = StartState(recents: recents, folder: "/home/ana", today: today, size: size)
    let words = try #require(story.workshop.due(on: today).first?.words)
    #expect(screen(state).contains(words.string))
    expectSnapshot(StartScreen.picture(of: state), "start-due-\(size.words)")
    try press("Down", "Enter", in: &state)
    #expect(state.choice == .open(path: "/home/ana/harbour.okr"))
  }

  @Test func enterOpensTheMarkedWorkshop() throws {
    var state = start()
    try press("Down", "Enter", in: &state)
    #expect(state.choice == .open(path: "/home/ana/café.okr"))
  }

  @Test(arguments: ["q", "Esc", "Ctrl-C"]) func everyWayOutLeaves(_ key: String) throws {
    var state = start()
    try press(key, in: &state)
    #expect(state.choice == .quit)
  }

  @Test func theDemoIsOneKeyAway() throws {
    var state = start()
    try press("d", in: &state)
    #expect(state.choice == .demo)
  }

  @Test func aTerminalThatIsGoneEndsIt() {
    var state = start()
    state.answer(.terminated)
    #expect(state.choice == .quit)
  }

  @Test func theAgendaIsChosenWithTheArrows() throws {
    var state = start()
    try press("n", in: &state)
    type("Acme", in: &state)
    try press("Tab", "Tab", "Right", in: &state)
    #expect(state.form?.agenda == .full)
    try press("Left", "Left", "Enter", in: &state)
    #expect(
      state.choice
        == .new(organisation: "Acme", people: [], fileName: "acme.okr", agenda: .halfDay))
  }

  @Test func theFileNameFollowsTheOrganisationUntilItIsTyped() throws {
    var state = start()
    try press("n", in: &state)
    type("Née & Söhne", in: &state)
    #expect(state.form?.fileName.text == "née-söhne.okr")
    try press("Shift-Tab", "Ctrl-U", in: &state)
    type("plan.okr", in: &state)
    try press("Tab", in: &state)
    type(" AG", in: &state)
    try press("Shift-Tab", "Enter", in: &state)
    #expect(
      state.choice
        == .new(
          organisation: "Née & Söhne AG", people: [], fileName: "plan.okr", agenda: .annual))
  }

  @Test func typingReplacesTheProposedFileName() throws {
    var state = start()
    try press("n", in: &state)
    type("Harbour Bikes", in: &state)
    try press("Shift-Tab", in: &state)
    #expect(state.form?.isProposalMarked == true)
    type("spring", in: &state)
    #expect(state.form?.fileName.text == "spring")
    #expect(screen(state).contains("Will be saved as spring.okr in /home/ana"))
    try press("Enter", in: &state)
    #expect(
      state.choice
        == .new(
          organisation: "Harbour Bikes", people: [], fileName: "spring.okr", agenda: .annual))
  }

  @Test func theProposedFileNameCanBeEditedAndTheEndingIsNeverMissing() throws {
    var state = start()
    try press("n", in: &state)
    type("Harbour", in: &state)
    try press("Shift-Tab", "Left", "Left", "Left", "Left", in: &state)
    type("-2", in: &state)
    #expect(state.form?.fileName.text == "harbour-2.okr")
    try press("Ctrl-U", in: &state)
    type("v2.final", in: &state)
    try press("Enter", in: &state)
    #expect(
      state.choice
        == .new(organisation: "Harbour", people: [], fileName: "v2.final.okr", agenda: .annual))
    state = start()
    try press("n", in: &state)
    type("Harbour", in: &state)
    try press("Shift-Tab", in: &state)
    state.answer(.paste("plan"))
    #expect(state.form?.fileName.text == "plan")
    try press("Tab", "Shift-Tab", in: &state)
    #expect(state.form?.isProposalMarked == false)
  }

  @Test func lettersThatAreKeysOfTheListAreTextInTheForm() throws {
    var state = start()
    try press("n", in: &state)
    type("qdn", in: &state)
    #expect(state.choice == nil)
    #expect(state.form?.organisation.text == "qdn")
    try press("Esc", in: &state)
    #expect(state.form == nil)
    #expect(state.choice == nil)
  }

  @Test func anEmptyFormIsRefusedInWords() throws {
    var state = start()
    try press("n", "Enter", in: &state)
    #expect(state.message == "Type the name of the organisation first.")
    state.answer(.paste("!!!"))
    try press("Enter", "Enter", "Enter", in: &state)
    #expect(state.message == "Type a name for the file first.")
  }

  @Test func aChoiceThatFailedComesBackWithItsWords() throws {
    var state = StartState(
      recents: Self.two, folder: "/home/ana", size: Size(width: 80, height: 24),
      message: "There is a file of this name already.",
      retrying: .new(
        organisation: "Harbour Bikes", people: ["Ana", "Bo"], fileName: "harbour.okr",
        agenda: .annual))
    #expect(screen(state).contains("! There is a file of this name already."))
    try press("Enter", "Enter", "Enter", in: &state)
    #expect(
      state.choice
        == .new(
          organisation: "Harbour Bikes", people: ["Ana", "Bo"], fileName: "harbour.okr",
          agenda: .annual))
  }

  @Test func clicksMarkOpenAndPressHints() throws {
    var state = start()
    let rows = screen(state).split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(rows.firstIndex { $0.contains("café.okr") })
    state.answer(.mouse(MouseEvent(.press, at: Point(x: 10, y: y))))
    #expect(state.cursor.index == 1)
    state.answer(.mouse(MouseEvent(.press, at: Point(x: 10, y: y))))
    #expect(state.choice == .open(path: "/home/ana/café.okr"))
  }

  @Test func theLoopShowsWaitsAndReturnsTheChoice() {
    let terminal = ScriptedTerminal(size: Size(width: 80, height: 24))
    terminal.next = [.key(KeyPress(.down)), .key(KeyPress(.enter))]
    let choice = StartScreen.run(start(), on: terminal, in: .standard)
    #expect(choice == .open(path: "/home/ana/café.okr"))
    #expect(terminal.framesShown == 1)
  }

  @Test func theKeyTablesHoldNoMistake() {
    #expect(StartScreen.keys.conflicts == [])
    #expect(StartScreen.formKeys.conflicts == [])
  }

  @Test(arguments: snapshotSizes) func itLooksAsAccepted(_ size: Size) throws {
    var state = start(size: size)
    expectSnapshot(StartScreen.picture(of: state), "start-recent-\(size.words)")
    try press("n", in: &state)
    expectSnapshot(StartScreen.picture(of: state), "start-new-\(size.words)")
  }
}
