import PlainText

/// The rows of the table that tell of what goes into the box of a round and comes out.
extension EventMeaning {
  static func suggestionsSealed(_ round: RoundID, _ count: Int) -> EventMeaning {
    .init(.settled, "put a list into the box") {
      "\(count) \(count == 1 ? "suggestion" : "suggestions") from a list went into the box (\($0.name(round)))"
    }
  }

  static func fewBallotsAccepted(_ round: RoundID, _ reason: CleanText) -> EventMeaning {
    .init("give the reason to show few") {
      "\($0.name(round).capitalisedFirst) is to be shown although few are in, because: \(reason)"
    }
  }

  static func lotSeedDrawn(_ round: RoundID, _ seed: Int) -> EventMeaning {
    .init(.settled, "draw the seed of a lot") {
      "The seed of the lot after the tie is \(seed) (\($0.name(round)))"
    }
  }

  static func roundRevealed(_ round: RoundID, _ count: Int) -> EventMeaning {
    .init(.reveal, "show what the box held") {
      "Shown: \($0.name(round)), \(count) \(count == 1 ? "entry" : "entries") in random order"
    }
  }
}
