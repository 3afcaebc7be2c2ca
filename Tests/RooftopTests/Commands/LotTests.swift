import Testing

@Suite struct LotTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  /// The room has seen these two numbers: they draw the same order for ever.
  @Test func aLotIsDrawnAgainFromItsSeed() throws {
    #expect(try shell.rooftop("lot", "48213", "3").output == "1\n3\n2\n")
    #expect(try shell.rooftop("lot", "48213", "3", "--places", "2").output == "✓ 1\n✓ 3\n  2\n")
  }

  @Test(arguments: [
    (["999", "3"], "The seed of a lot has five digits, such as 48213"),
    (["48213", "1"], "A lot is drawn among 2 to 1000"),
    (["48213", "1001"], "A lot is drawn among 2 to 1000"),
    (["48213", "3", "--places", "3"], "Of 3 that are tied, 1 to 2 get a place"),
    (["48213", "3", "--places", "0"], "Of 3 that are tied, 1 to 2 get a place"),
  ])
  func whatIsNoLotIsSaidInOneLine(_ numbers: [String], _ words: String) throws {
    let result = try shell.rooftop(["lot"] + numbers)
    #expect(result.code == 64)
    #expect(result.error == "rooftop: \(words)\n")
    #expect(result.output.isEmpty)
  }
}
