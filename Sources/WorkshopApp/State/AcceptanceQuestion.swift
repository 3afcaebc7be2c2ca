import PlainText
import WorkshopModel
import WorkshopStore

/// Asks before a step takes the room's acceptance of the set away, whichever screen it comes from.
enum AcceptanceQuestion {
  /// `effects`; or nothing and the question with them, where one would lose the acceptance.
  static func asking(_ effects: [Effect], _ state: inout AppState) -> [Effect] {
    let workshop = state.workshop
    guard effects.contains(where: { $0.losesAcceptance(of: workshop) }) else { return effects }
    state.open(Question.changeAccepted(effects))
    return []
  }
}

extension Effect {
  fileprivate func losesAcceptance(of workshop: Workshop) -> Bool {
    switch self {
    case .record(.event(let event), _, _), .record(.decision(let event, _, _), _, _):
      workshop.losesAcceptance(by: event)
    default: false
    }
  }
}
