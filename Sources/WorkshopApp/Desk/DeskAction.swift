/// What the facilitator can do in every phase.
enum DeskAction: Hashable, Sendable {
  case moveOn, goBack
  case script, passStep, agenda, agendaColumn, board, worksheet, parkingLot, people, log, export,
    bringIn, help
  case undo, redo
  case toggleTimer, addMinute, addFiveMinutes
  case room, follow, blankRoom
  case answerCalls
  case nextTheme
  case giveUp
  case suspend, quit
}
