import PlainText

/// A sentence of the goal-setting exercise: the room says what it is, then the answer is shown.
/// The raw value is its name in the file.
public enum ExerciseStatement: String, CaseIterable, Hashable, Sendable, Codable,
  CodingKeyRepresentable
{
  case placeToWork, paidInvoices, launchShop, answerPhones, nextDoor, returnCustomers
  case interviewCustomers, monthEnd, firstChoice, readyToShip, trainStaff, safetyChecks

  public var sentence: CleanText {
    switch self {
    case .placeToWork: "Become the place where people ask to work"
    case .paidInvoices: "Cut the days until an invoice is paid from 52 to 30"
    case .launchShop: "Open the new web shop in May"
    case .answerPhones: "Answer the phones from nine to five"
    case .nextDoor: "Make every customer feel that we live next door"
    case .returnCustomers: "Raise the share of customers who come back from 35 % to 60 %"
    case .interviewCustomers: "Talk with twenty customers who left us"
    case .monthEnd: "Close the books at the end of each month"
    case .firstChoice: "Be the first name a builder thinks of in our region"
    case .readyToShip: "At least 95 of 100 orders leave the house the same day"
    case .trainStaff: "Train the sales team on the new price list"
    case .safetyChecks: "Keep doing the weekly safety check"
    }
  }

  public var answer: GoalKind {
    switch self {
    case .placeToWork, .nextDoor, .firstChoice: .objective
    case .paidInvoices, .returnCustomers, .readyToShip: .keyResult
    case .launchShop, .interviewCustomers, .trainStaff: .task
    case .answerPhones, .monthEnd, .safetyChecks: .businessAsUsual
    }
  }

  /// Why, in one or two sentences for the room.
  public var why: CleanText {
    switch self {
    case .placeToWork:
      "A place we want to reach. No number yet: the key results will say how we know."
    case .paidInvoices: "From 52 to 30 is a measured change, whatever we do to get there."
    case .launchShop:
      "It can be finished while nothing changes for us. What should the shop bring about?"
    case .answerPhones: "We would do it anyway. It needs care, not an objective."
    case .nextDoor: "It says where we want to be, and it moves people. It is not a number."
    case .returnCustomers:
      "A number, where it stands, and where it should go: that is how we will know."
    case .interviewCustomers: "Work for the coming weeks. What we learn may move a key result."
    case .monthEnd: "It keeps the house running. Nothing is different afterwards."
    case .firstChoice: "A destination for the year. Key results will measure how near we are."
    case .readyToShip: "A limit to reach and hold: it is met or not met."
    case .trainStaff: "Something to do. If it works, which number moves?"
    case .safetyChecks: "\"Keep doing\" gives it away: needed, and not what the year is about."
    }
  }
}
