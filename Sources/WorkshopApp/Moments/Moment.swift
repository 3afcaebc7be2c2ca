import PlainText
import TerminalUI
import WorkshopModel

/// Something that the desk leads the room through, step by step.
enum Moment: Hashable, Sendable {
  /// The suggestions, one by one.
  case suggestions
  /// The result of the latest vote, from the last place up.
  case result
  /// The lot that settles a tie, with its seed before it is drawn.
  case lot(RoundID)
  /// The objectives that a set agreed on.
  case agreed(SetID)

  /// What the room sees at a step, from 0. What was uncovered one by one is seen together at the end.
  func stage(_ step: Int, _ workshop: Workshop) -> RoomStage {
    switch self {
    case .suggestions where step > steps(workshop), .result where step > steps(workshop):
      .automatic
    case .suggestions: RoomStage(.uncovered(count: step), in: workshop)
    case .result: RoomStage(.result(shown: step), in: workshop)
    case .lot(let round): RoomStage(.lot(round: round), page: step, in: workshop)
    case .agreed(let set): RoomStage(.agreed(set: set), page: step, in: workshop)
    }
  }

  /// The last step.
  func last(_ workshop: Workshop) -> Int {
    switch self {
    case .suggestions, .result: steps(workshop) + 1
    case .lot, .agreed: steps(workshop) - 1
    }
  }

  /// What is uncovered one by one, or the pages.
  private func steps(_ workshop: Workshop) -> Int {
    switch self {
    case .suggestions: ShortlistRow.all(workshop.currentSet).count
    case .result: RoomView.resultSteps(of: workshop.currentSet)
    case .lot, .agreed: RoomView(workshop, stage(0, workshop)).pageCount
    }
  }

  /// Whether `scene` belongs to it.
  func shows(_ scene: RoomStage.Scene) -> Bool {
    switch (self, scene) {
    case (.suggestions, .uncovered), (.result, .result): true
    case (.lot(let mine), .lot(let round)): mine == round
    case (.agreed(let mine), .agreed(let set)): mine == set
    default: false
    }
  }

  /// Opens it at its first step, here and in the room.
  func open(_ state: inout AppState) -> [Effect] {
    if case .lot(let round) = self {
      state.open(LotDialog(round: round))
    } else {
      state.open(MomentDialog(moment: self))
    }
    return hold(0, state)
  }

  /// Holds a step up to the room. Blank stays blank.
  func hold(_ step: Int, _ state: AppState) -> [Effect] {
    [.setStage(stage(step, state.workshop).blank(state.stage.isBlank))]
  }

  /// The room goes back to the phase where it waits for what never came.
  func giveUp(_ state: AppState) -> [Effect] {
    shows(state.stage.scene)
      ? [.setStage(RoomStage.automatic.blank(state.stage.isBlank))] : []
  }

  /// Draws on the desk what the room sees at a step.
  func draw(_ step: Int, _ state: AppState, in area: Rect, on frame: inout Frame) {
    frame.fill(area, .body)
    let view = RoomView(
      state.workshop, stage(step, state.workshop), history: state.timeline, on: state.today)
    RoomPicture(view, at: state.now, share: state.motion.share(at: state.now))
      .draw(in: area, on: &frame)
  }
}
