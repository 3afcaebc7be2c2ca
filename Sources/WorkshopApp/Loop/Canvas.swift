import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Draws pictures, and keeps what lies below an open dialog: a key typed into a form need not draw
/// the desk again. The picture is always that of `Picture.of`; a test holds it to that.
struct Canvas {
  /// All that the desk below the top dialog is drawn from. Its screens' own cursors stand still
  /// while a dialog has the keys, and move with a decision, which changes `lastSeq`.
  fileprivate struct Ground: Hashable {
    let size: Size
    let lastSeq: Int
    let dialogs: Int
    let timer: TimerReading?
    let isTyping: Bool
    let saveProblem: CleanText?
    let drafts: [DraftSlot: CleanText]
    let heldElsewhere: Set<DraftSlot>
  }

  private var below: (ground: Ground, frame: Frame)?

  mutating func picture(of state: AppState) -> Frame {
    guard !state.dialogs.isEmpty, state.seat == nil, Picture.fits(state.size) else {
      below = nil
      return Picture.of(state)
    }
    let ground = Ground(state)
    if below?.ground != ground {
      var frame = Frame(size: state.size)
      Desk.drawBelow(state, on: &frame)
      below = (ground, frame)
    }
    guard var frame = below?.frame else { return Picture.of(state) }
    Desk.drawTop(state, on: &frame)
    return frame
  }
}

extension Canvas.Ground {
  fileprivate init(_ state: AppState) {
    size = state.size
    lastSeq = state.timeline.lastSeq
    dialogs = state.dialogs.count
    timer = state.workshop.phase.map { TimerReading($0, at: state.now) }
    isTyping = state.isTyping
    saveProblem = state.saveProblem
    drafts = state.drafts
    heldElsewhere = state.heldElsewhere
  }
}
