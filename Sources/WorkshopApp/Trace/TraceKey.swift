import PlainText
import TerminalUI
import WorkshopModel

/// The key that traces the marked goal, the same wherever one is marked.
enum TraceKey {
  /// - Parameter goal: the marked one.
  static func row<Action, Context>(
    _ action: Action, hint: KeyHint = .hidden,
    of goal: @escaping @Sendable (Context) -> Goal?
  ) -> KeyBinding<Action, Context> {
    .init(
      "f", "trace", action,
      help: "Where the marked goal comes from, what it serves and what serves it.", hint: hint,
      whyNot: { goal($0) == nil ? "No objective or key result is marked." : nil })
  }

  static func open(_ goal: Goal?, _ state: inout AppState) {
    guard state.timeline.isWhole else {
      state.say(Rejection.earlierIsMissing.reason, .refusal)
      return
    }
    guard let dialog = goal.flatMap({ TraceDialog($0, state) }) else { return }
    state.open(dialog)
  }
}
