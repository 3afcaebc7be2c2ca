import PlainText
import TerminalUI
import WorkshopModel

/// What people are called to do: the question as big as it goes, or what lies before them, and below it
/// where to go. What an answer is given stands between, as far as there is room for it.
struct CallPicture {
  private let call: RoomCall
  private let question: CleanText

  init(_ call: RoomCall, asking question: CleanText) {
    self.call = call
    self.question = question
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    CallStrip(call).draw(in: &rest, on: &frame)
    if let list = call.list {
      ListPicture(list).draw(in: rest, on: &frame)
    } else {
      drawQuestion(in: rest, on: &frame)
    }
  }

  func isBig(in area: Rect) -> Bool {
    let rest = CallStrip(call).above(area)
    return call.list.map { ListPicture($0).isBig(in: rest) } ?? (big(in: rest) != nil)
  }

  private func drawQuestion(in area: Rect, on frame: inout Frame) {
    let big = big(in: area)
    let words = ReadableText(question, plain: .big, big: .accent)
    let height = big?.size(columns: area.width)?.height ?? words.rows(in: area)
    let given = GivenLines(call, areBig: big != nil, in: area, leaving: height + 1)
    let free = area.height - height - given.height
    let gap = given.height > 0 ? max(0, free) / 3 : max(0, free) / 2
    var rest = area
    _ = rest.takeTop(gap)
    let place = rest.takeTop(height)
    if let big {
      big.draw(in: place, on: &frame)
    } else {
      words.draw(in: place, on: &frame)
    }
    _ = rest.takeTop(max(1, gap))
    given.draw(in: rest, on: &frame)
  }

  /// The question in the biggest letters that leave room for what is given; it goes before that.
  private func big(in area: Rect) -> BigText? {
    BigText.Breadth.allCases.lazy
      .map { BigText(question, .accent, breadth: $0) }
      .first { big in
        guard let height = big.size(columns: area.width)?.height, height <= area.height else {
          return false
        }
        let given = GivenLines(call, areBig: true, in: area, leaving: height + 1)
        return call.given.isEmpty || given.height > 0
      } ?? BigText.broadest(question, .accent, in: area)
  }
}

/// What an answer is given, as many of its lines as stand whole in an area.
private struct GivenLines {
  private enum Line {
    case big(BigText, rows: Int)
    case plain([StyledText])

    var rows: Int {
      switch self {
      case .big(_, let rows): rows
      case .plain(let lines): lines.count
      }
    }
  }

  private let lines: [Line]

  /// - Parameters:
  ///   - areBig: whether big letters may be taken where they fit.
  ///   - rows: rows of `area` that others need.
  init(_ call: RoomCall, areBig: Bool, in area: Rect, leaving rows: Int) {
    let given = call.given
    let room = area.height - rows
    func fitting(_ all: [Line]) -> [Line] {
      guard all.reduce(0, { $0 + $1.rows + 1 }) > room + 1 else { return all }
      let first = min(call.firstGiven, max(0, all.count - 1))
      var left = room
      return (all[first...] + all[..<first]).filter { line in
        guard line.rows <= left else { return false }
        left -= line.rows + 1
        return true
      }
    }
    let big = given.compactMap { given -> Line? in
      let text = BigText("\(given.title): \(given.text)", .secondary, breadth: .narrow)
      return text.size(columns: area.width).map { .big(text, rows: $0.height) }
    }
    let plain = given.map { given -> Line in
      let text = StyledText("\(given.title): ", .heading) + StyledText(given.text)
      return .plain(text.wrapped(to: min(area.width, Self.widest)))
    }
    let bigOnes = areBig && big.count == given.count ? fitting(big) : []
    // All of it small says more than a part of it big.
    lines = bigOnes.count == given.count ? bigOnes : fitting(plain)
  }

  /// A line longer than this is slow to read from the back row.
  private static let widest = 72

  var height: Int { max(0, lines.reduce(0) { $0 + $1.rows + 1 } - 1) }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    for line in lines {
      let place = rest.takeTop(line.rows)
      switch line {
      case .big(let text, _): text.draw(in: place, on: &frame)
      case .plain(let lines): lines.draw(in: place, align: .centre, on: &frame)
      }
      _ = rest.takeTop(1)
    }
  }
}
