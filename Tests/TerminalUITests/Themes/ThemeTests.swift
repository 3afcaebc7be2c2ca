import Testing

@testable import TerminalUI

struct ThemeTests {
  private static let grey = Scheme(
    name: "grey",
    colours: Dictionary(uniqueKeysWithValues: Scheme.Slot.allCases.map { ($0, RGB(0x777777)) }))

  @Test func theStandardThemeNeedsNoRepair() {
    #expect(Theme.standard.notices.isEmpty)
    #expect(ContrastReport(.roomDark).passes)
  }

  @Test(arguments: Role.allCases)
  func everyRoleOfAnUnreadableSchemeIsRepaired(role: Role) throws {
    let theme = Theme(try #require(Self.grey))
    let floor = Contrast.floor(of: role) ?? 1
    let style = theme[role]
    let (text, surface) = (try #require(style.foreground), try #require(style.background))
    #expect(Contrast.ratio(text, surface) >= floor)
    #expect(theme.notices.count == 1)
    #expect(theme.notices.allSatisfy { $0.string.contains("grey") && $0.string.contains("body") })
  }

  @Test func theReportTellsWhatFails() throws {
    let report = ContrastReport(try #require(Self.grey))
    #expect(!report.passes)
    #expect(report.rows.count == Role.allCases.count)
    #expect(report.rows.filter(\.passes).map(\.role) == [.border, .meterEmpty])
  }

  @Test(arguments: Role.allCases)
  func withoutColoursThereAreOnlyAttributes(role: Role) {
    let paint = Theme.standard.paint(role, depth: .none)
    #expect(paint.foreground == .terminalDefault && paint.background == .terminalDefault)
  }

  @Test(
    arguments: [
      (Role.body, [Role.heading, .accent, .key, .good, .caution, .bad, .selection, .field, .bar]),
      (.selection, [.field, .key, .bad, .caution, .good, .heading, .accent]),
      (.bar, [.barAccent, .barKey]), (.barKey, [.barAccent]),
      (.field, [.fieldHint, .key, .bad]), (.bad, [.good, .caution, .key]),
      (.caution, [.good, .key]), (.dialog, [.dialogTitle, .dialogKey, .field]),
      (.meter, [.meterEmpty]),
    ] as [(Role, [Role])])
  func withoutColoursWhatMustBeToldApartIs(role: Role, others: [Role]) {
    for depth in [ColourDepth.none, .ansi8] {
      let paint = Theme.standard.paint(role, depth: depth)
      for other in others { #expect(Theme.standard.paint(other, depth: depth) != paint) }
    }
  }

  @Test(arguments: Role.allCases, [ColourDepth.ansi8, .ansi16])
  func fewColoursKeepTheTerminalsOwnOrAPairOfAnsiColours(role: Role, depth: ColourDepth) {
    let paint = Theme.standard.paint(role, depth: depth)
    switch (paint.foreground, paint.background) {
    case (.terminalDefault, .terminalDefault): #expect(![Role.good, .caution, .bad].contains(role))
    case (.index(let text), .index(let surface)):
      #expect((0..<8).contains(text) && (0..<8).contains(surface) && text != surface)
    default: Issue.record("\(paint) mixes a known and an unknown colour")
    }
  }

  @Test(arguments: ColourDepth.allCases.filter { $0 > .none })
  func theTerminalThemeLooksTheSameWithAnyColours(depth: ColourDepth) {
    for role in Role.allCases {
      #expect(
        Theme.terminal.paint(role, depth: depth) == Theme.terminal.paint(role, depth: .ansi8))
    }
  }

  @Test func trueColourSendsTheSchemeAsItIs() {
    #expect(
      Theme.standard.paint(.body, depth: .trueColour)
        == Paint(foreground: .rgb(RGB(0xEEEEEE)), background: .rgb(RGB(0x121212))))
    #expect(
      Theme.standard.paint(.body, depth: .indexed256)
        == Paint(foreground: .index(255), background: .index(233)))
  }
}
