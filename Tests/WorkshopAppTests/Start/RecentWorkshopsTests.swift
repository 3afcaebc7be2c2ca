import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct RecentWorkshopsTests {
  private func entry(_ number: Int) -> RecentWorkshops.Entry {
    .init(path: "/w/\(number).okr", organisation: "Org \(number)")
  }

  @Test func theLatestIsFirstAndStandsOnce() {
    var recents = RecentWorkshops()
    for number in [1, 2, 3, 1] { recents.opened(entry(number)) }
    #expect(recents.entries.map(\.path) == ["/w/1.okr", "/w/3.okr", "/w/2.okr"])
  }

  @Test func onlyOnePageIsKept() {
    var recents = RecentWorkshops()
    for number in 1...20 { recents.opened(entry(number)) }
    #expect(recents.entries.count == RecentWorkshops.most)
    #expect(recents.entries.first == entry(20))
  }

  @Test func writingAndReadingGivesTheSame() throws {
    var recents = RecentWorkshops()
    recents.opened(.init(path: "/w/café \"x\".okr", organisation: "Café 東京"))
    recents.opened(entry(2))
    #expect(RecentWorkshops(json: try recents.json()) == recents)
  }

  @Test func whatIsDueIsKeptBesideTheNameAndSaidForTheDay() throws {
    let story = try Story(BoardStoryTests.betweenSessions)
    let today = story.state.today
    let due = DueFacts(story.workshop).short
    var recents = RecentWorkshops()
    recents.opened(.init(path: "/w/1.okr", organisation: "Org", due: due))
    let read = RecentWorkshops(json: try recents.json())
    #expect(read == recents)
    #expect(read.entries[0].dueWords(on: today) == story.workshop.due(on: today).first?.words)
    #expect(
      read.entries[0].dueWords(on: Fixture.cycle.last) == "Weekly check-in since Monday and 1 more")
  }

  @Test(arguments: [#""due": 7"#, #""due": {"weekly": []}"#, #""later": true"#])
  func whatAnotherProgramSaysOfItLosesNoWorkshop(_ member: String) {
    let json = #"{"recent":[{"path":"/y","organisation":"Y",\#(member)}]}"#
    let entries = RecentWorkshops(json: Data(json.utf8)).entries
    #expect(entries.map(\.path) == ["/y"] && entries[0].due == nil)
  }

  @Test(arguments: ["", "{", "[]", "{\"recent\": 3}", "{\"recent\": [{\"path\": 1}]}", "\u{0}"])
  func damageIsAnEmptyList(_ text: String) {
    #expect(RecentWorkshops(json: Data(text.utf8)).entries.isEmpty)
  }

  @Test func relativePathsAndMissingFilesAreDropped() {
    let json = #"{"recent":[{"path":"x.okr","organisation":"X"},{"path":"/y","organisation":"Y"}]}"#
    var recents = RecentWorkshops(json: Data(json.utf8))
    #expect(recents.entries.map(\.path) == ["/y"])
    recents.forget { $0.path == "/y" }
    #expect(recents.entries.isEmpty)
  }
}
