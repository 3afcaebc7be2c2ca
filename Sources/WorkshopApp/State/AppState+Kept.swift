extension AppState {
  /// Works out once what the screens ask many times of one state: each hint, line and page would do
  /// it anew. To be called once the state is made, and when an input has changed what it changes.
  mutating func keepWhatManyAsk() {
    keepBoard()
    keepStandings()
    keepSharing()
    keepReadiness()
  }
}
