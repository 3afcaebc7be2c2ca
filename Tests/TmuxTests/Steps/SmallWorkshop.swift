import Foundation
import ProgramRunner
import Testing

/// The file of a workshop for three people, or four, from its beginning to its accepted set.
enum SmallWorkshop {
  static let file = "w.okr"

  /// Makes the file and opens it at `desk`.
  static func start(
    at desk: Tmux, people names: [String] = Participant.names, agenda: String = "annual",
    width: Int = 80, height: Int = 24, environment: [String] = []
  ) throws {
    let people = (["name"] + names).joined(separator: "\n")
    try people.write(toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    try desk.start(
      ["new", file, "--organisation", "Café 東京", "--people", "people.csv", "--agenda", agenda],
      width: width, height: height, environment: environment)
    try desk.see("Expected outcomes")
  }

  /// What the facilitator and the people decided stands in the file, and nothing is wrong with it.
  /// - Parameter people: how many scored it.
  static func expectTheSet(in path: String, people: Int = 3) throws {
    let show = try Program.run([Program.rooftop, "show", path])
    #expect(show.code == 0)
    for words in [
      "Café 東京", "Become the living room of the quarter", "Guests come back within a week",
      "from 35% to 60%", "Strangers rate us very good", "at least 4.6", "Owner: Ana",
      "Accepted after \(people) of \(people) scored it", "李明",
      "Confidence \(people == 3 ? "6.0" : "6.5") of 10",
    ] {
      #expect(
        Tmux.flat(show.output).lowercased().contains(words.lowercased()),
        "\(words) is missing in\n\(show.output)")
    }
    try expectSound(path)
  }

  /// Nothing is wrong with the file.
  static func expectSound(
    _ path: String, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let check = try Program.run([Program.rooftop, "check", path])
    #expect(
      check.code == 0, comment ?? "\(check.output)\(check.error)", sourceLocation: sourceLocation)
  }
}
