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

  private func places(_ old: Frame?, _ new: Frame) -> [Int] {
    FrameDiff.changes(from: old, to: new).map { $0.point.y * 100 + $0.point.x }
  }

  @Test func theFirstFrameIsSentWhole() {
    #expect(FrameDiff.changes(from: nil, to: frame("ab")).count == 16)
  }

  @Test func anEqualFrameSendsNothing() {
    #expect(places(frame("ab"), frame("ab")).isEmpty)
  }

  @Test func onlyWhatDiffersIsSent() {
    #expect(places(frame("abc"), frame("aXc")) == [101])
  }

  @Test func anotherRoleIsADifference() {
    #expect(places(frame("ab"), frame("ab", role: .bad)) == [100, 101])
  }

  @Test func anotherSizeIsSentWhole() {
    #expect(FrameDiff.changes(from: frame("ab", width: 9), to: frame("ab")).count == 16)
  }

  @Test func aWideCharacterIsOneChange() {
    let changes = FrameDiff.changes(from: frame("ab"), to: frame("漢"))
    #expect(changes.map(\.columns) == [2])
    #expect(places(frame("漢"), frame("ab")) == [100, 101])
    #expect(places(frame("漢"), frame("a漢")) == [100, 101])
  }
}
