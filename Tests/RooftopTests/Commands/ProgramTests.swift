import Testing

@Suite struct ProgramTests {
  @Test func theVersionNamesTheEngineToo() throws {
    let version = try Shell().rooftop("--version")
    #expect(version.code == 0)
    #expect(version.output.hasPrefix("Rooftop 0.1.0, SQLite 3."))
  }

  @Test func helpIsNoError() throws {
    let help = try Shell().rooftop("--help")
    #expect(help.code == 0)
    for command in ["new", "open", "join", "demo", "show", "check", "log", "themes"] {
      #expect(help.output.contains("  \(command) "))
    }
  }

  @Test(arguments: [[], ["demo"], ["rehearse"]]) func screensNeedATerminal(_ arguments: [String])
    throws
  {
    let shell = try Shell()
    let result = try shell.rooftop(arguments)
    #expect(result.code == 69)
    #expect(result.errorIsOneLine)
    #expect(result.error.contains("This needs a terminal"))
  }

  @Test func openWithoutATerminalLeavesTheFileAsItWas() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let log = try shell.rooftop("log", "team").output
    #expect(try shell.rooftop("open", "team").code == 69)
    #expect(try shell.rooftop("log", "team").output == log)
  }

  @Test func aSeatNeedsATerminalAndAWorkshop() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let bare = try shell.rooftop("join", "team")
    #expect(bare.code == 69)
    #expect(bare.errorIsOneLine)
    let missing = try shell.rooftop("join", "nowhere")
    #expect(missing.code == 66)
    #expect(missing.errorIsOneLine)
    #expect(missing.error.contains("There is no such file."))
  }

  @Test(arguments: [
    ["dance"], ["open"], ["join"], ["join", "a", "b"], ["new", "x"], ["show", "a", "b"],
    ["--colour"], ["demo", "--phase", "0"],
    ["demo", "--phase", "99"], ["demo", "--week", "14"],
    ["demo", "--week", "7", "--phase", "3"], ["new", "x", "--organisation", "X", "--cycle", "Y"],
    ["new", "x", "--organisation", "X", "--year-begins", "13"],
    ["new", "x", "--organisation", " "], ["rehearse", "x"], ["rehearse", "--people", "1"],
    ["rehearse", "--people", "31"], ["rehearse", "--phase", "99"],
  ]) func aWrongCommandLineIsOneLine(_ arguments: [String]) throws {
    let shell = try Shell()
    let result = try shell.rooftop(arguments)
    #expect(result.code == 64)
    #expect(result.errorIsOneLine)
    #expect(!shell.folder.holds("x.okr"))
  }
}
