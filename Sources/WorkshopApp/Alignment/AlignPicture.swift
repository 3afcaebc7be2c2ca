import PlainText
import TerminalUI
import WorkshopModel

extension AlignScreen {
  /// What the pane says, which stands while the cursor moves: who moves each key result, an item each,
  /// and last what is to be looked at in the whole.
  static func lines(_ state: AppState, width: Int) -> [[StyledText]] {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    let census = matrix.census
    return zip(census.contributors, census.flagsByColumn).map { who($0, $1) }
      + [
        [summary(gaps: census.flags.count, matrix.alignment)]
          + census.flags.words.map { StyledText("  \($0)", .caution).truncated(to: width) }
      ]
  }

  private static func who(
    _ contributors: AlignmentCensus.Contributors, _ flag: AlignmentFlag?
  ) -> [StyledText] {
    var who: [CleanText] = []
    if !contributors.leads.isEmpty { who.append("Lead: \(contributors.leads.names(most: 3))") }
    if !contributors.supports.isEmpty {
      who.append("Support: \(contributors.supports.names(most: 3))")
    }
    let words = who.isEmpty ? "Nobody leads or supports it yet" : who.joined(by: " · ")
    return [StyledText(words, .secondary)] + (flag.map { [StyledText($0.words, .caution)] } ?? [])
  }

  private static func summary(gaps: Int, _ alignment: GoalAlignment) -> StyledText {
    let needs = alignment.needs.count
    let open = alignment.openNeeds.count
    let gapWords =
      gaps == 0
      ? StyledText("✓ no gaps", .good)
      : StyledText("! \(gaps) \(gaps == 1 ? "gap" : "gaps")", .caution)
        + StyledText(": i", .secondary)
    let needWords: StyledText =
      needs == 0
      ? StyledText("no need is written down", .secondary)
      : open == 0
        ? StyledText(
          needs == 1 ? "✓ the need is answered" : "✓ all \(needs) needs are answered", .good)
        : StyledText("! \(open) of \(needs) \(needs == 1 ? "need" : "needs") open", .caution)
    return gapWords + StyledText("  ·  ", .secondary) + needWords + StyledText(": v", .secondary)
  }

  static func draw(
    _ state: AppState, _ lines: [[StyledText]], in area: Rect, on frame: inout Frame
  ) {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    guard let row = row(matrix, state), let column = column(matrix, state) else {
      frame.paragraph(whyNoCell(state) ?? "", in: area, .body)
      return
    }
    let layout = AlignLayout(
      area, rows: matrix.units.count, columns: matrix.columns.count, marked: column)
    heading(matrix, lines, layout, marked: column).draw(in: layout.heading, on: &frame)
    list(matrix, row).draw(in: layout.list, on: &frame) { place in
      line(matrix, matrix.units[place], layout, marked: place == row ? column : nil)
    }
    let pane = pane(matrix, lines, row: row, column: column, width: layout.pane.width)
    let isRoomy = layout.pane.height > AlignLayout.paneRows
    (isRoomy ? [StyledText("")] + pane : pane).draw(in: layout.pane, on: &frame)
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    let count = state.workshop.currentSet.objectives.reduce(0) { $0 + $1.keyResults.count }
    return AlignLayout.isTight(count, width: area.width)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollUp: move(.up, &state)
    case .scrollDown: move(.down, &state)
    case .press: return press(event.position, in: area, &state)
    case .release, .drag: break
    }
    return []
  }

  /// Marks the cell that was pressed; pressed again, its mark changes as with Space.
  private static func press(_ point: Point, in area: Rect, _ state: inout AppState) -> [Effect] {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    guard let row = row(matrix, state), let column = column(matrix, state) else { return [] }
    let layout = AlignLayout(
      area, rows: matrix.units.count, columns: matrix.columns.count, marked: column)
    let pressed = layout.column(at: point.x)
    guard let unit = list(matrix, row).item(at: point, in: layout.list) else {
      if layout.heading.contains(point), let pressed { select(pressed, matrix, &state) }
      return []
    }
    state.screens.align.units.select(unit, in: matrix.units.lazy.map(\.id))
    guard let pressed else { return [] }
    select(pressed, matrix, &state)
    return unit == row && pressed == column ? perform(.cycle, &state) : []
  }

  private static func select(
    _ column: Int, _ matrix: AlignmentMatrix, _ state: inout AppState
  ) {
    state.screens.align.keyResults.select(column, in: matrix.columns.lazy.map(\.id))
  }

  /// A step from unit to unit.
  static func move(_ move: ListMove, _ state: inout AppState) {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    guard let row = row(matrix, state) else { return }
    let area = Desk.screenArea(state)
    let layout = AlignLayout(
      area, rows: matrix.units.count, columns: matrix.columns.count, marked: 0)
    list(matrix, row).index(after: move, in: layout.list).map {
      state.screens.align.units.select($0, in: matrix.units.lazy.map(\.id))
    }
  }
}

extension AlignScreen {
  /// The numbers of the key results; a mark beside those that have no lead, or several.
  private static func heading(
    _ matrix: AlignmentMatrix, _ lines: [[StyledText]], _ layout: AlignLayout, marked: Int
  ) -> StyledText {
    let words: CleanText = "L lead  s support"
    let legend = layout.hasWords || words.count >= layout.nameWidth ? "" : words
    let lead = String(repeating: " ", count: ListView.cursorWidth)
    var line =
      StyledText(CleanText(lead)) + StyledText(legend, .secondary).filled(to: layout.nameWidth)
    for place in layout.columns {
      let column = matrix.columns[place]
      let mark: CleanText = lines[place].count > 1 ? "!" : ""
      line += StyledText(
        "\(column.number)\(mark)", place == marked ? .key : mark.isEmpty ? .heading : .caution
      ).centred(in: layout.cellWidth)
    }
    return line
  }

  private static func list(_ matrix: AlignmentMatrix, _ row: Int) -> LongList {
    LongList(count: matrix.units.count, selected: row)
  }

  private static func line(
    _ matrix: AlignmentMatrix, _ unit: Unit, _ layout: AlignLayout, marked: Int?
  ) -> StyledText {
    let sign: StyledText =
      matrix.flag(of: unit) == nil ? StyledText("  ") : StyledText("! ", .caution)
    var line = (sign + StyledText(unit.name, .body)).filled(to: layout.nameWidth)
    for place in layout.columns {
      let mark = matrix.mark(of: unit.id, for: matrix.columns[place].id)
      line += cell(mark, layout, isMarked: place == marked)
    }
    return line
  }

  private static func cell(
    _ mark: Contribution?, _ layout: AlignLayout, isMarked: Bool
  ) -> StyledText {
    let words: CleanText
    let role: Role
    switch mark {
    case .lead: (words, role) = (layout.hasWords ? "lead" : "L", .good)
    case .support: (words, role) = (layout.hasWords ? "support" : "s", .body)
    case nil: (words, role) = ("·", .secondary)
    }
    return StyledText(isMarked ? "[\(words)]" : words, role).centred(in: layout.cellWidth)
  }

  /// The marked unit and key result with all their words, who moves it, and what is to be looked at.
  private static func pane(
    _ matrix: AlignmentMatrix, _ lines: [[StyledText]], row: Int, column: Int, width: Int
  ) -> [StyledText] {
    let keyResult = matrix.columns[column]
    let unit = matrix.units[row]
    let mark = matrix.mark(of: unit.id, for: keyResult.id)
    let one = StyledText("\(unit.name) \(mark?.verb ?? "neither leads nor supports")", .accent)
    let sentence = [StyledText("\(keyResult.number)  \(keyResult.sentence)", .heading)]
      .cut(columns: width, rows: 2)
    let ofUnit = matrix.flag(of: unit).map { [StyledText($0.words, .caution)] } ?? []
    let flags = (lines[column].dropFirst() + ofUnit).map(\.plain).joined(by: " · ")
    // The sentence has two rows whatever it says, so that nothing jumps.
    return [one.truncated(to: width)] + sentence
      + Array(repeating: StyledText(""), count: 2 - sentence.count)
      + [
        lines[column][0].truncated(to: width),
        StyledText(flags.isEmpty ? "" : "! \(flags)", .caution).truncated(to: width),
      ] + (lines.last ?? [])
  }
}

extension StyledText {
  /// The line in exactly `columns`: cut, or with spaces behind it.
  fileprivate func filled(to columns: Int) -> StyledText {
    let line = truncated(to: max(0, columns - 1))
    return line
      + StyledText(CleanText(String(repeating: " ", count: max(0, columns - line.width))))
  }

  /// The line in the middle of `columns`.
  fileprivate func centred(in columns: Int) -> StyledText {
    let free = max(0, columns - width)
    func space(_ count: Int) -> StyledText {
      StyledText(CleanText(String(repeating: " ", count: count)))
    }
    return space(free / 2) + self + space(free - free / 2)
  }
}
