import PlainText
import TerminalUI
import WorkshopModel

/// The script of the current phase as the desk shows it: what lies behind, what to say or do now, what
/// comes then, and what the facilitator wrote for themselves.
struct ScriptView {
  let steps: [ScriptProgress.Step]
  let now: Int?
  let ownNotes: CleanText

  /// Nil where no phase is held.
  init?(_ state: AppState) {
    guard let phase = state.workshop.phase, !state.workshop.isFinished else { return nil }
    let progress = ScriptProgress(
      phase, in: state.workshop, passed: state.screens.desk.passed[phase.id] ?? 0)
    steps = progress.steps
    now = progress.now
    ownNotes = phase.ownNotes
  }

  /// The steps one below the other, `gap` empty rows between two, and the notes.
  func lines(width: Int, gap: Int = 0) -> [StyledText] {
    let blocks = steps.map { Self.lines($0, width: width) }
    let space = Array(repeating: StyledText(""), count: gap)
    let end = end(width)
    return Array(blocks.joined(separator: space)) + (end.isEmpty ? [] : space + end) + notes(width)
  }

  /// The same in `rows`: what lies behind is folded first.
  func lines(width: Int, rows: Int) -> [StyledText] {
    for gap in [1, 0] {
      let all = lines(width: width, gap: gap)
      if all.count <= rows { return all }
    }
    let behind = now ?? steps.count
    let folded = behind > 1 ? [StyledText("✓ \(behind) behind", .secondary)] : []
    let rest = steps[(behind > 1 ? behind : 0)...].flatMap { Self.lines($0, width: width) }
    let all = folded + rest + end(width) + notes(width)
    guard all.count > rows, rows > 0 else { return all }
    return all.prefix(rows - 1) + [StyledText("… ", .secondary) + Self.rest]
  }

  /// What to do now, on one line.
  func line(width: Int) -> StyledText {
    let key =
      StyledText("  ", .secondary) + StyledText("Y", .key)
      + StyledText(ownNotes.isEmpty ? " all" : " all, own notes", .secondary)
    let words: StyledText =
      if let now {
        StyledText("▸ \(now + 1)/\(steps.count) ", .accent) + StyledText(steps[now].words, .body)
      } else {
        StyledText("✓ The script is done.", .secondary)
      }
    let room = max(1, width - key.width)
    let shown = words.truncated(to: room)
    let free = CleanText(String(repeating: " ", count: room - shown.width))
    return shown + StyledText(free) + key
  }

  private static let rest = StyledText("Y", .key) + StyledText(" shows all", .secondary)

  private func end(_ width: Int) -> [StyledText] {
    now == nil ? StyledText("✓ All of it lies behind.", .secondary).wrapped(to: width) : []
  }

  private func notes(_ width: Int) -> [StyledText] {
    guard !ownNotes.isEmpty else { return [] }
    return [StyledText(""), StyledText("Own notes", .heading)]
      + ownNotes.lines.flatMap { StyledText($0, .body).wrapped(to: width) }
  }

  private static func lines(_ step: ScriptProgress.Step, width: Int) -> [StyledText] {
    let (sign, signRole, role): (CleanText, Role, Role) =
      switch step.state {
      case .done: ("✓ ", .good, .secondary)
      case .passed: ("– ", .secondary, .secondary)
      case .now: ("▸ ", .accent, .accent)
      case .later: ("· ", .secondary, .body)
      }
    return StyledText(step.words, role).wrapped(behind: StyledText(sign, signRole), to: width)
  }
}
