/// A command line without options of a face that a room waits for: the start screen, the demo, a
/// desk, a room, a seat.
///
/// It is read without the parser, which looks at the options of every command before each start, a
/// quarter of its time. Every other command line is the parser's, and so are help and errors.
enum ShortCommandLine: Equatable {
  case startScreen, demo
  /// With the file as it was typed.
  case open(String)
  case room(String)
  case join(String)

  /// - Parameter words: what follows the program's name.
  init?(_ words: [String]) {
    guard let name = words.first else {
      self = .startScreen
      return
    }
    if words.count == 1, name == Demo.configuration.commandName {
      self = .demo
      return
    }
    guard words.count == 2, let file = words.last, !file.hasPrefix("-") else { return nil }
    switch name {
    case Open.configuration.commandName: self = .open(file)
    case Room.configuration.commandName: self = .room(file)
    case Join.configuration.commandName: self = .join(file)
    default: return nil
    }
  }

  /// Whether this terminal becomes a seat, which no key interrupts.
  var isSeat: Bool {
    if case .join = self { true } else { false }
  }

  func run() throws(CommandFailure) {
    let settings = Settings()
    switch self {
    case .startScreen: try StartSession.run(settings)
    case .demo: try DemoSession.run(settings)
    case .open(let file): try DeskSession.open(file, settings)
    case .room(let file): try RoomSession.open(file, settings)
    case .join(let file): try SeatSession.join(file, settings)
    }
  }
}
