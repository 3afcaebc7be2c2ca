import PlainText

/// One slide: a title and what stands below it, an item in each list of lines.
struct Slide {
  /// Lines below the title that the back row still reads.
  static let mostLines = 7

  let title: CleanText
  let items: [[String]]
  /// Without bullets, where there is one thing to read.
  var isPlain = false

  init(_ title: CleanText, _ items: [[String]], isPlain: Bool = false) {
    self.title = title
    self.items = items
    self.isPlain = isPlain
  }

  /// As many slides of one title as the texts need; one of the title alone for none.
  static func all(_ title: CleanText, _ texts: [CleanText], isPlain: Bool = false) -> [Slide] {
    all(title, items: texts.map { SlideText.lines($0) }, isPlain: isPlain)
  }

  static func all(_ title: CleanText, items: [[String]], isPlain: Bool = false) -> [Slide] {
    var pages: [[[String]]] = [[]]
    for item in items.flatMap(parts) {
      let used = pages[pages.count - 1].reduce(0) { $0 + $1.count }
      if used > 0, used + item.count > mostLines { pages.append([]) }
      pages[pages.count - 1].append(item)
    }
    return pages.enumerated().map { index, page in
      Slide(
        pages.count == 1 ? title : "\(title) (\(index + 1) of \(pages.count))", page,
        isPlain: isPlain)
    }
  }

  /// An item that is longer than a slide goes on on the next.
  private static func parts(of item: [String]) -> [[String]] {
    stride(from: 0, to: max(1, item.count), by: mostLines).map {
      Array(item[$0..<min(item.count, $0 + mostLines)])
    }
  }

  /// The title underlined, which presenterm takes for the title of a slide and the others for a
  /// heading.
  var markdown: String {
    let heading = SlideText.lines(title).joined(separator: "\n") + "\n===\n"
    let lines = items.map { item in
      isPlain
        ? item.joined(separator: "\n") + "\n"
        : item.enumerated().map { "\($0 == 0 ? "- " : "  ")\($1)\n" }.joined()
    }
    guard !lines.isEmpty else { return heading }
    return heading + "\n" + lines.joined(separator: isPlain ? "\n" : "")
  }
}
