import PlainText
import TerminalUI
import WorkshopModel

extension ShareScreen {
  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<AudienceID>> { \.share.cursor }

  static func roomSubjects(of item: AudienceID) -> [RoomSubject] { [.audience(id: item)] }

  static func items(_ state: AppState) -> [AudienceID?] {
    state.workshop.sharing.audiences.map(\.id)
  }

  /// What there is to do while nobody is in the list.
  static func nothing(_ state: AppState) -> [StyledText] {
    let proposed = state.workshop.proposedAudiences
    let names = CleanText(proposed.map(\.name.string).joined(separator: ", "))
    return [
      StyledText("Nobody gets the goals yet.", .body), StyledText(""),
      StyledText("s", .key)
        + StyledText(" adds \(proposed.count) who are proposed: \(names)", .body),
      StyledText("a", .key) + StyledText(" adds somebody else", .body), StyledText(""),
    ] + files(state)
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let audience = audience(state), area.height > 1 else { return }
    var rows = area
    frame.rule(rows.takeTop(1))
    paneLines(audience, state, in: rows.size).draw(in: rows, on: &frame)
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let audiences = state.workshop.sharing.audiences
    return ListAndPane(
      in: area, selected: markedRow(state),
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
