import PlainText

extension Workshop {
  /// Line breaks stay; empty lines at the ends go.
  mutating func note(_ text: CleanText, for phase: PhaseID) throws(Rejection) {
    let index = try indexOfPhase(phase)
    sessions[heldNow].phases[index].ownNotes = text.trimmedLines
  }

  func judgePhaseNoted(_ phase: PhaseID, _ text: CleanText) throws(Rejection) {
    let now = phases[try indexOfPhase(phase)].ownNotes
    guard text.count <= Limits.ownNotes else {
      throw Rejection("Your notes are too long: at most \(Limits.ownNotes) characters.")
    }
    guard text.trimmedLines != now else {
      throw Rejection("Nothing is changed: your notes read so already.")
    }
  }
}

extension CleanText {
  /// Each line without surrounding space, without empty lines at the ends.
  fileprivate var trimmedLines: CleanText {
    let lines = lines.map(\.singleLine)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return "" }
    return lines[first...last].joined(by: "\n")
  }
}
