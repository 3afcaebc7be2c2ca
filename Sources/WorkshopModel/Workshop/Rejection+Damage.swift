import PlainText

/// Why an event cannot be made true at all: what it names is not there. A history that holds one is
/// damaged.
extension Rejection {
  static let notCreated = Rejection("This workshop has not been created yet.")
  static let alreadyCreated = Rejection("This workshop has been created already.")

  static func gone(_ what: CleanText) -> Rejection {
    Rejection("\(what) is no longer there: someone changed it meanwhile.")
  }
}
