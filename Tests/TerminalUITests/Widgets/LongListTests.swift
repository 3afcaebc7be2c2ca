import PlainText
import TerminalUI
import Testing

/// A long list draws, moves and is clicked as a list of lines that are all there.
@Suite struct LongListTests {
  private func lines(_ count: Int) -> [StyledText] {
    (0..<count).map { StyledText("Line \($0)") }
  }

  @Test(arguments: [0, 1, 4, 5, 6, 9, 100], [1, 2, 5, 8])
  func itIsThePictureOfAList(_ count: Int, _ height: Int) {
    let area = Rect(x: 2, y: 1, width: 30, height: height)
    for selected in 0..<max(1, count) {
      var wanted = Frame(size: Size(width: 40, height: 12))
      var drawn = wanted
      let lines = lines(count)
      let list = ListView(lines, selected: selected)
      let long = LongList(count: count, selected: selected)
      list.draw(in: area, on: &wanted)
      long.draw(in: area, on: &drawn) { lines[$0] }
      #expect(drawn == wanted, "\(selected) of \(count) in \(height)")
      for move in ListMove.allCases {
        #expect(
          long.index(after: move, in: area) == list.index(after: move, in: area),
          "\(move) from \(selected) of \(count) in \(height)")
      }
      for y in 0..<12 {
        let point = Point(x: 5, y: y)
        #expect(long.item(at: point, in: area) == list.item(at: point, in: area))
      }
    }
  }

  @Test func onlyThePageIsAskedFor() {
    var frame = Frame(size: Size(width: 40, height: 10))
    var asked: [Int] = []
    LongList(count: 1_000, selected: 20).draw(in: frame.bounds, on: &frame) { item in
      asked.append(item)
      return StyledText("Line \(item)")
    }
    #expect(asked == Array(18..<27))
  }
}
