/// What comes of a choice made in a dialog.
enum Outcome: Sendable {
  case effects([Effect])
  case form(FormKind)
  case dialog(any Dialog)
  /// The room is led through something, step by step.
  case moment(Moment)
  /// The program ends.
  case quit
}

extension Outcome {
  /// Closes the dialog in which the choice was made and does what was chosen.
  func happen(_ state: inout AppState) -> Reply {
    switch self {
    case .effects(let effects): return .close(effects)
    case .form(let kind): state.open(Form(kind, state))
    case .dialog(let dialog): state.open(dialog)
    case .moment(let moment): return .close(moment.open(&state))
    case .quit:
      state.isOver = true
      return .close(Update.leaving(&state))
    }
    return .close()
  }
}
