import PlainText

/// What the people of a rehearsal type.
enum RehearsalWords {
  /// Two say nearly the same, as in every room, and one wants a number.
  static let twins: [CleanText] = [
    "Be the first bike a young family thinks of", "Be the bike a young family thinks of first",
  ]
  static let number: CleanText = "Sell twice as many bikes"

  static let suggestions: [CleanText] = [
    "Make every repair feel like a small holiday",
    "Build a workshop people are proud to show",
    "Win the parcel companies over to two wheels",
    "Let nobody wait for a spare part",
    "Become the loudest whisper in town",
    "Make buying a cargo bike as easy as buying bread",
    "Give every apprentice a bike of their own making",
    "Turn our riders into our best sellers",
    "Take the fear out of the first ride",
    "Be known beyond our own harbour",
    "Send every bike out right the first time",
    "Make the winter our second season",
    "Be the workshop other workshops call",
    "Put a bike where a second car would stand",
    "Make our numbers something everybody understands",
    "Keep the people we have trained",
    "Let customers see how their bike is made",
    "Make the city plan with us at the table",
    "Have a test ride on every market square",
    "Never lose a customer to a missed call",
    "Make used bikes as wanted as new ones",
    "Carry more children to school than any bus",
    "Be the calmest shop on a Saturday",
    "Make suppliers want to be ours",
    "Answer every letter as if it were the first",
    "Show that a small maker can be a fair one",
    "Make a bike the natural gift for a newborn's parents",
  ]

  /// Why a number moved, or did not.
  static let reasons: [CleanText] = [
    "The new fitter has started", "Rain all week", "Two people were ill",
    "The fair brought many in", "Parts came late again", "We asked, and they said yes",
    "Nothing moved it yet", "A calm week, good work",
  ]
}
