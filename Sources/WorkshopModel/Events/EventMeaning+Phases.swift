import PlainText

extension EventMeaning {
  /// What a facilitator wrote for themselves stands nowhere but at their desk: the log says only that
  /// they did.
  static func phaseNoted(_ phase: PhaseID, _ text: CleanText) -> EventMeaning {
    let isTakenAway = text.singleLine.isEmpty
    return .init(isTakenAway ? "take away own notes" : "write own notes") {
      "Own notes of the facilitator \(isTakenAway ? "taken away from" : "written for") \($0.name(phase))"
    }
  }
}
