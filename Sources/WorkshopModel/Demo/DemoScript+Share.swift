import PlainText

extension DemoScript {
  /// Who gets the goals of the quarter, and the files that were written for them.
  mutating func share(_ quarter: Cycle) {
    let audiences = [
      AudienceWording(
        name: "Everyone at \(DemoWorkshop.organisation)", how: "town hall, with the slides",
        day: quarter.first + 7, by: "Åsa Lindqvist"),
      AudienceWording(
        name: "Tomáš Novák", how: "own page, by mail", day: quarter.first, by: "Nadia Haddad"),
    ]
    let proposed = add(.audiencesProposed(wordings: audiences))
    add(
      .handoutWritten(
        files: ["harbour-bikes.html", "harbour-bikes.slides.md"], folder: "harbour-bikes-handout"))
    add(.audienceInformed(audience: AudienceID(proposed, part: 1), informed: true))
  }
}
