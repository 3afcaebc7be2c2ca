import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The suggestions as a list: what the stage means above it, the wordings of the chosen line below.
/// Drawing and mouse hits read the same one.
struct ShortlistListing {
  private let header: [StyledText]
  private var list: ListView
  private let detail: [StyledText]
  private let headerArea: Rect
  private let listArea: Rect
  private let detailArea: Rect

  /// Suggestions on one page, so that a room can take them in.
  private static let perPage = 7

  init(_ state: AppState, in area: Rect) {
    let rows = ShortlistRow.all(state.workshop.currentSet)
    var cursor = state.screens.shortlist.cursor
    cursor.clamp(count: rows.count)
    let marks = state.shortlistMarks
    let most = rows.compactMap(\.tally).max() ?? 0
    list = ListView(
      rows.map { row in
        row.lines(most: most, group: state.workshop.currentSet.group(of: row.suggestion.id)?.name)
      }, selected: cursor.selection(count: rows.count),
      markers: rows.enumerated().map { index, row in
        let marked = marks.contains(row.suggestion.id)
        return StyledText(marked ? "● " : "  ", .accent) + row.styledSign(number: index + 1)
      }, itemsPerPage: Self.perPage, wraps: true)
    list.shown = RoomControl.line(state) { rows.map { [.suggestion(id: $0.suggestion.id)] } }

    var rest = area
    header = ShortlistHeader.lines(state, marked: marks.count).wrapped(to: area.width)
    headerArea = rest.takeTop(header.count + 1)
    let said = Self.detail(
      state.shortlistRow?.suggestion, width: area.width, most: area.height / 3)
    var below = rest
    let place = below.takeBottom(said.count)
    // The whole list on one page is worth more than what was said before.
    let givesWay =
      list.visibleItems(in: rest).count == rows.count
      && list.visibleItems(in: below).count < rows.count
    (detail, detailArea, listArea) = givesWay ? ([], place, rest) : (said, place, below)
  }

  func draw(on frame: inout Frame) {
    header.draw(in: headerArea, on: &frame)
    list.draw(in: listArea, on: &frame)
    detail.draw(in: detailArea, on: &frame)
  }

  /// The line that is marked after a move.
  func index(after move: ListMove) -> Int? { list.index(after: move, in: listArea) }

  /// The line at `point`, nil beside the list.
  func item(at point: Point) -> Int? { list.item(at: point, in: listArea) }

  private static func detail(_ suggestion: Suggestion?, width: Int, most: Int) -> [StyledText] {
    guard let suggestion, !suggestion.otherWordings.isEmpty else { return [] }
    let title = StyledText(
      suggestion.merged.isEmpty ? "First said" : "Also said", .heading)
    let lines = suggestion.otherWordings.flatMap { StyledText("· \($0)", .body).hanging(in: width) }
    let room = max(1, most - 2)
    guard lines.count > room else { return ["", title] + lines }
    return ["", title] + lines.prefix(room - 1)
      + [
        StyledText("… ", .secondary) + StyledText("i", .key) + StyledText(" shows all", .secondary)
      ]
  }
}

extension PagesDialog {
  /// Every wording of one suggestion, as first said.
  static func wordings(of suggestion: Suggestion, _ workshop: Workshop) -> PagesDialog {
    let others = suggestion.otherWordings.flatMap {
      [StyledText("· \($0)", .body), StyledText("")]
    }
    let source = workshop.servedSet.map { workshop.title(of: $0) } ?? ""
    let taken = suggestion.allTakenFrom.compactMap { workshop.servedSet?.words(of: $0) }.map {
      StyledText("· \($0)", .body)
    }
    let carried = workshop.carriedWords(of: suggestion).map { StyledText("· \($0)", .body) }
    return PagesDialog(
      "All wordings",
      [StyledText("Now", .heading), StyledText(suggestion.text, .body), ""]
        + (taken.isEmpty ? [] : [StyledText("Taken over from \(source)", .heading)] + taken + [""])
        + (carried.isEmpty ? [] : [StyledText("Carried over from", .heading)] + carried + [""])
        + (others.isEmpty ? [] : [StyledText("As first said", .heading)] + others))
  }
}
