import PlainText
import TerminalUI
import Testing

@testable import NcursesTerminal

struct FrameDiffTests {
  private func frame(_ text: CleanText, role: Role = .body, width: Int = 8) -> Frame {
    var frame = Frame(size: Size(width: width, height: 2))
    frame.put(text, at: Point(x: 0, y: 1), role)
    return frame
  }

  private func runs(_ old: Frame?, _ new: Frame) -> [FrameDiff.Run] {
    FrameDiff.runs(from: old, to: new)
  }

  private let whole = [0, 1].map { FrameDiff.Run(y: $0, columns: 0..<8) }

  @Test func theFirstFrameIsSentWhole() { #expect(runs(nil, frame("ab")) == whole) }

  @Test func anEqualFrameSendsNothing() { #expect(runs(frame("ab"), frame("ab")).isEmpty) }

  @Test func onlyWhatDiffersIsSent() {
    #expect(runs(frame("abc"), frame("aXc")) == [.init(y: 1, columns: 1..<2)])
    #expect(
      runs(frame("abcdef"), frame("XXcdXX")) == [
        .init(y: 1, columns: 0..<2), .init(y: 1, columns: 4..<6),
      ])
  }

  @Test func theEdgesOfARowAreSeen() {
    #expect(runs(frame("a......h"), frame("X......h")) == [.init(y: 1, columns: 0..<1)])
    #expect(runs(frame("a......h"), frame("a......X")) == [.init(y: 1, columns: 7..<8)])
  }

  @Test func anotherRoleIsADifference() {
    #expect(runs(frame("ab"), frame("ab", role: .bad)) == [.init(y: 1, columns: 0..<2)])
  }

  @Test func anotherSizeIsSentWhole() {
    #expect(runs(frame("ab", width: 9), frame("ab")) == whole)
  }

  @Test func aWideCharacterIsSentWhole() {
    #expect(runs(frame("ab"), frame("漢")) == [.init(y: 1, columns: 0..<2)])
    #expect(runs(frame("漢"), frame("ab")) == [.init(y: 1, columns: 0..<2)])
    #expect(runs(frame("漢"), frame("a漢")) == [.init(y: 1, columns: 0..<3)])
    #expect(runs(frame("......漢"), frame("......字")) == [.init(y: 1, columns: 6..<8)])
  }
}
