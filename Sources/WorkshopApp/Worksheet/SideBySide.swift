import PlainText
import TerminalUI
import WorkshopModel

/// The objectives of a set side by side, each above its key results: all of it at once. Where there is
/// room it says more, where there is little it cuts the words and never a key result.
struct SideBySide {
  let objectives: [Worksheet.Objective]
  let cycle: Cycle
  /// The goal that the cursor is on; nil where nobody moves one.
  var marked: Goal?

  /// Left of each column stands the cursor.
  private static let gutter = 2

  func draw(in area: Rect, onDialog: Bool, on frame: inout Frame) {
    for cell in cells(in: area) {
      let isMarked = cell.goal == marked
      let lines = cell.lines.map { onDialog ? $0.onDialog : $0 }
      lines.draw(in: cell.area, on: &frame)
      if isMarked {
        StyledText("▸", onDialog ? .dialogKey : .accent)
          .draw(at: Point(x: cell.area.x - Self.gutter, y: cell.area.y), columns: 1, on: &frame)
      }
    }
    for rule in rules(in: area) {
      StyledText(CleanText(String(repeating: "─", count: rule.width)), .border.onDialog(onDialog))
        .draw(in: rule, on: &frame)
    }
  }

  /// Rows it takes of `area`.
  func height(in area: Rect) -> Int {
    SideBySideRows.fitting(objectives, cycle, width(in: area), area.height).height
  }

  /// The goal that is drawn at `point` when all of it is drawn in `area`.
  func goal(at point: Point, in area: Rect) -> Goal? {
    cells(in: area).first { $0.area.contains(point) }?.goal
  }

  private struct Cell {
    let goal: Goal
    let area: Rect
    let lines: [StyledText]
  }

  private func width(in area: Rect) -> Int {
    max(1, area.width / max(1, objectives.count) - Self.gutter)
  }

  private func rules(in area: Rect) -> [Rect] {
    let width = width(in: area)
    let below = area.y + SideBySideRows.fitting(objectives, cycle, width, area.height).titles
    guard below < area.bottom else { return [] }
    return objectives.indices.map { Rect(x: x($0, width, area), y: below, width: width, height: 1) }
  }

  private func cells(in area: Rect) -> [Cell] {
    let width = width(in: area)
    let rows = SideBySideRows.fitting(objectives, cycle, width, area.height)
    var cells: [Cell] = []
    for (place, objective) in objectives.enumerated() {
      func add(_ goal: Goal, _ lines: [StyledText], _ y: Int) {
        let height = min(lines.count, area.bottom - area.y - y)
        guard height > 0 else { return }
        let area = Rect(x: x(place, width, area), y: area.y + y, width: width, height: height)
        cells.append(Cell(goal: goal, area: area, lines: lines))
      }
      add(objective.goal, rows.title(objective, width), 0)
      for (index, keyResult) in objective.keyResults.enumerated() {
        add(keyResult.goal, rows.lines(keyResult, cycle, width), rows.top(of: index))
      }
      if objective.keyResults.isEmpty {
        add(objective.goal, [StyledText("No key results yet", .secondary)], rows.top(of: 0))
      }
    }
    return cells
  }

  private func x(_ place: Int, _ width: Int, _ area: Rect) -> Int {
    area.x + place * (width + Self.gutter) + Self.gutter
  }
}

extension Role {
  fileprivate func onDialog(_ isOnDialog: Bool) -> Role { isOnDialog ? onDialog : self }
}
