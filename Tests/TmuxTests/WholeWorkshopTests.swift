import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal, from `new` to an accepted evaluation, with three people at
/// one keyboard.
@Suite(.serialized) struct WholeWorkshopTests {
  static let people = ["Ana", "Börje", "李明"]

  @Test(arguments: [(80, 24), (64, 20)]) func fromNewToAcceptedEvaluation(
    _ width: Int, _ height: Int
  )
    throws
  {
    let tmux = try Tmux()
    try "name\nAna\nBörje\n李明\n".write(
      toFile: tmux.path("people.csv"), atomically: true, encoding: .utf8)
    try tmux.start(
      ["new", "w.okr", "--organisation", "Café 東京", "--people", "people.csv"], width: width,
      height: height)
    let room = Room(tmux: tmux)
    try room.setTheScene()
    try room.confirmTheStrategy()
    try room.collect()
    try room.shortlist()
    try room.writeKeyResults()
    try room.setValues()
    try room.evaluate()
    try tmux.press("q")
    try tmux.see("exit code 0")

    let show = try Program.run([Program.rooftop, "show", tmux.path("w.okr")])
    #expect(show.code == 0)
    for words in [
      "Café 東京", "Become the living room of the quarter", "Guests come back within a week",
      "from 35% to 60%", "Strangers rate us very good", "at least 4.6", "Owner: Ana",
      "Accepted after 3 of 3 scored it", "李明", "Confidence 6.0 of 10",
    ] {
      #expect(
        flat(show.output).lowercased().contains(words.lowercased()),
        "\(words) is missing in\n\(show.output)")
    }
    let check = try Program.run([Program.rooftop, "check", tmux.path("w.okr")])
    #expect(check.code == 0, "\(check.output)\(check.error)")
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What the facilitator and the people do, phase by phase.
private struct Room {
  let tmux: Tmux

  func setTheScene() throws {
    try tmux.see("Expected outcomes")
    try write("Three objectives we all want", opening: "a")
    try tmux.press("Down", "Down")
    try write("The best coffee in three cities", opening: "a")
    try tmux.press("Down")
    try write("A second house", opening: "a")
    try tmux.press("n")
    try tmux.see("What are OKRs")
    try tmux.press("n")
    try tmux.see("Is this our mission")
  }

  func confirmTheStrategy() throws {
    for text in ["A calm half hour", "A living room", "Few places, known guests"] {
      try write(text, opening: "Enter")
      try tmux.press("f")
      try tmux.see("5 fingers")
      try tmux.press("Up", "3", "Enter")
      try tmux.see("Hands counted")
      try tmux.press("y")
      try tmux.see("onfirmed")
      try tmux.press("Down")
    }
    try tmux.press("n")
    try tmux.see("What is the one objective")
  }

  func collect() throws {
    try tmux.press("o", "h")
    let texts = [
      "Become the living room of the quarter", "Be the café people cross town for",
      "Make our people proud",
    ]
    for (index, name) in WholeWorkshopTests.people.enumerated() {
      try begin(name, after: index)
      try tmux.type(texts[index])
      try tmux.press("Enter")
      try tmux.see("what the room will see")
      try submit(name)
      try tmux.see("Only you know these two words")
      try tmux.press("Enter")
    }
    try takeBack()
    try tmux.press("c")
    try tmux.see("closed")
    try tmux.press("n")
    try tmux.see("Which one to three")
  }

  func shortlist() throws {
    try tmux.press("r")
    try tmux.see("Make our people proud")
    try tmux.press("v")
    try tmux.see("Dots each")
    try tmux.press("Enter")
    try tmux.see("1 dot each")
    try tmux.press("h")
    for (index, name) in WholeWorkshopTests.people.enumerated() {
      try begin(name, after: index)
      try tmux.see("living room")
      try chooseSuggestion(index == 2 ? "cross town" : "living room")
      try tmux.press("Space", "d")
      try submit(name)
      try tmux.press("Enter")
    }
    try takeBack()
    try tmux.press("c", "r")
    try tmux.see("living room")
    try tmux.press("y")
    try tmux.see("ecided by vote")
    try tmux.press("n")
    try tmux.see("How will we know")
  }

  func writeKeyResults() throws {
    try tmux.press("a")
    try tmux.type("Guests come back within a week")
    try tmux.press("Tab")
    try tmux.type("returning guests")
    try tmux.press("Tab")
    try tmux.type("%")
    try tmux.press("Tab", "Tab", "Tab")
    try tmux.type("Ana")
    try tmux.press("Enter")
    try tmux.see("Added")
    try tmux.press("Down", "Down", "a")
    try tmux.type("Strangers rate us very good")
    try tmux.press("Tab")
    try tmux.type("rating")
    try tmux.press("Tab", "Tab", "Right", "Right", "Enter")
    try tmux.see("Added")
    try tmux.press("n")
    try tmux.see("Where are we today")
  }

  func setValues() throws {
    try tmux.press("Enter")
    try tmux.see("Target")
    try tmux.type("35")
    try tmux.press("Tab")
    try tmux.type("60 %")
    try tmux.see("from 35% to 60%")
    try tmux.press("Enter")
    try tmux.see("Saved")
    try tmux.press("Down", "Enter")
    try tmux.see("At least")
    try tmux.type("4.6")
    try tmux.press("Enter")
    try tmux.see("Saved")
    try tmux.press("n")
    try tmux.see("Are these objectives aspirational")
  }

  func evaluate() throws {
    try tmux.press("o", "h")
    for (index, name) in WholeWorkshopTests.people.enumerated() {
      try begin(name, after: index)
      for question in 0..<10 {
        let isConfidence = question == 4 || question == 9
        try tmux.press(isConfidence ? "\(5 + index)" : "\(3 + index % 3)", "Enter")
      }
      try submit(name)
      try tmux.press("Enter")
    }
    try takeBack()
    try tmux.press("c", "s")
    try tmux.see("onfidence")
    try tmux.press("y")
    try tmux.see("ccepted")
    try tmux.press("n")
    try tmux.see("The agenda is done")
  }

  private func write(_ text: String, opening key: String) throws {
    try tmux.press(key)
    try tmux.see("Enter save")
    try tmux.type(text)
    try tmux.press("Enter")
    try tmux.see("Saved")
  }

  private func begin(_ name: String, after count: Int) throws {
    try tmux.see("\(count) of 3 in")
    try tmux.see("Enter start")
    try tmux.press("Enter")
    try tmux.see("Who are you?")
    try tmux.type(name)
    try tmux.press("Enter")
    try tmux.miss("Who are you?")
  }

  private func submit(_ name: String) throws {
    try tmux.see("s submit")
    try tmux.press("s")
    try tmux.see("\(name), you are in.")
  }

  /// The suggestions stand in random order: move until the wanted one is marked.
  private func chooseSuggestion(_ words: String) throws {
    for _ in 0..<4 {
      let marked = try tmux.line(with: "▸")
      if marked.contains(words) { return }
      try tmux.press("Down")
      try tmux.miss(marked)
    }
  }

  private func takeBack() throws {
    try tmux.see("3 of 3 in")
    try tmux.press("F12")
    try tmux.see("Enter to the desk")
    try tmux.press("Enter")
    try tmux.see("? help")
  }
}
