import ArgumentParser
import Foundation
import Testing
import WorkshopModel

@testable import rooftop

@Suite struct ParsingTests {
  private func parse<Command>(_ type: Command.Type, _ line: String...) throws -> Command {
    try #require(try Rooftop.parseAsRoot(line) as? Command)
  }

  @Test(arguments: [
    ["--theme", "a", "--no-color", "--no-motion", "--config-dir", "/c", "open", "x.okr"],
    ["open", "--theme", "a", "--no-color", "--no-motion", "--config-dir", "/c", "x.okr"],
    ["open", "x.okr", "--theme", "a", "--no-color", "--no-motion", "--config-dir", "/c"],
    ["--theme", "a", "open", "x.okr", "--no-color", "--no-motion", "--config-dir", "/c"],
  ]) func optionsStandBeforeOrAfterTheCommand(_ line: [String]) throws {
    let open = try #require(try Rooftop.parseAsRoot(line) as? Open)
    #expect(open.file == "x.okr")
    #expect(open.settings.theme == "a")
    #expect(open.settings.noColor)
    #expect(open.settings.noMotion)
    #expect(open.settings.configFolder.path == "/c")
  }

  @Test func whatIsSaidLastCounts() throws {
    let open = try parse(Open.self, "--theme", "a", "open", "x", "--theme", "b")
    #expect(open.settings.theme == "b")
  }

  @Test func newTakesEverything() throws {
    let new = try parse(
      New.self, "new", "x", "--organisation", "X", "--people", "p.csv", "--agenda", "half-day",
      "--year-begins", "7")
    #expect(new.file == "x")
    #expect(new.organisation == "X")
    #expect(new.people == "p.csv")
    #expect(new.agenda == .halfDay)
    #expect(new.cycle.yearBegins == 7)
  }

  @Test func demoCountsPhasesFromOne() throws {
    #expect(try parse(Demo.self, "demo", "--phase", "8").place.phase == 8)
    #expect(try parse(Demo.self, "demo").place.phase == nil)
  }

  @Test func aRehearsalTakesNoFile() throws {
    let usual = try parse(Rehearse.self, "rehearse")
    #expect(usual.people == 8 && usual.place.phase == nil)
    #expect(try parse(Rehearse.self, "rehearse", "--people", "2", "--seed", "7").seed == 7)
    #expect(try parse(Rehearse.self, "rehearse", "--week", "7").place.week == 7)
    #expect(throws: (any Error).self) { try parse(Rehearse.self, "rehearse", "spring.okr") }
  }

  @Test func configFolderFollowsTheDesktopRules() throws {
    let none = try GlobalOptions.parse([])
    func folder(_ environment: [String: String]) -> String {
      Settings(none, environment: environment).configFolder.path
    }
    #expect(folder(["HOME": "/h", "XDG_CONFIG_HOME": "/x"]) == "/x/rooftop")
    #expect(folder(["HOME": "/h", "XDG_CONFIG_HOME": "relative"]) == "/h/.config/rooftop")
    #expect(folder(["HOME": "/h"]) == "/h/.config/rooftop")
  }

  @Test(arguments: [
    ("2027-03-01", 1, "2027"), ("2027-07-02", 1, "2027"), ("2027-07-03", 1, "2028"),
    ("2026-11-28", 4, "FY27/28"), ("2027-03-31", 4, "FY27/28"), ("2027-04-01", 4, "FY27/28"),
    ("2026-12-29", 7, "FY26/27"), ("2027-03-03", 7, "FY27/28"),
  ]) func aWorkshopInTheSecondHalfOfAYearIsAboutTheNextOne(
    _ day: String, _ month: Int, _ name: String
  ) throws {
    let today = try #require(CalendarDate(day))
    #expect(CycleOptions.usualCycle(today: today, yearBegins: month).name.string == name)
  }

  @Test func aCycleOfOnesOwnIsTaken() throws {
    let today = try #require(CalendarDate("2027-03-01"))
    let options = try CycleOptions.parse([
      "--cycle", "Season", "--from", "1 Apr", "--to", "30.9.2027",
    ])
    let cycle = try options.cycle(today: today)
    #expect(cycle.name == "Season")
    #expect(cycle.first.description == "2027-04-01")
    #expect(cycle.last.description == "2027-09-30")
    let wrong = try CycleOptions.parse([
      "--cycle", "S", "--from", "2027-04-02", "--to", "2027-04-01",
    ])
    #expect(throws: Rejection.self) { try wrong.cycle(today: today) }
  }
}
