import TerminalUI

/// What somebody of a rehearsal does at each step of a seat.
extension SeatStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.memory.isLeaving = true
    return .escape
  }
}

extension NamesStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.key(at: self, in: room)
  }
}

extension WelcomeStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { .enter }
}

extension NewNameStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.type(person.name, over: editor) ?? .enter
  }
}

extension SuggestionStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { person.key(at: self) }
}

extension DotsStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { person.key(at: self) }
}

extension RankingStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { person.key(at: self) }
}

extension ScoresStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { person.key(at: self) }
}

extension ReviewStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    KeyPress(.character("s"))
  }
}

extension ThanksStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    if let turn { person.memory.words[turn.round] = receipt }
    person.memory.isLeaving = true
    return .enter
  }
}

extension TakeBackStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? { person.key(at: self) }
}

extension OwnersStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.key(at: self, in: room)
  }
}

extension OwnKeyResultsStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.key(at: self, in: room)
  }
}

extension CheckInStep {
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress? {
    person.key(at: self, in: room)
  }
}
