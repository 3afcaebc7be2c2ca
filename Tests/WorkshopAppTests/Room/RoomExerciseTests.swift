import Testing
import WorkshopModel

@testable import WorkshopApp

/// The goal-setting exercise of the desk in the room.
@Suite struct RoomExerciseTests {
  private let faces = DeskAndRoom()

  @Test func theRoomSeesTheSentenceOfTheExerciseAndThenTheAnswer() throws {
    let desk = try faces.desk(Fixture.filled(.sceneSetting))
    let room = try faces.room()
    let all = ExerciseStatement.allCases
    #expect(room.shows("Expected outcomes"))
    desk.press("x")
    room.send(.fileChanged)
    #expect(room.shows(all[0].sentence.string))
    #expect(room.shows("What is it? Objective · Key result · Task · Business as usual"))
    #expect(!room.shows(all[0].why.string))
    desk.press("3")
    room.send(.fileChanged)
    #expect(room.shows("The room: Task. → Objective"))
    #expect(room.shows(all[0].why.string))
    desk.press("Right")
    room.send(.fileChanged)
    #expect(room.shows(all[1].sentence.string))
    #expect(room.shows("2 of 12"))
    #expect(!room.shows(all[0].sentence.string))
    desk.press("End")
    room.send(.fileChanged)
    #expect(room.shows("sentences told apart, 11 not answered yet"))
    desk.press("Esc")
    room.send(.fileChanged)
    #expect(room.shows("Expected outcomes"))
    #expect(desk.state.live.stage == .automatic)
    #expect(
      Array(desk.events.suffix(1)) == [.exerciseAnswered(statement: all[0], answer: .task)])
    #expect(desk.events.count == Fixture.filled(.sceneSetting).count + 1)
  }

  @Test func aBlankRoomStaysBlankThroughTheExercise() throws {
    let desk = try faces.desk(Fixture.filled(.sceneSetting))
    let room = try faces.room()
    desk.press("B", "x", "Right", "1")
    room.send(.fileChanged)
    #expect(room.rows.allSatisfy { $0.allSatisfy { $0 == " " } })
    desk.press("Esc", "B")
    room.send(.fileChanged)
    #expect(room.shows("Expected outcomes"))
  }
}
