import PlainText
import TerminalUI
import WorkshopModel

/// Moving on through the agenda: never a silent refusal, never an accidental advance.
enum Advance {
  /// What the desk says once there is no phase left.
  static let done: CleanText = "The agenda is done. w shows the worksheet, X exports it."

  static func press(_ state: inout AppState) -> [Effect] {
    let reasons = state.workshop.unmet(openDrafts: state.openDrafts)
    let current = state.workshop.currentPhase
    let isSecondPress = state.armedAdvance.map { $0.phase == current && $0.reasons == reasons }
    if reasons.isEmpty || isSecondPress == true {
      state.armedAdvance = nil
      state.message = nil
      return [advance(state, overriding: reasons)]
    }
    state.armedAdvance = ArmedAdvance(
      phase: current, reasons: reasons, until: state.now + ArmedAdvance.seconds)
    let open = reasons.joined(by: " · ")
    state.say(
      "n again within \(ArmedAdvance.seconds) s moves on anyway, Esc stays. Still open: \(open)",
      .refusal)
    return []
  }

  static func back(_ state: inout AppState) -> [Effect] {
    guard let index = state.workshop.currentIndex else { return [] }
    // Once the agenda is done its last phase is the one before.
    let target = state.workshop.isFinished ? index : index - 1
    guard state.workshop.phases.indices.contains(target) else { return [] }
    let phase = state.workshop.phases[target]
    let back = Effect.record(
      .phaseEntered(phase: phase.id, overriding: []),
      then: .say("Back to \(state.workshop.title(of: phase))"))
    return state.ask(Question.leave([back], state), orElse: [back])
  }

  private static func advance(_ state: AppState, overriding reasons: [CleanText]) -> Effect {
    guard let next = state.workshop.nextPhase else {
      return .record(
        .agendaFinished(overriding: reasons), then: .say("The agenda is done"))
    }
    return .record(
      .phaseEntered(phase: next.id, overriding: reasons),
      then: .say("\(state.workshop.title(of: next))"))
  }
}
