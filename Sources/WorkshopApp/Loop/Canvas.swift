import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Draws pictures, and keeps what stands still: the surroundings of the desk while a cursor moves,
/// and all that lies below an open dialog while somebody types into it. The picture is always that
/// of `Picture.of`; a test holds it to that.
struct Canvas {
  /// All that the surroundings are drawn from.
  fileprivate struct Ground: Hashable {
    let size: Size
    let layout: DeskLayout
    let showsBoard: Bool
    let options: Desk.Options
    let lastSeq: Int
    /// Once it is, the events have the last word.
    let isWhole: Bool
    let timer: TimerReading?
    let saving: Saving
    /// What is said of the room.
    let room: CleanText?
    let calls: SeatCalls
    let messageRows: Int
  }

  /// All that the desk below the top dialog is drawn from besides. Its screens' own cursors stand
  /// still while a dialog has the keys, and move with a decision, which changes `lastSeq`.
  fileprivate struct Below: Hashable {
    let ground: Ground
    let dialogs: Int
    let drafts: [DraftSlot: CleanText]
    let heldElsewhere: Set<DraftSlot>
    let live: LiveState
  }

  private struct Surroundings {
    let ground: Ground
    let frame: Frame
    let screen: Rect
    /// Of the screen's list, if it is one.
    let lines: [[StyledText]]?
  }

  private var surroundings: Surroundings?
  private var below: (of: Below, frame: Frame)?

  mutating func picture(of state: AppState) -> Frame {
    guard state.face == .desk, state.seat == nil, Picture.fits(state.size) else {
      (surroundings, below) = (nil, nil)
      return Picture.of(state)
    }
    guard !Desk.isCovered(state) else { return Picture.of(state) }
    var frame = state.dialogs.isEmpty ? screen(of: state) : below(state)
    Desk.drawTop(state, on: &frame)
    return frame
  }

  private mutating func below(_ state: AppState) -> Frame {
    let wanted = Below(
      ground: Ground(state), dialogs: state.dialogs.count, drafts: state.drafts,
      heldElsewhere: state.heldElsewhere, live: state.live)
    if let below, below.of == wanted { return below.frame }
    let frame = screen(of: state)
    below = (wanted, frame)
    return frame
  }

  private mutating func screen(of state: AppState) -> Frame {
    if state.dialogs.isEmpty { below = nil }
    let ground = Ground(state)
    if surroundings?.ground != ground {
      var frame = Frame(size: state.size)
      let screen = Desk.drawSurroundings(state, in: ground.layout, on: &frame)
      surroundings = Surroundings(
        ground: ground, frame: frame, screen: screen, lines: Desk.lines(state, in: screen))
    }
    guard let kept = surroundings else { return Picture.of(state) }
    var frame = kept.frame
    Desk.drawScreen(state, kept.lines, in: kept.screen, of: ground.layout, on: &frame)
    return frame
  }
}

extension Canvas.Ground {
  fileprivate init(_ state: AppState) {
    size = state.size
    layout = DeskLayout(state)
    showsBoard = Desk.showsBoard(state)
    options = state.screens.desk
    lastSeq = state.timeline.lastSeq
    isWhole = state.timeline.isWhole
    timer = state.workshop.phase.map { TimerReading($0, at: state.now) }
    saving = state.saving
    messageRows = Desk.messageRows(state, in: layout).count
    room = RoomControl.sign(state)?.words
    calls = state.live.calls
  }
}
