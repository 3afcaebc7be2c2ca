import PlainText
import TerminalUI
import WorkshopModel

extension ShareScreen {
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let audience = audience(state) else {
      drawEmpty(state, in: area, on: &frame)
      return
    }
    let parts = parts(state, in: area)
    parts.list.draw(in: parts.listArea, on: &frame)
    var rows = parts.paneArea
    guard rows.height > 1 else { return }
    frame.rule(rows.takeTop(1))
    paneLines(audience, state, in: rows.size).draw(in: rows, on: &frame)
  }

  /// What there is to do while nobody is in the list.
  private static func drawEmpty(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let proposed = state.workshop.proposedAudiences
    let names = CleanText(proposed.map(\.name.string).joined(separator: ", "))
    let lines: [StyledText] = [
      StyledText("Nobody gets the goals yet.", .body), StyledText(""),
      StyledText("s", .key)
        + StyledText(" adds \(proposed.count) who are proposed: \(names)", .body),
      StyledText("a", .key) + StyledText(" adds somebody else", .body), StyledText(""),
    ]
    (lines + files(state)).wrapped(to: area.width).draw(in: area, on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let items = state.workshop.sharing.audiences.map(\.id)
    switch event.action {
    case .scrollUp: state.screens.share.cursor.move(by: -1, in: items)
    case .scrollDown: state.screens.share.cursor.move(by: 1, in: items)
    case .press:
      let parts = parts(state, in: area)
      guard let item = parts.list.item(at: event.position, in: parts.listArea) else { return [] }
      let again = state.screens.share.cursor.index(in: items) == item
      state.screens.share.cursor.select(item, in: items)
      if again { return perform(.edit, &state) }
    case .release, .drag: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: DeskLayout.belowHeading(state, in: area)).cutsLines
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let audiences = state.workshop.sharing.audiences
    return ListAndPane(
      in: area, selected: state.screens.share.cursor.index(in: audiences.map(\.id)),
      markers: audiences.map {
        StyledText($0.sign, $0.isInformed ? .good : isLate($0, state) ? .bad : .accent)
      },
      lines: { width in audiences.map { lines($0, state, width: width) } })
  }

  private static func lines(_ audience: Audience, _ state: AppState, width: Int) -> [StyledText] {
    let facts = audience.words(withYear: audience.wording.day?.year != state.today.year)
    let isLate = isLate(audience, state)
    return
      (StyledText(audience.wording.name, audience.isInformed ? .secondary : .body)
      + StyledText(facts.isEmpty ? "" : "  \(facts)", .secondary)
      + StyledText(isLate ? "  ! its day is over" : "", .bad))
      .wrapped(behind: StyledText(""), to: width)
  }

  private static func isLate(_ audience: Audience, _ state: AppState) -> Bool {
    guard let day = audience.wording.day else { return false }
    return !audience.isInformed && day < state.today
  }

  /// As much as fits: the files, then what changed; the rest of that is a key away.
  private static func paneLines(
    _ audience: Audience, _ state: AppState, in size: Size
  ) -> [StyledText] {
    let gets = state.sharing.plan.files(for: audience.wording.name)
    let names = CleanText(gets.map(\.name).joined(separator: ", "))
    let first = [StyledText("For them: ", .secondary) + StyledText(names, .body)] + files(state)
    let told = StyledText(state.sharing.changeWords, .body)
    let whole = (first + [told]).wrapped(to: size.width)
    guard whole.count > size.height, size.height > 1 else { return whole }
    let more = StyledText("… v reads it all", .secondary)
    return Array(whole.prefix(size.height - 1)) + [more]
  }

  private static func files(_ state: AppState) -> [StyledText] {
    let count = state.sharing.plan.files.count
    guard let last = state.workshop.sharing.handouts.last else {
      return [
        StyledText("! No files are written yet: ", .caution) + StyledText("f", .key)
          + StyledText(" writes \(count)", .body)
      ]
    }
    let day = state.localTime.day(of: last.at).words
    let isNow = state.workshop.handoutOfSession != nil
    return [
      StyledText(isNow ? "✓ " : "! ", isNow ? .good : .caution)
        + StyledText("\(last.words), written on \(day)", .body)
        + StyledText(isNow ? "" : ": f writes them anew", .caution)
    ]
  }
}
