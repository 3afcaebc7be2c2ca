import Foundation
import Testing
import WorkshopModel

@testable import rooftop

/// `rooftop changes`
@Suite struct ChangesCommandTests {
  /// Three days ago, by the clock of the program.
  private static let first = Clock.now + -3 * 86_400

  /// A workshop of three days: made on the first, with a goal of the second and new words on the third.
  private static func shell() throws -> Shell {
    let shell = try Shell()
    let day = 86_400
    let cycle = Cycle.annual(containing: CalendarDate(first, secondsFromUTC: 0), firstMonth: 1)
    let events: [(Event, Timestamp)] = [
      (.workshopCreated(organisation: "Acme", cycle: cycle, agenda: AgendaItem.annual), first),
      (.objectiveAdded(text: "Be loved"), first + day),
      (.objectiveReworded(objective: ObjectiveID(2), text: "Be loved by all"), first + 2 * day),
    ]
    let (_, ledger) = try WorkshopFile.create(
      shell.folder.path("team.okr"), events.map { (event: $0.0, at: $0.1) })
    ledger.close()
    return shell
  }

  @Test func whatIsDifferentSinceADayIsPrinted() throws {
    let shell = try Self.shell()
    let third = CalendarDate(Self.first + 2 * 86_400, secondsFromUTC: 0)
    let found = try shell.rooftop("changes", "team", "--since", third.description)
    #expect(found.code == 0, "\(found.error)")
    #expect(
      found.output == """
        Acme \(third.year), since \(third.words)
          Reworded: objective 1 is now "Be loved by all", it was "Be loved"

        """)
    let all = try shell.rooftop("changes", "team", "--since", "2020-01-01", "--unit", "Acme")
    #expect(all.output.contains("  New: objective 1 \"Be loved by all\"\n"))
    let none = try shell.rooftop("changes", "team", "--since", (third + 1).description)
    #expect(none.output == "Nothing is different since \((third + 1).words).\n")
  }

  @Test func aDayThatCannotBeMeantIsRefused() throws {
    let shell = try Self.shell()
    for arguments in [
      ["changes", "team"], ["changes", "team", "--since", "soon"],
      ["changes", "team", "--since", "9000-01-01"],
      ["changes", "team", "--since", "2020-01-01", "--unit", "Nobody"],
    ] {
      let refused = try shell.rooftop(arguments)
      #expect(refused.code == 64 && refused.errorIsOneLine, "\(arguments): \(refused.error)")
    }
    let missing = try shell.rooftop("changes", "none", "--since", "2020-01-01")
    #expect(missing.code == 66 && missing.errorIsOneLine, "\(missing.code) \(missing.error)")
  }
}
