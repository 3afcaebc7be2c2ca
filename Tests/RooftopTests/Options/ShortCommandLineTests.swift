import ArgumentParser
import Testing

@testable import rooftop

/// What is read without the parser is what the parser would have read.
@Suite struct ShortCommandLineTests {
  private static let files = [
    "spring.okr", "spring", "", " ", "two words", "über", "help", "open", "@spring", "a=b", "/x/y",
  ]

  @Test(arguments: files) func aFileIsTheFileOfTheCommand(_ file: String) throws {
    let open = try #require(try Rooftop.parseAsRoot(["open", file]) as? Open)
    #expect(ShortCommandLine(["open", file]) == .open(open.file))
    #expect(!open.plain && open.settings == Settings())
    let room = try #require(try Rooftop.parseAsRoot(["room", file]) as? Room)
    #expect(ShortCommandLine(["room", file]) == .room(room.file))
    #expect(room.settings == Settings())
    let join = try #require(try Rooftop.parseAsRoot(["join", file]) as? Join)
    #expect(ShortCommandLine(["join", file]) == .join(join.file))
    #expect(!join.plain && join.settings == Settings())
  }

  @Test func withoutAFileItIsTheStartScreenOrTheDemo() throws {
    let start = try #require(try Rooftop.parseAsRoot([]) as? Rooftop)
    #expect(ShortCommandLine([]) == .startScreen)
    #expect(Settings(start.everywhere) == Settings())
    let demo = try #require(try Rooftop.parseAsRoot(["demo"]) as? Demo)
    #expect(ShortCommandLine(["demo"]) == .demo)
    #expect(demo.settings == Settings())
    #expect(demo.place.phase == nil && demo.place.week == nil)
  }

  @Test func onlyAJoinedTerminalIsASeat() {
    #expect(ShortCommandLine(["join", "x"])?.isSeat == true)
    for words in [[], ["demo"], ["open", "x"], ["room", "x"]] {
      #expect(ShortCommandLine(words)?.isSeat == false, "\(words)")
    }
  }

  @Test(arguments: [
    ["open"], ["join"], ["room"], ["open", "-h"], ["open", "--help"], ["open", "--plain"],
    ["open", "--"], ["open", "-"], ["open", "x", "y"], ["open", "x", "--plain"],
    ["--no-color", "open", "x"], ["--no-color"], ["--help"], ["--version"], ["help"],
    ["help", "open"], ["demo", "x"], ["demo", "--week", "7"], ["show", "x"], ["Open", "x"], ["x"],
    [""], ["", "x"],
  ]) func theRestIsTheParsers(_ words: [String]) {
    #expect(ShortCommandLine(words) == nil)
  }
}
