import Testing

@Suite struct ClockTests {
  @Test func timesAreThoseOfTheClockOnTheWall() throws {
    let shell = try Shell()
    #expect(try shell.rooftop("new", "w.okr", "--organisation", "Test").code == 0)
    let there = try shell.rooftop(["log", "w.okr"], environment: ["TZ": "UTC"])
    let here = try shell.rooftop(["log", "w.okr"], environment: ["TZ": "XXX-05:30"])
    #expect(try minutes(here.output) == (try minutes(there.output) + 330) % 1440)
  }

  /// The demo took place on 1 March. In this place the clock is put forward in March only.
  @Test func timesAreThoseOfTheirOwnSeason() throws {
    let shell = try Shell.withDemo()
    let words = ["export", "demo", "--format", "text", "-o", "-", "--sections", "log"]
    let there = try shell.rooftop(words, environment: ["TZ": "UTC"])
    let here = try shell.rooftop(words, environment: ["TZ": "AAA0BBB-2,J59/0,J90/0"])
    #expect(try minutes(here.output) == (try minutes(there.output) + 120) % 1440)
  }

  /// The minute of the day in which the first event was written.
  private func minutes(_ log: String) throws -> Int {
    let time = try #require(log.firstMatch(of: /(\d\d):(\d\d)/))
    return try #require(Int(time.1)) * 60 + (try #require(Int(time.2)))
  }
}
