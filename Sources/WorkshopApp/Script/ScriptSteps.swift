import PlainText
import WorkshopModel

/// The steps of the script that only people hear: the facilitator goes on from one to the next.
enum ScriptSteps {
  static func pass(_ state: inout AppState) {
    guard let phase = state.workshop.phase, let now = ScriptView(state)?.now else { return }
    state.screens.desk.passed[phase.id] = now + 1
  }

  static func back(_ state: inout AppState) {
    guard let phase = state.workshop.phase, let view = ScriptView(state) else { return }
    state.screens.desk.passed[phase.id] = max(0, (view.now ?? view.steps.count) - 1)
  }

  static func whyNotPass(_ state: AppState) -> CleanText? {
    guard let view = ScriptView(state) else { return "No phase is held now." }
    return view.now == nil ? "The script is done. n moves on." : nil
  }

  static func whyNotBack(_ state: AppState) -> CleanText? {
    guard let phase = state.workshop.phase, let view = ScriptView(state) else {
      return "No phase is held now."
    }
    var before = state
    before.screens.desk.passed[phase.id] = max(0, (view.now ?? view.steps.count) - 1)
    return ScriptView(before)?.now == view.now
      ? "The steps before are done: the program sees it." : nil
  }
}
