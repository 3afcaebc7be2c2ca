import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Who opens Rooftop for the first time is led from an empty folder to a kick-off.
@Suite struct FirstDecisionsTests {
  private func start(
    _ recents: RecentWorkshops = RecentWorkshops(), size: Size = Size(width: 80, height: 24)
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

  @Test func fromAnEmptyFolderThreeDecisionsLeadToAWorkshop() throws {
    var state = start()
    #expect(screen(state).contains("Press Enter: three decisions, and your kick-off runs."))
    try press("Enter", in: &state)
    type("Acme", in: &state)
    try press("Enter", in: &state)
    type("Ana, Bo", in: &state)
    try press("Enter", in: &state)
    #expect(state.choice == nil)
    #expect(screen(state).contains("Enter starts"))
    try press("Enter", in: &state)
    #expect(
      state.choice
        == .new(
          organisation: "Acme", people: ["Ana", "Bo"], fileName: "acme.okr", agenda: .annual))
  }

  @Test func peopleAreAListTheyMayBePastedAndNobodyMayBeThereYet() throws {
    var state = start()
    try press("n", in: &state)
    type("Acme", in: &state)
    try press("Enter", in: &state)
    #expect(state.form?.focus == .people)
    #expect(screen(state).contains("Left empty, people"))
    state.answer(.paste("Ana Müller\nBörje;  李明 \n\n"))
    #expect(state.form?.names == ["Ana Müller", "Börje", "李明"])
    #expect(screen(state).contains("3 people."))
    try press("Ctrl-U", "Enter", "Enter", in: &state)
    #expect(
      state.choice
        == .new(organisation: "Acme", people: [], fileName: "acme.okr", agenda: .annual))
  }

  @Test func whoIsListedTwiceIsOnePerson() throws {
    var state = start()
    try press("n", in: &state)
    type("Acme", in: &state)
    try press("Enter", in: &state)
    type("Ana, Bo, ana", in: &state)
    #expect(state.form?.names == ["Ana", "Bo"])
    #expect(screen(state).contains("2 people."))
  }

  @Test func ofAPastedTableOnlyTheNamesAreTaken() throws {
    var state = start()
    try press("n", "Tab", in: &state)
    state.answer(.paste("Name,Unit\nAnn Lee,Shop\n\"Bo, the second\",Mill\n"))
    #expect(state.form?.names == ["Ann Lee", "Bo", "the second"])
    try press("Ctrl-U", in: &state)
    state.answer(.paste("First name;Family name;Unit\nAnn;Lee;Shop\nBo;Ek;Mill\n"))
    #expect(state.form?.names == ["Ann Lee", "Bo Ek"])
  }

  @Test func whatWasTypedIsThereAgainAfterEsc() throws {
    var state = start()
    try press("n", in: &state)
    type("Acme", in: &state)
    try press("Tab", in: &state)
    type("Ana, Bo", in: &state)
    try press("Esc", in: &state)
    #expect(state.form == nil)
    try press("n", in: &state)
    #expect(state.form?.organisation.text == "Acme" && state.form?.names == ["Ana", "Bo"])
  }

  @Test func theFileIsStillNamedAfterTheOrganisationWhenTheNameIsCorrected() throws {
    var state = StartState(
      recents: RecentWorkshops(), folder: "/home/ana", size: Size(width: 80, height: 24),
      message: "Ann is on the roster already.",
      retrying: .new(
        organisation: "Acme", people: [], fileName: "acme.okr", agenda: .annual))
    type(" Two", in: &state)
    #expect(state.form?.fileName.text == "acme-two.okr")
  }

  @Test func theRehearsalIsOneKeyAwayAndHelpNamesTheThreeDecisions() throws {
    var state = start()
    try press("?", in: &state)
    let help = screen(state)
    for row in StartScreen.keys.reference { #expect(help.contains(row.help.string)) }
    #expect(help.contains("three decisions"))
    try press("r", in: &state)
    #expect(state.choice == nil, "any key closes the page")
    try press("r", in: &state)
    #expect(state.choice == .rehearsal)
  }

  @Test(arguments: snapshotSizes) func itLooksAsAccepted(_ size: Size) throws {
    var state = start(size: size)
    expectSnapshot(StartScreen.picture(of: state), "start-first-\(size.words)")
    try press("?", in: &state)
    expectSnapshot(StartScreen.picture(of: state), "start-help-\(size.words)")
  }
}
