import WorkshopModel
import WorkshopStore

extension AppState {
  /// What the room shows beside the workshop.
  var roomMoment: RoomMoment {
    RoomMoment(
      now: now, localTime: localTime,
      seats: RoomSeats(open: live.others[.seat] ?? 0, writing: writersElsewhere.count))
  }

  /// What the room sees now.
  var roomView: RoomView {
    RoomView(workshop, live.stage, history: timeline, on: today, at: roomMoment)
  }
}
