import PlainText
import Testing

struct CleanTextTests {
  @Test func aSingleLineHasNoWhiteSpaceAroundAndOneSpaceBetween() {
    #expect(CleanText("  two \n\n words\t").singleLine == "two words")
  }

  @Test func linesKeepEmptyOnes() {
    #expect(CleanText("a\n\nb").lines == ["a", "", "b"])
    #expect(CleanText("").lines == [""])
  }

  @Test func joiningComposesAcrossTheSeam() {
    #expect((CleanText("e") + CleanText("\u{301}")).count == 1)
  }

  @Test func interpolatedTextIsCleaned() {
    let name = "A\u{1b}na"
    #expect(("Hello \(name)" as CleanText).string == "Hello Ana")
  }
}
